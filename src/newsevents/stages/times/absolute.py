"""Dates that the calendar alone explains: days, months, years, decades, centuries."""

from datetime import date

from newsevents.stages.times.nearest import nearest
from newsevents.stages.times.numeric import read_numeric
from newsevents.stages.times.sense import Found, Rule, Sense


def day_of_month(found: Found) -> str | None:
    """Return "Aug. 7", "the 7th of August 1998" as a date; without a year, as the direction of time has it."""
    month = found.number("month")
    day = found.number_after("month", "small", "ordinal", "second") or found.number("small", "ordinal", "second")
    year = found.number("year")
    if month is None or day is None or not 1 <= day <= 31:
        return None
    if year is not None:
        return _checked(f"{year:04}-{month:02}-{day:02}")
    if found.anchor is None:
        return f"XXXX-{month:02}-{day:02}"
    return nearest(found, lambda y: _checked(f"{y:04}-{month:02}-{day:02}"))


def _checked(value: str) -> str | None:
    try:
        date.fromisoformat(value)
    except ValueError:
        return None
    return value


def _day(found: Found) -> Sense | None:
    value = day_of_month(found)
    return value and Sense(value=value, relative=not found.has("year"), mod=found.mod()) or None


def _month(found: Found) -> Sense | None:
    month = found.number("month")
    if month is None:
        return None
    year = found.number("year")
    if year is not None:
        return Sense(value=f"{year:04}-{month:02}", mod=found.mod())
    step = found.number("step")
    if found.anchor is None:
        return Sense(value=f"XXXX-{month:02}", mod=found.mod())
    if found.has("unit") and step is not None:
        return Sense(value=f"{found.anchor.year + step:04}-{month:02}", mod=found.mod(), relative=True)
    value = nearest(
        found, lambda y: f"{y:04}-{month:02}", step if step is not None else 0 if found.has("this") else None
    )
    return value and Sense(value=value, mod=found.mod(), relative=True) or None


def _year(found: Found) -> Sense | None:
    year = found.number("year")
    return None if year is None else Sense(value=f"{year:04}", mod=found.mod())


def _lone_year(found: Found) -> Sense | None:
    """Read "1990" as a year, unless it counts something: "1990 people"."""
    first, stop, analysis = found.first, found.stop, found.analysis
    year = found.number("year")
    if year is None or analysis.tags[first] not in ("CD", "NN", "NNP", "JJ", "NNS"):
        return None
    before = found.shapes.plain[first - 1] if first else ""
    after = analysis.tags[stop] if stop < len(analysis) else "."
    preposition = found.shapes.classes[first - 1] if first else ""
    told = first > 0 and analysis.tags[first - 1] == "IN"
    if after in ("NNS", "NNPS", "CD") and not (told and before in ("in", "since", "until")):
        return None
    if after == "HYPH" and not told:
        return None
    if not 1900 <= year <= 2099 and not (told and before in ("in", "since", "until", "by", "from", "after", "before")):
        return None
    if not told and first and analysis.tags[first - 1] in ("NNP", "-LRB-") and before != "(" and after in ("-RRB-",):
        return Sense(value=f"{year:04}")
    return Sense(value=f"{year:04}", mod=found.mod())


def _year_in_words(found: Found) -> Sense | None:
    """Read "nineteen ninety-six", "twenty twenty-five"."""
    first, *rest = (int(value) for value in found.all("cardinal"))
    if (first, *rest[:1]) == (2, 1000):
        return Sense(value=f"{2000 + sum(rest[1:]):04}") if found.has("unit") else None
    year = 100 * first + sum(rest)
    whole = first in (18, 19, 20) and rest[0] >= 10 and (len(rest) == 1 or (rest[0] % 10 == 0 and rest[1] < 10))
    return Sense(value=f"{year:04}") if whole and sum(rest) < 100 else None


def _short_year(found: Found) -> Sense | None:
    """Read "'82": the year of those two digits that lies at most ten years ahead."""
    digits = found.number("small", "num")
    adjacent = found.analysis.ends[found.stop - 2] == found.analysis.starts[found.stop - 1]
    if digits is None or not adjacent or not 10 <= digits <= 99 or found.anchor is None:
        return None
    before = found.analysis.starts[found.stop - 2]
    if before and not found.analysis.text[before - 1].isspace():
        return None
    latest = found.anchor.year + 10
    return Sense(value=f"{latest - (latest - digits) % 100:04}")


def _decade(found: Found) -> Sense | None:
    digits = "".join(char for char in found.code("decade") or "" if char.isdigit())
    number = found.number("decadeword")
    if len(digits) == 2 and not (found.has("the") or found.has("apostrophe")):
        return None
    if len(digits) == 4:
        return Sense(value=digits[:3], mod=found.mod())
    tens = number if number is not None else int(digits[0]) if digits else None
    if tens is None:
        return None
    year = found.anchor.year if found.anchor else 2000
    latest = year // 10
    return Sense(value=f"{latest - (latest - tens) % 10:03}", mod=found.mod(), relative=found.anchor is not None)


def _century(found: Found) -> Sense | None:
    number = found.number("ordinal", "second")
    return (
        Sense(value=f"{number - 1:02}", mod=found.mod())
        if number and 1 <= number <= 22 and found.code("unit") == "C"
        else None
    )


def _iso(found: Found) -> Sense | None:
    value = _checked(found.code("iso") or "")
    return Sense(value=value) if value else None


def _numeric(found: Found) -> Sense | None:
    value = read_numeric(found.code("numeric") or "")
    return Sense(value=value) if value else None


def _span_of_years(found: Found) -> Sense | None:
    """Read "2005-06", "1998/99" as the years from the first to the last, both included."""
    pair = found.code("pair")
    if pair is None:
        return None
    first, last = pair[:4], pair[5:]
    last = last if len(last) == 4 else first[:2] + last
    return Sense(value=f"{first}/{last}") if int(last) > int(first) else None


DAYS = (
    Rule(
        "month-day",
        "(?:(?:weekday|short)comma?)?(?:EARLY|STEP)?(?:month DAY(?:comma?year)?(?!hyphen?UNITS|clock)"
        "|(?:the?(?:ordinal|second)of|small)month(?:comma?year)?)",
        _day,
    ),
    Rule("the-year-2000", "EDGE?the unit year", _year),
    Rule("year-in-words", "(?:the unit)?cardinal cardinal(?:hyphen?cardinal)?(?!UNITS)", _year_in_words),
)
"""Rules for days of the year; they go before those for weekdays: "Friday, Oct. 23"."""

ABSOLUTE = (
    Rule("month-year", "EDGE?(?:the EARLY)?month comma?of?year|EARLY month comma?of?year", _month),
    Rule("month-of-year", "EDGE?EARLY?month(?:of)?STEP unit", _month),
    Rule("month-alone", "EDGE?EARLY?(?:the?STEP)?month", _month),
    Rule("iso-date", "iso", _iso),
    Rule("numeric-date", "numeric", _numeric),
    Rule("span-of-years", "pair", _span_of_years),
    Rule("decade", "EDGE?the?EARLY?(?:apostrophe?decade|decadeword)", _decade),
    Rule("century", "EDGE?the?EARLY?(?:ordinal|second)hyphen?unit", _century),
    Rule("year", "EDGE?EARLY?year", _lone_year),
    Rule("short-year", "apostrophe(?:small|num)", _short_year),
)
"""Rules for dates of the calendar."""
