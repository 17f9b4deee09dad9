"""A text that a program has broken into lines tells the same story."""

from functools import cache
from pathlib import Path
from textwrap import wrap

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

import newsevents
from newsevents import Story

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))
WIDTHS = st.integers(40, 100)


@cache
def plain(path: Path) -> Story:
    """Return the story of a seed with each paragraph on one line."""
    paragraphs = path.read_text(encoding="utf-8").split("\n\n")
    return newsevents.parse("\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs), id="story:wrapped")


def broken(text: str, width: int) -> str:
    lines = (wrap(block, width, break_long_words=False, break_on_hyphens=False) for block in text.split("\n\n"))
    return "\n\n".join("\n".join(block) for block in lines)


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
@given(WIDTHS)
def test_the_same_story_at_every_width(path: Path, width: int) -> None:
    text = broken(plain(path).text, width)
    if text.count("\n") - 2 * text.count("\n\n") > 1:  # of one line break alone nobody can tell
        assert newsevents.parse(text, id="story:wrapped") == evolve(plain(path), text=text)


def test_a_name_goes_on_in_the_next_line() -> None:
    text = (
        "The harbour agreement was signed in Kiel on Monday by the Danish fisheries minister, Karen\n"
        "Bjerregaard Holm, after a night of talks. “We are tired and content,” Holm told reporters in\n"
        "the morning. Her German colleague, Udo Brandt, left before dawn."
    )
    story = newsevents.parse(text)
    assert "Karen Bjerregaard Holm" in {actor.name for actor in story.actors}
    assert story.text == text


def test_a_list_of_names_stays_a_list() -> None:
    story = newsevents.parse("Karen Holm\nUdo Brandt\nRosa Quispe\nEmeka Okafor")
    assert [name.span.of(story.text) for name in story.names] == [
        "Karen Holm",
        "Udo Brandt",
        "Rosa Quispe",
        "Emeka Okafor",
    ]
