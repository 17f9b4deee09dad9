"""Arithmetic with TIMEX3 dates: each value keeps its own precision."""

import re
from calendar import monthrange
from datetime import MAXYEAR, date, timedelta

_YEAR = re.compile(r"\d{4}")
_MONTH = re.compile(r"(\d{4})-(\d\d)")
_QUARTER = re.compile(r"(\d{4})-Q([1-4])")
_HALF = re.compile(r"(\d{4})-H([12])")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?")
_SEASON = re.compile(r"(\d{4})-(SP|SU|FA|WI)")
_MONTHS_IN = {"M": 1, "Q": 3, "Y": 12, "E": 120, "C": 1200}
_DAYS_IN = {"D": 1, "W": 7, "WE": 7, "F": 14}
UNKNOWN = {
    "D": "XXXX-XX-XX",
    "W": "XXXX-WXX",
    "F": "XXXX-WXX",
    "WE": "XXXX-WXX-WE",
    "M": "XXXX-XX",
    "Q": "XXXX-QX",
    "Y": "XXXX",
    "E": "XXX",
    "C": "XX",
}
"""TIMEX3 value of a date of which only the unit is known, by unit."""


def week(day: date) -> str:
    """
    Return the ISO week of a day.

    >>> week(date(2025, 8, 20))
    '2025-W34'
    """
    year, number, _ = day.isocalendar()
    return f"{year:04}-W{number:02}"


def at_precision(day: date, unit: str) -> str:
    """
    Return the calendar unit that holds a day.

    >>> at_precision(date(2025, 8, 20), "Q")
    '2025-Q3'
    """
    match unit:
        case "D":
            return day.isoformat()
        case "W" | "F":
            return week(day)
        case "WE":
            return f"{week(day)}-WE"
        case "M":
            return f"{day.year:04}-{day.month:02}"
        case "Q":
            return f"{day.year:04}-Q{(day.month + 2) // 3}"
        case "E":
            return f"{day.year:04}"[:3]
        case "C":
            return f"{day.year:04}"[:2]
    return f"{day.year:04}"


def days_later(day: date, days: int) -> date | None:
    """Return the day so many days later, None outside the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def months_later(day: date, months: int) -> date | None:
    """
    Return the day so many months later, the last of its month if it has fewer days.

    >>> months_later(date(2024, 1, 31), 1)
    datetime.date(2024, 2, 29)
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not 1 <= year <= MAXYEAR:
        return None
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def later(day: date, unit: str, count: int) -> date | None:
    """Return the day so many units later (earlier, if negative), None outside the calendar."""
    if unit in _DAYS_IN:
        return days_later(day, count * _DAYS_IN[unit])
    return months_later(day, count * _MONTHS_IN[unit]) if unit in _MONTHS_IN else None


def relative(day: date | None, unit: str, count: int) -> str | None:
    """
    Return the calendar unit that many units from the one that holds a day.

    Without a day only the unit is known.

    >>> relative(date(2025, 1, 2), "M", -1), relative(None, "M", -1)
    ('2024-12', 'XXXX-XX')
    """
    if unit not in UNKNOWN:
        return None
    if day is None:
        return UNKNOWN[unit]
    moved = later(day, unit, count)
    return at_precision(moved, unit) if moved else None


def shifted(value: str, unit: str, count: int) -> str | None:
    """
    Return a date moved by calendar units, with its own precision.

    >>> shifted("1989-Q3", "Y", -1), shifted("2025-08-20", "D", 1), shifted("2024", "D", 1)
    ('1988-Q3', '2025-08-21', None)

    Returns:
        None if the unit is finer than the date, or the date is not one of the calendar.
    """
    value = value.split("T", maxsplit=1)[0]
    for pattern, own, number in ((_QUARTER, "Q", 3), (_HALF, "H", 6), (_MONTH, "M", 1)):
        found = pattern.fullmatch(value)
        if found:
            if _MONTHS_IN.get(unit, 0) < number:
                return None
            moved = months_later(date(int(found[1]), (int(found[2]) - 1) * number + 1, 1), count * _MONTHS_IN[unit])
            if moved is None:
                return None
            return at_precision(moved, own) if own != "H" else f"{moved.year:04}-H{(moved.month + 5) // 6}"
    if _YEAR.fullmatch(value) or _SEASON.fullmatch(value):
        year = int(value[:4]) + count * _MONTHS_IN.get(unit, 0) // 12
        return f"{year:04}{value[4:]}" if unit in ("Y", "E", "C") and 1 <= year <= MAXYEAR else None
    return _shifted_day(value, unit, count)


def _shifted_day(value: str, unit: str, count: int) -> str | None:
    found = _WEEK.fullmatch(value)
    try:
        day = date.fromisocalendar(int(found[1]), int(found[2]), 1) if found else date.fromisoformat(value)
    except ValueError:
        return None
    moved = later(day, unit, count)
    if moved is None or (found and unit == "D"):
        return None
    return at_precision(moved, ("WE" if found[3] else "W") if found else "D")


def easter(year: int) -> date:
    """
    Return Easter Sunday in the Gregorian calendar.

    Source: the anonymous algorithm as given by J. Meeus, Astronomical Algorithms, 1991.

    >>> easter(2025)
    datetime.date(2025, 4, 20)
    """
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def feast(rule: str, year: int) -> date:
    """
    Return the day of a feast in a year.

    Args:
        rule: As in :attr:`newsevents.lexicon.times.TimeWords.holidays`.
        year: From 1 to 9999.

    >>> feast("11 4 4", 2025), feast("easter-2", 2025), feast("05 -1 1", 2025)
    (datetime.date(2025, 11, 27), datetime.date(2025, 4, 18), datetime.date(2025, 5, 26))
    """
    if rule.startswith("easter"):
        return easter(year) + timedelta(days=int(rule.removeprefix("easter")))
    if "-" in rule[1:] and " " not in rule:
        month, day = map(int, rule.split("-"))
        return date(year, month, day)
    month, number, weekday = map(int, rule.split())
    return nth_weekday(year, month, number, weekday) or date(year, month, 1)


def nth_weekday(year: int, month: int, number: int, weekday: int) -> date | None:
    """
    Return the first, second, ... or (-1) last such weekday of a month, None if the month has none.

    >>> nth_weekday(2013, 1, -1, 1), nth_weekday(2025, 2, 5, 1)
    (datetime.date(2013, 1, 28), None)
    """
    last = monthrange(year, month)[1]
    if number < 0:
        day = last - (date(year, month, last).isoweekday() - weekday) % 7 + 7 * (number + 1)
    else:
        day = 1 + (weekday - date(year, month, 1).isoweekday()) % 7 + 7 * (number - 1)
    return date(year, month, day) if 1 <= day <= last else None
