"""Alliances with their members over time."""

from functools import cache

from newsevents.lexicon.world.things import KnownMembership, KnownOrganization
from newsevents.lexicon.world.world import load_world
from newsevents.model import Alliance, Membership, MembershipStatus


@cache
def alliances() -> tuple[Alliance, ...]:
    """
    Return all alliances that the package knows, with their members over time.

    >>> from datetime import date
    >>> nato = next(a for a in alliances() if a.id == "alliance:NATO")
    >>> [len(nato.members(on=date(year, 1, 1))) for year in (1950, 1983, 2021, 2025)]
    [12, 16, 30, 32]
    """
    return tuple(map(alliance_of, load_world().alliances))


def alliance_of(known: KnownOrganization) -> Alliance:
    """Make an actor of what is known of an alliance; it has no mentions yet."""
    return Alliance(
        id=f"alliance:{known.key.replace(' ', '-')}",
        name=known.name,
        abbreviation=known.abbreviation,
        country=known.country,
        sectors=known.sectors,
        international=known.international,
        code=known.code,
        wikidata=known.wikidata,
        memberships=tuple(_membership(spell, known.source or "unknown") for spell in known.memberships),
    )


def _membership(known: KnownMembership, source: str) -> Membership:
    member = known.member
    return Membership(
        member=f"alliance:{member[1:]}" if member.startswith("@") else f"country:{member}",
        since=known.since,
        until=known.until,
        status=MembershipStatus(known.status),
        source=source,
    )
