"""Days that are known: what a calendar or an event of linked data can take."""

from datetime import date, datetime

from newsevents.model import Precision, TimeMod, When

_DAYS = (Precision.DAY, Precision.PART_OF_DAY, Precision.HOUR, Precision.MINUTE, Precision.SECOND)
_VAGUE = frozenset(TimeMod) - {TimeMod.START, TimeMod.MID, TimeMod.END}


def exact_days(when: When | None) -> tuple[date, date] | None:
    """
    Return the first and the last day of a time, if the text says both to the day.

    A week, a month and a decade are none, nor is "about 20 August" or "before Monday".

    >>> exact_days(When(value="2025-08-19/2025-08-20"))
    (datetime.date(2025, 8, 19), datetime.date(2025, 8, 20))
    >>> exact_days(When(value="2025-08-19/2025-09")), exact_days(When(value="2025-W34")), exact_days(None)
    (None, None, None)
    """
    if when is None or when.mod in _VAGUE or when.start is None or when.end is None:
        return None
    ends = (When(value=part, type=when.type) for part in when.value.split("/"))
    return (when.start, when.end) if all(end.precision in _DAYS for end in ends) else None


def exact_moment(when: When | None) -> datetime | None:
    """Return the moment of a time, with its zone if the text says one; None if it does not say it to the minute."""
    to_the_minute = when is not None and when.precision in (Precision.MINUTE, Precision.SECOND)
    return when.clock if when and to_the_minute and exact_days(when) else None
