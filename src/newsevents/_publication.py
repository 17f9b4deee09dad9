"""The day of publication as callers have it: a date, a moment, text, or what stands in a data frame."""

from contextlib import suppress
from datetime import date, datetime, time
from math import isnan
from typing import Any, TypeAlias

from newsevents._decode import short
from newsevents.errors import ModelError

Published: TypeAlias = Any
"""A date, a datetime, an ISO 8601 string, a ``Timestamp``, a ``datetime64``, ``NaT``, ``NaN`` or None."""


_ARTICLE = "Article"


def day_of_publication(value: Published) -> tuple[date | None, tuple[str, ...]]:
    """
    Return the day or moment that a value says, and notes on what of it was not kept.

    >>> day_of_publication("2025-08-20T10:00:00+02:00")[0].isoformat()
    '2025-08-20T10:00:00+02:00'
    >>> day_of_publication("2025-08-20 10:00")
    (datetime.date(2025, 8, 20), ("published has no time zone (got '2025-08-20 10:00'): its day is kept",))

    Raises:
        newsevents.errors.ModelError: If it is a string that is no day and no moment.
        TypeError: If it is nothing of the kind.
    """
    found = None if _is_nothing(value) else _read(value)
    if not isinstance(found, datetime) or found.utcoffset() is not None:
        return found, ()
    # Midnight is how frames write a day.
    notes = (f"published has no time zone (got {short(_shown(value))}): its day is kept",)
    return found.date(), notes if found.time() != time() else ()


def _is_nothing(value: Any) -> bool:
    if isinstance(value, float):
        return isnan(value)
    return value is None or type(value).__name__ in ("NaTType", "NAType") or _shown(value) in ("NaT", "")


def _read(value: Any) -> date:
    if hasattr(value, "to_pydatetime"):  # pandas, whose nanoseconds Python has not
        moment: datetime = value.to_pydatetime(warn=False)
        return moment
    if isinstance(value, date):
        return value
    written = _shown(value)
    if not isinstance(written, str):
        msg = f"'published' must be a date or a datetime (got {value!r:.60})"
        raise TypeError(msg)
    for read in (date.fromisoformat, datetime.fromisoformat):
        with suppress(ValueError):
            return read(written)
    raise ModelError(_ARTICLE, [f"'published' must be a date in ISO 8601 (got {short(value)})"])


def _shown(value: Any) -> Any:
    """Return what NumPy calls a moment, or a string, as text without blanks around it; all else as it is."""
    if getattr(getattr(value, "dtype", None), "kind", "") == "M" and not hasattr(value, "__len__"):
        return str(value)
    return value.strip() if isinstance(value, str) else value
