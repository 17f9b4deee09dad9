"""Reading IPTC ninjs: versions 1, 2 and 3, whose names differ."""

from typing import Any

from newsevents._decode import short
from newsevents.errors import DecodeError
from newsevents.formats._articles import Clock, bylines, first, listed, mapping, string
from newsevents.formats._markup import text_of_markup
from newsevents.model import Article

WHAT = "ninjs item"
_TEXT_TYPES = ("text", "composite", None)
_PLAIN = "text/plain"
_WITHDRAWN = ("canceled", "withheld")


def article_of(item: object) -> Article | None:
    """
    Return the article of an item, None if the item is no text.

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
    return _article(item)


def _article(item: dict[str, Any]) -> Article:
    clock = Clock()
    by = first(item.get("by"), item.get("byline"))
    return Article(
        text=_body(item),
        id=string(item["uri"]),
        published=_anchor(item, clock),
        modified=clock.read("versionCreated", _either(item, "versionCreated")),
        headline=_headline(item),
        bylines=bylines(by),
        agency=None,
        source=_source(item),
        url=string(item["uri"]) if str(item["uri"]).startswith(("http://", "https://")) else None,
        language=string(item.get("language")) or "en",
        notes=tuple(clock.notes),
    )


def _either(item: dict[str, Any], name: str) -> object:
    """Return a field of version 3, which versions 1 and 2 write in lower case."""
    return item.get(name, item.get(name.lower()))


def _anchor(item: dict[str, Any], clock: Clock) -> Any:
    """Return the time from which relative times count: of the content, else the first, else this version."""
    names = ("contentCreated", "firstCreated", "versionCreated")
    found = (clock.read(name, _either(item, name)) for name in names)
    return next((moment for moment in found if moment), None)


def _headline(item: dict[str, Any]) -> str | None:
    headlines = [mapping(headline) for headline in listed(item.get("headlines"))]
    main = [h.get("value") for h in headlines if h.get("role") == "main"]
    return first(*main, *(h.get("value") for h in headlines), item.get("headline"), item.get("title"))


def _body(item: dict[str, Any]) -> str:
    bodies = [mapping(body) for body in listed(item.get("bodies"))]
    by_type = {string(_either(body, "contentType")): body.get("value") for body in reversed(bodies)}
    plain = first(by_type.get(_PLAIN), item.get("body_text"))
    if plain is not None:
        return plain
    markup = first(*by_type.values(), item.get("body_xhtml"), item.get("body_html"))
    return text_of_markup(markup or "")


def _source(item: dict[str, Any]) -> str | None:
    sources = [mapping(s).get("name") for s in listed(item.get("infoSources", item.get("infosources")))]
    return first(*sources, *(mapping(s).get("name") for s in listed(item.get("infosource"))))
