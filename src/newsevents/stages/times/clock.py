"""Times of day: "10:30 a.m. EST Tuesday", "noon", "16:08 UTC"."""

import re

from newsevents.model import TimeType
from newsevents.stages.times.absolute import day_of_month
from newsevents.stages.times.days import day_value
from newsevents.stages.times.drafts import Draft, Rule, Sense

_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d\d))?(?::(\d\d))?")
_NOON = 12
_LAST_MINUTE = "59"
_AFTER_NOON = ("AF", "EV", "NI")


def _digits(draft: Draft) -> str:
    """Return the hour, and minutes and seconds if there are any, with colons between them."""
    written = draft.code("clock")
    if written:
        return written
    joined = draft.code("clockzone")
    number = int(joined[:4]) if joined else draft.number("small", "num", "year")
    if number is None:
        return ""
    return f"{number // 100}:{number % 100:02}" if number >= 100 or joined else str(number)


def _time_of_day(draft: Draft) -> str | None:
    """Return the time of day in 24 hours as TIMEX3 writes it, "T17:00", None if there is no such time."""
    parts = _CLOCK.fullmatch(_digits(draft))
    if parts is None:
        return draft.code("clockword")
    hour, minute = int(parts[1]), parts[2] or "00"
    added = draft.number("ampm")
    if added is None and draft.has("part"):
        added = _NOON if draft.code("part") in _AFTER_NOON else 0
    if added is not None and hour <= _NOON:
        hour = hour % _NOON + added
    if minute > _LAST_MINUTE or hour > 24 or (hour == 24 and minute != "00"):
        return None
    return f"T{hour:02}:{minute}" + (f":{parts[3]}" if parts[3] else "")


def _clock(draft: Draft) -> Sense | None:
    """Return a moment, on the day of which the text speaks if the words name none."""
    time = _time_of_day(draft)
    alone = draft.stop - draft.first == 1 and draft.has("clock")
    if time is None or (alone and ":" not in draft.analysis.form(draft.first)):
        return None
    day = day_of_month(draft) or day_value(draft)
    if day is None:
        known = draft.focus_day or draft.anchor
        day = known.isoformat() if known else "XXXX-XX-XX"
    zone = draft.code("zone") or ("Z" if draft.has("clockzone") else "")
    relative = draft.anchor is not None
    return Sense(value=f"{day}{time}{zone}", type=TimeType.TIME, mod=draft.mod(), relative=relative)


_TIME = (
    "(?:(?:small|clock|num)(?:ampm|oclock)|clockword|clockzone|(?:clock|num|year)(?=zone)|(?<=at)clock)"
    "(?:in the part)?zone?"
)

_DATE = "month small(?:comma?year)?"

CLOCK = (
    Rule("clock", f"approx?{_TIME}(?:comma?on?(?:STEP?weekday(?:comma?{_DATE})?|day|{_DATE}))?", _clock),
    Rule("clock-after-day", f"(?:weekday|day)of?{_TIME}", _clock),
    Rule("clock-in-part", "(?:small|clock)in the part", _clock),
)
"""Rules for times of day."""
