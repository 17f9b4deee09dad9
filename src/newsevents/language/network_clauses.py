"""Repair of clauses that a parser takes for phrases: "after *Sudan* expelled two envoys", "Rome *imposed* taxes"."""

from collections.abc import MutableSequence, Sequence

from newsevents.language._data import load_grammar, load_inflections
from newsevents.language.network_repair import Heads, Relations

_FINITE = ("VBD", "VBZ", "VBP")
_SUBJECTS = ("nsubj", "nsubj:pass", "csubj", "expl")
_NOT_BESIDE = (*_SUBJECTS, "cc")
"""What the verb cannot have: another subject, or "and" before it."""
_CLAUSES = ("advcl", "acl", "acl:relcl", "ccomp", "conj")
_HELPERS = ("aux", "aux:pass", "cop")
_PHRASES = ("obl", "nmod")
_OF_NOUNS = ("det", "nmod:poss", "case")
"""What stands before a noun alone."""
_CLAUSAL = ("nsubj", "nsubj:pass", "cop", "aux", "parataxis", "acl:relcl", "ccomp")
"""What a noun that is no subject may have."""
_REACH = 12
"""How many words before a verb its subject is looked for."""


def restore_subjects(words: Sequence[str], tags: MutableSequence[str], heads: Heads, relations: Relations) -> None:
    """
    Give each clause after a conjunction its subject, in place.

    "After" and "since" stand before nouns and before clauses.  Where a finite
    verb without a subject follows the noun at once, the noun is its subject.

    >>> tags, heads, relations = ["VBD", "IN", "NNP", "VBD"], [-1, 2, 0, 0], ["root", "case", "obl", "advcl"]
    >>> restore_subjects(("left", "after", "Sudan", "attacked"), tags, heads, relations)
    >>> heads, relations
    ([-1, 3, 3, 0], ['root', 'mark', 'nsubj', 'advcl'])
    """
    conjunctions = load_grammar().conjunctions
    for at, word in enumerate(words):
        if word.lower() in conjunctions and tags[at] == "IN" and relations[at] in ("case", "mark"):
            if relations[heads[at]] == "nsubj" and heads[heads[at]] > heads[at] > at:
                heads[at], relations[at] = heads[heads[at]], "mark"
            _subject_to(tags, heads, relations, at)
            _restore(tags, heads, relations, at)
        elif tags[at] == "CC" and relations[at] == "cc":
            _split(tags, heads, relations, at)
    for verb, tag in enumerate(tags):
        if tag == "VBN" and relations[verb] == "acl" and heads[verb] < verb:
            _enthrone(tags, heads, relations, verb)


def _subject_to(tags: Sequence[str], heads: Heads, relations: Relations, conjunction: int) -> None:
    """Make the subject of its clause of a phrase that hangs on a later verb: "after *the firm and a union* failed"."""
    noun = heads[conjunction]
    verb = heads[noun]
    if not (conjunction < noun < verb and relations[noun] == "obl" and tags[verb] in _FINITE):
        return
    if relations[verb] not in _CLAUSES or heads[verb] > conjunction:
        return
    if any(relations[i] in _NOT_BESIDE for i in _of(heads, verb) if i < verb) or "," in tags[noun:verb]:
        return
    heads[conjunction], relations[conjunction] = verb, "mark"
    relations[noun], relations[verb] = "nsubj", "advcl"


def _restore(tags: Sequence[str], heads: Heads, relations: Relations, conjunction: int) -> None:
    verb = next((i for i in range(conjunction + 2, min(len(heads), conjunction + _REACH)) if tags[i] in _FINITE), None)
    if verb is None or relations[verb] not in _CLAUSES or heads[verb] > verb:
        return
    noun = next((i for i in range(conjunction + 1, verb) if _is_phrase(heads, relations, i, conjunction, verb)), None)
    if noun is None or any(relations[i] in _NOT_BESIDE for i in _of(heads, verb) if conjunction < i < verb):
        return
    if not all(_below(heads, i, noun, verb) for i in range(noun + 1, verb)):
        return
    above = heads[noun] if _below(heads, verb, noun, len(heads)) else heads[verb]
    while heads[above] >= 0 and not tags[above].startswith("VB"):
        above = heads[above]
    heads[verb], relations[verb] = above, "advcl"
    heads[noun], relations[noun] = verb, "nsubj"
    heads[conjunction], relations[conjunction] = verb, "mark"


def _split(tags: Sequence[str], heads: Heads, relations: Relations, conjunction: int) -> None:
    """Give the second of two sentences its subject: "Rome sent tents and *Gaul* offered help", "... *it* was sent"."""
    first = next((i for i in range(conjunction + 2, min(len(heads), conjunction + 5)) if tags[i] in _FINITE), None)
    if first is None:
        return
    helps = relations[first] in _HELPERS
    verb = heads[first] if helps else first
    if relations[verb] != "conj" or not tags[first - 1].startswith("NN" if helps else "NNP"):
        return
    noun = next((i for i in range(conjunction + 1, verb) if heads[i] < conjunction and relations[i] == "conj"), None)
    if noun is None or any(relations[i] in _SUBJECTS for i in _of(heads, verb)):
        return
    listed = heads[noun]
    is_listed = relations[listed] in (*_PHRASES, "obj", "obl:agent") and heads[verb] < listed
    if is_listed and all(_below(heads, i, noun, first) for i in range(noun + 1, first)):
        heads[noun], relations[noun] = verb, "nsubj"
        heads[conjunction] = verb


def _of(heads: Heads, verb: int) -> list[int]:
    """Return what hangs on a verb near it."""
    return [i for i in range(max(0, verb - _REACH), min(len(heads), verb + _REACH)) if heads[i] == verb]


def _is_phrase(heads: Heads, relations: Relations, noun: int, conjunction: int, verb: int) -> bool:
    """Say whether the noun hangs on something before the conjunction, as a phrase."""
    return relations[noun] in _PHRASES and heads[noun] < conjunction and heads[conjunction] in (noun, verb)


def _below(heads: Heads, token: int, noun: int, stop: int) -> bool:
    """Say whether a token hangs on the noun, or on what stands between it and *stop* and hangs on it."""
    while noun < token < stop:
        token = heads[token]
    return token == noun


def restore_verbs(words: Sequence[str], tags: MutableSequence[str], heads: Heads, relations: Relations) -> None:
    """
    Give each sentence without a verb the one that was taken for a participle, in place.

    "The opposition accused the president" is a whole sentence: a participle has
    no object, but for those of giving ("a man *given* a medal").  Where it
    stands between a noun and its subject ("Rome imposed taxes") it gets its tag
    here and its place in :func:`~newsevents.language.network_repair.repair`.

    >>> tags, heads, relations = ["NNS", "VBN", "NNP"], [-1, 0, 1], ["root", "acl", "obj"]
    >>> restore_verbs(("Rebels", "accused", "Rome"), tags, heads, relations)
    >>> tags, heads, relations
    (['NNS', 'VBD', 'NNP'], [1, -1, 1], ['nsubj', 'root', 'obj'])
    """
    giving, pasts = load_grammar().giving, load_inflections()["past"].words
    for verb, tag in enumerate(tags):
        if tag == "VBP" and words[verb].lower() in pasts and _is_of_one(tags, heads, relations, verb):
            tags[verb] = "VBD"
        noun = heads[verb]
        if tag == "VBD" and relations[verb] == "amod" and noun > verb and relations[noun] == "obj":
            _free(heads, relations, verb)
        if tag == "VBN" and relations[verb] == "amod" and noun > verb and relations[noun] == "nmod":
            _unlock(tags, heads, relations, verb)
        if tag != "VBN" or noun < 0 or heads[noun] >= 0 or not tags[noun].startswith("N"):
            continue
        if relations[verb] == "amod" and noun > verb and _gets_subject(tags, heads, relations, verb):
            if not _has(heads, relations, noun, "cop", noun):
                tags[verb] = "VBD"
        elif relations[verb] == "acl" and noun < verb and words[verb].lower() not in giving:
            _crown(tags, heads, relations, verb)


def _is_of_one(tags: Sequence[str], heads: Heads, relations: Relations, verb: int) -> bool:
    """Say whether the subject of a verb is one, so that it cannot be in the present: "the bank *froze* it"."""
    subjects = [i for i in _of(heads, verb) if relations[i] == "nsubj" and i < verb]
    listed = any(relations[i] == "conj" for subject in subjects for i in _of(heads, subject))
    return bool(subjects) and not listed and all(tags[i] in ("NN", "NNP") for i in subjects)


def _enthrone(tags: MutableSequence[str], heads: Heads, relations: Relations, verb: int) -> None:
    """Put a participle in the place of the verb of a clause after it: "the union *called* it off after pay rose"."""
    noun = heads[verb]
    later = heads[noun]
    if later <= verb or relations[noun] != "nsubj" or relations[later] != "root":
        return
    near = _of(heads, later)
    mark = next((i for i in near if relations[i] == "mark" and verb < i < later), None)
    if mark is None or not any(relations[i] == "nsubj" and mark < i < later for i in near):
        return
    tags[verb], heads[verb], relations[verb] = "VBD", heads[later], "root"
    heads[later], relations[later] = verb, "advcl"
    for i in (*near, noun):
        if i < mark:
            heads[i] = verb


def _unlock(tags: MutableSequence[str], heads: Heads, relations: Relations, verb: int) -> None:
    """Part two sentences of which the first lost its verb: "Rome on Monday *imposed* taxes, and Gaul vowed revenge"."""
    noun = heads[verb]
    subject = heads[noun]
    later = heads[subject]
    if not (subject < verb and relations[subject] == "nsubj" and later > noun):
        return
    if any(relations[i] == "nsubj" and noun < i < later for i in _of(heads, later)):
        tags[verb], heads[verb], relations[verb] = "VBD", heads[later], relations[later]
        heads[later], relations[later] = verb, "conj"
        heads[subject], heads[noun], relations[noun] = verb, verb, "obj"
        _return_cases(heads, relations, subject, verb, noun)


def _return_cases(heads: Heads, relations: Relations, subject: int, verb: int, noun: int) -> None:
    """Give prepositions before a verb that hung on its object to the nouns after them: "*on* Monday"."""
    for i in range(subject + 1, verb - 1):
        if heads[i] == noun and relations[i] == "case":
            heads[i] = i + 1


def _gets_subject(tags: Sequence[str], heads: Heads, relations: Relations, verb: int) -> bool:
    """
    Say whether the noun of a participle has a subject, or can have one.

    A later verb may have it beside its own; and a name before the participle is
    no part of the noun: "*Kenya* severed relations".
    """
    noun = heads[verb]
    if _has(heads, relations, noun, "nsubj", verb):
        return True
    before = [i for i in range(max(0, verb - _REACH), verb) if heads[i] == noun]
    name = next((i for i in before if relations[i] == "compound" and tags[i].startswith("NNP")), None)
    if name is not None and not any(relations[i] in _OF_NOUNS for i in before):
        relations[name] = "nsubj"
        return True
    for subject in range(max(0, verb - _REACH), verb):
        later = heads[subject]
        if relations[subject] == "nsubj" and later > noun:
            own = (i for i in _of(heads, later) if noun < i < later)
            if any(relations[i] == "nsubj" for i in own):
                heads[subject] = noun
                _return_cases(heads, relations, subject, verb, noun)
                return True
    return False


def _free(heads: Heads, relations: Relations, verb: int) -> None:
    """Make what is said of a verb with a subject of its own: "said jets *launched* strikes"."""
    noun = heads[verb]
    if heads[noun] < verb and _has(heads, relations, verb, "nsubj", verb):
        heads[verb], relations[verb] = heads[noun], "ccomp"
        heads[noun] = verb


def _has(heads: Heads, relations: Relations, head: int, relation: str, stop: int) -> bool:
    """Say whether *head* has a dependent of that kind before *stop*."""
    return any(heads[i] == head and relations[i] == relation for i in range(max(0, stop - 3 * _REACH), stop))


def _crown(tags: MutableSequence[str], heads: Heads, relations: Relations, verb: int) -> None:
    """Make the verb of the sentence of a participle with an object."""
    noun = heads[verb]
    after = range(verb + 1, min(len(heads), verb + _REACH))
    has_object = any(heads[i] == verb and relations[i] == "obj" for i in after)
    around = [i for i in range(max(0, noun - 3 * _REACH), min(len(heads), verb + 3 * _REACH)) if heads[i] == noun]
    if not has_object or any(relations[i] in _CLAUSAL or (i > noun and relations[i] == "appos") for i in around):
        return
    tags[verb], heads[verb], relations[verb] = "VBD", heads[noun], "root"
    heads[noun], relations[noun] = verb, "nsubj"
    for i in around:
        if i > verb:
            heads[i] = verb
