"""Persons whom the lexicon knows: their other names, and the offices that they hold on the day of the story."""

from datetime import date

from newsevents.lexicon.world import KnownPerson, KnownRole
from newsevents.model import RoleState
from newsevents.stages.actors.cast import Cast
from newsevents.stages.actors.countries import country_of
from newsevents.stages.actors.drafts import Draft, Part
from newsevents.stages.actors.page import NameAt, Page

OUTSIDE = -1
"""Stands for the tokens of what does not come from the text."""


def known_person(name: NameAt) -> KnownPerson | None:
    """Return the person whom the lexicon knows by this name."""
    entry = name.entry("person")
    return entry.thing if entry and isinstance(entry.thing, KnownPerson) else None


def fill_in(page: Page, cast: Cast, draft: Draft, thing: KnownPerson, at: int) -> None:
    """Give *draft* what the lexicon knows of the person; offices by the day of the story, if it has one."""
    draft.known, draft.country, draft.wikidata = thing, thing.country, thing.wikidata
    draft.sectors.extend(thing.sectors)
    draft.likely_gender = thing.gender or draft.likely_gender
    for role in reversed(thing.roles):
        state = _state(role, page.reading.published)
        if state is not None:
            draft.roles.append(_part(page, cast, role, state, at))


def _state(role: KnownRole, day: date | None) -> RoleState | None:
    """Return whether an office is held on a day: None before its first, and without a day what is told as lasting."""
    if day is None:
        return RoleState.FORMER if role.until else RoleState.CURRENT
    today = day.isoformat()[:10]
    if role.since and today[: len(role.since)] < role.since:
        return None
    return RoleState.FORMER if role.until and role.until < today[: len(role.until)] else RoleState.CURRENT


def _part(page: Page, cast: Cast, role: KnownRole, state: RoleState, at: int) -> Part:
    known = page.lexicon.world.country(role.of) if role.of else None
    return Part(
        title=role.title,
        first=OUTSIDE,
        stop=OUTSIDE,
        head=role.title.lower(),
        rule="known-person",
        sector=role.sector,
        state=state,
        of=country_of(page, cast, known.iso3, at) if known else None,
    )
