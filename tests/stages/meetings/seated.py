"""Who sits at the meetings of a text, by name."""

from datetime import date

import newsevents

DAY = date(2025, 3, 5)


def who(text: str) -> list[set[str]]:
    """Return the names of those who take part in each meeting, told on a Wednesday in March."""
    meetings = newsevents.parse(text, published=DAY).meetings
    return [{actor.name for actor in meeting.participants} for meeting in meetings]
