"""Stories with polars: a lazy frame of articles in, a lazy frame of stories out."""

from collections.abc import Callable
from typing import Any

import polars as pl

from newsevents.scale import parse_batches


def stories(articles: pl.LazyFrame, parse: Callable[..., Any] = parse_batches) -> pl.LazyFrame:
    # No row depends on another, so that polars may hand over the frame in parts.
    def of(frame: pl.DataFrame) -> pl.DataFrame:
        return pl.DataFrame(parse(frame.to_arrow()))

    empty = of(pl.DataFrame(schema=articles.collect_schema()))
    return articles.map_batches(of, schema=empty.schema, streamable=True)


def statements(stories: pl.LazyFrame) -> pl.LazyFrame:
    return _exploded(stories, "statements")


def events(stories: pl.LazyFrame) -> pl.LazyFrame:
    return _exploded(stories, "events")


def dyads(stories: pl.LazyFrame) -> pl.LazyFrame:
    source, target = (pl.col(side).struct.field("actor_name").alias(side[:-1]) for side in ("sources", "targets"))
    sides = events(stories).explode("sources").drop_nulls("sources").explode("targets").drop_nulls("targets")
    return sides.select("id", "event_id", "when_start", source, "type", target)


def _exploded(stories: pl.LazyFrame, column: str) -> pl.LazyFrame:
    return stories.select("id", column).explode(column).drop_nulls(column).unnest(column)
