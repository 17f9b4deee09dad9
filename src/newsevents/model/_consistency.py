"""What must hold between the parts of a story."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from newsevents.model.actors import Actor, Group, Organization
from newsevents.model.alliances import Alliance
from newsevents.model.happenings import Happening, Meeting, Statement
from newsevents.model.places import Place
from newsevents.model.span import Span
from newsevents.model.when import When

if TYPE_CHECKING:
    from newsevents.model.story import Story


def problems(story: "Story") -> Iterator[str]:
    """Yield everything that is wrong with *story*, each with its place."""
    yield from _spans(story)
    yield from _ids(story)
    yield from _order(story)
    yield from _known_actors(story)
    yield from _known_places(story)
    yield from _known_happenings(story)


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


def _known_actors(story: "Story") -> Iterator[str]:
    known = {actor.id: actor for actor in story.actors}
    for where, actors in _referred_actors(story):
        for actor in actors:
            if known.get(actor.id) is not actor and known.get(actor.id) != actor:
                yield f"an actor must be one of the story's (got {actor.id!r}) @ {where}"


def _referred_actors(story: "Story") -> Iterator[tuple[str, Iterable[Actor]]]:
    for actor in story.actors:
        if actor.roles:
            yield f"{actor.id}.roles", [role.of for role in actor.roles if role.of]
        if isinstance(actor, Organization) and actor.parent:
            yield f"{actor.id}.parent", (actor.parent,)
        elif isinstance(actor, Group):
            yield f"{actor.id}.of", actor.of
    for happening in _happenings(story):
        yield happening.id, happening.sources
        if not isinstance(happening, Meeting):
            yield happening.id, happening.targets


def _known_places(story: "Story") -> Iterator[str]:
    known = {place.id: place for place in story.places}
    referred: list[tuple[str, Place | None]] = [(h.id, h.place) for h in _happenings(story)]
    referred.append(("dateline", story.dateline and story.dateline.place))
    for where, place in referred:
        if place is not None and known.get(place.id) is not place and known.get(place.id) != place:
            yield f"a place must be one of the story's (got {place.id!r}) @ {where}"


def _known_happenings(story: "Story") -> Iterator[str]:
    statements = {s.id: s for s in story.statements}
    meetings = {m.id: m for m in story.meetings}
    for happening in _happenings(story):
        claim = happening.claimed_by
        if claim is not None and statements.get(claim.id) is not claim and statements.get(claim.id) != claim:
            yield f"'claimed_by' must be a statement of the story (got {claim.id!r}) @ {happening.id}"
        whole = happening.part_of if isinstance(happening, Meeting) else None
        if whole is not None and meetings.get(whole.id) is not whole and meetings.get(whole.id) != whole:
            yield f"'part_of' must be a meeting of the story (got {whole.id!r}) @ {happening.id}"
