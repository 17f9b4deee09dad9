"""Roles of persons: their titles, and of what."""

from newsevents.lexicon.world import KnownCountry, Sense
from newsevents.model import NameKind, RoleState, Sector
from newsevents.stages.actors.cast import Cast
from newsevents.stages.actors.countries import country_of
from newsevents.stages.actors.drafts import Draft, Part
from newsevents.stages.actors.page import NameAt, Page
from newsevents.stages.actors.seats import country_of_seat
from newsevents.stages.actors.sectors import capacity_before
from newsevents.stages.actors.title import Title
from newsevents.stages.actors.titles import titles_of

_COUNTERPART = "counterpart"
_BODIES = ("organization", "alliance")
_OF_STATE = frozenset({Sector.GOV, Sector.JUD, Sector.LEG, Sector.MIL, Sector.COP, Sector.SPY})
_MOST_ROLES = 50
"""Of one person; whom a text gives more is no one person, and each title is compared with all before it."""


def cast_roles(page: Page, cast: Cast) -> None:
    """Give each person the roles that stand beside the name."""
    previous: tuple[int, list[Part]] = (-1, [])
    latest: Part | None = None
    for name in page.names:
        person = cast.at.get(name.first)
        if name.kind is not NameKind.PERSON or person is None or person.kind != "person":
            continue
        parts = [_part(page, cast, title) for title in titles_of(page, name)]
        shared = previous[1] if not parts and _joined(page, previous[0], name) else []
        for part in parts or shared:
            part.of = part.of or _after_name(page, cast, part, name)
            _copy_office(page, part, latest)
            person.country = person.country or country_of_seat(page, part, name)
            _give(person, part)
            latest = part
        _take_age(page, person, name)
        previous = (name.stop, [p for p in (parts or shared) if p.rule == "title-before-name" and _plural(page, p)])


def _copy_office(page: Page, part: Part, latest: Part | None) -> None:
    """Give a counterpart the office of the last person who was given one, without where that one holds it."""
    if part.head == _COUNTERPART and latest is not None:
        part.title, part.head, part.sector, part.rule = (
            _unplaced(page, latest),
            latest.head,
            latest.sector,
            _COUNTERPART,
        )


def _unplaced(page: Page, part: Part) -> str:
    """Return a title up to the name of where it is held: "Mayor" of Lyon."""
    for at in range(part.first + 1, part.stop):
        if at in page.name_at and page.analysis.plain[at - 1] in ("of", "for"):
            return page.span_text(part.first, at - 1)
    return part.title


def _after_name(page: Page, cast: Cast, part: Part, name: NameAt) -> Draft | None:
    """Return whose a title before a name is if the name stands between: President Jane Roe "of Peru"."""
    at = name.stop + 1 + (page.analysis.plain[name.stop + 1 : name.stop + 2] == ("the",))
    if part.rule != "title-before-name" or page.analysis.plain[name.stop : name.stop + 1] != ("of",):
        return None
    owner = cast.at.get(at) or _known_country(page, cast, at)
    return owner if owner and owner.kind in (*_BODIES, "country") else None


def _known_country(page: Page, cast: Cast, at: int) -> Draft | None:
    """Return the country of a name that does not act elsewhere."""
    name = page.name_at.get(at)
    entry = name.entry("country", Sense.NAME) if name else None
    return country_of(page, cast, entry.thing.iso3, at) if entry and isinstance(entry.thing, KnownCountry) else None


def _joined(page: Page, stop: int, name: NameAt) -> bool:
    """Say whether only "and" or a comma parts two names."""
    between = page.analysis.plain[stop : name.first] if stop >= 0 else ()
    return 0 < len(between) <= 2 and all(word in (",", "and", "&") for word in between)


def _plural(page: Page, part: Part) -> bool:
    """Say whether a title before a name is one of several persons: "Presidents"."""
    return page.analysis.tags[part.stop - 1] in ("NNS", "NNPS")


def _give(person: Draft, part: Part) -> None:
    """Add a role, unless a fuller form of it is known; a fuller form takes the place of a shorter one."""
    for index, role in enumerate(person.roles):
        if role.head == part.head and role.state is part.state and (role.of is part.of or None in (role.of, part.of)):
            if role.stop < 0 or len(part.title) > len(role.title) or (role.of is None and part.of):
                part.of = part.of or role.of
                person.roles[index] = part
            return
    if len(person.roles) < _MOST_ROLES:
        person.roles.append(part)


def _part(page: Page, cast: Cast, title: Title) -> Part:
    of, cut = _belongs_to(page, cast, title)
    return Part(
        title=_without(page, title, cut),
        first=title.first,
        stop=title.stop,
        head=title.office,
        rule=title.rule,
        sector=sector_of(page, title, of),
        state=title.state,
        of=of,
    )


def _belongs_to(page: Page, cast: Cast, title: Title) -> tuple[Draft | None, tuple[int, int] | None]:
    """Return whose the title is, and the tokens that only name the country."""
    if title.possessor is not None:
        owner = cast.at.get(title.possessor) or cast.demonyms.get(title.possessor)
        if owner and owner.kind == "person":
            owner = next((role.of for role in reversed(owner.roles) if role.of), None)
        if owner:
            return owner, None
    of = _complement(cast, title) if title.stop > title.head_stop else None
    nationality = next((i for i in range(title.first, title.head_first) if _country_at(cast, i)), None)
    body = next((d for d in cast.within(title.first, title.head_first) if d.kind in _BODIES), None)
    cut = None
    if nationality is not None and not (body and cast.at.get(nationality) is body):
        name = page.name_at.get(nationality)
        cut = (name.first, name.stop) if name else (nationality, nationality + 1)
    country = _country_at(cast, nationality) if nationality is not None else None
    return body or (of if of and of.kind in _BODIES else None) or country or of, cut


def _country_at(cast: Cast, token: int) -> Draft | None:
    here = cast.at.get(token) or cast.demonyms.get(token)
    return here if here and here.kind == "country" else None


def _complement(cast: Cast, title: Title) -> Draft | None:
    """Return the body, else the country, after "of" or "at"; an ambassador is not of where he is sent."""
    drafts = list(cast.within(title.head_stop, title.stop))
    body = next((d for d in drafts if d.kind in _BODIES), None)
    if title.office.startswith(("ambassador", "envoy", "special envoy")):
        return None
    return body or next((d for d in drafts if d.kind == "country"), None)


def _without(page: Page, title: Title, cut: tuple[int, int] | None) -> str:
    """Return the title as written, without the name of a country before it."""
    first, dropped = title.first, page.lexicon.titles.dropped
    while first < title.head_first and page.analysis.plain[first] in (*dropped, "-", "and"):
        first += 1
    ends = (cut or (first, first))[0], (cut or (first, first))[1]
    pieces = [page.span_text(a, b) for a, b in ((first, ends[0]), (max(first, ends[1]), title.stop)) if a < b]
    written = " ".join(pieces) or page.span_text(title.head_first, title.stop)
    plural = page.analysis.tags[title.stop - 1] in ("NNS", "NNPS") and title.stop == title.head_stop
    return written[:-1] if plural and written.endswith("s") else written


def sector_of(page: Page, title: Title, of: Draft | None) -> Sector | None:
    """Return the capacity of a title: of the office, of the words before it, of the body it belongs to."""
    unknown = title.sector is Sector.UNK
    private = (unknown and of is not None and _is_no_state(of)) or _is_private(page, title, of)
    if not (unknown or private):
        return title.sector
    found = capacity_before(page, title.head_first, title.first)
    if found and not (private and found in _OF_STATE):
        return found
    return of.sectors[0] if of and of.kind in _BODIES and of.sectors else None


def complete_roles(page: Page, cast: Cast) -> None:
    """Say whose the roles are that a pronoun gives to a body or country: "*its* president, Ann Lee"."""
    for person in cast.drafts:
        for part in person.roles:
            before = part.first - 1
            owner = cast.at.get(before) if before >= 0 and page.analysis.tags[before] == "PRP$" else None
            if part.of is None and owner is not None and owner.kind in (*_BODIES, "country"):
                part.of = owner
                if (
                    part.sector is Sector.GOV
                    and part.head in page.lexicon.titles.shared_offices
                    and _is_no_state(owner)
                ):
                    part.sector = owner.sectors[0] if owner.sectors else None


def _is_no_state(owner: Draft) -> bool:
    return owner.kind != "country" and not (owner.international or _OF_STATE.intersection(owner.sectors))


def _is_private(page: Page, title: Title, of: Draft | None) -> bool:
    """Say whether an office that states have is one of another body here: "Google *president*", "club *secretary*"."""
    titles, words = page.lexicon.titles, page.analysis.plain
    if title.sector is not Sector.GOV or title.office not in titles.shared_offices:
        return False
    if of is not None and of.kind != "country":
        return _is_no_state(of)
    before = title.head_first - 1
    body = titles.bodies.ending_at(words, before, title.first) if before >= title.first else None
    is_body = before >= title.first and titles.common_bodies.ending_at(words, before, title.first) is not None
    return body[1] not in _OF_STATE if body else is_body


def _take_age(page: Page, person: Draft, name: NameAt) -> None:
    """Read the age in "Jane Roe, 53," and "Jane Roe (53)"."""
    words = page.analysis.plain
    if person.age is None and name.stop + 2 < len(words) and words[name.stop] in (",", "("):
        number, after = words[name.stop + 1], words[name.stop + 2]
        if number.isascii() and number.isdigit() and len(number) < 3 and after in (",", ")", "."):
            person.age = int(number)


def capacities(person: Draft) -> tuple[list[Sector], str | None]:
    """Return the sectors of a person, those of roles held now first, and the country of the latest role."""
    held = [r for r in reversed(person.roles) if r.state is not RoleState.FORMER]
    left = [r for r in reversed(person.roles) if r.state is RoleState.FORMER]
    sectors = [r.sector for r in held if r.sector]
    former = [r.sector for r in left if r.sector]
    if not sectors and former:
        sectors = [Sector.ELI, *former] if Sector.ELI not in former else former
    country = next((r.of.country for r in (*held, *left) if r.of and r.of.country), None)
    return list(dict.fromkeys(sectors)), country
