"""What the registers of office holders and bodies know of those whom the text names; the text comes first."""

from collections.abc import Iterator
from datetime import date

from newsevents.lexicon.registers import Holder, ListedBody, Office, bodies_named, holders_named
from newsevents.lexicon.world import KnownCountry, KnownPlace
from newsevents.model import MentionForm, NameKind, Sector
from newsevents.stages.actors.cast import Cast
from newsevents.stages.actors.countries import country_of
from newsevents.stages.actors.drafts import Draft, Part
from newsevents.stages.actors.known_persons import OUTSIDE
from newsevents.stages.actors.page import Page
from newsevents.stages.actors.roles import capacities

_NOUNS = ("NN", "NNS")
_REALMS = 3
"""Countries of one person at most of which one is the person's: who is king of fifteen is of none alone."""
_BEFORE, _AFTER = 10, 20
"""Years around the offices of somebody in which a story may name the person without a word on who it is."""
_ARMED = (Sector.REB, Sector.UAF, Sector.PRM)

_OF_ANY = frozenset(("chair", "chairman", "chairwoman", "chief", "deputy", "head", "leader", "member", "strongman"))
"""Offices that say nothing of where they are held; a striker is no minister."""


def cast_listed(page: Page, cast: Cast) -> None:
    """Complete persons and bodies that the registers have, if it is sure which is meant."""
    countries: frozenset[str] | None = None
    for draft in [draft for draft in cast.drafts if draft.known is None]:
        if draft.kind not in ("person", "organization"):
            continue
        holders = _holders(draft) if draft.kind == "person" else ()
        bodies = bodies_named(draft.name) if draft.kind == "organization" else ()
        if not (holders or bodies):
            continue
        countries = frozenset(_countries(page)) if countries is None else countries
        holder, body = _which(page, draft, holders, countries), _body(draft, bodies, countries)
        if holder:
            _complete_person(page, cast, draft, holder, countries)
        if body:
            _complete_body(draft, body)


def _holders(draft: Draft) -> tuple[Holder, ...]:
    return holders_named(draft.name) if " " in draft.name and not draft.wikidata else ()


def _countries(page: Page) -> Iterator[str]:
    """Yield the countries of which the text speaks, by name, nationality or place."""
    for name in page.names:
        for entry in name.entries if name.kind is not NameKind.PERSON else ():
            thing = entry.thing
            if isinstance(thing, KnownCountry):
                yield thing.iso3
            elif isinstance(thing, KnownPlace) and thing.country:
                yield thing.country
    yield from (place.country for place in page.reading.places if place.country)


def _which(page: Page, draft: Draft, holders: tuple[Holder, ...], countries: frozenset[str]) -> Holder | None:
    """Return the only office holder who may be meant."""
    if not holders or (not draft.roles and _is_described(page, draft)):
        return None
    day = _day(page.reading.published)
    found = [holder for holder in holders if _may_be(draft, holder, countries, day)]
    if len(found) > 1 and day:
        found = [holder for holder in found if any(office.on(day) for office in holder.offices)]
    return found[0] if len(found) == 1 else None


def _is_described(page: Page, draft: Draft) -> bool:
    """Say whether a noun at a mention says what the person is, and that is no office: "coach" Jane Roe."""
    a = page.analysis
    for first, stop, form, _ in draft.mentions:
        if form is not MentionForm.NAME:
            continue
        if first and a.tags[first - 1] in _NOUNS:
            return True
        if any(a.relations[i] == "appos" and a.tags[i] in _NOUNS for i in a.children(a.head_of(first, stop))):
            return True
    return False


def _may_be(draft: Draft, holder: Holder, countries: frozenset[str], day: str | None) -> bool:
    """
    Say whether a person may be an office holder of that name.

    Names are shared: the text must speak of the country, or the day be one of an
    office of somebody well known; and what it says of the person must fit.
    """
    sectors, country = capacities(draft)
    country = draft.country or country
    if country and holder.countries and country not in holder.countries:
        return False
    if draft.roles and not {*sectors, Sector.ELI} & {office.sector for office in holder.offices}:
        return False
    if draft.roles and not sectors and not any(role.head in _OF_ANY for role in draft.roles):
        return False
    spoken_of = not countries.isdisjoint(holder.countries) and (day is None or _is_of_the_age(holder, int(day[:4])))
    return spoken_of or (holder.wikidata is not None and day is not None and any(o.on(day) for o in holder.offices))


def _is_of_the_age(holder: Holder, year: int) -> bool:
    """Say whether a story of that year may speak of somebody without saying who it is."""
    first = min(int(office.since[:4] or 0) for office in holder.offices)
    last = max(int(office.until[:4]) for office in holder.offices)
    return first - _BEFORE <= year <= last + _AFTER


def _complete_person(page: Page, cast: Cast, draft: Draft, holder: Holder, countries: frozenset[str]) -> None:
    draft.wikidata = holder.wikidata
    offices = _offices(holder, _day(page.reading.published))
    several = len(holder.countries) > _REALMS
    if not draft.roles and not several:
        titled = {(o.title, o.country): o for o in offices if o.title and (o.country in countries or len(offices) == 1)}
        draft.roles.extend(_part(page, cast, office, draft.at) for office in titled.values())
        if not titled and offices:
            draft.sectors.append(offices[-1].sector)
    of_text = countries.intersection(holder.countries)
    homes = () if several else holder.countries if len(holder.countries) == 1 else tuple(of_text)
    if draft.country is None and capacities(draft)[1] is None and len(homes) == 1:
        draft.country = homes[0]


def _offices(holder: Holder, day: str | None) -> list[Office]:
    """Return the offices held on a day; without a day, the only one there is."""
    if day:
        return [office for office in holder.offices if office.on(day)]
    return list(holder.offices) if len(holder.offices) == 1 and not holder.offices[0].left else []


def _part(page: Page, cast: Cast, office: Office, at: int) -> Part:
    return Part(
        title=office.title,
        first=OUTSIDE,
        stop=OUTSIDE,
        head=office.title.lower(),
        rule="listed-person",
        sector=office.sector,
        of=country_of(page, cast, office.country, at) if office.country else None,
    )


def _body(draft: Draft, bodies: tuple[ListedBody, ...], countries: frozenset[str]) -> ListedBody | None:
    """Return the only body that may be meant; an armed group is one of a country of which the text speaks."""
    found = [body for body in bodies if draft.country in (None, body.country) or body.country is None]
    found = [body for body in found if body.country in countries or not set(_ARMED) & set(body.sectors)]
    if len({body.country for body in found}) > 1:
        found = [body for body in found if body.country in countries]
    codes = {(body.country, body.code) for body in found}
    return found[0] if len(codes) == 1 else None


def _complete_body(draft: Draft, body: ListedBody) -> None:
    if draft.code is None:
        draft.code = body.code
    draft.sectors.extend(body.sectors)
    if draft.country is None and draft.international is None:
        draft.country, draft.international = body.country, body.international


def _day(published: date | None) -> str | None:
    return published.isoformat()[:10] if published else None
