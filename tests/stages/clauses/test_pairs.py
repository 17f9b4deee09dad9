"""Whom "both sides" and "the two countries" mean: the pair that the story is about."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsevents.model import Country, Organization, Sector
from newsevents.parser import parse
from newsevents.stages.clauses.pairs import pair_before

ROME, GAUL, CHAD = (Country(id=f"country:{code}", name=code, country=code) for code in ("ITA", "FRA", "TCD"))
GUILD = Organization(id="organization:guild", name="Guild")
REBELS = Organization(id="organization:rebels", name="Rebels", sectors=(Sector.REB,))


def test_a_pair_stands_together_more_often_than_any_other() -> None:
    sentences = [[ROME, CHAD], [], [ROME, GAUL], [GAUL, ROME], [ROME, GAUL]]
    assert set(pair_before(sentences)) == {ROME, GAUL}


def test_two_that_stand_together_as_often_are_no_pair() -> None:
    assert not pair_before([[], [ROME, CHAD], [ROME, GAUL], [], []])


def test_a_country_and_a_guild_are_no_pair_but_a_country_and_rebels_are() -> None:
    assert not pair_before([[ROME, GUILD]])
    assert set(pair_before([[ROME, REBELS]])) == {ROME, REBELS}


@given(st.lists(st.lists(st.sampled_from([ROME, GAUL, CHAD, GUILD, REBELS]), max_size=5), max_size=60))
def test_a_pair_is_two_of_those_named_or_nobody(sentences: list[list[Country | Organization]]) -> None:
    found = pair_before(sentences)
    assert len(set(found)) in {0, 2}
    assert set(found) <= {actor for sentence in sentences for actor in sentence}


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "Chad and Niger sign\n\nChad and Niger agreed. Libya struck before Niger came. Peru hailed both countries.",
            {"Chad", "Niger"},
        ),
        (
            "Tarn Motors and the Orla Guild failed to agree. Tarn Motors offered 2%. Ann Roe urged both sides to talk.",
            {"Tarn Motors", "Orla Guild"},
        ),
        (
            "The army and the Rapid Support Forces went on fighting. Norway urged the warring parties to talk.",
            {"army", "Rapid Support Forces"},
        ),
        ("Chad met Niger on Monday. The fish was discussed. The sides agreed to pay.", {"Chad", "Niger"}),
        (
            "Tarn Motors and the Orla Guild failed to agree, the BBC told viewers. Ann Roe urged both sides to talk.",
            {"Tarn Motors", "Orla Guild"},
        ),
    ],
)
def test_both_sides_are_the_pair_of_the_story(text: str, sides: set[str]) -> None:
    last = parse(text, published=date(2026, 11, 25)).events[-1]
    names = {actor.name for actor in last.targets}
    assert len(names) == 2
    assert names <= sides


@pytest.mark.parametrize(
    "text", ["Chad hit Niger. The sides of the road were wet.", "Chad hit Niger. They took sides."]
)
def test_other_sides_are_nobody(text: str) -> None:
    assert [event.type for event in parse(text, published=None).events] == ["ASSAULT"]
