"""Stories with pandas: a data frame of articles in, a data frame of stories out, by a pool of processes."""

from collections.abc import Callable
from concurrent.futures import Executor
from typing import Any

import pandas as pd
import pyarrow as pa

from newsevents.scale import explode, parse_batches


def stories(
    articles: pd.DataFrame, pool: Executor, parse: Callable[..., Any] = parse_batches, rows: int = 64
) -> pd.DataFrame:
    table = pa.Table.from_pandas(articles, preserve_index=False)
    parts = [table.slice(start, rows) for start in range(0, max(1, len(table)), rows)]
    return _frame(pa.concat_tables(pool.map(parse, parts)))


def statements(stories: pd.DataFrame) -> pd.DataFrame:
    return _exploded(stories, "statements")


def events(stories: pd.DataFrame) -> pd.DataFrame:
    return _exploded(stories, "events")


def dyads(stories: pd.DataFrame) -> pd.DataFrame:
    kept = ["id", "event_id", "when_start", "type"]
    return (
        events(stories)[[*kept, "sources", "targets"]]
        .pipe(_exploded, "sources", [*kept, "targets"], "source_")
        .pipe(_exploded, "targets", [*kept, "source_actor_name"], "target_")
        [["id", "event_id", "when_start", "source_actor_name", "type", "target_actor_name"]]
    )  # fmt: skip


def _exploded(frame: pd.DataFrame, column: str, keep: list[str] | None = None, prefix: str = "") -> pd.DataFrame:
    keep = keep or ["id"]
    table = pa.Table.from_pandas(frame[[*keep, column]], preserve_index=False)
    return _frame(explode(table, column, keep=keep, prefix=prefix))


def _frame(table: pa.Table) -> pd.DataFrame:
    return table.to_pandas(types_mapper=pd.ArrowDtype)
