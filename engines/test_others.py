"""The same stories with DuckDB, polars and pandas, in this process or a pool."""

from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from engines import corpus, on_duckdb, on_pandas, on_polars

Dyads = list[tuple[Any, ...]]


@pytest.fixture(scope="module")
def pool() -> Iterator[Executor]:
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        yield pool


class TestDuckDB:
    @pytest.fixture(scope="class")
    @staticmethod
    def stories(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
        target = tmp_path_factory.mktemp("duckdb") / "stories.parquet"
        on_duckdb.stories(f"{folder}/*.parquet", str(target), corpus.work())
        return target

    def test_the_rows_are_those_of_one_process(self, stories: Path, serial: pa.Table, tmp_path: Path) -> None:
        found = duckdb.sql(f"FROM '{stories}'").to_arrow_table()
        here, there = (corpus.file_of(one, serial, tmp_path / "one.parquet") for one in (serial, found))
        assert here == there

    def test_lists_are_exploded(self, stories: Path, dyads: Dyads, counts: dict[str, int]) -> None:
        ask = {name: duckdb.sql(getattr(on_duckdb, name).format(stories=stories)) for name in ("STATEMENTS", "EVENTS")}
        assert {name.lower(): len(found.fetchall()) for name, found in ask.items()} == counts
        assert sorted(duckdb.sql(on_duckdb.DYADS.format(stories=stories)).fetchall(), key=str) == dyads

    def test_what_it_writes_is_read_by_others(self, stories: Path, serial: pa.Table) -> None:
        corpus.check_files(stories.parent, serial)


class TestPolars:
    @pytest.fixture(scope="class")
    @staticmethod
    def stories(folder: Path) -> pl.LazyFrame:
        return on_polars.stories(pl.scan_parquet(folder), corpus.work()).collect().lazy()

    def test_the_rows_are_those_of_one_process(self, stories: pl.LazyFrame, serial: pa.Table, tmp_path: Path) -> None:
        found = stories.collect().to_arrow()
        here, there = (corpus.file_of(one, serial, tmp_path / "one.parquet") for one in (serial, found))
        assert here == there

    def test_lists_are_exploded(self, stories: pl.LazyFrame, dyads: Dyads, counts: dict[str, int]) -> None:
        assert on_polars.statements(stories).collect().height == counts["statements"]
        assert on_polars.events(stories).collect().height == counts["events"]
        assert sorted(on_polars.dyads(stories).collect().rows(), key=str) == dyads

    def test_what_it_writes_is_read_by_others(self, stories: pl.LazyFrame, serial: pa.Table, tmp_path: Path) -> None:
        stories.collect().write_parquet(tmp_path / "stories.parquet")
        corpus.check_files(tmp_path, serial)


class TestPandas:
    def test_the_rows_are_those_of_one_process(
        self, articles: pa.Table, serial: pa.Table, pool: Executor, tmp_path: Path
    ) -> None:
        frame = on_pandas.stories(articles.to_pandas(types_mapper=pd.ArrowDtype), pool, corpus.work())
        found = pa.Table.from_pandas(frame, preserve_index=False)
        here, there = (corpus.file_of(one, serial, tmp_path / "one.parquet") for one in (serial, found))
        assert here == there

    def test_lists_are_exploded(self, serial: pa.Table, dyads: Dyads, counts: dict[str, int]) -> None:
        stories = serial.to_pandas(types_mapper=pd.ArrowDtype)
        assert len(on_pandas.statements(stories)) == counts["statements"]
        assert len(on_pandas.events(stories)) == counts["events"]
        found = pa.Table.from_pandas(on_pandas.dyads(stories), preserve_index=False).to_pylist()
        assert sorted((tuple(one.values()) for one in found), key=str) == dyads
