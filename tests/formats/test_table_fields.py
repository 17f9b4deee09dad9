"""Every field of the model stands in a table."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import attrs
import pytest
from attrs import evolve
from tests.strategies.test_reach import missing

import newsevents
from newsevents import model
from newsevents.errors import DecodeError
from newsevents.formats import dump, load_all
from newsevents.formats._table_list import TABLES
from newsevents.formats._tables import plain
from newsevents.formats.sqlite import upsert
from newsevents.model import Detail, Gender, Group, Illocution, Note, NoteKind, Person, Span
from newsevents.strategies import stories

HAPPENING = {
    "id": "{0}s.{0}_id",
    "evidence": "evidence.ref_id",
    "when": "{0}s.when_value",
    "place": "{0}s.place_id",
    "status": "{0}s.status",
    "claimed_by": "{0}s.claimed_by",
}
ACTOR = {
    "id": "actors.actor_id",
    "name": "actors.name",
    "country": "actors.country",
    "sectors": "actors.sectors",
    "roles": "roles.title",
    "mentions": "mentions.ref_id",
    "wikidata": "actors.wikidata",
}
BODY = {
    "abbreviation": "actors.abbreviation",
    "parent": "actors.parent_id",
    "international": "actors.international",
    "code": "actors.code",
}
WHERE: dict[str, dict[str, str]] = {
    "Story": {
        "id": "stories.story_id",
        "text": "stories.text",
        "published": "stories.published",
        "modified": "stories.modified",
        "headline": "stories.title",
        "bylines": "stories.byline",
        "dateline": "stories.dateline_start",
        "agency": "stories.agency",
        "source": "stories.source_name",
        "section": "stories.section",
        "url": "stories.url",
        "language": "stories.language",
        "details": "story_details.name",
        "zones": "zones.kind",
        "paragraphs": "passages.kind",
        "sentences": "passages.kind",
        "times": "times.value",
        "names": "names.kind",
        "places": "places.place_id",
        "actors": "actors.actor_id",
        "statements": "statements.statement_id",
        "events": "events.event_id",
        "meetings": "meetings.meeting_id",
        "notes": "story_notes.message",
    },
    "Dateline": {
        "span": "stories.dateline_start",
        "place": "stories.dateline_place",
        "when": "stories.dateline_when",
        "agency": "stories.agency",
    },
    "Detail": {"name": "story_details.name", "value": "story_details.value"},
    "Note": {"kind": "story_notes.kind", "message": "story_notes.message", "span": "story_notes.note_start"},
    "Zone": {"span": "zones.zone_start", "kind": "zones.kind"},
    "Name": {"span": "names.name_start", "kind": "names.kind", "rule": "names.rule"},
    "Mention": {"span": "mentions.mention_start", "form": "mentions.form", "rule": "mentions.rule"},
    "Evidence": {"span": "evidence.evidence_start", "rule": "evidence.rule"},
    "When": {
        "value": "times.value",
        "type": "times.type",
        "mod": "times.mod",
        "quant": "times.quant",
        "freq": "times.freq",
        "anchor": "times.anchor",
        "evidence": "times.time_start",
    },
    "Role": {
        "title": "roles.title",
        "of": "roles.of_id",
        "sector": "roles.sector",
        "state": "roles.state",
        "evidence": "roles.role_start",
    },
    "Membership": {
        "member": "memberships.member",
        "since": "memberships.since",
        "until": "memberships.until",
        "status": "memberships.status",
        "source": "memberships.source",
        "evidence": "memberships.membership_start",
    },
    "Person": {**ACTOR, "honorific": "actors.honorific", "gender": "actors.gender", "age": "actors.age"},
    "Organization": {**ACTOR, **BODY},
    "Alliance": {**ACTOR, **BODY, "memberships": "memberships.member"},
    "Country": ACTOR,
    "Group": {**ACTOR, "size": "actors.size", "of": "origins.of_id"},
    "Place": {
        "id": "places.place_id",
        "name": "places.name",
        "kind": "places.type",
        "country": "places.country",
        "latitude": "places.latitude",
        "longitude": "places.longitude",
        "geonames": "places.geonames",
        "mentions": "mentions.ref_id",
    },
    "Event": {
        **HAPPENING,
        "type": "events.type",
        "mode": "events.mode",
        "contexts": "events.contexts",
        "cameo": "events.cameo",
        "intensity": "events.goldstein",
        "sources": "event_actors.actor_id",
        "targets": "event_actors.actor_id",
    },
    "Meeting": {
        **HAPPENING,
        "participants": "participants.actor_id",
        "hosts": "participants.role",
        "mediators": "participants.role",
        "mode": "meetings.mode",
        "topic": "meetings.topic_start",
        "part_of": "meetings.part_of",
    },
    "Statement": {
        **HAPPENING,
        "kind": "statements.kind",
        "content": "statement_parts.part_start",
        "speaker": "statements.speaker_id",
        "speaker_span": "statements.speaker_start",
        "addressees": "addressees.actor_id",
        "cue": "statements.cue_start",
        "verb": "statements.verb",
        "attribution": "statements.attribution",
        "illocution": "statements.illocution",
        "commitment": "statements.commitment",
        "medium": "statements.medium_start",
        "venue": "statements.venue_start",
    },
}
"""The table and column in which each field stands, or what it holds does."""


def test_every_field_of_every_class_is_somewhere() -> None:
    classes = {name: getattr(model, name) for name in model.__all__}
    no_rows = {"About", "Actor", "Article", "Span", "Timeline"}
    known = {name: set(attrs.fields_dict(cl)) for name, cl in classes.items() if attrs.has(cl) and name not in no_rows}
    assert {name: set(fields) for name, fields in WHERE.items()} == known


def test_every_column_that_is_named_is_there() -> None:
    columns = {f"{table.name}.{column.name}" for table in TABLES.values() for column in table.columns}
    named = {where.format(name.lower()) for name, fields in WHERE.items() for where in fields.values()}
    assert named - columns == set()


def filled(story: newsevents.Story) -> Iterator[str]:
    """Yield the columns in which something stands."""
    for table in TABLES.values():
        for row in table.rows(story):
            cells = zip(table.columns, row, strict=True)
            yield from (f"{table.name}.{column.name}" for column, cell in cells if plain(cell) not in (None, ()))


def test_every_column_is_filled_by_some_story() -> None:
    columns = {f"{table.name}.{column.name}" for table in TABLES.values() for column in table.columns}
    assert missing(stories(), filled, columns) == set()


def rows(name: str, story: newsevents.Story) -> list[dict[str, object]]:
    table = TABLES[name]
    return [dict(zip((c.name for c in table.columns), map(plain, row), strict=True)) for row in table.rows(story)]


def test_what_only_some_actors_have() -> None:
    ann = Person(id="person:ann", name="Ann", gender=Gender.FEMALE, age=40, honorific="Dr.")
    group = Group(id="group:envoys", name="envoys", size=3, of=(ann,))
    story = newsevents.Story(id="story:1", text="", actors=(ann, group))
    first, second = rows("actors", story)
    assert (first["gender"], first["age"], first["honorific"], first["size"]) == ("female", 40, "Dr.", None)
    assert (second["gender"], second["size"]) == (None, 3)
    assert [(row["actor_id"], row["of_id"]) for row in rows("origins", story)] == [(group.id, ann.id)]


def test_what_is_done_by_saying_it_and_by_which_rule() -> None:
    story = newsevents.parse("Ana Ruiz denied on Monday that the talks were over.")
    (row,) = rows("statements", story)
    assert (row["illocution"], row["commitment"]) == (str(Illocution.DENY), "neutral")
    assert row["rule"] == story.statements[0].evidence[0].rule
    assert [(row["value"], row["time_text"]) for row in rows("times", story)] == [("XXXX-WXX-1", "Monday")]


def test_notes_and_details_have_their_rows() -> None:
    story = newsevents.Story(
        id="story:1",
        text="LOUD",
        notes=(Note(NoteKind.CAPITALS, "All of it.", Span(0, 4)), Note(NoteKind.READING, "A teaser.")),
        details=(Detail("page", "3"),),
    )
    assert [(row["number"], row["kind"], row["note_text"]) for row in rows("story_notes", story)] == [
        (1, "capitals", "LOUD"),
        (2, "reading", None),
    ]
    assert rows("story_details", story) == [{"story_id": "story:1", "number": 1, "name": "page", "value": "3"}]


def test_a_store_of_an_older_version_gets_the_columns_that_it_lacks(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    story = newsevents.parse("Ana Ruiz met Luis Paz in Oslo.")
    dump(story, path)
    with closing(sqlite3.connect(path)) as store:
        store.executescript("ALTER TABLE actors DROP COLUMN gender; DROP TABLE names; DROP TABLE roles;")
    other = evolve(story, id="story:other")
    upsert([other], path)
    assert list(load_all(path)) == [story, other]
    with closing(sqlite3.connect(path)) as store:
        found: list[Any] = store.execute("SELECT count(*) FROM names WHERE story_id = 'story:other'").fetchall()
        assert store.execute("SELECT gender FROM actors").fetchall()
    assert found == [(len(story.names),)]


def test_a_table_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    with closing(sqlite3.connect(path)) as store:
        store.executescript("CREATE TABLE names (mine TEXT);")
    with pytest.raises(DecodeError, match="must have no other table 'names'"):
        upsert([newsevents.Story(id="story:1", text="")], path)
    with closing(sqlite3.connect(path)) as store:
        assert [name for _, name, *_ in store.execute("PRAGMA table_info(names)")] == ["mine"]
