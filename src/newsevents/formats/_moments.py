"""Days and moments in digits, for tables and calendars."""

from datetime import UTC, date, datetime


def digits(day: date) -> str:
    """
    Return the eight digits of a day; ``%Y`` has fewer for the first thousand years on some systems.

    >>> digits(date(1, 2, 3))
    '00010203'
    """
    return f"{day.year:04}{day.month:02}{day.day:02}"


def in_utc(moment: datetime) -> datetime:
    """
    Return a moment in UTC; where that would lie before the year 1 or after 9999, the nearest that does not.

    >>> in_utc(datetime.fromisoformat("2025-08-20T01:30:00+02:00")).isoformat()
    '2025-08-19T23:30:00+00:00'
    >>> in_utc(datetime.fromisoformat("0001-01-01T01:30:00+02:00")).isoformat()
    '0001-01-01T00:00:00+00:00'
    >>> in_utc(datetime.fromisoformat("9999-12-31T23:30:00-02:00")).isoformat()
    '9999-12-31T23:59:59.999999+00:00'
    """
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        return datetime.min.replace(tzinfo=UTC) if moment.year == 1 else datetime.max.replace(tzinfo=UTC)
