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
from newsevents.formats._articles import Clock, first
from newsevents.formats._dates import CREATED, anchor, best
from newsevents.formats._guard import each
from newsevents.formats._languages import language_of
from newsevents.formats._markup import plain, text_of_markup
from newsevents.formats._people import people
from newsevents.lexicon.article import load
from newsevents.model import Article

WHAT = "NewsML-G2 document"
_WITHDRAWN = ("canceled", "withheld")
_TEXT_CLASSES = ("text", "composite", "")
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
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


def _article(item: Element) -> Article | None:
    if sum(_name(inner) == "newsItem" for inner in item.iter()) > 1:
        # What the inner one says would be said of both.
        raise DecodeError(WHAT, ["must not hold a newsItem in another @ newsItem"])
    status = _attribute(item, "pubStatus", "qcode").rpartition(":")[2]
    if status in _WITHDRAWN:
        raise DecodeError(WHAT, [f"must be usable (got {short(status)}) @ newsItem/itemMeta/pubStatus"])
    if _attribute(item, "itemClass", "qcode").rpartition(":")[2] not in _TEXT_CLASSES:
        return None
    clock = Clock()
    text = _body(item)
    source = first(*_named(item, "provider"), *_named(item, "copyrightHolder"), *_named(item, "infoSource"))
    times = [(name, _text(item, name)) for name in CREATED]
    times += [(f"NITF {name}", _attribute(item, name, "norm")) for name in ("date.issue", "story.date")]
    return Article(
        text=text,
        id=item.get("guid"),
        published=anchor(clock, times),
        modified=best(Clock(), [("versionCreated", _text(item, "versionCreated"))]),
        headline=first(*(_text(item, name) for name in ("headline", "hl1", "title"))),
        bylines=_bylines(item, source),
        source=source,
        language=language_of(text, _languages(item)),
        notes=tuple(clock.notes),
    )


def _bylines(item: Element, source: str | None) -> tuple[str, ...]:
    """Return the authors of the byline, of the item or of its text, else those who are named as its makers."""
    head = _find(item, "body.head")
    content = _find(item, "contentMeta")
    agencies = load().agencies
    said: list[list[str | None]] = [
        _alike(item, "by"),
        [_byline(element) for element in (head.iter() if head is not None else ()) if _name(element) == "byline"],
        [name for name in (_named(content, "creator") if content is not None else ()) if name not in agencies],
    ]
    providers = [source, *_named(item, "provider")]
    found = (people([value for value in values if value], publishers=providers) for values in said)
    return next(filter(None, found), ())


def _alike(item: Element, name: str) -> list[str | None]:
    """Return what the elements of a name say that are in the language of the first: others translate it."""
    elements = [element for element in item.iter() if _name(element) == name]
    return ["".join(e.itertext()) for e in elements if e.get(_XML_LANG) == elements[0].get(_XML_LANG)]


def _byline(element: Element) -> str:
    """Return a byline of NITF without the offices in it."""
    parts = [element.text or ""]
    for inner in element:
        parts += ["; " if _name(inner) == "byttl" else "".join(inner.itertext()), inner.tail or ""]
    return " ".join("".join(parts).split())


def _named(item: Element, name: str) -> Iterator[str]:
    """Yield how the elements of a name call what they mean: by name, in words, by its code."""
    for element in item.iter():
        if _name(element) == name:
            names = (first("".join(inner.itertext())) for inner in element if _name(inner) == "name")
            code = element.get("qcode", "").rpartition(":")[2] if name != "creator" else None
            yield from filter(None, [first(*names, element.get("literal"), code)])


def _languages(item: Element) -> Iterator[str | None]:
    """Yield what an item says its language is, the most trusted first."""
    yield _attribute(item, "language", "tag")
    yield _attribute(item, "nitf", "baselang")
    for name in ("inlineXML", "inlineData", "nitf", "html", "body"):
        yield _attribute(item, name, _XML_LANG)
    yield item.get(_XML_LANG)


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
    text = "" if data is None else "".join(data.itertext()).strip()
    # What is not said to be markup is plain text, though it may look like a tag.
    return plain(text_of_markup(text)) if "html" in _attribute(item, "inlineData", "contenttype") else text


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
