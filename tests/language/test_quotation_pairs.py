"""How quotation marks pair: over paragraphs, in each other, and with marks missing."""

import pytest

from newsevents.language.paragraphs import find_paragraphs
from newsevents.language.quotations import Quotation, find_quotations


def quotations(text: str) -> tuple[Quotation, ...]:
    return find_quotations(text, find_paragraphs(text))


def quoted(text: str) -> list[str]:
    return [quotation.inner.of(text) for quotation in quotations(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param('"a" so "b"', ["a", "b"], id="two"),
        pytest.param("«a “b” c» “d”", ["a “b” c", "b", "d"], id="another family inside"),
        pytest.param("“a ‘b c” so", ["a ‘b c"], id="mark left open inside"),
        pytest.param("“a «b c” d» so", ["a «b c"], id="crossing"),
        pytest.param("“a “b” c” so", ["a “b” c", "b"], id="the same family inside"),
        pytest.param("so ” a “b”", ["b"], id="stray closing mark"),
        pytest.param("so “” “ ” “a”", ["a"], id="nothing between"),
        pytest.param("so ‘workers’ and", ["workers"], id="doubtful mark closes at last"),
        pytest.param("so ‘workers’ pay’ and", ["workers’ pay"], id="better mark closes"),
        pytest.param("so ‘workers’ boss’ rights and", ["workers"], id="first doubtful mark waits"),
        pytest.param("so ‘dogs’ “and” ‘cats’ so", ["dogs", "and", "cats"], id="doubtful, other family between"),
        pytest.param("so “the ‘cat’ of” war", ["the ‘cat’ of", "cat"], id="single marks inside"),
        pytest.param("so “the dogs’ war” and", ["the dogs’ war"], id="doubtful mark of no family"),
    ],
)
def test_pairs_in_one_paragraph(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected
    assert all(quotation.closed and not quotation.continued for quotation in quotations(text))


@pytest.mark.parametrize(
    ("text", "parts", "closed"),
    [
        pytest.param("“a\n\n“b” so", ["a", "b"], True, id="next paragraph closes"),
        pytest.param("“a\n\n“b\n\n“c” so", ["a", "b", "c"], True, id="third closes"),
        pytest.param("“a\n\nb” so", ["a"], False, id="next has no mark at its start"),
        pytest.param("“a\n\nb “c” so", ["a"], False, id="next has a mark later"),
        pytest.param("“a\n\n«b» so", ["a"], False, id="next has another mark"),
        pytest.param("“a\n\n“b", ["a", "b"], False, id="end of the text"),
        pytest.param("“a\n\n“b\n\nc", ["a", "b"], False, id="no mark in the third"),
        pytest.param("so: “a\n\nb", ["a"], False, id="after a colon"),
        pytest.param("so, “a\n\nb", ["a"], False, id="after a comma"),
        pytest.param("so. “a\n\nb", ["a"], False, id="after a full stop"),
        pytest.param("so\n“a", ["a"], False, id="at the start of a line"),
        pytest.param("“a ‘b\n\n“c’ d” so", ["a ‘b", "c’ d"], True, id="single mark inside stays behind"),
    ],
)
def test_speech_over_paragraphs(text: str, parts: list[str], closed: bool) -> None:  # noqa: FBT001 - a column
    first = quotations(text)[0]
    assert [part.of(text) for part in first.parts] == parts
    assert first.closed is closed
    assert first.span.start == text.index("“")
    assert first.continued is (len(parts) > 1)


@pytest.mark.parametrize("text", ["so “a\n\nb", "so “a", "so ‘a\n\n‘b", "so: ‘a\n\nb", "so: “", "so “a\n\n“"])
def test_what_does_not_look_like_speech_is_given_up(text: str) -> None:
    assert quoted(text) == []


def test_the_span_of_what_nothing_closes_ends_with_its_paragraph() -> None:
    text = "So: “a b\n\nc"
    (quotation,) = quotations(text)
    assert quotation.span.of(text) == "“a b"
    assert quotation.mark == "“"


def test_depth_counts_the_quotations_around() -> None:
    text = "“a «b ‘c’» d” ‘e’"
    assert [(quotation.inner.of(text), quotation.depth) for quotation in quotations(text)] == [
        ("a «b ‘c’» d", 0),
        ("b ‘c’", 1),
        ("c", 2),
        ("e", 0),
    ]


def test_neighbours_do_not_stand_in_each_other() -> None:
    assert [quotation.depth for quotation in quotations("«a»«b» “c”")] == [0, 0, 0]
