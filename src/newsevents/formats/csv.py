"""A corpus as CSV: a header, and a row with the text and what is known of it for each article."""

import csv
import io
from collections.abc import Iterator
from typing import BinaryIO

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
        for number, row in enumerate(csv.DictReader(lines, strict=True, restval=""), 1):
            filled = {name: value for name, value in row.items() if isinstance(name, str) and value}
            yield article_of(filled, f"CSV row {number}")
    except csv.Error as error:
        raise DecodeError(WHAT, [f"must be CSV: {error}"]) from error
    except UnicodeDecodeError as error:
        raise DecodeError(WHAT, [f"must be UTF-8 (got other bytes) @ byte {error.start}"]) from error
