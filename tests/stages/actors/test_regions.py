"""Towns and parts of countries that act by themselves, and those that only lie somewhere."""

import pytest

import newsevents
from newsevents.model import MentionForm, Organization, Sector


def bodies(text: str) -> list[tuple[str, str | None]]:
    found = newsevents.parse(text, published=None).actors
    return [(actor.name, actor.country) for actor in found if isinstance(actor, Organization)]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("California sued Ann Poe on Monday.", ("California", "USA")),
        ("Texas executed a man in May.", ("Texas", "USA")),
        ("Ann Poe urged Lagos to reopen its markets.", ("Lagos", "NGA")),
        ("Traders accused Uasin Gishu County of evicting them.", ("Uasin Gishu County", None)),
        ("Bavaria, which owns a fifth of it, urged Ann Poe to resign.", ("Bavaria", "DEU")),
    ],
)
def test_who_rules_there_acts(text: str, body: tuple[str, str | None]) -> None:
    assert body in bodies(text)


@pytest.mark.parametrize(
    "text",
    [
        "The storm hit Florida on Monday, and Florida suffered.",
        "Texas has 30 million people.",
        "Liverpool beat Chelsea 2-1.",
        "Ann Poe fled to California.",
        "Ann Poe was arrested in Lagos.",
    ],
)
def test_where_something_is_does_nothing(text: str) -> None:
    assert not [name for name, _ in bodies(text) if name in text.split()]


def test_a_capital_acts_for_its_country() -> None:
    assert [actor.name for actor in newsevents.parse("Nairobi banned the rally.").actors] == ["Kenya"]


def test_it_is_a_body_of_government_and_no_place_there() -> None:
    story = newsevents.parse("California banned the rally. She lives in California.")
    (actor,) = story.actors
    (place,) = story.places
    assert actor.sectors == (Sector.GOV,)
    assert [mention.form for mention in actor.mentions] == [MentionForm.METONYM]
    assert len(place.mentions) == 1
