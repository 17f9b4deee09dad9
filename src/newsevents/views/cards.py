"""Statements, events and meetings as cards."""

from collections.abc import Iterator

from attrs import frozen

from newsevents.model import (
    Actor,
    Attribution,
    Commitment,
    Event,
    Happening,
    Illocution,
    Meeting,
    Role,
    RoleState,
    Span,
    Statement,
    When,
)
from newsevents.views.links import Card, Link, Linker, place_of
from newsevents.views.marks import anchor


@frozen
class Speaker:
    """Somebody who speaks, and what he says."""

    key: str
    """The actor; empty if the text does not say who."""

    name: str
    """What he is called; empty if the text does not say who."""

    kind: str
    """What he is; empty if the text does not say who."""

    role: str
    """What he is to others; empty if the text does not say."""

    cards: tuple[Card, ...]
    """What he says, in order."""


def cards_of(happenings: tuple[Happening, ...], linker: Linker) -> dict[str, Card]:
    """Return the cards of happenings by their keys, in order."""
    found = (card(happening, linker) for happening in happenings)
    return {one.key: one for one in found}


def card(happening: Happening, linker: Linker) -> Card:
    """Return the card of a happening."""
    key, said = linker.keys.of(happening), isinstance(happening, Statement)
    quote = happening.quote(linker.story) if isinstance(happening, Statement) else ""
    return Card(
        key=key,
        kind=type(happening).__name__.lower(),
        what=what_of(happening),
        quote=quote,
        words=linker.story.text_of(happening.span),
        anchor=anchor(key) if said else anchor(key, 0),
        sides=tuple(side for side in _sides(happening, linker) if side[1]),
        facts=tuple(fact for fact in _facts(happening, linker) if fact[1]),
        status=str(happening.status),
        claim=linker.claim(happening),
        teller=linker.teller(happening),
        evidence=linker.spots(key, happening.evidence),
        near=linker.near(happening),
        day=_day(happening.when),
        line=_line(happening, quote, linker),
    )


def _line(happening: Happening, quote: str, linker: Linker) -> str:
    if isinstance(happening, Statement):
        return ": ".join(filter(None, (linker.speaker(happening), quote)))
    names = [", ".join(actor.name for actor in side) for side in (happening.sources, happening.targets)]
    if isinstance(happening, Meeting) or names[0] == names[1]:
        return names[0] or linker.story.text_of(happening.span)
    return " → ".join(name or "…" for name in names) if any(names) else linker.story.text_of(happening.span)


def what_of(happening: Happening) -> str:
    """
    Return what a happening is, in a few words.

    Statements are named by what the speaker does by saying it, where that is
    more than to assert something.
    """
    if isinstance(happening, Meeting):
        return f"{happening.mode.replace(' ', '-')} meeting" if happening.mode else "meeting"
    if isinstance(happening, Event):
        return str(happening.type).lower() + (f" ({happening.mode})" if happening.mode else "")
    act = "" if happening.illocution is Illocution.ASSERT else str(happening.illocution)
    kind = str(happening.kind if happening.attribution is Attribution.SPEECH else happening.attribution)
    return ", ".join(filter(None, (kind, act)))


def speakers_of(statements: tuple[Statement, ...], cards: dict[str, Card], linker: Linker) -> tuple[Speaker, ...]:
    """Return the speakers with what they say: those who say most first, those who are not known last."""
    by_speaker: dict[Actor | None, list[Card]] = {}
    for statement in statements:
        by_speaker.setdefault(statement.speaker, []).append(cards[linker.keys.of(statement)])
    found = [_speaker(actor, tuple(said), linker) for actor, said in by_speaker.items()]
    return tuple(sorted(found, key=lambda one: (not one.key, -len(one.cards))))


def _speaker(actor: Actor | None, said: tuple[Card, ...], linker: Linker) -> Speaker:
    if actor is None:
        return Speaker("", "", "", "", said)
    return Speaker(linker.keys.of(actor), actor.name, actor.kind, role_of(actor), said)


def role_of(actor: Actor) -> str:
    """Return what an actor is to others; empty if the text does not say."""
    return told_role(actor.role) if actor.role else ""


def told_role(role: Role) -> str:
    """Return a role with the name of the body, unless the title has it in it."""
    state = "" if role.state is RoleState.CURRENT else f"{role.state} "
    body = role.of.name if role.of and role.of.name not in role.title else ""
    return state + ", ".join(filter(None, (role.title, body)))


def _sides(happening: Happening, linker: Linker) -> Iterator[tuple[str, tuple[Link, ...]]]:
    if isinstance(happening, Statement):
        yield "to", linker.actors(happening.addressees)
    elif isinstance(happening, Event) and happening.sources == happening.targets:
        yield "between", linker.actors(happening.sources)
    elif isinstance(happening, Event):
        yield "who", linker.actors(happening.sources)
        yield "to whom", linker.actors(happening.targets)
    else:
        yield "who", tuple(linker.actor(one, _part(one, happening)) for one in happening.participants)


def _part(actor: Actor, meeting: Meeting) -> str:
    parts = (("host", meeting.hosts), ("mediator", meeting.mediators))
    return ", ".join(name for name, actors in parts if actor in actors)


def _facts(happening: Happening, linker: Linker) -> Iterator[tuple[str, str]]:
    def words(span: Span | None) -> str:
        return linker.story.text_of(span) if span else ""

    yield "when", when_of(happening.when)
    yield "where", place_of(happening.place)
    if isinstance(happening, Statement):
        if happening.speaker is None:
            yield "by", words(happening.speaker_span)
        yield "in", words(happening.medium)
        told = {actor.name for actor in happening.addressees}
        yield "before", words(happening.venue) if words(happening.venue) not in told else ""
        if happening.commitment is not Commitment.NEUTRAL:
            yield "the verb is", str(happening.commitment)
    elif isinstance(happening, Event):
        yield "about", ", ".join(str(context).replace("_", " ") for context in happening.contexts)
        yield "CAMEO", happening.cameo or ""
    else:
        yield "about", words(happening.topic)
        yield "part of", words(happening.part_of.span) if happening.part_of else ""


def when_of(when: When | None) -> str:
    """Return a time; empty for none."""
    return when.value + (f" ({str(when.mod).lower().replace('_', ' ')})" if when.mod else "") if when else ""


def _day(when: When | None) -> str:
    return when.value if when and when.resolved else ""
