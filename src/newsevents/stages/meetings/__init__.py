"""Meetings: who meets whom, one object per real meeting."""

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
    delegation") becomes an actor if it takes part in one.
    """
    parties = Parties(reading)
    meetings = join(find_encounters(Scene(reading, parties)))
    involved = {actor.id for meeting in meetings for actor in meeting.participants}
    made = [country for country in parties.made.values() if country.id in involved]
    actors = sorted((*reading.actors, *made), key=_first_mention) if made else reading.actors
    return evolve(reading, meetings=meetings, actors=tuple(actors))


def _first_mention(actor: Actor) -> int:
    return actor.mentions[0].span.start if actor.mentions else 0


__all__ = ["find_meetings"]
