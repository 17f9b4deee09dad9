"""What must hold between the parts of a story."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain, pairwise
from typing import TYPE_CHECKING, TypeAlias

from newsevents.model._linked import Comparison
from newsevents.model.actors import Actor, Group, Organization
from newsevents.model.alliances import Alliance
from newsevents.model.happenings import Happening, Meeting, Statement
from newsevents.model.places import Place
from newsevents.model.span import Span
from newsevents.model.when import When

if TYPE_CHECKING:
    from newsevents.model.story import Story

_Thing: TypeAlias = Place | Actor | Happening
_Reference: TypeAlias = tuple[str, _Thing, str]
"""What must hold, the thing that is referred to, and where."""


def problems(story: "Story") -> Iterator[str]:
    """Yield everything that is wrong with *story*, each with its place."""
    yield from _spans(story)
    yield from _ids(story)
    yield from _order(story)
    yield from _strangers(story)


def _spans(story: "Story") -> Iterator[str]:
    size = len(story.text)
    for where, spans in _all_spans(story):
        for span in spans:
            if span.end > size:
                yield f"span must end within the text of {size} characters (got {span.start}-{span.end}) @ {where}"


def _all_spans(story: "Story") -> Iterator[tuple[str, Iterable[Span]]]:
    yield "paragraphs", story.paragraphs
    yield "sentences", story.sentences
    yield "zones", [zone.span for zone in story.zones]
    yield "names", [name.span for name in story.names]
    yield "notes", [note.span for note in story.notes if note.span]
    yield "times", [when.evidence.span for when in story.times if when.evidence]
    if story.dateline:
        yield "dateline", [story.dateline.span, *_when_span(story.dateline.when)]
    for place in story.places:
        yield place.id, [mention.span for mention in place.mentions]
    for actor in story.actors:
        yield actor.id, _actor_spans(actor)
    for happening in _happenings(story):
        yield happening.id, _happening_spans(happening)


def _when_span(when: When | None) -> tuple[Span, ...]:
    return (when.evidence.span,) if when and when.evidence else ()


def _actor_spans(actor: Actor) -> list[Span]:
    spans = [mention.span for mention in actor.mentions]
    if actor.roles:
        spans += [role.evidence.span for role in actor.roles if role.evidence]
    if isinstance(actor, Alliance):
        spans += [m.evidence.span for m in actor.memberships if m.evidence]
    return spans


def _happening_spans(happening: Happening) -> list[Span]:
    spans = [evidence.span for evidence in happening.evidence]
    spans += _when_span(happening.when)
    if isinstance(happening, Statement):
        optional = (happening.speaker_span, happening.cue, happening.medium, happening.venue)
        spans += happening.content
        spans += [span for span in optional if span is not None]
    elif isinstance(happening, Meeting) and happening.topic is not None:
        spans.append(happening.topic)
    return spans


def _happenings(story: "Story") -> tuple[Happening, ...]:
    return (*story.statements, *story.events, *story.meetings)


def _ids(story: "Story") -> Iterator[str]:
    ids = [thing.id for thing in (*story.places, *story.actors, *_happenings(story))]
    if len(set(ids)) < len(ids):
        yield from (f"ids must be unique (got {name!r} {n} times)" for name, n in Counter(ids).items() if n > 1)


def _order(story: "Story") -> Iterator[str]:
    for name, spans in (("paragraphs", story.paragraphs), ("sentences", story.sentences)):
        for i, (before, after) in enumerate(pairwise(spans), 1):
            if after.start < before.end:
                yield f"{name} must be in order without overlap (got {after} after {before}) @ {name}[{i}]"


def _strangers(story: "Story") -> Iterator[str]:
    things: tuple[_Thing, ...] = (*story.places, *story.actors, *story.statements, *story.meetings)
    known = {thing.id: thing for thing in things}
    same = Comparison()
    for must, thing, where in chain(_actors(story), _places(story), _wholes(story)):
        own = known.get(thing.id)
        if own is not thing and not same.equal(own, thing):
            another = "another " if own else ""
            yield f"{must} (got {another}{thing.id!r}) @ {where}"


def _actors(story: "Story") -> Iterator[_Reference]:
    must = "an actor must be one of the story's"
    for actor in story.actors:
        for role in actor.roles:
            if role.of:
                yield must, role.of, f"{actor.id}.roles"
        if isinstance(actor, Organization) and actor.parent:
            yield must, actor.parent, f"{actor.id}.parent"
        elif isinstance(actor, Group):
            for whole in actor.of:
                yield must, whole, f"{actor.id}.of"
    for happening in _happenings(story):
        sides = happening.sources if isinstance(happening, Meeting) else (*happening.sources, *happening.targets)
        for actor in sides:
            yield must, actor, happening.id


def _places(story: "Story") -> Iterator[_Reference]:
    must = "a place must be one of the story's"
    for happening in _happenings(story):
        if happening.place:
            yield must, happening.place, happening.id
    if story.dateline and story.dateline.place:
        yield must, story.dateline.place, "dateline"


def _wholes(story: "Story") -> Iterator[_Reference]:
    for happening in _happenings(story):
        if happening.claimed_by:
            yield "'claimed_by' must be a statement of the story", happening.claimed_by, happening.id
        if isinstance(happening, Meeting) and happening.part_of:
            yield "'part_of' must be a meeting of the story", happening.part_of, happening.id
