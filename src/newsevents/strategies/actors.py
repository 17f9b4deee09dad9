"""Who acts."""

from collections.abc import Sequence
from datetime import date
from string import ascii_uppercase
from typing import Any

from hypothesis import strategies as st

from newsevents.model import (
    Actor,
    Alliance,
    Country,
    Gender,
    Group,
    International,
    Membership,
    MembershipStatus,
    Organization,
    Person,
    Role,
    RoleState,
    Sector,
)
from newsevents.strategies._making import Making, made
from newsevents.strategies.spans import evidence, mention
from newsevents.strategies.times import day

_WORDS = st.sampled_from(("Ana Ruiz", "NATO", "the minister")) | st.text(min_size=1, max_size=8)
_CODES = st.text(ascii_uppercase, min_size=3, max_size=3)
_SLUGS = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=6)
_AGES = st.integers(0, 150)
_SIZES = st.integers(0, 10**10)


def roles(text: str = "", *, actors: Sequence[Actor] = ()) -> st.SearchStrategy[Role]:
    """
    Give roles.

    Args:
        text: Where their words stand; without it they come from outside the text.
        actors: The actors of the story to whom one can be something.
    """
    return made(role, text=text, actors=actors)


def memberships(text: str = "") -> st.SearchStrategy[Membership]:
    """
    Give spells of membership.

    Args:
        text: Where their words stand; without it they are facts of the world.
    """
    return made(membership, text=text)


def persons(text: str = "", *, actors: Sequence[Actor] = ()) -> st.SearchStrategy[Person]:
    """Give persons mentioned in *text*, with roles that refer to *actors*."""
    return made(person, text=text, actors=actors)


def organizations(text: str = "", *, actors: Sequence[Actor] = ()) -> st.SearchStrategy[Organization]:
    """Give organizations mentioned in *text*, with roles and parents that refer to *actors*."""
    return made(organization, text=text, actors=actors)


def countries(text: str = "", *, actors: Sequence[Actor] = ()) -> st.SearchStrategy[Country]:
    """Give countries mentioned in *text*, with roles that refer to *actors*."""
    return made(country, text=text, actors=actors)


def groups(text: str = "", *, actors: Sequence[Actor] = ()) -> st.SearchStrategy[Group]:
    """Give groups mentioned in *text*, with members from *actors*."""
    return made(group, text=text, actors=actors)


def alliances(text: str = "", *, actors: Sequence[Actor] = ()) -> st.SearchStrategy[Alliance]:
    """Give alliances mentioned in *text*, with roles and parents that refer to *actors*."""
    return made(alliance, text=text, actors=actors)


def actors(text: str = "", *, actors: Sequence[Actor] = ()) -> st.SearchStrategy[Actor]:
    """Give actors of all kinds mentioned in *text*, which refer to *actors*."""
    return made(actor, text=text, actors=actors)


def words(making: Making) -> str:
    """Make some words."""
    return making.draw(_WORDS)


def code(making: Making) -> str:
    """Make three capitals that may be the code of a country."""
    return making.draw(_CODES)


def identifier(making: Making, kind: str) -> str:
    """Make an id."""
    return f"{kind}:{making.draw(_SLUGS)}"


def role(making: Making) -> Role:
    """Make a role."""
    return Role(
        title=words(making),
        of=making.one_or_none(making.actors),
        sector=making.member_or_none(Sector),
        state=making.member(RoleState),
        evidence=making.found(evidence),
    )


def membership(making: Making) -> Membership:
    """Make a spell of membership."""
    since, until = sorted((day(making), day(making)))
    proof = making.found(evidence)
    return Membership(
        member=identifier(making, making.one_of(("country", "organization", "group"))),
        since=_partly(making, since),
        until=_partly(making, until),
        status=making.member(MembershipStatus),
        source=None if proof else words(making),
        evidence=proof,
    )


def _partly(making: Making, known: date) -> str | None:
    width = making.one_of((None, 4, 7, 10))
    return None if width is None else known.isoformat()[:width]


def _actor(making: Making, kind: str) -> dict[str, Any]:
    return {
        "id": identifier(making, kind),
        "name": words(making),
        "country": making.perhaps(code),
        "sectors": making.some_of(list(Sector)),
        "roles": making.some(role),
        "mentions": making.all_found(mention),
        "wikidata": making.one_or_none(("Q7184",)),
    }


def _body(making: Making, kind: str) -> dict[str, Any]:
    return {
        **_actor(making, kind),
        "abbreviation": making.perhaps(words),
        "parent": making.one_or_none(making.actors),
        "international": making.member_or_none(International),
        "code": making.one_or_none(("IGOWSTNAT",)),
    }


def person(making: Making) -> Person:
    """Make a person."""
    return Person(
        **_actor(making, "person"),
        honorific=making.one_or_none(("Dr.", "Ms.")),
        gender=making.member_or_none(Gender),
        age=making.perhaps(lambda making: making.draw(_AGES)),
    )


def organization(making: Making) -> Organization:
    """Make an organization."""
    return Organization(**_body(making, "organization"))


def country(making: Making) -> Country:
    """Make a country."""
    return Country(**{**_actor(making, "country"), "country": code(making)})


def group(making: Making) -> Group:
    """Make a group."""
    return Group(
        **_actor(making, "group"),
        size=making.perhaps(lambda making: making.draw(_SIZES)),
        of=making.some_of(making.actors),
    )


def alliance(making: Making) -> Alliance:
    """Make an alliance."""
    return Alliance(**_body(making, "alliance"), memberships=making.some(membership))


def actor(making: Making) -> Actor:
    """Make an actor of any kind."""
    return making.one_of((person, organization, country, group, alliance))(making)
