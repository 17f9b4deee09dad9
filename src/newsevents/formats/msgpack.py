"""MessagePack: the plain data of JSON in bytes, one object per story, one after the other."""

from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO, final

from newsevents._extras import needed
from newsevents.errors import DecodeError
from newsevents.formats import _documents
from newsevents.formats._converter import from_plain
from newsevents.model import Story

WHAT = "MessagePack document"
"""What a document is called in errors."""

_CHUNK = 2**16
_LONGEST = 10**6
"""How many things a list may announce: the memory for them is taken before they come."""


def encode(stories: Iterable[Story]) -> Iterator[bytes]:
    """Yield the objects that hold *stories*."""
    pack = needed("msgpack", extra="msgpack").packb
    for story in stories:
        yield _documents.encode(story, pack)


def decode(source: BinaryIO, *, limit: int) -> Iterator[Story]:
    """Yield the stories of a stream of objects."""
    msgpack = needed("msgpack", extra="msgpack")
    watched = _Watched(source, limit)
    unpacker = msgpack.Unpacker(
        watched,
        read_size=min(limit, _CHUNK),
        max_buffer_size=min(limit, 2**31 - 1),
        max_array_len=min(limit, _LONGEST),
        max_map_len=min(limit, _LONGEST),
        object_pairs_hook=_documents.mapping,
    )
    try:
        for data in unpacker:
            watched.done(unpacker.tell())
            yield from_plain(data, what=WHAT)
    except DecodeError:
        raise
    except (msgpack.UnpackException, ValueError, TypeError, RecursionError) as error:
        raise DecodeError(WHAT, [f"must be MessagePack ({_said(error)}) @ byte {unpacker.tell()}"]) from error
    if left := watched.open:
        raise DecodeError(WHAT, [f"must be whole (got {left} bytes of an object) @ byte {source.tell() - left}"])


@final
class _Watched:
    """A file of which no object is read that is longer than the limit."""

    def __init__(self, source: BinaryIO, limit: int) -> None:
        self._source, self._limit = source, limit
        self._read = self._done = 0

    @property
    def open(self) -> int:
        """How many bytes were read since the last object ended."""
        return self._read - self._done

    def read(self, size: int) -> bytes:
        """Read bytes, unless the object is too long already."""
        if self.open >= self._limit:
            raise _documents.too_long(WHAT, self._limit)
        found = self._source.read(size)
        self._read += len(found)
        return found

    def done(self, end: int) -> None:
        """Take note that an object has ended."""
        if end - self._done > self._limit:
            raise _documents.too_long(WHAT, self._limit)
        self._done = end


def _said(error: Any) -> str:
    return str(error) or type(error).__name__
