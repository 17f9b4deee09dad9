"""Phrases with one meaning, on random days, against a calendar that counts day by day."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from random import Random

import pytest
from attrs import evolve
from hypothesis import settings

from newsevents.language import analyzer
from newsevents.lexicon import load
from newsevents.stages import Reading
from newsevents.stages.times import find_times
from newsevents.stages.times.calendar import easter

DAY = timedelta(1)
FIRST, LAST = date(1930, 1, 1), date(2090, 12, 31)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
Phrase = tuple[str, Callable[[date], str]]


def step(day: date, days: int, fits: Callable[[date], bool]) -> date:
    """Go day by day until one fits."""
    while not fits(day):
        day += days * DAY
    return day


def week(day: date) -> str:
    return day.strftime("%G-W%V")


def month(day: date, count: int) -> str:
    """Go month by month, by way of the first days of months."""
    day = day.replace(day=1)
    for _ in range(abs(count)):
        day = (day - DAY).replace(day=1) if count < 0 else (day + 31 * DAY).replace(day=1)
    return day.strftime("%Y-%m")


def quarter(day: date, count: int) -> str:
    year, name = month(day, 3 * count).split("-")
    return f"{year}-Q{'01 02 03 04 05 06 07 08 09 10 11 12'.split().index(name) // 3 + 1}"


def phrases() -> list[Phrase]:
    return [
        ("They met today.", date.isoformat),
        ("They met yesterday.", lambda day: (day - DAY).isoformat()),
        ("They will meet tomorrow.", lambda day: (day + DAY).isoformat()),
        ("They met last week.", lambda day: week(day - 7 * DAY)),
        ("They met this week.", week),
        ("They will meet next week.", lambda day: week(day + 7 * DAY)),
        ("They met last month.", lambda day: month(day, -1)),
        ("They will meet next month.", lambda day: month(day, 1)),
        ("They met last year.", lambda day: str(day.year - 1)),
        ("They will meet next year.", lambda day: str(day.year + 1)),
        ("They met last quarter.", lambda day: quarter(day, -1)),
        ("They will meet next quarter.", lambda day: quarter(day, 1)),
        *(phrase for weekday in range(7) for phrase in weekday_phrases(weekday)),
        *(phrase for count in range(2, 13) for phrase in counted_phrases(count)),
        *(phrase for number in range(1, 13) for phrase in month_phrases(number)),
    ]


def weekday_phrases(weekday: int) -> list[Phrase]:
    def fits(day: date) -> bool:
        return day.weekday() == weekday

    name = WEEKDAYS[weekday]
    return [
        (f"They met on {name}.", lambda day: step(day, -1, fits).isoformat()),
        (f"They will meet on {name}.", lambda day: step(day, 1, fits).isoformat()),
        (f"They met last {name}.", lambda day: step(day - DAY, -1, fits).isoformat()),
        (f"They will meet next {name}.", lambda day: step(day + DAY, 1, fits).isoformat()),
    ]


def counted_phrases(count: int) -> list[Phrase]:
    name = NUMBERS[count - 2]
    return [
        (f"They met {name} days ago.", lambda day: (day - count * DAY).isoformat()),
        (f"They met {count} days ago.", lambda day: (day - count * DAY).isoformat()),
        (f"They met {name} weeks ago.", lambda day: week(day - 7 * count * DAY)),
        (f"They met {name} months ago.", lambda day: month(day, -count)),
        (f"They met {name} years ago.", lambda day: str(day.year - count)),
        (f"They talked for {name} hours.", lambda _: f"PT{count}H"),
    ]


def month_phrases(number: int) -> list[Phrase]:
    name = MONTHS[number - 1]
    return [
        (f"They met on {name} 9, 2016.", lambda _: date(2016, number, 9).isoformat()),
        (f"They met on 28 {name} 1971.", lambda _: date(1971, number, 28).isoformat()),
        (f"They met in {name} 2016.", lambda _: f"2016-{number:02}"),
    ]


@cache
def reading_of(text: str) -> Reading:
    return Reading(text=text, published=None, analysis=analyzer()(text), lexicon=load())


def test_random_phrases_on_random_days() -> None:
    """A hundred thousand with ``--hypothesis-profile=thorough``."""
    random, known = Random(1), phrases()  # noqa: S311
    for _ in range(10 * settings().max_examples):
        text, meaning = random.choice(known)
        day = FIRST + random.randrange((LAST - FIRST).days) * DAY
        (when,) = find_times(evolve(reading_of(text), published=day)).times
        assert (text, day, when.value) == (text, day, meaning(day))


@pytest.mark.parametrize("text", [text for text, _ in phrases()])
def test_every_phrase_on_a_leap_day(text: str) -> None:
    day = date(2024, 2, 29)
    (when,) = find_times(evolve(reading_of(text), published=day)).times
    assert when.value == dict(phrases())[text](day)


# From the tables of the US Census Bureau and the Astronomical Society of South Australia.
EASTERS = (
    date(1913, 3, 23), date(1943, 4, 25), date(1961, 4, 2), date(1980, 4, 6), date(1999, 4, 4), date(2000, 4, 23),
    date(2008, 3, 23), date(2011, 4, 24), date(2016, 3, 27), date(2019, 4, 21), date(2024, 3, 31), date(2025, 4, 20),
    date(2026, 4, 5), date(2038, 4, 25),
)  # fmt: skip


@pytest.mark.parametrize("day", EASTERS, ids=str)
def test_easter(day: date) -> None:
    assert easter(day.year) == day


def test_easter_is_always_a_sunday_in_spring() -> None:
    days = [easter(year) for year in range(1600, 2600)]
    assert all(day.isoweekday() == 7 and (3, 22) <= (day.month, day.day) <= (4, 25) for day in days)
