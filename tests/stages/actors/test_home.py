"""The country of officials and crowds in a text that speaks of one country only."""

from collections.abc import Callable

import pytest

from newsevents.stages.reading import Reading

Read = Callable[..., Reading]

NAMES = {"PERSON": ["Jane Roe"], "GPE": ["Lima", "Peru", "Oslo"], "NORP": ["Peruvian"]}


def country_of(reading: Reading, key: str) -> str | None:
    return next(actor.country for actor in reading.actors if actor.id == key)


@pytest.mark.parametrize(
    "text", ["President Jane Roe spoke in Lima.", "President Jane Roe thanked the Peruvian people."]
)
def test_an_official_belongs_to_the_only_country(read: Read, text: str) -> None:
    assert country_of(read(text, **NAMES), "person:jane-roe") == "PER"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("President Jane Roe accused Peru.", id="the country acts beside her"),
        pytest.param("President Jane Roe flew from Lima to Oslo.", id="there are two"),
        pytest.param("Jane Roe sang in Lima.", id="no office"),
        pytest.param("President Jane Roe spoke.", id="no country"),
    ],
)
def test_nobody_is_given_a_country_by_guess(read: Read, text: str) -> None:
    assert country_of(read(text, **NAMES), "person:jane-roe") is None
