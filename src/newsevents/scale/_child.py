"""How a process that parses begins; what it needs is imported when it has begun."""

import gc
import signal
from collections.abc import Iterable
from multiprocessing.connection import Connection
from typing import Any


def work(setup: Any, tasks: Connection, results: Connection, others: Iterable[Any]) -> None:
    """
    Parse until no more tasks come.

    Args:
        setup: The :class:`~newsevents.scale._worker.Setup` to parse with, or a pickle of it.
        tasks: Brings pickled lists of articles.
        results: Takes a pickled list of outcomes for each.
        others:
            What a fork has left open here: ends of the pipes of other processes, and
            locks.  Each would look alive, or be held, for as long as this process is there.
    """
    gc.disable()  # to import and read with it takes a sixth longer
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides what Ctrl-C means
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    for other in others:
        other.close()
    from newsevents.scale._worker import serve  # noqa: PLC0415  # after all of this

    serve(setup, tasks, results)
