"""Cells of event rows and records: what stands in them for actors, places, days and the lead."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from newsevents.formats import dumps
from newsevents.model import (
    Actor,
    Country,
    Event,
    EventType,
    Evidence,
    Meeting,
    Organization,
    Person,
    Place,
    PlaceKind,
    Span,
    Status,
    Story,
    When,
    Zone,
    ZoneKind,
)

TEXT = "By Jo Doe\n\nIda Falk thanked them.\n\nBo Li helped."
PROOF = (Evidence(Span(20, 27), "rule"),)
BERGEN = Place(id="place:bergen", name="Bergen", country="NOR", kind=PlaceKind.CITY, latitude=60.4, longitude=-5.5)


def place(name: str, country: str, kind: PlaceKind | None) -> Place:
    return Place(id="place:x", name=name, country=country, kind=kind)


def event(**known: Any) -> Event:
    return Event(**{"id": "event:1", "evidence": PROOF, "type": EventType.AID, **known})


def table(name: str, story: Story) -> list[list[str]]:
    return [line.split("\t") for line in str(dumps(story, format=name)).splitlines()]


def gdelt(told: Event, **known: Any) -> list[str]:
    (row,) = table("gdelt", story_of(told, **known))
    return row


def polecat(told: Event, **known: Any) -> dict[str, str]:
    header, row = table("polecat", story_of(told, **known))
    return dict(zip(header, row, strict=True))


def story_of(told: Event, **known: Any) -> Story:
    actors = tuple(dict.fromkeys((*told.sources, *told.targets)))
    return Story(**{"id": "story:1", "text": TEXT, "actors": actors, "events": (told,), **known})


def body(code: str) -> Actor:
    return Organization(id="organization:body", name="Body", code=code)


@pytest.mark.parametrize(
    ("code", "country", "group", "roles"),
    [
        ("ESP", "ESP", "", ""),
        ("ESPGOVMILOPPREF", "ESP", "", "GOV MIL OPP"),
        ("COP", "", "", "COP"),
        ("UNO", "", "UNO", ""),
        ("NATMIL", "", "NAT", "MIL"),
        ("AFR", "AFR", "", ""),
        ("NGOAFR", "AFR", "", "NGO"),
        ("NGOESP", "", "", "NGO"),
        ("NGOESPAFR", "", "", "NGO"),
    ],
)
def test_each_unit_of_a_code_has_its_column(code: str, country: str, group: str, roles: str) -> None:
    row = gdelt(event(sources=(body(code),)))
    assert row[5:15] == [code, "BODY", country, group, "", "", "", *(roles.split() + [""] * 3)[:3]]
    assert row[15:25] == [""] * 10


def test_an_act_of_nobody_has_a_row() -> None:
    assert gdelt(event())[5:25] == [""] * 20


@pytest.mark.parametrize(
    ("known", "lead"),
    [
        ({}, "0"),
        ({"paragraphs": (Span(11, 33), Span(35, len(TEXT)))}, "1"),
        ({"paragraphs": (Span(0, 9), Span(11, 33))}, "0"),
        ({"paragraphs": (Span(0, 9), Span(11, 33)), "zones": (Zone(Span(0, 9), ZoneKind.BYLINE),)}, "1"),
        ({"paragraphs": (Span(0, 9), Span(11, 33)), "zones": (Zone(Span(0, 8), ZoneKind.BYLINE),)}, "0"),
        ({"paragraphs": (Span(11, 33),), "zones": (Zone(Span(11, 33), ZoneKind.CREDIT),)}, "0"),
        (
            {
                "paragraphs": (Span(0, 9), Span(11, 33)),
                "zones": (Zone(Span(0, 9), ZoneKind.BYLINE), Zone(Span(34, 36), ZoneKind.CREDIT)),
            },
            "1",
        ),
    ],
)
def test_the_lead_is_the_first_paragraph_that_is_no_zone(known: dict[str, Any], lead: str) -> None:
    assert gdelt(event(), **known)[25] == lead


@pytest.mark.parametrize(
    ("place", "cells"),
    [
        (None, ["0", "", "", "", "", "", "", ""]),
        (Place(id="place:x", name="Nowhere"), ["0", "", "", "", "", "", "", ""]),
        (BERGEN, ["4", "Bergen, Norway", "NO", "", "", "60.4", "-5.5", ""]),
        (
            Place(id="place:norway", name="Norway", country="NOR", kind=PlaceKind.COUNTRY),
            ["1", "Norway", "NO", "NO", "", "", "", "NO"],
        ),
        (place("Texas", "USA", PlaceKind.REGION), ["2", "Texas, United States", "US", "", "", "", "", ""]),
        (place("Boston", "USA", PlaceKind.CITY), ["3", "Boston, United States", "US", "", "", "", "", ""]),
        (place("Bavaria", "DEU", PlaceKind.REGION), ["5", "Bavaria, Germany", "GM", "", "", "", "", ""]),
        (place("Rhine", "DEU", PlaceKind.NATURE), ["4", "Rhine, Germany", "GM", "", "", "", "", ""]),
        (place("Fort Knox", "USA", PlaceKind.FACILITY), ["3", "Fort Knox, United States", "US", "", "", "", "", ""]),
        (place("Monaco", "MCO", None), ["4", "Monaco", "MN", "", "", "", "", ""]),
        (
            Place(id="place:x", name="X", country="USA", kind=PlaceKind.CITY, latitude=37.774929, longitude=-122.41942),
            ["3", "X, United States", "US", "", "", "37.77493", "-122.41942", ""],
        ),
    ],
)
def test_where_an_act_was_in_gdelt(place: Place | None, cells: list[str]) -> None:
    row = gdelt(event(place=place), places=(place,) if place else ())
    assert row[35:51] == ["0", *[""] * 7] * 2
    assert row[51:59] == cells


@pytest.mark.parametrize(
    ("value", "published", "days"),
    [
        (None, None, ["", "", "", ""]),
        (None, date(2025, 2, 3), ["20250203", "202502", "2025", "2025.0904"]),
        (None, datetime(2025, 12, 31, tzinfo=UTC), ["20251231", "202512", "2025", "2025.9890"]),
        ("2024-11-05", date(2025, 2, 3), ["20241105", "202411", "2024", "2024.8356"]),
        ("2024-11", date(2025, 2, 3), ["20250203", "202502", "2025", "2025.0904"]),
        ("P3D", date(2025, 2, 3), ["20250203", "202502", "2025", "2025.0904"]),
    ],
)
def test_when_an_act_was_in_gdelt(value: str | None, published: date | None, days: list[str]) -> None:
    when = When(value=value, anchor=date(2025, 2, 3)) if value else None
    assert gdelt(event(when=when), published=published)[1:5] == days


@pytest.mark.parametrize(
    ("value", "published", "day", "publication"),
    [
        (None, None, "", ""),
        (None, datetime(2025, 12, 31, 8, tzinfo=UTC), "2025-12-31", "2025-12-31"),
        ("2024-11", date(2025, 2, 3), "2024-11-01", "2025-02-03"),
        ("P3D", date(2025, 2, 3), "2025-02-03", "2025-02-03"),
        ("2024-11-05", None, "2024-11-05", ""),
    ],
)
def test_when_an_act_was_in_polecat(value: str | None, published: date | None, day: str, publication: str) -> None:
    when = When(value=value, anchor=date(2025, 2, 3)) if value else None
    row = polecat(event(when=when), published=published)
    assert (row["Event Date"], row["Publication Date"]) == (day, publication)


def test_where_an_act_was_in_polecat() -> None:
    norway = Place(id="place:norway", name="Norway", country="NOR", kind=PlaceKind.COUNTRY, geonames=7)
    nowhere = Place(id="place:x", name="Nowhere", country="XXX")
    columns = "Placename", "City", "Country", "Latitude", "Longitude", "GeoNames ID", "Raw Placename", "Feature Type"
    for place, cells in (
        (BERGEN, ["Bergen", "Bergen", "Norway", "60.4", "-5.5", "", "Bergen", "city"]),
        (norway, ["Norway", "", "Norway", "", "", "7", "Norway", "country"]),
        (nowhere, ["Nowhere", "", "", "", "", "", "Nowhere", ""]),
    ):
        row = polecat(event(place=place), places=(place,))
        assert [row[column] for column in columns] == cells


def test_several_actors_share_a_cell_each_once() -> None:
    some = tuple(
        Country(id=f"country:{code}", name=name, country=code) for code, name in (("NOR", "Norway"), ("ESP", "Spain"))
    )
    ida = Person(id="person:ida", name="Ida Falk", country="NOR")
    row = polecat(event(sources=(*some, ida)))
    assert (row["Actor Name"], row["Actor Country"]) == ("Norway; Spain; Ida Falk", "Norway; Spain")
    assert row["Recipient Name"] == ""


def test_a_mutual_act_has_a_row_for_each_two_in_both_directions() -> None:
    some = tuple(Person(id=f"person:{name}", name=name) for name in ("ida", "bo", "jo"))
    met = Meeting(id="meeting:1", evidence=PROOF, participants=some)
    rows = table("gdelt", Story(id="story:1", text=TEXT, actors=some, meetings=(met,)))
    assert [(row[6], row[16]) for row in rows] == [
        ("IDA", "BO"),
        ("IDA", "JO"),
        ("BO", "IDA"),
        ("BO", "JO"),
        ("JO", "IDA"),
        ("JO", "BO"),
    ]
    assert len({row[0] for row in rows}) == 6
    assert all(0 < int(row[0]) < 2**63 for row in rows)


@pytest.mark.parametrize("kind", EventType)
@pytest.mark.parametrize("status", Status)
def test_what_is_intended_is_an_agreement_if_it_is_a_promise(kind: EventType, status: Status) -> None:
    rows = table("polecat", story_of(event(type=kind, status=status)))[1:]
    if status in {Status.ACTUAL, Status.ONGOING}:
        assert [row[2] for row in rows] == [kind]
    elif status in {Status.PLANNED, Status.POSTPONED} and kind in {
        EventType.CONSULT,
        EventType.COOPERATE,
        EventType.AID,
        EventType.SUPPORT,
    }:
        assert [row[2] for row in rows] == ["AGREE"]
    else:
        assert rows == []
