"""What runs in a process that parses: tasks come in by one pipe, what became of them goes out by another."""

import gc
import os
import pickle
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from queue import SimpleQueue
from threading import Thread
from typing import Any, NamedTuple, TypeAlias

from attrs import evolve, frozen

from newsevents.model import Story
from newsevents.parser import Parser
from newsevents.scale._items import parsed, words_of
from newsevents.stages import STAGES

Encode: TypeAlias = Callable[[Story], bytes]
"""Makes the bytes of a story that are sent back."""


class Failure(NamedTuple):
    """Why there is no story of an article."""

    kind: str
    """Name of the class of the error."""

    message: str
    """What it says."""

    trace: str = ""
    """Where it was raised, as Python prints it; empty if nothing was raised."""

    @property
    def reason(self) -> str:
        """Kind and message in one line."""
        return ": ".join(filter(None, (self.kind, " ".join(self.message.split()))))


Outcome: TypeAlias = bytes | Failure
"""What became of one article."""


@frozen
class Setup:
    """What a process must know before its first task."""

    parser: Parser
    """The parts that parse."""

    encode: Encode
    """Makes bytes of the stories."""

    def outcome(self, item: Any) -> Outcome:
        """Return what becomes of an article; whatever goes wrong with it is told."""
        try:
            return self.encode(parsed(item, self.parser))
        except Exception as error:  # noqa: BLE001  # a stage of the user's may raise anything
            return failure(error)


def failure(error: Exception) -> Failure:
    """Return what went wrong, in words that any process understands."""
    return Failure(type(error).__name__, words_of(error), "".join(traceback.format_exception(error)))


READY = b"ready"
"""What a process sends when it waits for its first task; what else it sends first says why it cannot."""

_NEWS = "OSLO, 3/4/2025 - Prime Minister Ana Ruiz met Paul Cole in Lima on Monday. “We agreed,” she said."


def warm(parser: Parser) -> None:
    """Have all read that a first story makes the package read: the lexicon, the weights, the registers."""
    ours = tuple(stage for stage in parser.stages if stage in STAGES)  # who knows what others do with it
    with suppress(Exception):  # what goes wrong is told of every article
        evolve(parser, stages=ours).parse(_NEWS)


def serve(setup: Setup | bytes, tasks: Connection, results: Connection) -> None:
    """
    Parse until no more tasks come; the arguments are those of :func:`newsevents.scale._child.work`.

    The garbage collector, which does not run meanwhile, never looks at what is
    read here: all stories need it, and looking would copy what a fork shares.
    """
    try:
        ours: Setup = pickle.loads(setup) if isinstance(setup, bytes) else setup  # noqa: S301  # our own bytes
    except Exception as error:  # noqa: BLE001  # whatever a part of the user's raises
        results.send_bytes(f"{type(error).__name__}: {words_of(error)}".encode())
        sys.exit(1)
    warm(ours.parser)
    gc.freeze()
    gc.enable()
    _run(ours, tasks, results)


def _run(setup: Setup, tasks: Connection, results: Connection) -> None:
    waiting: SimpleQueue[bytes] = SimpleQueue()
    Thread(target=_receive, args=(tasks, waiting), daemon=True).start()
    with suppress(BrokenPipeError):  # the parent is dead
        results.send_bytes(READY)
        while True:
            items = pickle.loads(waiting.get())  # noqa: S301  # our own bytes
            results.send_bytes(pickle.dumps([setup.outcome(item) for item in items]))


def _receive(tasks: Connection, waiting: "SimpleQueue[bytes]") -> None:
    """
    Take tasks as they come, so that the parent never waits for this process to take one.

    When no more can come, or the parent is dead, the process ends at once.
    """
    with suppress(EOFError, OSError):
        while True:
            waiting.put(tasks.recv_bytes())
    os._exit(0)
