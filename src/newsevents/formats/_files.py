"""Files that are written wholly or not at all."""

import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex

MARK = ".newsevents"
"""Name of an empty file in a folder that says that it was written here, and may be replaced."""


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """
    Give the path of a new file or folder that takes the place of *path* in the end.

    It lies in the same folder, reaches the disk before it is moved, and is
    removed if anything fails; until it is moved, *path* stays as it was.
    A device or pipe is written straight away.
    """
    target = Path(os.path.realpath(path))
    if target.exists() and not target.is_file() and not target.is_dir():
        yield target
        return
    temporary = target.with_name(f".{target.name[:100]}.{token_hex(8)}.tmp")
    try:
        yield temporary
        _to_disk(temporary)
        _move(temporary, target)
    except BaseException:
        _remove(temporary)
        raise
    _sync(target.parent)


def write_parts(parts: Iterable[str | bytes], path: Path) -> None:
    """Write strings, as UTF-8, or bytes to a file, one after the other."""
    with path.open("wb") as file:
        for part in parts:
            file.write(part if isinstance(part, bytes) else part.encode())


def _to_disk(path: Path) -> None:
    if path.is_dir():
        (path / MARK).touch()
        for inside in path.iterdir():
            _sync(inside)
    _sync(path)


def _sync(path: Path) -> None:
    # Windows opens no folders, and syncs no file that is open for reading only.
    with suppress(PermissionError):
        handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _move(temporary: Path, target: Path) -> None:
    if not temporary.is_dir():
        temporary.replace(target)
        return
    if not target.exists():
        temporary.rename(target)
        return
    if any(target.iterdir()) and not (target / MARK).exists():
        msg = f"{str(target)!r} must be new, empty or a folder that newsevents wrote (no {MARK!r} in it)"
        raise FileExistsError(msg)
    old = target.with_name(f".{target.name[:100]}.{token_hex(8)}.old")
    target.rename(old)
    try:
        temporary.rename(target)
    except OSError:
        old.rename(target)
        raise
    shutil.rmtree(old)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
