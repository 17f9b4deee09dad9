"""Descriptions that stand beside a name speak of whom it names."""

import pytest

from newsevents.model import MentionForm
from newsevents.parser import parse


def described(text: str) -> list[tuple[str, str]]:
    """Return the words of each description that stands for somebody with a name, and that name."""
    return [
        (mention.span.of(text), actor.name)
        for actor in parse(text).actors
        for mention in actor.mentions
        if actor.named and mention.form is MentionForm.DESCRIPTION
    ]


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Tom Marlo and his wife Ines Marlo left Tarn on Monday.", "wife", "Ines Marlo"),
        ("The surgeon praised her brother, Piet Orla, in a letter.", "brother", "Piet Orla"),
        ("The judge thanked the prosecutor, Ada Quill, on Monday.", "prosecutor", "Ada Quill"),
        ("Ada Quill, the prosecutor, thanked the judge on Monday.", "prosecutor", "Ada Quill"),
        ("Investors left the airline, Aerovela, on Monday.", "airline", "Aerovela"),
    ],
)
def test_a_definite_description_beside_a_name_is_a_mention(text: str, words: str, name: str) -> None:
    assert (words, name) in described(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Quill, a prosecutor, thanked everybody on Monday.",
        "President Ada Quill spoke on Monday.",
        "She gave her pen name, Ada Quill, on Monday.",
        "Tom Marlo proposed in front of the painting, Ada Quill said.",
    ],
)
def test_titles_and_what_is_nobody_are_no_descriptions_of_a_name(text: str) -> None:
    assert described(text) == []


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Ada Quill is the director of the port. She was the founder of a bakery.", "director", "Ada Quill"),
        ("Ada Quill is the director of the port. She was the founder of a bakery.", "founder", "Ada Quill"),
        ("Piet Orla was the victim and the witness.", "witness", "Piet Orla"),
    ],
)
def test_what_somebody_is_said_to_be_is_a_mention(text: str, words: str, name: str) -> None:
    assert (words, name) in described(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Quill is a director of the port.",
        "Ada Quill is not the director of the port.",
        "Ada Quill may be the director of the port.",
        "Asked if Ada Quill is the director, the clerk laughed.",
        "Piet Orla met the director of the port.",
    ],
)
def test_what_nobody_is_said_to_be_is_no_mention(text: str) -> None:
    assert described(text) == []
