"""The types of a row: what is found in a story, the story as a document, and what went wrong instead."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from newsevents._extras import needed
from newsevents.formats import _arrow
from newsevents.formats._converter import SCHEMA as VERSION
from newsevents.formats._table_list import TABLES
from newsevents.formats._tables import Column, Kind
from newsevents.scale._nests import FOUND, GIVEN, Nest, beside

GIVEN_COLUMNS = ("url", "source_name", "section", "published", "modified", "language", "text")
"""The columns of a story that hold what its carrier says of it, and its text."""


@cache
def schema(*, given: bool = False) -> Any:
    """
    Return the ``pyarrow.Schema`` of a row.

    No column has a type of its own for repeated strings (dictionaries): not
    every engine reads them, and Parquet stores each string once anyhow.

    Args:
        given: Whether a row has what was given, too: the text, its address, the day of publication and the like.

    Raises:
        newsevents.errors.MissingExtraError: If pyarrow is not installed, or does not work.
    """
    pa = needed("pyarrow", extra="arrow")
    fields = [pa.field(column.name, _type(column)) for column in story_columns(given=given)]
    fields += [_list(nest) for nest in (*FOUND, *(GIVEN if given else ()))]
    fields += [
        pa.field("document", pa.string()),
        pa.field("error", pa.struct([("type", pa.string()), ("message", pa.string())])),
    ]
    return pa.schema(fields, metadata={"newsevents.schema_version": VERSION})


def story_columns(*, given: bool) -> Iterator[Column]:
    """Yield the columns of a story itself, with those that hold what was *given* or without."""
    for column in TABLES["stories"].columns:
        if given or column.name not in GIVEN_COLUMNS:
            yield column


def _list(nest: Nest) -> Any:
    pa = needed("pyarrow", extra="arrow")
    fields = []
    for _, column in nest.columns():
        fields.append(pa.field(column.name, _type(column)))
        fields += [pa.field(name, pa.string()) for name, _ in beside(column)]
    return pa.field(nest.name, pa.list_(pa.struct([*fields, *map(_list, nest.parts)])))


def _type(column: Column) -> Any:
    return _arrow.types()[Kind.TEXT if column.kind is Kind.LABEL else column.kind]
