"""What is read from the command line: articles, dates."""

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from functools import partial
from io import BufferedReader
from pathlib import Path
from typing import Any

from attrs import evolve, field, frozen

from newsevents.cli.progress import Reached
from newsevents.cli.reports import OnError, Reports
from newsevents.errors import DecodeError, InputError
from newsevents.formats import FORMATS, LIMIT, _encoding
from newsevents.formats._layout import FIELDS, ORDERS, Layout, Order
from newsevents.formats._reading import articles_in, opened
from newsevents.formats._sniff import HEAD, sniffed
from newsevents.model import Article

STDIN = "-"
"""Stands for standard input."""

PUBLISHED, FROM, COLUMN, DATES, ENCODING = "--published", "--from", "--column", "--dates", "--encoding"
"""Options whose values are checked here."""

_TEXT = "text"


@frozen
class Source:
    """What the user says of the files to read."""

    format: str | None = None
    """Their format; by default what a suffix, or the beginning of a file, says."""

    published: date | None = None
    """Day or moment of publication, of articles that do not say it themselves."""

    columns: Mapping[str, str] = field(factory=dict)
    """The columns of fields of a corpus."""

    dates: Order | None = None
    """The order of days in digits in a corpus."""

    encoding: str | None = None
    """The encoding of texts and corpora that are not in UTF-8."""

    @property
    def layout(self) -> Layout | None:
        """What is said of the columns of a corpus; None for nothing."""
        return Layout(self.columns, self.dates) if self.columns or self.dates else None


def source(
    format: str | None,  # noqa: A002  # the option has this name
    published: str | None,
    columns: Iterable[str] | None,
    dates: str | None,
    encoding: str | None,
) -> Source:
    """Read the values of the options that say something of the files."""
    return Source(format, day(published), columns_of(columns or ()), order(dates), encoding_of(encoding))


def articles(name: str, source: Source, reports: Reports, reached: Reached | None = None) -> Iterator[Article]:
    """
    Yield the articles of a file, or of standard input for ``-``.

    Args:
        name: The file.
        source: What is said of it.  Standard input that says nothing is plain text.
        reports: Takes what cannot be read.
        reached: Is told how much was read.
    """
    try:
        for article in _found(name, source, partial(tell, reports, name), reached):
            yield evolve(article, published=article.published or source.published)
    except InputError as error:
        if error.what != name:  # an option, which is as wrong for the next file
            raise
        reports.tell(name, error.problem)
    except IsADirectoryError:
        hint = f"report and batch take directories; else name the files, as in {Path(name, '*.txt')}"
        reports.tell(name, f"must be a file (got a directory): {hint}")
    except OSError as error:
        if reports.on_error is OnError.RAISE:
            raise
        reports.tell(name, (error.strerror or str(error)).lower())


def tell(reports: Reports, name: str, error: DecodeError) -> None:
    """Report what is wrong with a file, or an item in it."""
    reports.tell(name, f"{error.subject}: {'; '.join(error.problems)}")


def _found(
    name: str, source: Source, tell: Callable[[DecodeError], None], reached: Reached | None
) -> Iterator[Article]:
    chosen = known_format(source.format)
    options: dict[str, Any] = {"on_error": tell, "layout": source.layout, "encoding": source.encoding}
    if name == STDIN:
        stdin = sys.stdin.buffer
        head = stdin.peek(HEAD) if isinstance(stdin, BufferedReader) else b""
        told = sniffed(_encoding.beginning(head, source.encoding))
        yield from FORMATS[chosen or told or _TEXT].articles(stdin, **options)
        return
    if Path(name).is_dir():
        raise IsADirectoryError
    with opened(name) as file:
        if reached:
            reached.file = file
        # What is noted of an article is in its story, too.
        yield from articles_in(file, name, format=chosen, limit=LIMIT, **options)
        if reached:
            reached.done(Path(name).stat().st_size)


def known_format(name: str | None) -> str | None:
    """
    Return the value of ``--from``.

    Raises:
        newsevents.errors.InputError: If no format of this name brings articles.
    """
    if name is not None and (name not in FORMATS or not FORMATS[name].brings):
        known = ", ".join(entry.name for entry in FORMATS.values() if entry.brings)
        raise InputError(FROM, f"must be one of: {known} (got {name!r})")
    return name


def completing(names: Iterable[str]) -> Callable[[str], list[str]]:
    """
    Make what shells complete: the names that begin as what was typed.

    >>> completing(["csv", "csvs", "tsvs"])("cs")
    ['csv', 'csvs']
    """
    known = list(names)
    return lambda incomplete: [name for name in known if name.startswith(incomplete)]


def columns_of(values: Iterable[str]) -> dict[str, str]:
    """
    Read the values of ``--column``.

    >>> columns_of(["text=Body", "published=Day = month"])
    {'text': 'Body', 'published': 'Day = month'}
    """
    pairs = [value.partition("=") for value in values]
    for field_, sign, column in pairs:
        if field_ not in FIELDS or not sign or not column:
            told = f"{field_}{sign}{column}"
            raise InputError(COLUMN, f"must be FIELD=COLUMN, with one of {', '.join(FIELDS)} (got {told!r:.60})")
    return {field_: column for field_, _, column in pairs}


def order(value: str | None) -> Order | None:
    """Read the value of ``--dates``."""
    known = next((order for order in ORDERS if order == value), None)
    if value is not None and known is None:
        raise InputError(DATES, f"must be one of: {', '.join(ORDERS)} (got {value!r})")
    return known


def encoding_of(value: str | None) -> str | None:
    """Read the value of ``--encoding``."""
    return None if value is None else _encoding.checked(value, ENCODING)


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
