"""Reading IPTC ninjs: versions 1, 2 and 3, whose names differ."""

from collections.abc import Iterable
from typing import Any

from newsevents._decode import short
from newsevents.errors import DecodeError
from newsevents.formats._articles import Clock, first, listed, mapping, string
from newsevents.formats._dates import CREATED, anchor, best
from newsevents.formats._languages import language_of
from newsevents.formats._markup import plain, text_of_markup
from newsevents.formats._people import people
from newsevents.formats._sections import is_of_sections, section_of
from newsevents.model import Article

WHAT = "ninjs item"
_TEXT_TYPES = ("text", "composite", None)
_PLAIN = "text/plain"
_AUTHORS = ("author", "byline", "creator", "writer")
"""How people in an item are related to it who wrote it."""
_WITHDRAWN = ("canceled", "withheld")


def article_of(item: object, notes: Iterable[str] = ()) -> Article | None:
    """
    Return the article of an item, None if the item is no text.

    Args:
        item: The item.
        notes: What there is to say of its document.

    Raises:
        newsevents.errors.DecodeError: If it is no ninjs item, or was withdrawn.
    """
    if not isinstance(item, dict):
        raise DecodeError(WHAT, [f"must be an object (got {type(item).__name__}) @ $"])
    if string(item.get("uri")) is None:
        raise DecodeError(WHAT, [f"must be a string (got {short(item.get('uri'))}) @ $.uri"])
    status = first(item.get("pubStatus"), item.get("pubstatus"))
    if status in _WITHDRAWN:
        raise DecodeError(WHAT, [f"must be usable (got {status!r}) @ $.pubStatus"])
    if item.get("type") not in _TEXT_TYPES:
        return None
    return _article(item, Clock(list(notes)))


def _article(item: dict[str, Any], clock: Clock) -> Article:
    text, source = _body(item), _source(item)
    section, further = section_of(_sections(item))
    return Article(
        text=text,
        id=string(item["uri"]),
        published=anchor(clock, [(name, _either(item, name)) for name in CREATED]),
        modified=best(Clock(), [("versionCreated", _either(item, "versionCreated"))]),
        headline=_headline(item),
        bylines=people(_authors(item), publishers=[source]),
        agency=None,
        source=source,
        section=section,
        url=string(item["uri"]) if str(item["uri"]).startswith(("http://", "https://")) else None,
        language=language_of(text, [string(item.get("language"))]),
        details=further,
        notes=tuple(clock.notes),
    )


def _either(item: dict[str, Any], name: str) -> object:
    """Return a field of version 3, which versions 1 and 2 write in lower case."""
    return item.get(name, item.get(name.lower()))


def _authors(item: dict[str, Any]) -> list[str]:
    """Return what an item says of its authors, in its byline or among the people in it."""
    by = first(item.get("by"), item.get("byline"))
    found = [mapping(person) for person in (*listed(item.get("people")), *listed(item.get("person")))]
    names = [first(person.get("name")) for person in found if person.get("rel") in _AUTHORS]
    return [by] if by else [name for name in names if name]


def _sections(item: dict[str, Any]) -> list[object]:
    """Return the sections of an item: those of its subjects and genres that are said to be sections."""
    held = (item.get(name) for name in ("subjects", "subject", "genres", "genre"))
    subjects = [mapping(subject) for one in held for subject in listed(one)]
    return [s.get("name") for s in subjects if is_of_sections(s.get("rel")) or is_of_sections(s.get("scheme"))]


def _headline(item: dict[str, Any]) -> str | None:
    headlines = [mapping(headline) for headline in listed(item.get("headlines"))]
    main = [h.get("value") for h in headlines if h.get("role") == "main"]
    others = (h.get("value") for h in headlines)
    title = first(*main, *others, item.get("headline"), item.get("headline_text"), item.get("title"))
    return " ".join(plain(title).split()) if title else None


def _body(item: dict[str, Any]) -> str:
    bodies = [mapping(body) for body in listed(item.get("bodies"))]
    by_type = {_type(body): body.get("value") for body in reversed(bodies)}
    text = first(by_type.get(_PLAIN), item.get("body_text"))
    if text is not None:
        return text
    markup = first(*by_type.values(), item.get("body_xhtml"), item.get("body_html"))
    return plain(text_of_markup(markup or ""))


def _type(body: dict[str, Any]) -> str | None:
    said = string(_either(body, "contentType"))
    return said.split(";")[0].strip().lower() if said else None


def _source(item: dict[str, Any]) -> str | None:
    """Return who provides an item, else who holds the rights in it."""
    holders = (item.get(name) for name in ("infoSources", "infosources", "infosource"))
    sources = [mapping(source) for held in holders for source in listed(held)]
    named = [source.get(key) for source in sources for key in ("name", "literal")]
    return first(*named, _either(item, "copyrightHolder"))
