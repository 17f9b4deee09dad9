"""A corpus as JSON Lines: an object with the text and what is known of it on each line."""

from collections.abc import Iterator
from typing import BinaryIO

from newsevents.errors import DecodeError
from newsevents.formats import _documents, json
from newsevents.formats._guard import each
from newsevents.formats._rows import article_of
from newsevents.model import Article

WHAT = "corpus line"


def articles(source: BinaryIO, *, limit: int) -> Iterator[Article | DecodeError]:
    """Yield the articles of a file, line by line, and what is wrong with the others; empty lines are skipped."""

    def read(line: bytes) -> Article | None:
        if not _documents.within(line, WHAT, limit).strip():
            return None
        return article_of(json.parse(line, WHAT), WHAT)

    return each(_lines(source, limit), read, WHAT)


def _lines(source: BinaryIO, limit: int) -> Iterator[bytes]:
    """Yield the lines; of one that is too long no more than tells that it is."""
    while line := source.readline(limit + 1):
        yield line
        while len(line) > limit and not line.endswith(b"\n"):
            line = source.readline(limit + 1) or b"\n"
