"""Paragraphs: which line breaks end one, and which only end a line."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

Block = tuple[int, int]
"""Offsets of the first and of one past the last code point."""

_LINE = re.compile(r"[^\n\r\v\f\x85\u2028\u2029]+")
_LONGEST_LINE = 100
"""Code points; no program breaks prose into lines longer than that."""
_SHORTEST_WIDTH = 50
_SAMPLE = 2000
"""Lines to look at before deciding."""


def find_paragraphs(text: str) -> tuple[Block, ...]:
    r"""
    Return the offsets of the paragraphs of *text*, without white space around.

    A line break ends a paragraph, unless the text has been broken into lines of
    one width; then only empty lines do, and lines that end too early.

    >>> find_paragraphs("Headline\nFirst.\n\n  Second. ")
    ((0, 8), (9, 15), (19, 26))
    """
    lines = list(_lines(text))
    width = _width(text, lines)
    return tuple(_joined(text, lines, width)) if width else tuple(lines)


def _lines(text: str) -> Iterator[Block]:
    for match in _LINE.finditer(text):
        line = match.group()
        start = match.start() + len(line) - len(line.lstrip())
        end = match.start() + len(line.rstrip())
        if start < end:
            yield start, end


def _width(text: str, lines: Sequence[Block]) -> int | None:
    """Return the width to which the text has been broken, if it has been."""
    sample = lines[:_SAMPLE]
    longest = max((end - start for start, end in sample), default=0)
    if not _SHORTEST_WIDTH <= longest <= _LONGEST_LINE:
        return None
    breaks = [after for (_, end), (after, _) in pairwise(sample) if text.count("\n", end, after) < 2]
    lower = sum(text[after].islower() for after in breaks)
    return longest if 3 * lower > len(breaks) else None


def _joined(text: str, lines: Sequence[Block], width: int) -> Iterator[Block]:
    start, end = lines[0]
    line_start = start
    for after, after_end in lines[1:]:
        word_end = text.find(" ", after, after_end)
        room = line_start + width - end
        full = (word_end if word_end >= 0 else after_end) - after >= room
        if text.count("\n", end, after) > 1 or not (full or text[after].islower()):
            yield start, end
            start = after
        line_start, end = after, after_end
    yield start, end
