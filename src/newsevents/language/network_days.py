"""Repair of days before a name, of which they are no part: "On *Monday* Leeds Council sued Roe"."""

from collections.abc import MutableSequence, Sequence

from newsevents.language._data import load_grammar
from newsevents.language.network_trees import Heads, Relations

_ON = "on"
_SUBJECTS = ("csubj", "expl", "nsubj", "nsubj:pass")
_FINITE = ("VBD", "VBP", "VBZ")


def restore_days(words: Sequence[str], tags: MutableSequence[str], heads: Heads, relations: Relations) -> None:
    """
    Hang a day on the verb, and let the name right behind it be who does it, in place.

    >>> words, tags = ["On", "Monday", "Sky", "News", "sued"], ["IN", "NNP", "NNP", "NNP", "VBD"]
    >>> heads, relations = [3, 3, 3, 4, -1], ["case", "compound", "compound", "obl", "root"]
    >>> restore_days(words, tags, heads, relations)
    >>> heads, relations
    ([1, 4, 3, 4, -1], ['case', 'obl', 'compound', 'nsubj', 'root'])
    """
    for day in range(1, len(words) - 1):
        if relations[day] in ("compound", "obl") and words[day - 1].lower() == _ON and _is_day(words, day):
            _part(words, tags, heads, relations, day)


def _is_day(words: Sequence[str], at: int) -> bool:
    calendar = load_grammar().calendar
    return words[at][0].isupper() and words[at].lower() in calendar and words[at + 1].lower() not in calendar


def _part(words: Sequence[str], tags: MutableSequence[str], heads: Heads, relations: Relations, day: int) -> None:
    name = heads[day - 1] if heads[day - 1] > day else heads[day]
    if not day < name < heads[name] or heads[day - 1] not in (name, day):
        return
    verb = heads[name]
    if heads[day] not in (name, verb) and heads[heads[day]] != name:
        return
    if relations[name] == "obl" and words[day + 1][0].isupper():
        own = [i for i, head in enumerate(heads) if head == verb]
        if any(relations[i] in _SUBJECTS for i in own) or not _make_finite(tags, relations, own, verb):
            return
        relations[name] = "nsubj:pass" if any(relations[i] == "aux:pass" for i in own) else "nsubj"
    elif relations[name] not in _SUBJECTS:
        return
    heads[day - 1], heads[day], relations[day] = day, verb, "obl"


def _make_finite(tags: MutableSequence[str], relations: Relations, own: Sequence[int], verb: int) -> bool:
    """Say whether a verb can have a subject, and let it be in the past if its form may be: "accused"."""
    helped = any(relations[i].startswith("aux") for i in own)
    if tags[verb] == "VBN" and not helped:
        tags[verb] = "VBD"
    return helped or tags[verb] in _FINITE
