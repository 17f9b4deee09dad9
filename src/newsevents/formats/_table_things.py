"""What of a story has a row in which table."""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from newsevents.formats._tables import Words, words
from newsevents.model import Alliance, Group, Happening, Span, Story


class Of(NamedTuple):
    """Something of a story, a part of it with its number from 1, and the words where it stands."""

    what: Any
    number: int = 1
    part: Any = None
    words: Words | None = None
    more: Any = None


def told(story: Story, happenings: tuple[Happening, ...]) -> Iterator[Of]:
    """Yield happenings, each with its trigger."""
    for one in happenings:
        yield Of(one, words=words(story, one.span))


def meetings(story: Story) -> Iterator[Of]:
    """Yield the meetings, each with its trigger, and what it is about."""
    for met in story.meetings:
        yield Of(met, words=words(story, met.span), more=words(story, met.topic))


def statements(story: Story) -> Iterator[Of]:
    """Yield the statements, each with its words, and those of speaker, cue, medium and venue."""
    for said in story.statements:
        more = (words(story, span) for span in (said.speaker_span, said.cue, said.medium, said.venue))
        yield Of(said, len(said.content), said.quote(story), words(story, said.span), tuple(more))


def mentions(story: Story) -> Iterator[Of]:
    """Yield the mentions of the actors, then those of the places."""
    number = 0
    things: tuple[Any, ...] = (*story.actors, *story.places)
    for thing in things:
        for mention in thing.mentions:
            number += 1
            yield Of(thing, number, mention, words(story, mention.span))


def parts(wholes: Iterable[Any], name: str, role: str | None = None) -> Iterator[Of]:
    """Yield the parts that each of some things has under a name, numbered."""
    for whole in wholes:
        for number, part in enumerate(getattr(whole, name), 1):
            yield Of(whole, number, part, more=role)


def contents(story: Story) -> Iterator[Of]:
    """Yield the parts of what is said."""
    for one in parts(story.statements, "content"):
        yield one._replace(words=words(story, one.part))


def event_actors(story: Story) -> Iterator[Of]:
    """Yield who does, then to whom."""
    yield from parts(story.events, "sources", "source")
    yield from parts(story.events, "targets", "target")


def role(part: Of) -> str:
    """Return what a participant is in a meeting."""
    if part.part in part.what.hosts:
        return "host"
    return "mediator" if part.part in part.what.mediators else "participant"


def roles(story: Story) -> Iterator[Of]:
    """Yield the roles of the actors, each with its words."""
    for one in parts(story.actors, "roles"):
        yield one._replace(words=words(story, one.part.evidence and one.part.evidence.span))


def origins(story: Story) -> Iterator[Of]:
    """Yield what the members of groups belong to."""
    yield from parts((actor for actor in story.actors if isinstance(actor, Group)), "of")


def memberships(story: Story) -> Iterator[Of]:
    """Yield the memberships of alliances, each with its words if the text states it."""
    for one in parts((actor for actor in story.actors if isinstance(actor, Alliance)), "memberships"):
        yield one._replace(words=words(story, one.part.evidence and one.part.evidence.span))


def evidence(story: Story) -> Iterator[Of]:
    """Yield the evidence of everything that happens."""
    for one in parts(story.happenings, "evidence"):
        yield one._replace(words=words(story, one.part.span))


def marked(name: str) -> Any:
    """Make what yields the parts of a story under a name, numbered, each with its words if it has some."""

    def found(story: Story) -> Iterator[Of]:
        for number, one in enumerate(getattr(story, name), 1):
            yield Of(one, number, words=words(story, _span(one)))

    return found


def _span(one: Any) -> Span | None:
    if isinstance(one, Span):
        return one
    evidence = getattr(one, "evidence", None)
    return evidence.span if evidence else getattr(one, "span", None)


def passages(story: Story) -> Iterator[Of]:
    """Yield the paragraphs, then the sentences."""
    yield from (one._replace(more="paragraph") for one in marked("paragraphs")(story))
    yield from (one._replace(more="sentence") for one in marked("sentences")(story))
