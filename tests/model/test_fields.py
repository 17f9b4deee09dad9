"""What all classes and enumerations of the model have in common, and where they differ."""

from enum import Enum
from typing import Any

import attrs
import pytest

from newsevents import model
from newsevents.model import (
    About,
    Article,
    Attribution,
    Commitment,
    Dateline,
    Detail,
    Event,
    Evidence,
    Illocution,
    Meeting,
    Membership,
    MembershipStatus,
    Mention,
    Name,
    Note,
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
    Article: "text id published modified headline bylines agency source section url language",
    Dateline: "span place when agency",
    Membership: "member since until status source",
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


@pytest.mark.parametrize("cl", [cl for cl in CLASSES if "_written" not in cl.__repr__.__code__.co_names])
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
