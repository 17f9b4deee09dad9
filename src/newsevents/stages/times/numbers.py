"""Words in digits: numbers, ordinals, decades, dates, clock times."""

import re
from typing import TypeAlias

Value: TypeAlias = str | int | float
"""What a word means: a number, or a TIMEX3 code; 0 if nothing."""

Word: TypeAlias = tuple[str, Value]
"""The class of a word, and what it means."""

DIGITS = "0123456789½"
"""With what such words begin."""

_NUMBER = re.compile(
    r"(?P<decade>(?:1\d\d|20\d|\d)0['’]?s)"
    r"|(?P<ordinal>[1-9]\d?(?:st|nd|rd|th))"
    r"|(?P<iso>\d{4}-\d\d-\d\d)"
    r"|(?P<numeric>\d{1,4}([/.-])\d{1,2}\5\d{1,4})"
    r"|(?P<clock>[0-2]?\d[:.][0-5]\d(?::[0-5]\d)?)"
    r"|(?P<pair>(?:19|20)\d\d[/–-]\d\d(?:\d\d)?)"
    r"|(?P<fraction>[1-9]/[1-9]|½)"
    r"|(?P<clockzone>(?:[01]\d|2[0-3])[0-5]\d(?:gmt|utc|z))"
    r"|(?P<small>0?[1-9]|[12]\d|3[01])"
    r"|(?P<year>1\d{3}|2[01]\d\d)"
    r"|(?P<num>\d+(?:,\d{3})*(?:\.\d+)?)",
    re.ASCII,
)


def read_number(word: str) -> Word | None:
    """
    Return the class of a word in digits and what it means, None if it is no number that times need.

    >>> read_number("31"), read_number("20th"), read_number("2,000")
    (('small', 31), ('ordinal', 20), ('num', 2000))
    """
    found = _NUMBER.fullmatch(word)
    if not found:
        return None
    name = found.lastgroup or ""
    if name in ("small", "year"):
        return name, int(word)
    if name == "num":
        number = float(word.replace(",", "")[:12])
        return name, int(number) if number.is_integer() else number
    if name == "ordinal":
        return name, int(word[:-2])
    return name, word
