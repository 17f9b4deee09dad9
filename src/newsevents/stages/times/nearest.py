"""Which year is meant if the text does not say."""

from collections.abc import Callable
from datetime import MAXYEAR, MINYEAR, date

from newsevents.model.dates import days_of
from newsevents.stages.times.drafts import Draft
from newsevents.stages.times.tense import SURELY_PAST

_AGAINST_TENSE = 6
"""So many times farther off than the other a date that fits the tense may lie."""

_NEVER = 100
"""The same if the tense leaves no doubt."""

_LEAP = 8
"""Years among which there is always a 29 February."""

_AHEAD = 1.3
"""So many times farther back than ahead a date may lie if no tense decides: news tells of the past."""


def nearest(draft: Draft, of_year: Callable[[int], str | None], step: int | None = None) -> str | None:
    """
    Return the date of the year that is meant.

    Without a *step* the nearest date before or after the day of the story is
    taken; the tense makes dates on its side of that day nearer.

    Args:
        draft: The words, and the day from which they are counted.
        of_year: Makes the date of a year; None if the year has none.
        step: -1 for the last one, 0 for the nearest, 1 for the next one.
    """
    anchor = draft.anchor
    if anchor is None:
        return None
    candidates = _dates(anchor, of_year, 1)
    if len(candidates) < 3 or step:  # in February, the last winter began more than a year ago
        candidates = _dates(anchor, of_year, _LEAP)
    if step:
        candidates = [
            (days, value) for days, value in candidates if (days[1] < anchor if step < 0 else days[0] > anchor)
        ]
    direction = 0 if step is not None else draft.direction
    return min(candidates, key=lambda pair: _distance(anchor, pair[0], direction), default=(None, None))[1]


def _dates(anchor: date, of_year: Callable[[int], str | None], around: int) -> list[tuple[tuple[date, date], str]]:
    """Return the dates of so many years before and after, with their first and last days."""
    years = range(max(MINYEAR, anchor.year - around), min(MAXYEAR, anchor.year + around) + 1)
    return [(days, value) for value in map(of_year, years) if value and (days := days_of(value))]


def _distance(anchor: date, days: tuple[date, date], direction: int) -> float:
    """Return how far off a date is, in days; days against the tense count more."""
    first, last = days
    if first <= anchor <= last:
        return 0
    if last < anchor:
        return (anchor - last).days * (_AGAINST_TENSE if direction > 0 else 1)
    return (first - anchor).days * _ahead(direction)


def _ahead(direction: int) -> float:
    """Return how much a day to come counts as."""
    if direction <= SURELY_PAST:
        return _NEVER
    return _AGAINST_TENSE if direction < 0 else 1 if direction > 0 else _AHEAD
