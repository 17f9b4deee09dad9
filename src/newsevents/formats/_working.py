"""
Working folders: where what is new is made, beside its place, before it is moved there.

For ``a.json`` it is ``.a.json.0.tmp``, or another number if others write
``a.json`` at the same time.  A folder belongs to the process that holds the lock
of the file ``lock`` in it.  As the lock ends with the process, whoever writes
``a.json`` next knows what a killed process has left there, and clears it; what
belongs to a live one is never touched.  The names are fixed, so that none has
to look through all files beside.

What waits as ``old`` in a working folder is what stood at the place before, and
comes back if nothing stands there: see :func:`newsevents.formats._files.replacing`.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path

from newsevents.errors import InUseError
from newsevents.formats import _locks

NEW, OLD = "new", "old"
"""What is to be moved to the place, and what stood there before."""

_LOCK = "lock"
_WRITERS = 16
"""How many may write the same thing at the same time."""
_LONGEST = 200
"""Bytes of a name that leave room for our part, where names have 255."""


@contextmanager
def working(target: Path) -> Iterator[Path]:
    """
    Give a working folder for *target*, and clear it in the end.

    Raises:
        newsevents.errors.InUseError: If too many write the same thing at the same time.
        OSError: If it cannot be made; errors about what is in it name *target* in its place.
    """
    try:
        folder, handle = _claim(target)
        try:
            yield folder
        finally:
            _clear(folder, target)
            _leave(folder, handle)
    except OSError as error:
        if not str(error.filename).startswith(_start(target)):
            raise
        raise OSError(error.errno, error.strerror, str(target)) from error


def found(path: Path) -> Path:
    """Return *path*, or if nothing stands there what stood there when a writer was killed."""
    waiting = (folder / OLD for folder in _folders(Path(os.path.realpath(path))))
    return next((place for place in (path, *waiting) if place.exists()), path)


def _start(target: Path) -> str:
    name = os.fsencode(target.name)
    return str(target.with_name(f".{target.name if len(name) <= _LONGEST else sha256(name).hexdigest()}."))


def _folders(target: Path) -> Iterator[Path]:
    start = _start(target)
    return (Path(f"{start}{number}.tmp") for number in range(_WRITERS))


def _claim(target: Path) -> tuple[Path, int]:
    """Take the first folder that is nobody's, and clear all others that are."""
    own: tuple[Path, int] | None = None
    for folder in _folders(target):
        new = own is None and _make(folder)
        handle = _locks.take(folder / _LOCK, new=new) if own is None or folder.exists() else None
        if handle is None:
            continue
        _clear(folder, target)
        if own is None:
            own = folder, handle
        else:
            _leave(folder, handle)
    if own is None:
        raise InUseError(str(target))
    return own


def _make(folder: Path) -> bool:
    try:
        folder.mkdir()
    except FileExistsError:
        return False
    return True


def _clear(folder: Path, target: Path) -> None:
    """Put back what waits as old if nothing stands at its place; remove all else but the lock."""
    if not target.exists():
        with suppress(OSError):
            (folder / OLD).rename(target)
    for inside in folder.iterdir():
        if inside.is_dir():
            shutil.rmtree(inside, ignore_errors=True)
        elif inside.name != _LOCK:
            with suppress(OSError):
                inside.unlink()


def _leave(folder: Path, handle: int) -> None:
    _locks.release(folder / _LOCK, handle)
    with suppress(OSError):  # a reader on Windows holds something in it, or somebody takes it over
        folder.rmdir()
