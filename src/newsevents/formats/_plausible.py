"""Days on which no article was published, though documents say so."""

from datetime import UTC, date, datetime

_FIRST, _LAST = 1800, 2100
"""Years between which articles were published: of earlier ones there are no texts, and later ones are mistakes."""

_NOTHING = frozenset(
    date.fromisoformat(day) for day in ("1899-12-30", "1899-12-31", "1900-01-01", "1970-01-01", "1980-01-01")
)
"""What programs write for no day: the first of a calendar of theirs."""


def is_plausible(when: date) -> bool:
    """
    Say whether an article may have been published then.

    >>> is_plausible(date(1912, 4, 15)), is_plausible(date(1, 1, 1)), is_plausible(date(1970, 1, 1))
    (True, False, False)

    The first moment of a calendar is another day in the west, and 1970-01-01
    at noon was a day like others.

    >>> is_plausible(datetime.fromisoformat("1969-12-31T19:00:00-05:00"))
    False
    >>> is_plausible(datetime.fromisoformat("1970-01-01T12:30:00+00:00"))
    True
    """
    if not _FIRST <= when.year < _LAST:
        return False
    if not isinstance(when, datetime):
        return when not in _NOTHING
    in_utc = when.astimezone(UTC) if when.tzinfo else when.replace(tzinfo=UTC)
    return not any(moment.date() in _NOTHING and not _clock(moment) for moment in (in_utc, when))


def _clock(moment: datetime) -> bool:
    return bool(moment.hour or moment.minute)
