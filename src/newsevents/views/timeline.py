"""Happenings by day."""

from typing import final

from attrs import frozen

from newsevents.model import Story
from newsevents.views.links import Card, Linker


@final
@frozen
class Day:
    """What happens at one time."""

    value: str
    """The time, as exactly as the text gives it; empty if it gives none."""

    cards: tuple[Card, ...]
    """What happens then."""


def days_of(story: Story, cards: dict[str, Card], linker: Linker) -> tuple[Day, ...]:
    """Return the times with what happens at each, in order; what has no time comes last."""
    line = story.timeline()
    days: dict[str, list[Card]] = {}
    for happening in (*line.ordered, *line.unordered):
        card = cards[linker.keys.of(happening)]
        days.setdefault(card.day, []).append(card)
    return tuple(Day(value, tuple(found)) for value, found in days.items())
