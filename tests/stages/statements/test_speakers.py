"""Who says it: which words name the speaker, and whom they mean."""

from collections.abc import Callable

import pytest

import newsevents

from .conftest import Said

Find = Callable[[str], list[Said]]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Prime Minister Ruth Berg said that the talks had ended.", "Prime Minister Ruth Berg"),
        ("Ruth Berg, the prime minister, said that the talks had ended.", "Ruth Berg, the prime minister"),
        ("She said that the talks had ended.", "She"),
        ("Several residents said that the talks had ended.", "Several residents"),
        ("The head of the agency said that the talks had ended.", "The head of the agency"),
        ("“The talks have ended,” said Ruth Berg, the prime minister.", "Ruth Berg, the prime minister"),
        ("“The talks have ended,” Ruth Berg told reporters in Oslo.", "Ruth Berg"),
        ("Ruth Berg left the room, saying that the talks had ended.", "Ruth Berg"),
        ("Ruth Berg left the room and said that the talks had ended.", "Ruth Berg"),
    ],
)
def test_the_words_that_name_the_speaker(said: Find, text: str, speaker: str) -> None:
    assert speaker in [found for found, _, _ in said(text)]


def test_a_relative_pronoun_stands_for_the_name_before_it() -> None:
    text = "Ruth Berg, who said that the talks had ended, left Oslo."
    (statement, *_) = newsevents.parse(text, published=None).statements
    assert statement.speaker_span
    assert statement.speaker_span.of(text) == "who"
    assert statement.speaker
    assert statement.speaker.name == "Ruth Berg"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Japan said that the talks had ended.", "Japan"),
        ("Ruth Berg arrived on Monday. She said that the talks had ended.", "Ruth Berg"),
        ("Japan's embassy said that the talks had ended.", "Japan"),
        ("A statement from Japan said that the talks had ended.", "Japan"),
    ],
)
def test_the_speaker_is_an_actor(text: str, name: str) -> None:
    statement = newsevents.parse(text, published=None).statements[-1]
    assert statement.speaker
    assert statement.speaker.name == name


def test_the_hearer_is_an_actor_too() -> None:
    (statement, *_) = newsevents.parse("Japan told Peru that the talks had ended.", published=None).statements
    assert [actor.name for actor in statement.addressees] == ["Peru"]


def test_nobody_is_guessed() -> None:
    (statement, *_) = newsevents.parse("It was announced that the talks had ended.", published=None).statements
    assert (statement.speaker, statement.speaker_span) == (None, None)
