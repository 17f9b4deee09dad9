"""A corpus as CSV: a header, and a row with the text and what is known of it for each article."""

import csv
import io
from collections.abc import Iterator
from typing import BinaryIO

from newsevents._decode import cut
from newsevents.errors import DecodeError
from newsevents.formats import _documents
from newsevents.formats._guard import each
from newsevents.formats._rows import article_of
from newsevents.model import Article

WHAT = "CSV table"


def articles(source: BinaryIO, *, limit: int) -> Iterator[Article | DecodeError]:
    """Yield the articles of a table in UTF-8, and what is wrong with the rows that hold none."""
    data = _documents.read(source, WHAT, limit)
    csv.field_size_limit(max(csv.field_size_limit(), limit))
    try:
        lines = io.StringIO(data.decode("utf-8-sig"), newline="")
        rows = csv.reader(lines, strict=True)
        names = next(rows, [])
    except csv.Error as error:
        raise _broken(error) from error
    except UnicodeDecodeError as error:
        raise DecodeError(WHAT, [f"must be UTF-8 (got other bytes) @ byte {error.start}"]) from error

    def read(row: list[str] | csv.Error) -> Article:
        if isinstance(row, csv.Error):
            raise _broken(row)
        # No more cells than the row has: a header of many columns does not make each short row long.
        return article_of({name: value for name, value in zip(names, row, strict=False) if value}, WHAT)

    yield from each(_rows(rows), read, "CSV row")


def _rows(rows: Iterator[list[str]]) -> Iterator[list[str] | csv.Error]:
    """Yield the rows that are not empty, and for one that is no CSV what is wrong with it."""
    while True:
        try:
            row = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            yield error
        else:
            if row:
                yield row


def _broken(error: csv.Error) -> DecodeError:
    return DecodeError(WHAT, [f"must be CSV: {cut(str(error))}"])
