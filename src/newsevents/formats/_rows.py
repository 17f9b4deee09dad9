"""Articles in the rows of a corpus: one field each, whatever else the row holds."""

from collections.abc import Mapping

from newsevents._decode import short
from newsevents.errors import DecodeError
from newsevents.formats._articles import Clock, bylines, first, listed, string
from newsevents.model import Article

# The names under which corpora and scrapers keep the same things, ours first.
NAMES = {
    "text": ("text", "body", "maintext", "articleBody", "plaintext", "raw_text", "content"),
    "id": ("id", "uid", "guid"),
    "published": ("published", "date_publish", "publishing_date", "publish_date", "datePublished", "date"),
    "modified": ("modified", "date_modify", "dateModified"),
    "headline": ("headline", "title"),
    "bylines": ("bylines", "authors", "author", "byline"),
    "source": ("source", "sitename", "source_domain", "publisher"),
    "url": ("url", "link", "canonical_link"),
    "language": ("language", "lang"),
}
"""The names of the fields in a row, for each that an article has."""


def article_of(row: object, what: str) -> Article:
    """
    Return the article of a row.

    Raises:
        newsevents.errors.DecodeError: If it is no row, or has no text.
    """
    if not isinstance(row, Mapping):
        raise DecodeError(what, [f"must be an object (got {type(row).__name__}) @ $"])
    text = _value(row, "text")
    if not isinstance(text, str):
        raise DecodeError(what, [f"must be a string (got {short(text)}) @ $.text"])
    clock, identifier = Clock(), _value(row, "id")
    return Article(
        text=text,
        id=str(identifier) if isinstance(identifier, int) else string(identifier),
        published=clock.read("published", _value(row, "published")),
        modified=clock.read("modified", _value(row, "modified")),
        headline=string(_value(row, "headline")),
        bylines=_authors(_value(row, "bylines")),
        source=string(_value(row, "source")),
        url=string(_value(row, "url")),
        language=string(_value(row, "language")) or "en",
        notes=tuple(clock.notes),
    )


def _value(row: Mapping[str, object], name: str) -> object:
    return next((row[other] for other in NAMES[name] if row.get(other) is not None), None)


def _authors(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return bylines(value)
    return tuple(filter(None, map(first, listed(value))))
