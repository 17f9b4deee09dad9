"""The same stories on Dask, with two workers."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import dask.dataframe as dd
import pandas as pd
import pyarrow as pa
import pytest
from distributed import Client, LocalCluster
from engines import corpus, on_dask


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster, Client(cluster) as client:
        yield client


@pytest.fixture(scope="module")
def stories(client: Client, folder: Path) -> Any:
    return client.persist(on_dask.stories(dd.read_parquet(folder), corpus.work()))


def in_one(frame: Any) -> pa.Table:
    return pa.Table.from_pandas(frame.compute(), preserve_index=False)


def test_the_rows_are_those_of_one_process(stories: Any, serial: pa.Table, tmp_path: Path) -> None:
    here, there = (corpus.file_of(one, serial, tmp_path / "one.parquet") for one in (serial, in_one(stories)))
    assert here == there


def test_lists_are_exploded(stories: Any, dyads: list[Any], counts: dict[str, int]) -> None:
    assert len(on_dask.statements(stories)) == counts["statements"]
    assert len(on_dask.events(stories)) == counts["events"]
    found = in_one(on_dask.dyads(stories)).to_pylist()
    assert sorted((tuple(one.values()) for one in found), key=str) == dyads


def test_what_it_writes_is_read_by_others(stories: Any, serial: pa.Table, tmp_path: Path) -> None:
    stories.to_parquet(tmp_path / "stories", write_index=False)
    corpus.check_files(tmp_path / "stories", serial)


def test_a_worker_that_is_killed_is_replaced(client: Client, tmp_path: Path) -> None:
    marker = tmp_path / "died"
    texts = corpus.few(corpus.PLAIN, corpus.DEADLY, corpus.PLAIN).to_pandas(types_mapper=pd.ArrowDtype)
    frame = dd.from_pandas(texts, npartitions=3)
    rows = on_dask.stories(frame, corpus.work(marker=marker))[["id", "error"]].compute(scheduler=client)
    assert marker.exists()
    assert rows["error"].isna().all()
    assert list(rows["id"]) == [f"story:{number}" for number in range(3)]
