"""The first and the last year that there are, in every format that is written."""

from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import icalendar
import pytest

from newsevents.formats import FORMATS, Format, dump, dumps, load
from newsevents.model import (
    Event,
    EventType,
    Evidence,
    Meeting,
    Person,
    Span,
    Statement,
    StatementKind,
    Story,
    When,
)

WRITTEN = [entry for entry in FORMATS.values() if entry.writes]
EAST, WEST = timezone(timedelta(hours=14)), timezone(timedelta(hours=-12))
FIRST = datetime(1, 1, 1, 0, 30, tzinfo=EAST)
"""A moment that has no name in UTC, as it is in the year before the first."""
LAST = datetime(9999, 12, 31, 23, 30, tzinfo=WEST)


def published(moment: date, value: str | None = None) -> Story:
    """Return a story of a moment, in which everything happened on its day."""
    text = "Ida Falk met Bo Li and thanked him."
    day = date(moment.year, moment.month, moment.day)
    when = When(value=value or day.isoformat(), anchor=day)
    proof = (Evidence(Span(9, 12), "rule"),)
    ida, bo = Person(id="person:ida", name="Ida Falk"), Person(id="person:bo", name="Bo Li")
    said = Statement(
        id="statement:1", evidence=proof, kind=StatementKind.INDIRECT, content=(Span(23, 34),), speaker=ida, when=when
    )
    helped = Event(id="event:1", evidence=proof, type=EventType.AID, when=when, sources=(ida,), targets=(bo,))
    return Story(
        id="story:far",
        text=text,
        published=moment,
        modified=moment,
        times=(when,),
        actors=(ida, bo),
        statements=(said,),
        events=(helped,),
        meetings=(Meeting(id="meeting:1", evidence=proof, when=when, participants=(ida, bo)),),
    )


@pytest.mark.parametrize(
    ("moment", "value"),
    [(FIRST, None), (FIRST, "0001"), (date.min, None), (LAST, None), (LAST, "9999"), (date.max, None)],
)
@pytest.mark.parametrize("entry", WRITTEN, ids=lambda entry: entry.name)
def test_the_first_and_the_last_year_are_written(
    entry: Format, moment: date, value: str | None, tmp_path: Path
) -> None:
    story = published(moment, value)
    path = tmp_path / f"far{entry.suffixes[0]}"
    dump(story, path)
    assert load(path) == story if entry.lossless else path.exists()


@pytest.mark.parametrize(
    ("moment", "added"),
    [
        (FIRST, "00010101000000"),
        (LAST, "99991231235959"),
        (datetime(987, 6, 5, 4, 3, 2, tzinfo=UTC), "09870605040302"),
        (datetime(2025, 1, 1, 1, 0, tzinfo=EAST), "20241231110000"),
    ],
)
def test_moments_in_digits(moment: datetime, added: str) -> None:
    assert f"DTSTAMP:{added[:8]}T{added[8:]}Z\r\n" in str(dumps(published(moment, "2025-08-20"), format="ics"))


@pytest.mark.parametrize(
    ("moment", "added"),
    [
        (FIRST, "00010101000000"),
        (LAST, "99991231235959"),
        (datetime(2025, 8, 20, 10, 0, tzinfo=UTC), "20250820100000"),
        (datetime(2025, 8, 20, 10, 0, 1, tzinfo=UTC), "20250820101500"),
        (datetime(2025, 12, 31, 23, 50, tzinfo=UTC), "20260101000000"),
        (datetime(2025, 1, 1, 1, 0, tzinfo=EAST), "20241231110000"),
        (date(2025, 8, 20), ""),
    ],
)
def test_gdelt_adds_rows_on_the_quarter_of_an_hour(moment: date, added: str) -> None:
    assert str(dumps(published(moment), format="gdelt").splitlines()[0]).split("\t")[-2] == added


def test_days_in_digits() -> None:
    row = str(dumps(published(date(1, 2, 3)), format="gdelt")).splitlines()[0].split("\t")
    assert row[1:5] == ["00010203", "000102", "0001", "1.0904"]
    (entry,) = icalendar.Calendar.from_ical(str(dumps(published(date(1, 2, 3)), format="ics"))).walk("VEVENT")
    assert entry.decoded("DTSTART") == date(1, 2, 3)
    assert entry.decoded("DTEND") == date(1, 2, 4)


def test_a_meeting_after_which_no_day_comes_is_in_no_calendar() -> None:
    assert "BEGIN:VEVENT" not in str(dumps(published(date.max), format="ics"))
