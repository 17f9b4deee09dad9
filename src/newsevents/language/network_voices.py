"""Repair of who does what a verb tells, and in which voice: "was *on Friday* held", "has *spoken* by phone"."""

from collections.abc import MutableSequence, Sequence

from newsevents.language._data import load_grammar
from newsevents.language.network_trees import Heads, Relations

_FINITE = ("VBD", "VBZ", "VBP")
_SUBJECTS = ("nsubj", "nsubj:pass", "csubj", "expl")
_AUXILIARIES = ("aux", "aux:pass", "cop")
_BEING = ("am", "are", "be", "been", "being", "get", "gets", "got", "is", "was", "were", "'re", "'s", "’re", "’s")
_OPENING = ("obl", "obl:agent", "obl:unmarked")
_PAST = ("VBD", "VBN")
_OF_DAY = ("amod", "case", "compound", "det", "flat", "nummod", "obl", "obl:unmarked")
_JOINED = ("appos", "conj")
_OF_NOUN = ("appos", "nmod")
_OBJECTS = ("obj", "iobj")
_REACH = 40
"""Words around a verb in which its subject and its auxiliaries stand."""


def restore_voices(words: Sequence[str], tags: MutableSequence[str], heads: Heads, relations: Relations) -> None:
    """
    Give verbs their auxiliary, their subject and the voice that their auxiliaries tell, in place.

    A form of "be" before a time and a participle is that of the passive, no
    copula of the time; a participle with "has" alone is in no passive; who
    stands between a comma and a verb without a subject does it.

    >>> tags, heads = ["NNP", "VBD", "IN", "NNP", "VBN"], [4, 3, 3, 4, -1]
    >>> relations = ["nsubj:pass", "cop", "case", "obl:unmarked", "root"]
    >>> restore_voices(("Roe", "was", "on", "Friday", "held"), tags, heads, relations)
    >>> heads, relations
    ([4, 4, 3, 4, -1], ['nsubj:pass', 'aux:pass', 'case', 'obl:unmarked', 'root'])
    """
    for at, relation in enumerate(relations):
        if relation == "cop":
            _give_auxiliary(words, tags, heads, relations, at)
        elif relation == "nsubj:pass":
            _make_active(words, tags, heads, relations, at)
        elif relation == "compound":
            _give_subject(tags, heads, relations, at)
        elif relation in _JOINED:
            _open(tags, heads, relations, at)


def _below(heads: Heads, i: int) -> list[int]:
    """Return what hangs on a word near it."""
    return [at for at in range(max(0, i - _REACH), min(len(heads), i + _REACH)) if heads[at] == i]


def _give_auxiliary(
    words: Sequence[str], tags: MutableSequence[str], heads: Heads, relations: Relations, be: int
) -> None:
    """Let "be" before a day and a participle belong to the participle: "*was* on Friday *held*"."""
    day = heads[be]
    if tags[day] == "VB" and be < day and tags[day - 1] == "TO" and heads[day - 1] == day:
        relations[be] = "aux"  # "*is* to hold talks"
        return
    verb = day + 1
    if (
        not be < day
        or verb >= len(tags)
        or tags[verb] not in _PAST
        or words[day].lower() not in load_grammar().calendar
    ):
        return
    if heads[verb] == day:
        heads[verb], relations[verb] = heads[day], relations[day]
        heads[day], relations[day] = verb, "obl"
    if heads[day] != verb:
        return
    tags[verb] = "VBN"
    for i in _below(heads, day):
        if i > verb or relations[i] not in _OF_DAY:
            heads[i] = verb
    for i in _below(heads, verb):
        if i < be and relations[i] == "nsubj":
            relations[i] = "nsubj:pass"
    relations[be] = "aux:pass"


def _make_active(
    words: Sequence[str], tags: MutableSequence[str], heads: Heads, relations: Relations, subject: int
) -> None:
    """Let who "has done" or "spoke" do it: nobody suffers it without a form of "be"."""
    verb = heads[subject]
    own = [i for i in _below(heads, verb) if relations[i] in _AUXILIARIES]
    if not own and (tags[verb] == "VBD" or words[verb].lower() in load_grammar().intransitive):
        relations[subject], tags[verb] = "nsubj", "VBD"  # "Roe, the mayor, *spoke* by phone"
        _free_agent(heads, relations, verb)
    if not own or tags[verb] != "VBN" or not subject < own[0] < verb or relations[own[0]] == "aux:pass":
        return
    if all(words[i].lower() not in _BEING for i in own):
        relations[subject] = "nsubj"
        _free_agent(heads, relations, verb)


def _free_agent(heads: Heads, relations: Relations, verb: int) -> None:
    """Let "by" beside an active verb say how it is done: "spoke *by phone*"."""
    for i in _below(heads, verb):
        if relations[i] == "obl:agent":
            relations[i] = "obl"


def _give_subject(tags: MutableSequence[str], heads: Heads, relations: Relations, name: int) -> None:
    """Let a noun do the verb that it was taken for a part of: "*Acme* sues an aide"."""
    verb = heads[name]
    if verb != name + 1 or not tags[name].startswith("NN") or tags[verb] not in ("NNS", "VBZ"):
        return
    below = _below(heads, verb)
    own = {relations[i] for i in below}
    if own & {*_SUBJECTS, *_AUXILIARIES, "case"} or not any(i > verb and relations[i] in _OBJECTS for i in below):
        return
    tags[verb], relations[name] = "VBZ", "nsubj"
    for i in below:
        if i < name and relations[i] in ("det", "amod", "compound", "nmod:poss", "nummod", "flat"):
            heads[i] = name


def _open(tags: Sequence[str], heads: Heads, relations: Relations, noun: int) -> None:
    """Let who stands before a verb do it, and not explain a phrase before: "According to Roe, *Gaul* left"."""
    phrase = heads[noun]
    while relations[phrase] in _OF_NOUN:  # "According to Roe, the mayor of Lima, *Gaul* left"
        phrase = heads[phrase]
    verb = heads[phrase]
    if not phrase < noun < verb or relations[phrase] not in _OPENING or tags[verb] not in _FINITE:
        return
    if "," in tags[noun:verb] or "," not in tags[phrase:noun] or not tags[noun].startswith("NN"):
        return
    if any(relations[i] in (*_SUBJECTS, "aux:pass", "cop") for i in _below(heads, verb)):
        return
    if any(relations[i] == "cc" for i in _below(heads, noun)) or any(
        relations[i] == "cc" for i in _below(heads, phrase)
    ):
        return
    heads[noun], relations[noun] = verb, "nsubj"
