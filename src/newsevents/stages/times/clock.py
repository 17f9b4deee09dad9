"""Times of day."""

import re
from datetime import datetime, timedelta

from newsevents.model import TimeType
from newsevents.stages.times.absolute import day_of_month
from newsevents.stages.times.relative import day_value
from newsevents.stages.times.sense import Found, Rule, Sense

_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d\d))?(?::(\d\d))?")


def _hour(found: Found) -> str | None:
    """Return the time of day in 24 hours, "T17:00", None if there is no such time."""
    named = found.code("clockword")
    if named:
        return named
    written = found.code("clock") or found.code("clockzone")
    if written and written[:4].isdigit():
        written = f"{written[:2]}:{written[2:4]}"
    parts = _CLOCK.fullmatch(written or str(found.number("small", "num") or ""))
    if not parts:
        return None
    hour = int(parts[1])
    if found.has("ampm") or found.has("part"):
        hour = hour % 12 + 12 * _is_afternoon(found) if hour <= 12 else hour
    if hour > 24 or (hour == 24 and (parts[2] or "00") != "00"):
        return None
    return f"T{hour:02}:{parts[2] or '00'}" + (f":{parts[3]}" if parts[3] else "")


def _is_afternoon(found: Found) -> bool:
    part = found.code("part")
    return part in ("AF", "EV", "NI") or any(word.startswith("p") for word in found.spoken() if len(word) <= 3)


def _zone(found: Found) -> str:
    zone = found.code("zone")
    if zone:
        return zone
    return "Z" if found.has("clockzone") else ""


def _clock(found: Found) -> Sense | None:
    """Read "10:30 a.m. EST Tuesday", "noon Thursday", "16:08 UTC", "5 p.m."."""
    hour = _hour(found)
    if hour is None:
        return None
    day = day_value(found) or day_of_month(found)
    if day is None:
        day = found.focus if found.focus_day else found.anchor.isoformat() if found.anchor else "XXXX-XX-XX"
    return Sense(
        value=f"{day}{hour}{_zone(found)}", type=TimeType.TIME, mod=found.mod(), relative=found.anchor is not None
    )


_TIME = "(?:(?:small|clock|num)(?:ampm|oclock)|clockword|clockzone|clock(?=zone))(?:in the part)?zone?"

CLOCK = (
    Rule("clock", f"approx?(?:{_TIME})(?:comma?on?(?:STEP?weekday|day|month small(?:comma year)?))?", _clock),
    Rule("clock-after-day", f"(?:weekday|day)(?:of)?(?:{_TIME})", _clock),
    Rule("clock-in-part", "(?:small|clock)(?:in the part|oclock)", _clock),
)
"""Rules for times of day."""

__all__ = ["CLOCK", "datetime", "timedelta"]
