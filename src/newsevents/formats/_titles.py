"""Titles for what has none of its own."""

from newsevents.model import Meeting


def meeting_title(meeting: Meeting) -> str:
    """
    Return a short name for a meeting, made of those who take part.

    >>> from newsevents.model import Evidence, Span
    >>> meeting_title(Meeting(id="meeting:1", evidence=(Evidence(Span(0, 1), "rule"),)))
    'Meeting'
    """
    *names, last = [actor.name for actor in meeting.participants] or [""]
    if not names:
        return f"Meeting of {last}" if last else "Meeting"
    return f"Meeting of {', '.join(names)} and {last}"
