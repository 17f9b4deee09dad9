"""One event, one object: what is told again joins what was told before."""

from typing import final

from attrs import evolve, frozen

from newsevents.model import Actor, Event, EventType, When

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


def merge(told: "list[Told]") -> tuple[Event, ...]:
    """
    Return each event once, with the evidence of all places that tell it.

    Deeds of one kind between the same sides, not told of different times, are
    one event.  Words are said again and again: a second promise is another
    one, unless a definite noun points back to the first.
    """
    found: dict[EventType, list[Event]] = {}
    for one in told:
        known = found.setdefault(one.event.type, [])
        at = next((n for n, other in enumerate(known) if _same(other, one)), None)
        if at is None:
            known.append(one.event)
        else:
            known[at] = _joined(known[at], one.event)
    events = sorted((event for known in found.values() for event in known), key=lambda e: e.span)
    return tuple(evolve(event, id=f"event:{number}") for number, event in enumerate(events, 1))


def _same(known: Event, told: Told) -> bool:
    event = told.event
    if event.type in _SAID and not told.definite:
        return False
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
        evidence=(*known.evidence, *event.evidence),
        sources=known.sources or event.sources,
        targets=known.targets or event.targets,
        mode=known.mode or event.mode,
        when=known.when or event.when,
        place=known.place or event.place,
    )
