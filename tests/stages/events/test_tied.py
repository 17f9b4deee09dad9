"""Whom the words behind a thing name: "a cart belonging to Rome", "talks with Rome", "the presence of Roe"."""

import pytest
from tests.stages.events.sides import told


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("Police are probing an incident involving Ann Roe.", ["Ann Roe"]),
        ("Rebels hit a bus carrying nurses of the Tarn charity.", ["nurses of the Tarn charity"]),
        ("The union said a cart belonging to the Kolvar Army rammed its office and accused the mayor.", ["mayor"]),
        ("The union alleged that a cart belonging to the Kolvar Army struck its office.", ["Kolvar Army"]),
        ("Peru condemned an attack attributed to the Kolvar Army.", ["Kolvar Army"]),
        ("Peru condemned a massacre blamed on the Kolvar Army.", ["Kolvar Army"]),
        ("Peru condemned an attack claimed by the Kolvar Army.", ["Kolvar Army"]),
        ("Peru rejected a statement condemning Chile.", []),  # who wrote it is not told
        ("Peru condemned an attack attributed to a gas leak.", []),
    ],
)
def test_a_participle_ties_a_thing_to_somebody(text: str, targets: list[str]) -> None:
    assert told(text)[0 if "rammed" not in text else -1][2] == targets


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("The mayors walked out of talks with Ann Roe on Monday.", ["Ann Roe"]),
        ("The guild pulled out of negotiations with the Tarn Bank.", ["Tarn Bank"]),
        ("The guild walked out of talks on wages.", []),
        ("Farmers objected to the presence of soldiers from Chile.", ["soldiers"]),
        ("Farmers objected to the absence of a fence.", []),
        ("Ann Roe condemned the vote in the presence of Bo Li.", []),
    ],
)
def test_phrases_deeper_down_name_whom_it_is_aimed_at(text: str, targets: list[str]) -> None:
    assert told(text)[0][2] == targets


@pytest.mark.parametrize(
    "text",
    [
        "Police detained a retired mechanic surnamed Li on suspicion of theft.",
        "Police detained a mechanic identified as Li.",
        "Police detained a mechanic known as Li.",
    ],
)
def test_a_participle_gives_somebody_a_name(text: str) -> None:
    assert told(text) == [("COERCE", ["Police"], ["Li"])]
