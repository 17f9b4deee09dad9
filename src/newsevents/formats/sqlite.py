"""
SQLite: a store of stories that can be searched.

Each story is there twice: whole, in the column ``document`` of the table
``stories``, from which it is read, and as rows of tables for queries.  The
tables refer to each other by foreign keys, and ``search`` is a full-text index
of titles and texts.  What is changed in the tables does not change the stories.

A store that is there is never moved away from under SQLite, which keeps a journal
of what it is about to change beside the store, and would apply it to whatever
file has the name.  New stories are gathered in a store of their own, however long
that takes; then SQLite copies it into the old one, in one transaction.  Others
wait for that moment only, and after a kill SQLite puts the old content back.
"""

import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from errno import EINVAL, EISDIR
from pathlib import Path

from attrs import define

from newsevents.errors import InUseError
from newsevents.formats import _documents, _files, _sqlite_schema, json
from newsevents.formats._apart import named
from newsevents.formats._converter import from_plain
from newsevents.formats._sqlite_errors import is_no_store, plainly
from newsevents.formats._sqlite_schema import WHAT
from newsevents.formats._table_list import TABLES
from newsevents.formats._working import NEW, working
from newsevents.model import Story

PATIENCE = 20.0
"""Seconds for which others that use a store are waited for."""

_JOURNALS = ("-journal", "-wal", "-shm")
_MOST = 100
_STEPS = 100_000
"""A story is read in far fewer than so many times so many steps of SQLite."""
_SCHEMA = 2**20
"""Bytes that a value may always have: the schema has to fit."""
_LARGEST = 2**31 - 1
"""The largest limit that SQLite can be told."""


def write(stories: Iterable[Story], path: Path) -> None:
    """
    Write *stories* to a store, in place of what is there.

    Of several with the same id all but the first have a number after it in the
    tables; each is read as it was.

    Raises:
        newsevents.errors.InUseError: If others use the store for too long.
        OSError: If it cannot be written.
    """
    target = _place(path)
    with working(target) as folder:
        new = _gathered(stories, folder)
        with plainly(target):
            if not _placed(new, target):
                _replace(target, new)


def upsert(stories: Iterable[Story], path: Path) -> None:
    """
    Add *stories* to a store, all or none; those that are there with the same id are replaced.

    Others may use the store while the stories come.

    Args:
        stories: The stories; a generator is fine.
        path: The file; it is made if it is not there.

    Raises:
        newsevents.errors.DecodeError: If the file is there and is no store.
        newsevents.errors.InUseError: If others use the store for too long.
        OSError: If it cannot be written.
    """
    target = _place(path)
    with working(target) as folder:
        new = _gathered(stories, folder)
        with plainly(target):
            if not _placed(new, target):
                _merge(target, new)


def read(path: Path, *, limit: int) -> Iterator[Story]:
    """Yield the stories of a store, in the order in which they were written."""
    path.stat()
    _place(path)
    work = _Work()
    last = None
    with plainly(path), closing(_open(path, "rw")) as store:
        store.executescript("PRAGMA query_only = ON; PRAGMA trusted_schema = OFF;")
        store.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, min(max(limit, _SCHEMA), _LARGEST))
        store.set_progress_handler(work.is_too_much, _STEPS)
        _sqlite_schema.check_tables(store, ["stories"])
        _sqlite_schema.check_columns(store)
        store.text_factory = bytes
        for count, (number, document) in enumerate(_rows(store, limit), 1):
            # A broken file may lead to the same rows again and again.
            if not isinstance(document, bytes) or (last is not None and number <= last):
                raise _sqlite_schema.no_text()
            what = f"{WHAT}, story {count}"
            yield from_plain(json.parse(_documents.within(document, what, limit), what), what=what)
            last, work.done = number, 0


def _rows(store: sqlite3.Connection, limit: int) -> Iterator[tuple[int, object]]:
    try:
        # No index, for an order that has to be made needs all rows at once.
        yield from store.execute("SELECT rowid, document FROM stories NOT INDEXED ORDER BY rowid")
    except sqlite3.DataError as error:  # longer than SQLite was told to take
        raise _documents.too_long(WHAT, limit) from error


@define
class _Work:
    """Counts what SQLite does for one row."""

    done: int = 0

    def is_too_much(self) -> bool:
        self.done += 1
        return self.done > _MOST


def _place(path: Path) -> Path:
    """Return where the file is, if a store can be there."""
    target = Path(os.path.realpath(path))
    if target.exists() and not target.is_file():
        kind = EISDIR if target.is_dir() else EINVAL
        raise OSError(kind, os.strerror(kind), str(path))
    return target


def _open(path: Path, mode: str) -> sqlite3.Connection:
    """Open a store; a write to it that was cut short is undone."""
    # Whoever reads stories may do so now in one thread, now in another.
    store = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=PATIENCE,
        isolation_level=None,
        check_same_thread=False,
    )
    store.executescript("PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON;")
    return store


def _gathered(stories: Iterable[Story], folder: Path) -> Path:
    """Write *stories* to a new store in a working folder."""
    new = folder / NEW
    with closing(_open(new, "rwc")) as store:
        with plainly(new):
            # Nobody else sees it: there is nothing to roll back to.
            store.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN;")
            _sqlite_schema.create(store)
        for name, story in named(stories):
            with plainly(new):
                _sqlite_schema.add(store, name, story)
        with plainly(new):
            store.commit()
    _files.to_disk(new)
    return new


def _placed(new: Path, target: Path) -> bool:
    """Put a new store where nothing is, unless something is there, be it a journal."""
    if any(target.with_name(target.name + ending).exists() for ending in ("", *_JOURNALS)):
        return False
    try:
        os.link(new, target)
    except FileExistsError:
        return False
    except OSError:  # a file system without links
        new.rename(target)
    _files.sync(target.parent)
    return True


def _replace(target: Path, new: Path) -> None:
    """Make a store the copy of a new one; what is no store, or broken, is replaced as files are."""

    def give_up(status: int, _left: int, _all: int) -> None:
        if status in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:  # which the module would wait for for ever
            raise InUseError(str(target))

    try:
        with closing(_open(new, "ro")) as source, closing(_open(target, "rwc")) as store:
            store.execute("PRAGMA journal_mode = DELETE").fetchall()
            source.backup(store, progress=give_up)
    except sqlite3.DatabaseError as error:
        if not is_no_store(error):
            raise
        for ending in _JOURNALS:
            with suppress(FileNotFoundError):
                target.with_name(target.name + ending).unlink()
        new.replace(target)
        _files.sync(target.parent)


def _merge(target: Path, new: Path) -> None:
    """Copy the stories of a new store to one that is there."""
    with closing(_open(target, "rwc")) as store:
        store.execute("ATTACH ? AS added", (f"{new.as_uri()}?mode=ro",))
        store.execute("BEGIN IMMEDIATE")
        try:
            _sqlite_schema.check_tables(store, TABLES)
            _sqlite_schema.check_triggers(store)
            _sqlite_schema.create(store)
            _sqlite_schema.merge(store)
        except BaseException:
            store.rollback()
            raise
        store.commit()
