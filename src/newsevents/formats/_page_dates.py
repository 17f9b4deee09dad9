"""
When a page was published and last changed.

It says so in many places, and some of them are wrong: a template writes the
year 1, a script the day of the visit.  Of the places that tell the day of the
article, that is not of a comment, a related story or the notice of copyright,
the most trusted counts, unless two others contradict it.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any

from newsevents.formats._articles import Clock
from newsevents.formats._dates import Said, settled, understood
from newsevents.formats._jsonld_in import dates
from newsevents.formats._page import Page, addresses, short_text, text_of
from newsevents.formats._written_times import read_time

Found = tuple[str, object]

_PUBLISHED = (
    "article:published_time", "og:article:published_time", "article:published", "og:published_time", "published_time",
    "datepublished", "rnews:datepublished", "vr:published_time", "parsely-pub-date", "sailthru.date",
    "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "iso-8601-publish-date", "dc.date.issued",
    "dcterms.issued", "dcterms.created", "dcterms.date", "dc.date.created", "dc.date", "dc:date", "publish-date",
    "publish_date", "publishdate", "published_date", "published-date", "publication_date", "publication-date",
    "publicationdate", "pubdate", "pub_date", "article.published", "article_date_original", "article.created",
    "originalpublicationdate", "displaydate", "bt:pubdate", "ptime", "gentime", "citation_publication_date",
    "citation_date", "citation_online_date", "created", "datecreated", "date",
)  # fmt: skip
"""Meta elements for the time of publication, the most trusted first."""
_MODIFIED = (
    "article:modified_time", "og:article:modified_time", "article:modified", "og:updated_time", "datemodified",
    "article:updated_time", "article.updated", "dcterms.modified", "dc.date.modified", "lastmod", "last-modified",
    "last_modified", "modified", "moddate", "iso-8601-modified-date", "bt:moddate", "revised",
)  # fmt: skip
LABEL = re.compile(
    r"\b(?:(?P<new>(?:first |originally )?(?:published|posted|created|released|issued)|pub date|date)"
    r"|(?P<later>(?:last |re)?(?:updated?|modified|edited|changed|corrected|published again)))\b",
    re.IGNORECASE,
)
_DATED = re.compile(r"date|time|publish|posted|byline|dateline|meta", re.IGNORECASE)
_CHANGED, _NEW = re.compile(r"updat|modif", re.IGNORECASE), re.compile(r"publi|posted|creat", re.IGNORECASE)
_LONGEST, _WORDS = 18, 12
"""Words of a line with a date, and of one that is named for none."""
_LINES = ("p", "span", "div", "li", "small", "em", "b", "strong", "h2", "h4", "h5", "h6", "td")
_ATTRIBUTES = ("datetime", "content", "title")
_ATTRIBUTE = re.compile(r"date|time|publish", re.IGNORECASE)
_IN_SCRIPT = re.compile(
    r"""["'](?:datePublished|publish(?:ed)?_?(?:At|Date|Time|on|ed_time)|publication_?date|first_?published(?:_?\w+)?"""
    r"""|pub_?date)["']\s*:\s*["']([^"']{8,40})["']""",
    re.IGNORECASE,
)
_OTHER_META = re.compile(r"publi|pub_?date|issued|(?:^|[^a-z])date(?:$|[^a-z])", re.IGNORECASE)
_NO_META = re.compile(r"modif|updat|expir|copyright|event|until|birth|valid|publisher|crawl|build|revis", re.IGNORECASE)
_PARAGRAPH = 25
"""Words of a paragraph of the story."""
_HEAD = 3
"""Paragraphs after the headline in which the date of a page may stand without a word for what it is."""
_IN_ADDRESS = re.compile(
    r"(?<!\d)(?P<year>199\d|20\d\d)(?P<joint>[/_-]?)(?P<month>0[1-9]|1[0-2]|[1-9](?=[/_-]))(?P=joint)"
    r"(?P<day>0[1-9]|[12]\d|3[01]|[1-9](?=/|$))(?!\d)"
)
_ENDS = ("", ".html", ".htm", ".php", ".amp")
_DAY = timedelta(days=1)
_STRONG = ("JSON-LD", "meta", "itemprop", "address", "label")


def published_and_modified(page: Page, clock: Clock) -> tuple[date | None, date | None]:
    """Return when a page was published and last changed, as far as it can be believed."""
    seen = list(_seen(page))
    new = [
        *_in_json(page, "datePublished"),
        *_in_metas(page, _PUBLISHED),
        *_in_items(page, "datePublished"),
        *(
            (f"JSON-LD of the page {name}", value)
            for node in page.around
            for name, value in dates(node, "datePublished")
        ),
        *_in_other_metas(page),
        *(found for label, found in seen if label != "later"),
        *_in_addresses(page),
    ]
    later = [
        *_in_json(page, "dateModified"),
        *_in_metas(page, _MODIFIED),
        *_in_items(page, "dateModified"),
        *(found for label, found in seen if label == "later"),
    ]
    said = understood(clock, dict.fromkeys(new)) or understood(Clock(), _in_scripts(page))
    published = settled(clock, _believed(said, clock))
    if published is None:
        clock.notes.append("no time of publication was found on the page")
    return published, settled(clock, understood(clock, dict.fromkeys(later)))


def _believed(said: list[Said], clock: Clock) -> list[Said]:
    """Return the dates, those first that two places of a page tell though the most trusted contradicts them."""
    if not said:
        return said
    first = said[0]
    if any(_close(other, first) and _kind(other) != _kind(first) for other in said):
        return said
    for one in said:
        agreeing = {_kind(other) for other in said if _close(one, other)} & set(_STRONG)
        if len(agreeing) >= 2:
            clock.notes.append(f"published is {one.day} in two places and {first.day} in {first.where}: the two count")
            return sorted(said, key=lambda other: not _close(one, other))
    return said


def _close(one: Said, other: Said) -> bool:
    return abs(one.day - other.day) <= _DAY


def _kind(said: Said) -> str:
    return next((kind for kind in _STRONG if said.where.startswith(kind)), said.where)


def _in_json(page: Page, name: str) -> Iterator[Found]:
    for node in page.nodes:
        yield from ((f"JSON-LD {where}", value) for where, value in dates(node, name))


def _in_metas(page: Page, names: Iterable[str]) -> Iterator[Found]:
    return ((f"meta {name}", value) for name, value in page.meta(*names))


def _in_items(page: Page, name: str) -> Iterator[Found]:
    """Yield the dates that elements are marked with (microdata)."""
    for element in page.tree.xpath(f"//*[contains(@itemprop, '{name}') and not(self::meta)]"):
        if element not in page.apart:
            yield f"itemprop {name}", element.get("content") or element.get("datetime") or text_of(element)


def _in_other_metas(page: Page) -> Iterator[Found]:
    """Yield the date in meta elements of unknown names that speak of a date."""
    names = [name for name in page.metas if _OTHER_META.search(name) and not _NO_META.search(name)]
    return _in_accord("meta", [value for name, value in page.meta(*names) if name not in _PUBLISHED])


def _in_scripts(page: Page) -> Iterator[Found]:
    """Yield the date in scripts for programs, in which there may be other articles."""
    scripts = (script.text or "" for script in page.tree.iter("script"))
    return _in_accord("script", [value for text in scripts for value in _IN_SCRIPT.findall(text)])


def _in_accord(where: str, values: list[str]) -> Iterator[Found]:
    """Yield the first of some dates if all that can be read tell one day."""
    read = [(value, said) for value in dict.fromkeys(values) for said in understood(Clock(), [(where, value)])]
    if read and all(_close(said, read[0][1]) for _, said in read):
        yield where, read[0][0]


def _in_addresses(page: Page) -> Iterator[Found]:
    for place in addresses(page):
        path = place.split("?")[0].split("#")[0]
        for found in _IN_ADDRESS.finditer(path):
            # Within a part of the path a date belongs to what the article is about: /remembering-1999-03-24-raids.
            if path[: found.start()].endswith("/") or path[found.end() :].rstrip("/").lower() in _ENDS:
                yield "address", f"{found['year']}-{int(found['month']):02}-{int(found['day']):02}"


def _seen(page: Page) -> Iterator[tuple[str, Found]]:
    """Yield the dates that readers of the page see, each with what its label says: "new", "later" or nothing."""
    headings = list(page.tree.iter("h1"))
    after, passed = not headings, 0
    for element in page.tree.iter():
        if not isinstance(element.tag, str) or element.tag in ("script", "style", "meta", "title"):
            continue
        after = after or element in headings
        if element.tag == "p" and after and len(text_of(element).split()) >= _PARAGRAPH:
            passed += 1
        if _may_tell(element) and element not in page.apart:
            yield from _told(element, near=(after or _above(element, headings)) and passed < _HEAD)


def _may_tell(element: Any) -> bool:
    """Say whether an element is one that holds a date: a time, what is named so, or a line that is no sentence."""
    if element.tag == "time" or any(_in_attributes(element)):
        return True
    words = short_text(element, _LONGEST)
    if not words:
        return False
    if _DATED.search(f"{element.get('class') or ''} {element.get('id') or ''}"):
        return True
    return element.tag in _LINES and len(words.split()) <= _WORDS and not words.endswith((".", "?", "!", "”"))


def _in_attributes(element: Any) -> Iterator[str]:
    """Yield what attributes for programs say of a time."""
    for name, value in element.attrib.items():
        if name in _ATTRIBUTES or (name.startswith("data-") and _ATTRIBUTE.search(name)):
            yield value


def _above(element: Any, headings: list[Any]) -> bool:
    """Say whether a time stands above the headline, in the same article: on top of a page is the day of the visit."""
    if element.tag != "time" or not any(_in_attributes(element)):
        return False
    mine = next(element.iterancestors("article", "main"), None)
    return mine is not None and any(mine in set(heading.iterancestors("article", "main")) for heading in headings)


def _told(element: Any, *, near: bool) -> Iterator[tuple[str, Found]]:
    """Yield the dates in an element; away from the headline only those with a label."""
    words = short_text(element, _LONGEST)
    exact = [value for value in _in_attributes(element) if read_time(value)]
    if exact:
        label = _label(words) or _label(_before(element)) or _label_of_name(element)
        if near or label:
            yield label, (f"{'label ' if label else ''}time", exact[0])
        return
    cuts = [found.start() for found in LABEL.finditer(words)]
    for start, end in zip([0, *cuts], [*cuts, len(words)], strict=True):
        part = words[start:end]
        label = _label(part)
        if (near or label == "new") and "copyright" not in words.lower() and "©" not in words and read_time(part):
            yield label, (f"{'label ' if label else ''}text", part)


def _label(words: str) -> str:
    found = LABEL.search(words)
    return (found.lastgroup or "") if found else ""


def _label_of_name(element: Any) -> str:
    """Return "later" for an element that is called a change and not also a publication."""
    name = element.get("class") or ""
    return "later" if _CHANGED.search(name) and not _NEW.search(name) else ""


def _before(element: Any) -> str:
    """Return the words before a time in the same line."""
    parent = element.getparent()
    if parent is None or not short_text(parent, _LONGEST):
        return ""
    return (parent.text or "") if parent[0] is element else (element.getprevious().tail or "")
