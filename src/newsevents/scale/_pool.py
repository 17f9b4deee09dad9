"""
Processes that parse, each with pipes of its own.

Neither :mod:`concurrent.futures` nor loky can be used here: if one process of
theirs is killed, all are given up, and none can say whose task was to blame.
Their queues are shared, too, and a process that is killed while it holds the
lock of one stops all others.
"""

import multiprocessing
import pickle
import signal
import sys
import threading
import warnings
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any, NamedTuple, Protocol, TypeAlias
from weakref import WeakSet

from attrs import define, field

from newsevents.errors import InputError, WorkerError
from newsevents.scale._child import work
from newsevents.scale._worker import READY, Outcome, Setup, warm

Task: TypeAlias = Any
"""Whatever tells the caller which articles they were."""

_AT_ONCE = 2
"""Tasks that a process has at once: the one in hand, and the next, so that it need not wait for us."""
_MOST_STARTS = 3
"""How many processes in a row may end before they have begun."""
_SECONDS = 5.0
"""How long a process that has nothing to do may take to end."""


class Closable(Protocol):
    """Something that is open."""

    def close(self) -> None:
        """Close it."""


OURS: WeakSet[Closable] = WeakSet()
"""What no child that is forked shall keep open: our ends of all pipes, and the locks that end with this process."""
_STARTING = threading.Lock()
"""One start at a time: a child that is forked in between would keep the other's pipes open."""


class Done(NamedTuple):
    """A task that was done."""

    task: Task
    outcomes: list[Outcome]


class Died(NamedTuple):
    """A process that ended, and what it had."""

    how: str
    """How it ended."""

    in_hand: Task | None
    """The task that it was at; None if it had none."""

    waiting: list[Task]
    """Tasks that it had not begun."""


@define(eq=False)
class _Worker:
    process: Any
    tasks: Connection
    results: Connection
    ready: bool = False
    has: deque[Task] = field(factory=deque)


class Pool:
    """
    A number of processes; one that ends is replaced.

    Args:
        number: How many.
        setup: What they parse with.
        method: How they are started: ``fork``, ``spawn``, ``forkserver``; None for what the system does.

    Raises:
        newsevents.errors.InputError: If they cannot be started from here, or *setup* cannot be sent to them.
    """

    def __init__(self, number: int, setup: Setup, method: str | None) -> None:
        context: Any = multiprocessing.get_context(method)
        self._context = context
        self._forks = context.get_start_method() == "fork"
        if not self._forks:
            _check_main()
        self._setup = setup if self._forks else _pickled(setup)
        if self._forks:
            warm(setup.parser)  # what is read before the fork, all share
        self._number = number
        self._workers: list[_Worker] = []
        self._failed = 0

    def free(self) -> bool:
        """Say whether a process can take a task."""
        return self._next() is not None

    def give(self, task: Task, items: list[Any]) -> None:
        """Give articles to the process that has least to do; one must be free."""
        worker = self._next()
        assert worker is not None  # noqa: S101  # who asks knows
        worker.has.append(task)
        with suppress(OSError):  # it is dead, which we hear in a moment
            worker.tasks.send_bytes(pickle.dumps(items))

    def wait(self) -> Iterator[Done | Died]:
        """
        Wait until something happens, and yield it.

        Raises:
            newsevents.errors.WorkerError: If processes end before they have begun.
        """
        while len(self._workers) < self._number:
            self._workers.append(self._start())
        ready = set(wait([each.results for each in self._workers]))  # a pipe ends with its process
        for worker in [each for each in self._workers if each.results in ready]:
            try:
                message = worker.results.recv_bytes()
            except (EOFError, OSError):
                yield self._bury(worker)
                continue
            if worker.ready:
                yield Done(worker.has.popleft(), pickle.loads(message))  # noqa: S301  # from a process of ours
            elif message != READY:
                msg = f"its parser cannot be made there ({message.decode()}); {_ADVICE}"
                raise WorkerError(msg)
            else:
                worker.ready, self._failed = True, 0

    def close(self, *, kill: bool) -> None:
        """End all processes: those with nothing to do by themselves, or all at once."""
        for worker in self._workers:
            worker.tasks.close()
            if kill:
                worker.process.terminate()
        for worker in self._workers:
            worker.process.join(_SECONDS)
            if worker.process.is_alive():
                worker.process.kill()
                worker.process.join()
            worker.results.close()
            worker.process.close()
        self._workers.clear()

    def _next(self) -> _Worker | None:
        able = [each for each in self._workers if each.ready and len(each.has) < _AT_ONCE]
        return min(able, key=lambda each: len(each.has), default=None)

    def _start(self) -> _Worker:
        with _STARTING, _without_interrupts():
            taken, tasks = self._context.Pipe(duplex=False)
            results, given = self._context.Pipe(duplex=False)
            others = [*OURS, tasks, results] if self._forks else []
            process = self._context.Process(target=work, args=(self._setup, taken, given, others), daemon=True)
            try:
                _start(process)
            finally:
                taken.close()
                given.close()
            OURS.update((tasks, results))
        return _Worker(process, tasks, results)

    def _bury(self, worker: _Worker) -> Died:
        self._workers.remove(worker)
        worker.tasks.close()
        worker.results.close()
        worker.process.join(_SECONDS)
        if worker.process.is_alive():  # it has closed its pipe, whatever else it does
            worker.process.kill()
            worker.process.join()
        code = worker.process.exitcode
        how = _ending(code)
        worker.process.close()
        if not worker.ready:
            self._failed += 1
            if self._failed >= _MOST_STARTS or code >= 0:  # what was not killed would end alike the next time
                msg = f"{how}; {_ADVICE}"
                raise WorkerError(msg)
        tasks = list(worker.has)
        return Died(how, tasks[0] if tasks else None, tasks[1:])


_PARSER = "parser"
_ADVICE = (
    "where processes are not forked, each imports the program anew: it must be a file or a module, "
    "call parse_many below 'if __name__ == \"__main__\":', "
    "and the parts of a parser of your own must be importable"
)


def _check_main() -> None:
    """Refuse to start processes that would fail because of the program that starts them."""
    if getattr(multiprocessing.current_process(), "_inheriting", False):
        msg = f"called while a process of parse_many imports the program; {_ADVICE}"
        raise WorkerError(msg)
    main = sys.modules["__main__"]
    file = getattr(main, "__file__", None)
    if file and getattr(main, "__spec__", None) is None and not Path(file).is_file():
        msg = f"the program ({file}) cannot be imported; {_ADVICE}"
        raise WorkerError(msg)


def _pickled(setup: Setup) -> bytes:
    try:
        return pickle.dumps(setup)
    except Exception as error:
        problem = f"must have parts that can be sent to another process ({type(error).__name__}: {error})"
        raise InputError(_PARSER, problem) from error


def _start(process: Any) -> None:
    with warnings.catch_warnings():
        if threading.active_count() == 1:
            # Python sees threads of the matrix library, which looks after itself at a fork.
            warnings.filterwarnings("ignore", ".*multi-threaded.*fork", DeprecationWarning)
        process.start()


@contextmanager
def _without_interrupts() -> Iterator[None]:
    """Let Ctrl-C wait, also in a process that is started here, until that has said what it makes of it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _ending(code: int | None) -> str:
    if code is None or code >= 0:
        return f"it ended with exit status {code}"
    with suppress(ValueError):
        return f"it was killed by {signal.Signals(-code).name}"
    return f"it was killed by signal {-code}"
