"""Meetings: who meets whom, one object per real meeting."""

from attrs import evolve

from newsevents.stages.meetings.finding import find_encounters
from newsevents.stages.meetings.joining import join
from newsevents.stages.reading import Reading


def find_meetings(reading: Reading) -> Reading:
    """Add the encounters of the text, each once."""
    return evolve(reading, meetings=join(find_encounters(reading)))


__all__ = ["find_meetings"]
