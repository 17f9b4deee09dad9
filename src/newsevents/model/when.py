"""Times, with exactly the precision that the text gives."""

import re
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import final

from attrs import field, frozen

from newsevents.model._checks import day, matches
from newsevents.model.dates import DATE, days_of
from newsevents.model.span import Evidence


class TimeType(StrEnum):
    """The TIMEX3 types (ISO 24617-1)."""

    DATE = "DATE"
    """A day or a coarser piece of the calendar."""
    TIME = "TIME"
    """A time of day."""
    DURATION = "DURATION"
    """A length of time."""
    SET = "SET"
    """Something that recurs."""


class TimeMod(StrEnum):
    """The TIMEX3 modifiers (ISO 24617-1)."""

    APPROX = "APPROX"
    """About."""
    START = "START"
    """Early in."""
    MID = "MID"
    """In the middle of."""
    END = "END"
    """Late in."""
    BEFORE = "BEFORE"
    """Earlier than."""
    AFTER = "AFTER"
    """Later than."""
    ON_OR_BEFORE = "ON_OR_BEFORE"
    """Not later than."""
    ON_OR_AFTER = "ON_OR_AFTER"
    """Not earlier than."""
    LESS_THAN = "LESS_THAN"
    """A shorter time than."""
    MORE_THAN = "MORE_THAN"
    """A longer time than."""
    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    """At most."""
    EQUAL_OR_MORE = "EQUAL_OR_MORE"
    """At least."""


class Precision(StrEnum):
    """How exactly a time is known, from coarse to fine."""

    CENTURY = "century"
    DECADE = "decade"
    YEAR = "year"
    HALF = "half"
    QUARTER = "quarter"
    SEASON = "season"
    MONTH = "month"
    WEEK = "week"
    WEEKEND = "weekend"
    DAY = "day"
    PART_OF_DAY = "part of day"
    HOUR = "hour"
    MINUTE = "minute"
    SECOND = "second"


_ZONE = r"(?:Z|[+-][0-9]{2}:?[0-9]{2})"
_CLOCK = (
    rf"T(?:[0-2][0-9](?::[0-5][0-9](?::[0-5][0-9])?)?{_ZONE}?"
    r"|MO|MI|AF|EV|NI|DT|[0-2X]X(?::[0-5X][0-9X])?)"
)
_PARTLY_KNOWN = (
    r"[0-9X]{4}(?:-(?:Q[1-4X]|H[12X]|SP|SU|FA|WI|W[0-9X]{2}(?:-[1-7X]|-WE)?|[0-9X]{2}(?:-[0-9X]{2})?))?|[0-9X]{2,3}"
)
_POINT = rf"(?:(?:{_PARTLY_KNOWN})(?:{_CLOCK})?|{_CLOCK}|(?:BC|KA|MA|GA)[0-9]{{1,4}})"
_AMOUNT = r"(?:[0-9]+(?:\.[0-9]+)?|X)"
_DURATION = (
    rf"P(?=.)(?:{_AMOUNT}(?:CE|DE|[YMWDQH]|WE|SP|SU|FA|WI|TMO|TNI|TEV|TDT|TAF))*"
    rf"(?:T(?:{_AMOUNT}(?:H|M|S|MO|NI|EV|DT|AF))+)?"
)
_REFERENCE = "PRESENT_REF|PAST_REF|FUTURE_REF"
_VALUE = rf"{_POINT}(?:/{_POINT})?|{_DURATION}|{_REFERENCE}"
_MIDNIGHT = re.compile(r"T24(?::00){0,2}(?![:0-9])")
_FINEST = ("weekend", "weekday", "week", "day", "month", "season", "quarter", "half", "year", "decade", "century")
_CLOCK_PRECISION = {3: Precision.HOUR, 6: Precision.MINUTE, 9: Precision.SECOND}


@final
@frozen(kw_only=True)
class When:
    """
    A time expression and what it means.

    A value never says more than the text: a month stays a month, and what
    cannot be resolved keeps ``X`` in the places that are not known.

    >>> When(value="2025-08").start, When(value="2025-08").end
    (datetime.date(2025, 8, 1), datetime.date(2025, 8, 31))
    >>> When(value="XXXX-WXX-3").resolved
    False
    """

    value: str = field(validator=matches(_VALUE, "a TIMEX3 value"))
    """
    TIMEX3 value (ISO 24617-1), for example ``2025-08-20``, ``2025-W34``,
    ``2025-08-20T14:30+02:00``, ``P3D``, ``PAST_REF``, or an interval of two
    dates, ``2014/2022``, both included.
    """

    type: TimeType = TimeType.DATE
    """The TIMEX3 type."""

    mod: TimeMod | None = None
    """TIMEX3 modifier, as in "early 2024"; None if the text has none."""

    quant: str | None = None
    """Quantifier of a set, as in ``"EVERY"``; None if the text has none."""

    freq: str | None = None
    """Frequency of a set, as in ``"2X"``; None if the text has none."""

    anchor: date | None = field(default=None, converter=day)
    """The day from which a relative expression was counted; None if it was not relative, or not resolved."""

    evidence: Evidence | None = field(default=None, repr=False)
    """The words of the expression; None for a time that comes from outside the text."""

    @property
    def start(self) -> date | None:
        """First day that is meant, None if unresolved, a duration or a set."""
        days = self._days(0)
        return days and days[0]

    @property
    def end(self) -> date | None:
        """Last day that is meant, None if unresolved, a duration or a set."""
        days = self._days(-1)
        return days and days[1]

    @property
    def resolved(self) -> bool:
        """Whether the calendar days are known."""
        return self.start is not None and self.end is not None

    @property
    def clock(self) -> datetime | None:
        """
        The moment, if the text gives day and clock time; its zone only if the text gives one.

        24:00 is the beginning of the day after.
        """
        day, clock = self._parts(0)
        if not clock or "/" in self.value:
            return None
        # Before Python 3.14, datetime does not know 24:00.
        midnight = _MIDNIGHT.match(clock)
        begun = f"T00:00{clock[midnight.end() :]}" if midnight else clock
        try:
            return datetime.fromisoformat(day + begun) + timedelta(days=bool(midnight))
        except (ValueError, OverflowError):
            return None

    @property
    def precision(self) -> Precision | None:
        """How exactly the time is known, that of the first date of an interval; None if it is not resolved."""
        if self.start is None:
            return None
        day, clock = self._parts(0)
        if clock:
            length = len(re.split(r"[Z+-]", clock)[0])
            return _CLOCK_PRECISION[length] if clock[1].isdigit() else Precision.PART_OF_DAY
        found = DATE.fullmatch(day)
        finest = next(name for name in _FINEST if found and found[name])
        return Precision("day" if finest == "weekday" else finest)

    def _parts(self, index: int) -> tuple[str, str]:
        day, mark, clock = self.value.split("/")[index].partition("T")
        return day, mark + clock

    def _days(self, index: int) -> tuple[date, date] | None:
        return None if self.type is TimeType.SET else days_of(self._parts(index)[0])
