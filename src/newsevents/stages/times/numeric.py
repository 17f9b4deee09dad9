"""Dates in digits, "7/8/07": the one thing for which dateparser is asked."""

import re
from datetime import datetime
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

_MONTHS = 12
_LONGEST_MONTH = 31
_FORMATS = ("%m/%d/%Y", "%m/%d/%y", "%d/%m/%Y", "%d/%m/%y", "%Y/%m/%d")
"""Tried in this order; what fits one of them is not searched for time zones: their patterns cost 0.1 s."""


@lru_cache(maxsize=4096)
def read_numeric(words: str) -> str | None:
    """
    Return a date in digits as TIMEX3 writes it, the month first where both orders are possible.

    >>> read_numeric("7/8/07"), read_numeric("20.08.2025"), read_numeric("31/31/07")
    ('2007-07-08', '2025-08-20', None)

    Args:
        words: Day, month and year, all of them, so that no other day plays a part.
    """
    parts = re.split(r"\D", words)
    numbers = [*map(int, parts)]
    of_year = numbers[1:] if numbers[0] > _LONGEST_MONTH else numbers[:2]
    if not (1 <= min(of_year) <= _MONTHS and max(of_year) <= _LONGEST_MONTH):
        return None
    found = _parser().get_date_data("/".join(parts), date_formats=_FORMATS)
    day = found.date_obj
    if day is None or found.period != "day" or {day.month, day.day} - {*numbers}:
        return None
    return day.date().isoformat()


@cache
def _parser() -> "DateDataParser":
    # The import takes a tenth of a second, and few texts need it.
    from dateparser.date import DateDataParser  # noqa: PLC0415

    settings = {
        "DATE_ORDER": "MDY",
        "STRICT_PARSING": True,
        "PARSERS": ["absolute-time"],
        "RELATIVE_BASE": datetime(2000, 1, 1),  # noqa: DTZ001  # a day, without a zone
    }
    return DateDataParser(languages=["en"], settings=settings)
