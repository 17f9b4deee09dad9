"""A corpus as CSV or TSV: a header, and a row with the text and what is known of it for each article."""

import csv
import io
from collections.abc import Iterator
from typing import BinaryIO

from newsevents._decode import cut
from newsevents.errors import DecodeError
from newsevents.formats import _documents
from newsevents.formats._encoding import HINT
from newsevents.formats._guard import each
from newsevents.formats._layout import Layout, need_text
from newsevents.formats._rows import Rows
from newsevents.model import Article

WHAT = "CSV table"
SIGNS = ",;\t|"
"""What may stand between the cells of a row: the sign of which the header has most."""
_ROW = "CSV row"


def articles(source: BinaryIO, *, limit: int, layout: Layout) -> Iterator[Article | DecodeError]:
    """Yield the articles of a table in UTF-8 or UTF-16, and what is wrong with the rows that hold none."""
    data = _documents.read(source, WHAT, limit)
    csv.field_size_limit(max(csv.field_size_limit(), limit))
    lines = io.StringIO(decoded(data), newline="")
    rows = csv.reader(lines, strict=True, delimiter=sign_of(lines.readline()))
    lines.seek(0)
    try:
        names = next(rows, [])
    except csv.Error as error:
        raise _broken(error) from error
    if names:
        need_text(names, layout, WHAT)
    reader = Rows(_ROW, layout)
    # What is asked for in each row, be it empty there.
    empty = dict.fromkeys((*layout.fields(tuple(names), WHAT)["text"], *layout.columns.values()) if names else ())

    def read(row: list[str]) -> Article:
        # No more cells than the row has: a header of many columns does not make each short row long.
        filled = {name: value for name, value in zip(names, row, strict=False) if value}
        return reader.article({**empty, **filled})

    yield from each(_rows(rows), read, _ROW)


def decoded(data: bytes) -> str:
    """Return the text of a table, which says with its first bytes if it is not in UTF-8."""
    encoding = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        must = "UTF-16 (got other bytes)" if encoding == "utf-16" else f"UTF-8 (got other bytes: {HINT})"
        raise DecodeError(WHAT, [f"must be {must} @ byte {error.start}"]) from error


def sign_of(header: str) -> str:
    """
    Return the sign between the cells of a header.

    >>> sign_of("id;text, in full;date"), sign_of("text")
    (';', ',')
    """
    return max(SIGNS, key=header.count)


def _rows(rows: Iterator[list[str]]) -> Iterator[list[str] | DecodeError]:
    """Yield the rows that are not empty, and for one that is no CSV what is wrong with it."""
    while True:
        try:
            row = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            yield _broken(error)
        else:
            if row:
                yield row


def _broken(error: csv.Error) -> DecodeError:
    return DecodeError(WHAT, [f"must be CSV: {cut(str(error))}"])
