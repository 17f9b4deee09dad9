"""What a Parquet file unpacks to, asked of it before anything is unpacked."""

from typing import Any

from newsevents.formats import _documents

_FRAME, _PAGE = 64, 2**20
"""Bytes that Parquet may need for itself, a row and a column of a group of rows."""


def check(file: Any, *, what: str, limit: int) -> None:
    """
    Check that a ``pyarrow.parquet.ParquetFile`` says its rows have no more than *limit* bytes on average.

    Args:
        file: The file.
        what: What the file is called in errors.
        limit: The most bytes of a row.

    Raises:
        newsevents.errors.DecodeError: If they have more.
    """
    for i in range(file.metadata.num_row_groups):
        # Only whole groups are asked: pyarrow ends the process where what it says of a column is broken.
        group = file.metadata.row_group(i)
        if group.total_byte_size > group.num_rows * (limit + _FRAME) + _PAGE * group.num_columns:
            raise _documents.too_long(what, limit)
