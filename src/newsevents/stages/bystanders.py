"""The last word on who acts: nobody is an actor for standing by."""

from collections.abc import Iterator

from attrs import evolve

from newsevents.model import Actor, Alliance, Attribution, Group, Happening, Organization, Statement
from newsevents.stages.anybody import is_anybody
from newsevents.stages.reading import Reading


def leave_out_bystanders(reading: Reading) -> Reading:
    """
    Leave out the actors without a name who do, say and meet nothing, and to whom no other actor belongs.

    "Researchers" of whom the text only says that there are some are no more an
    actor than any other noun; those who warn of something are.  "People" who
    only think something, or to whom something is only said, are anybody.
    """
    anybody = {actor.id for actor in reading.actors if is_anybody(reading, actor)}
    kept = {actor.id for actor in _sides(reading, anybody)}
    waiting = [actor for actor in reading.actors if actor.named or actor.id in kept]
    kept.update(actor.id for actor in waiting)
    for actor in waiting:
        for other in _referred(actor):
            if other.id not in kept:
                kept.add(other.id)
                waiting.append(other)
    kept |= {m.member for a in waiting if isinstance(a, Alliance) for m in a.memberships}
    without = _without_speakers(reading, anybody - kept) if anybody - kept else reading
    return evolve(without, actors=tuple(a for a in reading.actors if a.id in kept))


def _sides(reading: Reading, anybody: set[str]) -> Iterator[Actor]:
    """Yield all who do, say or meet something, and those to whom they do it."""
    for statement in reading.statements:
        merely_thought = statement.attribution is Attribution.ATTITUDE
        yield from (a for a in statement.sources if not (merely_thought and a.id in anybody))
        yield from (a for a in statement.targets if a.id not in anybody)
    findings: tuple[Happening, ...] = (*reading.events, *reading.meetings)
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


def _without_speakers(reading: Reading, gone: set[str]) -> Reading:
    """Let what those who are left out think keep its words, but be nobody's."""
    made: dict[str, Statement] = {}

    def remade(statement: Statement) -> Statement:
        if statement.id not in made:
            speaker = None if statement.speaker and statement.speaker.id in gone else statement.speaker
            told = tuple(a for a in statement.addressees if a.id not in gone)
            above = remade(statement.claimed_by) if statement.claimed_by else None
            same = speaker is statement.speaker and told == statement.addressees and above is statement.claimed_by
            made[statement.id] = (
                statement if same else evolve(statement, speaker=speaker, addressees=told, claimed_by=above)
            )
        return made[statement.id]

    statements = tuple(map(remade, reading.statements))
    if statements == reading.statements:
        return reading
    events = (evolve(e, claimed_by=remade(e.claimed_by)) if e.claimed_by else e for e in reading.events)
    meetings = (evolve(m, claimed_by=remade(m.claimed_by)) if m.claimed_by else m for m in reading.meetings)
    return evolve(reading, statements=statements, events=tuple(events), meetings=tuple(meetings))
