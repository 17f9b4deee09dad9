"""Pronouns that stand where another word for the same just stood, and those that do not."""

from datetime import date

import pytest

import newsevents
from newsevents.language import analyzer
from newsevents.lexicon import load
from newsevents.stages.actors.page import Page
from newsevents.stages.actors.parallels import parallels
from newsevents.stages.reading import Reading


def meant_by(text: str, word: str) -> str | None:
    """Return the name of the actor whom the first token *word* means."""
    story = newsevents.parse(text, published=date(2026, 3, 2))
    at = f" {text} ".index(f" {word}")
    return next((a.name for a in story.actors for m in a.mentions if m.span.start == at), None)


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("The watchdog fined Borel Bank for its delays and ordered it to repay clients.", "it ", "Borel Bank"),
        ("Jane Roe said the ministry had erred, and urged it to pay the farmers.", "it ", "ministry"),
        ("Jane Roe criticized the ministry for a late tender and threatened to sue it.", "it.", "ministry"),
        ("The lawyers have written to Acme Air, calling on it to pay.", "it ", "Acme Air"),
        ("John Doe called on the senator to resign and accused him of lying.", "him ", "senator"),
        ("The Borel Workers' Union condemned the plan. It urged the mayor to wait.", "It ", "Borel Workers' Union"),
        ("Peru's embassy in Quito condemned the raid. It asked the police to act.", "It ", "Peru's embassy in Quito"),
        (
            "Acme Air, which signed a deal with Borel Bank in May, said it would honour the contract.",
            "it ",
            "Acme Air",
        ),
    ],
)
def test_it_is_the_same_as_before(text: str, word: str, name: str) -> None:
    assert meant_by(text, word) == name


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Jane Roe fined Acme Air, and John Doe praised it.", "it"),
        ("Jane Roe said the plan had failed, and buried it.", "it"),
        ("Jane Roe bought Acme Air and sued it.", "it"),
        ("The Borel Workers' Union said it was a shame.", "it"),
        ("The police said the bus was stolen. It burned for hours.", "It"),
        ('Acme Air condemned the plan. "It urged me to wait," said Jane Roe.', "It"),
    ],
)
def test_what_is_open_is_left_to_be_weighed(text: str, word: str) -> None:
    """Verbs for things, another who does it, and what is quoted are no sign."""
    analysis = analyzer()(text)
    reading = Reading(text=text, published=None, analysis=analysis, lexicon=load(), names=())
    assert parallels(Page(reading), analysis.forms.index(word)) == ()


def test_the_delegation_of_a_person_is_not_that_person() -> None:
    assert meant_by("John Doe left. His delegation later said it would pay no more.", "it ") is None
