"""Alliances, and who belongs to them when."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import ClassVar, final

from attrs import Attribute, field, frozen

from newsevents.model._checks import fail, identifier, matches
from newsevents.model.actors import Organization
from newsevents.model.dates import days_of
from newsevents.model.span import Evidence


class MembershipStatus(StrEnum):
    """Whether a membership counts."""

    MEMBER = "member"
    SUSPENDED = "suspended"
    """A member without its rights; still counted."""
    DISPUTED = "disputed"
    """Counted by some and not by others."""
    INVITED = "invited"
    """Declined or not yet taken up; never counted."""


_PARTIAL = "an ISO 8601 year, month or day"
_PARTIAL_DATE = matches("[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?", _PARTIAL)


@final
@frozen(kw_only=True)
class Membership:
    """
    One period of membership in an alliance.

    A fact of the world has a :attr:`source`; what only a text states has
    :attr:`evidence`.  The two never mix.

    >>> Membership(member="country:GBR", since="1973", until="2020-01-31", source="EU").on(date(2021, 1, 1))
    False
    """

    member: str = field(validator=identifier("country", "organization", "alliance", "group", "person"))
    """Id of the member: members need not be actors of the story."""

    since: str | None = field(default=None, validator=_PARTIAL_DATE)
    """First day, as exactly as known: ISO 8601 year, month or day; None if not known."""

    until: str | None = field(default=None, validator=_PARTIAL_DATE)
    """
    Day of leaving, as exactly as known: ISO 8601 year, month or day; None if it
    lasts or is not known.  Sources differ on whether it is the last day in or
    the first day out.
    """

    status: MembershipStatus = MembershipStatus.MEMBER
    """Whether it counts."""

    source: str | None = None
    """Where the fact is from; None if only the text states it."""

    evidence: Evidence | None = field(default=None, repr=False)
    """The words that state it; None for a fact of the world."""

    @since.validator
    @until.validator
    def _in_calendar(self, attribute: "Attribute[str | None]", value: str | None) -> None:
        if value is not None and days_of(value) is None:
            fail(self, f"{attribute.name!r} must be {_PARTIAL} (got {value!r})")

    def __attrs_post_init__(self) -> None:
        if (self.source is None) == (self.evidence is None):
            fail(self, f"either 'source' or 'evidence' must be given (got {self.source!r} and {self.evidence!r})")
        since, until = _days(self.since), _days(self.until)
        if since and until and since[0] > until[1]:
            fail(self, f"'until' must not be before since={self.since!r} (got {self.until!r})")

    def on(self, day: date) -> bool | None:
        """Say whether the period covers *day*; None on the day of leaving, or if the dates are too coarse to tell."""
        if self.status is MembershipStatus.INVITED:
            return False
        first, surely = _days(self.since) or (date.min, date.min)
        last, surely_not = _days(self.until) or (date.max, date.max)
        if day < first or day > surely_not:
            return False
        return None if day < surely or (self.until and day >= last) else True


def _days(value: str | None) -> tuple[date, date] | None:
    return days_of(value) if value else None


@final
@frozen(kw_only=True, repr=False, eq=False)
class Alliance(Organization):
    """An organization whose members join and leave on dates: NATO, the EU, the Coalition of the Willing."""

    kind: ClassVar[str] = "alliance"

    memberships: tuple[Membership, ...] = ()
    """Memberships from the data and those that the text states, each with its source or evidence."""

    def members(self, on: date) -> tuple[str, ...]:
        """
        Return the ids of those who surely were members on a day, sorted.

        Facts of the world only; see :attr:`stated` for what the text says.

        Args:
            on: The day.  There is no default: memberships change.
        """
        return _ids(m for m in self.memberships if m.source and m.on(on))

    def uncertain(self, on: date) -> tuple[str, ...]:
        """Return the ids of those who may have been members on a day: its source is too coarse to tell."""
        sure = set(self.members(on))
        return tuple(i for i in _ids(m for m in self.memberships if m.source and m.on(on) is None) if i not in sure)

    @property
    def stated(self) -> tuple[str, ...]:
        """Ids of the members that the text itself gives, sorted."""
        return _ids(m for m in self.memberships if m.evidence)


def _ids(memberships: Iterable[Membership]) -> tuple[str, ...]:
    return tuple(sorted({membership.member for membership in memberships}))
