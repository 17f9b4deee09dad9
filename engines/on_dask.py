"""Stories on Dask: a data frame of articles in, a data frame of stories out."""

from collections.abc import Callable
from typing import Any

import dask.dataframe as dd
import pandas as pd
import pyarrow as pa

from newsevents.scale import explode, parse_batches


def stories(articles: dd.DataFrame, parse: Callable[..., Any] = parse_batches) -> dd.DataFrame:
    return articles.map_partitions(_stories, parse, meta=_stories(articles._meta, parse))


def statements(stories: dd.DataFrame) -> dd.DataFrame:
    return stories.map_partitions(_exploded, "statements", meta=_exploded(stories._meta, "statements"))


def events(stories: dd.DataFrame) -> dd.DataFrame:
    return stories.map_partitions(_exploded, "events", meta=_exploded(stories._meta, "events"))


def dyads(stories: dd.DataFrame) -> dd.DataFrame:
    return stories.map_partitions(_dyads, meta=_dyads(stories._meta))


def _stories(articles: pd.DataFrame, parse: Callable[..., Any]) -> pd.DataFrame:
    return _frame(parse(_table(articles)))


def _exploded(stories: pd.DataFrame, column: str) -> pd.DataFrame:
    return _frame(explode(_table(stories[["id", column]]), column, keep=["id"]))


def _dyads(stories: pd.DataFrame) -> pd.DataFrame:
    kept = ["id", "event_id", "when_start", "type"]
    events = explode(_table(stories[["id", "events"]]), "events", keep=["id"])
    sources = explode(events, "sources", keep=[*kept, "targets"], prefix="source_")
    dyads = explode(sources, "targets", keep=[*kept, "source_actor_name"], prefix="target_")
    return _frame(dyads.select(["id", "event_id", "when_start", "source_actor_name", "type", "target_actor_name"]))


def _table(frame: pd.DataFrame) -> pa.Table:
    return pa.Table.from_pandas(frame, preserve_index=False).replace_schema_metadata(None)


def _frame(table: pa.Table) -> pd.DataFrame:
    return table.to_pandas(types_mapper=pd.ArrowDtype)
