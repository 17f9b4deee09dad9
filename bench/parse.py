"""
How long a parse takes: by stage, by length, and all in all.

    python bench/parse.py CORPUS.jsonl

Time of the processor counts; let NumPy use one thread (``OMP_NUM_THREADS=1``).
Figures are ratios first: a stage beside the analyzer, a long text beside a
short one.  Absolute figures stand beside them; they depend on the machine.
"""

import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from predict import read

from newsevents.language import analyzer
from newsevents.lexicon import load
from newsevents.parser import Parser
from newsevents.stages import STAGES, Reading

ARTICLES = 100


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """Return how many seconds of the processor *work* takes, and what it gives."""
    start = time.process_time()
    result = work()
    return time.process_time() - start, result


def by_stage(documents: list[dict[str, Any]]) -> dict[str, float]:
    """Return seconds spent in the analyzer and in each stage."""
    analyze, lexicon = analyzer(), load()
    spent = dict.fromkeys(("analyzer", *(name_of(stage) for stage in STAGES)), 0.0)
    for document in documents:
        seconds, analysis = timed(lambda text=document["text"]: analyze(text))
        spent["analyzer"] += seconds
        reading = Reading(text=document["text"], published=day_of(document), analysis=analysis, lexicon=lexicon)
        for stage in STAGES:
            seconds, reading = timed(lambda stage=stage, reading=reading: stage(reading))
            spent[name_of(stage)] += seconds
    return spent


def name_of(stage: Callable[..., Any]) -> str:
    """Return a readable name of a stage."""
    return getattr(stage, "__name__", repr(stage))


def day_of(document: dict[str, Any]) -> date | None:
    """Return the day of publication."""
    return date.fromisoformat(document["published"]) if document.get("published") else None


def by_length(documents: list[dict[str, Any]]) -> Iterator[tuple[int, float]]:
    """Yield seconds for texts of 10 kB, 100 kB and 1 MB, made of the articles."""
    whole = "\n\n".join(document["text"] for document in documents)
    whole *= 1 + 1_000_000 // len(whole)
    parser = Parser()
    for size in (10_000, 100_000, 1_000_000):
        yield size, timed(lambda text=whole[:size]: parser.parse(text))[0]


def main(corpus: str) -> None:
    """Print the figures."""
    documents = list(read(corpus))[:ARTICLES]
    parser = Parser()
    parser.parse(documents[0]["text"])
    spent = by_stage(documents)
    total = sum(spent.values())
    for name, seconds in spent.items():
        print(f"{name:22} {seconds / total:6.1%} of the parse  {seconds / len(documents) * 1000:7.2f} ms an article")
    seconds, _ = timed(lambda: [parser.parse(d["text"], published=day_of(d)) for d in documents])
    print(f"articles a second: {len(documents) / seconds:.1f}")
    lengths = dict(by_length(documents))
    shortest = min(lengths)
    for size, seconds in lengths.items():
        print(
            f"{size:9,} characters: {seconds:8.3f} s, {seconds / lengths[shortest]:6.1f} times as long as {shortest:,}"
        )


if __name__ == "__main__":
    main(sys.argv[1])
