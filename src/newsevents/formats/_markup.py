"""
The text of markup.

The parser of Python's library gives up on some markup, and older ones take the
square of its length for a tag or comment that is never closed: it gets what
is closed, and the rest is text.
"""

import re
from collections.abc import Iterator
from html import unescape
from html.parser import HTMLParser

from newsevents.errors import DecodeError
from newsevents.formats._articles import joined
from newsevents.stages.notes.markup import has_entities, has_tags

# Elements that stand on lines of their own, and those that hold no text to read.
_BLOCKS = frozenset(
    "address article aside blockquote br dd div dl dt figcaption footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p"
    " pre section table td th tr ul hl1 hl2 block".split()
)
_SILENT = frozenset("head noscript script style svg template".split())

# Python reads no number of more than 4300 digits; the last character has seven.
_NUMBER = re.compile("&#0*([0-9]{1,8})[0-9]*")

_FOLDS = 3
"""How many times over a text is markup at most: a feed of feeds escapes what was escaped."""

_ATTRIBUTES = 5000
"""How many attributes a tag may have: what parses markup looks for each among all before it."""
_CROWDED = re.compile(
    rf"""<[a-zA-Z](?:[\s/]*+[^\s"'<>/=]++(?:\s*+=\s*+(?:"[^"]*"|'[^']*'|[^\s"'<>]*+))?+){{{_ATTRIBUTES},}}+"""
)


def refuse_crowded(markup: str, what: str) -> None:
    """
    Refuse markup in which a tag has thousands of attributes, for the libraries that parse it.

    Raises:
        newsevents.errors.DecodeError: If there is one, with its line.
    """
    if crowded := _CROWDED.search(markup):
        line = markup.count("\n", 0, crowded.start()) + 1
        raise DecodeError(what, [f"must have fewer than {_ATTRIBUTES} attributes in a tag @ line {line}"])


def text_of_markup(markup: str) -> str:
    r"""
    Return the text of HTML, with an empty line between its blocks.

    >>> text_of_markup("<p>One &amp;\n two.</p><script>no()</script><p>Three.")
    'One & two.\n\nThree.'
    """
    # Marked sections are XML, where the parser of HTML gives up.
    markup = markup.replace("<![CDATA[", "").replace("]]>", "").replace("<![", "&lt;![")
    markup = _NUMBER.sub(r"&#\1", "".join(_without_comments(markup)))
    closed = markup.rfind(">") + 1
    reader = _Blocks()
    reader.feed(markup[:closed])
    reader.close()
    reader.handle_data(unescape(markup[closed:]))
    return reader.text()


def plain(text: str) -> str:
    r"""
    Return a text that should be plain without the tags and entities that are in it all the same, even twice over.

    >>> plain("One &amp; two."), plain("<p>One.</p><p>Two.</p>"), plain("It is <b> that counts.")
    ('One & two.', 'One.\n\nTwo.', 'It is <b> that counts.')
    """
    for _ in range(_FOLDS):
        if "<" in text and has_tags(text):
            text = text_of_markup(text)
        elif has_entities(text):
            text = unescape(text)
        else:
            break
    return text


def _without_comments(markup: str) -> Iterator[str]:
    end = 0
    while (start := markup.find("<!--", end)) >= 0:
        yield markup[end:start]
        end = markup.find("-->", start + len("<!--")) + len("-->")
        if end < len("-->"):
            yield markup[start:].replace("<!--", "&lt;!--")
            return
    yield markup[end:]


class _Blocks(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self._parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002  # not asked
        self._silent += tag in _SILENT
        if tag in _BLOCKS:
            self._parts.append("\n\n")

    def handle_endtag(self, tag: str) -> None:
        self._silent = max(0, self._silent - (tag in _SILENT))
        if tag in _BLOCKS:
            self._parts.append("\n\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._parts.append(re.sub(r"\s+", " ", data))

    def text(self) -> str:
        return joined("".join(self._parts).split("\n\n"))
