"""When and where they meet, and how real it is."""

from datetime import date

import pytest

import newsevents
from newsevents.model import Meeting, Status

DAY = date(2025, 3, 5)


def meeting(text: str) -> Meeting:
    found, *others = newsevents.parse(text, published=DAY).meetings
    assert not others
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Ann Poe met Bo Li in Lima on Monday.", "2025-03-03"),
        ("President Ann Poe on Monday met Bo Li in Lima.", "2025-03-03"),
        ("Envoys from Peru and Chile met in Lima from Sunday to Tuesday.", "2025-03-02/2025-03-04"),
        ("Peru and Chile agreed on Tuesday to hold talks on Friday.", "2025-03-07"),
        ("Peru and Chile are set to hold talks in Quito on Saturday.", "2025-03-08"),
        ("Talks between Peru and Chile have been postponed until April 14.", "2025-04-14"),
        ("President Ann Poe has cancelled Friday's meeting with Bo Li.", "2025-03-07"),
        ("A summit of Peru and Chile, due on Friday, was cancelled on Tuesday.", "2025-03-07"),
        ("President Ann Poe flew to Lima on Monday to meet Bo Li.", "2025-03-03"),
        ("Talks between Peru and Chile, broken off in May, resumed on Monday.", "2025-03-03"),
    ],
)
def test_when(text: str, expected: str) -> None:
    when = meeting(text).when
    assert when
    assert when.value == expected


def test_the_day_on_which_it_is_called_off_is_not_its_day() -> None:
    assert meeting("On Tuesday, Peru called off talks with Chile.").when is None


def test_a_day_to_come_of_what_is_past_was_another_one() -> None:
    met = meeting("President Ann Poe met Bo Li in Lima on March 8.")
    assert met.status is Status.ACTUAL
    assert met.when is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Ann Poe met Prime Minister Bo Li in Lima on Monday.", "Lima"),
        ("President Ann Poe was received by Prime Minister Bo Li in Lima on Monday.", "Lima"),
        ("President Ann Poe flew to Lima on Monday to meet Bo Li.", "Lima"),
        ("Lima will host talks between Iran and Oman on Friday.", "Lima"),
        ("LIMA, March 5 (Sahel Press) - The leaders of Iran and Oman opened a summit here on Wednesday.", "Lima"),
        ("Talks between Iran and Oman, planned for Thursday in Lima, have been called off.", "Lima"),
        ("Minister Ann Poe paid a visit to Chile.", "Chile"),
    ],
)
def test_where(text: str, expected: str) -> None:
    place = meeting(text).place
    assert place
    assert place.name == expected


def test_a_call_is_nowhere() -> None:
    assert meeting("President Ann Poe, who is in Lima, phoned Bo Li.").place is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Ann Poe, who was due to meet Bo Li on Tuesday, was arrested.", Status.PLANNED),
        ("President Ann Poe had been due to meet Bo Li on Tuesday, but fog kept her in Lima.", Status.CANCELLED),
        ("President Ann Poe had planned to meet Bo Li on Tuesday.", Status.CANCELLED),
        ("President Ann Poe is due to meet Bo Li on Friday.", Status.PLANNED),
        ("President Ann Poe will be able to meet Bo Li.", Status.PLANNED),
        ("President Ann Poe to meet Bo Li in Lima", Status.PLANNED),
        ("President Ann Poe did not rule out a meeting with Bo Li.", Status.PROPOSED),
        ("President Ann Poe has accepted an offer of talks with Bo Li.", Status.PLANNED),
        ("President Ann Poe made an offer of talks with Bo Li.", Status.PROPOSED),
        ("President Ann Poe hopes for talks with Bo Li.", Status.PROPOSED),
        ("Talks between Peru and Chile continue in Lima.", Status.ONGOING),
        ("Talks between Peru and Chile are under way in Lima.", Status.ONGOING),
        ("Peru is ready for peace and met Chile in Lima.", Status.ACTUAL),
        ("Peru hoped for peace and met Chile in Lima.", Status.ACTUAL),
        ("President Ann Poe said she had met Bo Li.", Status.ACTUAL),
    ],
)
def test_how_real_it_is(text: str, expected: Status) -> None:
    assert meeting(text).status is expected
