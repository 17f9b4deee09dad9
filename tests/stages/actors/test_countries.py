"""Countries and capitals: when they act, and when they are only where something is."""

from collections.abc import Callable

import pytest

from newsevents.model import MentionForm
from newsevents.stages.reading import Reading

Read = Callable[..., Reading]
Words = Callable[[Reading, str], list[str]]

NAMES = {"GPE": ["Peru", "Chile", "Moscow", "Ankara", "Tehran", "U.S.", "United States", "France"], "NORP": ["French"]}


@pytest.mark.parametrize(
    "text",
    [
        "Peru signed the treaty.",
        "They accused Peru of it.",
        "The envoys had talks with Peru.",
        "Sanctions against Peru followed.",
        "Peru's president left.",
    ],
)
def test_countries_that_act(read: Read, text: str) -> None:
    assert [actor.id for actor in read(text, **NAMES).actors if actor.named] == ["country:PER"]


@pytest.mark.parametrize(
    "text", ["It rained in Peru.", "They fled to Peru.", "They met in Peru and Chile.", "He paid 5 U.S. dollars."]
)
def test_countries_that_are_only_places(read: Read, text: str) -> None:
    assert [actor for actor in read(text, **NAMES).actors if actor.kind == "country"] == []


def test_all_mentions_of_a_country_that_acts_are_its_mentions(read: Read, words: Words) -> None:
    assert words(read("It rained in Peru. Peru signed.", **NAMES), "country:PER") == ["Peru", "Peru"]


@pytest.mark.parametrize(
    "text",
    [
        "Moscow insists that the talks go on.",
        "They urged Moscow to stop.",
        "The envoy had talks with Moscow.",
        "Relations between Ankara and Moscow improved.",
        "Moscow's decision surprised them.",
        "Moscow was ready to talk.",
        "They recalled the ambassador to Moscow.",
    ],
)
def test_capitals_that_stand_for_their_government(read: Read, text: str) -> None:
    russia = next(actor for actor in read(text, **NAMES).actors if actor.id == "country:RUS")
    assert [m.form for m in russia.mentions] == [MentionForm.METONYM]


@pytest.mark.parametrize(
    "text",
    [
        "It rained in Moscow.",
        "They left Moscow.",
        "They met near Moscow.",
        "Moscow's streets were empty.",
        "Moscow is a large city.",
        "They flew from Moscow.",
    ],
)
def test_capitals_that_are_places(read: Read, text: str) -> None:
    assert all(actor.id != "country:RUS" for actor in read(text, **NAMES).actors)


def test_acronym_and_name_are_one_country(read: Read, words: Words) -> None:
    reading = read("The U.S. signed. The United States agreed.", **NAMES)
    assert words(reading, "country:USA") == ["U.S.", "United States"]
    assert reading.actors[0].name == "United States"


def test_an_adjective_is_no_mention(read: Read) -> None:
    reading = read("The French minister came. France agreed.", **NAMES)
    (france,) = [actor for actor in reading.actors if actor.id == "country:FRA"]
    assert len(france.mentions) == 1
