"""What is known of a text: any day from year 1 to 9999 or none, and odd strings for the rest."""

from datetime import date, datetime, timedelta, timezone
from random import Random
from typing import Any

from tests.fuzz.texts import any_text, odd_text

_DAY = 24 * 60
_EDGES = (date.min, date.max, date(1, 1, 7), date(9, 12, 31), date(99, 2, 28), date(999, 12, 31), date(9999, 12, 25))


def any_day(random: Random) -> date | None:
    """Return a day from the whole calendar, a moment in any zone, or nothing."""
    if random.randrange(5) == 0:
        return None
    day = random.choice((_modern, _any_year, _any_year, _edge))(random)
    if random.randrange(3):
        return day
    clock = timedelta(minutes=random.choice((0, _DAY - 1, random.randrange(_DAY))))
    offset = timedelta(minutes=random.choice((0, _DAY - 1, 1 - _DAY, random.randrange(1 - _DAY, _DAY))))
    return (datetime.combine(day, datetime.min.time()) + clock).replace(tzinfo=timezone(offset))


def _modern(random: Random) -> date:
    return date(random.randrange(1990, 2040), 1, 1) + timedelta(random.randrange(365))


def _any_year(random: Random) -> date:
    return date.fromordinal(random.randrange(1, date.max.toordinal() + 1))


def _edge(random: Random) -> date:
    return random.choice(_EDGES)


def any_article(random: Random) -> dict[str, Any]:
    """Make the arguments of a call of ``newsevents.parse``."""
    known: dict[str, Any] = {"text": any_text(random), "published": any_day(random)}
    if random.randrange(4) == 0:
        known |= {name: odd_text(random) for name in ("headline", "source", "url")}
        known |= {"id": odd_text(random) or None, "bylines": [odd_text(random) for _ in range(random.randrange(3))]}
    return known
