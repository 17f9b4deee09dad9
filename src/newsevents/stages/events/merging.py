"""One event, one object: what is told again joins what was told before."""

from collections.abc import Iterable, Iterator
from itertools import product
from typing import NamedTuple, final

from attrs import define, evolve, field

from newsevents.model import Actor, Event, EventType, Evidence, Group, Status, When
from newsevents.stages.clauses.index import ANY, NONE, Index

Key = tuple[EventType, str | None, Status, str, str, str]
"""What must agree: type, code, status, a source, a target, the time."""

_LOOKED_UP = 16
"""Actors of a side by which an event is found again: a cost for each pair of sides.  No news names more in a row."""

_SAID = frozenset(
    {
        EventType.AGREE,
        EventType.SUPPORT,
        EventType.REQUEST,
        EventType.ACCUSE,
        EventType.REJECT,
        EventType.THREATEN,
    }
)


@final
class Told(NamedTuple):
    """An event as one place tells it."""

    event: Event
    """What is told."""

    definite: bool
    """Whether the words point back: "the attack"."""


def merge(told: Iterable[Told]) -> tuple[Event, ...]:
    """
    Return each event once, with the evidence of all places that tell it.

    Deeds of one kind between the same sides, not told of different times, are
    one event.  Words are said again and again: a second promise is another
    one, unless a definite noun points back to the first.
    """
    book = _Book()
    for one in told:
        book.enter(one)
    told_once = sorted(zip(book.events, book.evidence, strict=True), key=lambda pair: pair[0].span)
    return tuple(
        evolve(event, id=f"event:{number}", evidence=tuple(dict.fromkeys(proofs)))
        for number, (event, proofs) in enumerate(told_once, 1)
    )


@define(eq=False)
class _Book:
    """The events so far, each once."""

    events: list[Event] = field(factory=list)
    evidence: list[list[Evidence]] = field(factory=list)
    index: Index[Key] = field(factory=Index)

    def enter(self, told: Told) -> None:
        """Add what is told, to the event that it tells of again if there is one."""
        at = self.index.least(_wanted(told), lambda number: _same(self.events[number], told.event))
        if at is None:
            at = len(self.events)
            self.events.append(told.event)
            self.evidence.append([])
            self.index.add(at, _keys(told.event))
        else:
            known, self.events[at] = self.events[at], _joined(self.events[at], told.event)
            self.index.add(at, set(_keys(self.events[at])).difference(_keys(known)))
        self.evidence[at].extend(told.event.evidence)


def _keys(event: Event) -> Iterator[Key]:
    """Yield the keys under which an event is found again."""
    return _by_sides(
        event,
        (*_looked_up(event.sources), ANY) if event.sources else (NONE, ANY),
        (*_looked_up(event.targets), ANY) if event.targets else (NONE, ANY),
        (event.when.value if event.when else NONE, ANY),
    )


def _wanted(told: Told) -> Iterator[Key]:
    """Yield the keys of the events that may be the same, none for words that are said anew."""
    event = told.event
    if event.type in _SAID and not told.definite:
        return iter(())
    return _by_sides(
        event,
        (*_looked_up(event.sources), NONE) if event.sources else (ANY,),
        (*_looked_up(event.targets), NONE) if event.targets else (ANY,),
        (event.when.value, NONE) if event.when else (ANY,),
    )


def _by_sides(event: Event, sources: Iterable[str], targets: Iterable[str], times: Iterable[str]) -> Iterator[Key]:
    for source, target, time in product(sources, targets, times):
        if not {source, target} <= {NONE, ANY}:
            yield event.type, event.cameo, event.status, source, target, time


def _looked_up(actors: tuple[Actor, ...]) -> Iterator[str]:
    return (name for actor in actors[:_LOOKED_UP] for name in _names(actor))


def _same(known: Event, event: Event) -> bool:
    """Say whether nothing contradicts that two events of one kind are one: sides and times."""
    return (
        _compatible(known.sources, event.sources)
        and _compatible(known.targets, event.targets)
        and _same_time(known.when, event.when)
    )


def _compatible(some: tuple[Actor, ...], others: tuple[Actor, ...]) -> bool:
    return not some or not others or bool(_ids(some) & _ids(others))


def _ids(actors: tuple[Actor, ...]) -> set[str]:
    return {name for actor in actors for name in _names(actor)}


def _names(actor: Actor) -> tuple[str, ...]:
    """Return what an actor may be told as: "guild members" as the guild, too."""
    return (actor.id, *(of.id for of in actor.of)) if isinstance(actor, Group) else (actor.id,)


def _same_time(one: When | None, other: When | None) -> bool:
    return one is None or other is None or one.value == other.value


def _joined(known: Event, event: Event) -> Event:
    return evolve(
        known,
        sources=known.sources or event.sources,
        targets=known.targets or event.targets,
        mode=known.mode or event.mode,
        when=known.when or event.when,
        place=known.place or event.place,
    )
