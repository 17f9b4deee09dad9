"""What is read from the command line: articles, dates."""

import sys
import warnings
from collections.abc import Callable, Iterator
from datetime import date, datetime
from io import BufferedReader
from pathlib import Path

from attrs import evolve

from newsevents.cli.reports import OnError, Reports
from newsevents.errors import ArticleWarning, DecodeError, InputError
from newsevents.formats import FORMATS, read
from newsevents.formats._sniff import HEAD, sniffed
from newsevents.model import Article

STDIN = "-"
"""Stands for standard input."""

PUBLISHED, FROM = "--published", "--from"
"""Options whose values are checked here."""

_TEXT = "text"


def articles(name: str, source: str | None, published: date | None, reports: Reports) -> Iterator[Article]:
    """
    Yield the articles of a file, or of standard input for ``-``.

    Args:
        name: The file.
        source:
            Format of the file; by default what its suffix or its beginning
            says.  Standard input that says nothing is plain text.
        published: Day or moment of publication, of articles that do not say it themselves.
        reports: Takes what cannot be read.
    """

    def tell(error: DecodeError) -> None:
        reports.tell(name, f"{error.subject}: {'; '.join(error.problems)}")

    try:
        for article in _found(name, source, tell):
            yield evolve(article, published=article.published or published)
    except IsADirectoryError:
        reports.tell(name, "must be a file (got a directory)")
    except OSError as error:
        if reports.on_error is OnError.RAISE:
            raise
        reports.tell(name, (error.strerror or str(error)).lower())


def _found(name: str, source: str | None, tell: Callable[[DecodeError], None]) -> Iterator[Article]:
    if source is not None and (source not in FORMATS or not FORMATS[source].brings):
        known = ", ".join(entry.name for entry in FORMATS.values() if entry.brings)
        raise InputError(FROM, f"must be one of: {known} (got {source!r})")
    if name == STDIN:
        stdin = sys.stdin.buffer
        told = sniffed(stdin.peek(HEAD)) if isinstance(stdin, BufferedReader) else None
        return FORMATS[source or told or _TEXT].articles(stdin, on_error=tell)
    if Path(name).is_dir():
        raise IsADirectoryError
    return _quiet(read(name, format=source, on_error=tell))


def _quiet(found: Iterator[Article]) -> Iterator[Article]:
    """Yield articles without a warning for their notes, which the stories have, too."""
    while True:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ArticleWarning)
            article = next(found, None)
        if article is None:
            return
        yield article


def day(value: str | None) -> date | None:
    """Read the value of ``--published``: a day, or a moment with its time zone."""
    if value is None:
        return None
    try:
        moment = date.fromisoformat(value) if len(value) <= len("2025-08-20") else datetime.fromisoformat(value)
    except ValueError:
        raise InputError(PUBLISHED, f"must be a date such as 2025-08-20 (got {value!r})") from None
    if isinstance(moment, datetime) and moment.utcoffset() is None:
        raise InputError(PUBLISHED, f"must have a time zone, as 2025-08-20T10:00+02:00 has (got {value!r})")
    return moment
