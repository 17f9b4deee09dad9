"""Descriptions of a country far behind its last name: the one that the text is about, or none."""

import pytest

import newsevents

BETWEEN = "Rain fell. Snow fell. Winds blew. Rivers froze. Ice melted. Nobody came. "


def described(text: str) -> list[str]:
    """Return the countries for which "country" or "nation" stands."""
    story = newsevents.parse(text)
    nouns = ("country", "nation")
    return [a.name for a in story.actors for m in a.mentions if a.kind == "country" and story.text_of(m) in nouns]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Peru warned Bo Li. Peru was angry. {}Fires burn across this country.", "Peru"),
        ("Peru met Chad in Rome. Peru was angry. Peru left. {}Schools in the country closed.", "Peru"),
        ("Chad vetoed the plan. Chad wants money. {}Judges in this country agreed.", "Chad"),
        ("Norway jailed Bo Li. Norway was right. {}Who leads the nation today?", "Norway"),
        ("Kenya sued Chad. Kenya won. Kenya was glad. {}Bo Li left this country.", "Kenya"),
    ],
)
def test_the_country_from_afar_is_the_one_that_the_text_is_about(text: str, name: str) -> None:
    assert described(text.format(BETWEEN)) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Peru warned Bo Li. {}Fires burn across this country.",
        "Peru met Chad in Rome. Peru was angry. Chad left. {}Schools in the country closed.",
        "Peru warned Bo Li. Peru was angry. {}A country needs judges.",
        "Peru warned Bo Li. Peru was angry. {}The second country closed its schools.",
        "Peru warned Bo Li. Peru was angry. {}The country music was loud.",
    ],
)
def test_one_of_several_or_one_named_once_is_not(text: str) -> None:
    assert described(text.format(BETWEEN)) == []
