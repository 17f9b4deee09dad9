"""How far ``newsevents batch`` has come: a bar in a terminal, a line now and then elsewhere."""

import sys
import time
from contextlib import AbstractContextManager
from types import TracebackType
from typing import Self

from newsevents.cli.progress import BLINK, bar, duration

_SECONDS = 10.0
"""Between two lines."""


class Progress(AbstractContextManager["Progress"]):
    """
    Says on standard error how far it has come, how quick it is, and how long it will take.

    Args:
        before: Articles that earlier runs have done.
        quiet: Whether to say nothing.
    """

    def __init__(self, before: int, *, quiet: bool = False) -> None:
        self._quiet = quiet
        self._before = before
        self._start = self._told = time.monotonic()
        self._first: float | None = None
        self._last = ""
        self._bar = None if quiet else bar()
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
            parts.append(f"{duration(seconds * (1 - share) / done)} left")
        self._last = ", ".join(parts)
        if self._quiet or now - self._told < (BLINK if self._bar else _SECONDS):
            return
        self._told = now
        if self._bar and self._task is not None:
            self._bar.update(self._task, completed=share, description=self._last, refresh=True)
        else:
            print(f"newsevents: {share:.0%}, {self._last}", file=sys.stderr, flush=True)
