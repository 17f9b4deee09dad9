"""A corpus as a Parquet file: columns with the text and what is known of it, an article a row."""

from collections.abc import Container, Iterator
from io import BytesIO
from typing import Any, BinaryIO

from newsevents._decode import cut
from newsevents._extras import needed
from newsevents.errors import DecodeError
from newsevents.formats import _arrow, _documents, _parquet_sizes
from newsevents.formats._guard import each
from newsevents.formats._layout import Layout, need_text
from newsevents.formats._rows import Rows
from newsevents.model import Article

WHAT = "Parquet corpus"
"""What a document is called in errors."""

_ROW = "Parquet row"


def articles(source: BinaryIO, *, limit: int, layout: Layout) -> Iterator[Article | DecodeError]:
    """Yield the articles of a file, and what is wrong with the rows that hold none; dates may be of any type."""
    parquet, pyarrow = needed("pyarrow.parquet", extra="arrow"), needed("pyarrow", extra="arrow")
    data = _documents.read(source, WHAT, limit)
    try:
        with parquet.ParquetFile(BytesIO(data)) as file:
            _parquet_sizes.check(file, what=WHAT, limit=limit)
            names = tuple(file.schema_arrow.names)
            need_text(names, layout, WHAT)
            used = {name for found in layout.fields(names, WHAT).values() for name in found}
            rows = Rows(_ROW, layout)

            def read(batch: Any) -> Article:
                columns = dict(zip(names, batch.columns, strict=True))
                if sum(columns[name].nbytes for name in used) > limit:
                    raise _documents.too_long(WHAT, limit)
                return rows.article({name: _cell(column[0], name, used) for name, column in columns.items()})

            # More than one at once would be as many times the limit.
            yield from each(file.iter_batches(batch_size=1), read, _ROW)
    except (pyarrow.ArrowException, OSError, UnicodeDecodeError) as error:
        raise DecodeError(WHAT, [f"must be Parquet: {cut(str(error))}"]) from error


def _cell(cell: Any, name: str, used: Container[str]) -> object:
    try:
        return _arrow.value(cell, WHAT, name)
    except DecodeError:
        if name in used:
            raise
        return None
