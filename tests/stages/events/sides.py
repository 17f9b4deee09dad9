"""What is told of a text, by the names of both sides."""

import newsevents

Sides = tuple[str, list[str], list[str]]
"""Type, sources, targets."""


def told(text: str) -> list[Sides]:
    """Return the events of a text."""
    events = newsevents.parse(text).events
    return [(str(e.type), [a.name for a in e.sources], [a.name for a in e.targets]) for e in events]
