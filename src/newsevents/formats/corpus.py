"""
A corpus as JSON: an object with the text and what is known of it on each line, or a list of such objects.

A list may stand in an object under a name such as ``articles``, as services
give it: NewsAPI, Event Registry, GDELT.
"""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any, BinaryIO, TypeAlias

from newsevents.errors import DecodeError
from newsevents.formats import _documents, json
from newsevents.formats._encoding import HINT
from newsevents.formats._guard import each
from newsevents.formats._layout import Layout
from newsevents.formats._rows import Rows
from newsevents.model import Article

Line: TypeAlias = bytes | DecodeError
"""A line, or what is wrong with one."""

WHAT = "corpus line"
_ROW, _DOCUMENT = "corpus row", "JSON corpus"
_LISTS = ("articles", "results", "documents", "items", "data", "hits", "stories", "news", "rows")
"""Under which names services list articles."""
_OPEN = (b"{", b"[", b",")
"""How the first line of a document of many lines ends."""


def articles(source: BinaryIO, *, limit: int, layout: Layout) -> Iterator[Article | DecodeError]:
    """Yield the articles of a file, line by line if it has one on each, and what is wrong with the others."""
    lines = _documents.lines(source, limit)
    begin: list[Line] = []
    for line in lines:
        begin.append(line)
        if isinstance(line, DecodeError) or line.strip():
            break
    first = begin[-1] if begin else b""
    if isinstance(first, DecodeError) or not _is_document(first := first.strip()):
        yield from _of_lines(chain(begin, lines), limit, layout)
        return
    begin = [*begin, *_as_many(lines, limit)]
    try:
        rows = _rows(json.parse(_documents.within(_whole(begin), _DOCUMENT, limit), _DOCUMENT, hint=HINT))
    except DecodeError as error:
        in_no_encoding = error in begin or isinstance(error.__cause__, UnicodeDecodeError)
        opens = first.startswith(b"[") or (in_no_encoding and first.endswith(_OPEN))
        if opens and _object(first) is None:
            raise
        yield from _of_lines(chain(begin, lines), limit, layout)
    else:
        yield from each(rows, Rows(_ROW, layout).article, _ROW)


def _whole(lines: Iterable[Line]) -> bytes:
    """Return lines in one, unless one of them is none."""
    parts: list[bytes] = []
    for line in lines:
        if isinstance(line, DecodeError):
            raise line
        parts.append(line)
    return b"".join(parts)


def _of_lines(lines: Iterable[Line], limit: int, layout: Layout) -> Iterator[Article | DecodeError]:
    rows = Rows(WHAT, layout)

    def read(line: bytes) -> Article | None:
        if not _documents.within(line, WHAT, limit).strip():
            return None
        return rows.article(json.parse(line, WHAT, hint=HINT))

    return each(lines, read, WHAT)


def _as_many(lines: Iterator[Line], limit: int) -> Iterator[Line]:
    """Yield lines until they are longer than the limit together."""
    left = limit
    while left >= 0 and (line := next(lines, None)) is not None:
        left -= len(line) if isinstance(line, bytes) else 0
        yield line


def _is_document(line: bytes) -> bool:
    """Say whether a first line is the beginning of a document, or one whole, rather than a row."""
    if line.startswith(b"["):
        return True
    found = _object(line) if line else {}
    return found is None or (isinstance(found, dict) and _rows(found) != [found])


def _object(line: bytes) -> object:
    try:
        return json.parse(line, WHAT)
    except DecodeError:
        return None


def _rows(found: Any) -> list[Any]:
    """Return the rows of a document: its list, the list that it has under a known name, or itself."""
    if isinstance(found, list):
        return found
    inside = next((found[name] for name in _LISTS if isinstance(found.get(name), list | dict)), None)
    if isinstance(found, dict) and inside is not None:
        rows = _rows(inside) if isinstance(inside, list) or any(name in inside for name in _LISTS) else []
        if rows and all(isinstance(row, dict) for row in rows):
            return rows
    return [found]
