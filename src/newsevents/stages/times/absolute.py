"""Days and months of the calendar: "Aug. 7, 1998", "March", "7/8/07"."""

import re
from functools import cache

from attrs import evolve

from newsevents.model.dates import days_of
from newsevents.stages.times.drafts import Draft, Rule, Sense
from newsevents.stages.times.nearest import nearest
from newsevents.stages.times.numeric import read_numeric
from newsevents.stages.times.patterns import expanded


def day_of_month(draft: Draft) -> str | None:
    """Return "Aug. 7" or "the 7th of August 1998" as a date; without a year, of the year that fits best."""
    month, year = draft.number("month"), draft.number("year") or _year_ahead(draft)
    day = draft.number_after("month", "small", "ordinal", "second") or draft.number("small", "ordinal", "second")
    if month is None or day is None:
        return None
    if year is not None:
        return _checked(f"{year:04}-{month:02}-{day:02}")
    if draft.anchor is None:
        return f"XXXX-{month:02}-{day:02}" if _checked(f"2000-{month:02}-{day:02}") else None
    return nearest(draft, lambda of: _checked(f"{of:04}-{month:02}-{day:02}"))


def _year_ahead(draft: Draft) -> int | None:
    """Return the year of the end of a range: that of "June 12" in "June 12-14, 2019"."""
    rest = _to_year().match(draft.page.classes, draft.stop)
    return evolve(draft, first=draft.stop, stop=rest.end()).number("year") if rest else None


@cache
def _to_year() -> re.Pattern[str]:
    return re.compile(expanded("(?:and|or|to|hyphen)the?(?:month DAY|DAY of?month|small|month)comma?year"))


def _checked(value: str) -> str | None:
    """Return a date if it is one of the calendar."""
    return value if days_of(value) else None


def _day(draft: Draft) -> Sense | None:
    return draft.date(day_of_month(draft), relative=not draft.has("year"))


def _day_before(draft: Draft) -> Sense | None:
    """Read "12" in "12-14 June", "5 and 6 April 2025" as a day of the month after it."""
    rest = _to_month().match(draft.page.classes, draft.stop)
    later = day_of_month(evolve(draft, first=draft.stop, stop=rest.end())) if rest else None
    day = draft.number("small", "ordinal")
    if later is None or day is None or day >= int(later[-2:]):
        return None
    return draft.date(f"{later[:-2]}{day:02}")


@cache
def _to_month() -> re.Pattern[str]:
    return re.compile(expanded(f"{_DAYS_AND_MONTH}(?:comma?year)?"))


def _day_again(draft: Draft) -> Sense | None:
    """Read "9" in "Aug. 7-9", "Aug. 7 and 9" as another day of the month before it."""
    day = draft.number("small")
    if day is None or draft.focus_day is None:
        return None
    return draft.date(_checked(f"{draft.focus_day.isoformat()[:-2]}{day:02}"))


def _month(draft: Draft) -> Sense | None:
    """Read "March 2024", "early March", "last March", "March next year"."""
    month, year, step = draft.number("month"), draft.number("year"), draft.number("step")
    if month is None:
        return None
    if year is None and step is None:
        year = _year_ahead(draft)
    if year is None and (draft.has("unit") or (draft.has("this") and step is None)):
        year = draft.year_from_anchor(step or 0)
    if year is not None:
        return draft.date(f"{year:04}-{month:02}", relative=not draft.has("year"))
    if draft.anchor is None:
        return draft.date(f"XXXX-{month:02}")
    return draft.date(nearest(draft, lambda of: f"{of:04}-{month:02}", step))


def _short_date(draft: Draft) -> Sense | None:
    """Read "19-Nov-12", "19 Nov '12", "Nov-19-2012"."""
    month, year = draft.number("month"), draft.number("year")
    first, *others = (value for value in draft.all("small", "num") if isinstance(value, int))
    if year is None:
        year = draft.year_of_digits(others[0]) if others else None
    if year is None or month is None:
        return None
    return draft.date(_checked(f"{year:04}-{month:02}-{first:02}"), relative=False)


def _iso(draft: Draft) -> Sense | None:
    return draft.date(_checked(draft.code("iso") or ""), relative=False)


def _numeric(draft: Draft) -> Sense | None:
    return draft.date(read_numeric(draft.code("numeric") or ""), relative=False)


_DAYS_AND_MONTH = "(?:comma DAY)*comma?(?:hyphen|and|or|to)the?DAY of?month(?!small|ordinal)"
"""What follows the first of several days: "-14 June", "and 6 April"."""

DAYS_OF_MONTHS = (
    Rule(
        "month-day",
        "(?:(?:weekday|short)comma?)?(?:EARLY|STEP)?(?:month DAY(?:comma?year)?(?!hyphen?units|hyphen unit|clock)"
        "|(?:the?(?:ordinal|second)of|small)month(?:comma?year)?)",
        _day,
    ),
    Rule("short-date", "small hyphen month hyphen(?:small|num|year)|month hyphen small hyphen year", _short_date),
    Rule("day-before", f"(?<!small hyphen)(?:small|ordinal)(?={_DAYS_AND_MONTH})", _day_before),
    Rule(
        "day-again", "(?<=month small(?:and|or|to|hyphen))small(?:comma?year|(?!UNITS|month|clock|hyphen))", _day_again
    ),
)
"""Rules for days of the year; they go before those for weekdays: "Friday, Oct. 23"."""

MONTHS = (
    Rule("month-year", "EDGE?(?:the EARLY)?month comma?of?year|EARLY month comma?of?year", _month),
    Rule("month-of-year", "EDGE?EARLY?month of?STEP unit", _month),
    Rule("month-alone", "EDGE?EARLY?(?:the?STEP)?month", _month),
    Rule("iso-date", "iso", _iso),
    Rule("numeric-date", "numeric", _numeric),
)
"""Rules for months and dates in digits."""
