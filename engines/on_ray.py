"""Stories on Ray Data: a data set of articles in, a data set of stories out."""

from collections.abc import Callable
from functools import partial
from typing import Any

from ray.data import Dataset

from newsevents.scale import explode, parse_batches


def stories(articles: Dataset, parse: Callable[..., Any] = parse_batches) -> Dataset:
    return articles.map_batches(parse, batch_format="pyarrow", batch_size=256)


def statements(stories: Dataset) -> Dataset:
    return stories.map_batches(partial(explode, column="statements", keep=["id"]), batch_format="pyarrow")


def events(stories: Dataset) -> Dataset:
    return stories.map_batches(partial(explode, column="events", keep=["id"]), batch_format="pyarrow")


def dyads(stories: Dataset) -> Dataset:
    kept = ["id", "event_id", "when_start", "type"]
    sources = partial(explode, column="sources", keep=[*kept, "targets"], prefix="source_")
    targets = partial(explode, column="targets", keep=[*kept, "source_actor_name"], prefix="target_")
    return (
        events(stories)
        .map_batches(sources, batch_format="pyarrow")
        .map_batches(targets, batch_format="pyarrow")
        .select_columns(["id", "event_id", "when_start", "source_actor_name", "type", "target_actor_name"])
    )
