"""
The days a partial ISO 8601 or TIMEX3 date stands for.

TIMEX3 (ISO 24617-1) writes dates as ISO 8601 does, with seasons, quarters and
decades added and ``X`` for what is not known.
"""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from newsevents._memory import remembering

_SEASON_START = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}

DATE = re.compile(
    r"(?P<year>[0-9]{4})"
    r"(?:-Q(?P<quarter>[1-4])|-H(?P<half>[12])|-(?P<season>SP|SU|FA|WI)"
    r"|-W(?P<week>[0-9][0-9])(?:-(?P<weekday>[1-7])|-(?P<weekend>WE))?"
    r"|-(?P<month>[0-9][0-9])(?:-(?P<day>[0-9][0-9]))?)?"
    r"|(?P<decade>[0-9]{3})|(?P<century>[0-9][0-9])"
)
"""A calendar date of any precision, from century to day."""


def _months(year: int, first: int, count: int) -> tuple[date, date]:
    last_year, last = year + (first + count - 2) // 12, (first + count - 2) % 12 + 1
    return date(year, first, 1), date(last_year, last, monthrange(last_year, last)[1])


def _week(year: int, part: dict[str, str]) -> tuple[date, date]:
    monday = date.fromisocalendar(year, int(part["week"]), 1)
    if "weekday" in part:
        day = monday + timedelta(days=int(part["weekday"]) - 1)
        return day, day
    return monday + timedelta(days=5 if "weekend" in part else 0), monday + timedelta(days=6)


def _day(year: int, part: dict[str, str]) -> tuple[date, date]:
    day = date(year, int(part["month"]), int(part["day"]))
    return day, day


_READERS: tuple[tuple[str, Callable[[int, dict[str, str]], tuple[date, date]]], ...] = (
    ("day", _day),
    ("month", lambda year, part: _months(year, int(part["month"]), 1)),
    ("week", _week),
    ("season", lambda year, part: _months(year, _SEASON_START[part["season"]], 3)),
    ("quarter", lambda year, part: _months(year, 3 * int(part["quarter"]) - 2, 3)),
    ("half", lambda year, part: _months(year, 6 * int(part["half"]) - 5, 6)),
    ("year", lambda year, _: _months(year, 1, 12)),
)


def _long(years: str) -> tuple[date, date]:
    width = 10 ** (4 - len(years))
    first = int(years) * width
    return date(max(first, 1), 1, 1), date(first + width - 1, 12, 31)


@remembering(4096)
def days_of(value: str) -> tuple[date, date] | None:
    """
    Return the first and the last day of a date, both included.

    A season is counted as the meteorological one of the northern hemisphere
    (spring is March to May).

    Args:
        value:
            An ISO 8601 calendar or week date of any precision, or a TIMEX3
            decade (``"199"``), century (``"19"``), quarter (``"2024-Q3"``),
            half year (``"2024-H1"``) or season (``"2024-SU"``).

    Returns:
        Two days, or None if *value* is no such date or not in the calendar.

    >>> days_of("2024-02")
    (datetime.date(2024, 2, 1), datetime.date(2024, 2, 29))
    >>> days_of("2024-02-30") is None
    True
    """
    found = DATE.fullmatch(value)
    if not found:
        return None
    part = {name: text for name, text in found.groupdict().items() if text is not None}
    try:
        if "year" not in part:
            return _long(value)
        return next(read(int(part["year"]), part) for name, read in _READERS if name in part)
    except (ValueError, OverflowError):
        return None
