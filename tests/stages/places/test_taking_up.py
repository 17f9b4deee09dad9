"""Places called by what they are: which they are, and when they are none."""

import pytest

import newsevents


def taken_up(text: str) -> list[tuple[str, str]]:
    """Return the descriptions of places with the names of the places."""
    places = newsevents.parse(text).places
    return [(m.span.of(text), p.name) for p in places for m in p.mentions if m.form == "description"]


@pytest.mark.parametrize(
    ("text", "noun", "name"),
    [
        ("Jane Roe spoke in Bonn. The city has a new mayor.", "city", "Bonn"),
        ("Trains run from Bonn to Cologne. Nobody lives in that city.", "city", "Cologne"),
        ("The storm hit Lombardy on Monday. Schools in the region closed.", "region", "Lombardy"),
        ("Police searched the Grand Mosque. The mosque was empty.", "mosque", "Grand Mosque"),
        ("The river rises in Chad. Roads in the country are bad.", "country", "Chad"),
        ("Bonn is old. Rain fell on Bonn. It froze. It rained. It froze. It rained. This city sleeps.", "city", "Bonn"),
        ("Police in Bonn searched homes. The people of the city protested.", "city", "Bonn"),
        ("BONN, Germany — Rain fell. Streets in the city flooded.", "city", "Bonn"),
    ],
)
def test_a_noun_stands_for_the_last_place_of_its_kind(text: str, noun: str, name: str) -> None:
    assert taken_up(text) == [(noun, name)]


@pytest.mark.parametrize(
    "text",
    [
        "Fire broke out in Bonn. The city council met.",
        "She moved to Bonn. The city of Cologne was too loud.",
        "She moved to Bonn. Every city has its charm.",
        "She moved to Bonn. A city needs trees.",
        "The storm hit Lombardy on Monday. The city was calm.",
        "She moved to Bonn. It rained. It snowed. It rained. It snowed. It rained. The city was calm.",
        "The city was calm. She moved to Bonn.",
        "Bonn is old. Rain hit Bonn, Ulm, Trier and Essen. It froze. It hailed. It froze. It hailed. The city slept.",
        "She crossed Chad on foot. The state of the roads was bad.",
        "She crossed Chad on foot. Country music was played.",
    ],
)
def test_a_noun_that_stands_for_no_place_named(text: str) -> None:
    assert taken_up(text) == []


def test_what_happens_in_the_city_happens_there() -> None:
    (meeting,) = newsevents.parse("Jane Roe flew to Bonn. She met John Doe in the city on Monday.").meetings
    assert meeting.place is not None
    assert meeting.place.name == "Bonn"
