"""What SQLite says, as errors that callers know."""

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from newsevents.errors import DecodeError, InUseError
from newsevents.formats._sqlite_schema import WHAT

_IN_USE = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL}
_REFUSED = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM}
_NO_STORE = {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT}


@contextmanager
def plainly(path: Path) -> Iterator[None]:
    """
    Turn errors of SQLite about the store at *path* into others.

    Raises:
        newsevents.errors.DecodeError: If it is no store.
        newsevents.errors.InUseError: If others use it for too long.
        OSError: If it cannot be read or written, the disk is full.
    """
    try:
        yield
    except sqlite3.Error as error:
        raise _plain(error, path) from error
    except UnicodeDecodeError as error:  # in what SQLite says, which holds names out of the file
        raise _no_store(error) from error


def is_no_store(error: sqlite3.Error) -> bool:
    """Say whether a file is not one of SQLite, or a broken one."""
    return _code(error) in _NO_STORE


def _code(error: sqlite3.Error) -> int:
    # Errors of the module, not the library, have none; the upper bits say more than is asked here.
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def _plain(error: sqlite3.Error, path: Path) -> Exception:
    code = _code(error)
    if code in _IN_USE:
        return InUseError(str(path))
    if code == sqlite3.SQLITE_FULL:
        return OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))
    if code == sqlite3.SQLITE_IOERR:
        return OSError(errno.EIO, os.strerror(errno.EIO), str(path))
    if code in _REFUSED:
        return PermissionError(errno.EACCES, _refusal(path), str(path))
    return _no_store(error)


def _refusal(path: Path) -> str:
    if any(path.with_name(path.name + ending).exists() for ending in ("-journal", "-wal")):
        return "A write was cut short; whoever may write to this file and its folder must read it once to undo that"
    return os.strerror(errno.EACCES)


def _no_store(error: Exception) -> DecodeError:
    return DecodeError(WHAT, [f"must be a store of stories ({error})"])
