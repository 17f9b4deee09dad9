"""JSON Lines: one story a line, written and read one by one."""

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from newsevents.errors import DecodeError
from newsevents.formats import _documents, json
from newsevents.formats._converter import from_plain
from newsevents.formats._guard import each
from newsevents.model import Story

WHAT = "JSON line"
"""What a line is called in errors."""


def encode(stories: Iterable[Story]) -> Iterator[str]:
    """Yield the lines that hold *stories*."""
    for story in stories:
        yield json.to_text(story) + "\n"


def decode(source: BinaryIO, *, limit: int) -> Iterator[Story | DecodeError]:
    """Yield the stories of a file, and what is wrong with lines that hold none; empty lines are skipped."""

    def read(line: bytes) -> Story | None:
        if not _documents.within(line, WHAT, limit).strip():
            return None
        return from_plain(json.parse(line, WHAT), what=WHAT)

    return each(_documents.lines(source, limit), read, WHAT)
