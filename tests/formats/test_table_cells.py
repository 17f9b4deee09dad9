"""Cells of the tables of a story that few stories fill."""

from datetime import date
from typing import Any

import pytest

from newsevents.formats._table_list import TABLES
from newsevents.formats._tables import plain
from newsevents.model import (
    Alliance,
    Dateline,
    Evidence,
    Meeting,
    Membership,
    Mention,
    MentionForm,
    Organization,
    Person,
    Place,
    Span,
    Statement,
    StatementKind,
    Story,
    When,
)

TEXT = "Ida, Bo and Al talked of fish in Bergen."
PROOF = (Evidence(Span(12, 18), "rule"),)


def cells(name: str, *columns: str, **known: Any) -> list[tuple[object, ...]]:
    """Return some columns of the rows that a story has in a table."""
    table = TABLES[name]
    story = Story(**{"id": "story:1", "text": TEXT, **known})
    places = [[column.name for column in table.columns].index(column) for column in columns]
    return [tuple(plain(row[place]) for place in places) for row in table.rows(story)]


def mentioned(*starts: int) -> tuple[Mention, ...]:
    return tuple(Mention(Span(start, start + 2), MentionForm.NAME, "rule") for start in starts)


def test_whoever_is_no_host_is_a_mediator_or_takes_part() -> None:
    ida, bo, al = some = tuple(Person(id=f"person:{name}", name=name) for name in ("ida", "bo", "al"))
    met = Meeting(id="meeting:1", evidence=PROOF, participants=some, hosts=(bo,), mediators=(al,))
    found = cells("participants", "position", "actor_id", "role", actors=some, meetings=(met,))
    assert found == [(1, ida.id, "participant"), (2, bo.id, "host"), (3, al.id, "mediator")]


def test_what_people_meet_about_and_what_it_is_part_of() -> None:
    whole = Meeting(id="meeting:1", evidence=PROOF, topic=Span(25, 29))
    part = Meeting(id="meeting:2", evidence=PROOF, part_of=whole)
    found = cells("meetings", "meeting_id", "topic", "part_of", meetings=(whole, part))
    assert found == [("meeting:1", "fish", None), ("meeting:2", None, "meeting:1")]


def test_mentions_are_numbered_through_actors_and_places() -> None:
    ida = Person(id="person:ida", name="Ida", mentions=mentioned(0, 5))
    bergen = Place(id="place:bergen", name="Bergen", mentions=mentioned(33))
    columns = "mention", "ref_id", "mention_start", "mention_end", "mention_text", "form", "rule"
    assert cells("mentions", *columns, actors=(ida,), places=(bergen,)) == [
        (1, "person:ida", 0, 2, "Id", "name", "rule"),
        (2, "person:ida", 5, 7, "Bo", "name", "rule"),
        (3, "place:bergen", 33, 35, "Be", "name", "rule"),
    ]


def test_the_first_mention_of_an_actor_is_that_which_stands_first() -> None:
    some = (
        Person(id="person:ida", name="Ida", mentions=mentioned(9, 3, 12)),
        Organization(id="organization:x", name="X", parent=None),
    )
    columns = "actor_id", "n_mentions", "first_start", "parent_id", "cameo", "sector", "role"
    assert cells("actors", *columns, actors=some) == [
        ("person:ida", 3, 3, None, None, None, None),
        ("organization:x", 0, None, None, None, None, None),
    ]


def test_since_when_and_until_when_somebody_is_a_member() -> None:
    membership = Membership(member="country:NOR", since="1949", until="2000", source="x")
    club = Alliance(id="alliance:club", name="Club", memberships=(membership, membership))
    columns = "alliance_id", "position", "member", "since", "until", "status", "source"
    assert cells("memberships", *columns, actors=(club,)) == [
        ("alliance:club", number, "country:NOR", "1949", "2000", "member", "x") for number in (1, 2)
    ]


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("2025-08-19", ("2025-08-19", date(2025, 8, 19), date(2025, 8, 19), "day")),
        ("2025-08", ("2025-08", date(2025, 8, 1), date(2025, 8, 31), "month")),
        (None, (None, None, None, None)),
    ],
)
def test_when_something_was(value: str | None, told: tuple[object, ...]) -> None:
    when = When(value=value, anchor=date(2025, 8, 20)) if value else None
    said = Statement(id="statement:1", evidence=PROOF, kind=StatementKind.MIXED, content=(Span(0, 3),), when=when)
    assert cells("statements", "when_value", "when_start", "when_end", "when_grain", statements=(said,)) == [told]


def test_a_statement_in_parts() -> None:
    parts = (Span(0, 3), Span(5, 7), Span(12, 14))
    said = Statement(id="statement:1", evidence=PROOF, kind=StatementKind.MIXED, content=parts)
    columns = "content_start", "content_end", "n_parts", "speaker_start", "cue_text", "speaker_id"
    assert cells("statements", *columns, statements=(said,)) == [(0, 14, 3, None, None, None)]
    assert cells("statement_parts", "part", "part_start", "part_end", "part_text", statements=(said,)) == [
        (1, 0, 3, "Ida"),
        (2, 5, 7, "Bo"),
        (3, 12, 14, "Al"),
    ]


def test_where_a_story_was_filed() -> None:
    bergen = Place(id="place:bergen", name="Bergen", geonames=7, latitude=60.4)
    assert cells("stories", "dateline_place") == [(None,)]
    assert cells("stories", "dateline_place", dateline=Dateline(span=Span(0, 3))) == [(None,)]
    filed = Dateline(span=Span(0, 3), place=bergen)
    assert cells("stories", "dateline_place", "text_length", "version", dateline=filed, places=(bergen,)) == [
        ("Bergen", 40, "newsevents/1")
    ]
    columns = "name", "latitude", "longitude", "geonames", "n_mentions"
    assert cells("places", *columns, places=(bergen,)) == [("Bergen", 60.4, None, 7, 0)]


def test_half_characters_are_replaced() -> None:
    assert cells("stories", "title", "byline", headline="a\ud800", bylines=("ü\udc00", "b")) == [("a?", ("ü?", "b"))]
