"""Repair of trees that contradict the tags or themselves: a finite verb is no adjective and has one subject."""

from collections.abc import Iterator, MutableSequence, Sequence

Heads = MutableSequence[int]
Relations = MutableSequence[str]

_SUBJECTS = ("nsubj", "nsubj:pass")
_JOINABLE = (*_SUBJECTS, "obj")
_SUMS = ("$", "CD")
_PARTING = (",", ":", "IN", "MD", "TO", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ")
"""Tags between two nouns that belong to different clauses or phrases."""
_OF_CLAUSE = (*_SUBJECTS, "mark", "cc", "advmod", "obl", "csubj", "expl", "punct")
"""What hangs on a noun and stands before the verb, but belongs to the verb."""
_PREDICATES = ("root", "conj", "ccomp", "advcl", "parataxis", "acl:relcl", "acl", "xcomp")
_HELPERS = ("aux", "aux:pass")
_OF_HELPED = (*_SUBJECTS, "obl:unmarked")
"""What a parser may hang on an auxiliary, and belongs to its verb."""
_REACH = 40
"""How many words before or after a verb what belongs to it is looked for."""


def repair(tags: MutableSequence[str], heads: Heads, relations: Relations) -> None:
    """
    Mend *heads* and *relations* in place; trees stay trees with the same root words or the verbs of these.

    "The union imposed sanctions" is read now and then as if the sanctions were
    "imposed sanctions": where the tag says past tense (VBD), the noun is the
    object.  Of two subjects before one verb, the first is the subject of what is
    said ("The deal, officials said on Monday, would end it"), or the second
    explains it ("Peru, a member of the pact, agreed").

    >>> heads, relations = [2, 2, -1], ["nsubj", "amod", "root"]
    >>> repair(["NNP", "VBD", "NNS"], heads, relations)
    >>> heads, relations
    ([1, -1, 1], ['nsubj', 'root', 'obj'])
    """
    for token, tag in enumerate(tags):
        if tag == "VBD" and relations[token] == "amod" and heads[token] > token:
            _raise(heads, relations, token)
        elif tag == "JJ":
            _mend_adjective(tags, heads, relations, token)
        elif tag == "NNP":
            _mend_name(tags, heads, relations, token)
        elif tag == "RP" and relations[token] == "compound:prt":
            _free_object(heads, relations, token)
    _relieve_helpers(heads, relations)
    for noun, relation in enumerate(relations):
        if relation in _JOINABLE and _joins(tags, heads, relations, noun):
            continue
        if relation in _SUBJECTS and heads[noun] > noun:
            _part(tags, heads, relations, noun)


def _relieve_helpers(heads: Heads, relations: Relations) -> None:
    """Hang on the verb what hangs on its auxiliary: "*Rome* had last month *accused* Gaul", and not "Rome had"."""
    for token, head in enumerate(heads):
        if head >= 0 and relations[head] in _HELPERS and relations[token] in _OF_HELPED:
            heads[token] = heads[head]


def _before(heads: Heads, token: int, governor: int) -> Iterator[int]:
    """Yield what hangs on *governor* before *token*."""
    return (i for i in range(max(0, token - _REACH), token) if heads[i] == governor)


def _mend_adjective(tags: MutableSequence[str], heads: Heads, relations: Relations, token: int) -> None:
    """Let an adjective be no part of a name, and a verb where it has an auxiliary."""
    if relations[token] == "flat" and relations[heads[token]] == "obj":
        heads[token], relations[token] = heads[heads[token]], "xcomp"  # found Ann Roe *guilty*
    elif helper := _helper(tags, heads, relations, token):
        tags[token] = "VB" if helper == "MD" else "VBN"  # has *lent* it money


def _mend_name(tags: Sequence[str], heads: Heads, relations: Relations, token: int) -> None:
    """Let a name explain the noun before it, or be an object, where it is no phrase and no clause."""
    if relations[token] == "nmod" and _is_bare(tags, heads, relations, token):
        relations[token] = "appos"  # commissioner of police *Ann Roe*
    elif relations[token] == "ccomp" and not _says(heads, relations, token):
        relations[token] = "obj"  # fined *Acme Limited* a million


def _helper(tags: Sequence[str], heads: Heads, relations: Relations, token: int) -> str | None:
    """Return the tag of the auxiliary before a word, None if it has none, or a copula besides."""
    before = [i for i in _before(heads, token, token) if relations[i] in ("aux", "aux:pass", "cop")]
    helpers = [tags[i] for i in before if relations[i] == "aux"]
    return helpers[0] if helpers and len(helpers) == len(before) else None


def _free_object(heads: Heads, relations: Relations, particle: int) -> None:
    """Give the object before a particle to the verb of both: "tore *the deal* up"."""
    verb = heads[particle]
    nouns = [i for i in _before(heads, particle, particle) if relations[i] == "compound"]
    if not nouns or not 0 <= verb < nouns[0]:
        return
    for i in [*_before(heads, particle, particle)]:
        heads[i] = nouns[-1]
    heads[nouns[-1]], relations[nouns[-1]] = verb, "obj"


def _is_bare(tags: Sequence[str], heads: Heads, relations: Relations, token: int) -> bool:
    """Say whether a name follows a noun, and no preposition stands before either of them."""
    noun = heads[token]
    if not 0 <= noun < token or tags[noun] != "NN":
        return False
    return not any(relations[i] == "case" for word in (noun, token) for i in _before(heads, word, word))


def _says(heads: Heads, relations: Relations, token: int) -> bool:
    """Say whether something is said of what a name names: that *it is* Rome."""
    return any(relations[i] in (*_SUBJECTS, "cop", "mark") for i in _before(heads, token, token))


def _raise(heads: Heads, relations: Relations, verb: int) -> None:
    """Let a verb take the place of its object."""
    noun = heads[verb]
    if relations[noun] in _PREDICATES:
        subjects = (*_before(heads, verb, noun), *_before(heads, verb, verb))
        if not any(relations[i] in _SUBJECTS for i in subjects):
            return
        heads[verb], relations[verb] = heads[noun], relations[noun]
        moved = [i for i in _before(heads, verb, noun) if relations[i] in _OF_CLAUSE]
    else:  # thousands "blocked" roads, police said
        subject = heads[noun]
        plain = relations[noun] == "nmod" and not any(relations[i] == "case" for i in _before(heads, noun, noun))
        if not (plain and 0 <= subject < verb and relations[subject] in _SUBJECTS and heads[subject] > noun):
            return
        heads[verb], relations[verb] = heads[subject], "ccomp"
        moved = [subject]
    heads[noun], relations[noun] = verb, "obj"
    for i in moved:
        heads[i] = verb


def _joins(tags: Sequence[str], heads: Heads, relations: Relations, second: int) -> bool:
    """Join the second of two subjects or objects that "and" stands between, if there are two: thanked *Roe and Doe*."""
    verb, relation = heads[second], relations[second]
    first = next((i for i in reversed([*_before(heads, second, verb)]) if relations[i] == relation), None)
    if first is None or first < verb < second:
        return False
    between = set(tags[first + 1 : second])
    if "CC" in between and between.isdisjoint(_PARTING):
        heads[second], relations[second] = first, "conj"
    elif relation == "obj" and tags[second] in _SUMS and between.isdisjoint((*_PARTING, "CC")):
        relations[first] = "iobj"  # gave *Rome* $5
        return False
    elif first == second - 1 and tags[first] == "NN" and tags[second] == "NNP":
        heads[first], relations[first] = second, "nmod:desc"  # Labour *leader* Roe
        return False
    elif relation == "nsubj" and tags[first].startswith("JJ") and between.isdisjoint((*_PARTING, "CC")):
        heads[first], relations[first] = second, "amod"  # South *Korean* President Roe
        return False
    else:
        return False
    return True


def _part(tags: Sequence[str], heads: Heads, relations: Relations, second: int) -> None:
    """Part the second of two subjects of a verb from the first."""
    verb = heads[second]
    first = next((i for i in _before(heads, second, verb) if relations[i] in _SUBJECTS), None)
    if first is not None and ":" in tags[first:second]:
        relations[first] = "dislocated"  # New Delhi: Police arrested him
    if first is None or "," not in tags[first:second]:
        return
    if any(relations[i] == "case" for i in _before(heads, first, first)):
        relations[first] = "obl"  # Outside Parliament, police fired shots
        return
    said = next(
        (i for i in range(verb + 1, min(len(heads), verb + _REACH)) if heads[i] == verb and relations[i] == "ccomp"),
        None,
    )
    if said is None:
        if "," in tags[second:verb]:
            heads[second], relations[second] = first, "appos"
    elif not any(relations[i] in _SUBJECTS for i in _before(heads, said, said)):
        heads[first] = said
        heads[said], relations[said] = heads[verb], relations[verb]
        heads[verb], relations[verb] = said, "parataxis"


def hangs_on(heads: Sequence[int], token: int, other: int) -> bool:
    """Say whether a token is another one or stands somewhere below it."""
    while token >= 0 and token != other:
        token = heads[token]
    return token == other
