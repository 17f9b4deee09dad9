"""Which mentions tell of the same meeting, and which of another."""

from typing import Any

import pytest

from newsevents.lexicon.meetings import EncounterKind
from newsevents.model import MeetingMode, Person, Place, Span, Status, When
from newsevents.stages.meetings.encounters import Encounter
from newsevents.stages.meetings.joining import join

ROE = Person(id="person:jane-roe", name="Jane Roe")
DOE = Person(id="person:john-doe", name="John Doe")
POE = Person(id="person:ann-poe", name="Ann Poe")
OSLO = Place(id="place:oslo", name="Oslo")
LIMA = Place(id="place:lima", name="Lima")
MEETING, VISIT, CALL = EncounterKind.MEETING, EncounterKind.VISIT, EncounterKind.CALL


def encounter(at: int, *people: Person, kind: EncounterKind = MEETING, **known: Any) -> Encounter:
    return Encounter(token=at, span=Span(at, at + 1), kind=kind, rule="test", participants=people, **known)


def met(at: int = 0, **known: Any) -> Encounter:
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
def test_one_meeting(first: Encounter, later: Encounter, rule: str) -> None:
    (meeting,) = join([first, later])
    assert [evidence.rule for evidence in meeting.evidence] == ["test", rule]


@pytest.mark.parametrize(
    ("first", "later"),
    [
        pytest.param(met(), met(9, apart=True), id="another meeting"),
        pytest.param(met(), encounter(9, ROE, POE), id="one of two is another"),
        pytest.param(met(), encounter(9, POE, ROE, named=(POE, ROE), definite=True), id="the talks of two others"),
        pytest.param(met(), met(9, kind=VISIT), id="a visit is no meeting"),
        pytest.param(met(place=OSLO), met(9, place=LIMA), id="another place"),
        pytest.param(met(when=When(value="2024")), met(9, when=When(value="2025")), id="another time"),
        pytest.param(met(), met(9, status=Status.PLANNED), id="one is still ahead"),
    ],
)
def test_two_meetings(first: Encounter, later: Encounter) -> None:
    assert [meeting.id for meeting in join([first, later])] == ["meeting:1", "meeting:2"]


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
def test_one_known_side_is_enough_where_the_words_tell_which_meeting(told: Encounter) -> None:
    assert len(join([told])) == 1


def test_later_mentions_fill_in_what_the_first_leaves_out() -> None:
    later = encounter(9, POE, definite=True, mode=MeetingMode.VIRTUAL, place=OSLO, hosts=(POE,))
    (meeting,) = join([met(), later])
    assert meeting.participants == (ROE, DOE, POE)
    assert (meeting.mode, meeting.place, meeting.hosts) == (MeetingMode.VIRTUAL, OSLO, (POE,))


def test_an_encounter_in_the_course_of_another_is_part_of_it() -> None:
    visit, talks = join([encounter(0, ROE, kind=VISIT), encounter(9, ROE, POE, within=0)])
    assert talks.part_of == visit
