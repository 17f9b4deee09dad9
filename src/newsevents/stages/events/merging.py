"""One event, one object: what is told again joins what was told before."""

from collections.abc import Iterable
from typing import final

from attrs import evolve, frozen

from newsevents.model import Actor, Event, EventType, Evidence, When

Index = dict[tuple[EventType, str], dict[int, None]]
"""Positions of events by type and actor."""

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
@frozen
class Told:
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
    found: list[Event] = []
    evidence: list[list[Evidence]] = []
    by_actor: Index = {}
    for one in told:
        keys = [(one.event.type, actor.id) for actor in (*one.event.sources, *one.event.targets)]
        at = next((number for number in _near(by_actor, keys, one) if _same(found[number], one)), len(found))
        if at == len(found):
            found.append(one.event)
            evidence.append([])
        else:
            found[at] = _joined(found[at], one.event)
        evidence[at].extend(one.event.evidence)
        for key in keys:
            by_actor.setdefault(key, {})[at] = None
    told_once = sorted(zip(found, evidence, strict=True), key=lambda pair: pair[0].span)
    return tuple(
        evolve(event, id=f"event:{number}", evidence=tuple(dict.fromkeys(proofs)))
        for number, (event, proofs) in enumerate(told_once, 1)
    )


def _near(by_actor: Index, keys: Iterable[tuple[EventType, str]], told: Told) -> list[int]:
    """Return the events of its type that share an actor, none for words that are said anew."""
    if told.event.type in _SAID and not told.definite:
        return []
    return sorted({number for key in keys for number in by_actor.get(key, ())})


def _same(known: Event, told: Told) -> bool:
    event = told.event
    return (
        known.cameo == event.cameo
        and known.status == event.status
        and _compatible(known.sources, event.sources)
        and _compatible(known.targets, event.targets)
        and bool(_ids(known.sources) & _ids(event.sources) or _ids(known.targets) & _ids(event.targets))
        and _same_time(known.when, event.when)
    )


def _compatible(some: tuple[Actor, ...], others: tuple[Actor, ...]) -> bool:
    return not some or not others or bool(_ids(some) & _ids(others))


def _ids(actors: tuple[Actor, ...]) -> set[str]:
    return {actor.id for actor in actors}


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
