"""Meetings: who meets whom, one object per real meeting."""

from collections.abc import Iterable

from attrs import evolve

from newsevents.model import Actor
from newsevents.stages.clauses.parties import Parties
from newsevents.stages.meetings.finding import find_encounters
from newsevents.stages.meetings.joining import join
from newsevents.stages.meetings.scene import Scene
from newsevents.stages.reading import Reading


def find_meetings(reading: Reading) -> Reading:
    """
    Add the encounters of the text, each once.

    A country of which only a nationality or a place tells ("the Gaulish
    delegation") becomes an actor if it takes part in one, and so does a body
    without a name ("a team of experts").
    """
    parties = Parties(reading)
    scene = Scene(reading, parties)
    meetings = join(find_encounters(scene))
    involved = {actor.id for meeting in meetings for actor in meeting.participants}
    made = [actor for actor in (*parties.made.values(), *scene.made.values()) if actor.id in involved]
    return evolve(reading, meetings=meetings, actors=_with(reading.actors, made))


def _with(actors: tuple[Actor, ...], made: Iterable[Actor]) -> tuple[Actor, ...]:
    """Return *actors* and those who are *made*, each before the first one who is named later."""
    found = list(actors)
    for actor in made:
        later = (at for at, other in enumerate(found) if _first_mention(other) > _first_mention(actor))
        found.insert(next(later, len(found)), actor)
    return tuple(found)


def _first_mention(actor: Actor) -> int:
    return actor.mentions[0].span.start if actor.mentions else 0


__all__ = ["find_meetings"]
