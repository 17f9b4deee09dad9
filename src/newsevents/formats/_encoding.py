"""Files that are not in UTF-8: the encoding that the caller says, and the same file in UTF-8, as formats read it."""

import codecs
from contextlib import suppress
from io import BufferedReader, RawIOBase
from typing import BinaryIO, final

from newsevents._decode import cut
from newsevents.errors import DecodeError, InputError

OPTION = "encoding"
HINT = "name the encoding, with encoding='cp1252' in Python or --encoding cp1252 on the command line"
"""What to do about bytes that are no UTF-8."""

_PIECE = 2**16
_A_LETTER = b"x"


def checked(name: str, option: str = OPTION) -> str:
    """
    Return the usual name of an encoding.

    >>> checked("Windows-1252"), checked("Latin1")
    ('cp1252', 'iso8859-1')

    Args:
        name: Any of its names.
        option: Where the caller says it, for the error.

    Raises:
        newsevents.errors.InputError: If Python knows no encoding of texts by this name.
    """
    try:
        with suppress(UnicodeError):  # a letter alone need not be a text in it
            _A_LETTER.decode(name)
        return codecs.lookup(name).name
    except (LookupError, ValueError, TypeError) as error:
        problem = f"must be the name of an encoding, such as cp1252, latin-1 or utf-16 (got {name!r:.60})"
        raise InputError(option, problem) from error


def in_utf8(source: BinaryIO, encoding: str, what: str) -> BufferedReader:
    """
    Return a file as it would be in UTF-8.

    What comes before bytes that do not fit is there; to read on raises a
    :class:`~newsevents.errors.DecodeError` with their place.

    Args:
        source: The file.
        encoding: The encoding that it is in.
        what: What it is called in errors.
    """
    return BufferedReader(_InUtf8(source, checked(encoding), what), _PIECE)


def beginning(head: bytes, encoding: str | None) -> bytes:
    """Return the first bytes of a file as they would be in UTF-8, or nearly so where they do not fit."""
    if encoding is None:
        return head
    try:
        return codecs.getincrementaldecoder(encoding)("replace").decode(head).encode("utf-8", "replace")
    except UnicodeError:  # such as UTF-16 that does not say which of the two it is
        return head


@final
class _InUtf8(RawIOBase):
    def __init__(self, source: BinaryIO, encoding: str, what: str) -> None:
        self._source, self._encoding, self._what = source, encoding, what
        self._decoder = codecs.getincrementaldecoder(encoding)()
        self._taken = 0  # bytes of the source
        self._ended = False
        self._ready = b""
        self._problem: DecodeError | None = None

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]  # it takes any buffer
        while not self._ready:
            if self._problem:
                raise self._problem
            if self._ended:
                return 0
            piece = self._source.read(_PIECE)
            self._ended = not piece
            self._ready = self._turned(piece)
        number = min(len(buffer), len(self._ready))
        buffer[:number], self._ready = self._ready[:number], self._ready[number:]
        return number

    def _turned(self, piece: bytes) -> bytes:
        """Return the next piece in UTF-8; of one that does not fit, and is the last, what comes before that."""
        state = self._decoder.getstate()
        self._taken += len(piece)
        try:
            return self._decoder.decode(piece, final=not piece).encode()
        except UnicodeError as error:
            # What the decoder looked at ends with the piece, and begins with what it has kept of earlier ones.
            rest = len(error.object) - error.start if isinstance(error, UnicodeDecodeError) else len(piece)
            got = "other bytes" if isinstance(error, UnicodeDecodeError) else cut(str(error))
            place = max(self._taken - rest, 0)
            self._problem = DecodeError(self._what, [f"must be {self._encoding} (got {got}) @ byte {place}"])
            with suppress(UnicodeError):
                self._decoder.setstate(state)
                return self._decoder.decode(piece[: max(len(piece) - rest, 0)]).encode()
            return b""
