"""A corpus as JSON Lines: an object with the text and what is known of it on each line."""

from collections.abc import Iterator
from typing import BinaryIO

from newsevents.formats import _documents, json
from newsevents.formats._rows import article_of
from newsevents.model import Article


def articles(source: BinaryIO, *, limit: int) -> Iterator[Article]:
    """Yield the articles of a file, line by line; empty lines are skipped."""
    number = 0
    while line := source.readline(limit + 1):
        number += 1
        what = f"corpus line {number}"
        if _documents.within(line, what, limit).strip():
            yield article_of(json.parse(line, what), what)
