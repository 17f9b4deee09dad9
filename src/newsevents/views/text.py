"""The text of a story as paragraphs of a page, character for character."""

from bisect import bisect_left
from collections.abc import Iterator

from markupsafe import Markup, escape

from newsevents.model import Story
from newsevents.views.keys import Keys
from newsevents.views.marks import Mark, Segment, marks_of, segments

_BLANK = " \t\n\r\f"
"""What a browser passes over between two paragraphs."""

_PARAGRAPH = Markup("<p>%s</p>")
_PLACE = Markup('<span class="at" id="%s"></span>')
_FOUND = Markup(' data-m="%s" data-r="%s"')
_LINK = Markup('<a class="s %s" href="#c-%s"%s>%s</a>')
_SPAN = Markup('<span class="s %s"%s>%s</span>')


def marked_text(story: Story, keys: Keys) -> Markup:
    """Return the text with its marks; without its tags it is the text of the story."""
    cuts = [bound for span in story.paragraphs for bound in (span.start, span.end)]
    found = list(segments(len(story.text), marks_of(story, keys), cuts))
    starts = [segment.start for segment in found]
    parts: list[Markup] = []
    for start, end, paragraph in _blocks(story):
        inside = found[bisect_left(starts, start) : bisect_left(starts, end)]
        words = Markup("").join(_segment(story.text, segment) for segment in inside)
        parts.append(_PARAGRAPH % words if paragraph else words)
    return Markup("").join(parts)


def _blocks(story: Story) -> Iterator[tuple[int, int, bool]]:
    """Yield paragraphs, and what stands between them, which is one as well unless it is blank."""
    at = 0
    for span in story.paragraphs:
        if at < span.start:
            yield at, span.start, _filled(story.text[at : span.start])
        yield span.start, span.end, True
        at = span.end
    if at < len(story.text):
        yield at, len(story.text), _filled(story.text[at:])


def _filled(text: str) -> bool:
    return bool(text.strip(_BLANK))


def _segment(text: str, segment: Segment) -> Markup:
    words = escape(text[segment.start : segment.end])
    if not segment.marks:
        return words
    places = Markup("").join(_PLACE % mark.anchor for mark in segment.begin if mark.anchor)
    rules = {mark.key: mark.rule for mark in segment.marks if mark.key}
    looks = " ".join(dict.fromkeys(" ".join(_looks(segment)).split()))
    told = _FOUND % (" ".join(rules), "|".join(rules.values())) if rules else Markup("")
    lead = _lead(segment)
    if lead:
        return places + _LINK % (looks, lead.key, told, words)
    return places + _SPAN % (looks, told, words)


def _looks(segment: Segment) -> Iterator[str]:
    """Yield how the words look: of several actors, as the one whose words are fewest."""
    actors = [mark for mark in segment.marks if mark.key.startswith("a")]
    yield from (mark.look for mark in segment.marks if mark not in actors[:-1])


def _lead(segment: Segment) -> Mark | None:
    """Return the shortest of the marks that begin here and lead to a card."""
    return next((mark for mark in reversed(segment.begin) if mark.card), None)
