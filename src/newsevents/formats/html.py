"""
HTML pages of news sites, by trafilatura.

The time of publication is read from the JSON-LD and the meta elements of the
page first, for trafilatura keeps the day alone.  Title and body stay apart.
"""

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any, BinaryIO

from newsevents._extras import needed
from newsevents.errors import DecodeError
from newsevents.formats import _documents
from newsevents.formats._articles import Clock, first, joined
from newsevents.formats._jsonld_in import article_nodes
from newsevents.formats._markup import refuse_crowded
from newsevents.model import Article

WHAT = "HTML page"
_JSON_LD = re.compile(rb"<script[^>]{0,200}application/ld\+json[^>]{0,200}>", re.IGNORECASE)
_CLOSED = re.compile(rb"</script", re.IGNORECASE)
_PUBLISHED = re.compile(
    rb"""<meta[^>]{0,200}article:published_time[^>]{0,200}content=["']([^"']{1,40})["']""", re.IGNORECASE
)


def articles(source: BinaryIO, *, limit: int) -> Iterator[Article]:
    """Yield the article of a page."""
    data = _documents.read(source, WHAT, limit)
    page = _decoded(data)
    refuse_crowded(page, WHAT)
    found = needed("trafilatura", extra="html").bare_extraction(page, with_metadata=True)
    if found is None:
        raise DecodeError(WHAT, ["must hold an article (got no text that looks like one)"])
    clock = Clock()
    title = first(found.title)
    yield Article(
        text=_body(first(found.text) or "", title),
        id=first(found.url),
        published=clock.read("published", _published(data) or found.date),
        headline=title,
        bylines=tuple(name.strip() for name in (found.author or "").split(";") if name.strip()),
        source=first(found.sitename, found.hostname),
        url=first(found.url),
        language=first(found.language) or "en",
        notes=tuple(clock.notes),
    )


def _decoded(data: bytes) -> str:
    """Return the text of a page; given bytes, trafilatura would unpack those that are compressed, to any size."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        for encoding in needed("trafilatura.utils", extra="html").detect_encoding(data):
            with suppress(LookupError, UnicodeDecodeError):
                return data.decode(encoding)
    return data.decode(errors="replace")


def _body(text: str, title: str | None) -> str:
    """Return the body with an empty line between its paragraphs, without the title before it."""
    lines = text.split("\n")
    return joined(lines[1:] if lines and lines[0].strip() == title else lines)


def _published(data: bytes) -> str | None:
    in_json = (first(node.get("datePublished")) for script in _scripts(data) for node in article_nodes(_json(script)))
    meta = _PUBLISHED.search(data)
    return next(filter(None, in_json), None) or (meta[1].decode("ascii", "replace") if meta else None)


def _scripts(data: bytes) -> Iterator[bytes]:
    """Yield what stands in the scripts of JSON-LD that are closed."""
    end = 0
    while (start := _JSON_LD.search(data, end)) and (close := _CLOSED.search(data, start.end())):
        yield data[start.end() : close.start()]
        end = close.end()


def _json(script: bytes) -> Any:
    try:
        return json.loads(script)
    except (ValueError, RecursionError):
        return None
