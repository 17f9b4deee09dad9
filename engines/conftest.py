"""The stories of one process, to which those of every engine are compared."""

import os
import sys
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from engines import corpus

from newsevents.scale import explode

# Workers of engines are the Python of the tests, import what the tests import, and use one thread each.
os.environ["PYSPARK_PYTHON"] = sys.executable
os.environ["OMP_NUM_THREADS"] = "1"
os.environ["PYTHONPATH"] = os.pathsep.join([str(Path(__file__).parent.parent), os.environ.get("PYTHONPATH", "")])


@pytest.fixture(scope="session")
def articles() -> pa.Table:
    return corpus.articles()


@pytest.fixture(scope="session")
def serial(articles: pa.Table) -> pa.Table:
    stories = corpus.work()(articles)
    errors = [one for one in stories["error"].to_pylist() if one]
    assert sorted(one["type"] for one in errors) == ["DecodeError", "ZeroDivisionError"]
    return stories


@pytest.fixture(scope="session")
def folder(articles: pa.Table, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the articles in files of most unequal sizes."""
    folder = tmp_path_factory.mktemp("articles")
    for number, part in enumerate(corpus.skewed(articles)):
        pq.write_table(part, folder / f"{number}.parquet")
    return folder


@pytest.fixture(scope="session")
def dyads(serial: pa.Table) -> list[tuple[Any, ...]]:
    """Return who did what to whom, by loops."""
    found = [
        (row["id"], event["event_id"], event["when_start"], source["actor_name"], event["type"], target["actor_name"])
        for row in serial.to_pylist()
        for event in row["events"] or ()
        for source in event["sources"]
        for target in event["targets"]
    ]
    assert len(found) > 50
    return sorted(found, key=str)


@pytest.fixture(scope="session")
def counts(serial: pa.Table) -> dict[str, int]:
    return {name: len(explode(serial, name)) for name in ("statements", "events")}
