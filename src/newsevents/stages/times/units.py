"""Calendar units counted from the day of the story: "last week", "the year", "the latest quarter"."""

from datetime import date

from newsevents.model import TimeType
from newsevents.model.dates import days_of
from newsevents.stages.times.absolute import day_of_month
from newsevents.stages.times.amounts import duration
from newsevents.stages.times.calendar import UNKNOWN, at_precision, days_later, later, relative, shifted
from newsevents.stages.times.drafts import Draft, Rule, Sense
from newsevents.stages.times.nearest import nearest

_FRIDAY = 5


def _unit(draft: Draft) -> str | None:
    """Return the code of a calendar unit, None if there is none, or in a name: "Player of the Year"."""
    if draft.analysis.form(draft.stop - 1).istitle() and draft.stop - draft.first > 1:
        return None
    unit = "Q" if draft.has("quarter") else draft.code("unit")
    return unit if unit in UNKNOWN else None


def _step_unit(draft: Draft) -> Sense | None:
    """
    Read "last week", "this year", "next month", "the following day", "that year".

    "The past decade" is ten years, not those from 2010 to 2019.
    """
    unit, step = _unit(draft), draft.number("step") or 0
    if unit is None:
        return None
    if draft.focused or _next_in_a_story(draft, unit, step):
        value = _of_focus(draft, unit, step)
        if value:
            return draft.date(value)
    if unit == "WE":
        return draft.date(_weekend(draft, step))
    if step < 0 and unit in ("E", "C"):
        return Sense(value=duration(1, unit), type=TimeType.DURATION, mod=draft.mod())
    return draft.date(relative(draft.anchor, unit, step))


def _next_in_a_story(draft: Draft, unit: str, step: int) -> bool:
    """Say whether "the next day" follows a day that is told: "He was arrested on 12 January and freed the next day"."""
    return unit == "D" and step > 0 and draft.has("the") and draft.focus_day is not None and draft.direction <= 0


def _of_focus(draft: Draft, unit: str, step: int) -> str | None:
    """Return the unit so many units from the one of which the text speaks; it may not say that exactly."""
    days = days_of(draft.focus) if draft.focus else None
    if days is None:
        return None
    if at_precision(days[0], unit) != at_precision(days[1], unit):
        return UNKNOWN[unit]
    moved = later(days[0], unit, step) if step else days[0]
    return at_precision(moved, unit) if moved else None


def _weekend(draft: Draft, step: int) -> str | None:
    """
    Return a weekend, the last one unless the tense or the words say otherwise.

    On a Saturday or Sunday "the weekend" is the one that has begun.
    """
    anchor = draft.anchor
    if anchor is None:
        return UNKNOWN["WE"]
    return relative(_saturday(anchor), "WE", _weekends_to(draft, anchor, step))


def _saturday(day: date) -> date | None:
    return days_later(day, 6 - day.isoweekday())


def _weekends_to(draft: Draft, anchor: date, step: int) -> int:
    begun = anchor.isoweekday() > _FRIDAY
    if draft.has("this"):
        return 0 if draft.direction > 0 or anchor.isoweekday() >= _FRIDAY else -1
    if step > 0 or (not step and draft.direction > 0):
        return int(begun and step > 0)
    return 0 if begun and not step else -1


def _the_unit(draft: Draft) -> Sense | None:
    """Read "the year", "the quarter", "the day": the one of which the text speaks."""
    unit = _unit(draft)
    if unit in (None, "E", "C", "F") or draft.next_class in ("of", "far"):
        return None
    if unit == "WE":
        return draft.date(_weekend(draft, 0))
    if unit == "Q":
        return _reported(draft, 0)
    if any(word in draft.words.ended for word in draft.page.plain[draft.stop : draft.stop + 1]):
        return Sense(value=f"P1{unit}", type=TimeType.DURATION)
    day = draft.focus_day if unit == "D" else None
    return draft.date(relative(day or draft.anchor, unit or "D", 0))


def _unit_of_day(draft: Draft) -> Sense | None:
    """Read "the week of March 6"."""
    unit, value = _unit(draft), day_of_month(draft)
    days = days_of(value) if value else None
    return draft.date(at_precision(days[0], unit) if days and unit else None)


def _reported(draft: Draft, years: int) -> Sense | None:
    """Return the quarter on which the text reports, by default the last that is over, or that of another year."""
    value = draft.quarter or relative(draft.anchor, "Q", -1)
    if years and value and draft.anchor:
        value = shifted(value, "Y", years)
    return draft.date(value, compared=bool(years))


def _latest_period(draft: Draft) -> Sense | None:
    """Read "the latest quarter": that on which the text reports, if it is over."""
    days = days_of(draft.quarter) if draft.quarter else None
    if days and draft.anchor and days[1] >= draft.anchor:
        return draft.date(relative(draft.anchor, "Q", -1))
    return _reported(draft, 0)


def _year_before(draft: Draft) -> Sense | None:
    """Read "the year-earlier period", "year-ago quarter", "the year-earlier third quarter"."""
    if draft.code("unit") != "Y":
        return None
    number = draft.number("ordinal", "second")
    if number is None or draft.anchor is None:
        return _reported(draft, -1)
    value = nearest(draft, lambda year: f"{year:04}-Q{number}")
    return draft.date(value and shifted(value, "Y", -1), compared=True)


def _unit_before(draft: Draft) -> Sense | None:
    """Read "the year before", "the day after" at the end of a clause: next to the time of which the text speaks."""
    unit, step = _unit(draft), draft.number("far", "later", "step")
    if unit is None or not step or draft.analysis.tags[draft.stop : draft.stop + 1] not in ((".",), (",",), ()):
        return None
    base = draft.focus or relative(draft.anchor, unit, 0)
    value = shifted(base, unit, step) if base else None
    return draft.date(value[:4] if value and unit == "Y" else value)


UNITS = (
    Rule(
        "year-before",
        "the?attribute{0,3}unit hyphen(?:ago|later)(?:(?:ordinal|second)hyphen?)?(?:quarter|period)"
        "|unit hyphen(?:ago|later)",
        _year_before,
    ),
    Rule("latest-period", "the?latest(?:quarter|period)", _latest_period),
    Rule(
        "step-unit",
        "EDGE?EARLY?(?:the|that)?STEP attribute{0,3}(?:unit|quarter)|EARLY?that step?(?:unit|quarter)",
        _step_unit,
    ),
    Rule("unit-of-day", "the unit of month small(?:comma?year)?", _unit_of_day),
    Rule("the-unit-before", "the unit(?:far|later|step)(?!the|a|STEP|month|weekday)", _unit_before),
    Rule("the-unit", "(?:EDGE?|EARLY in)the attribute{0,3}(?:unit|quarter)(?!hyphen)", _the_unit),
    Rule("fiscal", "the?fiscal unit", _the_unit),
)
"""Rules for calendar units."""
