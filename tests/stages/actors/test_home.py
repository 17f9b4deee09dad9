"""The country of officials and crowds in a text that speaks of one country only."""

from collections.abc import Callable

import pytest

from newsevents.stages.reading import Reading

Read = Callable[..., Reading]

NAMES = {"PERSON": ["Jane Roe"], "GPE": ["Lima", "Peru", "Oslo"], "NORP": ["Peruvian"], "ORG": ["Congress"]}


def country_of(reading: Reading, key: str) -> str | None:
    return next(actor.country for actor in reading.actors if actor.id == key)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("President Jane Roe thanked the Peruvian people.", id="the text speaks of its nationality"),
        pytest.param("President Jane Roe spoke in Lima.", id="she is where she speaks"),
        pytest.param("Peru’s Congress voted. President Jane Roe signed.", id="a body of the country acts"),
        pytest.param("President Jane Roe told Peru’s parliament to wait.", id="she deals with a body of it"),
        pytest.param("Foreign Minister Jane Roe said Peru would reopen its embassy.", id="she speaks for it"),
        pytest.param("Gen. Jane Roe said that Peru had closed the pass.", id="so does an officer"),
    ],
)
def test_an_official_belongs_to_the_only_country(read: Read, text: str) -> None:
    assert country_of(read(text, **NAMES), "person:jane-roe") == "PER"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("President Jane Roe accused Peru.", id="the country acts beside her"),
        pytest.param("Peru thanked President Jane Roe.", id="the country acts upon her"),
        pytest.param("President Jane Roe arrived in Lima.", id="she is a guest"),
        pytest.param("Gen. Jane Roe met her staff in Lima.", id="she may be a guest where she meets somebody"),
        pytest.param("Foreign Minister Jane Roe left for talks in Lima.", id="she goes there for talks"),
        pytest.param("Novelist Jane Roe said Peru would win.", id="no public office"),
        pytest.param("President Jane Roe flew from Lima to Oslo.", id="there are two"),
        pytest.param("Jane Roe sang in Lima.", id="no office"),
        pytest.param("President Jane Roe spoke.", id="no country"),
    ],
)
def test_nobody_is_given_a_country_by_guess(read: Read, text: str) -> None:
    assert country_of(read(text, **NAMES), "person:jane-roe") is None


def test_a_crowd_is_of_where_it_is(read: Read) -> None:
    reading = read("Police in Lima arrested ten protesters.", **NAMES)
    assert {actor.country for actor in reading.actors if actor.kind == "group"} == {"PER"}
