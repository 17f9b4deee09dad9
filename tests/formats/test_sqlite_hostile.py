"""SQLite stores that somebody made to do harm."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from newsevents.errors import DecodeError
from newsevents.formats import dump, dump_all, dumps, load, load_all, sqlite
from newsevents.formats.sqlite import upsert
from newsevents.model import Story

ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT"


def change(path: Path, script: str) -> None:
    with closing(sqlite3.connect(path)) as store:
        store.executescript(script)


@pytest.mark.parametrize(
    "script",
    [
        f"CREATE VIEW stories AS {ENDLESS} x AS number, '{{}}' AS document FROM n",
        f"CREATE VIEW Stories AS {ENDLESS} count(*) AS number, '{{}}' AS document FROM n",
        "CREATE VIRTUAL TABLE stories USING fts5(number, document)",
    ],
)
def test_what_is_no_table_is_not_read(tmp_path: Path, script: str) -> None:
    path = tmp_path / "a.sqlite"
    change(path, script)
    with pytest.raises(DecodeError, match="must have a table 'stories'"):
        list(load_all(path))
    with pytest.raises(DecodeError, match="must have a table 'stories'"):
        upsert([Story(id="story:1", text="")], path)


@pytest.mark.parametrize(
    "columns",
    [
        "number, document AS (hex(zeroblob(100000000)))",
        "number, document GENERATED ALWAYS AS (hex(zeroblob(100000000))) STORED",
        "number, text",
        "document, rowid",
    ],
)
def test_what_is_not_stored_is_not_read(tmp_path: Path, columns: str) -> None:
    path = tmp_path / "a.sqlite"
    change(path, f"CREATE TABLE stories ({columns})")
    with pytest.raises(DecodeError, match="must have text in the column 'document'"):
        list(load_all(path))


def test_other_views_and_tables_of_users_do_no_harm(tmp_path: Path, story: Story) -> None:
    path = tmp_path / "a.sqlite"
    dump(story, path)
    change(
        path, "CREATE VIEW long AS SELECT * FROM stories; CREATE TABLE notes (note); CREATE INDEX i ON stories (url)"
    )
    upsert([story], path)
    assert load(path) == story


@pytest.mark.parametrize(
    "trigger",
    [
        f"CREATE TRIGGER more AFTER INSERT ON stories BEGIN {ENDLESS} x FROM n; END",
        f"CREATE TRIGGER story_added AFTER INSERT ON stories BEGIN {ENDLESS} x FROM n; END",
        f"CREATE TRIGGER more AFTER DELETE ON Actors BEGIN {ENDLESS} x FROM n; END",
    ],
)
def test_triggers_are_not_run(tmp_path: Path, story: Story, trigger: str) -> None:
    path = tmp_path / "a.sqlite"
    dump(story, path)
    change(path, f"DROP TRIGGER story_added; {trigger}")
    assert load(path) == story
    with pytest.raises(DecodeError, match="must have no triggers but its own"):
        upsert([story], path)
    assert load(path) == story


def test_a_view_with_triggers_in_place_of_the_search_is_not_run(tmp_path: Path, story: Story) -> None:
    path = tmp_path / "a.sqlite"
    dump(story, path)
    change(path, "DROP TABLE search; CREATE VIEW search AS SELECT 1 AS rowid, 2 AS title, 3 AS text")
    change(path, f"CREATE TRIGGER t INSTEAD OF INSERT ON search BEGIN {ENDLESS} x FROM n; END")
    with pytest.raises(DecodeError, match="must have no triggers but its own"):
        upsert([story], path)


@pytest.mark.parametrize("longer", [0, 1])
def test_a_document_that_is_too_long_is_not_loaded(tmp_path: Path, longer: int) -> None:
    limit = 3_000_000
    frame = len(dumps(Story(id="story:1", text="")))
    story = Story(id="story:1", text="x" * (limit - frame + longer))
    assert len(dumps(story)) == limit + longer
    dump(story, tmp_path / "a.sqlite")
    if longer:
        with pytest.raises(DecodeError, match="must not be longer than 3000000 bytes"):
            load(tmp_path / "a.sqlite", limit=limit)
    else:
        assert load(tmp_path / "a.sqlite", limit=limit) == story


def test_stories_that_come_again_and_again_are_told(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    dump_all((Story(id=f"story:{number}", text="Rain. " * 500) for number in range(50)), path)
    with closing(sqlite3.connect(path)) as store:
        (root,) = store.execute("SELECT rootpage FROM sqlite_master WHERE name = 'stories'").fetchone()
        (size,) = store.execute("PRAGMA page_size").fetchone()
    raw = bytearray(path.read_bytes())
    page = (root - 1) * size
    assert raw[page] == 5  # an inner page of a table: pointers to others stand at its cells
    first = int.from_bytes(raw[page + 12 : page + 14], "big")
    second = int.from_bytes(raw[page + 14 : page + 16], "big")
    raw[page + second : page + second + 4] = raw[page + first : page + first + 4]
    path.write_bytes(raw)
    with pytest.raises(DecodeError, match="must have text in the column 'document'"):
        list(load_all(path))


def test_work_has_an_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, story: Story) -> None:
    dump_all([story, Story(id="story:1", text="")], tmp_path / "a.sqlite")
    monkeypatch.setattr(sqlite, "_STEPS", 1)
    monkeypatch.setattr(sqlite, "_MOST", 3)
    with pytest.raises(DecodeError, match="interrupted"):
        list(load_all(tmp_path / "a.sqlite"))


def test_work_is_counted_anew_for_each_story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    some = [Story(id=f"story:{number}", text="") for number in range(1000)]
    dump_all(some, tmp_path / "a.sqlite")
    monkeypatch.setattr(sqlite, "_STEPS", 10)
    assert len(list(load_all(tmp_path / "a.sqlite"))) == 1000


@pytest.mark.parametrize("value", [b"\xff\xfe", b"\xc3", b"\xed\xa0\x80", b""])
@pytest.mark.parametrize("kind", ["TEXT", "BLOB"])
def test_bytes_that_are_no_document(tmp_path: Path, value: bytes, kind: str) -> None:
    path = tmp_path / "a.sqlite"
    dump(Story(id="story:1", text=""), path)
    with closing(sqlite3.connect(path)) as store, store:
        store.execute("DROP TRIGGER story_removed")
        store.execute(f"UPDATE stories SET document = CAST(? AS {kind})", (value,))  # noqa: S608  # of this test
    with pytest.raises(DecodeError, match="story 1 is not valid"):
        load(path)


def test_names_that_are_no_text(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    change(path, "CREATE TABLE stories (number, document); CREATE TABLE xx (y)")
    path.write_bytes(path.read_bytes().replace(b"xx", b"\xff\xfe"))
    with pytest.raises(DecodeError):
        list(load_all(path))


def test_a_broken_schema_with_names_that_are_no_text(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    change(path, "CREATE TABLE stories (number, document); CREATE TABLE xx (y)")
    path.write_bytes(path.read_bytes().replace(b"xx (y)", b"xx ((y").replace(b"xx", b"\xff\xfe"))
    with pytest.raises(DecodeError, match="must be a store of stories"):
        list(load_all(path))
