"""
iCalendar (RFC 5545): one entry for each meeting whose day is known.

A week, a month or a decade is no day: meetings of which no more is said are left out.
A meeting that was held, is on or is planned is CONFIRMED, one that is proposed
TENTATIVE, one that is off CANCELLED; one that is denied is left out.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from importlib.metadata import version

from newsevents.formats._exact import exact_days
from newsevents.formats._moments import digits, in_utc
from newsevents.formats._titles import meeting_title
from newsevents.model import Meeting, Status, Story

_STATUS = {
    Status.ACTUAL: "CONFIRMED",
    Status.ONGOING: "CONFIRMED",
    Status.PLANNED: "CONFIRMED",
    Status.HABITUAL: "CONFIRMED",
    Status.PROPOSED: "TENTATIVE",
    Status.POSSIBLE: "TENTATIVE",
    Status.CONDITIONAL: "TENTATIVE",
    Status.POSTPONED: "TENTATIVE",
    Status.CANCELLED: "CANCELLED",
}
_LINE = 75  # octets, without the line end


def encode(stories: Iterable[Story]) -> Iterator[str]:
    """Yield the parts of one calendar."""
    yield "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
    yield f"PRODID:-//newsevents//newsevents {version('newsevents')}//EN\r\n"
    for story in stories:
        for meeting in story.meetings:
            yield from (_folded(line) for line in _entry(story, meeting))
    yield "END:VCALENDAR\r\n"


def _entry(story: Story, meeting: Meeting) -> Iterator[str]:
    days = exact_days(meeting.when)
    if days is None or days[1] == date.max or meeting.status not in _STATUS:
        return
    first, last = days
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(f'{story.id}/{meeting.id}')}"
    # A stamp is obligatory; the clock is not read, so it is the day of the story.
    yield f"DTSTAMP:{_stamp(story.published or first)}"
    yield f"DTSTART;VALUE=DATE:{digits(first)}"
    yield f"DTEND;VALUE=DATE:{digits(last + timedelta(days=1))}"
    yield f"SUMMARY:{_text(meeting_title(meeting))}"
    yield f"STATUS:{_STATUS[meeting.status]}"
    if meeting.place:
        yield f"LOCATION:{_text(meeting.place.name)}"
    sentence = story.sentence_at(meeting.span.start)
    yield f"DESCRIPTION:{_text(sentence.of(story.text) if sentence else story.text_of(meeting.span))}"
    yield "END:VEVENT"


def _stamp(moment: date) -> str:
    if isinstance(moment, datetime):
        moment = in_utc(moment)
        return f"{digits(moment)}T{moment:%H%M%S}Z"
    return f"{digits(moment)}T000000Z"


def _text(value: str) -> str:
    """Escape a text value (RFC 5545, 3.3.11); controls have no place in it."""
    value = "".join(c if c.isprintable() or c == "\n" else " " for c in value)
    for plain, escaped in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        value = value.replace(plain, escaped)
    return value


def _folded(line: str) -> str:
    """Break a line after 75 octets, between characters (RFC 5545, 3.1)."""
    parts, size = [""], 0
    for character in line:
        width = len(character.encode())
        if size + width > _LINE:
            parts.append(" ")
            size = 1
        parts[-1] += character
        size += width
    return "\r\n".join(parts) + "\r\n"
