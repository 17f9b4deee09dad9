"""Words that tell the time: months, units, zones, feasts, vague references."""

from functools import cache
from typing import final

from attrs import frozen

from newsevents.lexicon._read import read


@final
@frozen(kw_only=True, eq=False)
class TimeWords:
    """
    Words of time expressions with what they mean, in lower case.

    Phrases of several words have single blanks between them.
    """

    approximators: dict[str, str]
    """Words before an amount, and their TIMEX3 modifier: "nearly"."""

    attributes: tuple[str, ...]
    """Words between number and unit that change nothing: "five straight days"."""

    business_periods: dict[str, str]
    """Codes for quarters and halves of a year, and their TIMEX3 codes: "Q1"."""

    cardinals: dict[str, int]
    """Numbers in words."""

    clock_halves: dict[str, int]
    """"a.m." and "p.m.", and the hours they add."""

    clock_words: dict[str, str]
    """Times of day with a name, as TIMEX3 writes them: "noon"."""

    dating: tuple[str, ...]
    """Prepositions after which four digits are a year."""

    day_words: dict[str, int]
    """Days counted from that of the story: "yesterday" is -1."""

    decades: dict[str, int]
    """Decades in words, from 2 to 9: "the nineties"."""

    edges: dict[str, str]
    """Parts of a period, and their TIMEX3 modifier: "the end of 2024"."""

    far: dict[str, int]
    """Words after an amount, and their direction: "a year earlier" is -1."""

    backward: tuple[str, ...]
    """Prepositions before a date of the past: "since Friday"."""

    ended: tuple[str, ...]
    """Words after a period that tell when it ends: "the year ended March 31"."""

    focused: tuple[str, ...]
    """Words before a unit that count from the time of which a text speaks: "the following day"."""

    forward: tuple[str, ...]
    """Lemmas of words that look ahead: "scheduled for Friday"."""

    grammar: dict[str, str]
    """Small words, and the class by which the patterns of time expressions name them."""

    holidays: dict[str, str]
    """
    Feasts, with capitals: month and day ("12-25"); month, week and weekday
    ("11 4 4", the fourth Thursday); or days after Easter Sunday ("easter-2").
    """

    on: tuple[str, ...]
    """Prepositions before the day on which something is done: "*on* Friday"."""

    for_later: frozenset[str]
    """Verbs of what somebody asks, plans or moves, whose month may be to come even in the past tense, by lemma."""

    within: tuple[str, ...]
    """Prepositions before the month in which something was done: "*in* January"."""

    limits: tuple[str, ...]
    """Prepositions before a date to come: "until Friday"."""

    measures: tuple[str, ...]
    """What is counted, after a number that is no year: "2011 percent"."""

    modifiers: dict[str, str]
    """Words before a date, and their TIMEX3 modifier: "early 2024"."""

    months: dict[str, int]
    """Names and abbreviations of the months, from 1 to 12."""

    nights: dict[str, str]
    """Words for nights, and their TIMEX3 codes: "tonight"."""

    ordinals: dict[str, int]
    """Places in a row; -1 is the last."""

    other_senses: tuple[str, ...]
    """Seasons that mean other things as well, as "the fall" does."""

    parts_of_day: dict[str, str]
    """"morning" and the like, and their TIMEX3 codes."""

    prefixes: dict[str, str]
    """What a hyphen joins to a date, and its TIMEX3 modifier: "mid-2011"."""

    references: dict[str, str]
    """Phrases without a calendar date, and their TIMEX3 values: "recently"."""

    seasons: dict[str, str]
    """Seasons and their TIMEX3 codes."""

    sets: dict[str, str]
    """Words for what recurs, and their TIMEX3 values: "daily"."""

    some: tuple[str, ...]
    """Unknown numbers: "several"."""

    steps: dict[str, int]
    """Words before a unit, and their direction: "last week" is -1."""

    units: dict[str, str]
    """Units in the singular; TIMEX3 codes, with E for decade, C for century, F for fortnight, T before clock units."""

    units_in_the_plural: dict[str, str]
    """Units in the plural, with the same codes."""

    weekdays: dict[str, int]
    """Names of the weekdays, Monday is 1."""

    weekdays_in_short: dict[str, int]
    """Abbreviations of the weekdays, which count only beside a date."""

    zones: dict[str, str]
    """Time zones, in capitals, and their offset as ISO 8601 writes it."""


@cache
def load() -> TimeWords:
    """Return the words that come with the package, read once."""
    return read("times.toml", TimeWords)
