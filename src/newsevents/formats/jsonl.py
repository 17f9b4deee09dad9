"""JSON Lines: one story a line, written and read one by one."""

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from newsevents.formats import _documents, json
from newsevents.formats._converter import from_plain
from newsevents.model import Story


def encode(stories: Iterable[Story]) -> Iterator[str]:
    """Yield the lines that hold *stories*."""
    for story in stories:
        yield json.to_text(story) + "\n"


def decode(source: BinaryIO, *, limit: int) -> Iterator[Story]:
    """Yield the stories of a file; empty lines are skipped."""
    number = 0
    while line := source.readline(limit + 1):
        number += 1
        what = f"JSON line {number}"
        if _documents.within(line, what, limit).strip():
            yield from_plain(json.parse(line, what), what=what)
