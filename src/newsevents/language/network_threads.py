"""
One thread for small matrix products.

Several threads make products of the network's size slower, and much slower on a
busy machine, where they wait for each other. OpenBLAS, which comes with NumPy,
is asked for one thread while the network runs; other libraries are left alone.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes import CDLL
from functools import cache

import numpy as np

from newsevents.language._forks import safe_lock

_LOCK = safe_lock()
_NAMES = ("scipy_openblas_{}_num_threads64_", "scipy_openblas_{}_num_threads", "openblas_{}_num_threads64_")


class _Running:
    """How many calls run now, and how many threads there were before the first one."""

    def __init__(self) -> None:
        self.calls = 0
        self.threads = 1


_RUNNING = _Running()


@contextmanager
def one_thread() -> Iterator[None]:
    """Keep OpenBLAS to one thread inside, and give it back its threads after the last call."""
    controls = _controls()
    if controls is None:
        yield
        return
    get_threads, set_threads = controls
    with _LOCK:
        if not _RUNNING.calls:
            _RUNNING.threads = get_threads()
            set_threads(1)
        _RUNNING.calls += 1
    try:
        yield
    finally:
        with _LOCK:
            _RUNNING.calls -= 1
            if not _RUNNING.calls:
                set_threads(_RUNNING.threads)


def _forget_calls() -> None:
    """Forget, in a forked process, the calls of threads that it does not have."""
    controls = _controls()
    if controls is not None and _RUNNING.calls:
        _RUNNING.calls = 0
        controls[1](_RUNNING.threads)


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_calls)


@cache
def _controls() -> tuple[Callable[[], int], Callable[[int], None]] | None:
    """Return what reads and sets the number of threads; None if NumPy runs on another library."""
    try:
        library = CDLL(np._core._multiarray_umath.__file__)  # type: ignore[attr-defined]  # noqa: SLF001 - the only way
    except (AttributeError, OSError):
        return None
    for name in _NAMES:
        if hasattr(library, name.format("set")):
            return getattr(library, name.format("get")), getattr(library, name.format("set"))
    return None
