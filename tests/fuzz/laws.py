"""What holds for every text, whatever is known about it."""

from collections.abc import Iterator
from typing import Any

import attrs

import newsevents
from newsevents import Span, Story


def parts_of(value: Any) -> Iterator[Any]:
    """Yield every object of the model that a story is made of, each once."""
    todo: list[Any] = [value]
    seen = set[int]()
    while todo:
        thing = todo.pop()
        if isinstance(thing, tuple):
            todo.extend(thing)
        elif attrs.has(type(thing)) and id(thing) not in seen:
            seen.add(id(thing))
            todo.extend(getattr(thing, field.name) for field in attrs.fields(type(thing)))
            yield thing


def spans_of(value: object) -> Iterator[Span]:
    """Yield every span of a story."""
    return (part for part in parts_of(value) if isinstance(part, Span))


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
