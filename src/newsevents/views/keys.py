"""Short names of the things of a story, for ids and links of a page: ``a1`` an actor, ``s2`` a statement."""

from collections.abc import Sequence
from typing import TypeAlias, final

from newsevents.model import Actor, Event, Meeting, Place, Statement, Story

Thing: TypeAlias = Actor | Place | Statement | Event | Meeting


@final
class Keys:
    """
    Names the things of one story by kind and number.

    The ids of a story may hold any sign; what stands in an attribute of a page,
    where blanks part one name from the next, may not.
    """

    def __init__(self, story: Story) -> None:
        self._names: dict[str, str] = {}
        kinds: tuple[tuple[str, Sequence[Thing]], ...] = (
            ("a", story.actors),
            ("s", story.statements),
            ("e", story.events),
            ("m", story.meetings),
            ("p", story.places),
        )
        for letter, things in kinds:
            self._names |= {thing.id: f"{letter}{number}" for number, thing in enumerate(things, 1)}

    def of(self, thing: Thing) -> str:
        """Return the name of a thing."""
        return self._names[thing.id]
