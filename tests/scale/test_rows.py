"""The row of a story: everything that its tables have, folded into lists."""

import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsevents
from newsevents import scale
from newsevents.errors import DecodeError
from newsevents.formats._table_list import TABLES
from newsevents.formats._tables import plain
from newsevents.model import Alliance, Event, EventType, Evidence, Membership, Person, Span, Story
from newsevents.scale._nests import FOUND, GIVEN, Nest, beside
from newsevents.scale._rows import batch, error_row, row
from newsevents.scale._schema import schema
from newsevents.strategies import stories

FEW = settings(max_examples=settings().max_examples // 3)


def nests() -> Iterator[Nest]:
    """Yield all lists, those inside others among them."""
    waiting = [*FOUND, *GIVEN]
    while waiting:
        nest = waiting.pop()
        yield nest
        waiting += nest.parts


@pytest.fixture
def pact() -> Story:
    text = "Ana attacked Bo."
    ana, bo = Person(id="person:ana", name="Ana", country="PER"), Person(id="person:bo", name="Bo")
    event = Event(
        id="event:1", type=EventType.ASSAULT, evidence=(Evidence(Span(4, 12), "verb"),), sources=(ana,), targets=(bo,)
    )
    member = Membership(member="country:PER", evidence=Evidence(Span(0, 3), "of"))
    pact = Alliance(id="alliance:pact", name="Pact", memberships=(member,))
    return Story(id="story:1", text=text, actors=(ana, bo, pact), events=(event,), url="https://example.org/1")


def test_every_column_of_every_table_has_a_place() -> None:
    """Only what says where a thing stands is left out, and the words of parts, which the whole has."""
    kept = {(nest.table, column.name) for nest in nests() if not nest.keeps for _, column in nest.columns()}
    kept |= {(nest.table, name) for nest in nests() if nest.keeps for name in nest.keeps}
    left_out = {
        (table.name, column.name)
        for table in TABLES.values()
        for column in table.columns
        if table.name != "stories" and (table.name, column.name) not in kept
    }
    known = {(name, key) for name in TABLES for key in ("story_id", *TABLES[name].key)}
    references = {("evidence", "ref_id"), ("mentions", "ref_id"), ("statement_parts", "part_text")}
    assert left_out - known - references == set()


def test_no_name_stands_twice_in_a_thing() -> None:
    for nest in nests():
        names = [column.name for _, column in nest.columns()] + [part.name for part in nest.parts]
        names += [name for _, column in nest.columns() for name, _ in beside(column)]
        assert [name for name, times in Counter(names).items() if times > 1] == []


@pytest.mark.parametrize("given", [False, True])
def test_no_rows_have_the_schema(given: bool) -> None:  # noqa: FBT001  # a parameter of the test
    assert batch([], given=given).schema.equals(schema(given=given), check_metadata=True)
    assert schema(given=given).metadata == {b"newsevents.schema_version": b"newsevents/1"}


def test_the_names_are_those_that_programs_rely_on() -> None:
    assert (
        scale.SCHEMA.names
        == (
            "story_id title agency byline dateline_place dateline_when dateline_start dateline_end version text_length"
            " actors places statements events meetings alliances times names zones passages notes document error"
        ).split()
    )
    assert [one.name for one in scale.SCHEMA.field("events").type.value_type] == (
        "event_id type mode quad cameo goldstein contexts status when_value when_start when_end when_grain when_mod"
        " place_id place_name place_country claimed_by trigger_start trigger_end trigger_text rule sources targets"
        " evidence"
    ).split()


def test_what_was_given_is_only_there_if_asked_for(pact: Story) -> None:
    extra = set(schema(given=True).names) - set(scale.SCHEMA.names)
    assert extra == {"url", "source_name", "section", "published", "modified", "language", "text", "details"}
    assert batch([row(pact)], given=True).to_pylist()[0]["url"] == "https://example.org/1"


def names_in(kind: pa.DataType) -> Iterator[pa.DataType]:
    yield kind
    for number in range(kind.num_fields):
        yield from names_in(kind.field(number).type)


def test_types_are_those_that_every_engine_reads() -> None:
    found = {str(kind.id) for field in schema(given=True) for kind in names_in(field.type)}
    known = {pa.string(), pa.int64(), pa.float64(), pa.date32(), pa.list_(pa.string()), pa.struct([])}
    assert found == {str(kind.id) for kind in known}


@FEW
@given(some=st.lists(stories(), max_size=3))
def test_a_row_has_what_the_tables_have(some: list[Story]) -> None:
    found = batch(map(row, some), given=True)
    file = BytesIO()
    pq.write_table(pa.Table.from_batches([found]), file)
    back = pq.read_table(file).to_pylist()
    assert back == found.to_pylist()
    for story, cells in zip(some, back, strict=True):
        for nest in (*FOUND, *GIVEN):
            check(nest, story, cells[nest.name], None)


def check(nest: Nest, story: Story, things: list[dict[str, Any]], above: str | None) -> None:
    """Compare a list with the table that it comes of, row for row."""
    table = TABLES[nest.table]
    rows: list[dict[str, Any]] = [
        dict(zip([c.name for c in table.columns], map(plain, one), strict=True)) for one in table.rows(story)
    ]
    if nest.inside:
        rows = [one for one in rows if one[nest.inside] == above]
    if nest.only:
        rows = [one for one in rows if one[nest.only[0]] == nest.only[1]]
    assert len(things) == len(rows)
    for thing, one in zip(things, rows, strict=True):
        for _, column in nest.columns():
            cell = one[column.name]
            assert thing[column.name] == (list(cell) if isinstance(cell, tuple) else cell)
        for part in nest.parts:
            check(part, story, thing[part.name], one[table.key[0]])


def test_both_sides_have_their_names(pact: Story) -> None:
    (event,) = row(pact)["events"]
    source = {"actor_id": "person:ana", "actor_name": "Ana", "actor_country": "PER", "actor_cameo": "PER"}
    target = {"actor_id": "person:bo", "actor_name": "Bo", "actor_country": None, "actor_cameo": None}
    assert (event["sources"], event["targets"]) == ([source], [target])
    assert (event["trigger_text"], event["trigger_start"], event["rule"]) == ("attacked", 4, "verb")
    assert event["place_id"] is event["place_name"] is None
    assert type(event["type"]) is str


def test_alliances_have_their_members(pact: Story) -> None:
    (alliance,) = row(pact)["alliances"]
    assert (alliance["actor_id"], alliance["name"]) == ("alliance:pact", "Pact")
    assert [(one["member"], one["membership_text"]) for one in alliance["memberships"]] == [("country:PER", "Ana")]


def test_the_document_is_there_if_asked_for(pact: Story) -> None:
    assert row(pact)["document"] is None
    assert newsevents.loads(row(pact, document=True)["document"]) == pact


def test_an_error_keeps_its_row() -> None:
    error = DecodeError("row", ["must be a string (got None) @ $.\ud800"])
    found = batch([error_row(error), row(Story(id="story:1", text=""))])
    bad, good = found.to_pylist()
    assert bad["error"] == {
        "type": "DecodeError",
        "message": "row is not valid:\nmust be a string (got None) @ $.?",
    }
    assert {name for name, cell in bad.items() if cell is not None} == {"error"}
    assert good["error"] is None
    assert good["events"] == []


def test_an_error_keeps_its_row_whatever_it_says() -> None:
    class SilentError(Exception):
        def __str__(self) -> str:
            raise self

    assert error_row(SilentError()) == {"error": {"type": "SilentError", "message": "it cannot be told"}}
    (long,) = batch([error_row(ValueError("x" * 10_000_000))])["error"].to_pylist()
    assert 1900 < len(long["message"]) < 2100


def test_importing_the_room_imports_no_pyarrow() -> None:
    program = "import sys, newsevents.scale; assert 'pyarrow' not in sys.modules; newsevents.scale.SCHEMA"
    subprocess.run([sys.executable, "-c", program], check=True)  # noqa: S603  # our own


def test_what_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'SCHEMAS'"):
        scale.SCHEMAS  # noqa: B018
    assert dir(scale) == sorted(scale.__all__)
