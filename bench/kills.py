"""
Kill writers at random moments, and look what they leave.

    python bench/kills.py [--kills 200] [--seed 1] [FORMAT...]

For every format that writes, for additions to a SQLite store and for
``newsevents parse --output``: a process writes over an old file, again and
again, and is killed with SIGKILL at a moment drawn evenly from the time of three
writes.  Then the file is read (formats that are not read back: its
bytes), it must be the old or the new; then it is written once more, must be
what was written, and nothing may lie beside it.
"""

import os
import random
import shutil
import signal
import sqlite3
import sys
import time
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import NamedTuple

from newsevents import parse
from newsevents.formats import FORMATS, dump_all, load_all
from newsevents.formats.sqlite import upsert

NEWS = (
    "{city}, Aug 19 (Reuters) - {nation} Foreign Minister {name} met her Ukrainian counterpart in {city} on Monday. "
    "{country} sent humanitarian aid to Ukraine on Sunday. “We agreed,” {name} said.\n"
)
PLACES = (
    {"city": "Oslo", "nation": "Norwegian", "country": "Norway", "name": "Nora Dahl"},
    {"city": "Warsaw", "nation": "Polish", "country": "Poland", "name": "Ewa Nowak"},
    {"city": "Madrid", "nation": "Spanish", "country": "Spain", "name": "Ana Ruiz"},
)
ARTICLES = [NEWS.format_map(place) for place in PLACES]
OLD, NEW, LAST = ([parse(text * n, published=date(2025, 8, 20)) for n in range(1, 6)] for text in ARTICLES)


class Job(NamedTuple):
    """A way to write: to put the old one there, to write the new one, and to see what is there."""

    name: str
    file: str
    old: Callable[[Path], object]
    new: Callable[[Path], object]
    last: Callable[[Path], object]
    content: Callable[[Path], object]


def seen(path: Path) -> object:
    """Return the bytes of a file, or of the files of a folder; None if nothing is there."""
    if path.is_dir():
        return {file.name: file.read_bytes() for file in path.iterdir()}
    return path.read_bytes() if path.exists() else None


def stories(path: Path) -> object:
    """Return the stories of a file; None if nothing is there."""
    if not path.exists():
        return None
    found = list(load_all(path))
    if path.suffix == ".sqlite":
        with closing(sqlite3.connect(path)) as store:
            assert store.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    return found


def command(version: int) -> Callable[[Path], None]:
    """Return what writes an article with the command."""

    def run(path: Path) -> None:
        from newsevents.cli import main  # noqa: PLC0415  # its libraries are asked for by this alone

        article = path.parent.parent / f"{version}.txt"
        sys.argv = ["newsevents", "parse", str(article), "--output", str(path)]
        try:
            main()
        except SystemExit as end:
            if end.code:
                raise

    return run


def jobs() -> list[Job]:
    """Return all ways to write."""
    found = []
    for entry in FORMATS.values():
        if entry.writes:
            old, new, last = (lambda path, some=some: dump_all(some, path) for some in (OLD, NEW, LAST))
            content = stories if entry.lossless else seen
            found.append(Job(entry.name, f"a{entry.suffixes[0]}", old, new, last, content))
    add = [lambda path, some=some: upsert(some, path) for some in (OLD, NEW, LAST)]
    found.append(Job("sqlite upsert", "a.sqlite", *add, stories))
    found.append(Job("parse --output", "a.json", *map(command, range(3)), stories))
    return found


def kill(job: Job, path: Path, within: float) -> None:
    """Kill a writer once, after no more than *within* seconds."""
    ready, started = os.pipe()
    writer = os.fork()
    if not writer:
        os.write(started, b"!")
        for _ in range(100):  # should nobody be left to kill it
            job.new(path)
        os._exit(1)
    os.read(ready, 1)
    time.sleep(random.random() * within)
    os.kill(writer, signal.SIGKILL)
    os.waitpid(writer, 0)
    os.close(ready)
    os.close(started)


def states(job: Job, path: Path) -> tuple[list[object], list[object], float]:
    """Return the old and the new, what may stand there after the last write, and the seconds of a write."""
    job.old(path)
    found, then, times = [job.content(path)], [], []
    job.last(path)
    then.append(job.content(path))
    path.unlink() if path.is_file() else shutil.rmtree(path)
    job.old(path)
    for _ in range(5):
        start = time.perf_counter()
        job.new(path)
        times.append(time.perf_counter() - start)
    found.append(job.content(path))
    job.last(path)
    then.append(job.content(path))
    return found, then, median(times)


def measure(job: Job, kills: int, root: Path) -> Counter[str]:
    """Kill writers in the way of a job, and count what they leave."""
    for version, text in enumerate(ARTICLES):
        (root / f"{version}.txt").write_text(text)
    folder = root / "folder"
    path = folder / job.file
    folder.mkdir()
    (old, new), then, seconds = states(job, path)
    counts = Counter({"microseconds": round(seconds * 1e6)})
    for _ in range(kills):
        shutil.rmtree(folder)
        folder.mkdir()
        job.old(path)
        kill(job, path, 3 * seconds)
        counts["within"] += [file.name for file in folder.iterdir()] != [job.file]
        try:
            left = job.content(path)
        except Exception as error:  # noqa: BLE001  # whatever it is, it is counted
            left = error
        counts["old" if left == old else "new" if left == new else "half"] += 1
        try:
            job.last(path)
            counts["not writable"] += job.content(path) not in then
        except Exception:  # noqa: BLE001  # as above
            counts["not writable"] += 1
        counts["left over"] += [file.name for file in folder.iterdir()] != [job.file]
    return counts


def main() -> None:
    """Print a table."""
    options = ArgumentParser(description=__doc__, formatter_class=RawDescriptionHelpFormatter)
    options.add_argument("formats", nargs="*")
    options.add_argument("--kills", type=int, default=200)
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    random.seed(chosen.seed)
    print("| | ms a write | in the midst | old | new | half | not writable then | left over then |")
    print("| --- | --: | --: | --: | --: | --: | --: | --: |")
    for job in jobs():
        if not chosen.formats or job.name in chosen.formats:
            with TemporaryDirectory() as root:
                found = measure(job, chosen.kills, Path(root))
            cells = [found[name] for name in ("within", "old", "new", "half", "not writable", "left over")]
            print(f"| {job.name} | {found['microseconds'] / 1000:.1f} | {' | '.join(map(str, cells))} |", flush=True)


if __name__ == "__main__":
    main()
