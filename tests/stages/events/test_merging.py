"""When two places tell of one event, and when of two."""

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from newsevents.model import Actor, Country, Event, EventMode, EventType, Evidence, Place, Span, Status, When
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


def country(number: int) -> Country:
    code = "".join(chr(65 + number // 26**place % 26) for place in range(3))
    return Country(id=f"country:{code}", name=code, country=code)


def test_the_same_event_is_one_however_many_lie_between() -> None:
    others = [told(at, targets=(country(at),)) for at in range(1, 500)]
    first, *rest = merge([told(0), *others, told(500)])
    assert [evidence.span.start for evidence in first.evidence] == [0, 500]
    assert [len(event.evidence) for event in rest] == [1] * len(others)


def test_a_day_told_again_is_the_same_one_however_many_lie_between() -> None:
    days = [f"{year}" for year in range(1000, 1400)]
    events = merge([told(at, when=day) for at, day in enumerate([*days, "1100"])])
    assert [event.when.value for event in events if event.when and len(event.evidence) > 1] == ["1100"]


def test_the_first_of_several_that_fit_is_meant() -> None:
    first, second = merge([told(0, when="2014"), told(3, when="2015"), told(9)])
    assert (len(first.evidence), len(second.evidence)) == (2, 1)


def test_what_a_later_place_fills_in_counts_from_there_on() -> None:
    bare, full, again = told(0, targets=()), told(3, when="2014"), told(9, when="2015")
    assert [len(event.evidence) for event in merge([bare, full, again])] == [2, 1]
    assert [len(event.evidence) for event in merge([bare, full, again._replace(event=full.event)])] == [2]


def test_a_second_source_is_as_good_as_the_first() -> None:
    (event,) = merge([told(0, sources=(KENYA, PERU)), told(9)])
    assert event.sources == (KENYA, PERU)


def test_a_long_row_is_found_again_by_those_whom_it_names_first() -> None:
    row = tuple(country(number) for number in range(100))
    assert len(merge([told(0, sources=row), told(9, sources=row[10:])])) == 1
    assert len(merge([told(0, sources=row), told(9, sources=row[15:])])) == 1
    assert len(merge([told(0, sources=row), told(9, sources=row[16:])])) == 2


@pytest.mark.parametrize("kind", [kind for kind in EventType if kind is not EventType.CONSULT])
def test_words_are_said_anew_and_deeds_are_told_again(kind: EventType) -> None:
    words = {"AGREE", "SUPPORT", "REQUEST", "ACCUSE", "REJECT", "THREATEN"}
    assert len(merge([told(0, kind), told(9, kind)])) == (2 if kind.value in words else 1)


def test_later_places_fill_in_what_the_first_leaves_out() -> None:
    bare = told(0, targets=())
    full = evolve(told(9).event, mode=EventMode.AERIAL, place=Place(id="place:lima", name="Lima"))
    (event,) = merge([bare, Told(full, definite=False)])
    assert (event.targets, event.mode, event.place) == (full.targets, full.mode, full.place)
    (event,) = merge([Told(full, definite=False), bare])
    assert (event.targets, event.mode, event.place) == (full.targets, full.mode, full.place)


sides = st.lists(st.sampled_from((PERU, CHILE, KENYA)), unique=True, max_size=2).map(tuple)
tellings = st.builds(
    told,
    st.just(0),
    st.sampled_from((EventType.ASSAULT, EventType.REQUEST)),
    sides,
    sides,
    when=st.sampled_from((None, "2014", "2015")),
    status=st.sampled_from((Status.ACTUAL, Status.PLANNED)),
    definite=st.booleans(),
)


def by_comparing_all(some: list[Told]) -> list[list[int]]:
    """Return which tellings are one event, each compared with all events before it."""
    events: list[Event] = []
    numbers: list[list[int]] = []
    for number, one in enumerate(some):
        new = one.event
        known = events if one.definite or new.type is EventType.ASSAULT else []
        at = next((i for i, old in enumerate(known) if is_same(old, new)), None)
        if at is None:
            events.append(new)
            numbers.append([number])
        else:
            old = events[at]
            events[at] = evolve(
                old, sources=old.sources or new.sources, targets=old.targets or new.targets, when=old.when or new.when
            )
            numbers[at].append(number)
    return numbers


def is_same(old: Event, new: Event) -> bool:
    shared = [set(a) & set(b) for a, b in ((old.sources, new.sources), (old.targets, new.targets))]
    fits = all(not a or not b or set(a) & set(b) for a, b in ((old.sources, new.sources), (old.targets, new.targets)))
    same_time = not old.when or not new.when or old.when == new.when
    return (old.type, old.status) == (new.type, new.status) and any(shared) and fits and same_time


@given(st.lists(tellings, max_size=12))
def test_nothing_is_overlooked(some: list[Told]) -> None:
    some = [
        one._replace(event=evolve(one.event, evidence=(Evidence(Span(at, at + 1), "verb"),)))
        for at, one in enumerate(some)
    ]
    found = [[evidence.span.start for evidence in event.evidence] for event in merge(some)]
    assert found == by_comparing_all(some)
