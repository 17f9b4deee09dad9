"""Who of several is named as an example: "met business leaders, *including Ann Poe and Bo Li*"."""

from collections.abc import Iterator

from newsevents.model import Actor, Group
from newsevents.stages.meetings.rows import unique
from newsevents.stages.meetings.scene import Scene

_NEAR = 12
_TITLE = ("nmod:desc", "compound", "amod", "nmod:poss")
_OWNERS = ("amod", "compound", "nmod:desc")
_BETWEEN = ("CC", ",", "DT", "POS", "HYPH", "-LRB-", "-RRB-")


def examples(scene: Scene, at: int) -> tuple[Actor, ...]:
    """Return the actors that are named as examples of the people at *at*."""
    analysis = scene.analysis
    _, stop = analysis.sentence_at[at]
    for i in range(at + 1, min(at + _NEAR, stop)):
        for words in (tuple(phrase.split()) for phrase in scene.words.company.examples):
            if analysis.plain[i : i + len(words)] == words:
                return unique(_named_from(scene, i + len(words), stop))
        if analysis.tags[i].startswith(("VB", "MD")):
            break
    return ()


def _named_from(scene: Scene, first: int, stop: int) -> Iterator[Actor]:
    """Yield the actors of the list that begins at *first*, without those that only say whose the others are."""
    analysis, reading = scene.analysis, scene.reading
    i = first
    while i < stop:
        actor = reading.actor_at(i)
        if actor is None or isinstance(actor, Group):
            is_inside = analysis.is_capitalized(i) or analysis.tags[i] in _BETWEEN or analysis.relations[i] in _TITLE
            if analysis.lower[i] == "of":
                i = _behind(scene, i + 1, stop)  # "Ann Poe *of Gaul*"
                continue
            if not is_inside:
                return
            i += 1
            continue
        first, i = i, _behind(scene, i, stop)
        is_owner = i < stop and (analysis.tags[i] == "POS" or _relation(scene, first, i) in _OWNERS)
        if not is_owner:
            yield actor


def _relation(scene: Scene, first: int, stop: int) -> str:
    """Return how the name from *first* hangs on what is around it."""
    analysis = scene.analysis
    return next((analysis.relations[i] for i in range(first, stop) if not first <= analysis.heads[i] < stop), "")


def _behind(scene: Scene, i: int, stop: int) -> int:
    """Return the token behind the name at *i*, or behind the noun there."""
    actor = scene.reading.actor_at(i) if i < stop else None
    i += 1
    while i < stop and actor is not None and scene.reading.actor_at(i) is actor:
        i += 1
    return i
