"""What holds for every text, whatever is known about it."""

from collections.abc import Iterator
from typing import Any

import newsevents
from newsevents import Span, Story


def spans_of(value: object) -> Iterator[Span]:
    """Yield the spans of a document that was made of attrs classes, down to the last field."""
    todo, seen = [value], set()
    while todo:
        thing = todo.pop()
        if isinstance(thing, Span):
            yield thing
        elif isinstance(thing, tuple):
            todo.extend(thing)
        elif hasattr(thing, "__attrs_attrs__") and id(thing) not in seen:
            seen.add(id(thing))
            todo.extend(getattr(thing, field.name) for field in type(thing).__attrs_attrs__)


def check_text(known: dict[str, Any]) -> Story:
    """Parse an article, once more, and over JSON; no text raises an error."""
    story = newsevents.parse(**known)
    assert story.text == known["text"]
    assert all(0 <= span.start < span.end <= len(story.text) for span in spans_of(story))
    document = newsevents.dumps(story)
    document.encode()
    assert newsevents.loads(document) == story
    for when in story.times:
        assert (when.start is None) == (when.end is None)
        assert when.start is None or when.end is None or when.start <= when.end or "/" in when.value
        assert when.precision is None or when.resolved
        assert when.clock is None or "T" in when.value
    assert len(story.timeline().ordered) <= len(story.happenings)
    return story


def check_twice(known: dict[str, Any]) -> None:
    """Parse an article twice: the same arguments give the same story."""
    story = check_text(known)
    assert newsevents.dumps(newsevents.parse(**known)) == newsevents.dumps(story)
