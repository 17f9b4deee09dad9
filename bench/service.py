"""
How quickly the service in examples/service answers: latency of one client and of several, and the cold start.

    OMP_NUM_THREADS=1 python bench/service.py ARTICLES.jsonl [--articles 200] [--workers 2] [--clients 4]

The articles are the first 500 words of those that have as many, and the rest
of the sentence.  Time by the clock, server and clients on the same machine;
beside it, the same texts parsed in one process without a server.
"""

import argparse
import json
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import Request, urlopen

from predict import read

import newsevents

ROOT = Path(__file__).parent.parent
WORDS = 500


def texts(corpus: str, most: int) -> list[str]:
    """Return the first sentences of long articles."""
    start = re.compile(rf"(?:\S+\s+){{{WORDS - 1}}}.*?\.", re.DOTALL)
    found = (start.match(document["text"]) for document in read(corpus))
    return [match[0] for match in found if match][:most]


def ask(address: str, text: str) -> float:
    """Send an article, and return the seconds until the whole story is there."""
    body = json.dumps({"text": text, "published": "2025-03-05"}).encode()
    start = time.perf_counter()
    with urlopen(Request(f"{address}/stories", body, {"Content-Type": "application/json"})) as answer:
        answer.read()
    return time.perf_counter() - start


@contextmanager
def service(workers: int) -> Iterator[tuple[str, int]]:
    """Start the service, and yield its address and its process id when it answers."""
    command = [sys.executable, "-m", "uvicorn", "--app-dir", str(ROOT / "examples" / "service"), "app:app"]
    options = ["--port", "8765", "--workers", str(workers), "--log-level", "error"]
    address = "http://127.0.0.1:8765"
    with subprocess.Popen([*command, *options]) as process:
        try:
            while True:
                try:
                    urlopen(f"{address}/health").close()
                    break
                except URLError:
                    time.sleep(0.01)
            yield address, process.pid
        finally:
            process.terminate()


def memory(pid: int) -> float:
    """Return the megabytes that a process holds (Linux)."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    return int(re.findall(r"VmRSS:\s+(\d+)", status)[0]) / 1000


def show(name: str, seconds: list[float]) -> None:
    """Print the median and the 95th percentile."""
    cuts = statistics.quantiles(seconds, n=20)
    print(f"{name}: p50 {1000 * cuts[9]:.1f} ms, p95 {1000 * cuts[18]:.1f} ms")


def direct(articles: list[str]) -> None:
    """Parse in this process."""
    newsevents.parse(articles[0])
    seconds = []
    for text in articles:
        start = time.perf_counter()
        newsevents.parse(text, published="2025-03-05")
        seconds.append(time.perf_counter() - start)
    show("no service, one process", seconds)


def cold(runs: int = 7) -> None:
    """Start the service again and again."""
    ready, first = [], []
    for _ in range(runs):
        start = time.perf_counter()
        with service(1) as (address, _pid):
            ready.append(time.perf_counter() - start)
            first.append(ask(address, "Ana Ruiz met Luis Paz in Lima on Monday."))
    print(f"cold start, until it accepts requests: {statistics.median(ready):.2f} s (median of {runs})")
    print(f"first request after that: {1000 * statistics.median(first):.1f} ms")


def main() -> None:
    """Print the figures."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("corpus")
    options.add_argument("--articles", type=int, default=200)
    options.add_argument("--workers", type=int, default=2)
    options.add_argument("--clients", type=int, default=4)
    chosen = options.parse_args()
    articles = texts(chosen.corpus, chosen.articles)
    print(f"{len(articles)} articles of {WORDS} words, {statistics.mean(map(len, articles)):.0f} characters on average")
    direct(articles)
    with service(1) as (address, pid):
        show("one worker, one client", [ask(address, text) for text in articles])
        print(f"memory of the worker: {memory(pid):.0f} MB")
    with service(chosen.workers) as (address, _pid), ThreadPoolExecutor(chosen.clients) as clients:
        start = time.perf_counter()
        seconds = list(clients.map(lambda text: ask(address, text), articles))
        show(f"{chosen.workers} workers, {chosen.clients} clients", seconds)
        print(f"articles a second: {len(articles) / (time.perf_counter() - start):.1f}")
    cold()


if __name__ == "__main__":
    main()
