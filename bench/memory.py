"""
Parse ever new stories in one process and print the memory that it holds.

    OMP_NUM_THREADS=1 python bench/memory.py [--stories 100000]

Every story has names, words and numbers that none had before, so that whatever
remembers words is filled to its bounds.
"""

import argparse
import itertools
import os
from datetime import date
from pathlib import Path

from growth_texts import day, other, person, word

import newsevents


def story(number: int) -> str:
    """Return a made-up story, another for each number."""
    lines = (
        f"{person(n)} met {other(n)} of the {word(7 * n)} {word(n + 1)} Union on {day(n)}. "
        f"“We will {word(n).lower()} it by {n} percent,” {word(3 * n + 1)} said."
        for n in itertools.islice(itertools.count(8 * number), 8)
    )
    return "\n\n".join(lines)


def held() -> float:
    """Return the memory of this process, in MB."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGESIZE") / 1e6


def main() -> None:
    """Print the memory after each tenth of the stories."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--stories", type=int, default=100_000)
    stories = arguments.parse_args().stories
    for number in range(1, stories + 1):
        newsevents.parse(story(number), published=date(2025, 3, 5))
        if number % (stories // 10) == 0:
            print(f"{number:8,} stories: {held():6.1f} MB", flush=True)


if __name__ == "__main__":
    main()
