"""Calendars: which meetings are in them, with what status and what words."""

from datetime import date
from typing import Any

import pytest

from newsevents.formats import dumps
from newsevents.model import Evidence, Meeting, Person, Place, Span, Status, Story, TimeMod, When

PROOF = (Evidence(Span(4, 7), "rule"),)


def entry(text: str = "Ida met Bo.", value: str = "2025-08-19", **known: Any) -> list[str]:
    """Return the lines of the entry of a meeting, unfolded; none if it has no entry."""
    when = When(value=value, anchor=date(2025, 8, 20))
    met = Meeting(**{"id": "meeting:1", "evidence": PROOF, "when": when, **known})
    places = (met.place,) if met.place else ()
    story = Story(id="story:1", text=text, meetings=(met,), places=places, actors=met.participants)
    lines = str(dumps(story, format="ics")).split("\r\n")
    assert all(len(line.encode()) <= 75 for line in lines)
    return "\n".join(lines).replace("\n ", "").split("\n")[3:-2]


def test_an_entry() -> None:
    assert entry() == [
        "BEGIN:VEVENT",
        "UID:story:1/meeting:1",
        "DTSTAMP:20250819T000000Z",
        "DTSTART;VALUE=DATE:20250819",
        "DTEND;VALUE=DATE:20250820",
        "SUMMARY:Meeting",
        "STATUS:CONFIRMED",
        "DESCRIPTION:met",
        "END:VEVENT",
    ]


@pytest.mark.parametrize(
    ("word", "some"),
    [
        ("CONFIRMED", (Status.ACTUAL, Status.ONGOING, Status.PLANNED, Status.HABITUAL)),
        ("TENTATIVE", (Status.PROPOSED, Status.POSSIBLE, Status.CONDITIONAL, Status.POSTPONED)),
        ("CANCELLED", (Status.CANCELLED,)),
    ],
)
def test_the_status_of_an_entry(word: str, some: tuple[Status, ...]) -> None:
    for status in some:
        assert f"STATUS:{word}" in entry(status=status)


def test_what_is_denied_has_no_entry() -> None:
    assert entry(status=Status.DENIED) == []


@pytest.mark.parametrize(
    "value",
    "P3D PRESENT_REF 2025-02 2025-W34 2025-W34-WE 2025 199X 2025-Q1 2025-SU 2025-08-19/2025-09".split(),
)
def test_what_has_no_day_has_no_entry(value: str) -> None:
    assert entry(value=value) == []


def test_some_days_are_one_entry() -> None:
    days = ["DTSTART;VALUE=DATE:20250227", "DTEND;VALUE=DATE:20250302"]
    assert entry(value="2025-02-27/2025-03-01")[3:5] == days


@pytest.mark.parametrize("value", ["2025-08-19T14:30+02:00", "2025-08-19TMO", "2025-W34-2"])
def test_a_time_of_day_is_on_its_day(value: str) -> None:
    assert entry(value=value)[3:5] == ["DTSTART;VALUE=DATE:20250819", "DTEND;VALUE=DATE:20250820"]


def test_about_a_day_is_no_day() -> None:
    for mod in TimeMod:
        when = When(value="2025-08-19", mod=mod)
        assert bool(entry(when=when)) == (mod in {TimeMod.START, TimeMod.MID, TimeMod.END})


def test_marks_in_words_are_escaped() -> None:
    place = Place(id="place:x", name="A;B,C\\D\nE\tF")
    people = tuple(Person(id=f"person:{number}", name=f"P{number}") for number in range(3))
    lines = entry(place=place, participants=people)
    assert "LOCATION:A\\;B\\,C\\\\D\\nE F" in lines
    assert "SUMMARY:Meeting of P0\\, P1 and P2" in lines


@pytest.mark.parametrize("size", range(55, 75))
@pytest.mark.parametrize("letter", ["x", "é", "“", "😀"])
def test_long_lines_are_folded_between_letters(size: int, letter: str) -> None:
    met = (Evidence(Span(0, size), "rule"),)
    assert f"DESCRIPTION:{letter * size}" in entry(letter * size, evidence=met)
