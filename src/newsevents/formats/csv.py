"""A corpus as CSV: a header, and a row with the text and what is known of it for each article."""

import csv
import io
from collections.abc import Iterator
from typing import BinaryIO

from newsevents._decode import cut
from newsevents.errors import DecodeError
from newsevents.formats import _documents
from newsevents.formats._rows import article_of
from newsevents.model import Article

WHAT = "CSV table"


def articles(source: BinaryIO, *, limit: int) -> Iterator[Article]:
    """Yield the articles of a table in UTF-8."""
    data = _documents.read(source, WHAT, limit)
    csv.field_size_limit(max(csv.field_size_limit(), limit))
    try:
        lines = io.StringIO(data.decode("utf-8-sig"), newline="")
        rows = csv.reader(lines, strict=True)
        names = next(rows, [])
        for number, row in enumerate(filter(None, rows), 1):
            # No more cells than the row has: a header of many columns does not make each short row long.
            filled = {name: value for name, value in zip(names, row, strict=False) if value}
            yield article_of(filled, f"CSV row {number}")
    except csv.Error as error:
        raise DecodeError(WHAT, [f"must be CSV: {cut(str(error))}"]) from error
    except UnicodeDecodeError as error:
        raise DecodeError(WHAT, [f"must be UTF-8 (got other bytes) @ byte {error.start}"]) from error
