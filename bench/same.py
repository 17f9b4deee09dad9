"""
One digest of many stories: the same in every Python, with every NumPy, in any number of threads.

    python -m bench.same [TEXTS [THREADS]]

Parses the seeds and as many generated texts, and prints a hash of their JSON.
``--each`` prints one for every text, to find those that differ.
"""

import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from hashlib import sha256
from random import Random
from typing import Any

from tests.fuzz.articles import any_article
from tests.fuzz.texts import seeds

import newsevents


def digests(count: int, threads: int) -> list[str]:
    """Return a hash for every seed, and for so many generated texts."""
    articles = [{"text": text, "published": date(2025, 8, 20)} for text in seeds()]
    articles += [any_article(Random(f"same:{number}")) for number in range(count)]
    with ThreadPoolExecutor(threads) as pool:
        return [sha256(story.encode()).hexdigest() for story in pool.map(_story, articles)]


def _story(known: dict[str, Any]) -> str:
    return newsevents.dumps(newsevents.parse(**known))


if __name__ == "__main__":
    numbers = [int(argument) for argument in sys.argv[1:] if argument.isdigit()]
    found = digests(*(*numbers, *(200, 1)[len(numbers) :]))
    if "--each" in sys.argv:
        print("\n".join(f"{number} {digest}" for number, digest in enumerate(found)))
    print(len(found), sha256("".join(found).encode()).hexdigest())
