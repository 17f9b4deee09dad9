"""What must hold between the parts of a story."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from newsevents.model.actors import Actor, Alliance, Group, Organization
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
    for where, span in _all_spans(story):
        if span.end > size:
            yield f"span must end within the text of {size} characters (got {span.start}-{span.end}) @ {where}"


def _all_spans(story: "Story") -> Iterator[tuple[str, Span]]:
    for name in ("paragraphs", "sentences"):
        yield from ((f"{name}[{i}]", span) for i, span in enumerate(getattr(story, name)))
    for name in ("zones", "names"):
        yield from ((f"{name}[{i}]", item.span) for i, item in enumerate(getattr(story, name)))
    if story.dateline:
        yield "dateline", story.dateline.span
        yield from _when_spans("dateline.when", story.dateline.when)
    for i, when in enumerate(story.times):
        yield from _when_spans(f"times[{i}]", when)
    for place in story.places:
        yield from ((place.id, mention.span) for mention in place.mentions)
    for actor in story.actors:
        yield from ((actor.id, span) for span in _actor_spans(actor))
    for happening in _happenings(story):
        yield from ((happening.id, span) for span in _happening_spans(happening))
        yield from _when_spans(happening.id, happening.when)


def _when_spans(where: str, when: When | None) -> Iterator[tuple[str, Span]]:
    if when and when.evidence:
        yield where, when.evidence.span


def _actor_spans(actor: Actor) -> Iterator[Span]:
    yield from (mention.span for mention in actor.mentions)
    yield from (role.evidence.span for role in actor.roles if role.evidence)
    if isinstance(actor, Alliance):
        yield from (m.evidence.span for m in actor.memberships if m.evidence)


def _happening_spans(happening: Happening) -> Iterator[Span]:
    yield from (evidence.span for evidence in happening.evidence)
    if isinstance(happening, Statement):
        optional = (happening.speaker_span, happening.cue, happening.medium, happening.venue)
        yield from (*happening.content, *(span for span in optional if span))
    elif isinstance(happening, Meeting) and happening.topic:
        yield happening.topic


def _happenings(story: "Story") -> tuple[Happening, ...]:
    return (*story.statements, *story.events, *story.meetings)


def _ids(story: "Story") -> Iterator[str]:
    counts = Counter(thing.id for thing in (*story.places, *story.actors, *_happenings(story)))
    for name, count in counts.items():
        if count > 1:
            yield f"ids must be unique (got {name!r} {count} times)"


def _order(story: "Story") -> Iterator[str]:
    for name in ("paragraphs", "sentences"):
        spans: tuple[Span, ...] = getattr(story, name)
        for i in range(1, len(spans)):
            if spans[i].start < spans[i - 1].end:
                yield f"{name} must be in order without overlap (got {spans[i]} after {spans[i - 1]}) @ {name}[{i}]"


def _known_actors(story: "Story") -> Iterator[str]:
    known = {actor.id: actor for actor in story.actors}
    for where, actor in _referred_actors(story):
        if known.get(actor.id) is not actor and known.get(actor.id) != actor:
            yield f"an actor must be one of the story's (got {actor.id!r}) @ {where}"


def _referred_actors(story: "Story") -> Iterator[tuple[str, Actor]]:
    for actor in story.actors:
        yield from ((f"{actor.id}.roles", role.of) for role in actor.roles if role.of)
        if isinstance(actor, Organization) and actor.parent:
            yield f"{actor.id}.parent", actor.parent
        elif isinstance(actor, Group):
            yield from ((f"{actor.id}.of", member) for member in actor.of)
    for happening in _happenings(story):
        yield from ((happening.id, actor) for actor in _actors_of(happening))


def _actors_of(happening: Happening) -> Iterable[Actor]:
    if isinstance(happening, Meeting):
        return happening.participants
    return (*happening.sources, *happening.targets)


def _known_places(story: "Story") -> Iterator[str]:
    known = {place.id: place for place in story.places}
    referred: list[tuple[str, Place | None]] = [(h.id, h.place) for h in _happenings(story)]
    referred.append(("dateline", story.dateline and story.dateline.place))
    for where, place in referred:
        if place is not None and known.get(place.id) != place:
            yield f"a place must be one of the story's (got {place.id!r}) @ {where}"


def _known_happenings(story: "Story") -> Iterator[str]:
    statements = {s.id: s for s in story.statements}
    meetings = {m.id: m for m in story.meetings}
    for happening in _happenings(story):
        claim = happening.claimed_by
        if claim is not None and statements.get(claim.id) != claim:
            yield f"'claimed_by' must be a statement of the story (got {claim.id!r}) @ {happening.id}"
        whole = happening.part_of if isinstance(happening, Meeting) else None
        if whole is not None and meetings.get(whole.id) != whole:
            yield f"'part_of' must be a meeting of the story (got {whole.id!r}) @ {happening.id}"
