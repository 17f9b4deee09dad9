"""Which statement is told in which, and which are the same."""

from bisect import insort
from collections.abc import Iterable, Sequence

from newsevents.stages.statements.drafts import Draft
from newsevents.stages.statements.page import Range

_DEEPEST = 4
"""Statements within statements within statements; nobody can follow more."""


def unique(drafts: Iterable[Draft]) -> list[Draft]:
    """Return the drafts without those whose cue or content an earlier one has, in the order of the text."""
    heads: set[int] = set()
    contents: set[tuple[Range, ...]] = set()
    found = []
    for draft in drafts:
        if draft.head in heads or draft.content in contents:
            continue
        if draft.head is not None:
            heads.add(draft.head)
        contents.add(draft.content)
        found.append(draft)
    return sorted(found, key=_in_order)


def _in_order(draft: Draft) -> tuple[int, int]:
    return min(draft.first, _trigger(draft)), -draft.stop


def _trigger(draft: Draft) -> int:
    return draft.first if draft.head is None else draft.head


def nested(drafts: Sequence[Draft]) -> list[tuple[Draft, int | None]]:
    """
    Return each draft with the position, in the result, of the one that it is told in.

    A statement is told in another if its cue is part of what the other says.
    Those too deep are left out.

    Args:
        drafts: In the order of the text.
    """
    by_content = sorted(range(len(drafts)), key=lambda n: (drafts[n].first, -drafts[n].stop))
    by_cue = sorted(range(len(drafts)), key=lambda n: _trigger(drafts[n]))
    around: dict[int, int | None] = {}
    open_: list[int] = []
    waiting = iter([*by_content, -1])
    upcoming = next(waiting)
    for number in by_cue:
        cue = _trigger(drafts[number])
        while upcoming >= 0 and drafts[upcoming].first <= cue:
            insort(open_, upcoming, key=lambda n: _size(drafts[n]))
            upcoming = next(waiting)
        open_ = [n for n in open_ if drafts[n].stop > cue]
        smallest_first = (n for n in open_ if n != number and drafts[n].covers(cue))
        around[number] = next((n for n in smallest_first if not _is_inside(drafts, n, number)), None)
    return _renumbered(drafts, around)


def _is_inside(drafts: Sequence[Draft], number: int, other: int) -> bool:
    """Say whether a draft is told in another that it seems to be around of: the larger one is around."""
    return drafts[other].covers(_trigger(drafts[number])) and _size(drafts[number]) <= _size(drafts[other])


def _size(draft: Draft) -> int:
    return draft.stop - draft.first


def _renumbered(drafts: Sequence[Draft], around: dict[int, int | None]) -> list[tuple[Draft, int | None]]:
    told: dict[int, tuple[Draft, int | None]] = {}
    for number in range(len(drafts)):
        chain = _chain(number, around)
        if len(chain) <= _DEEPEST + 1:
            for at in reversed(chain):
                told[at] = told.get(at) or _told(drafts[at], around[at], told)
    kept = sorted((number for number in told if told[number][0].content), key=lambda n: _in_order(told[n][0]))
    places = {number: place for place, number in enumerate(kept)}
    return [(draft, None if above is None else places[above]) for draft, above in map(told.__getitem__, kept)]


def _chain(number: int, around: dict[int, int | None]) -> list[int]:
    """Return a draft, the one that it is told in, and so on: at most one more than may be told."""
    chain = [number]
    while len(chain) <= _DEEPEST + 1 and (above := around[chain[-1]]) is not None:
        chain.append(above)
    return chain


def _told(draft: Draft, above: int | None, told: dict[int, tuple[Draft, int | None]]) -> tuple[Draft, int | None]:
    """Return what is left of a draft in the one that it is told in, if what is left of that holds its cue."""
    while above is not None and not told[above][0].covers(_trigger(draft)):
        above = told[above][1]
    return (draft if above is None else _clipped(draft, told[above][0])), above


def _clipped(draft: Draft, around: Draft) -> Draft:
    """Return a draft with only that content that the draft around it holds, too."""
    return draft._replace(content=tuple(part for whole in draft.content for part in around.within(*whole)))
