"""Which of many drafts that overlap are names."""

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from newsevents.model import NameKind
from newsevents.stages.names.drafts import Draft

Range: TypeAlias = tuple[int, int]
"""Half-open range of words."""

Votes: TypeAlias = dict[NameKind | None, float]
"""How strongly the rules believe in each kind; None: in a name of any kind."""

# What a name must weigh to be one, and what the vote for another kind is worth for the range.
_COST = 0.55
_OTHER_KIND = 0.5


def voted(drafts: Iterable[Draft]) -> dict[Range, Votes]:
    """Add up what the rules believe of each range."""
    ranges: dict[Range, Votes] = {}
    for draft in drafts:
        votes = ranges.setdefault((draft.first, draft.stop), {})
        votes[draft.kind] = votes.get(draft.kind, 0.0) + draft.weight
    return ranges


def best_cut(ranges: Mapping[Range, Votes], size: int) -> list[Range]:
    """
    Return the ranges that together weigh most and do not overlap, in order.

    A range weighs its votes times its words, so that each word counts once.

    Args:
        ranges: Votes for each range.
        size: Number of words of the text.
    """
    ending: dict[int, list[tuple[float, int]]] = {}
    for (first, stop), votes in ranges.items():
        top = max(votes.values())
        weight = (top + _OTHER_KIND * (sum(votes.values()) - top) - _COST) * (stop - first)
        if weight > 0:
            ending.setdefault(stop, []).append((weight, first))
    total, back = [0.0] * (size + 1), [-1] * (size + 1)
    best = 0.0
    for at in range(1, size + 1):
        if at in ending:
            for weight, first in ending[at]:
                if total[first] + weight > best:
                    best, back[at] = total[first] + weight, first
        total[at] = best
    return _walk(back)


def _walk(back: list[int]) -> list[Range]:
    found: list[Range] = []
    at = len(back) - 1
    while at > 0:
        if back[at] >= 0:
            found.append((back[at], at))
        at = back[at] if back[at] >= 0 else at - 1
    return found[::-1]
