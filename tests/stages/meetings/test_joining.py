"""Which mentions tell of the same meeting, and which of another."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsevents.lexicon.meetings import EncounterKind
from newsevents.model import Actor, Country, Evidence, MeetingMode, Person, Place, Span, Status, When
from newsevents.stages.meetings.drafts import Draft
from newsevents.stages.meetings.joining import join

ROE = Person(id="person:jane-roe", name="Jane Roe")
DOE = Person(id="person:john-doe", name="John Doe")
POE = Person(id="person:ann-poe", name="Ann Poe")
OSLO = Place(id="place:oslo", name="Oslo")
LIMA = Place(id="place:lima", name="Lima")
MEETING, VISIT, CALL = EncounterKind.MEETING, EncounterKind.VISIT, EncounterKind.CALL


def encounter(at: int, *people: Actor, kind: EncounterKind = MEETING, **known: Any) -> Draft:
    return Draft(token=at, span=Span(at, at + 1), kind=kind, rule="test", participants=people, **known)


def met(at: int = 0, **known: Any) -> Draft:
    return encounter(at, ROE, DOE, **known)


@pytest.mark.parametrize(
    ("first", "later", "rule"),
    [
        pytest.param(met(), encounter(9, definite=True), "points-back", id="the talks"),
        pytest.param(met(), encounter(9, ROE, definite=True), "points-back", id="her meeting"),
        pytest.param(met(), encounter(9, POE, definite=True), "points-back", id="Poe attended the meeting"),
        pytest.param(met(), encounter(9, ROE, POE, definite=True), "points-back", id="Roe and Poe said in the meeting"),
        pytest.param(met(), met(9), "same-sides", id="the same two"),
        pytest.param(met(kind=CALL), met(9), "same-sides", id="a call called a meeting"),
        pytest.param(
            met(when=When(value="2024-05-01")), encounter(9, definite=True), "points-back", id="without its time"
        ),
        pytest.param(
            met(status=Status.PLANNED), encounter(9, definite=True), "points-back", id="a planned one spoken of"
        ),
    ],
)
def test_one_meeting(first: Draft, later: Draft, rule: str) -> None:
    (meeting,) = join([first, later])
    assert [evidence.rule for evidence in meeting.evidence] == ["test", rule]


@pytest.mark.parametrize(
    ("first", "later"),
    [
        pytest.param(met(), met(9, apart=True), id="another meeting"),
        pytest.param(met(), encounter(9, ROE, POE), id="one of two is another"),
        pytest.param(met(), encounter(9, POE, ROE, named=(POE, ROE), definite=True), id="the talks of two others"),
        pytest.param(met(), encounter(9, POE, ROE, named=(POE,), definite=True), id="the talks of another"),
        pytest.param(met(), met(9, kind=VISIT), id="a visit is no meeting"),
        pytest.param(met(place=OSLO), met(9, place=LIMA), id="another place"),
        pytest.param(met(when=When(value="2024")), met(9, when=When(value="2025")), id="another time"),
        pytest.param(met(), met(9, status=Status.PLANNED), id="one is still ahead"),
    ],
)
def test_two_meetings(first: Draft, later: Draft) -> None:
    assert [meeting.id for meeting in join([first, later])] == ["meeting:1", "meeting:2"]


PERU, CHILE = (
    Country(id="country:PER", name="Peru", country="PER"),
    Country(id="country:CHL", name="Chile", country="CHL"),
)
ANA = Person(id="person:ana", name="Ana", country="PER")
EVA = Person(id="person:eva", name="Eva", country="PER")
LUIS = Person(id="person:luis", name="Luis", country="CHL")


@pytest.mark.parametrize(
    ("first", "later"),
    [
        pytest.param((PERU, CHILE), (ANA, LUIS), id="persons after countries"),
        pytest.param((ANA, LUIS), (PERU, CHILE), id="countries after persons"),
        pytest.param((ANA, CHILE), (PERU, LUIS), id="one of each"),
    ],
)
def test_persons_sit_there_for_their_countries(first: tuple[Actor, ...], later: tuple[Actor, ...]) -> None:
    (meeting,) = join([encounter(0, *first), encounter(9, *later)])
    assert set(meeting.participants) == {ANA, LUIS}


@pytest.mark.parametrize(
    ("first", "later"),
    [
        pytest.param((ANA, LUIS), (EVA, LUIS), id="another person of the country"),
        pytest.param((ANA, EVA), (PERU, CHILE), id="two persons of one country"),
        pytest.param((ANA, ROE), (PERU, CHILE), id="a person of no country"),
    ],
)
def test_one_does_not_sit_there_for_another(first: tuple[Actor, ...], later: tuple[Actor, ...]) -> None:
    assert len(join([encounter(0, *first), encounter(9, *later)])) == 2


def test_a_country_stays_where_nobody_else_would_be_left() -> None:
    (meeting,) = join([encounter(0, ANA, PERU)])
    assert meeting.participants == (ANA, PERU)


def test_what_is_called_off_later_is_off() -> None:
    off = encounter(9, definite=True, status=Status.CANCELLED)
    assert [m.status for m in join([met(status=Status.PLANNED), off])] == [Status.CANCELLED]
    assert [m.status for m in join([met(), off])] == [Status.ACTUAL]


def test_only_the_setting_of_another_is_none() -> None:
    forum = encounter(0, POE, place=OSLO, news=False)
    assert len(join([forum, met(9)])) == 2
    assert len(join([forum, met(9, within=0)])) == 1
    assert len(join([forum._replace(news=True), met(9, within=0)])) == 2


def test_nobody_at_what_is_no_news_is_none() -> None:
    assert join([encounter(0, place=OSLO, news=False)]) == ()


def test_a_definite_noun_alone_tells_of_no_meeting() -> None:
    assert join([encounter(0, definite=True), encounter(9, ROE, definite=True)]) == ()


@pytest.mark.parametrize(
    "told",
    [
        pytest.param(encounter(0, ROE, kind=VISIT, definite=True), id="her visit"),
        pytest.param(encounter(0, ROE, hosts=(ROE,), definite=True), id="she chaired the forum"),
        pytest.param(encounter(0, ROE, place=OSLO, definite=True), id="she attended the summit in Oslo"),
        pytest.param(encounter(0, place=OSLO), id="a summit in Oslo"),
    ],
)
def test_one_known_side_is_enough_where_the_words_tell_which_meeting(told: Draft) -> None:
    assert len(join([told])) == 1


def test_later_mentions_fill_in_what_the_first_leaves_out() -> None:
    later = encounter(9, POE, definite=True, mode=MeetingMode.VIRTUAL, place=OSLO, hosts=(POE,))
    (meeting,) = join([met(), later])
    assert meeting.participants == (ROE, DOE, POE)
    assert (meeting.mode, meeting.place, meeting.hosts) == (MeetingMode.VIRTUAL, OSLO, (POE,))


def test_an_encounter_in_the_course_of_another_is_part_of_it() -> None:
    visit, talks = join([encounter(0, ROE, kind=VISIT), encounter(9, ROE, POE, within=0)])
    assert talks.part_of == visit


def test_the_second_meeting_of_the_same_sides_joins_however_many_lie_between() -> None:
    strangers = [Person(id=f"person:{n}", name=f"No. {n}") for n in range(500)]
    between = [encounter(n + 1, ROE, one) for n, one in enumerate(strangers)]
    first, *rest = join([met(), *between, met(900)])
    assert first.evidence == (Evidence(Span(0, 1), "test"), Evidence(Span(900, 901), "same-sides"))
    assert len(rest) == len(between)


def test_a_day_named_again_is_the_same_one_however_many_lie_between() -> None:
    days = [When(value=str(year)) for year in range(1000, 1400)]
    found = join([met(at, when=day) for at, day in enumerate([*days, days[100]])])
    assert [meeting.when for meeting in found if len(meeting.evidence) > 1] == [days[100]]


def test_the_latest_that_fits_is_meant() -> None:
    first, second = join([met(when=When(value="2024")), met(5, when=When(value="2025")), met(9)])
    assert (len(first.evidence), len(second.evidence)) == (1, 2)


def test_a_definite_noun_means_the_latest_of_all() -> None:
    first, second = join([met(), encounter(5, ROE, POE), encounter(9, definite=True)])
    assert (len(first.evidence), len(second.evidence)) == (1, 2)


def test_who_comes_in_later_is_a_side_from_there_on() -> None:
    (meeting,) = join([met(), encounter(5, POE, definite=True), encounter(9, ROE, POE)])
    assert [evidence.rule for evidence in meeting.evidence] == ["test", "points-back", "same-sides"]


def test_time_and_place_that_come_in_later_count_from_there_on() -> None:
    at_oslo = met(5, place=OSLO, when=When(value="2024"))
    assert len(join([met(), at_oslo, met(9, place=LIMA)])) == 2
    assert len(join([met(), at_oslo, met(9, when=When(value="2025"))])) == 2
    assert len(join([met(), at_oslo, met(9, place=OSLO)])) == 1


def test_a_long_row_is_found_again_by_those_whom_it_names_first() -> None:
    row = [Person(id=f"person:{n}", name=f"No. {n}") for n in range(100)]
    assert len(join([encounter(0, *row), encounter(9, *row[10:])])) == 1


def test_the_whole_must_come_before_the_part() -> None:
    talks, visit = join([encounter(0, ROE, POE, within=9), encounter(9, ROE, kind=VISIT)])
    assert (talks.part_of, visit.part_of) == (None, None)


def test_what_is_in_the_course_of_nothing_told_is_no_part() -> None:
    found = join([met(), encounter(5, ROE, POE), encounter(9, DOE, POE, within=77)])
    assert [meeting.part_of for meeting in found] == [None] * 3


def test_the_first_place_that_tells_of_the_whole_decides() -> None:
    visits = [encounter(0, ROE, kind=VISIT), encounter(3, POE, kind=VISIT)]
    *_, talks = join([*visits, met(5), met(7, within=3), met(9, within=0)])
    assert talks.part_of is not None
    assert talks.part_of.participants == (POE,)


def test_what_the_first_tells_stays() -> None:
    topic, other = Span(3, 5), Span(12, 15)
    later = met(9, topic=other, mode=MeetingMode.VIRTUAL, place=OSLO, mediators=(DOE,))
    (meeting,) = join([met(topic=topic, mode=MeetingMode.PHONE, place=OSLO, mediators=(ROE,)), later])
    assert (meeting.topic, meeting.mode, meeting.mediators) == (topic, MeetingMode.PHONE, (ROE, DOE))


people = st.lists(st.sampled_from((ROE, DOE, POE)), unique=True, max_size=3).map(tuple)
encounters = st.builds(
    lambda people, named, **known: encounter(0, *people, named=people[:named], **known),
    people,
    st.integers(0, 3),
    kind=st.sampled_from(EncounterKind),
    status=st.sampled_from((Status.ACTUAL, Status.PLANNED, Status.PROPOSED)),
    when=st.sampled_from((None, When(value="2024"), When(value="2025"))),
    place=st.sampled_from((None, OSLO, LIMA)),
    definite=st.booleans(),
    apart=st.sampled_from((False, False, True)),
)


def by_comparing_all(some: list[Draft]) -> list[list[int]]:
    """Return which encounters are one meeting, each compared with all meetings before it, the latest first."""
    groups: list[list[Draft]] = []
    for one in some:
        latest_first = [] if one.apart else groups[::-1]
        group = next((g for g in latest_first if points_back(g, one)), None)
        group = group or next((g for g in latest_first if has_same_sides(g, one)), None)
        if group:
            group.append(one)
        elif join([one]):
            groups.append([one])
    return [[one.token for one in group] for group in groups]


def points_back(group: list[Draft], later: Draft) -> bool:
    wanted = min(len(later.named), 2)
    return later.definite and may_be(group, later) and shared(group, later.named) >= wanted


def has_same_sides(group: list[Draft], later: Draft) -> bool:
    return may_be(group, later) and shared(group, later.participants) > 1


def shared(group: list[Draft], people: tuple[Any, ...]) -> int:
    return len({person for one in group for person in one.participants} & set(people))


def may_be(group: list[Draft], later: Draft) -> bool:
    first = group[0]
    loose = VISIT not in (first.kind, later.kind) and (later.definite or first.kind is CALL)
    held = later.definite or (first.status is Status.ACTUAL) == (later.status is Status.ACTUAL)
    when = next((one.when for one in group if one.when), None)
    place = next((one.place for one in group if one.place), None)
    return (
        (first.kind is later.kind or loose)
        and held
        and (not when or not later.when or when == later.when)
        and (not place or not later.place or place == later.place)
    )


@given(st.lists(encounters, max_size=12))
def test_nothing_is_overlooked(some: list[Draft]) -> None:
    some = [one._replace(token=at, span=Span(at, at + 1)) for at, one in enumerate(some)]
    found = [[evidence.span.start for evidence in meeting.evidence] for meeting in join(some)]
    assert found == by_comparing_all(some)
