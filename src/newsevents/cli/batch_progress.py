"""How far ``newsevents batch`` has come: a bar in a terminal, a line now and then elsewhere."""

import sys
import time
from contextlib import AbstractContextManager
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, TaskProgressColumn, TextColumn
from rich.progress import Progress as Bar

_SECONDS = 10.0
"""Between two lines."""
_BLINK = 0.1
"""Seconds between two pictures of the bar."""


class Progress(AbstractContextManager["Progress"]):
    """
    Says on standard error how far it has come, how quick it is, and how long it will take.

    Args:
        before: Articles that earlier runs have done.
    """

    def __init__(self, before: int) -> None:
        self._before = before
        self._start = self._told = time.monotonic()
        self._first: float | None = None
        self._last = ""
        console = Console(stderr=True, highlight=False)
        columns = (BarColumn(), TaskProgressColumn(), TextColumn("{task.description}"))
        # Without a thread of its own: processes are forked meanwhile.
        self._bar = Bar(*columns, console=console, auto_refresh=False) if console.is_terminal else None
        self._task = self._bar.add_task("", total=1.0) if self._bar else None

    def __enter__(self) -> Self:
        if self._bar:
            self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar and self._task is not None:
            self._bar.update(self._task, description=self._last, refresh=True)
            self._bar.stop()

    def tell(self, *, articles: int, stories: int, left_out: int, share: float) -> None:
        """
        Say how far it has come, if it is time to.

        Args:
            articles: How many are done, those of earlier runs among them.
            stories: How many stories there are.
            left_out: How much was left out.
            share: The part of the input that was read, from 0 to 1.
        """
        now = time.monotonic()
        if self._first is None:
            self._first = share
        seconds = now - self._start
        rate = (articles - self._before) / seconds if seconds else 0.0
        parts = [f"{articles:,} articles", f"{stories:,} stories", f"{left_out:,} left out", f"{rate:.1f} a second"]
        if (done := share - self._first) > 0:
            parts.append(f"{_duration(seconds * (1 - share) / done)} left")
        self._last = ", ".join(parts)
        if now - self._told < (_BLINK if self._bar else _SECONDS):
            return
        self._told = now
        if self._bar and self._task is not None:
            self._bar.update(self._task, completed=share, description=self._last, refresh=True)
        else:
            print(f"newsevents: {share:.0%}, {self._last}", file=sys.stderr, flush=True)


def _duration(seconds: float) -> str:
    """
    Return a time in two units at most.

    >>> _duration(42), _duration(200), _duration(7325), _duration(200_000)
    ('42 s', '3 min 20 s', '2 h 2 min', '2 d 7 h')
    """
    for unit, name, part, small in ((86_400, "d", 3_600, "h"), (3_600, "h", 60, "min"), (60, "min", 1, "s")):
        if seconds >= unit:
            whole, rest = divmod(round(seconds), unit)
            return f"{whole} {name} {rest // part} {small}"
    return f"{seconds:.0f} s"
