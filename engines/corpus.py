"""What all engines are given: four hundred stories, always the same, and parsers for the worst of days."""

import os
from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from random import Random
from signal import SIGKILL
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq

from newsevents.parser import Parser
from newsevents.scale import parse_batches
from newsevents.stages import STAGES, Reading
from newsevents.strategies._grammar import news, written

STORIES = 400
POISON = "This is poison."
DEADLY = "This kills."
PLAIN = "Police arrested Bo Li in Lima on Tuesday. “It is over,” Mayor Ana Ruiz said."


def articles() -> pa.Table:
    """Return made-up news of all lengths, one text that is null, one that is empty, and one that no parser survives."""
    random = Random(20251127)  # noqa: S311  # nothing secret
    texts: list[str | None] = [written("text", news(), random.randrange) for _ in range(STORIES - 5)]
    texts += [None, "", POISON, PLAIN, "\n\n".join([PLAIN] * 30)]
    random.shuffle(texts)
    return pa.table(
        {
            "id": [f"story:{number:03}" for number in range(STORIES)],
            "text": pa.array(texts, pa.string()),
            "published": [date(2025, 1, 1) + timedelta(days=number) for number in range(STORIES)],
            "weight": [random.random() for _ in range(STORIES)],
        }
    )


def few(*texts: str) -> pa.Table:
    """Return articles with the given texts."""
    rows = {"id": [f"story:{number}" for number in range(len(texts))], "text": list(texts)}
    return pa.table(rows | {"published": [date(2025, 1, 1)] * len(texts)})


def fails_at_poison(reading: Reading) -> Reading:
    """Raise where a text says so: a stage with a bug."""
    if POISON in reading.text:
        msg = "cannot stand it"
        raise ZeroDivisionError(msg)
    return reading


def dies_once(reading: Reading, *, marker: str) -> Reading:
    """Kill the process at a text that says so, but only the first time: a machine that is lost."""
    if DEADLY in reading.text and not Path(marker).exists():
        Path(marker).touch()
        os.kill(os.getpid(), SIGKILL)
    return reading


def work(*, marker: Path | None = None) -> Any:
    """Return what parses batches, with a stage of our own at the end."""
    stage = fails_at_poison if marker is None else partial(dies_once, marker=str(marker))
    return partial(parse_batches, parser=Parser(stages=(*STAGES, stage)))


def skewed(table: pa.Table) -> Iterator[pa.Table]:
    """Yield the rows of a table in parts of most unequal sizes, empty ones among them."""
    start = 0
    for size in (0, 1, 300, 0, 2, 97):
        yield table.slice(start, size)
        start += size


def file_of(table: pa.Table, like: pa.Table, path: Path) -> bytes:
    """Return the bytes of a Parquet file with the rows of a table by their ids, in the types of another table."""
    ordered = table.select(like.schema.names).cast(like.schema).sort_by("id").combine_chunks()
    pq.write_table(ordered, path)
    return path.read_bytes()


def check_files(folder: Path, serial: pa.Table) -> None:
    """Check that DuckDB, polars and pandas find in the Parquet files of a folder what is in a table."""
    meetings = sum(len(one or ()) for one in serial["meetings"].to_pylist())
    files = f"{folder}/*.parquet"
    assert duckdb.sql(f"SELECT count(*), sum(len(meetings)) FROM '{files}'").fetchall() == [(STORIES, meetings)]  # noqa: S608
    frame = pl.read_parquet(files)
    assert (frame.height, frame["meetings"].list.len().sum()) == (STORIES, meetings)
    parts = [pd.read_parquet(file, dtype_backend="pyarrow") for file in sorted(folder.glob("*.parquet"))]
    whole = pd.concat(parts)
    assert (len(whole), whole["meetings"].dropna().map(len).sum()) == (STORIES, meetings)
    assert frame.columns == list(whole.columns) == serial.schema.names
