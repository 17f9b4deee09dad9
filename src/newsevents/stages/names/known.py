"""Names that the lexicon knows."""

from collections.abc import Iterator

from newsevents.lexicon.world import (
    Entry,
    Found,
    KnownCountry,
    KnownGroup,
    KnownOrganization,
    KnownPerson,
    KnownPlace,
    Sense,
)
from newsevents.model import NameKind, PlaceKind, Sector
from newsevents.stages.names.drafts import Draft
from newsevents.stages.names.page import Page
from newsevents.stages.names.persons import is_given

_SENSE = {
    Sense.NAME: (NameKind.GPE, 2.0),
    Sense.ADJECTIVE: (NameKind.NORP, 2.0),
    Sense.PEOPLE: (NameKind.NORP, 2.0),
    Sense.SEAT: (NameKind.ORG, 1.5),
}
_PLACE = {
    None: (NameKind.GPE, 1.3),
    PlaceKind.COUNTRY: (NameKind.GPE, 2.0),
    PlaceKind.CITY: (NameKind.GPE, 1.2),
    PlaceKind.REGION: (NameKind.GPE, 1.2),
    PlaceKind.NATURE: (NameKind.LOC, 1.4),
    PlaceKind.FACILITY: (NameKind.FAC, 1.4),
}
_LIKE_OTHERS = frozenset((Sector.BUS, Sector.EDU, Sector.JRN, Sector.SOC))
"""Sectors whose bodies are often called like persons, places and things: Ford, Wolves, the Post."""
_BODY = 2.0
"""How strongly a word that stands alone speaks for a body of other sectors: "Ofcom", "the Riksdag"."""
_LONG = 1.5
"""How much surer a known name is for each word more: one of several words seldom means something else."""
_LONGEST = 4


def known_name(page: Page) -> Iterator[Draft]:
    """Propose the longest names that the lexicon knows, with all that they may mean."""
    at = 0
    for found in page.hits:
        if found.first < at or not _plausible(page, found.first, found.stop):
            continue
        kinds: dict[NameKind, float] = {}
        for entry in found.entries:
            kind, weight = meaning(entry)
            if isinstance(entry.thing, KnownOrganization) and _is_plain_body(page, found, entry.thing):
                weight = max(weight, _BODY)
            kinds[kind] = max(kinds.get(kind, 0.0), weight)
        sure = _LONG ** min(found.stop - found.first - 1, _LONGEST)
        for kind, weight in kinds.items():
            yield Draft(found.first, found.stop, kind, weight * sure, "known-name")
        at = found.stop


def compound_people(page: Page) -> Iterator[Draft]:
    """Propose nationalities and peoples side by side as one: British Indians."""
    for found in page.hits:
        after = page.known[found.stop] if found.stop < page.size else None
        if after and _folk(found) and _folk(after) and not page.loud[found.first]:
            yield Draft(found.first, after.stop, NameKind.NORP, 4.0, "compound-people")


def _folk(found: Found) -> bool:
    return found.one("country", Sense.ADJECTIVE, Sense.PEOPLE) is not None or found.one("group") is not None


def _is_plain_body(page: Page, found: Found, body: KnownOrganization) -> bool:
    """Say whether one word is a body that is called like nothing else, and stands in no longer name."""
    alone = found.stop == found.first + 1 and not any(page.capital[found.first - 1 : found.first])
    alone = alone and not any(page.capital[found.stop : found.stop + 1]) and not set(body.sectors) & _LIKE_OTHERS
    return alone and not _is_surname(page, found.first)


def _is_surname(page: Page, at: int) -> bool:
    """Say whether a word is the last of a longer name elsewhere in the text: "Ann *Duma*"."""
    others = (i for i, form in enumerate(page.forms) if form == page.forms[at] and i > 0 and page.capital[i - 1])
    return any(page.analysis.labels[i - 1].endswith("PER") and not any(page.capital[i + 1 : i + 2]) for i in others)


def _plausible(page: Page, first: int, stop: int) -> bool:
    if stop - first > 1:
        return any(page.capital[first:stop])
    return (
        page.capital[first] and not page.barred[first] and not (page.loud[first] and page.lower[first] in page.ordinary)
    )


def meaning(entry: Entry) -> tuple[NameKind, float]:
    """Return the kind of name that an entry makes of its phrase, and how strongly it speaks for it."""
    match entry.thing:
        case KnownCountry():
            return _SENSE[entry.sense]
        case KnownPlace() as place:
            if place.sort is PlaceKind.REGION and place.country is None:
                return NameKind.LOC, 1.5
            return (NameKind.GPE, 1.6) if place.capital else _PLACE[place.sort]
        case KnownOrganization():
            return NameKind.ORG, 1.3
        case KnownGroup():
            return NameKind.NORP, 1.8
        case KnownPerson():
            return NameKind.PERSON, 2.0


def may_say(page: Page, first: int, stop: int) -> bool:
    """Say whether a name is known as a body or a capital, which say things like persons: "Huawei", "Canberra"."""
    known = page.known[first]
    if known_body(page, first, stop):
        return True
    if known is None or known.stop != stop or is_given(page, first) or _is_surname(page, stop - 1):
        return False
    return any(
        isinstance(entry.thing, KnownOrganization) or (isinstance(entry.thing, KnownPlace) and entry.thing.capital)
        for entry in known.entries
    )


def known_body(page: Page, first: int, stop: int) -> bool:
    """Say whether several words are known as a body: "Kent Police", which is nobody called Kent."""
    known = page.known[first]
    return known is not None and known.stop == stop > first + 1 and known.one("organization") is not None
