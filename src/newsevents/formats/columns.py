"""A corpus as a Parquet file: columns with the text and what is known of it, an article a row."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any, BinaryIO

from newsevents._extras import needed
from newsevents.errors import DecodeError
from newsevents.formats import _documents, _parquet_sizes
from newsevents.formats._rows import NAMES, article_of
from newsevents.model import Article

WHAT = "Parquet corpus"
"""What a document is called in errors."""

_WANTED = {name for names in NAMES.values() for name in names}


def articles(source: BinaryIO, *, limit: int) -> Iterator[Article]:
    """Yield the articles of a file; columns of dates and times may be of any type."""
    parquet, pyarrow = needed("pyarrow.parquet", extra="arrow"), needed("pyarrow", extra="arrow")
    data = _documents.read(source, WHAT, limit)
    try:
        with parquet.ParquetFile(BytesIO(data)) as file:
            _parquet_sizes.check(file, _WANTED.__contains__, what=WHAT, limit=limit)
            columns = [name for name in file.schema_arrow.names if name in _WANTED]
            # More than one at once would be as many times the limit.
            for number, batch in enumerate(file.iter_batches(batch_size=1, columns=columns), 1):
                what = f"Parquet row {number}"
                if batch.nbytes > limit:
                    raise _documents.too_long(what, limit)
                yield article_of(_row(batch, what), what)
    except (pyarrow.ArrowException, OSError) as error:
        raise DecodeError(WHAT, [f"must be Parquet: {error}"]) from error


def _row(batch: Any, what: str) -> dict[str, object]:
    try:
        (row,) = batch.to_pylist()
        return {name: _plain(value) for name, value in row.items()}
    # Bytes that are no UTF-8, days after the year 9999, time zones that nobody knows: each says it in its own way.
    except (ValueError, OverflowError, LookupError, OSError) as error:
        raise DecodeError(what, [f"must have text, dates and times only ({error})"]) from error


def _plain(value: object) -> object:
    """Return a date or time as ISO 8601, which rows of all corpora have; all else as it is."""
    return value.isoformat() if hasattr(value, "isoformat") else value
