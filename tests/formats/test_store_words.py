"""What is said of stores, folders and parts of documents, in full."""

import sqlite3
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from newsevents.errors import DecodeError, InUseError
from newsevents.formats import _parquet_sizes, dump, dump_all, load_all
from newsevents.formats._converter import from_plain
from newsevents.formats._files import replacing
from newsevents.formats._references import refer
from newsevents.formats._sqlite_errors import plainly
from newsevents.formats.sqlite import upsert
from newsevents.model import Place, Story

ONE = Story(id="story:1", text="")


def said(path: Path, limit: int = 10**6) -> str:
    with pytest.raises(DecodeError) as caught:
        list(load_all(path, limit=limit))
    return str(caught.value)


@pytest.mark.parametrize(
    ("script", "words"),
    [
        ("CREATE VIEW Stories AS SELECT 1", "must have a table 'stories' (got a view or a virtual table)"),
        ("CREATE VIRTUAL TABLE stories USING fts5(a)", "must have a table 'stories' (got a view or a virtual table)"),
        ("CREATE TABLE stories (a)", "must have text in the column 'document' of 'stories'"),
        ("CREATE TABLE stories (document, ROWID)", "must have text in the column 'document' of 'stories'"),
        ("CREATE TABLE stories (document); INSERT INTO stories VALUES (3)", "must have text in the column 'document' of 'stories'"),  # noqa: E501
        ("CREATE TABLE others (a)", "must be a store of stories (no such table: stories)"),
    ],
)  # fmt: skip
def test_what_is_said_of_a_store(tmp_path: Path, script: str, words: str) -> None:
    path = tmp_path / "a.sqlite"
    with closing(sqlite3.connect(path)) as store:
        store.executescript(script)
    assert said(path) == f"SQLite store is not valid:\n{words}"


def test_what_is_said_of_a_file_that_is_no_store(tmp_path: Path) -> None:
    (tmp_path / "a.sqlite").write_bytes(b"rubbish" * 100)
    assert said(tmp_path / "a.sqlite") == (
        "SQLite store is not valid:\nmust be a store of stories (file is not a database)"
    )


def test_what_is_said_of_a_story_in_a_store(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    dump_all([ONE, Story(id="story:2", text="x" * 60)], path)
    assert said(path, 60) == "SQLite store, story 2 is not valid:\nmust not be longer than 60 bytes"
    dump(Story(id="story:1", text="x" * 2**20), path)
    assert said(path, 60) == "SQLite store is not valid:\nmust not be longer than 60 bytes"


def test_what_is_said_of_a_trigger(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    dump(ONE, path)
    with closing(sqlite3.connect(path)) as store:
        store.execute("CREATE TRIGGER odd AFTER INSERT ON stories BEGIN SELECT 1; END")
    with pytest.raises(DecodeError) as caught:
        upsert([ONE], path)
    assert str(caught.value) == "SQLite store is not valid:\nmust have no triggers but its own (got 'odd')"


@pytest.mark.parametrize("code", [sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL])
def test_a_store_that_others_use_is_in_use(tmp_path: Path, code: int) -> None:
    error = sqlite3.OperationalError()
    error.sqlite_errorcode = code | 2 << 8
    with pytest.raises(InUseError) as caught, plainly(tmp_path / "a"):
        raise error
    assert caught.value.path == str(tmp_path / "a")


@pytest.mark.parametrize("code", [sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM])
@pytest.mark.parametrize("ending", ["-journal", "-wal", "-shm"])
def test_what_is_said_of_a_store_that_must_not_be_touched(tmp_path: Path, code: int, ending: str) -> None:
    (tmp_path / f"a{ending}").touch()
    error = sqlite3.OperationalError()
    error.sqlite_errorcode = code
    with pytest.raises(PermissionError) as caught, plainly(tmp_path / "a"):
        raise error
    assert caught.value.strerror == (
        "Permission denied"
        if ending == "-shm"
        else "A write was cut short; whoever may write to this file and its folder must read it once to undo that"
    )


def in_folder(path: Path, **columns: object) -> Path:
    path.mkdir()
    pq.write_table(pa.table(columns), path / "stories.parquet")
    return path


@pytest.mark.parametrize(
    ("columns", "words"),
    [
        ({"text": ["a"]}, " is not valid:\nmust have text in the column 'document' of 'stories'"),
        ({"document": [3]}, " is not valid:\nmust have text in the column 'document' of 'stories'"),
        (
            {"document": pa.array([None], pa.string())},
            ", story 1 is not valid:\nmust have text in the column 'document' of 'stories'",
        ),
        ({"document": ["{}"]}, ", story 1 is not valid:\nmust have 'schema': 'newsevents/1' @ $"),
        ({"document": ["x" * 61]}, ", story 1 is not valid:\nmust not be longer than 60 bytes"),
        ({"document": ["x" * 2_000_000]}, " is not valid:\nmust not be longer than 60 bytes"),
    ],
)
def test_what_is_said_of_a_folder(tmp_path: Path, columns: dict[str, Any], words: str) -> None:
    path = in_folder(tmp_path / "a.tables", **columns)
    assert said(path, 60) == f"Parquet folder{words}"


def test_what_is_said_of_a_folder_without_tables(tmp_path: Path) -> None:
    (tmp_path / "a.tables").mkdir()
    assert said(tmp_path / "a.tables").startswith("Parquet folder is not valid:\nmust hold tables of stories (")


def test_a_group_of_rows_may_have_so_many_bytes_and_no_more() -> None:
    def check(size: int) -> None:
        group = SimpleNamespace(total_byte_size=size, num_rows=3, num_columns=2)
        metadata = SimpleNamespace(num_row_groups=2, row_group=lambda _: group)
        _parquet_sizes.check(SimpleNamespace(metadata=metadata), what="Table", limit=1000)

    most = 3 * (1000 + 64) + 2 * 2**20
    check(most)
    with pytest.raises(DecodeError, match=r"^Table is not valid:\nmust not be longer than 1000 bytes$"):
        check(most + 1)


def test_what_is_said_of_a_folder_of_somebody_else(tmp_path: Path) -> None:
    (tmp_path / "letters").touch()
    with pytest.raises(FileExistsError) as caught, replacing(tmp_path):
        pass
    assert str(caught.value) == (
        f"{str(tmp_path)!r} must be new, empty or a folder that newsevents wrote (no '.newsevents' in it)"
    )


def problems(**fields: object) -> tuple[str, ...]:
    with pytest.raises(DecodeError) as caught:
        from_plain({"schema": "newsevents/1", "id": "story:1", "text": "x", **fields}, what="document")
    return caught.value.problems


WHERE = {"span": [0, 1], "rule": "r"}
ACTOR = {"id": "person:a", "name": "a", "kind": "person"}


@pytest.mark.parametrize(
    ("fields", "place"),
    [
        ({"dateline": []}, "dateline"),
        ({"zones": [[]]}, "zones[0]"),
        ({"times": [[]]}, "times[0]"),
        ({"names": [[]]}, "names[0]"),
        ({"events": [{"id": "event:1", "type": "AID", "evidence": [[]]}]}, "events[0].evidence[0]"),
        ({"events": [{"id": "event:1", "type": "AID", "evidence": [WHERE], "when": []}]}, "events[0].when"),
        ({"actors": [{**ACTOR, "mentions": [[]]}]}, "actors[0].mentions[0]"),
        ({"actors": [{**ACTOR, "roles": [[]]}]}, "actors[0].roles[0]"),
        (
            {"actors": [{"id": "alliance:a", "name": "a", "kind": "alliance", "memberships": [[]]}]},
            "actors[0].memberships[0]",
        ),
        ({"meetings": [[]]}, "meetings[0]"),
    ],
)
def test_every_part_must_be_an_object(fields: dict[str, object], place: str) -> None:
    assert problems(**fields) == (f"must be an object (got a list) @ $.{place}",)


def test_whoever_refers_to_something_wrong_before_it_is_not_told() -> None:
    group = {"kind": "group", "id": "group:a", "name": "a", "of": ["person:a"]}
    assert problems(actors=[group, {**ACTOR, "age": "3"}]) == ("must be an integer (got '3') @ $.actors[1].age",)


def test_references_are_forgotten_when_a_document_is_read() -> None:
    from_plain({"schema": "newsevents/1", "id": "story:1", "text": ""}, what="document")
    with pytest.raises(LookupError):
        refer("place:a", Place)
