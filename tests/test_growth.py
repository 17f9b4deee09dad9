"""
Eight times the text costs less than ten times as much, whatever the text.

Cost is counted in calls, so that a busy machine fails no test; what is slow
without a call (a search in a list, a copy) is seen by ``bench/growth.py``, which
takes the time of all shapes up to a million characters.
"""

import sys
from datetime import date
from types import FrameType

import pytest
from growth_shapes import SHAPES

from newsevents.parser import Parser

SHORT, TIMES, MOST = 3_000, 8, 10
PARSER = Parser()
GROWN = (
    "ordinary news",
    "one sentence",
    "he said that",
    "interviews of many",
    "marks never closed",
    "marks of all kinds",
    "marks nested, with somebody saying",
    "I, in many quotations",
    "quotations in a row",
    "names, once each",
    "firms, taken up",
    "acronyms in brackets",
    "list by semicolon",
    "lists that meet",
    "meetings of the same, dated",
    "talks between others",
    "hosts",
    "attacks on others",
    "claims",
    "dates",
    "brackets opened",
    "datelines",
    "bylines",
)


def calls(text: str) -> int:
    """Count the calls that a parse makes, of functions in Python and in C."""
    counted = 0

    def count(_: FrameType, event: str, __: object) -> None:
        nonlocal counted
        counted += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        PARSER.parse(text, published=date(2025, 3, 5))
    finally:
        sys.setprofile(before)
    return counted


@pytest.mark.parametrize("shape", GROWN)
def test_cost_grows_with_length(shape: str) -> None:
    short, long = (SHAPES[shape](size) for size in (SHORT, TIMES * SHORT))
    PARSER.parse(short)
    PARSER.parse(long)
    assert calls(long) < MOST * calls(short)


@pytest.mark.parametrize("name", SHAPES)
def test_shapes_have_the_length_that_is_asked_for(name: str) -> None:
    assert 0.7 * 5_000 <= len(SHAPES[name](5_000)) <= 1.3 * 5_000
