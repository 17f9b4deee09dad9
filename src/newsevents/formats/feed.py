"""RSS and Atom feeds, by feedparser; often the entries hold no more than a teaser."""

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any, BinaryIO

from newsevents._decode import cut
from newsevents._extras import needed
from newsevents.errors import DecodeError
from newsevents.formats import _documents
from newsevents.formats._articles import Clock, first, joined, listed, mapping
from newsevents.formats._dates import best
from newsevents.formats._guard import each
from newsevents.formats._languages import language_of
from newsevents.formats._markup import plain, refuse_crowded, text_of_markup
from newsevents.formats._people import people
from newsevents.formats._sections import is_of_sections, section_of
from newsevents.model import Article

WHAT = "feed"
_ENTITY = re.compile(r"""<!ENTITY\s+(\w+)\s+["']([^"'<]*)["']""")
_REFERENCE = re.compile(r"&(\w+);")


def articles(source: BinaryIO, *, limit: int) -> Iterator[Article | DecodeError]:
    """Yield the articles of a feed, and what is wrong with those that cannot be read."""
    data = _documents.read(source, WHAT, limit)
    # Whatever the encoding, tags are of ASCII but for the zeros between.
    markup = data.replace(b"\0", b"").decode("latin-1")
    refuse_crowded(markup, WHAT)
    if _unfolded(markup) > limit:
        raise _documents.too_long(WHAT, limit)
    feed = _parsed(data)
    if feed.bozo and not feed.entries:
        raise DecodeError(WHAT, [f"must be RSS or Atom ({cut(str(feed.get('bozo_exception')))})"])
    if not feed.get("version") and not feed.entries:
        raise DecodeError(WHAT, ["must be RSS or Atom (got another document)"])
    atom = str(feed.get("version")).startswith("atom")
    # Plain dicts: feedparser's own answer for keys that are not there.
    yield from each(feed.entries, lambda entry: _article(dict(entry), dict(feed.feed), atom=atom), "feed entry")


def _unfolded(markup: str) -> int:
    """Return how many characters the entities of a feed's own take where they are put in; none holds another."""
    lengths = {name: len(value) for name, value in _ENTITY.findall(markup)}
    return sum(lengths.get(name, 0) for name in _REFERENCE.findall(markup)) if lengths else 0


def _parsed(data: bytes) -> Any:
    # feedparser would fetch what looks like an address and open what looks like a path, bytes too: it gets a file.
    # It stumbles over some broken feeds with errors of its own parts.
    # Of the markup we take the text alone: there is nothing to make safe, and no address to complete.
    try:
        parse = needed("feedparser", extra="feeds").parse
        return parse(BytesIO(data), sanitize_html=False, resolve_relative_uris=False)
    except (ValueError, TypeError, LookupError, AttributeError, AssertionError, RecursionError) as error:
        raise DecodeError(WHAT, [f"must be RSS or Atom ({cut(str(error))})"]) from error


def _article(entry: dict[str, Any], feed: dict[str, Any], *, atom: bool) -> Article:
    clock = Clock()
    contents = [mapping(content) for content in listed(entry.get("content"))]
    content = next((content for content in contents if first(content.get("value"))), {})
    if not content:
        clock.notes.append("the entry has a summary and no text")
    text = _text(content or {"value": entry.get("summary"), **mapping(entry.get("summary_detail"))}, atom=atom)
    title = mapping(entry.get("title_detail")) or {"value": entry.get("title")}
    source = first(mapping(entry.get("source")).get("title"), feed.get("title"))
    section, further = section_of(_sections(entry))
    return Article(
        text=text,
        id=first(entry.get("id"), entry.get("link")),
        published=best(clock, ((name, entry.get(name)) for name in ("published", "updated", "created"))),
        modified=best(Clock(), [("updated", entry.get("updated"))]),
        headline=_text(title, atom=atom).replace("\n\n", " ") or None,
        bylines=people(_authors(entry), publishers=[source, first(feed.get("title"))]),
        source=source,
        section=section,
        url=first(entry.get("link")),
        language=language_of(text, (first(said) for said in (content.get("language"), feed.get("language")))),
        details=further,
        notes=tuple(clock.notes),
    )


def _text(construct: dict[str, Any], *, atom: bool) -> str:
    """Return the text of a part of an entry; only Atom says of plain text that it is, and may hold "<table>"."""
    value = first(construct.get("value")) or ""
    if atom and construct.get("type") == "text/plain":
        return joined(re.split(r"\n\s*\n", value))
    return plain(text_of_markup(value))


def _sections(entry: dict[str, Any]) -> list[object]:
    """Return the sections of an entry, of PRISM or among its categories: most of these are keywords."""
    tags = (mapping(tag) for tag in listed(entry.get("tags")))
    return [
        entry.get("prism_section"),
        *(first(t.get("label"), t.get("term")) for t in tags if is_of_sections(t.get("scheme"))),
    ]


def _authors(entry: dict[str, Any]) -> list[str]:
    """Return what an entry says of its authors; of a single one as it stands, for feedparser cuts long addresses."""
    authors = [first(mapping(author).get("name")) for author in listed(entry.get("authors"))]
    if len(authors) == 1 and (said := first(entry.get("author"))):
        return [said]
    return [author for author in authors if author]
