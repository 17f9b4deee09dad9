"""What is shown fits the terminal, whatever its width, and no word is broken that fits a line."""

import io
import re
from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console

import newsevents
from newsevents import Story
from newsevents.cli.show import ALL, Part, render, visible
from newsevents.strategies import stories

ARTICLE = """TALLINN (Baltic Wire) - Estonian Prime Minister Kadri Tamm met her Finnish counterpart, Jussi Laine, in \
Tallinn on Tuesday for talks on border security.

“Our two nations share one sea and one problem, and neither of them will go away if we look elsewhere,” Tamm told \
reporters. Laine said that Finland would send a second patrol ship to the gulf in April. Police arrested Bo Li.
"""
STORY = newsevents.parse(ARTICLE, published=date(2025, 3, 5))
WIDTHS = pytest.mark.parametrize("width", [60, 80, 120, 200])


def lines(story: Story, width: int, only: tuple[Part, ...] = ALL) -> list[str]:
    console = Console(width=width, file=io.StringIO())
    with console.capture() as captured:
        console.print(render(story, only))
    return captured.get().splitlines()


@WIDTHS
def test_an_article_fits_and_its_words_are_whole(width: int) -> None:
    shown = lines(STORY, width)
    assert max(map(cell_len, shown)) <= width
    words = Counter(" ".join(shown).split())
    for statement in STORY.statements:
        assert Counter(statement.quote().split()) <= words
    for actor in STORY.actors:
        assert Counter(actor.name.split()) <= words


@given(stories(), st.sampled_from([60, 80, 120, 200]))
def test_any_story_fits_and_no_word_is_broken_that_fits_a_line(story: Story, width: int) -> None:
    for part in Part:
        shown = lines(story, width, (part,))
        assert max(map(cell_len, shown), default=0) <= width
        words = set(" ".join(shown).split())
        told = story.text if part is Part.TEXT else " ".join(quoted(story, part))
        for word in visible(told).split():
            if cell_len(word) <= width - 4 and word.isprintable():
                assert word in words


def quoted(story: Story, part: Part) -> list[str]:
    if part is Part.STATEMENTS:
        return [statement.quote() for statement in story.statements]
    return [actor.name for actor in story.actors] if part is Part.ACTORS else []


def test_a_narrow_terminal_has_paragraphs_with_wide_quotations() -> None:
    shown = [line.rstrip() for line in lines(STORY, 60, (Part.STATEMENTS,))]
    assert shown[1:4] == [
        "Statements",
        "  Kadri Tamm · told · direct",
        "    “Our two nations share one sea and one problem, and",
    ]


def test_a_wide_terminal_has_a_table() -> None:
    shown = [line.rstrip() for line in lines(STORY, 200, (Part.STATEMENTS,))]
    assert shown[2:4] == [
        "speaker      cue   kind      content",
        f"Kadri Tamm   told  direct    {STORY.statements[0].quote()}",
    ]


def test_what_nobody_has_gets_no_column() -> None:
    header = lines(newsevents.parse("Police arrested Bo Li."), 120, (Part.EVENTS,))[2]
    assert header.split() == ["type", "told", "as", "from", "to", "status"]


def test_in_a_narrow_terminal_the_sides_have_words_of_their_own() -> None:
    shown = " ".join(line.strip() for line in lines(newsevents.parse("Police arrested Bo Li."), 30, (Part.EVENTS,)))
    assert re.sub(r"\s+", " ", shown) == " Events COERCE (arrest) · arrested · from Police · to Bo Li · actual"


def test_genders_are_shown() -> None:
    shown = lines(newsevents.parse("Kadri Tamm said she was ready."), 80, (Part.ACTORS,))
    assert any(line.split() == ["Kadri", "Tamm", "person", "female", "2"] for line in shown)


def test_nothing_commands_the_terminal() -> None:
    story = newsevents.parse("Ana Ruiz said \x1b[31mit rained\x07 \x9b2J.\r\nIt ended\rthere \ud800.")
    shown = "\n".join(lines(story, 80))
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]", shown)
    assert "�[31mit rained" in shown


@given(st.text())
def test_what_is_made_visible_has_the_same_length(text: str) -> None:
    assert len(visible(text)) == len(text)
