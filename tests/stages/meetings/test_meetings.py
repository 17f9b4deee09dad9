"""Meetings of whole texts: who meets, how, where, and what is no meeting."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsevents
from newsevents.model import Meeting, MeetingMode, Status

DAY = date(2024, 5, 8)


def meetings(text: str) -> tuple[Meeting, ...]:
    return newsevents.parse(text, published=DAY).meetings


def who(meeting: Meeting) -> set[str]:
    return {actor.name for actor in meeting.participants}


@pytest.mark.parametrize(
    "text",
    [
        "Jane Roe met John Smith on Monday.",
        "Jane Roe met with John Smith on Monday.",
        "Jane Roe and John Smith met on Monday.",
        "Jane Roe held talks with John Smith on Monday.",
        "Jane Roe received John Smith on Monday.",
        "A meeting between Jane Roe and John Smith took place on Monday.",
        "Jane Roe spoke with John Smith by phone on Monday.",
        "Jane Roe said in a meeting with John Smith that she would resign.",
    ],
)
def test_who_takes_part(text: str) -> None:
    (meeting,) = meetings(text)
    assert who(meeting) == {"Jane Roe", "John Smith"}


@pytest.mark.parametrize(
    "text",
    [
        "Delegations from Peru and Chile met in Lima on Monday.",
        "Peru and Chile held talks on Monday.",
        "Peru and Chile held another round of copper talks on Monday.",
        "Leaders of Peru and Chile gathered in Lima on Monday.",
        "The talks between Peru and Chile ended on Monday.",
    ],
)
def test_countries_take_part_by_their_people(text: str) -> None:
    (meeting,) = meetings(text)
    assert {actor.name for actor in meeting.participants if actor.kind == "country"} == {"Peru", "Chile"}


@pytest.mark.parametrize(
    "text",
    [
        "The offer met the demands of the union.",
        "Jane Roe received aid from the fund.",
        "Jane Roe spoke at a press conference on Monday.",
        "Jane Roe called John Smith a liar.",
        "Jane Roe called her Chilean counterpart, John Smith, a liar on Monday.",
        "The committee will hold a court hearing on Monday.",
        "Jane Roe refused to meet John Smith.",
        "Jane Roe did not meet John Smith.",
        "Thousands of protesters gathered in Lima on Monday.",
        "Envoys from Peru gathered in Lima on Monday.",
    ],
)
def test_what_is_no_meeting(text: str) -> None:
    assert meetings(text) == ()


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Jane Roe met John Smith.", MeetingMode.IN_PERSON),
        ("Jane Roe held a virtual meeting with John Smith.", MeetingMode.VIRTUAL),
        ("Jane Roe and John Smith held a video conference.", MeetingMode.VIRTUAL),
        ("Jane Roe spoke with John Smith by phone.", MeetingMode.PHONE),
        ("Jane Roe had a phone call with John Smith.", MeetingMode.PHONE),
        ("Jane Roe held talks with John Smith.", None),
    ],
)
def test_by_what_means(text: str, mode: MeetingMode | None) -> None:
    assert [meeting.mode for meeting in meetings(text)] == [mode]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Jane Roe met John Smith on Monday.", Status.ACTUAL),
        ("Jane Roe will meet John Smith on Friday.", Status.PLANNED),
        ("Jane Roe agreed to meet John Smith.", Status.PLANNED),
        ("Jane Roe hopes to meet John Smith.", Status.PROPOSED),
        ("Jane Roe cancelled a meeting with John Smith.", Status.CANCELLED),
        ("Jane Roe postponed a meeting with John Smith.", Status.POSTPONED),
        ("Jane Roe is meeting John Smith in Oslo.", Status.ONGOING),
    ],
)
def test_how_real_it_is(text: str, status: Status) -> None:
    assert [meeting.status for meeting in meetings(text)] == [status]


def test_later_mentions_join_the_meeting() -> None:
    text = "Jane Roe met John Smith in Oslo on Monday.\n\nThe talks lasted two hours. The meeting was friendly."
    (meeting,) = meetings(text)
    assert [evidence.span.of(text) for evidence in meeting.evidence] == ["met", "talks", "meeting"]


def test_what_a_meeting_followed_is_another_one() -> None:
    text = "Jane Roe met John Smith in Oslo.\n\nThe meeting followed discussions between Ann Poe and Mary Major."
    assert [who(meeting) for meeting in meetings(text)] == [{"Jane Roe", "John Smith"}, {"Ann Poe", "Mary Major"}]


def test_host_and_topic() -> None:
    (meeting,) = meetings("Jane Roe hosted talks with John Smith on fishing rights.")
    assert [actor.name for actor in meeting.hosts] == ["Jane Roe"]
    assert meeting.topic is not None


@given(st.text(max_size=200))
def test_any_text_has_meetings_with_known_participants(text: str) -> None:
    story = newsevents.parse(text, published=DAY)
    known = {actor.id for actor in story.actors}
    for number, meeting in enumerate(story.meetings, 1):
        ids = [actor.id for actor in meeting.participants]
        assert meeting.id == f"meeting:{number}"
        assert len(ids) == len(set(ids))
        assert set(ids) <= known
        assert all(e.span.end <= len(text) for e in meeting.evidence)


NAMES = ("Jane Roe", "John Smith", "Ann Poe", "Mary Major", "Karl Weber")


@given(st.permutations(NAMES), st.sampled_from(["It rained.", "Prices rose a little.", "The match ended in a draw."]))
def test_a_paragraph_about_something_else_changes_nothing(names: list[str], other: str) -> None:
    text = f"{names[0]} met {names[1]} on Monday."
    assert [who(m) for m in meetings(f"{text}\n\n{other}")] == [who(m) for m in meetings(text)]
