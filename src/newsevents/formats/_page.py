"""A page as a tree, and what its head says of it."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from attrs import evolve, frozen

from newsevents._extras import needed
from newsevents.formats import _json_repair
from newsevents.formats._articles import first
from newsevents.formats._jsonld_in import address, article_nodes, headline_of, page_nodes
from newsevents.formats._page_parts import apart

_LONGEST = 10_000
"""Characters of a field of the head."""
_MOST = 0.4
"""Share of a title with the name of the site, or of a whole headline, that is told at least."""
_NAMES = ("property", "name", "itemprop", "http-equiv")


@frozen(eq=False)
class Page:
    """A page of a site."""

    tree: Any
    """The elements, as lxml has them."""

    metas: dict[str, list[str]]
    """What its meta elements say, by their names in lower case."""

    apart: frozenset[Any]
    """The elements that are in parts of the page which are not its article."""

    nodes: tuple[dict[str, Any], ...] = ()
    """What its JSON-LD says of the article, the most trusted first."""

    around: tuple[dict[str, Any], ...] = ()
    """What its JSON-LD says of the page in which the article stands."""

    def meta(self, *names: str) -> Iterator[tuple[str, str]]:
        """Yield what meta elements of some names say, each with the name."""
        for name in names:
            for value in self.metas.get(name, ()):
                yield name, value


def page_of(markup: str) -> Page | None:
    """Return the page that some markup makes, None if it makes none."""
    needed("trafilatura", extra="html")
    tree = needed("trafilatura.utils", extra="html").load_html(markup)
    if tree is None:
        return None
    others = apart(tree)
    page = Page(tree, _metas(tree, others), others)
    values = _values(tree)
    return evolve(page, nodes=tuple(_own(page, list(article_nodes(values)))), around=tuple(page_nodes(values)))


def text_of(element: Any) -> str:
    """Return the text in an element, on one line."""
    return " ".join("".join(element.itertext()).split())


def short_text(element: Any, most: int) -> str:
    """Return the text in an element, on one line; nothing if it has more than *most* words."""
    words: list[str] = []
    for text in element.itertext():
        words.extend(text.split())
        if len(words) > most:
            return ""
    return " ".join(words)


def key(text: str | None) -> str:
    """Return the letters and digits of a text: what two ways to write one thing have in common."""
    return re.sub(r"[\W_]", "", (text or "").casefold())


def addresses(page: Page) -> Iterator[str]:
    """Yield the addresses that a page says it has."""
    for link in page.tree.iter("link"):
        if (link.get("rel") or "").lower() == "canonical" and link.get("href"):
            yield link.get("href").strip()
    yield from (value for _, value in page.meta("og:url", "twitter:url"))
    yield from filter(None, map(address, page.nodes))


def _metas(tree: Any, others: frozenset[Any]) -> dict[str, list[str]]:
    """Return what elements with a name and a content say, in the head and, in some systems, in the text."""
    found: dict[str, list[str]] = {}
    for element in tree.xpath("//*[@content]"):
        value = first(element.get("content")[:_LONGEST])
        for name in _NAMES if value and element not in others else ():
            for said in (element.get(name) or "").lower().split():
                found.setdefault(said, []).append(str(value))
    return found


def _values(tree: Any) -> list[object]:
    """Return what stands in the scripts of JSON-LD."""
    scripts = (script for script in tree.iter("script") if "ld+json" in (script.get("type") or "").lower())
    return [value for script in scripts for value in _json_repair.values(script.text or "")]


def _own(page: Page, nodes: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return those of the articles in JSON-LD that are the one of the page, not one that it leads to."""
    if len(nodes) < 2:
        return nodes
    titles = {key(text_of(heading)) for heading in page.tree.iter("h1", "title")}
    titles |= {key(value) for _, value in page.meta("og:title", "twitter:title")}
    places = {place.rstrip("/") for place in addresses(page)}
    own = [
        node for node in nodes if _is_in(key(headline_of(node)), titles) or (address(node) or "-").rstrip("/") in places
    ]
    return own or [node for node in nodes if node.get("datePublished")][:1] or nodes[:1]


def _is_in(headline: str, titles: Iterable[str]) -> bool:
    """Say whether a headline is one of some titles, the name of the site aside, or one that was cut off."""
    pairs = (sorted((headline, title), key=len) for title in titles if headline and title)
    return any(short in long and len(short) >= _MOST * len(long) for short, long in pairs)
