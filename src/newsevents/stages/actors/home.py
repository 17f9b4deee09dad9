"""The country of those who hold office in a text that speaks of one country only."""

from collections.abc import Iterator

from newsevents.lexicon.world import KnownCountry, KnownPlace
from newsevents.model import NameKind
from newsevents.stages.actors.cast import Cast
from newsevents.stages.actors.drafts import Draft
from newsevents.stages.actors.page import NameAt, Page
from newsevents.stages.actors.roles import capacities

_HOMELY = ("person", "organization", "group")


def cast_home(page: Page, cast: Cast) -> None:
    """
    Give officials, forces and crowds the country of the text, if it has just one.

    "President Doe spoke in Lima": of Peru, unless the text has Peru act beside
    him; "President Doe accused Peru" may be about another president.
    """
    codes = {code for name in page.names for code in _codes(name)}
    if len(codes) != 1:
        return
    (home,) = codes
    country = cast.countries.get(home)
    if country and country.mentions:
        return
    for draft in cast.drafts:
        if _is_homeless(draft):
            draft.country = home


def _codes(name: NameAt) -> Iterator[str]:
    """Yield the countries that a name may speak of: by name, nationality or place."""
    if name.kind is NameKind.PERSON:
        return
    for entry in name.entries:
        if isinstance(entry.thing, KnownCountry):
            yield entry.thing.iso3
        elif isinstance(entry.thing, KnownPlace) and entry.thing.country:
            yield entry.thing.country


def _is_homeless(draft: Draft) -> bool:
    if draft.kind not in _HOMELY or draft.country or draft.international or draft.known:
        return False
    sectors, country = capacities(draft)
    return country is None and bool(sectors or draft.sectors)
