"""
HTML pages of news sites: the text by trafilatura, what is known of it by what the page says of itself.

Title and body stay apart.  What is in doubt is left out, and a note says so.
"""

from collections.abc import Iterator
from contextlib import suppress
from copy import deepcopy
from typing import Any, BinaryIO
from urllib.parse import urlsplit

from newsevents._extras import needed
from newsevents.errors import DecodeError
from newsevents.formats import _documents
from newsevents.formats._articles import Clock, first
from newsevents.formats._jsonld_in import language, names
from newsevents.formats._languages import language_of
from newsevents.formats._markup import refuse_crowded
from newsevents.formats._page import Page, addresses, page_of
from newsevents.formats._page_authors import authors_of
from newsevents.formats._page_dates import published_and_modified
from newsevents.formats._page_text import text_of_page
from newsevents.formats._page_title import headline
from newsevents.formats._sections import section_of
from newsevents.model import Article, Detail

WHAT = "HTML page"
_PACKED = (b"\x1f\x8b", b"PK\x03\x04", b"BZh", b"\x28\xb5\x2f\xfd", b"\xfd7zXZ")
"""How compressed files begin."""
_NO_DATES = {"extensive_search": False, "original_date": True, "max_date": "2100-01-01"}
"""Keeps trafilatura from asking the clock; its date is not used."""
_SECTIONS = (
    "article:section", "og:article:section", "articlesection", "article.section", "parsely-section", "section",
)  # fmt: skip
"""Meta elements for sections, the most trusted first."""


def articles(source: BinaryIO, *, limit: int) -> Iterator[Article]:
    """Yield the article of a page."""
    data = _documents.read(source, WHAT, limit)
    if data.startswith(_PACKED):
        raise DecodeError(WHAT, ["must hold an article (got compressed data: unpack it first)"])
    markup = _decoded(data)
    refuse_crowded(markup, WHAT)
    page = page_of(markup)
    article = _article(page) if page else None
    if article is None:
        raise DecodeError(WHAT, ["must hold an article (got no text that looks like one)"])
    yield article


def _article(page: Page) -> Article | None:
    guessed = needed("trafilatura.metadata", extra="html").extract_metadata(deepcopy(page.tree), date_config=_NO_DATES)
    url = first(*addresses(page), guessed.url)
    source = _site(page) or first(guessed.sitename, guessed.hostname)
    publishers = [source, _site(page), guessed.sitename, *_hosts(url)]
    title = headline(page, publishers) or first(guessed.title)
    authors = authors_of(page, guessed.author or "", publishers)
    text = text_of_page(page, title, authors)
    if text is None:
        return None
    clock = Clock()
    published, modified = published_and_modified(page, clock)
    section, further = _section(page)
    return Article(
        text=text,
        id=url,
        published=published,
        modified=modified,
        headline=title,
        bylines=authors,
        source=source,
        section=section,
        url=url,
        language=language_of(text, _languages(page)),
        details=further,
        notes=tuple(dict.fromkeys(clock.notes)),
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


def _site(page: Page) -> str | None:
    said = [value for _, value in page.meta("og:site_name")]
    return first(*said, *(name for node in page.nodes for name in names(node.get("publisher"))))


def _section(page: Page) -> tuple[str | None, tuple[Detail, ...]]:
    """Return the section of a page, by the first place that names any."""
    said = [names(node.get("articleSection")) for node in page.nodes]
    said += [[value for _, value in page.meta(name)] for name in _SECTIONS]
    return next((found for found in map(section_of, said) if found[0]), (None, ()))


def _hosts(url: str | None) -> list[str]:
    """Return the ways in which titles and bylines name a site by its address."""
    with suppress(ValueError):
        host = (urlsplit(url or "").hostname or "").removeprefix("www.")
        return [host, *host.split(".")[:1]]
    return []


def _languages(page: Page) -> Iterator[Any]:
    """Yield what a page says its language is, the most trusted first."""
    yield page.tree.get("lang") or page.tree.get("{http://www.w3.org/XML/1998/namespace}lang")
    yield from map(language, page.nodes)
    yield from (value for _, value in page.meta("content-language", "language", "dc.language", "og:locale"))
