"""What the formats that make documents share: the way in and out, and its limits."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any, BinaryIO, TypeVar

from newsevents._decode import short
from newsevents.errors import DecodeError
from newsevents.formats import _surrogates
from newsevents.formats._converter import to_plain
from newsevents.model import Story

T = TypeVar("T", str, bytes)


class NotPlainError(ValueError):
    """Something stands in a document that plain data do not have."""


MANY_DIGITS = "must have shorter numbers (got thousands of digits)"
"""What is wrong with a document in which Python does not read a number, for the time it would take."""


def encode(story: Story, write: Callable[[dict[str, Any]], T]) -> T:
    """Return what *write* makes of the plain data of a story, its lone surrogates escaped."""
    plain = to_plain(story)
    try:
        return write(plain)
    except UnicodeEncodeError:
        return write(_surrogates.escape(plain))


def read(source: BinaryIO, what: str, limit: int) -> bytes:
    """Return all that is left in *source*, if it is not longer than *limit* bytes."""
    # In one piece the memory for the limit would be taken, however short the document is.
    parts = []
    left = limit + 1
    while left > 0 and (part := source.read(min(left, _PIECE))):
        parts.append(part)
        left -= len(part)
    return within(b"".join(parts), what, limit)


_PIECE = 2**20


def lines(source: BinaryIO, limit: int) -> Iterator[bytes | DecodeError]:
    """
    Yield the lines of a file, and what is wrong with those that are in no encoding.

    Of one that is longer than *limit* bytes there is no more than tells that it is.
    """
    while line := _line(source, limit):
        yield line
        while isinstance(line, bytes) and len(line) > limit and not line.endswith(b"\n"):
            line = _line(source, limit) or b"\n"


def _line(source: BinaryIO, limit: int) -> bytes | DecodeError:
    try:
        return source.readline(limit + 1)
    except DecodeError as error:
        return error


def within(document: bytes, what: str, limit: int) -> bytes:
    """Return *document*, if it is not longer than *limit* bytes."""
    if len(document) > limit:
        raise too_long(what, limit)
    return document


def too_long(what: str, limit: int) -> DecodeError:
    """Make the error for a document that is longer than *limit* bytes."""
    return DecodeError(what, [f"must not be longer than {limit} bytes"])


def mapping(pairs: Iterable[tuple[Any, Any]]) -> dict[Any, Any]:
    """
    Make a dict of keys and values.

    Raises:
        NotPlainError: If a key is there twice.
    """
    pairs = list(pairs)
    data = dict(pairs)
    if len(data) < len(pairs):
        (often, _), *_ = Counter(key for key, _ in pairs).most_common(1)
        msg = f"must not have a key twice (got {short(often)})"
        raise NotPlainError(msg)
    return data
