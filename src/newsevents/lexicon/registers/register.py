"""One compressed list, looked up by key without making an object of every line."""

import zlib
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files
from typing import final

from newsevents.language.words import folded

_LINE, _FIELD = b"\n", b"\t"


@final
class Register:
    r"""
    Lines of fields that tabs part, in order of their first field, the key.

    Looked up by halves in the bytes themselves: to split the list into lines
    would cost more time and memory than all look-ups of a story.

    >>> Register(b"lima\tPER\nlima\tUSA\noslo\tNOR\n").find("lima")
    (('PER',), ('USA',))
    """

    def __init__(self, lines: bytes) -> None:
        self._lines = lines

    def find(self, key: str) -> tuple[tuple[str, ...], ...]:
        """Return the fields after the key of each line that has it, in order; empty if none has."""
        return tuple(self._from(key.encode("utf-8", "replace")))

    def _from(self, key: bytes) -> Iterator[tuple[str, ...]]:
        lines, at = self._lines, self._first(key)
        begin = key + _FIELD
        while lines.startswith(begin, at):
            end = lines.index(_LINE, at)
            yield tuple(lines[at + len(begin) : end].decode().split("\t"))
            at = end + 1

    def _first(self, key: bytes) -> int:
        """Return where the first line begins whose key is not less than *key*."""
        lines, low, high = self._lines, 0, len(self._lines)
        while low < high:
            middle = lines.rfind(_LINE, low, (low + high) // 2) + 1 or low
            if lines[middle : lines.index(_FIELD, middle)] < key:
                low = lines.index(_LINE, middle) + 1
            else:
                high = middle
        return low


def written(rows: Sequence[Sequence[str]]) -> bytes:
    """Return the file of a register with these rows; the first field of each is its key."""
    lines = sorted({"\t".join(row).encode() for row in rows}, key=lambda line: (line.split(_FIELD)[0], line))
    return zlib.compress(b"".join(line + _LINE for line in lines), 9)


@cache
def load(name: str) -> Register:
    """Return the register in the file ``data/registers/NAME.z``, read once."""
    file = files("newsevents.lexicon").joinpath("data", "registers", f"{name}.z")
    return Register(zlib.decompress(file.read_bytes()))


_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th"})


def key_of(name: str) -> str:
    """
    Return a name as registers have it.

    >>> key_of("Łódź"), key_of("St. John’s"), key_of("Port-au-Prince")
    ('lodz', 'st johns', 'port au prince')
    """
    return folded(name).translate(_LETTERS)
