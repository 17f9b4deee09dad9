"""Reading schema.org articles: NewsArticle and its kinds, in JSON-LD."""

from collections.abc import Iterator
from typing import Any

from newsevents.formats._articles import Clock, first, listed, mapping, string
from newsevents.model import Article

_KINDS = frozenset(
    "Article NewsArticle ReportageNewsArticle OpinionNewsArticle AnalysisNewsArticle BackgroundNewsArticle"
    " ReviewNewsArticle LiveBlogPosting BlogPosting Report".split()
)


def article_nodes(data: object) -> Iterator[dict[str, Any]]:
    """Yield the articles in a document: alone, in a list, or in a graph."""
    waiting = [data]
    while waiting:
        node = waiting.pop()
        if isinstance(node, list):
            waiting.extend(reversed(node))
        elif isinstance(node, dict):
            if _KINDS.intersection(kind for kind in listed(node.get("@type")) if isinstance(kind, str)):
                yield node
            waiting.extend(reversed(listed(node.get("@graph"))))


def article_of(node: dict[str, Any]) -> Article:
    """Return the article of a node; one without ``articleBody`` has an empty text."""
    clock = Clock()
    return Article(
        text=first(node.get("articleBody")) or "",
        id=string(node.get("@id")),
        published=clock.read("datePublished", node.get("datePublished")),
        modified=clock.read("dateModified", node.get("dateModified")),
        headline=first(node.get("headline"), node.get("name")),
        bylines=tuple(filter(None, map(_name, listed(node.get("author"))))),
        agency=_name(node.get("sourceOrganization")),
        source=_name(node.get("publisher")),
        url=_address(node),
        language=_language(node.get("inLanguage")),
        notes=tuple(clock.notes),
    )


def _name(value: object) -> str | None:
    return first(value, mapping(value).get("name"))


def _address(node: dict[str, Any]) -> str | None:
    page = node.get("mainEntityOfPage")
    return first(node.get("url"), page, mapping(page).get("@id"))


def _language(value: object) -> str:
    return first(value, mapping(value).get("alternateName")) or "en"
