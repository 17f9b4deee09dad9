"""The last word on who acts: nobody is an actor for standing by."""

from collections.abc import Iterator

from attrs import evolve

from newsevents.model import Actor, Alliance, Group, Happening, Organization
from newsevents.stages.reading import Reading


def leave_out_bystanders(reading: Reading) -> Reading:
    """
    Leave out the actors without a name who do, say and meet nothing, and to whom no other actor belongs.

    "Researchers" of whom the text only says that there are some are no more an
    actor than any other noun; those who warn of something are.
    """
    kept = {actor.id for actor in _sides(reading)}
    waiting = [actor for actor in reading.actors if actor.named or actor.id in kept]
    kept.update(actor.id for actor in waiting)
    for actor in waiting:
        for other in _referred(actor):
            if other.id not in kept:
                kept.add(other.id)
                waiting.append(other)
    members = {m.member for a in waiting if isinstance(a, Alliance) for m in a.memberships}
    return evolve(reading, actors=tuple(a for a in reading.actors if a.id in kept or a.id in members))


def _sides(reading: Reading) -> Iterator[Actor]:
    """Yield all who do, say or meet something, and those to whom they do it."""
    findings: tuple[Happening, ...] = (*reading.statements, *reading.events, *reading.meetings)
    for finding in findings:
        yield from finding.sources
        yield from finding.targets
    for meeting in reading.meetings:
        yield from (*meeting.hosts, *meeting.mediators)


def _referred(actor: Actor) -> Iterator[Actor]:
    """Yield the actors without which this one would not be whole."""
    yield from (role.of for role in actor.roles if role.of)
    if isinstance(actor, Group):
        yield from actor.of
    if isinstance(actor, Organization) and actor.parent:
        yield actor.parent
