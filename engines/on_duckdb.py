"""Stories with DuckDB: whatever it reads goes in, whatever it writes comes out."""

from collections.abc import Callable
from typing import Any

import duckdb

from newsevents.scale import parse_batches


def stories(articles: str, target: str, parse: Callable[..., Any] = parse_batches) -> None:
    # Two connections: the one reads articles while the other writes stories.
    with duckdb.connect() as source, duckdb.connect() as sink:
        found = parse(source.read_parquet(articles).to_arrow_reader(256))
        sink.register("stories", found)
        sink.sql("FROM stories").write_parquet(target)


STATEMENTS = """
    SELECT id, unnest(statements, recursive := true)
    FROM '{stories}'
"""

EVENTS = """
    SELECT id, unnest(event)
    FROM (SELECT id, unnest(events) AS event FROM '{stories}')
"""

DYADS = """
    SELECT id, event.event_id, event.when_start, source.actor_name AS source, event.type, target.actor_name AS target
    FROM (SELECT id, unnest(events) AS event FROM '{stories}'),
        unnest(event.sources) AS sources(source),
        unnest(event.targets) AS targets(target)
"""
