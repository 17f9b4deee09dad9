"""
Times as documents write them: ISO 8601, mail, and days in English words.

A day that may be read in two ways, 5/3/2025, is not read here; 25/3/2025 and 5.3.2025 may be read in one.
"""

import re
from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta, timezone
from email.utils import parsedate_to_datetime

_LONGEST = 100
"""How many characters a time may have: some ways to read one take long over a long text."""

_EPOCH = re.compile(r"1\d{9}(?:\d{3})?")
"""Seconds or thousandths since 1970."""

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
            "september sept sep", "october oct", "november nov", "december dec",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
_MONTH = rf"(?P<month>{'|'.join(_MONTHS)})\b\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})(?!\d)"
_WORDS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<!\d){_DAY}(?:\s+of)?[\s-]+{_MONTH}[\s,-]+{_YEAR}",
        rf"\b{_MONTH}[\s-]*{_DAY}[\s,-]+{_YEAR}",
        rf"(?<!\d){_YEAR}[\s-]+{_MONTH}[\s-]+{_DAY}(?!\d)",
        # The day first, where the number is no month, and with full stops.
        r"(?<![\d/.-])(?P<day>1[3-9]|2\d|3[01])/(?P<month>\d{1,2})/(?P<year>\d{4})(?![\d/])",
        r"(?<![\d/.-])(?P<month>\d{1,2})/(?P<day>1[3-9]|2\d|3[01])/(?P<year>\d{4})(?![\d/])",
        r"(?<![\d/.-])(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})(?![\d/])",
        r"(?<![\d/.-])(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?![\d/])",
    )
)
_CLOCK = re.compile(
    r"(?<![\d:.])(?P<hour>\d{1,2})[:.h](?P<minute>\d\d)(?::(?P<second>\d\d))?(?:\.\d+)?\s*(?P<half>[ap]\.?m\b\.?)?"
    r"\s*\(?(?P<zone>Z\b|(?:UTC|GMT)?\s?[+-]\d{1,2}(?::?\d\d)?(?!\d)|[A-Z]{2,5}\b)?",
    re.IGNORECASE,
)
_OF_MAIL, _EARLY = 1970, re.compile(r"(?<![\d+:.-])00\d\d(?![\d:])")
"""The way to read mail takes the year 0001 for 2001."""
_LONG_NUMBER = re.compile(r"\d{10}")
_OFFSET = re.compile(r"([+-])(\d{1,2}):?(\d\d)?$")
_OFFSET_ALONE = re.compile(r"(?:utc|gmt)?[+-]\d{1,2}(?::?\d\d)?")
_ZONES = {
    "z": 0, "utc": 0, "gmt": 0, "ut": 0, "wat": 1, "cet": 1, "cest": 2, "cat": 2, "sast": 2, "eet": 2, "eest": 3,
    "eat": 3, "msk": 3, "pkt": 5, "sgt": 8, "hkt": 8, "jst": 9, "kst": 9, "aest": 10, "aedt": 11, "nzst": 12,
    "nzdt": 13, "est": -5, "edt": -4, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7, "akst": -9,
    "akdt": -8, "hst": -10,
}  # fmt: skip
"""Hours before UTC of what is short for one zone only: IST, BST and CST are several."""
_CHANGING = frozenset("cet cest eet eest aest aedt nzst nzdt est edt cdt mst mdt pst pdt akst akdt".split())
"""Those whose name in a column of its own may be meant for the whole year, and is wrong in half of it."""
_NOON = 12


def read_time(written: str) -> date | None:
    """
    Return the moment or the day that *written* says, None if it says none; a moment without zone has none.

    >>> read_time("2025-08-20T10:00:00+0200").isoformat()
    '2025-08-20T10:00:00+02:00'
    >>> read_time("22 Oct 2018"), read_time("Published: March 5th, 2025")
    (datetime.date(2018, 10, 22), datetime.date(2025, 3, 5))
    >>> read_time("Mar 5, 2025 at 9:30 p.m. EST").isoformat()
    '2025-03-05T21:30:00-05:00'
    >>> read_time("soon"), read_time("5/3/2025"), read_time("2018")
    (None, None, None)
    """
    written = " ".join(written.split())
    if not written or len(written) > _LONGEST:
        return None
    with suppress(ValueError):
        return date.fromisoformat(written)
    if _EPOCH.fullmatch(written):
        return datetime.fromtimestamp(int(written[:10]), UTC)
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        with suppress(ValueError, TypeError, IndexError, OverflowError):
            moment = read(written)
            if moment.year >= _OF_MAIL and _EARLY.search(written):
                continue
            told = None if moment.tzinfo else _in_words(written)
            return told if isinstance(told, datetime) and told.tzinfo else moment
    return _in_words(written)


def read_clock(written: str) -> time | None:
    """
    Return the time of day that *written* says and nothing else, with its zone if it says one.

    >>> read_clock("9:30 p.m. EST").isoformat(), read_clock("T10:00:05Z").isoformat()
    ('21:30:00-05:00', '10:00:05+00:00')
    >>> read_clock("22h15 (UTC+2)").isoformat(), read_clock("10.30").isoformat()
    ('22:15:00+02:00', '10:30:00')
    >>> read_clock("15:30 a.m."), read_clock("24:30"), read_clock("5 min read"), read_clock("1030")
    (None, None, None, None)
    """
    written = " ".join(written.split()).removeprefix("T")
    found = _CLOCK.fullmatch(written.removesuffix(")")) if len(written) <= _LONGEST else None
    if found is None or (int(found["hour"]) > _NOON and (found["half"] or "").lower().startswith("a")):
        return None
    moment = _with_clock(date.min, found)
    return moment.timetz() if moment else None


def read_zone(written: str) -> timezone | None:
    """
    Return the time zone that *written* is, None if it is none, or one whose hours change in summer.

    >>> read_zone("+05:30"), read_zone("GMT-3") == timezone(timedelta(hours=-3)), read_zone("UTC")
    (datetime.timezone(datetime.timedelta(seconds=19800)), True, datetime.timezone.utc)
    >>> read_zone("CET"), read_zone("Etc/GMT+5"), read_zone("Europe/Oslo"), read_zone("7200")
    (None, None, None, None)
    """
    name = "".join(written.split()).lower()
    return _zone(name) if _OFFSET_ALONE.fullmatch(name) or name in _ZONES.keys() - _CHANGING else None


def _in_words(written: str) -> date | None:
    found = next(filter(None, (pattern.search(written) for pattern in _WORDS)), None)
    if not found or _LONG_NUMBER.search(written):
        return None
    month = found["month"].lower()
    try:
        day = date(int(found["year"]), _MONTHS.get(month) or int(month), int(found["day"]))
    except ValueError:
        return None
    rest = f"{written[: found.start()]} | {written[found.end() :].lstrip('T')}"
    clock = _CLOCK.search(rest)
    return _with_clock(day, clock) if clock else day


def _with_clock(day: date, clock: re.Match[str]) -> datetime | None:
    hour = int(clock["hour"])
    if clock["half"]:
        hour = hour % 12 + 12 * (clock["half"][0].lower() == "p")
    try:
        told = time(hour, int(clock["minute"]), int(clock["second"] or 0))
    except ValueError:
        return None
    return datetime.combine(day, told, tzinfo=_zone(clock["zone"]))


def _zone(written: str | None) -> timezone | None:
    name = "".join((written or "").lower().split())
    if offset := _OFFSET.search(name):
        hours, minutes = int(offset[2]), int(offset[3] or 0)
        with suppress(ValueError):
            return timezone((1 if offset[1] == "+" else -1) * timedelta(hours=hours, minutes=minutes))
        return None
    if name not in _ZONES:
        return None
    return timezone(timedelta(hours=_ZONES[name])) if _ZONES[name] else UTC
