"""
NewsML-G2: news items, alone or in a news message (IPTC).

Elements are known by their local names, for items without a namespace exist.
A document type declaration is refused, and with it all entities of its own.
"""

from collections.abc import Iterator
from typing import BinaryIO
from xml.etree.ElementTree import Element, ParseError, tostring

from newsevents._decode import cut, short
from newsevents._extras import needed
from newsevents.errors import DecodeError
from newsevents.formats import _documents
from newsevents.formats._articles import Clock, bylines, first
from newsevents.formats._guard import each
from newsevents.formats._markup import text_of_markup
from newsevents.model import Article

WHAT = "NewsML-G2 document"
_WITHDRAWN = ("canceled", "withheld")
_DEEPEST = 200
"""Elements in elements of a text; how deep it goes by itself differs between Pythons."""


def articles(source: BinaryIO, *, limit: int) -> Iterator[Article | DecodeError]:
    """Yield the articles of a document, and what is wrong with those that cannot be read."""
    root = _parsed(_documents.read(source, WHAT, limit))
    items = list(_items(root))
    if not items:
        raise DecodeError(WHAT, [f"must hold a newsItem (got {short(_name(root))}) @ /"])
    yield from each(items, _article, "NewsML-G2 item")


def _items(root: Element) -> Iterator[Element]:
    """Yield the outermost items."""
    waiting = [root]
    while waiting:
        element = waiting.pop()
        if _name(element) != "newsItem":
            waiting.extend(reversed(element))
            continue
        yield element


def _parsed(data: bytes) -> Element:
    parser = needed("defusedxml.ElementTree", extra="newsml")
    refused = needed("defusedxml", extra="newsml").DefusedXmlException
    try:
        root: Element = parser.fromstring(data, forbid_dtd=True)
    except ParseError as error:
        raise DecodeError(WHAT, [f"must be XML: {cut(str(error))}"]) from error
    except refused as error:
        raise DecodeError(WHAT, [f"must have no document type: {type(error).__name__}"]) from error
    except (ValueError, LookupError) as error:
        raise DecodeError(WHAT, [f"must be XML in a known encoding: {cut(str(error))}"]) from error
    return root


def _article(item: Element) -> Article:
    if sum(_name(inner) == "newsItem" for inner in item.iter()) > 1:
        # What the inner one says would be said of both.
        raise DecodeError(WHAT, ["must not hold a newsItem in another @ newsItem"])
    status = _attribute(item, "pubStatus", "qcode").rpartition(":")[2]
    if status in _WITHDRAWN:
        raise DecodeError(WHAT, [f"must be usable (got {short(status)}) @ newsItem/itemMeta/pubStatus"])
    clock = Clock()
    return Article(
        text=_body(item),
        id=item.get("guid"),
        published=next(
            filter(
                None,
                (clock.read(name, _text(item, name)) for name in ("contentCreated", "firstCreated", "versionCreated")),
            ),
            None,
        ),
        modified=clock.read("versionCreated", _text(item, "versionCreated")),
        headline=_text(item, "headline"),
        bylines=bylines(_text(item, "by")),
        source=first(_attribute(item, "provider", "literal"), _attribute(item, "provider", "qcode").rpartition(":")[2]),
        language=_attribute(item, "language", "tag") or "en",
        notes=tuple(clock.notes),
    )


def _name(element: Element) -> str:
    # Comments and processing instructions have a function for a tag.
    return str(element.tag).rpartition("}")[2]


def _find(item: Element, name: str) -> Element | None:
    return next((element for element in item.iter() if _name(element) == name), None)


def _text(item: Element, name: str) -> str | None:
    element = _find(item, name)
    return None if element is None else first(" ".join("".join(element.itertext()).split()))


def _attribute(item: Element, name: str, attribute: str) -> str:
    element = _find(item, name)
    return "" if element is None else element.get(attribute, "")


def _body(item: Element) -> str:
    content = _find(item, "inlineXML")
    if content is not None:
        return text_of_markup(_plain_names(content))
    data = _find(item, "inlineData")
    return "" if data is None else "".join(data.itertext()).strip()


def _plain_names(content: Element) -> str:
    """Return the markup of *content* with local names alone; of a whole page or NITF the body."""
    body = next((e for name in ("body.content", "body") if (e := _find(content, name)) is not None), content)
    _refuse_deep(body)
    for element in body.iter():
        element.tag = _name(element)
    return tostring(body, encoding="unicode", method="html")


def _refuse_deep(content: Element) -> None:
    depth, level = 0, [content]
    while level := [inner for element in level for inner in element]:
        depth += 1
        if depth > _DEEPEST:
            raise DecodeError(WHAT, [f"must be less deeply nested than {_DEEPEST} elements @ inlineXML"])
