"""
The headline of a page.

It stands in the JSON-LD, in meta elements, over the text and in the title of
the window, here with the name of the site, there cut off, there for search
engines: the one that most of them tell is taken.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from newsevents.formats._articles import string
from newsevents.formats._jsonld_in import headline_of
from newsevents.formats._markup import plain
from newsevents.formats._page import Page, key, text_of

_JOINT = re.compile(r"\s+[|¦·•–—»«:-]+\s+|\s*[|¦»]\s*|:\s+")
_CUT_OFF = ("...", "…")
_ALIKE = 0.9
_LONGEST = 300
"""Characters of a title with the name of the site."""
_SECTION = 4
"""Words of the name of a section of a site."""


def headline(page: Page, sites: Iterable[str | None]) -> str | None:
    """Return the headline of a page, without the name of the site; None if it has none."""
    names = {name for name in map(key, sites) if name}
    lower = {key(text_of(heading)) for heading in page.tree.iter("h2", "h3")}
    whole = {key(title) for title in (*_in_json(page), *_over_text(page))} | lower
    found: list[str] = []
    for titles in (_in_json(page), _in_metas(page), _over_text(page), _of_window(page)):
        cut = (_without_site(" ".join(plain(title).split()), names, whole) for title in titles)
        if title := next((title for title in cut if title and key(title) not in names), None):
            found.append(title)
    if not found:
        return None
    # A lower heading is no headline by itself, but tells which is: the first may be the name of the site.
    told = Counter([*map(key, found), *lower])
    best = max(found, key=lambda title: (told[key(title)], not title.endswith(_CUT_OFF)))
    return _uncut(best, found)


def _in_json(page: Page) -> Iterator[str]:
    yield from filter(None, map(headline_of, page.nodes))


def _in_metas(page: Page) -> Iterator[str]:
    yield from (value for _, value in page.meta("og:title", "twitter:title", "headline", "dc.title"))


def _over_text(page: Page) -> Iterator[str]:
    """Yield the headings over the text; one that is marked as the headline, or in the article, first."""
    headings = [heading for heading in page.tree.iter("h1") if heading not in page.apart]
    marked = [h for h in headings if h.get("itemprop") == "headline" or _is_inside(h)]
    yield from filter(None, map(text_of, marked or headings))


def _is_inside(heading: Any) -> bool:
    return next(heading.iterancestors("article", "main"), None) is not None


def _of_window(page: Page) -> Iterator[str]:
    titles = page.tree.iter("title")
    yield from (text_of(title) for title in titles if next(title.iterancestors("svg"), None) is None)


def _without_site(title: str, sites: set[str], whole: Iterable[str]) -> str:
    """Return a title without the name of the site before or after it."""
    for joint in reversed(list(_JOINT.finditer(title)) if len(title) <= _LONGEST else ()):
        before, after = title[: joint.start()].strip(), title[joint.end() :].strip()
        if _is_site(after, sites, joint[0]) or (key(before) in whole and len(before) > len(after)):
            return _without_site(before, sites, whole)
        if key(before) in sites or (key(after) in whole and len(after) > len(before)):
            return _without_site(after, sites, whole)
    return title


def _is_site(part: str, sites: set[str], joint: str) -> bool:
    """Say whether the end of a title is the name of the site, or of a section of it: "Example Sport"."""
    name = key(part)
    if name in sites or ":" in joint:
        return name in sites
    return len(part.split()) <= _SECTION and any(len(site) > 2 and name.startswith(site) for site in sites)


def _uncut(title: str, others: Iterable[str]) -> str:
    """Return what a title was before it was cut off, if another place of the page has it."""
    if not title.endswith(_CUT_OFF):
        return title
    begin = key(title)
    return next((other for other in others if key(other).startswith(begin) and not other.endswith(_CUT_OFF)), title)


def repeats(line: str, title: str | None) -> bool:
    """
    Say whether a line tells a headline once more, as it is or nearly so.

    >>> repeats("Talks go well in the capital", "Talks go well in capital"), repeats("They went badly", "Talks go well")
    (True, False)
    """
    words, told = line.casefold().split(), string(title)
    if not told or not words:
        return False
    others = told.casefold().split()
    common = sum((Counter(map(key, words)) & Counter(map(key, others))).values())
    return key(line) == key(title) or common >= _ALIKE * (len(words) + len(others)) / 2
