"""Who wrote a page: as its JSON-LD, its meta elements, or the line under the headline says."""

from collections.abc import Iterable, Iterator

from newsevents.formats._jsonld_in import names
from newsevents.formats._page import Page, short_text
from newsevents.formats._people import people
from newsevents.lexicon.article import load

_AUTHORS = (
    "author", "article:author", "og:article:author", "parsely-author", "sailthru.author", "byl", "dc.creator",
    "dcterms.creator", "citation_author", "authors", "creator", "article.author", "twitter:creator",
)  # fmt: skip
"""Meta elements for authors, the most trusted first."""
_LINES = ("p", "div", "span", "li", "address", "small", "em", "strong", "h2", "h3", "h4", "h5", "h6")
_LONGEST, _PARAGRAPH = 14, 25
"""Words of a byline, and of a paragraph of the story, before which it stands."""
_NAME = range(2, 5)
"""Words of a name that nothing but "By" tells."""


def authors_of(page: Page, guess: str, publishers: Iterable[str | None]) -> tuple[str, ...]:
    """
    Return the authors of a page, by the first place that names any.

    Args:
        page: The page.
        guess: Who seems to have written it, for want of other places.
        publishers: What the site is called, which is no author.
    """
    said: list[list[str]] = [names(node.get("author") or node.get("creator")) for node in page.nodes]
    said += [[value for _, value in page.meta(name)] for name in _AUTHORS]
    said += [[guess], list(_under_headline(page))]
    sites = list(publishers)
    return next(filter(None, (people(values, publishers=sites) for values in said)), ())


def _under_headline(page: Page) -> Iterator[str]:
    """Yield the names in the first line between headline and story that begins with "By"."""
    openers = tuple(f"{opener}{end}" for opener in load().byline_openers for end in " :")
    after = False
    for element in page.tree.iter("h1", *_LINES):
        if element.tag == "h1":
            after = True
        elif after and element.tag == "p" and not short_text(element, _PARAGRAPH):
            return
        elif after and (line := short_text(element, _LONGEST)).lower().startswith(openers):
            found = people([line])
            if found and all(_is_full_name(name) for name in found):
                yield from found
                return


def _is_full_name(name: str) -> bool:
    pieces = name.split()
    return len(pieces) in _NAME and pieces[0][0].isupper() and pieces[-1][0].isupper()
