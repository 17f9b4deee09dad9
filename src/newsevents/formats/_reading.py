"""The articles of a file that is open, whatever its format."""

from collections.abc import Iterator
from io import BufferedReader, FileIO

from newsevents.errors import DecodeError
from newsevents.formats import _encoding, _spreadsheet
from newsevents.formats._format import own_encoding
from newsevents.formats._frames import articles_of
from newsevents.formats._guard import OnError, settled
from newsevents.formats._layout import Layout
from newsevents.formats._sniff import HEAD, of_article
from newsevents.model import Article


def opened(name: str) -> BufferedReader:
    """Open a file, so that enough of its beginning can be looked at."""
    return BufferedReader(FileIO(name), HEAD)


def articles_in(
    source: BufferedReader,
    name: str,
    *,
    format: str | None,
    limit: int,
    on_error: OnError,
    layout: Layout | None,
    encoding: str | None = None,
) -> Iterator[Article]:
    """
    Return the articles of a file, as :func:`newsevents.formats.read` yields them, but without its warnings.

    Args:
        source: What :func:`opened` gave.
        name: Its name; a workbook is read by it.
        format: See :func:`newsevents.formats.read`, as for *limit* and *on_error*.
        limit: The longest document that is taken, in bytes.
        on_error: What to do with an error.
        layout: What is said of the columns; None for nothing.
        encoding: The encoding of the file, if it is not in UTF-8.
    """
    if encoding is not None:
        encoding = _encoding.checked(encoding)
    if format is None and name.lower().endswith(_spreadsheet.SUFFIXES):
        if encoding is not None:
            raise own_encoding(_spreadsheet.WHAT, name)
        return settled(_of_spreadsheet(name, limit, layout or Layout()), on_error, name)
    chosen = of_article(name, format, _encoding.beginning(source.peek(HEAD), encoding))
    return chosen.articles(source, limit=limit, on_error=on_error, path=name, layout=layout, encoding=encoding)


def _of_spreadsheet(path: str, limit: int, layout: Layout) -> Iterator[Article | DecodeError]:
    yield from articles_of(_spreadsheet.frame(path, limit), layout)
