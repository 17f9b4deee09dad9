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
_NEW_LINE = b"\n"
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
    :class:`~newsevents.errors.DecodeError` with their place, once.  After it comes the next
    line, or nothing in encodings whose lines do not end as in UTF-8, such as UTF-16.

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
        self._has_lines = beginning(_NEW_LINE, encoding) == _NEW_LINE
        self._at = 0  # how many bytes of the source the decoder has seen
        self._left = self._ready = b""
        self._skips = self._ended = False
        self._problem: DecodeError | None = None

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]  # it takes any buffer
        while not self._ready:
            if self._problem:
                problem, self._problem = self._problem, None
                raise problem
            if self._ended:
                return 0
            self._ready = self._more()
        number = min(len(buffer), len(self._ready))
        buffer[:number], self._ready = self._ready[:number], self._ready[number:]
        return number

    def _more(self) -> bytes:
        """Return the next piece in UTF-8, of one that does not fit what comes before that; it may be empty."""
        piece, self._left = self._left or self._source.read(_PIECE), b""
        self._ended = not piece
        if self._skips and piece:
            end = piece.find(_NEW_LINE) + 1
            self._skips = not end
            self._at += end or len(piece)
            self._left = piece[end:] if end else b""
            return b""
        state = self._decoder.getstate()
        self._at += len(piece)
        try:
            return self._decoder.decode(piece, final=self._ended).encode()
        except UnicodeError as error:
            return self._before(error, piece, state)

    def _before(self, error: UnicodeError, piece: bytes, state: tuple[bytes, int]) -> bytes:
        """Return what of a piece fits, and go on with the next line, if it is seen where that is."""
        # What the decoder looked at ends with the piece, and begins with what it has kept of earlier ones.
        rest = len(error.object) - error.start if isinstance(error, UnicodeDecodeError) else len(piece)
        got = "other bytes" if isinstance(error, UnicodeDecodeError) else cut(str(error))
        self._problem = DecodeError(self._what, [f"must be {self._encoding} (got {got}) @ byte {self._at - rest}"])
        fits = max(len(piece) - rest, 0)
        good = b""
        with suppress(UnicodeError):
            self._decoder.setstate(state)
            good = self._decoder.decode(piece[:fits]).encode()
        self._decoder.reset()
        self._left = piece[fits:]
        self._at -= len(self._left)
        self._skips, self._ended = True, self._ended or not self._has_lines
        return good
