"""
Reading schema.org articles: NewsArticle and its kinds, in JSON-LD.

JSON-LD says one thing in many ways: a value, a list of values, an object that
has the value as its name, or the ``@id`` of such an object elsewhere.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from newsevents.formats._articles import Clock, first, listed, mapping, string
from newsevents.formats._dates import best
from newsevents.formats._languages import language_tag
from newsevents.formats._markup import plain
from newsevents.formats._people import people
from newsevents.formats._sections import section_of
from newsevents.model import Article

_KINDS = frozenset(
    "AdvertiserContentArticle AnalysisNewsArticle Article AskPublicNewsArticle BackgroundNewsArticle BlogPosting"
    " LiveBlogPosting NewsArticle OpinionNewsArticle Report ReportageNewsArticle ReviewNewsArticle SatiricalArticle"
    " TechArticle".split()
)
_PREFIXES = ("http://schema.org/", "https://schema.org/", "schema:")
_HOLDERS = ("@graph", "mainEntity")
"""Where the article of a page stands in the object of the page."""
_DEEPEST = 5
"""Objects in objects in which a name is looked for."""


def article_nodes(data: object) -> Iterator[dict[str, Any]]:
    """Yield the articles in a document: alone, in a list, in a graph or as the main thing of a page."""
    nodes = list(_objects(data))
    by_id = {key: node for node in reversed(nodes) if (key := string(node.get("@id"))) and len(node) > 1}
    for node in nodes:
        if _KINDS.intersection(_types(node)):
            yield {key: _resolved(value, by_id) for key, value in node.items()}


def page_nodes(data: object) -> Iterator[dict[str, Any]]:
    """Yield the pages in a document, which say some things in the place of the article in them."""
    return (node for node in _objects(data) if any(kind.endswith("Page") for kind in _types(node)))


def _objects(data: object) -> Iterator[dict[str, Any]]:
    """Yield the objects of a document in their order, the names of their fields without the address of the words."""
    waiting = [data]
    while waiting:
        node = waiting.pop()
        if isinstance(node, list):
            waiting.extend(reversed(node))
        elif isinstance(node, dict):
            node = {_bare(key): value for key, value in node.items()}
            yield node
            for name in _HOLDERS:
                waiting.extend(reversed(listed(node.get(name))))


def _bare(name: str) -> str:
    return next((name.removeprefix(prefix) for prefix in _PREFIXES if name.startswith(prefix)), name)


def _types(node: dict[str, Any]) -> list[str]:
    return [_bare(kind) for kind in listed(node.get("@type")) if isinstance(kind, str)]


def _resolved(value: object, by_id: dict[str, dict[str, Any]]) -> object:
    """Return a value, its references replaced by what they mean."""
    if isinstance(value, list):
        return [_resolved(part, by_id) for part in value]
    key = string(value.get("@id")) if isinstance(value, dict) and len(value) == 1 else None
    return by_id.get(key, value) if key else value


def article_of(node: dict[str, Any], notes: Iterable[str] = ()) -> Article:
    """Return the article of a node; one without ``articleBody`` has an empty text. *notes* are of its document."""
    clock = Clock(list(notes))
    text = body_of(node)
    if not text:
        clock.notes.append("the article has no articleBody: its text is empty")
    source = first(*names(node.get("publisher")), *names(node.get("isPartOf")))
    section, further = section_of(names(node.get("articleSection")))
    return Article(
        text=text,
        id=string(node.get("@id")),
        published=published(node, clock),
        modified=best(clock, dates(node, "dateModified")),
        headline=headline_of(node),
        bylines=people(names(node.get("author") or node.get("creator")), publishers=[source]),
        agency=first(*names(node.get("sourceOrganization"))),
        source=source,
        section=section,
        url=address(node),
        language=language(node) or "en",
        details=further,
        notes=tuple(clock.notes),
    )


def body_of(node: dict[str, Any]) -> str:
    """Return the text of an article without markup, its parts with an empty line between them."""
    body = node.get("articleBody", node.get("text"))
    return plain("\n\n".join(names(body, "text", "articleBody"))).strip()


def headline_of(node: dict[str, Any]) -> str | None:
    """Return the headline of an article without markup."""
    said = (name for key in ("headline", "name", "alternativeHeadline") for name in names(node.get(key)))
    return first(*(" ".join(plain(name).split()) for name in said))


def dates(node: dict[str, Any], key: str) -> list[tuple[str, object]]:
    """Return the dates of a field, each with the name of the field."""
    values = (value.get("@value") if isinstance(value, dict) else value for value in listed(node.get(key)))
    return [(key, str(value) if isinstance(value, int) else value) for value in values]


def published(node: dict[str, Any], clock: Clock) -> Any:
    """Return the time of publication; where there is none, the one time that the article has."""
    found = best(clock, dates(node, "datePublished"))
    for other in ("dateCreated", "dateModified"):
        if found is None and (found := best(Clock(), dates(node, other))):
            clock.notes.append(f"there is no datePublished: published is {other}")
    return found


def names(value: object, *keys: str) -> list[str]:
    """Return the strings in a value: itself, those of a list, and of an object its name, or what *keys* say."""
    found: list[str] = []
    waiting: list[tuple[object, int]] = [(value, 0)]
    while waiting:
        one, depth = waiting.pop()
        if isinstance(one, list):
            waiting.extend((part, depth) for part in reversed(one))
        elif isinstance(one, dict) and depth < _DEEPEST:
            waiting.append((_naming(one, keys), depth + 1))
        elif text := string(one):
            found.append(text)
    return found


def _naming(node: dict[str, Any], keys: Iterable[str]) -> object:
    bare = {_bare(key): value for key, value in node.items()}
    said = next((bare[key] for key in (*keys, "name", "@value", "legalName") if bare.get(key)), None)
    given, family = string(bare.get("givenName")), string(bare.get("familyName"))
    return said or " ".join(filter(None, (given, family)))


def address(node: dict[str, Any]) -> str | None:
    """Return the address of an article."""
    pages = listed(node.get("mainEntityOfPage"))
    said = (first(page, mapping(page).get("@id"), mapping(page).get("url")) for page in pages)
    return first(*listed(node.get("url")), *said)


def language(node: dict[str, Any]) -> str | None:
    """Return the language that an article says it is in, None if it does not."""
    return next(filter(None, map(language_tag, names(node.get("inLanguage"), "alternateName"))), None)
