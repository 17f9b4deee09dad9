"""What a Parquet file unpacks to, asked of it before anything is unpacked."""

from collections.abc import Callable
from typing import Any

from newsevents.errors import DecodeError
from newsevents.formats import _documents

_FRAME, _PAGE = 64, 2**20
"""Bytes that Parquet may need for itself, a row and a column of a group of rows."""


def check(file: Any, wanted: Callable[[str], bool], *, what: str, limit: int) -> None:
    """
    Check that a ``pyarrow.parquet.ParquetFile`` says its rows have no more than *limit* bytes on average.

    Args:
        file: The file.
        wanted: Says whether a column, by its name, will be read.
        what: What the file is called in errors.
        limit: The most bytes of a row in the columns that are wanted.

    Raises:
        newsevents.errors.DecodeError: If they have more.
    """
    columns = [i for i in range(len(file.schema)) if wanted(file.schema.column(i).path.split(".")[0])]
    for i in range(file.metadata.num_row_groups):
        group = file.metadata.row_group(i)
        size = sum(group.column(column).total_uncompressed_size for column in columns)
        if size > group.num_rows * (limit + _FRAME) + _PAGE * len(columns):
            raise _documents.too_long(what, limit)
        # A list of nothing but the same may be long, and takes no bytes.
        values = max((group.column(column).num_values for column in columns), default=0)
        if values > max(limit, group.num_rows):
            raise DecodeError(what, [f"must not have lists of more than {limit} values (got {values})"])
