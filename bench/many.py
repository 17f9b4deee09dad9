"""
Measure parsing of many articles on several cores.

    OMP_NUM_THREADS=1 python bench/many.py speed [--stories 1000] [--jobs 2] [ARTICLES.jsonl]
    OMP_NUM_THREADS=1 python bench/many.py memory [--stories 20000] [--jobs 2] [--method fork]

"speed" compares several processes with one, by the clock and by time of the processor, and says what it costs to
send articles and stories. On a machine with other work the clock says little; what the processors did for us says
how much of their time was lost: with n of them, n processes are at best (time of one) / (time of all) * n as fast.
"memory" prints what each process holds after each twentieth, with names and words in every story that none had before.
"""

import argparse
import json
import os
import pickle
import time
from collections.abc import Iterator
from multiprocessing import active_children
from pathlib import Path
from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage

from memory import story

from newsevents import Article
from newsevents.scale import parse_many


def spent() -> float:
    """Return the seconds of the processor that this process and its ended children have used."""
    both = getrusage(RUSAGE_SELF), getrusage(RUSAGE_CHILDREN)
    return sum(usage.ru_utime + usage.ru_stime for usage in both)


def held(process: int | str) -> str:
    """Return the memory of a process, and how much of it is not shared with another, in MB."""
    lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()[1:]
    sizes = {line.split(":")[0]: int(line.split()[1]) / 1000 for line in lines}
    return f"{sizes['Rss']:6.1f} ({sizes['Private_Clean'] + sizes['Private_Dirty']:5.1f} its own)"


def articles(options: argparse.Namespace) -> list[Article]:
    """Return the articles of a file, as many times as needed, or made-up ones."""
    if not options.articles:
        return [Article(text=story(number)) for number in range(options.stories)]
    with options.articles.open(encoding="utf-8") as file:
        found = [Article(text=json.loads(line)["text"]) for line in file]
    return [found[number % len(found)] for number in range(options.stories)]


def speed(options: argparse.Namespace) -> None:
    """Print seconds for one process and for several, and the share of sending."""
    given = articles(options)
    print(f"{len(given)} articles of {sum(len(one.text) for one in given) / len(given):.0f} characters")
    sum(1 for _ in parse_many(given[:20]))
    rows = {}
    for jobs in (1, options.jobs):
        clock, cpu = time.perf_counter(), spent()
        stories = list(parse_many(given, n_jobs=jobs, start_method=options.method))
        rows[jobs] = time.perf_counter() - clock, spent() - cpu
        print(f"{jobs} processes: {rows[jobs][0]:.2f} s by the clock, {rows[jobs][1]:.2f} s of the processor")
    one, many = rows[1], rows[options.jobs]
    print(f"by the clock: {one[0] / many[0]:.2f} x one")
    print(f"by time of the processor: {options.jobs * one[1] / many[1]:.2f} x one")
    clock = time.process_time()
    sent = [pickle.dumps(story) for story in stories]
    for each in sent:
        pickle.loads(each)
    for at in range(0, len(given), 16):
        pickle.loads(pickle.dumps(given[at : at + 16]))
    cost = time.process_time() - clock
    print(f"sending: {1000 * cost / len(given):.2f} ms an article, {100 * cost / one[1]:.1f} % of parsing")
    print(f"a story is {sum(map(len, sent)) / len(sent) / 1000:.1f} kB")


def memory(options: argparse.Namespace) -> None:
    """Print the memory of the parent and of the processes after each twentieth."""

    def texts() -> Iterator[str]:
        for number in range(options.stories):
            yield story(number)

    jobs = options.jobs
    stories = parse_many(texts(), n_jobs=jobs, start_method=options.method)
    for number, _ in enumerate(stories, 1):
        if number % (options.stories // 20) == 0:
            workers = " ".join(held(child.pid or 0) for child in active_children())
            print(f"{number:8,} stories, MB: parent {held('self')}, processes {workers}", flush=True)


def main() -> None:
    """Run what is asked for."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("what", choices=["speed", "memory"])
    options.add_argument("articles", nargs="?", type=Path)
    options.add_argument("--stories", type=int, default=1000)
    options.add_argument("--jobs", type=int, default=2)
    options.add_argument("--method", default=None)
    chosen = options.parse_args()
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    (speed if chosen.what == "speed" else memory)(chosen)


if __name__ == "__main__":
    main()
