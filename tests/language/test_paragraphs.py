"""Paragraphs: which line breaks end one, and which only end a line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsevents.language.paragraphs import find_paragraphs, unwrapped
from newsevents.strategies import news_texts

LINE = "the foreign ministers of both countries met in the town"  # 55 code points


@pytest.mark.parametrize(
    ("lines", "count"),
    [
        pytest.param([LINE, LINE, LINE], 1, id="broken into lines"),
        pytest.param([LINE.title(), LINE.title(), LINE.title()], 3, id="every line begins with a capital"),
        pytest.param([LINE[:29], LINE[:29], LINE[:29]], 3, id="lines too short to be broken"),
        pytest.param([LINE[:33], LINE[:33], LINE[:33]], 1, id="lines just long enough"),
        pytest.param([LINE[:33], "met in the", LINE[:33]], 3, id="short lines, and one with room"),
        pytest.param([LINE[:33].title()] * 3 + [LINE[:33]], 4, id="short lines, most with a capital"),
        pytest.param(["apples", "pears", "dried apricots, two or three"], 3, id="a list of words"),
        pytest.param([LINE + "a" * 45, LINE, LINE], 1, id="one hundred code points"),
        pytest.param([LINE + "a" * 46, LINE, LINE], 3, id="lines longer than any program makes them"),
        pytest.param([LINE, "", LINE, LINE], 2, id="empty line"),
        pytest.param([LINE, LINE, "Oslo agreed to all of it and to more", LINE], 1, id="capital after a full line"),
        pytest.param(
            [LINE, "in the town.", "Oslo agreed to all of it and to more", LINE], 2, id="line that ends early"
        ),
        pytest.param([LINE, "in the town.", "oslo agreed to all of it and to more", LINE], 1, id="early, small letter"),
        pytest.param([f"{LINE.capitalize()}."] * 4, 4, id="no small letter"),
        pytest.param([f"{LINE.title()[:-2]},", LINE.title(), LINE.title()], 1, id="capitals after a comma"),
        pytest.param([LINE.capitalize()] * 3, 1, id="capitals after a small word"),
        pytest.param([LINE.capitalize()] * 2, 2, id="two lines may be a headline and a sentence"),
        pytest.param([LINE.title(), LINE.title(), "", LINE.title(), LINE.title()], 2, id="capitals, in blocks"),
        pytest.param([LINE.capitalize(), "Oslo agreed", LINE.capitalize()], 3, id="capitals, and one line with room"),
        pytest.param([], 0, id="nothing"),
    ],
)
def test_lines_of_one_width_are_joined(lines: list[str], count: int) -> None:
    assert len(find_paragraphs("\n".join(lines))) == count


@pytest.mark.parametrize("line_break", list("\n\r\v\f\x85\u2028\u2029"))
def test_every_line_break_ends_a_paragraph(line_break: str) -> None:
    assert find_paragraphs(f" One {line_break} Two ") == ((1, 4), (7, 10))


texts = st.text(st.sampled_from("aB .,\n\r\u2028"), max_size=200) | news_texts()


@given(texts)
def test_unwrapping_moves_no_word(text: str) -> None:
    flat = unwrapped(text)
    assert len(flat) == len(text)
    assert [char for char in flat if not char.isspace()] == [char for char in text if not char.isspace()]
    assert all(one == other for one, other in zip(text, flat, strict=True) if not one.isspace())


@given(texts)
def test_what_is_unwrapped_has_the_same_paragraphs_each_on_one_line(text: str) -> None:
    flat = unwrapped(text)
    assert find_paragraphs(flat) == find_paragraphs(text)
    assert all("\n" not in flat[start:end] for start, end in find_paragraphs(flat))
