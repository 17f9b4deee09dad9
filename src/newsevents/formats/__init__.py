"""
Writing and reading stories: one module per format, and one table of all formats.

:func:`dumps` and :func:`loads` take one story, :func:`dump` and :func:`load`
one story in a file, :func:`dump_all` and :func:`load_all` any number, one after the
other in constant memory where the format allows it.

>>> from newsevents.model import Story
>>> document = dumps(Story(id="story:1", text="Nothing happened."))
>>> document
'{"schema":"newsevents/1","id":"story:1","text":"Nothing happened."}'
>>> loads(document)
<Story 'story:1': 17 characters, 0 actors, 0 statements, 0 events, 0 meetings>
"""

import warnings
from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO
from os import PathLike, fspath
from pathlib import Path
from typing import Literal, overload

from newsevents.errors import ArticleWarning, DecodeError
from newsevents.formats._format import LIMIT, Format
from newsevents.formats._frames import read_rows
from newsevents.formats._guard import OnError
from newsevents.formats._layout import Layout, Order
from newsevents.formats._reading import articles_in, opened
from newsevents.formats._table import FORMATS, lossless, of_name, of_path, writes
from newsevents.formats._to_frame import to_frame
from newsevents.model import Article, Story

__all__ = [
    "FORMATS",
    "LIMIT",
    "Format",
    "Layout",
    "OnError",
    "Order",
    "dump",
    "dump_all",
    "dumps",
    "load",
    "load_all",
    "loads",
    "read",
    "read_rows",
    "to_frame",
]


@overload
def dumps(story: Story, *, format: Literal["json"] = ...) -> str: ...
@overload
def dumps(story: Story, *, format: str) -> str | bytes: ...
def dumps(story: Story, *, format: str = "json") -> str | bytes:
    """
    Write one story.

    Args:
        story: The story.
        format: One of the formats of :data:`FORMATS` that make a document.

    Returns:
        A string, or bytes if the format is binary.

    Raises:
        newsevents.errors.UnknownNameError: If there is no such format.
        newsevents.errors.MissingExtraError: If a library that it needs is absent or does not work.
    """
    chosen = of_name(format, [f.name for f in FORMATS.values() if f.writes and not f.store])
    parts = list(chosen.encode((story,)))
    if chosen.binary:
        return b"".join(part for part in parts if isinstance(part, bytes))
    return "".join(part for part in parts if isinstance(part, str))


def loads(document: str | bytes, *, format: str = "json", limit: int = LIMIT) -> Story:
    """
    Read one story.

    Args:
        document: What :func:`dumps` gave.
        format: One of the formats of :data:`FORMATS` that lose nothing and make a document.
        limit: The longest document that is taken, in bytes of UTF-8.

    Raises:
        newsevents.errors.DecodeError: If it is no such document, with all problems.
        newsevents.errors.UnknownNameError: If there is no such format.
        newsevents.errors.MissingExtraError: If a library that it needs is absent or does not work.
    """
    chosen = of_name(format, [f.name for f in FORMATS.values() if f.lossless and not f.store])
    data = document.encode("utf-8", "surrogatepass") if isinstance(document, str) else document
    return _only(chosen.decode(BytesIO(data), limit=limit), chosen)


def dump(story: Story, path: str | PathLike[str], *, format: str | None = None) -> None:
    """
    Write one story to a file.

    The file is written beside its place and then moved there: until it is
    whole, and if anything fails, the old file stays as it was.

    Args:
        story: The story.
        path: The file; one that is there is replaced.
        format: A name in :data:`FORMATS`; by default what the suffix of *path* says.

    Raises:
        newsevents.errors.UnknownNameError: If there is no such format or suffix.
        newsevents.errors.MissingExtraError: If a library that it needs is absent or does not work.
        OSError: If the file cannot be written.
    """
    dump_all((story,), path, format=format)


def load(path: str | PathLike[str], *, format: str | None = None, limit: int = LIMIT) -> Story:
    """
    Read the one story of a file.

    Args:
        path: The file.
        format: A name in :data:`FORMATS`; by default what the suffix of *path* says.
        limit: The longest document that is taken, in bytes.

    Raises:
        newsevents.errors.DecodeError: If it does not hold one story, with all problems.
        newsevents.errors.UnknownNameError: If there is no such format or suffix.
        newsevents.errors.MissingExtraError: If a library that it needs is absent or does not work.
        OSError: If the file cannot be read.
    """
    chosen = of_path(path, format, fit=lossless)
    return _only(chosen.read(Path(path), limit=limit), chosen)


def dump_all(stories: Iterable[Story], path: str | PathLike[str], *, format: str | None = None) -> None:
    """
    Write stories to a file, as :func:`dump` does for one.

    Args:
        stories: The stories; a generator is fine, they are written as they come.
        path: The file; one that is there is replaced when all are written.
        format: A name in :data:`FORMATS`; by default what the suffix of *path* says.

    Raises:
        newsevents.errors.UnknownNameError: If there is no such format or suffix.
        newsevents.errors.MissingExtraError: If a library that it needs is absent or does not work.
        OSError: If the file cannot be written.
    """
    of_path(path, format, fit=writes).write(stories, Path(path))


def load_all(
    path: str | PathLike[str], *, format: str | None = None, limit: int = LIMIT, on_error: OnError = "raise"
) -> Iterator[Story]:
    """
    Yield the stories of a file.

    Args:
        path: The file.
        format: A name in :data:`FORMATS`; by default what the suffix of *path* says.
        limit:
            The longest document that is taken, in bytes: of a story where the
            format can be read story by story, else of the file.
        on_error:
            What to do where a document is not what it must be, as for
            :func:`read`.  A story of JSON Lines is one document; in all other
            formats the file ends there.

    Raises:
        newsevents.errors.DecodeError: If a story is not what it must be, with all problems.
        newsevents.errors.UnknownNameError: If there is no such format or suffix.
        newsevents.errors.MissingExtraError: If a library that it needs is absent or does not work.
        OSError: If the file cannot be read.
    """
    return of_path(path, format, fit=lossless).read(Path(path), limit=limit, on_error=on_error)


def read(
    path: str | PathLike[str],
    *,
    format: str | None = None,
    limit: int = LIMIT,
    on_error: OnError = "raise",
    columns: Mapping[str, str] | None = None,
    dates: Order | None = None,
    encoding: str | None = None,
) -> Iterator[Article]:
    """
    Yield the articles of a file, to be parsed by :func:`newsevents.parse_article`.

    What could not be read or had to be guessed is in the notes of an article, with
    one warning (:class:`~newsevents.errors.ArticleWarning`) for each file.

    Args:
        path: The file: a text, a page, a feed, a news item, a corpus, a workbook of Excel.
        format:
            A name in :data:`FORMATS` that brings articles; by default what the
            suffix of *path* says, and if that says nothing, as ``.json`` and
            ``.xml`` do not, the beginning of the file.
        limit: The longest document that is taken, in bytes; of a corpus the longest line.
        on_error:
            What to do where an item of the file, or the file, is not what it
            must be or was withdrawn: ``"raise"`` raises the error; ``"skip"``
            warns (:class:`~newsevents.errors.ArticleWarning`) and goes on with
            the next item; a function is called with the error, which names
            the file and the item, and then the next item follows.
        columns:
            Of a corpus, the column of each field whose column is not found by
            its name: ``{"text": "Body", "published": "Day", "time": "Hour"}``.
            Columns that hold no field are the details of an article and of its story.
        dates:
            Of a corpus, the order of days in digits: ``"dmy"`` if 5/3/2025 is
            in March, ``"mdy"`` if it is in May, or ``"ymd"``.  Without it such
            a date is left out, with a note; 2025-03-05, 25/3/2025 and dates in
            words do not need it.
        encoding:
            The encoding of a text or a corpus (CSV, TSV, JSON) that is not in
            UTF-8: ``"cp1252"``, ``"latin-1"``, ``"utf-16"`` or any other that
            Python knows.  Places in errors are still those in the file.

    Raises:
        newsevents.errors.DecodeError: If it is no such document, with its place.
        newsevents.errors.InputError:
            If *on_error*, *columns* or *dates* are none of these, if there is no such *encoding* or the
            format says its own (HTML, feeds, NewsML-G2, Parquet, Excel), or if neither suffix nor
            beginning tell the format: plain text without the suffix of one is never guessed.
        newsevents.errors.UnknownNameError: If there is no such format.
        newsevents.errors.MissingExtraError: If a library that it needs is absent or does not work.
        OSError: If the file cannot be read.
    """
    name = fspath(path)
    layout = Layout(columns or {}, dates) if columns or dates else None
    with opened(name) as source:
        found = articles_in(
            source, name, format=format, limit=limit, on_error=on_error, layout=layout, encoding=encoding
        )
        for article in found:
            for note in article.notes:
                warnings.warn(f"{name}: {note}", ArticleWarning, stacklevel=2)
            yield article


def _only(stories: Iterator[Story], chosen: Format) -> Story:
    first = next(stories, None)
    if first is None or next(stories, None) is not None:
        raise DecodeError(chosen.what, [f"must hold one story (got {'none' if first is None else 'more'})"])
    return first
