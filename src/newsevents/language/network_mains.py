"""Repair of main verbs far from their subject: "Roe, who backs it, *blamed* them", "a man held there *was freed*"."""

from collections.abc import MutableSequence, Sequence

from newsevents.language._data import load_grammar
from newsevents.language.network_trees import Heads, Relations, hangs_on

_FINITE = ("VBD", "VBZ", "VBP")
_SUBJECTS = ("nsubj", "nsubj:pass", "csubj", "expl")
_HELPERS = ("aux", "aux:pass", "cop")
_OF_SENTENCE = ("punct", "advmod", "obl", "obl:unmarked", "advcl", "parataxis", "cc", "mark")
"""What hangs on a noun that was taken for the sentence, and belongs to its verb."""
_ENDS = (".", "''")
_PREDICATES = ("root", "ccomp", "conj", "parataxis")
_BEHIND = ("advcl", "acl", "conj", "parataxis")
"""How a parser hangs a main verb on a relative clause before it."""
_PAST = ("VBD", "VBN")
_OF_NOUN = ("acl", "advcl")
_OF_TITLE = ("appos", "flat", "nmod:desc")
_ASIDE = ("acl", "acl:relcl", "advcl", "appos", "flat", "nmod", "nmod:desc", "obj", "obl", "xcomp")
"""What may stand between a noun and its verb."""
_REACH = 60
"""Words around a verb in which its subject stands, and what it governs."""


def restore_mains(words: Sequence[str], tags: MutableSequence[str], heads: Heads, relations: Relations) -> None:
    """
    Let the main verb of a sentence govern the noun that was taken for it, in place.

    A noun that is the whole sentence has no finite verb joined to it without an
    "and"; and a participle without an auxiliary governs no later verb that has
    one and needs a subject.  "Called for" has one object too many for a passive.

    >>> tags = ["NNP", ",", "WP", "VBZ", "PRP", ",", "VBD", "PRP"]
    >>> heads = [-1, 3, 3, 0, 3, 6, 0, 6]
    >>> relations = ["root", "punct", "nsubj", "acl:relcl", "obj", "punct", "conj", "obj"]
    >>> restore_mains(("Roe", ",", "who", "backs", "it", ",", "blamed", "them"), tags, heads, relations)
    >>> heads, relations[0], relations[6]
    ([6, 3, 3, 0, 3, 6, -1, 6], 'nsubj', 'root')
    """
    for verb, tag in enumerate(tags):
        if not tag.startswith("VB"):
            continue
        _part_from_relative(words, tags, heads, relations, verb)
        _free_subject(tags, heads, relations, verb)
        above = heads[verb]
        if tag == "VBN" and relations[verb] in _PREDICATES and _calls(words, verb):
            _activate(tags, heads, relations, verb)
        if above < 0 or above > verb or _call(words, tags, heads, relations, verb):
            continue
        if tag == "VB" and relations[above] == "acl:relcl" and tags[verb - 2 : verb] == [",", "TO"]:
            _lift(tags, heads, relations, verb)
            continue
        noun = _before_relative(words, tags, heads, relations, verb)
        if noun is not None:
            above = noun
            heads[verb], relations[verb] = above, "acl"
        if relations[above] == "root" and relations[verb] in ("conj", "acl"):
            if _is_main(words, tags, heads, relations, verb):
                tags[verb] = "VBD" if tag == "VBN" else tag
                _swap(heads, relations, verb)
        elif tag == "VBN" and relations[verb] == "ccomp" and tags[above] == "VBN":
            _reduce(heads, relations, verb)


def _part_from_relative(
    words: Sequence[str], tags: MutableSequence[str], heads: Heads, relations: Relations, verb: int
) -> None:
    """Give a sentence its verb back where that of a relative clause took its place: "Roe, *who led*, called for it"."""
    subjects = [i for i in _below(heads, verb) if i < verb and relations[i] in _SUBJECTS]
    if relations[verb] != "root" or len(subjects) < 2 or not tags[subjects[-1]].startswith("W"):
        return
    noun, pronoun = subjects[-2:]
    if tags[pronoun - 1] != "," or not tags[noun].startswith(("NN", "PRP")):
        return
    main = next((i for i in range(verb + 2, min(len(tags), verb + _REACH)) if tags[i - 1] == ","), None)
    if main is None or not hangs_on(heads, main, verb) or not _needs_subject(words, tags, heads, relations, main):
        return
    heads[main], relations[main], tags[main] = -1, "root", "VBD" if tags[main] == "VBN" else tags[main]
    heads[verb], relations[verb] = noun, "acl:relcl"
    heads[noun], relations[noun] = main, "nsubj"
    for i in _below(heads, verb):
        if i > main:
            heads[i] = main


def _free_subject(tags: Sequence[str], heads: Heads, relations: Relations, participle: int) -> None:
    """Give the main verb the subject that hangs on what opens its sentence: "*Asked* about it, *Roe* said no"."""
    opens = not participle or tags[participle - 1] in _ENDS
    if not opens or tags[participle] not in ("VBG", "VBN") or relations[participle] != "ccomp":
        return
    main = heads[participle]
    subjects = [i for i in _below(heads, participle) if i > participle and relations[i] in _SUBJECTS]
    if main < participle or len(subjects) != 1 or "," not in tags[participle : subjects[0]]:
        return
    if any(relations[i] in _SUBJECTS for i in _below(heads, main)) or not subjects[0] < main:
        return
    heads[subjects[0]], relations[subjects[0]] = main, "nsubj"
    relations[participle] = "advcl"


def _needs_subject(words: Sequence[str], tags: Sequence[str], heads: Heads, relations: Relations, verb: int) -> bool:
    """Say whether a verb has a tense, no subject and no "and" of its own."""
    finite = tags[verb] in _FINITE or (tags[verb] == "VBN" and _calls(words, verb))
    return finite and not any(relations[i] in (*_SUBJECTS, *_HELPERS, "cc", "mark") for i in _below(heads, verb))


def _calls(words: Sequence[str], verb: int) -> bool:
    """Say whether a past form and the word behind it are in no passive: "called for"."""
    return " ".join(words[verb : verb + 2]).lower() in load_grammar().calls


def _call(words: Sequence[str], tags: MutableSequence[str], heads: Heads, relations: Relations, verb: int) -> bool:
    """Give a verb which has no passive the noun that does it, and say whether there is one."""
    noun = _caller(words, tags, heads, relations, verb)
    if noun is None:
        return False
    tags[verb], heads[verb] = "VBD", noun
    _swap(heads, relations, verb)
    heads[verb] = _clause(tags, heads, verb)
    return True


def _caller(words: Sequence[str], tags: Sequence[str], heads: Heads, relations: Relations, verb: int) -> int | None:
    """Return the noun that does a verb which has no passive: "*Roe*, a judge who was heard, *called on* them"."""
    own = [relations[i] for i in _below(heads, verb)]
    if tags[verb] not in _PAST or relations[verb] not in _OF_NOUN or not _calls(words, verb) or "obl" not in own:
        return None
    if {*own} & {*_SUBJECTS, *_HELPERS, "mark", "obl:agent"} or "to" in words[verb + 2 : verb + 3]:
        return None
    noun = heads[verb]
    while noun >= 0 and (relations[noun] in _ASIDE or heads[noun] > noun):
        noun = heads[noun]
    if noun < 0 or relations[noun] not in ("root", "conj") or not tags[noun].startswith("NN"):
        return None
    return None if {*_SUBJECTS, "case"} & {relations[i] for i in _below(heads, noun)} else noun


def _clause(tags: Sequence[str], heads: Heads, verb: int) -> int:
    """Return the verb above another, or else what is above it."""
    above = heads[verb]
    while above >= 0 and not tags[above].startswith("VB"):
        above = heads[above]
    return heads[verb] if above < 0 else above


def _activate(tags: MutableSequence[str], heads: Heads, relations: Relations, verb: int) -> None:
    """Make a verb active that has a subject and no auxiliary: "the judge, Ann Roe, *called for* calm"."""
    own = _below(heads, verb)
    if any(relations[i] in _HELPERS for i in own):
        return
    for i in own:
        if relations[i] in _SUBJECTS and i < verb:
            relations[i], tags[verb] = "nsubj", "VBD"


def _below(heads: Heads, i: int) -> list[int]:
    """Return what hangs on a word near it."""
    return [at for at in range(max(0, i - _REACH), min(len(heads), i + _REACH)) if heads[at] == i]


def _is_main(words: Sequence[str], tags: Sequence[str], heads: Heads, relations: Relations, verb: int) -> bool:
    """Say whether a verb behind an aside, or one that has no passive, is what the noun above it does."""
    noun = heads[verb]
    own, beside = _below(heads, verb), _below(heads, noun)
    if tags[noun].startswith("VB") or any(relations[i] in (*_SUBJECTS, *_HELPERS, "cc", "mark") for i in own):
        return False
    if any(relations[i] in (*_SUBJECTS, "cop", "case") for i in beside):
        return False
    if relations[verb] == "acl" and (tags[verb] == "VBD" or words[verb].lower() in load_grammar().intransitive):
        return True
    if relations[verb] == "conj":
        return tags[verb] in _FINITE and tags[verb - 1] == ","
    aside = any(relations[i] in ("appos", "acl:relcl") for i in range(noun, verb)) or "," in tags[noun : verb - 1]
    governs = any(relations[i] in ("obj", "obl", "xcomp", "ccomp") for i in own)
    return aside and governs and tags[verb] == "VBN" and tags[verb - 1] == ","


def _before_relative(
    words: Sequence[str], tags: Sequence[str], heads: Heads, relations: Relations, verb: int
) -> int | None:
    """Return the noun of which a participle behind its relative clause tells: "*Gaul*, which led, called on them"."""
    above = heads[verb]
    if tags[verb] != "VBN" or relations[verb] not in _BEHIND or tags[verb - 1] != ",":
        return None
    if relations[above] != "acl:relcl":
        return None
    noun = _whole(heads, relations, heads[above])
    passive = any(relations[i] in ("mark", "case", "cc") or words[i].lower() == "by" for i in _below(heads, verb))
    return None if passive or relations[noun] != "root" else noun


def _whole(heads: Heads, relations: Relations, noun: int) -> int:
    """Return the noun of a title and a name: "*leader* Ann Roe"."""
    while relations[noun] in _OF_TITLE and heads[noun] >= 0:
        noun = heads[noun]
    return noun


def _lift(tags: Sequence[str], heads: Heads, relations: Relations, verb: int) -> None:
    """Hang an infinitive behind a relative clause on the verb above it: "asked Rome, which led, *to go*"."""
    above = heads[heads[heads[verb]]]
    while above >= 0 and not tags[above].startswith("VB"):
        above = heads[above]
    if above >= 0 and relations[verb] in ("advcl", "xcomp"):
        heads[verb], relations[verb] = above, "advcl"


def _swap(heads: Heads, relations: Relations, verb: int) -> None:
    """Put a verb in the place of the noun above it, which becomes its subject."""
    noun = heads[verb]
    for i in _below(heads, noun):
        if i != verb and relations[i] in _OF_SENTENCE and (i > verb or relations[i] in ("obl:unmarked", "advmod")):
            heads[i] = verb
    heads[verb], relations[verb] = heads[noun], relations[noun]
    heads[noun], relations[noun] = verb, "nsubj"


def _reduce(heads: Heads, relations: Relations, verb: int) -> None:
    """Let a participle describe its noun, of which a later verb tells: "a man *held* on Friday was freed"."""
    participle = heads[verb]
    own = _below(heads, participle)
    subject = next((i for i in own if relations[i] in _SUBJECTS and i < participle), None)
    parts = [relations[i] for i in _below(heads, verb)]
    if subject is None or any(relations[i] in _HELPERS for i in own) or not set(parts) & set(_HELPERS):
        return
    if set(parts) & {*_SUBJECTS, "mark"}:
        return
    heads[verb], relations[verb] = heads[participle], relations[participle]
    heads[subject] = verb
    heads[participle], relations[participle] = subject, "acl"
    if "aux:pass" in parts:
        relations[subject] = "nsubj:pass"
    for i in own:
        if i > verb and relations[i] in _OF_SENTENCE:
            heads[i] = verb
