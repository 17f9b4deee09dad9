"""How a corpus is laid out: which column holds what, and in which order its days are written."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Literal, TypeAlias, final

from attrs import field, frozen

from newsevents._decode import cut
from newsevents.errors import DecodeError, InputError

Order: TypeAlias = Literal["dmy", "mdy", "ymd"]
"""The order of day, month and year in digits."""

ORDERS: tuple[Order, ...] = ("dmy", "mdy", "ymd")
"""All of them."""

# The names under which corpora, scrapers and services keep the same things, the surest first; signs between words
# and capitals do not count.  Of fundus, newspaper, news-please, trafilatura, Media Cloud, NewsAPI, Event Registry,
# GDELT's list of articles, and of the databases of libraries.
NAMES: dict[str, tuple[str, ...]] = {
    "text": tuple(
        "text body maintext articlebody plaintext rawtext fulltext articletext bodytext newstext storytext cleantext"
        " articlecontent content article story".split()
    ),
    "id": tuple("id uid guid articleid docid documentid storyid storiesid uri accessionnumber".split()),
    "published": tuple(
        "published datepublish publishingdate publishdate datepublished publishedat publicationdate publisheddate"
        " pubdate pubtime datetimepub publishtime datetime dateandtime date day seendate timestamp loaddate".split()
    ),
    "time": tuple(
        "time clock timeofday pubtime publishtime publishedtime publishingtime publicationtime timepublished posttime"
        " postedtime".split()
    ),
    "timezone": tuple("timezone tz utcoffset gmtoffset".split()),
    "modified": tuple("modified datemodify datemodified modifieddate lastmodified updated updatedat".split()),
    "modifiedtime": tuple("modifiedtime modifytime timemodified lastmodifiedtime updatedtime updatetime".split()),
    "headline": tuple("headline title heading articletitle headlines".split()),
    "bylines": tuple("bylines authors author byline journalist creator".split()),
    "source": tuple(
        "sitename sourcehostname sourcename publisher publication outlet newspaper medianame medium source"
        " sourcedomain hostname domain".split()
    ),
    "section": tuple("section articlesection newssection desk newsdesk category".split()),
    "url": tuple("url link canonicallink permalink webaddress articleurl".split()),
    "language": tuple("language lang inlanguage".split()),
    "summary": tuple("description summary excerpt teaser snippet".split()),
}
"""
The names of the columns that hold a field of an article, or a part of one: the time of day and the time zone stand
beside the day, and the summary in for a text that is not there.
"""

FIELDS = tuple(name for name in NAMES if name not in ("summary", "modifiedtime"))
"""The fields of an article for which a column may be named."""


@final
@frozen
class Layout:
    """What the caller says of a corpus."""

    columns: Mapping[str, str] = field(factory=dict)
    """The column of a field, for fields whose column is to be another than its name says."""

    dates: Order | None = None
    """The order of days in digits; None if it is not known, which leaves 5/3/2025 out."""

    def __attrs_post_init__(self) -> None:
        for name in self.columns:
            if name not in FIELDS:
                msg = f"must name columns for some of: {', '.join(FIELDS)} (got {name!r:.60})"
                raise InputError(_COLUMNS, msg)
        if self.dates is not None and self.dates not in ORDERS:
            raise InputError(_DATES, f"must be one of: {', '.join(ORDERS)} (got {self.dates!r:.60})")

    def fields(self, names: tuple[str, ...], what: str) -> dict[str, tuple[str, ...]]:
        """
        Return the columns that hold each field, the surest first.

        Args:
            names: The columns that there are.
            what: What they are columns of, for the error.

        Raises:
            newsevents.errors.DecodeError: If the column that was named for a field is not there.
        """
        found = dict(_by_name(names) if len(names) > _MANY else _remembered(names))
        for name, column in self.columns.items():
            if column not in names:
                raise DecodeError(what, [f"must have the column {column!r:.60} for the {name} ({listed(names)})"])
            found = {other: tuple(c for c in columns if c != column) for other, columns in found.items()}
            found[name] = (column,)
        return found


_COLUMNS, _DATES = "columns", "dates"


_MANY = 200
"""Of so many columns the names are not remembered from row to row."""


def _by_name(names: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    bare: dict[str, list[str]] = {}
    for name in names:
        bare.setdefault(re.sub(r"[\W_]", "", name).casefold(), []).append(name)
    return {name: tuple(c for key in keys for c in bare.get(key, ())) for name, keys in NAMES.items()}


_remembered = lru_cache(maxsize=256)(_by_name)


def need_text(names: Iterable[str], layout: Layout, what: str) -> None:
    """
    Refuse a table in which no column can hold the texts.

    Raises:
        newsevents.errors.DecodeError: If there is none, with the columns that there are and how to name one.
    """
    names = tuple(names)
    fields = layout.fields(names, what)
    if not fields["text"] and not fields["summary"] and not is_list_of_links(names):
        raise DecodeError(what, [no_text(names)])


def is_list_of_links(names: Iterable[str]) -> bool:
    """Say whether these are the columns of GDELT's list of articles, which has titles and no texts."""
    return {"seendate", "title"} <= set(names)


def no_text(names: Iterable[str]) -> str:
    """Say that there is no text, what is there, and how to name it."""
    return (
        f"must have a text, in a column such as {', '.join(NAMES['text'][:4])} ({listed(names)}); name the column,"
        ' with columns={"text": ...} in Python or --column text=... on the command line'
    )


def listed(names: Iterable[str]) -> str:
    """Show the names of columns in an error."""
    return f"got {cut(', '.join(map(repr, names)), 300) or 'none'}"
