"""Where what is said begins and ends."""

from collections.abc import Iterable

from newsevents.stages.statements._ground import Ground, Range

_OPENING = frozenset({"``", "-LRB-"})
_CLOSING = frozenset({"''", "-RRB-"})


def tidy(ground: Ground, cue: int, ranges: Iterable[Range]) -> tuple[Range, ...]:
    """
    Return *ranges* without commas around, and with quotations whole.

    Args:
        ground: Where they are.
        cue: The word of saying; it lies in none of the ranges afterwards.
        ranges: Ranges of tokens, in order.
    """
    done: list[Range] = []
    for first, stop in ranges:
        begin, end = _whole_quotations(ground, cue, first, stop)
        begin, end = _trim(ground, begin, end)
        if done:
            begin = max(begin, done[-1][1])
        if begin < end:
            done.append((begin, end))
    return tuple(done)


def without(whole: Range, hole: Range) -> tuple[Range, ...]:
    """
    Return what is left of a range without another.

    >>> without((0, 9), (3, 5)), without((0, 9), (0, 5))
    (((0, 3), (5, 9)), ((5, 9),))
    """
    parts = ((whole[0], min(whole[1], hole[0])), (max(whole[0], hole[1]), whole[1]))
    return tuple((first, stop) for first, stop in parts if first < stop)


def _whole_quotations(ground: Ground, cue: int, first: int, stop: int) -> Range:
    """Widen a range to the quotations that it cuts, and keep what a quoted cue says in its quotation."""
    around = ground.around[cue]
    if around >= 0:
        inside = ground.quoted[around]
        return max(first, inside.first + 1), min(stop, inside.stop - 1)
    if first >= stop:
        return first, stop
    start, end = ground.around[first], ground.around[stop - 1]
    if start >= 0 and not ground.quoted[start].first <= cue < first:
        first = ground.quoted[start].first
    if end >= 0:
        stop = ground.quoted[end].stop
    return first, stop


def _trim(ground: Ground, first: int, stop: int) -> Range:
    analysis = ground.analysis
    while first < stop and _is_edge(ground, first, stop, first):
        first += 1
    while stop > first and (
        _is_edge(ground, first, stop, stop - 1) or analysis.forms[stop - 1].lower() in ground.sayings.links.leads
    ):
        stop -= 1
    return first, stop


def _is_edge(ground: Ground, first: int, stop: int, i: int) -> bool:
    """Say whether token *i*, at an edge, says nothing: a comma, a stop, half a pair of marks, "that"."""
    around = ground.around[i]
    if around >= 0:
        quoted = ground.quoted[around]
        whole = first <= quoted.first and quoted.stop <= stop
        return not whole and ground.is_mark(i)
    if i == first and ground.analysis.forms[i].lower() == "that":
        return ground.analysis.relations[i] == "mark" or ground.analysis.tags[i] == "IN"
    return ground.is_mark(i)
