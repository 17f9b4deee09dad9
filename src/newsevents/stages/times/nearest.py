"""Which year is meant if the text does not say."""

from collections.abc import Callable
from datetime import date

from newsevents.model.dates import days_of
from newsevents.stages.times.sense import Found


def nearest(found: Found, of_year: Callable[[int], str | None], step: int | None = None) -> str | None:
    """
    Return the date of the year that is meant.

    Without a *step* the tense decides: the last one in the past, the next one
    in the future, and the nearest one in neither.

    Args:
        found: The words, and the day from which they are counted.
        of_year: Makes the date of a year; None if the year has none.
        step: -1 for the last one, 0 for the nearest, 1 for the next one.
    """
    anchor = found.anchor
    if anchor is None:
        return None
    years = range(max(1, anchor.year - 8), min(9999, anchor.year + 8) + 1)
    candidates = [(days, value) for value in map(of_year, years) if value and (days := days_of(value))]
    if not candidates:
        return None
    if step is None:
        step = found.direction
        past = [pair for pair in candidates if pair[0][0] <= anchor]
        ahead = [pair for pair in candidates if pair[0][1] >= anchor]
    else:
        past = [pair for pair in candidates if pair[0][1] < anchor]
        ahead = [pair for pair in candidates if pair[0][0] > anchor]
    if step < 0 and past:
        return past[-1][1]
    if step > 0 and ahead:
        return ahead[0][1]
    return min(candidates, key=lambda pair: _distance(anchor, pair[0]))[1]


def _distance(anchor: date, days: tuple[date, date]) -> int:
    first, last = days
    return max((first - anchor).days, (anchor - last).days, 0)
