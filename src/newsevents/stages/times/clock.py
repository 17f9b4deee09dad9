"""Times of day: "10:30 a.m. EST Tuesday", "noon", "16:08 UTC"."""

import re

from newsevents.model import TimeType
from newsevents.stages.times.absolute import day_of_month
from newsevents.stages.times.days import day_of_part, day_value, in_part
from newsevents.stages.times.drafts import Draft, Rule, Sense

_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d\d))?(?::(\d\d))?")
_NOON = 12
_SMALL_HOURS = (0, 1, 2, 3, 4, 12)
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
    if added is None and draft.code("part", "night"):
        added = _NOON if draft.code("part", "night") in _AFTER_NOON else 0
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


def _clock_of_part(draft: Draft) -> Sense | None:
    """
    Read "tonight at 7:30", "7:30 on Friday night", "tomorrow evening at 8".

    Twelve to four "at night" may be of the day or of the next: only the night is sure.
    """
    day, part = day_of_part(draft), draft.code("part", "night")
    time = _time_of_day(draft)
    if day is None or part is None:
        return None
    hour = draft.number("small") or int(time[1:3] if time else "0") % _NOON
    counted = draft.next_tag.startswith("NN") and draft.has("small") and not draft.has("ampm")
    if (
        time is None
        or counted
        or (part == "NI" and not draft.has("ampm") and not draft.has("clockword") and hour in _SMALL_HOURS)
    ):
        return in_part(draft, day, part)
    return Sense(
        value=f"{day}{time}{draft.code('zone') or ''}",
        type=TimeType.TIME,
        mod=draft.mod(),
        relative=draft.anchor is not None,
    )


_TIME = (
    "(?:(?:small|clock|num)(?:ampm|oclock)|clockword|clockzone|(?:clock|num|year)(?=zone)|(?<=at)clock)"
    "(?:in the part)?zone?"
)

_DATE = "month small(?:comma?year)?"

_PART = "(?:night|(?:STEP?weekday|day|STEP)part)"
_HOUR = f"(?:{_TIME}|clock zone?|small(?=comma|$))"

CLOCK = (
    Rule("clock-of-part", f"{_PART}at approx?{_HOUR}|(?:clock|{_TIME})(?:comma?on?){_PART}", _clock_of_part),
    Rule("clock", f"approx?{_TIME}(?:comma?on?(?:STEP?weekday(?:comma?{_DATE})?|day|{_DATE}))?", _clock),
    Rule("clock-after-day", f"(?:weekday|day)of?{_TIME}", _clock),
    Rule("clock-in-part", "(?:small|clock)in the part", _clock),
)
"""Rules for times of day."""
