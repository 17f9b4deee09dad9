"""Days and months of the calendar: "Aug. 7, 1998", "March", "7/8/07"."""

from newsevents.model.dates import days_of
from newsevents.stages.times.nearest import nearest
from newsevents.stages.times.numeric import read_numeric
from newsevents.stages.times.sense import Found, Rule, Sense


def day_of_month(found: Found) -> str | None:
    """Return "Aug. 7" or "the 7th of August 1998" as a date; without a year, of the year that fits best."""
    month, year = found.number("month"), found.number("year")
    day = found.number_after("month", "small", "ordinal", "second") or found.number("small", "ordinal", "second")
    if month is None or day is None:
        return None
    if year is not None:
        return _checked(f"{year:04}-{month:02}-{day:02}")
    if found.anchor is None:
        return f"XXXX-{month:02}-{day:02}" if _checked(f"2000-{month:02}-{day:02}") else None
    return nearest(found, lambda of: _checked(f"{of:04}-{month:02}-{day:02}"))


def _checked(value: str) -> str | None:
    """Return a date if it is one of the calendar."""
    return value if days_of(value) else None


def _day(found: Found) -> Sense | None:
    return found.date(day_of_month(found), relative=not found.has("year"))


def _day_again(found: Found) -> Sense | None:
    """Read "9" in "Aug. 7-9", "Aug. 7 and 9" as another day of the month before it."""
    day = found.number("small")
    if day is None or found.focus_day is None:
        return None
    return found.date(_checked(f"{found.focus_day.isoformat()[:-2]}{day:02}"))


def _month(found: Found) -> Sense | None:
    """Read "March 2024", "early March", "last March", "March next year"."""
    month, year, step = found.number("month"), found.number("year"), found.number("step")
    if month is None:
        return None
    if year is None and (found.has("unit") or (found.has("this") and step is None)):
        year = found.year_from_anchor(step or 0)
    if year is not None:
        return found.date(f"{year:04}-{month:02}", relative=not found.has("year"))
    if found.anchor is None:
        return found.date(f"XXXX-{month:02}")
    return found.date(nearest(found, lambda of: f"{of:04}-{month:02}", step))


def _iso(found: Found) -> Sense | None:
    return found.date(_checked(found.code("iso") or ""), relative=False)


def _numeric(found: Found) -> Sense | None:
    return found.date(read_numeric(found.code("numeric") or ""), relative=False)


DAYS_OF_MONTHS = (
    Rule(
        "month-day",
        "(?:(?:weekday|short)comma?)?(?:EARLY|STEP)?(?:month DAY(?:comma?year)?(?!hyphen?units|hyphen unit|clock)"
        "|(?:the?(?:ordinal|second)of|small)month(?:comma?year)?)",
        _day,
    ),
    Rule("day-again", "(?<=month small(?:and|or|to|hyphen))small(?!UNITS|month|clock|hyphen)", _day_again),
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
