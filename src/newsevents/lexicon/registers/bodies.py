"""Firms, associations, armed groups and international bodies."""

from typing import final

from attrs import frozen

from newsevents._memory import remembering
from newsevents.lexicon.registers.register import key_of, load
from newsevents.model import International, Sector


@final
@frozen(kw_only=True)
class ListedBody:
    """An organization of the register."""

    country: str | None
    """ISO 3166-1 alpha-3 code of its country; None if it has none or several."""
    international: International | None
    """What it has in the place of a country."""
    sectors: tuple[Sector, ...]
    """In which capacities it acts."""
    code: str | None
    """Its CAMEO code."""


@remembering(4096)
def bodies_named(name: str) -> tuple[ListedBody, ...]:
    """
    Return all bodies that have this name.

    >>> [body.country for body in bodies_named("Adobe Systems")]
    ['USA']
    """
    return tuple(map(_body, load("bodies").find(key_of(name))))


def _body(fields: tuple[str, ...]) -> ListedBody:
    country, international, sectors, code = fields
    return ListedBody(
        country=country or None,
        international=International(international) if international else None,
        sectors=tuple(map(Sector, sectors.split())),
        code=code or None,
    )
