"""What the readers of articles share: fields of unsure type, times, names and paragraphs."""

import re
from datetime import date, datetime
from typing import Any

from attrs import define, field

from newsevents._decode import short
from newsevents.formats._people import people
from newsevents.formats._plausible import is_plausible
from newsevents.formats._written_times import read_time


def mapping(value: object) -> dict[str, Any]:
    """Return *value* if it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def listed(value: object) -> list[Any]:
    """Return *value* if it is a list, else a list of it alone; nothing is an empty list."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def string(value: object) -> str | None:
    """
    Return *value* without white space at its ends if it is a string with something in it.

    >>> string(" Kyiv "), string(" "), string(3)
    ('Kyiv', None, None)
    """
    return (value.strip() or None) if isinstance(value, str) else None


def first(*values: object) -> str | None:
    """Return the first of *values* that is a string with something in it."""
    return next(filter(None, map(string, values)), None)


@define
class Clock:
    """Reads times, and remembers what it could not keep of them."""

    notes: list[str] = field(factory=list)

    def read(self, name: str, value: object) -> date | None:
        """
        Return the moment or the day that *value* says; a time without zone counts as its day.

        >>> Clock().read("published", "2025-08-20T10:00:00+02:00").isoformat()
        '2025-08-20T10:00:00+02:00'
        >>> Clock().read("published", "2025-08-20 10:00")
        datetime.date(2025, 8, 20)
        """
        return self.in_zone(name, self.understand(name, value))

    def understand(self, name: str, value: object, *, written: object = None) -> date | None:
        """
        Return the moment or the day that *value* says, in whatever zone; None if there is none to be believed.

        Args:
            name: What it is the time of.
            value: What is read.
            written: What stands in the document, where that is not *value*.
        """
        if value is None or value == "":
            return None
        moment = read_time(value) if isinstance(value, str) else None
        if moment is None:
            self.notes.append(f"{name} must be a date or time (got {short(written or value)}): left out")
        elif not is_plausible(moment):
            self.notes.append(f"{name} cannot be right (got {short(written or value)}): left out")
        else:
            return moment
        return None

    def in_zone(self, name: str, moment: date | None) -> date | None:
        """Return a moment that has a zone, of another its day."""
        if not isinstance(moment, datetime) or moment.utcoffset() is not None:
            return moment
        self.notes.append(f"{name} has no time zone (got {str(moment)!r}): its day is kept")
        return moment.date()


def joined(paragraphs: list[str]) -> str:
    """Return paragraphs with an empty line between them; empty ones are dropped."""
    return "\n\n".join(filter(None, (re.sub(r"[ \t]+", " ", paragraph).strip() for paragraph in paragraphs)))


def bylines(text: str | None) -> tuple[str, ...]:
    """
    Return the names in a byline.

    >>> bylines("By Jane Roe and John Poe; Ann Low")
    ('Jane Roe', 'John Poe', 'Ann Low')
    """
    return people([text] if text else [])
