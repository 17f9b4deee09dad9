"""
What hostile documents cost: for each reader, how its time grows with the length.

    python bench/reading.py [READER...]

Each document is made from 20 kB to 1 MB; the exponent is fitted to the time of
the processor over the lengths at which it can be told from noise.  An exponent
of 1 means: twice the length, twice the time.  Memory is the most that Python's
objects took at once, beyond the document, for 200 kB of it.
"""

import io
import math
import sys
import time
import tracemalloc
from collections.abc import Iterator
from contextlib import suppress

from hostile import CATALOGUE, Make

from newsevents.errors import DecodeError
from newsevents.formats import FORMATS, Format

SIZES = (20_000, 50_000, 125_000, 300_000, 1_000_000)
LEAST = 0.02
"""Seconds that can be told from noise."""
MOST = 60.0
"""Seconds that a document may take; where the next may take longer, it is not tried."""


def read(entry: Format, document: bytes) -> None:
    """Read all that a document holds."""
    source = io.BytesIO(document)
    with suppress(DecodeError):
        for _ in entry.articles(source) if entry.brings else entry.decode(source):
            pass


def timed(entry: Format, document: bytes) -> float:
    """Return how many seconds of the processor it takes to read a document."""
    start = time.process_time()
    read(entry, document)
    return time.process_time() - start


def seconds(entry: Format, make: Make) -> Iterator[tuple[int, float]]:
    """Yield lengths, and how long they take."""
    for size in SIZES:
        document = make(size)
        spent = min(timed(entry, document) for _ in range(3 if size < SIZES[-1] else 1))
        yield max(size, len(document)), spent  # what is packed counts as what it holds
        if spent * 12 > MOST:
            return


def exponent(points: list[tuple[int, float]]) -> float | None:
    """Return the slope of the time over the length, both as logarithms; None if all are too short to tell."""
    logs = [(math.log(length), math.log(spent)) for length, spent in points if spent >= LEAST]
    if len(logs) < 2:
        return None
    x, y = (sum(values) / len(logs) for values in zip(*logs, strict=True))
    return sum((a - x) * (b - y) for a, b in logs) / sum((a - x) ** 2 for a, _ in logs)


def memory(entry: Format, make: Make) -> float:
    """Return how many times its own length a document of 200 kB takes."""
    document = make(200_000)
    tracemalloc.start()
    read(entry, document)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most / len(document)


def main(names: list[str]) -> None:
    """Print a table."""
    print("reader\tdocument\texponent\tseconds\tof bytes\tmemory")
    for name in names or CATALOGUE:
        entry = FORMATS[name]
        read(entry, CATALOGUE[name][next(iter(CATALOGUE[name]))](1000))  # what is imported and cached at first
        for title, make in CATALOGUE[name].items():
            points = list(seconds(entry, make))
            slope = exponent(points)
            length, spent = points[-1]
            grows = "-" if slope is None else f"{slope:.2f}"
            print(name, title, grows, f"{spent:.2f}", length, f"{memory(entry, make):.0f}", sep="\t", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
