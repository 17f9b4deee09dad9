"""Who of several is named as an example: "met business leaders, *including Ann Poe and Bo Li*"."""

from collections.abc import Iterator

from newsevents.model import Actor, Group
from newsevents.stages.reading import Reading

_NEAR = 12
_BEFORE = ("JJ", "NN")
"""Of what somebody is, before the name: "including former *clerk* Ann Poe"."""
_RELATIVE = ("which", "who", "whom", "whose")
_TITLE = ("nmod:desc", "compound", "amod", "nmod:poss")
_OWNERS = ("amod", "compound", "nmod:desc")
_BETWEEN = ("CC", ",", "DT", "POS", "HYPH", "-LRB-", "-RRB-")


def examples(reading: Reading, at: int) -> tuple[Actor, ...]:
    """Return the actors that are named as examples of the people at *at*."""
    analysis = reading.analysis
    _, stop = analysis.sentence_at[at]
    for i in range(at + 1, min(at + _NEAR, stop)):
        for words in (tuple(phrase.split()) for phrase in reading.lexicon.meetings.company.examples):
            if analysis.plain[i : i + len(words)] == words:
                return tuple(dict.fromkeys(_named_from(reading, i + len(words), stop)))
        if analysis.tags[i].startswith(("VB", "MD")) and analysis.relations[at] != "nsubj:pass":
            break  # but "fourteen were arrested, *among them Roe*"
    return ()


def _named_from(reading: Reading, first: int, stop: int) -> Iterator[Actor]:
    """Yield the actors of the list that begins at *first*, without those that only say whose the others are."""
    analysis = reading.analysis
    i, start = first, first
    while i < stop and analysis.lower[i] not in _RELATIVE:  # "among them Roe, *whose* brother"
        actor = reading.actor_at(i)
        if actor is None or isinstance(actor, Group):
            if analysis.lower[i] == "of":
                i = _behind(reading, i + 1, stop)  # "Ann Poe *of Gaul*"
                continue
            if not (_is_inside(reading, i) or all(analysis.tags[at] in _BEFORE for at in range(start, i + 1))):
                return
            i += 1
            continue
        first, i = i, _behind(reading, i, stop)
        is_owner = i < stop and (analysis.tags[i] == "POS" or _relation(reading, first, i) in _OWNERS)
        if not is_owner:
            yield actor


def _is_inside(reading: Reading, i: int) -> bool:
    """Say whether word *i* may stand inside a list of names."""
    analysis = reading.analysis
    return analysis.is_capitalized(i) or analysis.tags[i] in _BETWEEN or analysis.relations[i] in _TITLE


def _relation(reading: Reading, first: int, stop: int) -> str:
    """Return how the name from *first* hangs on what is around it."""
    analysis = reading.analysis
    return next((analysis.relations[i] for i in range(first, stop) if not first <= analysis.heads[i] < stop), "")


def _behind(reading: Reading, i: int, stop: int) -> int:
    """Return the token behind the name at *i*, or behind the noun there."""
    actor = reading.actor_at(i) if i < stop else None
    i += 1
    while i < stop and actor is not None and reading.actor_at(i) is actor:
        i += 1
    return i
