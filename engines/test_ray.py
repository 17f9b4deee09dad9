"""The same stories on Ray Data, with two cores."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
import ray
from engines import corpus, on_ray


@pytest.fixture(scope="module", autouse=True)
def cluster() -> Iterator[None]:
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, object_store_memory=200_000_000)
    ray.data.DataContext.get_current().enable_progress_bars = False
    yield
    ray.shutdown()


@pytest.fixture(scope="module")
def stories(cluster: None, folder: Path) -> Any:  # noqa: ARG001  # it must be there
    return on_ray.stories(ray.data.read_parquet(str(folder)), corpus.work()).materialize()


def in_one(data: Any) -> pa.Table:
    return pa.concat_tables(table for table in ray.get(data.to_arrow_refs()) if table.num_rows)


def test_the_rows_are_those_of_one_process(stories: Any, serial: pa.Table, tmp_path: Path) -> None:
    here, there = (corpus.file_of(one, serial, tmp_path / "one.parquet") for one in (serial, in_one(stories)))
    assert here == there


def test_lists_are_exploded(stories: Any, dyads: list[Any], counts: dict[str, int]) -> None:
    assert on_ray.statements(stories).count() == counts["statements"]
    assert on_ray.events(stories).count() == counts["events"]
    found = in_one(on_ray.dyads(stories)).to_pylist()
    assert sorted((tuple(one.values()) for one in found), key=str) == dyads


def test_what_it_writes_is_read_by_others(stories: Any, serial: pa.Table, tmp_path: Path) -> None:
    stories.write_parquet(str(tmp_path / "stories"))
    corpus.check_files(tmp_path / "stories", serial)


def test_a_worker_that_is_killed_is_replaced(tmp_path: Path) -> None:
    marker = tmp_path / "died"
    data = ray.data.from_arrow([corpus.few(corpus.PLAIN), corpus.few(corpus.DEADLY)])
    rows = on_ray.stories(data, corpus.work(marker=marker)).take_all()
    assert marker.exists()
    assert [row["error"] for row in rows] == [None, None]
