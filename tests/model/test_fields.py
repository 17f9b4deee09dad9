"""What all classes and enumerations of the model have in common, and where they differ."""

from enum import Enum
from typing import Any

import attrs
import pytest

from newsevents import model
from newsevents.model import (
    About,
    Actor,
    Alliance,
    Article,
    Attribution,
    Commitment,
    Country,
    Dateline,
    Detail,
    Event,
    Evidence,
    Group,
    Illocution,
    Meeting,
    Membership,
    MembershipStatus,
    Mention,
    Name,
    Note,
    Organization,
    Person,
    Place,
    QuadClass,
    Role,
    RoleState,
    Span,
    Statement,
    Status,
    Story,
    Timeline,
    TimeType,
    When,
    Zone,
)

PUBLIC = [getattr(model, name) for name in model.__all__]
CLASSES = [cl for cl in PUBLIC if isinstance(cl, type) and attrs.has(cl)]
ENUMERATIONS = [cl for cl in PUBLIC if isinstance(cl, type) and issubclass(cl, Enum) and cl is not QuadClass]

DEFAULTS = {
    (Article, "language"): "en",
    (Event, "status"): Status.ACTUAL,
    (Meeting, "status"): Status.ACTUAL,
    (Membership, "status"): MembershipStatus.MEMBER,
    (Role, "state"): RoleState.CURRENT,
    (Statement, "attribution"): Attribution.SPEECH,
    (Statement, "commitment"): Commitment.NEUTRAL,
    (Statement, "illocution"): Illocution.ASSERT,
    (Statement, "status"): Status.ACTUAL,
    (Story, "language"): "en",
    (When, "type"): TimeType.DATE,
}
SHOWN = {
    Actor: "id name country sectors",
    Alliance: "id name country sectors",
    Article: "text id published modified headline bylines agency source url language",
    Country: "id name sectors country",
    Dateline: "span place when agency",
    Event: "id when status type mode cameo sources targets",
    Group: "id name country sectors size",
    Meeting: "id when status participants mode",
    Membership: "member since until status source",
    Organization: "id name country sectors",
    Person: "id name country sectors",
    Place: "id name kind country",
    Role: "title of sector state",
    Statement: "id when status kind speaker verb attribution",
    When: "value type mod quant freq anchor",
}
POSITIONAL = {About, Detail, Evidence, Mention, Name, Note, Span, Timeline, Zone}
ORDERED = {Evidence, Mention, Name, Span, Zone}


@pytest.mark.parametrize("kinds", ENUMERATIONS)
def test_a_value_is_its_name(kinds: type[Enum]) -> None:
    # Documents hold the values: to change one is to break every document that holds it.
    names = {member.value.upper().replace(" ", "_").replace("-", "_"): member for member in kinds}
    assert names == dict(kinds.__members__)
    assert all(member.value.islower() for member in kinds) or all(member.value.isupper() for member in kinds)


def test_every_enumeration_is_looked_at() -> None:
    assert len(ENUMERATIONS) > 20


@pytest.mark.parametrize("cl", CLASSES)
def test_what_is_not_given_is_none_or_empty_but_for_a_few(cl: Any) -> None:
    defaults = {(cl, f.name): f.default for f in attrs.fields(cl) if f.default not in (attrs.NOTHING, None, ())}
    assert defaults == {key: value for key, value in DEFAULTS.items() if key[0] is cl}


@pytest.mark.parametrize("cl", CLASSES)
def test_the_repr_shows_what_tells_things_apart(cl: Any) -> None:
    shown = [f.name for f in attrs.fields(cl) if f.repr]
    assert shown == (SHOWN[cl].split() if cl in SHOWN else [f.name for f in attrs.fields(cl)])


@pytest.mark.parametrize("cl", CLASSES)
def test_fields_have_names_but_for_those_of_the_smallest_things(cl: Any) -> None:
    assert {f.kw_only for f in attrs.fields(cl)} == {cl not in POSITIONAL}


@pytest.mark.parametrize("cl", CLASSES)
def test_nothing_has_room_for_more(cl: Any) -> None:
    assert not hasattr(object.__new__(cl), "__dict__")


@pytest.mark.parametrize("cl", CLASSES)
def test_only_what_lies_in_the_text_has_an_order(cl: Any) -> None:
    assert ("__lt__" in vars(cl)) == (cl in ORDERED)


def test_a_time_shows_its_value_in_what_happens_then() -> None:
    event = Event(
        id="event:1",
        evidence=(Evidence(Span(0, 1), "test"),),
        type=model.EventType.AID,
        when=When(value="2025"),
    )
    assert repr(event) == (
        "Event(id='event:1', when='2025', status=<Status.ACTUAL: 'actual'>, "
        "type=<EventType.AID: 'AID'>, mode=None, cameo=None, sources=(), targets=())"
    )
    assert repr(attrs.evolve(event, when=None)).startswith("Event(id='event:1', when=None, ")
