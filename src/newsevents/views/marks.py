"""Text with highlights: marks that nest and overlap become segments that do neither."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import final

from attrs import field, frozen

from newsevents.model import Happening, Span, Statement, Story
from newsevents.views.keys import Keys


@final
@frozen
class Mark:
    """Some words of the text that belong to a finding."""

    span: Span
    """The words."""

    key: str
    """The finding."""

    look: str
    """What they are to it, which is how they look."""

    rule: str = ""
    """The rule that found them; empty if the finding does not say."""

    anchor: str = ""
    """Name of the place, for links to it; empty if none leads there."""

    card: bool = False
    """Whether the words lead to the card of the finding."""


@final
@frozen
class Segment:
    """Some characters that the same marks cover."""

    start: int
    """Offset of the first."""

    end: int
    """Offset one past the last."""

    marks: tuple[Mark, ...] = field(default=())
    """What covers them, the longest first."""

    begin: tuple[Mark, ...] = field(default=())
    """Those among them that begin here, the longest first."""


def segments(size: int, marks: Iterable[Mark], cuts: Iterable[int] = ()) -> Iterator[Segment]:
    """
    Yield the segments of a text, one after the other, without a gap.

    Args:
        size: Length of the text.
        marks: What covers parts of it.
        cuts: Where a segment must end as well, such as the ends of paragraphs.
    """
    begins, ends = defaultdict[int, list[Mark]](list), defaultdict[int, list[Mark]](list)
    for mark in marks:
        begins[mark.span.start].append(mark)
        ends[mark.span.end].append(mark)
    bounds = sorted({0, size, *begins, *ends, *cuts})
    covering: dict[Mark, None] = {}
    for start, end in pairwise(bounds):
        for mark in ends.get(start, ()):
            covering.pop(mark, None)
        covering |= dict.fromkeys(begins.get(start, ()))
        yield Segment(start, end, _longest_first(covering), _longest_first(begins.get(start, ())))


def _longest_first(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    return tuple(sorted(marks, key=lambda mark: -len(mark.span)))


def marks_of(story: Story, keys: Keys) -> tuple[Mark, ...]:
    """Return all marks of a story."""
    found = (*_zones(story), *_times(story), *_actors(story, keys), *_places(story, keys), *_told(story, keys))
    return tuple(dict.fromkeys(found))


def _zones(story: Story) -> Iterator[Mark]:
    return (Mark(zone.span, "", f"zone {zone.kind}") for zone in story.zones)


def _times(story: Story) -> Iterator[Mark]:
    for number, when in enumerate(story.times, 1):
        if when.evidence:
            yield Mark(when.evidence.span, f"t{number}", "time", when.evidence.rule, anchor(f"t{number}"))


def _actors(story: Story, keys: Keys) -> Iterator[Mark]:
    for actor in story.actors:
        key = keys.of(actor)
        for number, mention in enumerate(actor.mentions):
            yield Mark(mention.span, key, f"{actor.kind} {mention.form}", mention.rule, anchor(key, number))


def _places(story: Story, keys: Keys) -> Iterator[Mark]:
    for place in story.places:
        key = keys.of(place)
        for number, mention in enumerate(place.mentions):
            yield Mark(mention.span, key, "place", mention.rule, anchor(key, number))


def _told(story: Story, keys: Keys) -> Iterator[Mark]:
    for happening in story.happenings:
        key = keys.of(happening)
        if isinstance(happening, Statement):
            yield from _said(happening, key)
        yield from _evidence(happening, key)


def _said(statement: Statement, key: str) -> Iterator[Mark]:
    for number, span in enumerate(statement.content):
        yield Mark(span, key, "said", anchor=anchor(key) if not number else "")
    if statement.speaker_span:
        yield Mark(statement.speaker_span, key, "by")


def _evidence(happening: Happening, key: str) -> Iterator[Mark]:
    look = "cue" if isinstance(happening, Statement) else type(happening).__name__.lower()
    for number, evidence in enumerate(happening.evidence):
        yield Mark(evidence.span, key, look, evidence.rule, anchor(key, number), card=not number)


def anchor(key: str, number: int | None = None) -> str:
    """
    Return the name of a place in the text: of a finding, or of one of the times that the text tells it.

    >>> anchor("s1"), anchor("e2", 0)
    ('at-s1', 'at-e2-0')
    """
    return f"at-{key}" if number is None else f"at-{key}-{number}"
