"""Which texts are said to be none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsevents
from newsevents.formats import FORMATS, _spreadsheet
from newsevents.model import Note, NoteKind
from newsevents.stages.notes.nothing import EMPTY, FILE, SUFFIXES, is_file

BODY = "The minister met envoys of Chile in Oslo on Monday."


@given(st.text(st.sampled_from(" \t\n\r\u00a0\u2028"), max_size=9))
def test_empty_text_is_noted(text: str) -> None:
    assert newsevents.parse(text).notes == (Note(NoteKind.READING, EMPTY),)


@pytest.mark.parametrize("text", [BODY, f"\n\n  {BODY}\n", "Oslo", "No.", "."])
def test_short_text_is_not(text: str) -> None:
    assert newsevents.parse(text).notes == ()


@pytest.mark.parametrize("text", ["own.txt", "pages/ferry.html", "C:\\news\\OWN.TXT", " wires.jsonl\n", "a.csv"])
def test_the_name_of_a_file_is_noted(text: str) -> None:
    assert newsevents.parse(text).notes == (Note(NoteKind.READING, FILE),)


@pytest.mark.parametrize(
    "text",
    [
        "See own.txt",
        "own.txt is the file that Anna Berg opened.",
        "The file is own.txt",
        "own.txt\npages.html",
        "https://example.org/own.html",
        ".txt",
        "Oslo.",
        "txt",
        "example.org",
        f"{'a' * 5000}.txt",
    ],
)
def test_a_text_with_such_a_name_in_it_is_a_text(text: str) -> None:
    assert newsevents.parse(text).notes == ()


def test_every_suffix_that_is_read_is_known() -> None:
    known = [suffix for entry in FORMATS.values() if entry.brings or entry.lossless for suffix in entry.suffixes]
    known += _spreadsheet.SUFFIXES
    assert [suffix for suffix in known if not is_file(f"own{suffix}")] == []
    assert [suffix for suffix in SUFFIXES if suffix not in known] == []
