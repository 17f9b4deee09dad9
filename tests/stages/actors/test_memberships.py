"""Members that the text states, beside what the world knows and never mixed up with it."""

from collections.abc import Callable

import pytest

from newsevents.model import Alliance
from newsevents.stages.reading import Reading

Read = Callable[..., Reading]

NAMES = {
    "PERSON": ["Jane Roe"],
    "NORP": ["Peruvian"],
    "GPE": ["Peru", "Chile", "Japan", "Malta", "Lima"],
    "ORG": ["NATO", "European Union", "EU"],
}


def stated(reading: Reading) -> tuple[str, ...]:
    return next(actor.stated for actor in reading.actors if isinstance(actor, Alliance))


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("Peru and Chile are members of NATO.", ("country:CHL", "country:PER")),
        ("Peru met Chile and Japan. These nations are part of NATO.", ("country:CHL", "country:JPN", "country:PER")),
        (
            "Peruvian President Jane Roe met envoys from Chile and Japan. These nations are part of NATO.",
            ("country:CHL", "country:JPN", "country:PER"),
        ),
        ("Peru joined NATO.", ("country:PER",)),
        ("NATO member Peru agreed.", ("country:PER",)),
        ("EU countries, including Malta and Peru, agreed.", ("country:MLT", "country:PER")),
        ("NATO, which includes Peru and Chile, agreed.", ("country:CHL", "country:PER")),
        ("NATO, which includes Peru & Chile, agreed.", ("country:CHL", "country:PER")),
        ("Peru is a NATO member.", ("country:PER",)),
        ("Peru met Chile. Those nations are part of NATO.", ("country:CHL", "country:PER")),
        ("Peru met Chile. Both nations are members of NATO.", ("country:CHL", "country:PER")),
        ("Peru, a member of NATO, agreed.", ("country:PER",)),
        ("Peru, which belongs to NATO, agreed.", ("country:PER",)),
        ("Peru, which is a member of NATO, agreed.", ("country:PER",)),
        ("As a member of NATO, Peru agreed.", ("country:PER",)),
        ("Peru, Chile and other NATO members sent troops.", ("country:CHL", "country:PER")),
        ("Peru and other countries of NATO sent troops.", ("country:PER",)),
        ("NATO (Peru, Chile and Japan) agreed.", ("country:CHL", "country:JPN", "country:PER")),
        ("Critics of NATO — Peru, Chile and Japan — agreed.", ("country:CHL", "country:JPN", "country:PER")),
    ],
)
def test_stated_members(read: Read, text: str, members: tuple[str, ...]) -> None:
    assert stated(read(text, **NAMES)) == members


@pytest.mark.parametrize(
    "text",
    [
        "Peru is not a member of NATO.",
        "Peru wants to join NATO.",
        "Peru met NATO.",
        "These nations are part of NATO.",
        "NATO members met in Peru.",
        "NATO members, Peru agreed.",
        "NATO (Peru) agreed.",
        "NATO, Peru and Chile agreed.",
        "Peru, which is not a member of NATO, agreed.",
        "Peru and other members of the club wrote to NATO.",
        "As a member of the club, Jane Roe wrote to NATO.",
        "Some nations are part of NATO. Peru agreed.",
    ],
)
def test_what_states_no_member(read: Read, text: str) -> None:
    assert stated(read(text, **NAMES)) == ()


def test_a_stated_member_has_evidence_and_no_source(read: Read) -> None:
    text = "Peru joined NATO."
    nato = next(actor for actor in read(text, **NAMES).actors if isinstance(actor, Alliance))
    (membership,) = [m for m in nato.memberships if m.member == "country:PER"]
    assert membership.source is None
    assert membership.evidence is not None
    assert (membership.evidence.span.of(text), membership.evidence.rule) == ("Peru joined NATO", "joined")


def test_a_member_stated_twice_is_one(read: Read) -> None:
    text = "Peru joined NATO. Chile joined NATO. NATO member Peru agreed."
    nato = next(actor for actor in read(text, **NAMES).actors if isinstance(actor, Alliance))
    found = [m.evidence.span.of(text) for m in nato.memberships if m.evidence]
    assert found == ["Peru joined NATO", "Chile joined NATO"]


def test_one_country_is_a_member_of_each_alliance_that_it_joined(read: Read) -> None:
    reading = read("Peru joined NATO. Peru joined the European Union.", **NAMES)
    assert [a.stated for a in reading.actors if isinstance(a, Alliance)] == [("country:PER",), ("country:PER",)]
