"""
Files and folders that are written wholly or not at all.

What is new is made in a working folder beside its place, brought to the disk,
and moved there in one step: a file takes the place of the old file, and a folder
changes places with the old one.  A kill leaves the old or the new, and the
working folder, which the next writer clears.

Where a folder cannot change places with another (Windows, some file systems),
the old one is moved into the working folder first.  If the process is killed just
then, :func:`newsevents.formats._working.found` reads it there, and the next
writer puts it back.
"""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from newsevents.formats._exchange import exchange
from newsevents.formats._working import NEW, OLD, working

MARK = ".newsevents"
"""Name of an empty file in a folder that says that it was written here, and may be replaced."""


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """
    Give the path of a new file or folder that takes the place of *path* in the end.

    It reaches the disk before it is moved, and is removed if anything fails;
    until it is moved, *path* stays as it was.  A device or pipe is written
    straight away.

    Raises:
        newsevents.errors.InUseError: If too many write to *path* at the same time.
        OSError: If it cannot be written, or *path* is a folder of somebody else.
    """
    target = Path(os.path.realpath(path))
    if target.exists() and not target.is_file() and not target.is_dir():
        yield target
        return
    _refuse_foreign(target)
    with working(target) as folder:
        yield folder / NEW
        to_disk(folder / NEW)
        _move(folder / NEW, target)
        sync(target.parent)


def write_parts(parts: Iterable[str | bytes], path: Path) -> None:
    """Write strings, as UTF-8, or bytes to a file, one after the other."""
    file = path.open("wb")
    try:
        for part in parts:
            with naming(path):
                file.write(part if isinstance(part, bytes) else part.encode())
    finally:
        with naming(path):
            file.close()


@contextmanager
def naming(path: Path) -> Iterator[None]:
    """Give the name of a file to an error of the system that says none, such as a full disk."""
    try:
        yield
    except OSError as error:
        if error.errno is None or error.filename is not None:
            raise
        raise OSError(error.errno, error.strerror, str(path)) from error


def to_disk(path: Path) -> None:
    """Bring a new file, or a folder and the files in it, to the disk; the folder gets the mark."""
    if path.is_dir():
        (path / MARK).touch()
        for inside in path.iterdir():
            sync(inside)
    sync(path)


def sync(path: Path) -> None:
    """Bring a file, or the names in a folder, to the disk."""
    # Windows opens no folders, and syncs no file that is open for reading only.
    with suppress(PermissionError), naming(path):
        handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _move(new: Path, target: Path) -> None:
    if not (new.is_dir() and target.is_dir()):
        new.replace(target)
        return
    _refuse_foreign(target)
    if not exchange(new, target):
        target.rename(new.with_name(OLD))
        new.rename(target)


def _refuse_foreign(target: Path) -> None:
    if target.is_dir() and any(target.iterdir()) and not (target / MARK).exists():
        msg = f"{str(target)!r} must be new, empty or a folder that newsevents wrote (no {MARK!r} in it)"
        raise FileExistsError(msg)
