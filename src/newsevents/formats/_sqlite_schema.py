"""The tables of a SQLite store, and stories as their rows."""

import sqlite3
from collections.abc import Iterable, Iterator

from newsevents.errors import DecodeError
from newsevents.formats import json
from newsevents.formats._table_list import TABLES
from newsevents.formats._tables import Kind, Table, flat
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
_TRIGGERS = {
    "story_added": """AFTER INSERT ON stories BEGIN
  INSERT INTO search (rowid, title, text) VALUES (new.number, new.title, new.text);
END""",
    "story_removed": """AFTER DELETE ON stories BEGIN
  INSERT INTO search (search, rowid, title, text) VALUES ('delete', old.number, old.title, old.text);
END""",
}


def create(store: sqlite3.Connection) -> None:
    """Make the tables, indexes and triggers that are not there."""
    for statement in map(_create, TABLES.values()):
        store.execute(statement)
    for table in TABLES.values():
        _widen(store, table)
    for statement in _around():
        store.execute(statement)


def _widen(store: sqlite3.Connection, table: Table) -> None:
    """
    Give a table that is there, of an older version, the columns that it lacks.

    Raises:
        newsevents.errors.DecodeError: If it is a table of somebody else.
    """
    there = {name.lower() for _, name, *_ in store.execute(f"PRAGMA table_info({table.name})")}
    if "story_id" not in there:
        raise DecodeError(WHAT, [f"must have no other table {table.name!r}"])
    for column in table.columns:
        if column.name not in there:
            store.execute(f"ALTER TABLE {table.name} ADD COLUMN {column.name} {_TYPES[column.kind]}")


def add(store: sqlite3.Connection, name: str, story: Story) -> None:
    """Add a story, which no other in the store has the name of."""
    document = json.to_text(story)
    for table in TABLES.values():
        rows = [tuple(map(flat, (name, *row[1:]))) for row in table.rows(story)]
        if table.name == "stories":
            rows = [(*row, document) for row in rows]
        names = _names(table)
        store.executemany(
            f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})",  # noqa: S608  # ours
            rows,
        )


def merge(store: sqlite3.Connection) -> None:
    """Add all stories of the store that is attached as ``added``; they take the places of those with the same ids."""
    store.execute("DELETE FROM main.stories WHERE story_id IN (SELECT story_id FROM added.stories)")
    for table in TABLES.values():
        names = ", ".join(_names(table))
        order = " ORDER BY number" if table.name == "stories" else ""
        store.execute(f"INSERT INTO main.{table.name} ({names}) SELECT {names} FROM added.{table.name}{order}")  # noqa: S608  # ours


def no_text() -> DecodeError:
    """Make the error for a store whose documents are not there, or no text."""
    return DecodeError(WHAT, ["must have text in the column 'document' of 'stories'"])


def check_tables(store: sqlite3.Connection, names: Iterable[str]) -> None:
    """
    Check that those of *names* that are there are tables: a view, or a virtual table, may work for ever.

    Raises:
        newsevents.errors.DecodeError: If one is something else.
    """
    names = set(names)
    for kind, name, root in store.execute("SELECT type, name, rootpage FROM sqlite_master"):
        if kind in {"table", "view"} and name.lower() in names and not (kind == "table" and root):
            raise DecodeError(WHAT, [f"must have a table {name.lower()!r} (got a view or a virtual table)"])


def check_columns(store: sqlite3.Connection) -> None:
    """
    Check that documents are stored, not computed when they are read, and that their order is.

    Raises:
        newsevents.errors.DecodeError: If they are not.
    """
    # Columns that are computed are not listed.
    columns = {name.lower() for _, name, *_ in store.execute("PRAGMA table_info(stories)")}
    if columns and ("document" not in columns or "rowid" in columns):
        raise no_text()


def check_triggers(store: sqlite3.Connection) -> None:
    """
    Check that nothing happens when a story is added or removed but what ours do.

    Raises:
        newsevents.errors.DecodeError: If something else does.
    """
    for name, table, sql in store.execute("SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'trigger'"):
        if table.lower() in {*TABLES, "search"} and not (name in _TRIGGERS and sql.endswith(_TRIGGERS[name])):
            raise DecodeError(WHAT, [f"must have no triggers but its own (got {name!r:.60})"])


def _names(table: Table) -> list[str]:
    return [column.name for column in table.columns] + (["document"] if table.name == "stories" else [])


def _around() -> Iterator[str]:
    """Yield what makes indexes and triggers."""
    for table in TABLES.values():
        for column in table.columns:
            if column.refers or (column.name == "ref_id"):
                index = f"{table.name}_{column.name}"
                yield f"CREATE INDEX IF NOT EXISTS {index} ON {table.name} (story_id, {column.name})"
    yield _INDEX
    yield from (f"CREATE TRIGGER IF NOT EXISTS {name} {action}" for name, action in _TRIGGERS.items())


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
