"""A note on text that is a page or data rather than plain text."""

import re
from collections.abc import Iterator

from newsevents.model import Note, NoteKind
from newsevents.stages.reading import Reading

_READ = 'newsevents.read(path, format="{}"), or --from {} on the command line, takes the article out of it.'
HTML = "The text has HTML tags in it, which are read as words: " + _READ.format("html", "html")
"""Said of tags."""
ENTITIES = (
    "The text has HTML entities such as &amp; in it, which are read as words: html.unescape of Python makes"
    ' characters of them; newsevents.read(path, format="html") reads a whole page.'
)
"""Said of entities."""
MARKDOWN = "The text has Markdown links in it, whose addresses are read as words: give the words of the links only."
"""Said of links."""
XML = "The text is an XML document, whose tags are read as words: " + _READ.format("{0}", "{0}")
"""Said of a feed or a news item; its format fills the gap."""
JSON = "The text is JSON, whose names of fields are read as words: " + _READ.format("{0}", "{0}")
"""Said of a news item or a corpus; its format fills the gap."""
STORY = "The text is a story that newsevents has written: newsevents.loads, or newsevents.load for a file, reads it."
"""Said of a story."""

_NAMES = (
    "p|div|span|a|br|html|body|head|h[1-6]|ul|ol|li|table|tr|td|th|img|strong|em|b|i|u|article|section|header"
    "|footer|nav|script|style|blockquote|figure|figcaption|title|meta|link|main|aside|iframe|sup|sub|hr|small|time"
)
_TAG = re.compile(rf"<(/?)({_NAMES})\b(?:\s[^<>]{{0,600}})?/?>", re.IGNORECASE)
_DOCTYPE = re.compile(r"<(?:!doctype\s+html|html)\b", re.IGNORECASE)
_TAGS = 3
_ENTITY = re.compile(
    r"&(?:amp|nbsp|quot|apos|lt|gt|[lr][sd]quo|[mn]dash|hellip|copy|reg|trade|euro|pound|bull|middot|laquo|raquo"
    r"|[a-zA-Z](?:acute|grave|uml|circ|tilde|cedil|ring)|#\d{2,6}|#[xX][0-9a-fA-F]{2,6});"
)
_LINK = re.compile(r"\[[^\[\]\n]{1,300}\]\((?:https?:|www\.|/|#|mailto:)[^()\s]{0,800}[)(]")
_XML = ((re.compile(r"<(?:rss|feed|rdf:RDF)\b"), "feed"), (re.compile(r"<(?:newsItem|newsMessage)\b"), "newsml"))
_FIELD = re.compile(r'[\[{]\s{0,99}(?:\{\s{0,99})?"([^"\n]{1,100})"\s{0,9}:')
_JSON = (('"newsevents/1"', None), ('"@context"', "jsonld"), ('"body_text"', "ninjs"), ('"contentstatus"', "ninjs"))
_START = 4000
"""Code points in which data say what they are."""


def note_markup(reading: Reading) -> Iterator[Note]:
    """Note that the text is no plain text, and what reads it: one note for each sort of markup."""
    text = reading.text
    data = _data(text)
    if data:
        yield Note(NoteKind.MARKUP, data)
        return
    if "<" in text and has_tags(text):
        yield Note(NoteKind.MARKUP, HTML)
    elif has_entities(text):
        yield Note(NoteKind.MARKUP, ENTITIES)
    if "](" in text and _LINK.search(text):
        yield Note(NoteKind.MARKUP, MARKDOWN)


def _data(text: str) -> str | None:
    """Return what to say of a document of data, None if it is none."""
    start = text[:_START].lstrip("\ufeff \t\r\n")
    if start[:1] in ("{", "[") and _FIELD.match(start):
        name = next((name for sign, name in _JSON if sign in start), "corpus")
        return JSON.format(name) if name else STORY
    if start[:1] == "<":
        return next((XML.format(name) for pattern, name in _XML if pattern.search(start)), None)
    return None


def has_entities(text: str) -> bool:
    """Say whether a text has entities of HTML in it, where it should have characters."""
    return "&" in text and bool(_ENTITY.search(text))


def has_tags(text: str) -> bool:
    """Say whether tags begin the text, are many, or are a pair around words: one may be quoted in an article."""
    if _DOCTYPE.search(text):
        return True
    last = None
    for number, tag in enumerate(_TAG.finditer(text), 1):
        if number >= _TAGS or not text[: tag.start()].strip():
            return True
        if last and tag[1] and tag[2].lower() == last[2].lower() and not last[1] and _encloses(text, last, tag):
            return True
        last = tag
    return False


def _encloses(text: str, opening: re.Match[str], closing: re.Match[str]) -> bool:
    """Say whether words stand right behind a tag: "<b>No</b>", but not the tags "<b>" and "</b>"."""
    return text[opening.end() : closing.start()][:1].isalnum()
