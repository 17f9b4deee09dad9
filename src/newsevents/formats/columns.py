"""A corpus as a Parquet file: columns with the text and what is known of it, an article a row."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any, BinaryIO

from newsevents._decode import cut
from newsevents.errors import DecodeError
from newsevents.formats import _documents
from newsevents.formats._extras import needed
from newsevents.formats._rows import COLUMNS, article_of
from newsevents.model import Article

WHAT = "Parquet corpus"
_AT_ONCE = 500
"""How many rows are held in memory at once, unless they may be long."""
_UNFOLDED = 16
"""How many times as long as the longest file that is taken its columns may be; good compression takes five."""


def articles(source: BinaryIO, *, limit: int) -> Iterator[Article]:
    """Yield the articles of a file; columns of dates and times may be of any type."""
    parquet, pyarrow = needed("pyarrow.parquet", extra="arrow"), needed("pyarrow", extra="arrow")
    data = _documents.read(source, WHAT, limit)
    try:
        for number, row in enumerate(_rows(parquet.ParquetFile(BytesIO(data)), limit), 1):
            what = f"Parquet row {number}"
            yield article_of({name: _plain(cell, name, what) for name, cell in row.items()}, what)
    except (pyarrow.ArrowException, OSError, UnicodeDecodeError) as error:
        raise DecodeError(WHAT, [f"must be Parquet: {cut(str(error))}"]) from error


def _rows(file: Any, limit: int) -> Iterator[dict[str, Any]]:
    """Yield the cells of the rows; only columns that mean something here are unpacked at all."""
    names = [name for name in file.schema_arrow.names if name in COLUMNS]
    largest = _largest(file.metadata, names, limit)
    # A value that is there once in the file may stand in every row.
    at_once = max(1, min(_AT_ONCE, _UNFOLDED * limit // largest))
    for batch in file.iter_batches(at_once, columns=names):
        columns = dict(zip(names, batch.columns, strict=True))
        for i in range(batch.num_rows):
            yield {name: column[i] for name, column in columns.items()}


def _largest(metadata: Any, names: list[str], limit: int) -> int:
    """Return the bytes of the largest part of a column, if all that is in them is within reason."""
    groups = [metadata.row_group(i) for i in range(metadata.num_row_groups)]
    chunks = [group.column(i) for group in groups for i in range(group.num_columns)]
    chunks = [chunk for chunk in chunks if chunk.path_in_schema.split(".")[0] in names]
    sizes = [chunk.total_uncompressed_size for chunk in chunks]
    if sum(sizes) > _UNFOLDED * limit:
        raise DecodeError(WHAT, [f"must not unfold to more than {_UNFOLDED * limit} bytes (got {sum(sizes)})"])
    values = max([metadata.num_rows, *(chunk.num_values for chunk in chunks)])
    if values > limit:
        raise DecodeError(WHAT, [f"must not have more than {limit} rows or values (got {values})"])
    return max(sizes, default=1)


def _plain(cell: Any, name: str, what: str) -> object:
    """Return a date or time as ISO 8601, which rows of all corpora have; all else as it is."""
    try:
        value = cell.as_py()
    except UnicodeDecodeError as error:
        raise DecodeError(what, [f"must be UTF-8 (got other bytes) @ $.{name}"]) from error
    except (ValueError, OverflowError, LookupError):
        # A time that Python has not, in a year or a zone of its own: its type stands for it in what is told.
        return cell.type
    return value.isoformat() if hasattr(value, "isoformat") else value
