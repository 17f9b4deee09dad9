"""Which of the dates that a document gives for one thing is the right one."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from attrs import frozen

from newsevents.formats._articles import Clock

_FARTHEST = timedelta(hours=14)
"""How far from UTC the clocks of the world are at most."""
_QUARTER = timedelta(minutes=15)
"""Clocks of zones differ by full quarters of an hour."""


@frozen
class Said:
    """A date of a document, and where it stands."""

    where: str
    when: date

    @property
    def day(self) -> date:
        """The day, in the zone of the document."""
        return self.when.date() if isinstance(self.when, datetime) else self.when


def understood(clock: Clock, found: Iterable[tuple[str, object]]) -> list[Said]:
    """Return the dates that can be read and believed, each with where it stands; *clock* notes the others."""
    read = ((where, clock.understand(where, value)) for where, value in found)
    return [Said(where, when) for where, when in read if when]


def best(clock: Clock, found: Iterable[tuple[str, object]]) -> date | None:
    """
    Return the first of the dates that can be believed, the most trusted first.

    If it lacks a zone and another that tells the same has one, the other is
    taken: a day may be of one element, and the moment of the next.

    >>> best(Clock(), [("a", "0001-01-01"), ("b", "2025-08-20 10:00"), ("c", "2025-08-20T08:00:00Z")]).isoformat()
    '2025-08-20T08:00:00+00:00'
    """
    return settled(clock, understood(clock, found))


CREATED = ("contentCreated", "firstCreated", "versionCreated")
"""The times of a news item (IPTC), that from which relative times in its text count first."""


def anchor(clock: Clock, found: Iterable[tuple[str, object]]) -> date | None:
    """Return the first time of a news item; one of the content that is later than the last version is none."""
    said = understood(clock, found)
    last = next((one.day for one in said if one.where == CREATED[-1]), None)
    return settled(clock, [one for one in said if one.where != CREATED[0] or last is None or one.day <= last])


def settled(clock: Clock, said: Sequence[Said]) -> date | None:
    """Return the first of some dates, in its zone if another knows it."""
    if not said:
        return None
    first, *others = said
    exact = next((other.when for other in others if _has_zone(other.when) and _agree(first, other)), None)
    if exact and not _has_zone(first.when):
        return exact
    return clock.in_zone(first.where, first.when)


def _has_zone(when: date) -> bool:
    return isinstance(when, datetime) and when.utcoffset() is not None


def _agree(one: Said, exact: Said) -> bool:
    """Say whether a moment with a zone is that of a date without: the same day, or the same time by another clock."""
    assert isinstance(exact.when, datetime)  # noqa: S101  # for mypy: it has a zone
    if not isinstance(one.when, datetime):
        return one.day == exact.day
    apart = one.when.replace(tzinfo=None) - exact.when.replace(tzinfo=None)
    return abs(apart) <= _FARTHEST and apart % _QUARTER < timedelta(minutes=1)
