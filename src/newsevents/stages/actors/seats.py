"""The country of officials by where they hold office: "California Governor", "Mayor of Lyon", "(D-Ohio)"."""

from newsevents.lexicon.world import KnownPlace
from newsevents.model import Sector
from newsevents.stages.actors.drafts import Part
from newsevents.stages.actors.page import NameAt, Page

_LOCAL = frozenset((Sector.GOV, Sector.LEG, Sector.COP, Sector.JUD))
"""Who holds office where the title says; a correspondent does not."""
_AMERICAN_PARTIES = frozenset("dri")


def country_of_seat(page: Page, part: Part, name: NameAt) -> str | None:
    """
    Return the code of the country in which an office is held, by a place in the title or a party tag after the name.

    Args:
        page: The text.
        part: The role.
        name: The name of who holds it.
    """
    if part.stop < 0 or (part.of is not None and part.of.kind == "country"):
        return None  # the US ambassador in Seoul is American
    if _has_american_tag(page, name.stop):
        return "USA"
    if part.sector not in _LOCAL:
        return None
    countries = {code for i in range(part.first, part.stop) if (code := _country_at(page, i))}
    return countries.pop() if len(countries) == 1 else None


def _country_at(page: Page, token: int) -> str | None:
    """Return the only country in which a place of this name lies."""
    name = page.name_at.get(token)
    if name is None or any(not isinstance(entry.thing, KnownPlace) for entry in name.entries):
        return None
    countries = {entry.thing.country for entry in name.entries if isinstance(entry.thing, KnownPlace)}
    return countries.pop() if len(countries) == 1 else None


def _has_american_tag(page: Page, at: int) -> bool:
    """Say whether party and state follow, as American news has them: "(D-Ohio)", ", R-Utah,"."""
    words = page.analysis.plain
    mark, party, hyphen = (*words[at : at + 3], "", "", "")[:3]
    return mark in ("(", ",") and party in _AMERICAN_PARTIES and hyphen in ("-", "–")
