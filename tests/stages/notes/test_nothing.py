"""Which texts are said to be none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsevents
from newsevents.model import Note, NoteKind
from newsevents.stages.notes.nothing import EMPTY

BODY = "The minister met envoys of Chile in Oslo on Monday."


@given(st.text(st.sampled_from(" \t\n\r\u00a0\u2028"), max_size=9))
def test_empty_text_is_noted(text: str) -> None:
    assert newsevents.parse(text).notes == (Note(NoteKind.READING, EMPTY),)


@pytest.mark.parametrize("text", [BODY, f"\n\n  {BODY}\n", "Oslo", "No.", "."])
def test_short_text_is_not(text: str) -> None:
    assert newsevents.parse(text).notes == ()
