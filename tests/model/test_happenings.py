"""Events, meetings and statements."""

import pytest

from newsevents.errors import ModelError
from newsevents.model import (
    Event,
    EventMode,
    EventType,
    Evidence,
    Meeting,
    Person,
    QuadClass,
    Span,
    Statement,
    StatementKind,
)

TOLD = (Evidence(Span(0, 3), "trigger"),)
ANA, BO = (Person(id=f"person:{name}", name=name) for name in ("ana", "bo"))


@pytest.mark.parametrize("kind", EventType)
def test_every_type_has_a_quad_class_and_its_modes(kind: EventType) -> None:
    assert kind.quad in QuadClass
    for mode in kind.modes:
        assert Event(id="event:1", evidence=TOLD, type=kind, mode=mode).mode == mode


def test_every_mode_belongs_to_a_type() -> None:
    assert {mode for kind in EventType for mode in kind.modes} == set(EventMode)


@pytest.mark.parametrize(
    ("wrong", "problem"),
    [
        (
            {"mode": EventMode.RIOT},
            "'mode' of RETREAT must be one of: withdraw, release, disarm, ceasefire, access, resign (got 'riot')",
        ),
        ({"type": EventType.AID, "mode": EventMode.RIOT}, "'mode' of AID must be one of: none (got 'riot')"),
        ({"evidence": ()}, "'evidence' must not be empty (got ())"),
        ({"evidence": TOLD * 2}, f"'evidence' must not hold anything twice (got {TOLD[0]!r})"),
        ({"cameo": "4"}, "'cameo' must be a CAMEO code of 2 to 4 digits (got '4')"),
        ({"intensity": 11.0}, "'intensity' must be from -10 to 10 (got 11.0)"),
        ({"intensity": float("nan")}, "'intensity' must be from -10 to 10 (got nan)"),
        ({"id": "meeting:1"}, "'id' must be 'event:' and a name without blanks (got 'meeting:1')"),
    ],
)
def test_what_an_event_cannot_be(wrong: dict[str, object], problem: str) -> None:
    with pytest.raises(ModelError) as caught:
        Event(**{"id": "event:1", "evidence": TOLD, "type": EventType.RETREAT, **wrong})  # type: ignore[arg-type]  # wrong
    assert caught.value.problems == (problem,)


def test_hosts_and_mediators_take_part() -> None:
    meeting = Meeting(id="meeting:1", evidence=TOLD, participants=(ANA, BO), hosts=(ANA,), mediators=(BO,))
    assert meeting.span == Span(0, 3)
    for part in ("hosts", "mediators"):
        with pytest.raises(ModelError) as caught:
            Meeting(id="meeting:1", evidence=TOLD, participants=(ANA,), **{part: (BO,)})  # type: ignore[arg-type]  # wrong
        assert caught.value.problems == (f"{part!r} must be among the participants (got 'person:bo')",)


def test_the_content_of_a_statement_is_in_order() -> None:
    with pytest.raises(ModelError, match="'content' must be in order without overlap"):
        Statement(id="statement:1", evidence=TOLD, kind=StatementKind.DIRECT, content=(Span(5, 9), Span(0, 3)))


def test_the_sides_of_a_statement() -> None:
    def said(**more: object) -> Statement:
        return Statement(
            id="statement:1",
            evidence=TOLD,
            kind=StatementKind.INDIRECT,
            content=(Span(5, 9),),
            **more,  # type: ignore[arg-type]  # known keys
        )

    assert said(speaker=ANA, addressees=(BO,)).sources == (ANA,)
    assert said(speaker=ANA, addressees=(BO,)).targets == (BO,)
    assert said().sources == ()


def test_the_sides_of_a_meeting_are_the_same() -> None:
    meeting = Meeting(id="meeting:1", evidence=TOLD, participants=(ANA, BO))
    assert meeting.sources == meeting.targets == (ANA, BO)
