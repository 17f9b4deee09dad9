"""schema.org: what the nodes of the graph say, branch by branch."""

import json
from datetime import date
from typing import Any

import pytest

from newsevents.formats import dumps
from newsevents.model import (
    Alliance,
    Attribution,
    Country,
    Evidence,
    Meeting,
    MeetingMode,
    Membership,
    Organization,
    Person,
    Place,
    Role,
    Span,
    Statement,
    StatementKind,
    Status,
    Story,
    When,
)

PROOF = (Evidence(Span(0, 3), "rule"),)
URN = "urn:newsevents:story:1"


def graph(**known: Any) -> list[dict[str, Any]]:
    document = str(dumps(Story(**{"id": "story:1", "text": "Ida said “no” & left.", **known}), format="jsonld"))
    assert document.startswith('{\n "@context": "https://schema.org",\n "@graph": [\n  {\n   "@type": "NewsArticle",')
    assert document.endswith("}\n")
    nodes: list[dict[str, Any]] = json.loads(document)["@graph"]
    return nodes


def meeting(**known: Any) -> dict[str, Any]:
    places = (known["place"],) if "place" in known else ()
    _, node = graph(meetings=(Meeting(**{"id": "meeting:1", "evidence": PROOF, **known}),), places=places)
    return node


def test_a_story_of_nothing() -> None:
    assert graph(text="") == [{"@type": "NewsArticle", "@id": URN, "inLanguage": "en", "wordCount": 0}]


@pytest.mark.parametrize(
    ("mode", "attendance", "location"),
    [
        (MeetingMode.IN_PERSON, "OfflineEventAttendanceMode", None),
        (MeetingMode.HYBRID, "MixedEventAttendanceMode", None),
        (MeetingMode.PHONE, "OnlineEventAttendanceMode", {"@type": "VirtualLocation", "name": "telephone"}),
        (MeetingMode.VIRTUAL, "OnlineEventAttendanceMode", {"@type": "VirtualLocation", "name": "video conference"}),
    ],
)
def test_how_people_meet(mode: MeetingMode, attendance: str, location: dict[str, str] | None) -> None:
    node = meeting(mode=mode)
    assert node["eventAttendanceMode"] == f"https://schema.org/{attendance}"
    assert node.get("location") == location


def test_a_place_counts_more_than_a_telephone() -> None:
    bergen = Place(id="place:bergen", name="Bergen", country="NOR")
    assert meeting(mode=MeetingMode.PHONE, place=bergen)["location"] == {
        "@type": "Place",
        "name": "Bergen",
        "address": {"@type": "PostalAddress", "addressLocality": "Bergen", "addressCountry": "NO"},
    }
    assert meeting(place=Place(id="place:x", name="X", country="XXX"))["location"]["address"] == {
        "@type": "PostalAddress",
        "addressLocality": "X",
    }


def test_a_meeting_of_nobody() -> None:
    assert meeting() == {
        "@type": "Event",
        "@id": f"{URN}#meeting-1",
        "name": "Meeting",
        "eventStatus": "https://schema.org/EventScheduled",
        "subjectOf": {"@id": URN},
    }


@pytest.mark.parametrize(
    ("value", "days"),
    [
        ("2025-08-19", ("2025-08-19", "2025-08-19")),
        ("2025-08-19T10", ("2025-08-19", "2025-08-19")),
        ("2025-08-19T10:30", ("2025-08-19T10:30:00", None)),
        ("2025-08-19T10:30:15+02:00", ("2025-08-19T10:30:15+02:00", None)),
        ("2025-08-19TMO", ("2025-08-19", "2025-08-19")),
        ("2025-08-19/2025-08-21", ("2025-08-19", "2025-08-21")),
        ("2025-08-19/2025-09", (None, None)),
        ("2025-08", (None, None)),
        ("2025-W34", (None, None)),
        ("P3D", (None, None)),
        ("PRESENT_REF", (None, None)),
    ],
)
def test_only_exact_days_are_told(value: str, days: tuple[str | None, str | None]) -> None:
    node = meeting(when=When(value=value, anchor=date(2025, 8, 20)))
    assert (node.get("startDate"), node.get("endDate")) == days


def test_of_other_times_the_words_are_told() -> None:
    when = When(value="2025-08", evidence=Evidence(Span(0, 3), "rule"))
    assert meeting(when=when)["description"] == "Ida"
    assert "description" not in meeting(when=When(value="2025-08-19", evidence=Evidence(Span(0, 3), "rule")))


def test_a_part_of_a_meeting_that_is_told() -> None:
    whole = Meeting(id="meeting:1", evidence=PROOF)
    denied = Meeting(id="meeting:2", evidence=PROOF, status=Status.DENIED)
    parts = (
        Meeting(id=f"meeting:{number}", evidence=PROOF, part_of=of)
        for number, of in ((3, whole), (4, denied), (5, None))
    )
    article, *nodes = graph(meetings=(whole, denied, *parts))
    assert [(node["@id"][-1], node.get("superEvent")) for node in nodes] == [
        ("1", None),
        ("3", {"@id": f"{URN}#meeting-1"}),
        ("4", None),
        ("5", None),
    ]
    assert article["about"] == [{"@id": f"{URN}#meeting-1"}]


def test_people() -> None:
    office = Organization(id="organization:office", name="Office")
    bo = Person(id="person:bo", name="Bo Li", roles=(Role(title="aide"),), country="XXX")
    ida = Person(id="person:ida", name="Ida", roles=(Role(title="wife", of=bo),), honorific="Dr", wikidata="Q7")
    al = Person(id="person:al", name="Al", roles=(Role(title="clerk", of=office),))
    _, first, second, third, _ = graph(actors=(bo, ida, al, office))
    country = {"@type": "PropertyValue", "propertyID": "ISO 3166-1 alpha-3", "value": "XXX"}
    assert first == {
        "@type": "Person",
        "@id": f"{URN}#person-bo",
        "name": "Bo Li",
        "jobTitle": "aide",
        "nationality": {"@type": "Country", "name": "XXX", "identifier": country},
    }
    assert second == {
        "@type": "Person",
        "@id": f"{URN}#person-ida",
        "name": "Ida",
        "sameAs": "https://www.wikidata.org/entity/Q7",
        "honorificPrefix": "Dr",
        "jobTitle": "wife",
    }
    assert third["affiliation"] == {"@id": f"{URN}#organization-office"}


def test_bodies() -> None:
    norway = Country(id="country:NOR", name="Norway", country="NOR")
    office = Organization(id="organization:office", name="Office", abbreviation="O", parent=norway)
    members = (
        Membership(member="country:NOR", evidence=PROOF[0]),
        Membership(member="country:ESP", evidence=PROOF[0]),
        Membership(member="organization:office", since="2000", source="x"),
    )
    club = Alliance(id="alliance:club", name="Club", memberships=members)
    _, first, second, third = graph(actors=(norway, office, club))
    assert (first["@type"], first["name"]) == ("GovernmentOrganization", "Government of Norway")
    assert first["areaServed"]["name"] == "Norway"
    assert second == {
        "@type": "Organization",
        "@id": f"{URN}#organization-office",
        "name": "Office",
        "alternateName": "O",
        "parentOrganization": {"@id": f"{URN}#country-NOR"},
    }
    assert third["member"] == [{"@id": f"{URN}#country-NOR"}]


def said(number: int, kind: StatementKind, **known: Any) -> Statement:
    return Statement(id=f"statement:{number}", evidence=PROOF, kind=kind, content=(Span(9, 13),), **known)


def test_what_is_quoted_and_what_is_claimed() -> None:
    ida = Person(id="person:ida", name="Ida")
    article, _, *nodes = graph(
        actors=(ida,),
        statements=(
            said(1, StatementKind.DIRECT, speaker=ida),
            said(2, StatementKind.INDIRECT),
            said(3, StatementKind.MIXED, status=Status.DENIED),
            said(4, StatementKind.MIXED, attribution=Attribution.ATTITUDE),
            said(5, StatementKind.MIXED, status=Status.ONGOING),
        ),
    )
    assert nodes == [
        {
            "@type": "Quotation",
            "@id": f"{URN}#statement-1",
            "text": "no",
            "creator": {"@id": f"{URN}#person-ida"},
            "isPartOf": {"@id": URN},
        },
        {"@type": "Claim", "@id": f"{URN}#statement-2", "text": "“no”", "appearance": {"@id": URN}},
        {"@type": "Quotation", "@id": f"{URN}#statement-5", "text": "no", "isPartOf": {"@id": URN}},
    ]
    assert article["hasPart"] == [{"@id": f"{URN}#statement-1"}, {"@id": f"{URN}#statement-5"}]
