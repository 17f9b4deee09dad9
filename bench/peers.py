"""
How many articles a second: newsevents whole, beside textacy's quotations over spaCy.

    python bench/peers.py ARTICLES.jsonl [--venv FOLDER]

Both run on one core and one thread, each in a process of its own, over the
first hundred articles; time of the processor counts.  textacy lives in a
virtual environment that is made on the first call.  The spaCy pipeline has the
sizes of its efficiency configuration and weights as they are before training,
which are as fast as trained ones; what is found with them means nothing, and is
not compared here.  What textacy and others find over a trained pipeline stands
in docs/explanation/quality.md.
"""

import argparse
import json
import os
import subprocess
import sys
import time
import venv
from collections.abc import Callable
from pathlib import Path

from analyzer import ONE_THREAD, small_pipeline, texts

ARTICLES = 100


def ours(articles: list[str]) -> float:
    """Return the seconds that whole parses take."""
    from newsevents.parser import parse  # noqa: PLC0415 - only this process needs it

    parse(articles[0])
    return _seconds(parse, articles)


def textacys(articles: list[str]) -> float:
    """Return the seconds that textacy's direct quotations take, the pipeline included."""
    from textacy import extract  # noqa: PLC0415 - only this process has it

    nlp = small_pipeline()

    def quotations(text: str) -> int:
        # It refuses a text with an odd number of marks: one paragraph at a time, as its users do.
        found = 0
        for paragraph in text.split("\n\n"):
            try:
                found += sum(1 for _ in extract.direct_quotations(nlp(paragraph)))
            except ValueError:
                continue
        return found

    return _seconds(quotations, articles)


def _seconds(work: Callable[[str], object], articles: list[str]) -> float:
    start = time.process_time()
    for text in articles:
        work(text)
    return time.process_time() - start


WORK = {"ours": ours, "textacy": textacys}


def measured(what: str, path: Path, python: str) -> float:
    """Run one of them in a process of its own, on one core; return articles a second."""
    command = [python, str(Path(__file__).resolve()), str(path), "--measure", what]
    if hasattr(os, "sched_setaffinity"):
        command = ["taskset", "-c", str(max(os.sched_getaffinity(0))), *command]
    done = subprocess.run(command, check=True, env=os.environ | ONE_THREAD, stdout=subprocess.PIPE, text=True)
    return float(json.loads(done.stdout.splitlines()[-1]))


def python_with_textacy(folder: Path) -> str:
    """Return an interpreter that has textacy; install it at the first call."""
    python = folder / "bin" / "python"
    if not python.exists():
        venv.create(folder, with_pip=True)
        subprocess.run([str(python), "-m", "pip", "install", "-q", "textacy>=0.13"], check=True)
    return str(python)


def main() -> None:
    """Print both figures and their ratio, or measure what a child process is asked for."""
    parser = argparse.ArgumentParser(description="compare the speed of whole programs")
    parser.add_argument("articles", type=Path)
    parser.add_argument("--venv", type=Path, default=Path("build/textacy-venv"))
    parser.add_argument("--measure", choices=WORK, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.measure:
        articles = texts(arguments.articles)[:ARTICLES]
        print(len(articles) / WORK[arguments.measure](articles))
        return
    own = measured("ours", arguments.articles, sys.executable)
    other = measured("textacy", arguments.articles, python_with_textacy(arguments.venv))
    print(f"newsevents_articles_per_second: {own:.1f}")
    print(f"textacy_articles_per_second: {other:.1f}")
    print(f"times_as_fast: {own / other:.1f}")


if __name__ == "__main__":
    main()
