"""When two places tell of one event, and when of two."""

import pytest

from newsevents.model import Actor, Country, Event, EventType, Evidence, Span, Status, When
from newsevents.stages.events.merging import Told, merge

PERU = Country(id="country:PER", name="Peru", country="PER")
CHILE = Country(id="country:CHL", name="Chile", country="CHL")
KENYA = Country(id="country:KEN", name="Kenya", country="KEN")


def told(
    at: int,
    kind: EventType = EventType.ASSAULT,
    sources: tuple[Actor, ...] = (PERU,),
    targets: tuple[Actor, ...] = (CHILE,),
    *,
    when: str | None = None,
    status: Status = Status.ACTUAL,
    definite: bool = False,
) -> Told:
    event = Event(
        id="event:1",
        type=kind,
        cameo="190",
        sources=sources,
        targets=targets,
        evidence=(Evidence(Span(at, at + 1), "verb"),),
        when=When(value=when) if when else None,
        status=status,
    )
    return Told(event, definite=definite)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(told(0), told(9), id="the same sides"),
        pytest.param(told(0), told(9, targets=()), id="a side left out"),
        pytest.param(told(0, when="2014"), told(9), id="a time left out"),
        pytest.param(told(0, EventType.REQUEST), told(9, EventType.REQUEST, definite=True), id="the demand"),
    ],
)
def test_one_event(first: Told, second: Told) -> None:
    (event,) = merge([first, second])
    assert event.evidence == (*first.event.evidence, *second.event.evidence)
    assert (event.sources, event.targets) == ((PERU,), (CHILE,))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(told(0), told(9, targets=(KENYA,)), id="another target"),
        pytest.param(told(0), told(9, sources=(KENYA,)), id="another source"),
        pytest.param(told(0), told(9, EventType.COERCE), id="another type"),
        pytest.param(told(0, when="2014"), told(9, when="2022"), id="another time"),
        pytest.param(told(0), told(9, status=Status.PLANNED), id="one is still ahead"),
        pytest.param(told(0, EventType.REQUEST), told(9, EventType.REQUEST), id="words said twice"),
        pytest.param(told(0, targets=()), told(9, sources=()), id="no side in common"),
    ],
)
def test_two_events(first: Told, second: Told) -> None:
    assert [event.id for event in merge([first, second])] == ["event:1", "event:2"]


def test_numbers_follow_the_text() -> None:
    events = merge([told(9, EventType.COERCE), told(0)])
    assert [(event.id, event.span.start) for event in events] == [("event:1", 0), ("event:2", 9)]
