"""What the readers of articles share: fields of unsure type, times, and text out of markup."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from html.parser import HTMLParser
from typing import Any

from attrs import define, field

# Elements that stand on lines of their own, and those that hold no text to read.
_BLOCKS = frozenset(
    "address article aside blockquote br dd div dl dt figcaption footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p"
    " pre section table td th tr ul hl1 hl2 block".split()
)
_SILENT = frozenset("head noscript script style svg template".split())


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
        if value is None or value == "":
            return None
        if not isinstance(value, str):
            self.notes.append(f"{name} must be a date or time (got {value!r:.60}): left out")
            return None
        moment = _moment(value.strip())
        if moment is None:
            self.notes.append(f"{name} must be a date or time (got {value!r:.60}): left out")
        elif moment.tzinfo is None and len(value.strip()) > len("2025-08-20"):
            self.notes.append(f"{name} has no time zone (got {value!r:.60}): its day is kept")
        if moment is None or moment.utcoffset() is None:
            return moment and moment.date()
        return moment


def _moment(value: str) -> datetime | None:
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            return read(value)
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
    return None


def text_of_markup(markup: str) -> str:
    r"""
    Return the text of HTML, with an empty line between its blocks.

    >>> text_of_markup("<p>One &amp;\n two.</p><script>no()</script><p>Three.")
    'One & two.\n\nThree.'
    """
    reader = _Blocks()
    # Marked sections are XML, where the parser of HTML gives up.
    reader.feed(markup.replace("<![CDATA[", "").replace("]]>", "").replace("<![", "&lt;!["))
    reader.close()
    return reader.text()


class _Blocks(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002  # not asked
        self._silent += tag in _SILENT
        if tag in _BLOCKS:
            self._parts.append("\n\n")

    def handle_endtag(self, tag: str) -> None:
        self._silent = max(0, self._silent - (tag in _SILENT))
        if tag in _BLOCKS:
            self._parts.append("\n\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._parts.append(re.sub(r"\s+", " ", data))

    def text(self) -> str:
        return joined("".join(self._parts).split("\n\n"))


def joined(paragraphs: list[str]) -> str:
    """Return paragraphs with an empty line between them; empty ones are dropped."""
    return "\n\n".join(filter(None, (re.sub(r"[ \t]+", " ", paragraph).strip() for paragraph in paragraphs)))


def bylines(text: str | None) -> tuple[str, ...]:
    """
    Return the names in a byline.

    >>> bylines("By Jane Roe and John Poe; Ann Low")
    ('Jane Roe', 'John Poe', 'Ann Low')
    """
    without = re.sub(r"^\s*by\s+", "", text or "", flags=re.IGNORECASE)
    return tuple(_names(without))


def _names(text: str) -> Iterator[str]:
    for name in re.split(r"\s*(?:[;,&]|\band\b)\s*", text):
        if name.strip():
            yield name.strip()
