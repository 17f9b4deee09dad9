"""A corpus as a Parquet file: columns with the text and what is known of it, an article a row."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any, BinaryIO

from newsevents._decode import cut
from newsevents._extras import needed
from newsevents.errors import DecodeError
from newsevents.formats import _documents, _parquet_sizes
from newsevents.formats._guard import each
from newsevents.formats._rows import NAMES, article_of
from newsevents.model import Article

WHAT = "Parquet corpus"
"""What a document is called in errors."""

_WANTED = {name for names in NAMES.values() for name in names}


def articles(source: BinaryIO, *, limit: int) -> Iterator[Article | DecodeError]:
    """Yield the articles of a file, and what is wrong with the rows that hold none; dates may be of any type."""
    parquet, pyarrow = needed("pyarrow.parquet", extra="arrow"), needed("pyarrow", extra="arrow")
    data = _documents.read(source, WHAT, limit)
    try:
        with parquet.ParquetFile(BytesIO(data)) as file:
            _parquet_sizes.check(file, what=WHAT, limit=limit)
            columns = [name for name in file.schema_arrow.names if name in _WANTED]

            def read(batch: Any) -> Article:
                if batch.nbytes > limit:
                    raise _documents.too_long(WHAT, limit)
                cells = zip(columns, batch.columns, strict=True)
                return article_of({name: _cell(column[0], name) for name, column in cells}, WHAT)

            # More than one at once would be as many times the limit.
            yield from each(file.iter_batches(batch_size=1, columns=columns), read, "Parquet row")
    except (pyarrow.ArrowException, OSError, UnicodeDecodeError) as error:
        raise DecodeError(WHAT, [f"must be Parquet: {cut(str(error))}"]) from error


def _cell(cell: Any, name: str) -> object:
    """Return a date or time as ISO 8601, which rows of all corpora have; all else as it is."""
    try:
        value = cell.as_py()
    except UnicodeDecodeError as error:
        raise DecodeError(WHAT, [f"must be UTF-8 (got other bytes) @ $.{name}"]) from error
    except (ValueError, OverflowError, LookupError):
        # A time that Python has not, in a year or a zone of its own: its type stands for it in what is told.
        return cell.type
    return value.isoformat() if hasattr(value, "isoformat") else value
