"""
SQLite: a store of stories that can be searched.

Each story is there twice: whole, in the column ``document`` of the table
``stories``, from which it is read, and as rows of tables for queries.  The
tables refer to each other by foreign keys, and ``search`` is a full-text index
of titles and texts.  What is changed in the tables does not change the stories.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

from newsevents.errors import DecodeError
from newsevents.formats import _documents, json
from newsevents.formats._converter import from_plain
from newsevents.formats._table_list import TABLES
from newsevents.formats._tables import Kind, Table, plain
from newsevents.model import Story

WHAT = "SQLite store"
"""What a file is called in errors."""

_TYPES = {
    Kind.TEXT: "TEXT",
    Kind.LABEL: "TEXT",
    Kind.INTEGER: "INTEGER",
    Kind.REAL: "REAL",
    Kind.DAY: "TEXT",
    Kind.TEXTS: "TEXT",
}

_INDEX = "CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5(title, text, content='stories', content_rowid='number')"
_ADDED = """
CREATE TRIGGER IF NOT EXISTS story_added AFTER INSERT ON stories BEGIN
  INSERT INTO search (rowid, title, text) VALUES (new.number, new.title, new.text);
END
"""
_REMOVED = """
CREATE TRIGGER IF NOT EXISTS story_removed AFTER DELETE ON stories BEGIN
  INSERT INTO search (search, rowid, title, text) VALUES ('delete', old.number, old.title, old.text);
END
"""


def write(stories: Iterable[Story], path: Path) -> None:
    """Write *stories* to a new store; of several with the same id the last one counts."""
    with closing(_open(path)) as store:
        # The file is new and moved to its place when it is whole: there is nothing to roll back to.
        store.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")
        _add(store, stories)


def upsert(stories: Iterable[Story], path: Path) -> None:
    """
    Add *stories* to a store, all or none; those that are there with the same id are replaced.

    Args:
        stories: The stories.
        path: The file; it is made if it is not there.

    Raises:
        newsevents.errors.DecodeError: If the file is there and is no store.
    """
    try:
        with closing(_open(path)) as store:
            _add(store, stories)
    except sqlite3.DatabaseError as error:
        raise DecodeError(WHAT, [f"must be a store of stories ({error})"]) from error


def read(path: Path, *, limit: int) -> Iterator[Story]:
    """Yield the stories of a store, in the order in which they were written."""
    path.stat()
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as store:
            store.text_factory = bytes
            for (document,) in store.execute("SELECT document FROM stories ORDER BY number"):
                if not isinstance(document, bytes):
                    raise DecodeError(WHAT, ["must have text in the column 'document' of 'stories'"])
                yield from_plain(json.parse(_documents.within(document, WHAT, limit), WHAT), what=WHAT)
    except sqlite3.DatabaseError as error:
        raise DecodeError(WHAT, [f"must be a store of stories ({error})"]) from error


def _open(path: Path) -> sqlite3.Connection:
    store = sqlite3.connect(path, isolation_level=None)
    store.execute("PRAGMA foreign_keys = ON")
    return store


def _add(store: sqlite3.Connection, stories: Iterable[Story]) -> None:
    insert = {table.name: _insert(table) for table in TABLES.values()}
    store.execute("BEGIN IMMEDIATE")
    try:
        for statement in _schema():
            store.execute(statement)
        for story in stories:
            store.execute("DELETE FROM stories WHERE story_id = ?", (str(plain(story.id)),))
            document = json.to_text(story)
            for table in TABLES.values():
                rows = [tuple(map(_cell, row)) for row in table.rows(story)]
                if table.name == "stories":
                    rows = [(*row, document) for row in rows]
                store.executemany(insert[table.name], rows)
    except BaseException:
        store.rollback()
        raise
    store.commit()


def _cell(cell: object) -> object:
    cell = plain(cell)
    if cell is None or cell.__class__ is str:
        return cell
    if isinstance(cell, date):
        return cell.isoformat()
    return "; ".join(cell) if isinstance(cell, tuple) else cell


def _insert(table: Table) -> str:
    names = [column.name for column in table.columns] + (["document"] if table.name == "stories" else [])
    return f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"  # noqa: S608  # ours


def _schema() -> Iterator[str]:
    yield from map(_create, TABLES.values())
    for table in TABLES.values():
        for column in table.columns:
            if column.refers or (column.name == "ref_id"):
                index = f"{table.name}_{column.name}"
                yield f"CREATE INDEX IF NOT EXISTS {index} ON {table.name} (story_id, {column.name})"
    yield from (_INDEX, _ADDED, _REMOVED)


def _create(table: Table) -> str:
    parts = [f"{column.name} {_TYPES[column.kind]}" for column in table.columns]
    if table.name == "stories":
        parts = ["number INTEGER PRIMARY KEY", *parts, "document TEXT NOT NULL", "UNIQUE (story_id)"]
    else:
        parts.append(f"PRIMARY KEY (story_id, {', '.join(table.key)})")
        parts.append("FOREIGN KEY (story_id) REFERENCES stories (story_id) ON DELETE CASCADE")
    for column in table.columns:
        if column.refers:
            key = ", ".join(TABLES[column.refers].key)
            parts.append(
                f"FOREIGN KEY (story_id, {column.name}) REFERENCES {column.refers} (story_id, {key})"
                " DEFERRABLE INITIALLY DEFERRED"
            )
    without = "" if table.name == "stories" else " WITHOUT ROWID"
    return f"CREATE TABLE IF NOT EXISTS {table.name} ({', '.join(parts)}){without}"
