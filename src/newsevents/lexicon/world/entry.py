"""What a phrase may mean."""

from enum import StrEnum
from typing import final

from attrs import frozen

from newsevents.lexicon.world.things import Known


class Sense(StrEnum):
    """How a phrase stands for a known thing."""

    NAME = "name"
    """It names it."""
    ADJECTIVE = "adjective"
    """It says that somebody or something belongs to it: "French"."""
    PEOPLE = "people"
    """It names its people: "Finns"."""
    SEAT = "seat"
    """It names a place or building that may stand for it: "Moscow", "the Kremlin"."""


@final
@frozen
class Entry:
    """What a phrase may mean."""

    sense: Sense
    """How the phrase stands for the thing."""
    thing: Known
    """What it stands for."""


@final
@frozen
class Found:
    """The longest known phrase at a place in the text."""

    first: int
    """Index of the first word."""
    stop: int
    """Index after the last word."""
    entries: tuple[Entry, ...]
    """All that it may mean; of those in different files, the user's first."""

    @property
    def names_something(self) -> bool:
        """Whether the phrase is more than the seat of something."""
        return any(entry.sense is not Sense.SEAT for entry in self.entries)

    def one(self, kind: str, *senses: Sense) -> Entry | None:
        """Return the first entry for a thing of this kind, in one of the senses if any are given."""
        fitting = (e for e in self.entries if e.thing.kind == kind and (not senses or e.sense in senses))
        return next(fitting, None)
