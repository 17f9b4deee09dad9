"""
How fast times are found, beside dateparser's own search, in one run.

    python bench/times.py CORPUS.jsonl

Both get the same texts and the same day of publication.  dateparser is measured
twice: told that the language is English, and as it comes.  The ratios count: a
slow or busy machine slows both.  Process time is taken, so that other programs
play no part; let NumPy use one thread (``OMP_NUM_THREADS=1``).
"""

import sys
import time
from collections.abc import Callable
from datetime import datetime
from datetime import time as clock
from typing import Any

from dateparser.search import search_dates
from parse import day_of
from predict import read

from newsevents.language import analyzer
from newsevents.lexicon import load
from newsevents.stages import Reading
from newsevents.stages.article import find_article
from newsevents.stages.times import find_times

ARTICLES = 60
ROUNDS = 2


def seconds(work: Callable[[], object]) -> float:
    """Return the process time that *work* takes, in seconds."""
    start = time.process_time()
    work()
    return time.process_time() - start


def reading_of(document: dict[str, Any]) -> Reading:
    """Return what is known of a document after the analyzer."""
    text = document["text"]
    return Reading(text=text, published=day_of(document), analysis=analyzer()(text), lexicon=load())


def searched(document: dict[str, Any], languages: list[str] | None) -> object:
    """Let dateparser search a document, and find out its language if it is not told."""
    day = day_of(document)
    settings = {"RELATIVE_BASE": datetime.combine(day, clock())} if day else {}
    return search_dates(document["text"], languages=languages, settings=settings)


def main(corpus: str) -> None:
    """Print the figures."""
    documents = list(read(corpus))
    documents = documents[:: max(1, len(documents) // ARTICLES)][:ARTICLES]
    readings = [find_article(reading_of(document)) for document in documents]
    for reading in readings:
        find_times(reading)
    work: dict[str, Callable[[], object]] = {
        "stage": lambda: [find_times(reading) for reading in readings],
        "analyzer and stages": lambda: [find_times(find_article(reading_of(d))) for d in documents],
        "dateparser, English": lambda: [searched(d, ["en"]) for d in documents],
        "dateparser": lambda: [searched(d, None) for d in documents],
    }
    spent = {name: sum(seconds(what) for _ in range(ROUNDS)) for name, what in work.items()}
    for name, total in spent.items():
        rate, told, untold = ROUNDS * len(documents) / total, spent["dateparser, English"], spent["dateparser"]
        print(
            f"{name:20} {rate:8.1f} articles a second, {told / total:6.1f} and {untold / total:6.1f} times dateparser's"
        )


if __name__ == "__main__":
    main(sys.argv[1])
