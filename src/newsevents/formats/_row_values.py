"""What stands in the cells of a corpus, of whatever program: as text, as days, as names."""

import json
import math
import re
from collections.abc import Mapping
from datetime import date, datetime, time
from typing import TypeGuard

from newsevents._decode import short
from newsevents.formats._articles import Clock, bylines, first, listed
from newsevents.formats._layout import Order
from newsevents.model import Detail

_DIGITS = re.compile(r"(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})(?!\d)")
_STAMP = re.compile(r"(\d{8})T?(\d{6})(Z?)")
_WHOLE = re.compile(r"(\d+)\.0")
_FIRST_NUMBER = 10**7
"""What is less is no day, 20250820, and no moment, 1755684000."""
_CENTURY = 69
"""Years of two digits from here on are of the last century, as POSIX has it."""
_LONGEST = 1000
"""Characters of a further value that is carried along; what is longer is a text, not something said of one."""


def missing(value: object) -> bool:
    """Say whether a cell is empty: None, nothing but blanks, or what a data frame has for nothing."""
    if value is None or (isinstance(value, str) and not value.strip()):
        return True
    if isinstance(value, float):
        return math.isnan(value)
    return type(value).__name__ in ("NAType", "NaTType") or (_is_numpy(value) and str(value) == "NaT")


def plain(value: object) -> object:
    """Return a cell as Python has it, where it is one of NumPy's; its times stay what they are."""
    if not _is_numpy(value):
        return value
    return (
        getattr(value, "tolist", lambda: value)()
        if getattr(getattr(value, "dtype", None), "kind", "M") not in "mM"
        else value
    )


def _is_numpy(value: object) -> bool:
    return type(value).__module__ == "numpy"


def text_of(value: object) -> object:
    r"""
    Return a text; of paragraphs or of the sections of a body (fundus) the text that they make.

    >>> text_of({"summary": ["One."], "sections": [{"headline": ["Two"], "paragraphs": ["Three."]}]})
    'One.\n\nTwo\n\nThree.'
    """
    if isinstance(value, Mapping):
        parts = [value.get("summary"), *listed(value.get("sections"))] if "sections" in value else []
        parts = parts or [value.get("headline"), value.get("paragraphs")] if "paragraphs" in value or parts else []
    elif isinstance(value, list):
        parts = value
    else:
        return value
    texts = [text for text in map(text_of, parts) if isinstance(text, str) and text.strip()]
    return "\n\n".join(texts) if texts else value


def day_of(clock: Clock, name: str, value: object, order: Order | None) -> date | None:
    """Return the day or moment in a cell; *clock* notes what cannot be read, or believed, or has no zone."""
    if missing(value):
        return None
    written = _written(value)
    if order is None and _is_unsure(written):
        clock.notes.append(
            f"{name} may be day or month first (got {short(written)}): left out; say which, with dates='dmy' or 'mdy'"
            " in Python or --dates on the command line"
        )
        return None
    found = clock.understand(name, in_order(written, order), written=written)
    if _has_time(found) and found.utcoffset() is None:
        clock.notes.append(f"{name} has no time zone (got {short(written)}): its day is kept")
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


def names_of(value: object) -> tuple[str, ...]:
    """Return the names of authors: of a byline, of a list of names, or of objects that have one."""
    if isinstance(value, str):
        return bylines(value)
    names = (name_of(one) for one in listed(list(value) if isinstance(value, tuple) else value))
    return tuple(filter(None, names))


def name_of(value: object) -> str | None:
    """Return a name, or that of an object that has one: a source, an author."""
    if isinstance(value, Mapping):
        return first(value.get("name"), value.get("title"), value.get("uri"))
    return first(value)


def detail(name: str, value: object) -> Detail | None:
    """Return what stands in a further column, as text; None if nothing does, or a text of its own."""
    if missing(value) or not name:
        return None
    if isinstance(value, bool):
        text = "true" if value else "false"
    elif isinstance(value, str | int | float):
        text = str(value)
    elif hasattr(value, "isoformat"):
        text = str(value.isoformat())
    elif isinstance(value, dict | list | tuple):
        text = json.dumps(value, ensure_ascii=False, default=str)
    else:
        text = str(value)
    return Detail(name, text) if len(text) <= _LONGEST else None
