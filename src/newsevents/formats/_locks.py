"""Locks of processes, which end with them however they end."""

import os
import sys
from contextlib import suppress
from pathlib import Path

if sys.platform == "win32":  # pragma: no cover  # the tests run where there is fcntl
    import msvcrt

    def _hold(handle: int) -> None:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except PermissionError as error:
            raise BlockingIOError from error
else:
    import fcntl

    def _hold(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def take(path: Path, *, new: bool) -> int | None:
    """
    Lock a file, which is made if it is not there, until :func:`release` or the end of the process.

    Args:
        path: The file.
        new: Whether it is known to be new, and so nobody's, where a file system has no locks.

    Returns:
        What to release it with; None if somebody else has it, or may have it.
    """
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except (FileNotFoundError, PermissionError):  # its folder was removed just now, or is somebody else's
        return None
    if _holds(handle, new=new) and _is_at(path, handle):
        return handle
    os.close(handle)
    return None


def release(path: Path, handle: int) -> None:
    """Remove a file that :func:`take` locked, and unlock it."""
    # Removed first, lest somebody takes what is about to go; but Windows removes no open file.
    with suppress(PermissionError, FileNotFoundError):  # the latter if its folder is gone
        path.unlink()
    os.close(handle)
    if sys.platform == "win32":  # pragma: no cover  # the tests run elsewhere
        with suppress(OSError):
            path.unlink()


def _holds(handle: int, *, new: bool) -> bool:
    try:
        _hold(handle)
    except BlockingIOError:
        return False
    except OSError:
        return new
    return True


def _is_at(path: Path, handle: int) -> bool:
    """Say whether an open file is still the one at *path*: its last owner may have removed it meanwhile."""
    try:
        return os.path.samestat(path.stat(), os.fstat(handle))
    except FileNotFoundError:
        return False
