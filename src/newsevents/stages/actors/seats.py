"""What a place says: where officials hold office ("California Governor"), whose seat acts ("Brussels wants it")."""

from newsevents.lexicon.world import Entry, KnownOrganization, KnownPlace, Sense
from newsevents.model import International, Sector
from newsevents.stages.actors.acting import acts
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


def body_of_seat(page: Page, name: NameAt) -> Entry | None:
    """
    Return what the lexicon knows of the body for which the name of its seat stands, None if it stands for none.

    "Brussels wants it" is the European Union where the text speaks of that or of
    a body of it, else Belgium.
    """
    seats = [e for e in name.entries if e.sense is Sense.SEAT and isinstance(e.thing, KnownOrganization)]
    if not seats or not acts(page, name):
        return None
    things = [e.thing for one in page.names for e in one.entries if e.sense is Sense.NAME]
    spoken = {thing.name for thing in things if isinstance(thing, KnownOrganization)}
    union = any(isinstance(thing, KnownOrganization) and thing.international is International.EUR for thing in things)
    return next((e for e in seats if e.thing.name in spoken or (union and _is_of_union(e))), None)


def _is_of_union(entry: Entry) -> bool:
    """Say whether a body is the European Union, for which its Commission speaks."""
    return isinstance(entry.thing, KnownOrganization) and entry.thing.international is International.EUR
