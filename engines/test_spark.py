"""The same stories on Spark, with two cores."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from engines import corpus, on_spark
from pyspark.sql import SparkSession

from newsevents.scale import result_schema


@pytest.fixture(scope="module")
def spark() -> Iterator[SparkSession]:
    # A task may fail three times, as it may on a cluster.
    builder = SparkSession.builder.master("local[2, 4]").config("spark.ui.enabled", "false")
    builder = builder.config("spark.sql.execution.arrow.maxRecordsPerBatch", "100").config(
        "spark.driver.host", "localhost"
    )
    session = builder.config("spark.sql.session.timeZone", "UTC").getOrCreate()
    session.sparkContext.setLogLevel("OFF")
    yield session
    session.stop()


@pytest.fixture(scope="module")
def stories(spark: SparkSession, folder: Path) -> Any:
    return on_spark.stories(spark.read.parquet(str(folder)), corpus.work()).cache()


def test_the_rows_are_those_of_one_process(stories: Any, serial: pa.Table, tmp_path: Path) -> None:
    here, there = (corpus.file_of(one, serial, tmp_path / "one.parquet") for one in (serial, stories.toArrow()))
    assert here == there


def test_lists_are_exploded(stories: Any, dyads: list[Any], counts: dict[str, int]) -> None:
    assert on_spark.statements(stories).count() == counts["statements"]
    assert on_spark.events(stories).count() == counts["events"]
    assert sorted(map(tuple, on_spark.dyads(stories).collect()), key=str) == dyads


def test_what_it_writes_is_read_by_others(stories: Any, serial: pa.Table, tmp_path: Path) -> None:
    stories.write.parquet(str(tmp_path / "stories"))
    corpus.check_files(tmp_path / "stories", serial)


def test_a_worker_that_is_killed_is_replaced(spark: SparkSession, tmp_path: Path) -> None:
    work, marker = corpus.work(marker=tmp_path / "died"), tmp_path / "died"
    frame = spark.createDataFrame(corpus.few(corpus.PLAIN, corpus.DEADLY, corpus.PLAIN)).repartition(2)
    rows = on_spark.stories(frame, work).select("id", "error").collect()
    assert marker.exists()
    assert sorted(map(tuple, rows)) == [(f"story:{number}", None) for number in range(3)]


def test_nothing_gives_nothing_with_all_columns(spark: SparkSession) -> None:
    none = corpus.few().slice(0, 0).cast(corpus.few("").schema)
    after = on_spark.stories(spark.createDataFrame(none)).toArrow()
    assert (after.num_rows, after.schema.names) == (0, result_schema(none.schema).names)
