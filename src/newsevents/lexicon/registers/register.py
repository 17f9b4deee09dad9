"""One compressed list, looked up by key without making an object of every line."""

import zlib
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files
from typing import final

from newsevents.language.words import folded

_LINE, _FIELD = b"\n", b"\t"
_STEP = 2000
"""Bytes between two lines whose keys are at hand."""


@final
class Register:
    r"""
    Lines of fields that tabs part, in order of their first field, the key.

    Looked up in the bytes themselves, with the keys of a line here and there to
    begin from: to split the list into lines would cost more time and memory
    than all look-ups of a story.

    >>> Register(b"lima\tPER\nlima\tUSA\noslo\tNOR\n").find("lima")
    (('PER',), ('USA',))
    """

    def __init__(self, lines: bytes) -> None:
        self._lines = _LINE + lines
        ends = {self._lines.find(_LINE, at) for at in range(0, len(self._lines) - 1, _STEP)}
        self._marks = sorted(ends - {-1, len(self._lines) - 1})
        self._keys = [self._lines[mark + 1 : self._lines.index(_FIELD, mark)] for mark in self._marks]

    def find(self, key: str) -> tuple[tuple[str, ...], ...]:
        """Return the fields after the key of each line that has it, in order; empty if none has."""
        return tuple(self._from(key.encode("utf-8", "replace")))

    def _from(self, key: bytes) -> Iterator[tuple[str, ...]]:
        lines, begin = self._lines, _LINE + key + _FIELD
        at = lines.find(begin, *self._around(key, len(begin)))
        while at >= 0 and lines.startswith(begin, at):
            end = lines.index(_LINE, at + 1)
            yield tuple(lines[at + len(begin) : end].decode().split("\t"))
            at = end

    def _around(self, key: bytes, length: int) -> tuple[int, int]:
        """Return between which offsets the first line of *length* and more that has the key begins and ends."""
        after = bisect_left(self._keys, key)
        first = self._marks[after - 1] if after else 0
        last = self._marks[after] + length if after < len(self._marks) else len(self._lines)
        return first, last


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
