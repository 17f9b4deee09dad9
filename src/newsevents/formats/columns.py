"""A corpus as a Parquet file: columns with the text and what is known of it, an article a row."""

from collections.abc import Iterator
from io import BytesIO
from typing import BinaryIO

from newsevents._extras import needed
from newsevents.errors import DecodeError
from newsevents.formats import _documents
from newsevents.formats._rows import article_of
from newsevents.model import Article

WHAT = "Parquet corpus"
_AT_ONCE = 500
"""How many rows are held in memory at once."""


def articles(source: BinaryIO, *, limit: int) -> Iterator[Article]:
    """Yield the articles of a file; columns of dates and times may be of any type."""
    parquet, pyarrow = needed("pyarrow.parquet", extra="arrow"), needed("pyarrow", extra="arrow")
    data = _documents.read(source, WHAT, limit)
    number = 0
    try:
        for batch in parquet.ParquetFile(BytesIO(data)).iter_batches(_AT_ONCE):
            for row in batch.to_pylist():
                number += 1
                yield article_of({name: _plain(value) for name, value in row.items()}, f"Parquet row {number}")
    except (pyarrow.ArrowException, OSError) as error:
        raise DecodeError(WHAT, [f"must be Parquet: {error}"]) from error


def _plain(value: object) -> object:
    """Return a date or time as ISO 8601, which rows of all corpora have; all else as it is."""
    return value.isoformat() if hasattr(value, "isoformat") else value
