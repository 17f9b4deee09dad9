"""Paragraphs: which line breaks end one, and which only end a line."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

Block = tuple[int, int]
"""Offsets of the first and of one past the last code point."""

_LINE = re.compile(r"[^\n\r\v\f\x85\u2028\u2029]+")
_BREAK = re.compile(r"[\n\r\v\f\x85\u2028\u2029]")
_LONGEST_LINE = 100
"""Code points; no program breaks prose into lines longer than that."""
_USUAL_WIDTH = 40
_SHORTEST_WIDTH = 30
"""Code points; below the usual width, lists of words look like broken lines, too."""
_FULL = 0.9
"""Share of the lines without room for the next word."""
_SENTENCE = re.compile(r"[a-z]{4}[.!?][\"”’]* +[\"“‘A-Z]")
"""Where within a line a sentence ends; titles that are cut short ("Prof. Kim") are shorter."""
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


def unwrapped(text: str) -> str:
    r"""
    Return *text* with blanks for the line breaks inside its paragraphs.

    It is as long as before, and every word stands where it stood.

    >>> unwrapped("Ministers of nine countries met in Kisumu\nto talk about fish.\n\nThey agreed.")
    'Ministers of nine countries met in Kisumu to talk about fish.\n\nThey agreed.'
    """
    parts, at = [], 0
    for start, end in find_paragraphs(text):
        parts += [text[at:start], _BREAK.sub(" ", text[start:end])]
        at = end
    return "".join((*parts, text[at:]))


def _lines(text: str) -> Iterator[Block]:
    for match in _LINE.finditer(text):
        line = match.group()
        start = match.start() + len(line) - len(line.lstrip())
        end = match.start() + len(line.rstrip())
        if start < end:
            yield start, end


def _width(text: str, lines: Sequence[Block]) -> int | None:
    """
    Return the width to which the text has been broken, if it has been.

    Where a program has broken lines, no first word of a line had room in the
    line before, and some sentences go on: in a small letter, after a comma, after
    a word without a mark if not one line has room. A single break is one of
    those only if a sentence ends, and another begins, in the line before it.
    """
    sample = lines[:_SAMPLE]
    width = max((end - start for start, end in sample), default=0)
    if not _SHORTEST_WIDTH <= width <= _LONGEST_LINE:
        return None
    neighbours = list(pairwise(sample))
    breaks = [(line, following) for line, following in neighbours if not _blank_line(text, line, following)]
    small = sum(text[after].islower() for _, (after, _) in breaks)
    commas = sum(text[end - 1] == "," for (_, end), _ in breaks)
    full = sum(_is_full(text, line, following, width) for line, following in breaks)
    mostly_full, mostly_small = full >= _FULL * len(breaks), 3 * small > len(breaks)
    if width < _USUAL_WIDTH:
        return width if mostly_full and mostly_small else None
    if mostly_small or (mostly_full and small + commas):
        return width
    if not breaks or full < len(breaks):
        return None
    in_blocks = len(breaks) < len(neighbours)
    is_open = any(_is_open(text, line, in_blocks=in_blocks) for line, _ in breaks)
    return width if is_open and (len(breaks) > 1 or _SENTENCE.search(text, *breaks[0][0])) else None


def _is_open(text: str, line: Block, *, in_blocks: bool) -> bool:
    """Say whether a line ends with a word in small letters, or any word where empty lines part the paragraphs."""
    last = text[text.rfind(" ", *line) + 1 : line[1]]
    return last.isalpha() and (in_blocks or last.islower())


def _blank_line(text: str, line: Block, following: Block) -> bool:
    return text.count("\n", line[1], following[0]) > 1


def _is_full(text: str, line: Block, following: Block, width: int) -> bool:
    """Say whether the first word of the following line had no room in a line."""
    word_end = text.find(" ", *following)
    return (word_end if word_end >= 0 else following[1]) - following[0] >= line[0] + width - line[1]


def _joined(text: str, lines: Sequence[Block], width: int) -> Iterator[Block]:
    start, end = lines[0]
    for line, following in pairwise(lines):
        goes_on = _is_full(text, line, following, width) or text[following[0]].islower()
        if _blank_line(text, line, following) or not goes_on:
            yield start, end
            start = following[0]
        end = following[1]
    yield start, end
