"""The parts of a page that are not its article: comments, other stories, what asks readers for something."""

import re
from typing import Any

_APART = re.compile(
    r"(?:^|[\s_-])(?:comments?|respond|disqus|replies|related|recirc\w*|recommend\w*|sidebar|footer|widget\w*"
    r"|trending|popular|most-?read|latest|also-?(?:read|like)|read-?(?:more|next|also)|next-?up|up-?next|promos?"
    r"|newsletters?|sign-?up|subscri\w+|copyright|outbrain|taboola|teasers?|more-?(?:from|on|stories|news)"
    r"|\w*captions?\w*|navbar|navigation|menu|breadcrumbs?|social|share\w*|sharing|advert\w*|author-?bio|about-?author)(?:[\s_-]|$)",
    re.IGNORECASE,
)
_TAGS = frozenset("footer nav aside form button".split())
_BESIDE = ("aside", "footer")
_WHOLE = frozenset("html body main article".split())
"""What holds the article: it is no part of the page apart from it, whatever its class says."""


def apart(tree: Any) -> frozenset[Any]:
    """Return the elements of a page that are in parts which are not its article."""
    titled = {part for heading in tree.iter("h1") for part in heading.iterancestors()}
    own = {part for part in titled if part.tag == "article"}
    found: set[Any] = set()
    for element in tree.iter():
        # The foot of an article and what stands beside it may tell its day.
        beside = element.tag in _BESIDE and not is_called_apart(element) and not own.isdisjoint(element.iterancestors())
        if element.getparent() in found or (element not in titled and not beside and is_part_apart(element)):
            found.add(element)
    return frozenset(found)


def is_part_apart(element: Any) -> bool:
    """Say whether an element begins such a part, going by its tag and by what it is called."""
    if element.tag in _WHOLE or not isinstance(element.tag, str):
        return False
    return element.tag in _TAGS or is_called_apart(element)


def is_called_apart(element: Any) -> bool:
    """Say whether an element is called like such a part."""
    return bool(_APART.search(f"{element.get('class') or ''} {element.get('id') or ''}"))
