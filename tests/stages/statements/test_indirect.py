"""Clauses, infinitives and noun phrases that are said without quotation marks, or with some."""

from collections.abc import Callable

import pytest

from newsevents.model import Statement, StatementKind

from .conftest import Said

Find = Callable[[str], list[Said]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The minister said that the talks had ended.", ("The minister", "said", ("the talks had ended",))),
        ("The minister said the talks had ended.", ("The minister", "said", ("the talks had ended",))),
        ("The minister told reporters that the talks had ended.", ("The minister", "told", ("the talks had ended",))),
        ("The minister said on Monday that the talks had ended.", ("The minister", "said", ("the talks had ended",))),
        (
            "The minister asked whether the talks had ended.",
            ("The minister", "asked", ("whether the talks had ended",)),
        ),
        ("The minister promised to leave the country.", ("The minister", "promised", ("to leave the country",))),
        ("The minister denied taking any money.", ("The minister", "denied", ("taking any money",))),
        ("The minister stressed the need for talks.", ("The minister", "stressed", ("the need for talks",))),
        ("The minister warned of a famine.", ("The minister", "warned", ("a famine",))),
        ("The minister called for a ceasefire.", ("The minister", "called", ("a ceasefire",))),
        ("The minister praised the army.", ("The minister", "praised", ("the army",))),
    ],
)
def test_what_follows_the_cue(said: Find, text: str, expected: Said) -> None:
    assert said(text) == [expected]


def test_the_one_who_is_urged_begins_what_is_urged(said: Find) -> None:
    ((speaker, cue, content),) = said("The minister urged Japan to sign the treaty.")
    assert (speaker, cue, " ".join(content)) == ("The minister", "urged", "Japan to sign the treaty")


def test_what_they_are_called_belongs_to_it(said: Find) -> None:
    ((_, cue, content),) = said("The minister described the talks as a success.")
    assert (cue, " ".join(content)) == ("described", "the talks as a success")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The talks had ended, the minister said.", ("The talks had ended",)),
        ("The talks had ended, said the minister.", ("The talks had ended",)),
        ("The talks, the minister said, had ended.", ("The talks", "had ended")),
        ("The talks had ended, the minister said on Monday.", ("The talks had ended",)),
    ],
)
def test_the_attribution_may_follow_or_interrupt(said: Find, text: str, content: tuple[str, ...]) -> None:
    ((speaker, cue, found),) = said(text)
    assert ((speaker or "").lower(), cue, found) == ("the minister", "said", content)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("According to the police, the bridge was closed.", ("the bridge was closed",)),
        ("The bridge was closed, according to the police.", ("The bridge was closed",)),
    ],
)
def test_according_to(said: Find, text: str, content: tuple[str, ...]) -> None:
    ((speaker, cue, found),) = said(text)
    assert (speaker, (cue or "").lower(), found) == ("the police", "according to", content)


def test_a_participle_says_something_else(said: Find) -> None:
    text = "The minister said the talks had ended, adding that he was glad."
    assert said(text) == [
        ("The minister", "said", ("the talks had ended",)),
        ("The minister", "adding", ("he was glad",)),
    ]


def test_a_noun_says_something_for_its_owner(said: Find) -> None:
    assert ("his", "claim", ("the vote was stolen",)) in said("The court heard his claim that the vote was stolen.")


def test_the_passive_has_no_speaker(said: Find) -> None:
    ((speaker, cue, content),) = said("It was announced that the talks had ended.")
    assert (speaker, cue, content) == (None, "announced", ("the talks had ended",))


def test_a_quotation_in_a_clause_makes_it_mixed(statement: Callable[[str], Statement]) -> None:
    text = "The minister said that the talks were “a long and honest exchange” between friends."
    found = statement(text)
    assert found.kind is StatementKind.MIXED
    assert [span.of(text) for span in found.content] == ["the talks were “a long and honest exchange” between friends"]


def test_a_quotation_is_never_cut(statement: Callable[[str], Statement]) -> None:
    text = "The minister said that the talks “were good. They were long.”"
    assert statement(text).content[-1].of(text).endswith("“were good. They were long.”")


@pytest.mark.parametrize(
    "text",
    [
        "The minister walked to the station.",
        "The minister met the president in Oslo on Monday.",
        "Thousands of people filled the streets.",
    ],
)
def test_who_acts_does_not_speak(said: Find, text: str) -> None:
    assert said(text) == []
