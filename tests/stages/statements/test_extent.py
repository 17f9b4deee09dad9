"""What is said ends where the reporter speaks again."""

import pytest

from newsevents.parser import parse


def said(text: str) -> list[str]:
    story = parse(text)
    return [statement.quote(story) for statement in story.statements]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Roe suggested that Peru had closed the pass, a claim that Lima dismissed.", "Peru had closed the pass"),
        ("Roe said that the pass was shut, an accusation that Lima denied.", "the pass was shut"),
        ("Roe said the pass was shut, and has stated that it will stay so.", "the pass was shut"),
    ],
)
def test_the_reporter_judges_it_or_tells_the_next_saying(text: str, content: str) -> None:
    assert content in said(text)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Roe said the pass, a road that lorries use, was shut.", "the pass, a road that lorries use, was shut"),
        ("Roe said the pass was shut, and that it would stay so.", "the pass was shut, and that it would stay so"),
    ],
)
def test_what_goes_on_is_whole(text: str, content: str) -> None:
    assert said(text) == [content]


def test_an_attribution_between_subject_and_verb_parts_nothing() -> None:
    assert said("The deal, officials said on Monday, would end the war.") == ["The deal would end the war"]
