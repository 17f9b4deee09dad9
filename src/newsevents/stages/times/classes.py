"""The classes of words by which the patterns of time expressions name them."""

from collections.abc import Mapping

_CLASSES = (
    "a", "ago", "ampm", "and", "apostrophe", "approx", "at", "attribute", "before", "business",
    "cardinal", "clock", "clockword", "clockzone", "comma",
    "couple", "day", "decade", "decadeword", "dozen", "each", "edge", "era", "far", "fiscal", "fraction",
    "from", "half", "holiday", "hyphen", "in", "iso", "later", "latest", "modifier", "month", "night", "num", "numeric",
    "oclock", "of", "old", "on", "or", "ordinal", "other", "part", "parts", "per", "period", "pair",
    "poss", "quarter", "quarters", "recent", "rest", "season", "second", "set", "short", "small",
    "some", "step", "that", "the", "this", "to", "unit", "units", "weekday", "weekdays", "year",
    "zone",
)  # fmt: skip
LETTERS: Mapping[str, str] = {name: chr(0xE000 + i) for i, name in enumerate(_CLASSES)}
"""The character for each class."""

NAMES: Mapping[str, str] = {letter: name for name, letter in LETTERS.items()}
"""The class for each character."""
