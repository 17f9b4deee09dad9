"""Dates counted from the day of the story, or from the time of which it speaks."""

from newsevents.model import TimeType
from newsevents.model.dates import days_of
from newsevents.stages.times.calendar import UNKNOWN, at_precision, days_later, feast, later, relative, shifted
from newsevents.stages.times.nearest import nearest
from newsevents.stages.times.sense import Found, Rule, Sense

_FOCUSED = ("following", "preceding", "previous", "prior", "same")
_GRAIN = {4: "Y", 7: "M", 10: "D"}


def weekday_value(found: Found, weekday: int) -> str:
    """
    Return the day that a weekday means.

    The most recent one, the day of the story included, unless the words around
    speak of the future; "last Friday" and "next Friday" leave that day out.
    """
    anchor = found.weekday_anchor
    if anchor is None:
        return f"XXXX-WXX-{weekday}"
    step = found.number("step")
    back = (anchor.isoweekday() - weekday) % 7
    ahead = -back % 7
    if step is not None and step < 0:
        days = -(back or 7)
    elif step is not None and step > 0:
        days = ahead or 7
    elif found.has("this"):
        days = -back if found.direction < 0 else ahead
    else:
        days = ahead if found.direction > 0 else -back
    day = days_later(anchor, days)
    return day.isoformat() if day else f"XXXX-WXX-{weekday}"


def day_value(found: Found) -> str | None:
    """Return the day that "yesterday", "Friday" or "Oct. 23" means, None if no such word is there."""
    days = found.number("day")
    if days is not None:
        return relative(found.anchor, "D", days)
    weekday = found.number("weekday", "short")
    return None if weekday is None else weekday_value(found, weekday)


def _day(found: Found) -> Sense | None:
    value = day_value(found)
    return value and Sense(value=value, mod=found.mod(), relative=found.anchor is not None) or None


def _tonight(found: Found) -> str:
    return "TNI" if "tonight" in found.spoken() else ""


def _part(found: Found) -> Sense | None:
    """Read "Friday morning", "this evening", "last night", "tomorrow afternoon", "the next morning"."""
    part = found.code("part", "overnight") or ("NI" if _tonight(found) or found.has("overnight") else None)
    if part is None:
        return None
    value = day_value(found)
    if value is None:
        step = found.number("step")
        base = found.focus_day if step == 1 or found.has("that") else None
        if base is not None:
            value = relative(base, "D", step or 0)
        else:
            value = relative(found.anchor, "D", step or 0)
    if value is None:
        return None
    return Sense(value=f"{value}T{part}", type=TimeType.TIME, mod=found.mod(), relative=found.anchor is not None)


def _step_unit(found: Found) -> Sense | None:
    """Read "last week", "this year", "next month", "the following day", "that year"."""
    unit = found.code("unit") or ("Q" if found.has("quarter") else None)
    step = found.number("step")
    if unit is None or unit.startswith("T"):
        return None
    if unit not in UNKNOWN:
        return None
    focused = found.has("that") or any(word in _FOCUSED for word in found.spoken())
    if focused and found.focus:
        value = _of_focus(found, unit, step or 0)
        if value:
            return Sense(value=value, mod=found.mod(), relative=True)
    if unit == "WE":
        return _weekend(found, step or 0)
    value = relative(found.anchor, unit, step or 0)
    if value is None:
        return None
    return Sense(value=value, mod=found.mod(), relative=found.anchor is not None)


def _of_focus(found: Found, unit: str, step: int) -> str | None:
    days = days_of(found.focus.split("T")[0]) if found.focus else None
    if days is None:
        return None
    moved = later(days[0], unit, step) if step else days[0]
    return at_precision(moved, unit) if moved else None


def _weekend(found: Found, step: int) -> Sense | None:
    """Return a weekend: the last one before the day of the story, or the next one if the tense says so."""
    anchor = found.anchor
    if anchor is None:
        return Sense(value=UNKNOWN["WE"])
    if step == 0 and not found.has("this"):
        step = 1 if found.direction > 0 else -1
    if found.has("this"):
        step = 0 if found.direction > 0 or anchor.isoweekday() >= 5 else -1
    saturday = days_later(anchor, 6 - anchor.isoweekday())
    if step > 0 and anchor.isoweekday() <= 5:
        step -= 1
    elif step < 0 and anchor.isoweekday() >= 6 and not found.has("step"):
        step += 1
    value = saturday and relative(saturday, "WE", step)
    return value and Sense(value=value, mod=found.mod(), relative=True) or None


def _the_unit(found: Found) -> Sense | None:
    """Read "the year", "the quarter", "the day": the one of which the text speaks."""
    unit = found.code("unit") or ("Q" if found.has("quarter") else None)
    if unit not in ("Y", "Q", "D", "M", "W", "WE"):
        return None
    if unit == "WE":
        return _weekend(found, 0)
    if unit == "Q":
        return _reported(found, 0)
    if any(word in found.words.ended for word in found.shapes.plain[found.stop : found.stop + 1]):
        return Sense(value=f"P1{unit}", type=TimeType.DURATION)
    value = (_of_focus(found, unit, 0) if unit == "D" and found.focus_day else None) or relative(found.anchor, unit, 0)
    return value and Sense(value=value, mod=found.mod(), relative=found.anchor is not None) or None


def _reported(found: Found, years: int) -> Sense | None:
    """Return the quarter on which the text reports, by default the last that is over, or that of another year."""
    value = found.quarter or relative(found.anchor, "Q", -1)
    if years and found.anchor:
        value = value and shifted(value, "Y", years)
    return value and Sense(value=value, relative=found.anchor is not None, compared=bool(years)) or None


def _latest_period(found: Found) -> Sense | None:
    """Read "the latest quarter": that on which the text reports, if it is over."""
    days = days_of(found.quarter) if found.quarter else None
    if days and found.anchor and days[1] >= found.anchor:
        return Sense(value=relative(found.anchor, "Q", -1) or UNKNOWN["Q"], relative=True)
    return _reported(found, 0)


def _year_before(found: Found) -> Sense | None:
    """Read "the year-earlier period", "year-ago quarter", "the year-earlier third quarter"."""
    number = found.number("ordinal", "second")
    if number is not None and found.anchor is not None:
        value = nearest(found, lambda y: f"{y:04}-Q{number}", -1 if found.direction <= 0 else None)
        value = value and shifted(value, "Y", -1)
        return value and Sense(value=value, relative=True) or None
    return _reported(found, -1)


def _year_end(found: Found) -> Sense | None:
    """Read "year-end" as the last day of the year."""
    if found.code("unit") != "Y" or found.anchor is None:
        return None
    return Sense(value=f"{found.anchor.year:04}-12-31", relative=True)


def _unit_before(found: Found) -> Sense | None:
    """Read "the year before", "the day after": next to the time of which the text speaks."""
    unit = found.code("unit")
    step = found.number("far", "step")
    if unit is None or step is None or found.analysis.tags[found.stop : found.stop + 1] not in ((".",), (",",), ()):
        return None
    base = found.focus or relative(found.anchor, unit, 0)
    value = (base and shifted(base, unit, step)) or None
    return value and Sense(value=value[:4] if unit == "Y" else value, relative=True) or None


def _season(found: Found) -> Sense | None:
    season = found.code("season")
    year = found.number("year")
    if season is None:
        return None
    if year is not None:
        return Sense(value=f"{year:04}-{season}", mod=found.mod())
    if found.anchor is None:
        return Sense(value=f"XXXX-{season}", mod=found.mod())
    if found.has("unit"):
        return Sense(value=f"{found.anchor.year + (found.number('step') or 0):04}-{season}", relative=True)
    step = found.number("step")
    value = nearest(found, lambda y: f"{y:04}-{season}", 0 if found.has("this") else step)
    return value and Sense(value=value, mod=found.mod(), relative=True) or None


def _holiday(found: Found) -> Sense | None:
    rule = found.code("holiday")
    year = found.number("year")
    if rule is None:
        return None
    if year is not None:
        return Sense(value=feast(rule, year).isoformat())
    if found.anchor is None:
        month, _, day = rule.partition("-")
        return Sense(value=f"XXXX-{month}-{day}" if month.isdigit() and day.isdigit() else "XXXX-XX-XX")
    step = found.number("step")
    value = nearest(found, lambda y: feast(rule, y).isoformat(), step)
    if value and found.has("unit") and found.code("unit") == "W":
        value = relative(_date(value), "W", 0)
    return value and Sense(value=value, relative=True) or None


def _date(value: str) -> "date | None":
    days = days_of(value)
    return days and days[0]


RELATIVE = (
    Rule("holiday", "STEP?holiday rest*(?:unit)?(?:comma?year)?", _holiday),
    Rule(
        "part-of-day",
        "(?:EARLY?(?:STEP?weekday|day)EARLY?(?:part|overnight)|EARLY?STEP part|EARLY?part(?:on)?(?:weekday|day)"
        "|the(?:step)part|that(?:step)?part|EARLY hyphen?part|the part(?!of)|overnight)",
        _part,
    ),
    Rule("weekday", "(?:the?STEP)?weekday", _day),
    Rule("day-word", "EARLY?day", _day),
    Rule(
        "year-before",
        "the?attribute*unit hyphen(?:ago|later)(?:(?:ordinal|second)hyphen?)?(?:quarter|period)|unit hyphen(?:ago|later)",
        _year_before,
    ),
    Rule("latest-period", "the?latest(?:quarter|period)", _latest_period),
    Rule(
        "step-unit",
        "EDGE?EARLY?(?:the|that)?STEP attribute*(?:unit|quarter)|EARLY?that(?:step)?(?:unit|quarter)",
        _step_unit,
    ),
    Rule(
        "season",
        "EDGE?(?:the?EARLY?STEP? season(?:(?:of?year)|of?STEP unit)|the EARLY?season|EARLY?STEP step?season|EARLY season)",
        _season,
    ),
    Rule("year-end", "the?unit hyphen?edge", _year_end),
    Rule("the-unit-before", "the unit(?:far|step)(?!the|a|STEP|month|weekday)", _unit_before),
    Rule("the-unit", "(?:EDGE?|EARLY in)the attribute*(?:unit|quarter)(?!hyphen)", _the_unit),
    Rule("fiscal", "the?fiscal unit", _the_unit),
)
"""Rules for dates that are counted from another day."""
