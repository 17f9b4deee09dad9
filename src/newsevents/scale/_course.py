"""The course of many articles through the processes: which go next, what is tried again, what comes out when."""

from collections import deque
from collections.abc import Generator, Iterable, Iterator
from itertools import chain, islice, takewhile
from typing import Any, NamedTuple, TypeAlias

from attrs import define, field

from newsevents.scale._items import item_of, size_of
from newsevents.scale._pool import Died, Done, Pool
from newsevents.scale._worker import Failure, Outcome, Setup

_CHARACTERS = 200_000
"""A chunk ends when its texts are longer."""
_WINDOW = 4
"""Chunks in memory for each process: those in hand, and those that wait for a slow one before them."""


@define(eq=False)
class Chunk:
    """Articles that go together."""

    first: int
    """Number of the first, counted from 1."""

    given: list[Any]
    """What was handed in."""

    outcomes: dict[int, Outcome] = field(factory=dict)
    """What became of each, by its place in the chunk."""

    @property
    def done(self) -> bool:
        """Whether it is known what became of all."""
        return len(self.outcomes) == len(self.given)

    def results(self) -> Iterator[tuple[int, Any, Outcome]]:
        """Yield number, what was handed in, and what became of it."""
        for place, given in enumerate(self.given):
            yield self.first + place, given, self.outcomes[place]


Chunks: TypeAlias = Generator[Chunk, None, None]
"""Chunks, one after the other; when it is closed, all processes end."""


class _Task(NamedTuple):
    """Articles of a chunk that a process is to parse."""

    chunk: Chunk
    places: range
    deaths: int = 0
    """How many processes have ended while they had them in hand."""

    def after_death(self, how: str) -> "list[_Task]":
        """Return what to try now: the same once more, then one by one; a single article that kills again is left."""
        deaths = self.deaths + 1
        if deaths == 1:
            return [self._replace(deaths=deaths)]
        if len(self.places) > 1:
            return [_Task(self.chunk, range(place, place + 1), deaths) for place in self.places]
        told = f"the process that parsed it ended, {deaths} times; the last time {how}"
        self.chunk.outcomes[self.places.start] = Failure("WorkerError", told)
        return []


def chunks(articles: Iterable[Any], size: int) -> Iterator[Chunk]:
    """Yield articles in chunks of *size* at most, and of fewer if they are long."""
    first, given, characters = 1, [], 0
    for one in articles:
        given.append(one)
        characters += size_of(item_of(one))
        if len(given) == size or characters > _CHARACTERS:
            yield Chunk(first, given)
            first, given, characters = first + len(given), [], 0
    if given:
        yield Chunk(first, given)


def run(coming: Iterator[Chunk], setup: Setup, *, jobs: int, method: str | None, ordered: bool) -> Chunks:
    """
    Yield chunks when they are done.

    Args:
        coming: The chunks; of these no more are taken than are needed to keep the processes busy.
        setup: What to parse with.
        jobs: How many processes to use, at most.
        method: How they are started; None for what the system does.
        ordered: Whether chunks are yielded in the order in which they come.
    """
    begun = list(islice(coming, jobs))
    if not begun:
        return
    course = _Course(Pool(len(begun), setup, method), chain(begun, coming), window=_WINDOW * jobs, ordered=ordered)
    whole = False
    try:
        yield from course.run()
        whole = True
    finally:
        course.pool.close(kill=not whole)


@define(eq=False)
class _Course:
    pool: Pool
    coming: Iterator[Chunk]
    window: int
    ordered: bool
    going: list[Chunk] = field(factory=list)
    again: deque[_Task] = field(factory=deque)
    ended: bool = False

    def run(self) -> Iterator[Chunk]:
        while True:
            done = self._finished()  # before more are given, as these make room, and those run while we yield
            self._give()
            yield from done
            if self.ended and not self.going:
                return
            for event in self.pool.wait():
                self._hear(event)

    def _give(self) -> None:
        while self.pool.free() and (task := self._next()):
            self.pool.give(task, [item_of(task.chunk.given[place]) for place in task.places])

    def _next(self) -> _Task | None:
        if self.again:
            return self.again.popleft()
        chunk = next(self.coming, None) if not self.ended and len(self.going) < self.window else None
        if chunk is None:
            self.ended = self.ended or len(self.going) < self.window
            return None
        self.going.append(chunk)
        return _Task(chunk, range(len(chunk.given)))

    def _finished(self) -> list[Chunk]:
        if self.ordered:
            done = list(takewhile(lambda chunk: chunk.done, self.going))
        else:
            done = [chunk for chunk in self.going if chunk.done]
        self.going = [chunk for chunk in self.going if chunk not in done]
        return done

    def _hear(self, event: Done | Died) -> None:
        if isinstance(event, Done):
            event.task.chunk.outcomes.update(zip(event.task.places, event.outcomes, strict=True))
            return
        lost = event.in_hand.after_death(event.how) if event.in_hand else []
        self.again.extendleft(reversed([*lost, *event.waiting]))
