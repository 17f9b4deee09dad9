"""How far a command has come that takes longer than a moment: on standard error, and only in a terminal."""

import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from io import BufferedReader
from pathlib import Path
from typing import TypeVar

from attrs import define, field
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn

T = TypeVar("T")

_PATIENCE = 2.0
"""Seconds until there is a bar."""
BLINK = 0.1
"""Seconds between two pictures of the bar."""


def bar(*, transient: bool = False) -> Progress | None:
    """Return a bar for standard error, None if that is no terminal."""
    console = Console(stderr=True, highlight=False)
    columns = (BarColumn(), TaskProgressColumn(), TextColumn("{task.description}"))
    # Without a thread of its own: processes are forked meanwhile.
    return Progress(*columns, console=console, auto_refresh=False, transient=transient) if console.is_terminal else None


def duration(seconds: float) -> str:
    """
    Return a time in two units at most.

    >>> duration(42), duration(200), duration(7325), duration(200_000)
    ('42 s', '3 min 20 s', '2 h 2 min', '2 d 7 h')
    """
    for unit, name, part, small in ((86_400, "d", 3_600, "h"), (3_600, "h", 60, "min"), (60, "min", 1, "s")):
        if seconds >= unit:
            whole, rest = divmod(round(seconds), unit)
            return f"{whole} {name} {rest // part} {small}"
    return f"{seconds:.0f} s"


def told(number: int, what: str, seconds: float, share: float | None) -> str:
    """
    Return how many are done, how quick it is, and how long it will take, if that is known.

    >>> told(1200, "stories", 60.0, 0.25)
    '1,200 stories, 20.0 a second, 3 min 0 s left'
    >>> told(3, "stories", 1.0, None)
    '3 stories, 3.0 a second'
    """
    parts = [f"{number:,} {what}", f"{number / seconds if seconds else 0.0:.1f} a second"]
    if share and share < 1:
        parts.append(f"{duration(seconds * (1 - share) / share)} left")
    return ", ".join(parts)


def following(
    things: Iterable[T], what: str, *, share: Callable[[int], float | None] = lambda _: None, wanted: bool = True
) -> Iterator[T]:
    """
    Yield things, and after two seconds say how many, how quick, and how long it will take.

    Args:
        things: What is made meanwhile.
        what: What they are called.
        share: Gives the part that is done, from 0 to 1, when so many things are; None if it is not known.
        wanted: Whether to say anything.
    """
    shown = bar(transient=True) if wanted else None
    if shown is None:
        yield from things
        return
    start = last = time.monotonic()
    task = shown.add_task("", total=None)
    try:
        for number, thing in enumerate(things, 1):
            yield thing
            now = time.monotonic()
            if now - start < _PATIENCE or now - last < BLINK:
                continue
            last, part = now, share(number)
            shown.start()
            shown.update(
                task,
                total=None if part is None else 1.0,
                completed=part or 0.0,
                description=told(number, what, now - start, part),
                refresh=True,
            )
    finally:
        if last > start:
            shown.stop()


@define
class Reached:
    """How much of some files was read."""

    sizes: Sequence[int]
    """How long they are, in bytes."""

    before: int = 0
    """Bytes of those that were read to the end."""

    file: BufferedReader | None = field(default=None)
    """The one that is read."""

    @classmethod
    def of(cls, names: Iterable[str]) -> "Reached":
        """Return that nothing was read of these files; of what cannot be measured nothing is known."""
        return cls([Path(name).stat().st_size for name in names if Path(name).is_file()])

    @property
    def share(self) -> float:
        """The part of all bytes that was read, from 0 to 1."""
        at = self.file.tell() if self.file and not self.file.closed else 0
        return min(1.0, (self.before + at) / (sum(self.sizes) or 1))

    def share_after(self, _: int) -> float | None:
        """Return the part that was read, None if that says nothing: there is only standard input."""
        return self.share if self.sizes else None

    def done(self, size: int) -> None:
        """Take note that a file was read to the end."""
        self.before += size
        self.file = None


def apart_from_output(output: Path | None, *, quiet: bool) -> bool:
    """Say whether a bar would be in nobody's way: there is none in the midst of what is printed."""
    return not quiet and (output is not None or not sys.stdout.isatty())
