"""Where what is said begins and ends."""

from collections.abc import Iterable

from newsevents.stages.statements.page import Page, Range


def tidy(page: Page, cue: int, ranges: Iterable[Range]) -> tuple[Range, ...]:
    """
    Return *ranges* without commas around, and with quotations whole.

    Args:
        page: Where they are.
        cue: The word of saying; it lies in none of the ranges afterwards.
        ranges: Ranges of tokens, in order.
    """
    done: list[Range] = []
    for first, stop in ranges:
        begin, end = _whole_quotations(page, cue, first, stop)
        begin, end = _trim(page, begin, end)
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


def _whole_quotations(page: Page, cue: int, first: int, stop: int) -> Range:
    """Widen a range to the quotations that it cuts, and keep what a quoted cue says in its quotation."""
    around = page.analysis.quoted_at[cue]
    if around >= 0:
        inside = page.analysis.quoted[around]
        return max(first, inside.first + 1), min(stop, inside.stop - 1)
    if first >= stop:
        return first, stop
    start, end = page.analysis.quoted_at[first], page.analysis.quoted_at[stop - 1]
    if start >= 0 and not page.analysis.quoted[start].first <= cue < first:
        first = page.analysis.quoted[start].first
    if end >= 0:
        stop = page.analysis.quoted[end].stop
    return first, stop


def _trim(page: Page, first: int, stop: int) -> Range:
    analysis = page.analysis
    while first < stop and _is_edge(page, first, stop, first):
        first += 1
    while stop > first and (
        _is_edge(page, first, stop, stop - 1) or analysis.lower[stop - 1] in page.sayings.links.leads
    ):
        stop -= 1
    return first, stop


def _is_edge(page: Page, first: int, stop: int, i: int) -> bool:
    """Say whether token *i*, at an edge, says nothing: a comma, a stop, half a pair of marks, "that"."""
    around = page.analysis.quoted_at[i]
    if around >= 0:
        quoted = page.analysis.quoted[around]
        whole = first <= quoted.first and quoted.stop <= stop
        return not whole and page.is_mark(i)
    if i == first and page.analysis.lower[i] == "that":
        return page.analysis.relations[i] == "mark" or page.analysis.tags[i] == "IN"
    return page.is_mark(i)
