"""From actors in the making to the actors of the model."""

from collections import Counter
from collections.abc import Sequence

from newsevents.language.words import slug_of
from newsevents.lexicon.world import KnownOrganization, alliance_of
from newsevents.model import (
    Actor,
    Alliance,
    Country,
    Evidence,
    Group,
    Membership,
    Mention,
    Organization,
    Person,
    Role,
    Sector,
)
from newsevents.stages.actors.cast import Cast
from newsevents.stages.actors.drafts import Draft, Found, Part
from newsevents.stages.actors.page import Page
from newsevents.stages.actors.roles import capacities

_ORDER = ("country", "alliance", "organization", "group", "person")
# An id is to be read; the rest of a longer name tells no more.


def finish(page: Page, cast: Cast) -> tuple[Actor, ...]:
    """Make actors of the drafts that the text mentions, or that others refer to; first mentioned first."""
    drafts = sorted(_wanted(cast), key=lambda d: (d.at, d.kind, d.name))
    ids = _ids(drafts)
    made: dict[Draft, Actor] = {}
    for draft in sorted(drafts, key=lambda d: _ORDER.index(d.kind)):
        _make(page, draft, ids, made, ())
    return tuple(made[draft] for draft in drafts)


def _wanted(cast: Cast) -> list[Draft]:
    """Return the drafts that have a mention, and those that these refer to."""
    found = dict.fromkeys(d for d in cast.drafts if d.mentions)
    waiting = list(found)
    for draft in waiting:
        for other in _referred(draft):
            if other not in found:
                found[other] = None
                waiting.append(other)
    return list(found)


def _referred(draft: Draft) -> list[Draft]:
    others = [role.of for role in draft.roles] + [draft.parent, *draft.of]
    return [other for other in others if other is not None and other is not draft]


def _ids(drafts: Sequence[Draft]) -> dict[Draft, str]:
    """Return an id for each: kind and name, with a number where that is taken."""
    taken: Counter[str] = Counter()
    ids: dict[Draft, str] = {}
    for draft in drafts:
        plain = f"{draft.kind}:{draft.slug or slug_of(draft.name)}"
        taken[plain] += 1
        unique = plain if taken[plain] == 1 else f"{plain}-{taken[plain]}"
        while unique != plain and taken[unique]:
            taken[plain] += 1
            unique = f"{plain}-{taken[plain]}"
        taken[unique] += unique != plain
        ids[draft] = unique
    return ids


def _make(page: Page, draft: Draft, ids: dict[Draft, str], made: dict[Draft, Actor], above: tuple[Draft, ...]) -> Actor:
    """Make the actor, after those that it refers to; a reference back to one in the making is dropped."""
    if draft in made:
        return made[draft]
    path = (*above, draft)
    others = {d: _make(page, d, ids, made, path) for d in _referred(draft) if d not in path and _may_refer(draft, d)}
    mentions = tuple(_mention(page, found) for found in sorted(set(draft.mentions), key=_place))
    latest_first = draft.roles[::-1]
    latest_first.sort(key=_mere_rank)
    roles = tuple(_role(page, part, others) for part in latest_first)
    made[draft] = _actor(draft, ids[draft], others, mentions, roles, _stated(page, draft, ids))
    return made[draft]


def _may_refer(draft: Draft, other: Draft) -> bool:
    """Say whether a reference leads down the order of making, or to a body within a body."""
    return _ORDER.index(other.kind) <= _ORDER.index(draft.kind)


def _place(found: Found) -> tuple[int, int, str]:
    return found.first, found.stop, found.rule


def _mention(page: Page, found: Found) -> Mention:
    return Mention(page.analysis.span(found.first, found.stop), found.form, found.rule)


def _mere_rank(part: Part) -> bool:
    """Say whether a title is a rank that says less than any office: "Gen."."""
    return part.sector is Sector.MIL and part.of is None and " " not in part.title


def _role(page: Page, part: Part, others: dict[Draft, Actor]) -> Role:
    return Role(
        title=part.title,
        of=others.get(part.of) if part.of else None,
        sector=part.sector,
        state=part.state,
        evidence=Evidence(page.analysis.span(part.first, part.stop), part.rule) if part.stop > 0 else None,
    )


def _actor(
    draft: Draft,
    key: str,
    others: dict[Draft, Actor],
    mentions: tuple[Mention, ...],
    roles: tuple[Role, ...],
    stated: tuple[Membership, ...],
) -> Actor:
    sectors, country = tuple(dict.fromkeys(draft.sectors)), draft.country
    match draft.kind:
        case "person":
            found, its_country = capacities(draft)
            return Person(
                id=key,
                name=draft.name,
                country=country or its_country,
                sectors=tuple(dict.fromkeys((*found, *sectors))),
                roles=roles,
                mentions=mentions,
                wikidata=draft.wikidata,
                honorific=draft.honorific,
                gender=draft.gender,
                age=draft.age,
            )
        case "country" if country:
            return Country(id=key, name=draft.name, country=country, sectors=sectors, mentions=mentions)
        case "group":
            of = tuple(others[d] for d in dict.fromkeys(draft.of) if d in others)
            return Group(
                id=key,
                name=draft.name,
                country=country,
                sectors=sectors,
                roles=roles,
                mentions=mentions,
                size=draft.size,
                of=of,
            )
    return _body(draft, key, others, mentions, roles, stated)


def _stated(page: Page, draft: Draft, ids: dict[Draft, str]) -> tuple[Membership, ...]:
    return tuple(
        Membership(member=ids[found.member], evidence=Evidence(page.analysis.span(found.first, found.stop), found.rule))
        for found in draft.members
        if found.member in ids
    )


def _body(
    draft: Draft,
    key: str,
    others: dict[Draft, Actor],
    mentions: tuple[Mention, ...],
    roles: tuple[Role, ...],
    stated: tuple[Membership, ...],
) -> Organization:
    parent = others.get(draft.parent) if draft.parent else None
    sectors = tuple(dict.fromkeys(draft.sectors))
    if draft.kind != "alliance":
        return Organization(
            id=key,
            name=draft.name,
            country=draft.country,
            sectors=sectors,
            roles=roles,
            mentions=mentions,
            wikidata=draft.wikidata,
            abbreviation=draft.abbreviation,
            parent=parent,
            international=draft.international,
            code=draft.code,
        )
    known = draft.known
    facts = alliance_of(known).memberships if isinstance(known, KnownOrganization) else ()
    return Alliance(
        id=key,
        name=draft.name,
        country=draft.country,
        sectors=sectors,
        roles=roles,
        mentions=mentions,
        wikidata=draft.wikidata,
        abbreviation=draft.abbreviation,
        parent=parent,
        international=draft.international,
        code=draft.code,
        memberships=(*facts, *stated),
    )
