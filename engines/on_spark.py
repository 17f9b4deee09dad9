"""Stories on Spark: a data frame of articles in, a data frame of stories out."""

from collections.abc import Callable
from typing import Any

from pyspark.sql import DataFrame
from pyspark.sql.functions import col, explode
from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema

from newsevents.scale import parse_batches, result_schema


def stories(articles: DataFrame, parse: Callable[..., Any] = parse_batches) -> DataFrame:
    after = result_schema(to_arrow_schema(articles.schema))
    return articles.mapInArrow(parse, from_arrow_schema(after))


def statements(stories: DataFrame) -> DataFrame:
    return stories.select("id", explode("statements").alias("said")).select("id", "said.*")


def events(stories: DataFrame) -> DataFrame:
    return stories.select("id", explode("events").alias("event")).select("id", "event.*")


def dyads(stories: DataFrame) -> DataFrame:
    return (
        events(stories)
        .withColumn("source", explode("sources"))
        .withColumn("target", explode("targets"))
        .select(
            "id",
            "event_id",
            "when_start",
            col("source.actor_name").alias("source"),
            "type",
            col("target.actor_name").alias("target"),
        )
    )
