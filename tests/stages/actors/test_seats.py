"""The country of officials by where they hold office."""

import pytest

from newsevents.model import Person
from newsevents.parser import parse


def country_of(text: str) -> str | None:
    (person,) = (actor for actor in parse(text).actors if isinstance(actor, Person))
    return person.country


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("California Gov. Ann Poe signed the bill.", "USA"),
        ("Lyon Mayor Luc Durand resigned.", "FRA"),
        ("Mayor of Antwerp Els Claes resigned.", "BEL"),
        ("Nairobi police chief Paul Kamau resigned.", "KEN"),
        ("Rep. Linda Okafor (D-Ohio) resigned.", "USA"),
        ("Sen. Ted Marsh, R-Utah, resigned.", "USA"),
    ],
)
def test_an_office_is_held_where_its_place_is(text: str, country: str | None) -> None:
    assert country_of(text) == country


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Moscow correspondent Jane Roe wrote it.", id="who works abroad"),
        pytest.param("Cambridge Mayor Joe Doe resigned.", id="a place in two countries"),
        pytest.param("Rep. Linda Okafor (who left) resigned.", id="no tag in brackets"),
    ],
)
def test_no_country_is_guessed(text: str) -> None:
    assert country_of(text) is None
