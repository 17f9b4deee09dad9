"""
A corpus as JSON: an object with the text and what is known of it on each line, or a list of such objects.

A list may stand in an object under a name such as ``articles``, as services
give it: NewsAPI, Event Registry, GDELT.
"""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any, BinaryIO

from newsevents.errors import DecodeError
from newsevents.formats import _documents, json
from newsevents.formats._encoding import HINT
from newsevents.formats._guard import each
from newsevents.formats._layout import Layout
from newsevents.formats._rows import Rows
from newsevents.model import Article

WHAT = "corpus line"
_ROW, _DOCUMENT = "corpus row", "JSON corpus"
_LISTS = ("articles", "results", "documents", "items", "data", "hits", "stories", "news", "rows")
"""Under which names services list articles."""


def articles(source: BinaryIO, *, limit: int, layout: Layout) -> Iterator[Article | DecodeError]:
    """Yield the articles of a file, line by line if it has one on each, and what is wrong with the others."""
    lines = _documents.lines(source, limit)
    begin: list[bytes] = []
    for line in lines:
        begin.append(line)
        if line.strip():
            break
    first = begin[-1].strip() if begin else b""
    if not _is_document(first):
        yield from _of_lines(chain(begin, lines), limit, layout)
        return
    begin = [*begin, *_as_many(lines, limit)]
    try:
        rows = _rows(json.parse(_documents.within(b"".join(begin), _DOCUMENT, limit), _DOCUMENT, hint=HINT))
    except DecodeError:
        if first.startswith(b"[") and _object(first) is None:
            raise
        yield from _of_lines(chain(begin, lines), limit, layout)
    else:
        yield from each(rows, Rows(_ROW, layout).article, _ROW)


def _of_lines(lines: Iterable[bytes], limit: int, layout: Layout) -> Iterator[Article | DecodeError]:
    rows = Rows(WHAT, layout)

    def read(line: bytes) -> Article | None:
        if not _documents.within(line, WHAT, limit).strip():
            return None
        return rows.article(json.parse(line, WHAT, hint=HINT))

    return each(lines, read, WHAT)


def _as_many(lines: Iterator[bytes], limit: int) -> Iterator[bytes]:
    """Yield lines until they are longer than the limit together."""
    left = limit
    while left >= 0 and (line := next(lines, None)) is not None:
        left -= len(line)
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
