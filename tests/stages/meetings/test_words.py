"""Words and constructions of meeting, each with its like that tells of none."""

import pytest
from tests.stages.meetings.seated import DAY, who

import newsevents
from newsevents.model import MeetingMode, Status


@pytest.mark.parametrize(
    "text",
    [
        "Jane Roe had a one-on-one with John Smith.",
        "President Jane Roe held a bilateral with John Smith in Geneva.",
        "Jane Roe had a pull-aside with John Smith in the corridor.",
        "Jane Roe got together with John Smith in Lima.",
        "President Jane Roe met up with John Smith in Lima.",
        "President Jane Roe greeted Prime Minister John Smith at the airport.",
        "Prime Minister John Smith was greeted at the airport by President Jane Roe.",
        "President Jane Roe entertained Prime Minister John Smith at her ranch.",
        "Jane Roe flew to Chile to see President John Smith.",
        "President Jane Roe hopes to see John Smith next week.",
        "President Jane Roe is open to talks with John Smith.",
        "President Jane Roe joined John Smith on a video call.",
        "President Jane Roe was joined by John Smith in a meeting in Lima.",
        "Jane Roe told John Smith during a meeting in Lima that she would resign.",
        "Jane Roe raised the matter with John Smith at their meeting in Lima.",
        "The crisis was discussed by President Jane Roe and Premier John Smith.",
    ],
)
def test_these_tell_that_two_meet(text: str) -> None:
    assert who(text) == [{"Jane Roe", "John Smith"}]


@pytest.mark.parametrize(
    "text",
    [
        "Jane Roe took on John Smith one on one.",
        "Peru and Chile signed a bilateral agreement.",
        "Jane Roe was greeted by cheering crowds in Lima.",
        "President Jane Roe greeted the decision with relief.",
        "A band entertained President Jane Roe.",
        "President Jane Roe saw John Smith win the race.",
        "President Jane Roe hopes to see John Smith jailed.",
        "President Jane Roe wants to see John Smith resign.",
        "President Jane Roe missed the meeting with John Smith.",
        "Peru will meet Chile in the final on Sunday.",
        "Jane Roe criticised John Smith during a rally in Lima.",
    ],
)
def test_these_tell_of_no_meeting(text: str) -> None:
    assert who(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Premier Jane Roe arrived in Peru on Monday for a three-day visit.",
        "Norwegian Premier Jane Roe arrived in Lima, Peru, on an official visit.",
        "Premier Jane Roe postponed her trip to Peru.",
    ],
)
def test_whoever_comes_for_a_visit_visits_where_he_comes(text: str) -> None:
    assert who(text) == [{"Jane Roe", "Peru"}]


def test_whoever_comes_home_visits_nobody_there() -> None:
    assert who("Premier Jane Roe returned to Peru after a visit.") == []


def test_a_visit_to_which_somebody_is_invited_is_told_once() -> None:
    (meeting,) = newsevents.parse("President Jane Roe invited John Smith to visit Peru.", published=DAY).meetings
    assert {actor.name for actor in meeting.participants} == {"Jane Roe", "John Smith"}
    assert meeting.status is Status.PLANNED
    assert meeting.place is not None
    assert meeting.place.name == "Peru"


def test_the_last_word_of_a_name_is_no_country() -> None:
    (seated,) = who("Brazil will host a summit of South American leaders in July.")
    assert "United States" not in seated


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("President Jane Roe joined John Smith on a video call.", MeetingMode.VIRTUAL),
        ("President Jane Roe greeted Premier John Smith at the airport.", MeetingMode.IN_PERSON),
    ],
)
def test_the_words_say_by_what_means(text: str, mode: MeetingMode) -> None:
    (meeting,) = newsevents.parse(text, published=DAY).meetings
    assert meeting.mode is mode
