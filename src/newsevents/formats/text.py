"""Plain text: headline, byline and dateline, if there are any, are found by the parser."""

from collections.abc import Iterator
from typing import BinaryIO

from newsevents.errors import DecodeError
from newsevents.formats import _documents
from newsevents.formats._encoding import HINT
from newsevents.model import Article

WHAT = "text"


def articles(source: BinaryIO, *, limit: int) -> Iterator[Article]:
    """Yield the article of a file in UTF-8; CR LF becomes LF."""
    data = _documents.read(source, WHAT, limit)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        problem = f"must be UTF-8 (got other bytes; if it is a text, {HINT}) @ byte {error.start}"
        raise DecodeError(WHAT, [problem]) from error
    if "\0" in text:
        raise DecodeError(WHAT, [f"must be text (got binary data) @ byte {data.index(bytes(1))}"])
    yield Article(text=text.replace("\r\n", "\n"))
