"""The same arguments give the same story: in every process, and in any thread."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest
from tests.fuzz.articles import any_article
from tests.fuzz.texts import seeds

import newsevents

ROOT = Path(__file__).parents[1]


def digest(hash_seed: str) -> str:
    command = [sys.executable, "-m", "bench.same", "50"]
    environment = os.environ | {"PYTHONHASHSEED": hash_seed}
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True).stdout  # noqa: S603


def test_the_seed_of_hashes_plays_no_part() -> None:
    assert digest("1") == digest("2") == digest("4294967295")


@pytest.fixture(scope="module")
def articles() -> list[dict[str, Any]]:
    known: list[dict[str, Any]] = [{"text": text, "published": date(2025, 8, 20)} for text in seeds()]
    return known + [any_article(Random(f"threads:{number}")) for number in range(50)]  # noqa: S311


def test_eight_threads_find_what_one_finds(articles: list[dict[str, Any]]) -> None:
    def parsed(known: dict[str, Any]) -> str:
        return newsevents.dumps(newsevents.Parser().parse(**known))

    alone = [parsed(known) for known in articles]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(parsed, articles)) == alone
        assert list(pool.map(parsed, reversed(articles))) == alone[::-1]
