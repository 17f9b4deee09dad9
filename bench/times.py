"""
How fast times are found, beside dateparser's own search, in one run.

    python bench/times.py CORPUS.jsonl

Both get the same texts and the same day of publication; dateparser is told
that the language is English.  The ratios count: a slow or busy machine slows
both.  Process time is taken, so that other programs play no part.
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
ROUNDS = 3


def seconds(work: Callable[[], object]) -> float:
    """Return the process time that *work* takes, in seconds."""
    start = time.process_time()
    work()
    return time.process_time() - start


def reading_of(document: dict[str, Any]) -> Reading:
    """Return what is known of a document after the analyzer."""
    text = document["text"]
    return Reading(text=text, published=day_of(document), analysis=analyzer()(text), lexicon=load())


def searched(document: dict[str, Any]) -> object:
    """Let dateparser search a document."""
    day = day_of(document)
    settings = {"RELATIVE_BASE": datetime.combine(day, clock())} if day else {}
    return search_dates(document["text"], languages=["en"], settings=settings)


def main(corpus: str) -> None:
    """Print the figures."""
    documents = list(read(corpus))
    documents = documents[:: max(1, len(documents) // ARTICLES)][:ARTICLES]
    readings = [find_article(reading_of(document)) for document in documents]
    for reading in readings:
        find_times(reading)
    searched(documents[0])
    spent = {"stage": 0.0, "analyzer and stage": 0.0, "dateparser": 0.0}
    for _ in range(ROUNDS):
        spent["stage"] += seconds(lambda: [find_times(reading) for reading in readings])
        spent["analyzer and stage"] += seconds(lambda: [find_times(find_article(reading_of(d))) for d in documents])
        spent["dateparser"] += seconds(lambda: [searched(document) for document in documents])
    count = ROUNDS * len(documents)
    for name, total in spent.items():
        ratio = spent["dateparser"] / total
        print(f"{name:20} {count / total:9.1f} articles a second, {ratio:7.1f} times as fast as dateparser's search")


if __name__ == "__main__":
    main(sys.argv[1])
