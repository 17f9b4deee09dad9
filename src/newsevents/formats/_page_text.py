"""
The text of a page, by trafilatura, without the lines in it that are no part of the story.

What readers take for something else, because it is a link, a caption, a box or
a post of a network, is one line among others once the markup is gone: the
markup tells.
"""

import re
from collections.abc import Iterable, Iterator
from copy import deepcopy
from typing import Any

from newsevents._extras import needed
from newsevents.formats._articles import joined
from newsevents.formats._jsonld_in import body_of
from newsevents.formats._page import Page, key, short_text, text_of
from newsevents.formats._page_dates import LABEL
from newsevents.formats._page_parts import is_part_apart
from newsevents.formats._page_title import repeats
from newsevents.formats._people import people
from newsevents.formats._written_times import read_time
from newsevents.lexicon.article import load
from newsevents.stages.article.credits import is_promotion

_BLOCKS = ("p", "li", "h2", "h3", "h4", "h5", "h6", "div", "blockquote", "figcaption", "td", "dd", "dt", "section")
"""What makes a line of its own."""
_POSTS = (
    "twitter-tweet",
    "twitter-video",
    "instagram-media",
    "tiktok-embed",
    "fb-post",
    "reddit-embed",
    "bluesky-embed",
)
_LINK = 0.7
"""Share of a line that is one link: more, and it leads elsewhere."""
_SHORTEST_LINK, _LONGEST_LINK, _LONGEST_PART = 3, 40, 150
"""Words of a line that leads elsewhere, and of a part of the page that is no story."""
_MOST = 0.4
"""Share of the words that may be left out: more, and the markup has been misread."""
_TOP = 4
"""Lines in which headline, names and date of an article are told again."""
_LONGEST_TOP, _JOINTS = 12, 2
"""Words of such a line, and of them those in small letters between a day and a time."""
_READING = re.compile(r"\d+[\s-]min(?:ute)?s?(?: read)?|reading time:? .{1,20}", re.IGNORECASE)
_FULLER = 1.5
"""How many times as long as what was found the text in JSON-LD is where more was not found."""


def text_of_page(page: Page, title: str | None, authors: Iterable[str]) -> str | None:
    """Return the text of the article of a page, None if there is none."""
    found = needed("trafilatura", extra="html").bare_extraction(deepcopy(page.tree), with_metadata=False)
    lines = (found.text or "").split("\n") if found is not None else []
    text = joined(list(_story(lines, page, title, set(map(key, authors)))))
    said = max(map(body_of, page.nodes), key=len, default="")
    if len(said) > _FULLER * len(text):
        text = joined(said.replace("\r", "").split("\n"))
    return text or None


def _story(lines: list[str], page: Page, title: str | None, authors: set[str]) -> Iterator[str]:
    lines = [line.strip() for line in lines]
    others = _other_lines(page)
    words = sum(len(line.split()) for line in lines)
    if sum(len(line.split()) for line in lines if key(line) in others) > _MOST * words:
        others = set()
    for number, line in enumerate(filter(None, lines)):
        if number < _TOP and (repeats(line, title) or _is_top(line, authors)):
            continue
        if key(line) not in others and not is_promotion(line, load()):
            yield line


def _is_top(line: str, authors: set[str]) -> bool:
    """Say whether a line tells who wrote the article, or when, and nothing else."""
    if len(line.split()) > _LONGEST_TOP or line.endswith((".", "?", "!", "”")):
        return False
    if _READING.fullmatch(line):
        return True
    if read_time(line) is not None:
        return bool(LABEL.search(line)) or sum(word.islower() for word in line.split()) <= _JOINTS
    return bool(authors and set(map(key, people([line]))) & authors)


def _other_lines(page: Page) -> set[str]:
    """Return the lines of a page that are no part of the story, as keys."""
    found = {key(line) for link in page.tree.iter("a") if link.get("href") for line in _link_lines(link)}
    done: set[Any] = set()
    for part in page.tree.iter():
        if part.getparent() in done or _is_other(part):
            if part.getparent() not in done:
                found.update(_lines(part))
            done.add(part)
    found.discard("")
    return found


def _link_lines(link: Any) -> Iterator[str]:
    """Yield the lines that a link makes up: its own, and that of the block in which there is little else."""
    text = text_of(link)
    if not _SHORTEST_LINK <= len(text.split()) <= _LONGEST_LINK:
        return
    yield text
    block = next(link.iterancestors(*_BLOCKS), None)
    if block is not None and (line := short_text(block, _LONGEST_PART)) and len(text) >= _LINK * len(line):
        yield line


def _is_other(part: Any) -> bool:
    """Say whether an element is a caption, a post of a network, or a box beside the story."""
    if part.tag in ("figcaption", "figure"):
        return part.find(".//blockquote") is None and part.find(".//table") is None
    if part.tag == "blockquote" and any(post in (part.get("class") or "") for post in _POSTS):
        return True
    return is_part_apart(part) and bool(short_text(part, _LONGEST_PART))


def _lines(part: Any) -> Iterator[str]:
    """Yield the lines in an element."""
    yield key(short_text(part, _LONGEST_PART))
    innermost = (block for block in part.iter(*_BLOCKS) if not any(inner.tag in _BLOCKS for inner in block))
    yield from (key(short_text(block, _LONGEST_PART)) for block in innermost)
    yield from (key(text) for text in part.itertext() if len(text.split()) >= _SHORTEST_LINK)
