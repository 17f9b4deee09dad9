"""Whose those without a name are."""

import pytest

import newsevents
from newsevents.model import Group


def unnamed(text: str) -> list[str]:
    """Return what the text calls those without a name."""
    return [actor.name for actor in newsevents.parse(text, published=None).actors if not actor.named]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ann Poe thanked her lawyers.", ["her lawyers"]),
        ("Ann Poe accused the firm's sponsors of fraud.", ["firm's sponsors"]),
        ("Ann Poe thanked her coach.", ["her coach"]),
        ("Ann Poe thanked her lawyers. Bo Kim thanked his lawyers.", ["her lawyers", "his lawyers"]),
        ("Ann Poe thanked her lawyers. The lawyers accused Bo Kim of fraud.", ["her lawyers"]),
        ("Ann Poe thanked the lawyers.", ["lawyers"]),
        ("Ann Poe, whose lawyers sued Bo Kim, left.", ["lawyers"]),
    ],
)
def test_names_say_whose_somebody_is(text: str, names: list[str]) -> None:
    assert unnamed(text) == names


def test_the_owner_is_no_part_of_the_mention() -> None:
    story = newsevents.parse("Ann Poe thanked her lawyers.", published=None)
    (group,) = [actor for actor in story.actors if isinstance(actor, Group)]
    assert [story.text_of(mention) for mention in group.mentions] == ["lawyers"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ann Poe condemned far-right groups.", ["far-right groups"]),
        ("The bishops urged like-minded parishes to stay.", ["bishops", "like-minded parishes"]),
        ("Ann Poe urged fellow Baltic states to help.", ["fellow Baltic states"]),
        ("Ann Poe met three fellow Liberal governors.", ["three fellow Liberal governors"]),
        ("Ann Poe met so many lawyers.", ["many lawyers"]),
        ("Ann Poe called on all parties to stop.", ["all parties"]),
        ("Ann Poe jailed all the officers.", ["officers"]),
    ],
)
def test_what_belongs_to_the_words_for_a_group(text: str, names: list[str]) -> None:
    assert unnamed(text) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Peru's foreign ministry condemned the raid.", "Peru's foreign ministry"),
        ("Peru's Foreign Ministry condemned the raid.", "Peru's Foreign Ministry"),
        ("The Peruvian foreign ministry condemned the raid.", "Peruvian foreign ministry"),
        ("The foreign ministry condemned the raid.", "foreign ministry"),
    ],
)
def test_what_every_country_has_is_called_by_its_country(text: str, name: str) -> None:
    (body,) = [a for a in newsevents.parse(text, published=None).actors if a.kind == "organization"]
    assert body.name == name


def test_the_ministries_of_two_countries_are_two() -> None:
    text = "Peru's foreign ministry sued Acme. Chile's foreign ministry left. The Peruvian foreign ministry lost."
    bodies = [a for a in newsevents.parse(text, published=None).actors if "ministry" in a.name]
    assert [(body.name, len(body.mentions)) for body in bodies] == [
        ("Peru's foreign ministry", 2),
        ("Chile's foreign ministry", 1),
    ]
