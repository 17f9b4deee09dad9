"""Days and moments in the cells of a corpus: in one column, or the day in one and the time of day in another."""

import re
from datetime import date, datetime, time, timedelta, timezone
from typing import TypeGuard, final

from attrs import frozen

from newsevents._decode import short
from newsevents.formats._articles import Clock
from newsevents.formats._layout import Order
from newsevents.formats._row_values import missing
from newsevents.formats._written_times import read_clock, read_time, read_zone

_DIGITS = re.compile(r"(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})(?!\d)")
_STAMP = re.compile(r"(\d{8})T?(\d{6})(Z?)")
_WHOLE = re.compile(r"(\d+)\.0")
_FIRST_NUMBER = 10**7
"""What is less is no day, 20250820, and no moment, 1755684000."""
_CENTURY = 69
"""Years of two digits from here on are of the last century, as POSIX has it."""
_NO_DAYS = frozenset(map(date.fromisoformat, ("1899-12-30", "1899-12-31", "1900-01-01", "1970-01-01")))
"""Days that programs put before a time of day that stands alone."""
_DAY, _FARTHEST = timedelta(days=1), timedelta(hours=14)


@final
@frozen
class Beside:
    """What columns of their own say of a moment."""

    time: object = None
    """The time of day."""

    timezone: object = None
    """The time zone."""

    def after(self, day: date) -> str:
        """Return a day and what stands beside it, as it is shown in notes."""
        parts = (self.time, self.timezone)
        return " ".join([str(day), *(str(_written(part)).strip() for part in parts if not missing(part))])


def moment_of(
    clock: Clock, name: str, value: object, order: Order | None, beside: Beside
) -> tuple[date | None, tuple[str, ...]]:
    """
    Return the day or moment in a cell and those beside it, and which fields of *beside* are in it.

    Without a time zone there is no moment: its day is kept.

    Args:
        clock: Notes what cannot be read, or believed, or has no zone.
        name: What it is the time of.
        value: The cell.
        order: The order of days in digits.
        beside: What stands in other cells.
    """
    found = _understood(clock, name, value, order)
    if found is None or missing(beside.time) or (isinstance(found, datetime) and found.time() != time()):
        return _in_zone(clock, name, found, value), ()
    day = found.date() if isinstance(found, datetime) else found
    told = _time_of(beside.time, day)
    if told is None:
        problem = f"has a time of day that is not understood (got {short(beside.after(day))})"
    elif isinstance(found, datetime) and found.utcoffset() is not None:
        if told.replace(tzinfo=None) == time():
            return found, ()
        problem = f"says two times (got {short(f'{_written(value)} and {_written(beside.time)}')})"
    else:
        offset, used = _offset(told, beside)
        if offset is not None:
            return datetime.combine(day, told.replace(tzinfo=None), timezone(offset)), used
        # Midnight is what programs write for a time that they do not know.
        problem = f"has no clear time zone (got {short(beside.after(day))})" if told != time() else ""
    if problem:
        clock.notes.append(f"{name} {problem}: its day is kept")
    return day, ()


def _offset(told: time, beside: Beside) -> tuple[timedelta | None, tuple[str, ...]]:
    """Return the offset from UTC that a time of day has, or the zone beside it; None if they differ, or are none."""
    own = told.utcoffset()
    zone = read_zone(beside.timezone) if isinstance(beside.timezone, str) else None
    named = zone.utcoffset(None) if zone else None
    offset = named if own is None else own
    if offset is None or abs(offset) > _FARTHEST or named not in (None, offset):
        return None, ()
    return offset, ("time",) if named is None else ("time", "timezone")


def _time_of(value: object, day: date) -> time | None:
    """Return the time of day in a cell, which may be a moment of the same *day*."""
    if isinstance(value, time):
        return value
    if isinstance(value, timedelta):
        return (datetime.combine(date.min, time()) + value).time() if timedelta() <= value < _DAY else None
    written = _written(value)
    if not isinstance(written, str):
        return None
    told = read_clock(written)
    moment = read_time(written) if told is None else None
    if not isinstance(moment, datetime):
        return told
    if moment.date() in _NO_DAYS:
        return moment.time()
    return moment.timetz() if moment.date() == day else None


def _understood(clock: Clock, name: str, value: object, order: Order | None) -> date | None:
    """Return the day or moment in a cell, in whatever zone."""
    if missing(value):
        return None
    written = _written(value)
    if order is None and _is_unsure(written):
        clock.notes.append(
            f"{name} may be day or month first (got {short(written)}): left out; say which, with dates='dmy' or 'mdy'"
            " in Python or --dates on the command line"
        )
        return None
    return clock.understand(name, in_order(written, order), written=written)


def _in_zone(clock: Clock, name: str, found: date | None, value: object) -> date | None:
    """Return a moment that has a zone, of another its day."""
    if _has_time(found) and found.utcoffset() is None:
        clock.notes.append(f"{name} has no time zone (got {short(_written(value))}): its day is kept")
    return found.date() if isinstance(found, datetime) and found.utcoffset() is None else found


def _written(value: object) -> object:
    """Return a day or moment of any type as text, and what is none as it is."""
    if hasattr(value, "isoformat"):
        return value.isoformat()
    if hasattr(value, "dtype") or (isinstance(value, int | float) and value >= _FIRST_NUMBER):
        return str(value)
    return value.strip() if isinstance(value, str) else value


def _has_time(value: date | None) -> TypeGuard[datetime]:
    """Say whether there is a time of day: midnight without a zone is how data frames write a day."""
    return isinstance(value, datetime) and (value.tzinfo is not None or value.time() != time())


def _is_unsure(written: object) -> bool:
    found = _DIGITS.match(written) if isinstance(written, str) else None
    return found is not None and len(found[1]) < 3 and found[2] != "." and int(found[1]) <= 12 and int(found[3]) <= 12


def in_order(written: object, order: Order | None) -> object:
    """
    Return a day in digits as ISO 8601 has it, all else as it is.

    >>> in_order("5/3/2025 10:00", "dmy"), in_order("5/3/25", "mdy"), in_order("20250305101500", None)
    ('2025-03-05 10:00', '2025-05-03', '20250305T101500Z')
    """
    if not isinstance(written, str):
        return written
    if stamp := _STAMP.fullmatch(written):
        return f"{stamp[1]}T{stamp[2]}Z"  # GDELT, which counts in UTC
    if whole := _WHOLE.fullmatch(written):
        return whole[1]  # a number that became a real one, as columns with gaps do
    found = _DIGITS.match(written)
    if found is None or 3 in (len(found[1]), len(found[4])):
        return written
    if len(found[1]) == 4 or order == "ymd":
        year, month, day = found[1], found[3], found[4]
    elif order is None or len(found[4]) == 1:
        return written
    elif order == "mdy" and not int(found[1]) > 12:
        month, day, year = found[1], found[3], found[4]
    else:
        day, month, year = found[1], found[3], found[4]
        if int(month) > 12 and int(day) <= 12:
            day, month = month, day
    number = int(year) if len(year) == 4 else int(year) + (1900 if int(year) >= _CENTURY else 2000)
    return f"{number:04}-{int(month):02}-{int(day):02}{written[found.end() :]}"
