"""Actors, places and times: who and what a story speaks of."""

from collections.abc import Iterator

from attrs import frozen

from newsevents.model import Actor, Alliance, Group, Organization, Person, Place, Story
from newsevents.views.cards import told_role
from newsevents.views.links import Linker, Spot
from newsevents.views.marks import anchor


@frozen
class Profile:
    """An actor, a place or a time."""

    key: str
    """The thing."""

    kind: str
    """What it is."""

    name: str
    """What it is called."""

    roles: tuple[str, ...]
    """What it is to others."""

    facts: tuple[tuple[str, str], ...]
    """What else is known."""

    spots: tuple[Spot, ...]
    """Where the text speaks of it."""


def actors_of(linker: Linker) -> tuple[Profile, ...]:
    """Return the actors of a story, those who are spoken of most first."""
    found = (_actor(actor, linker) for actor in linker.story.actors)
    return tuple(sorted(found, key=lambda one: -len(one.spots)))


def _actor(actor: Actor, linker: Linker) -> Profile:
    key = linker.keys.of(actor)
    facts = tuple(fact for fact in _facts(actor) if fact[1])
    spots = linker.spots(key, actor.mentions)
    return Profile(key, actor.kind, actor.name, tuple(map(told_role, actor.roles)), facts, spots)


def _facts(actor: Actor) -> Iterator[tuple[str, str]]:
    if isinstance(actor, Person):
        yield "gender", str(actor.gender or "")
        yield "age", "" if actor.age is None else str(actor.age)
    elif isinstance(actor, Group):
        yield "number", "" if actor.size is None else str(actor.size)
        yield "of", ", ".join(one.name for one in actor.of)
    elif isinstance(actor, Organization):
        yield "short", actor.abbreviation or ""
        yield "part of", actor.parent.name if actor.parent else ""
    if isinstance(actor, Alliance):
        yield "members in the text", ", ".join(actor.stated)
    yield "country", actor.country or ""
    yield "CAMEO", actor.cameo()
    yield "Wikidata", actor.wikidata or ""


def places_of(linker: Linker) -> tuple[Profile, ...]:
    """Return the places of a story, in order."""
    return tuple(_place(place, linker) for place in linker.story.places)


def _place(place: Place, linker: Linker) -> Profile:
    key = linker.keys.of(place)
    where = "" if place.latitude is None or place.longitude is None else f"{place.latitude:.2f}, {place.longitude:.2f}"
    facts = (("kind", str(place.kind or "")), ("country", place.country or ""), ("at", where))
    spots = linker.spots(key, place.mentions)
    return Profile(key, "place", place.name, (), tuple(fact for fact in facts if fact[1]), spots)


def times_of(story: Story) -> tuple[Profile, ...]:
    """Return the times that the text names, in order."""
    return tuple(
        Profile(
            f"t{number}",
            "time",
            when.value,
            (),
            (),
            (Spot(anchor(f"t{number}"), story.text_of(when.evidence), when.evidence.rule),),
        )
        for number, when in enumerate(story.times, 1)
        if when.evidence
    )
