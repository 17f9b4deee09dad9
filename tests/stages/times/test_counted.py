"""Days counted from another: "the last Monday of May", "the day before yesterday", "two weeks from Friday"."""

from collections.abc import Callable
from datetime import date

import pytest

Values = Callable[..., dict[str, str]]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The bells rang on the last Sunday of March 2019.", "the last Sunday of March 2019", "2019-03-31"),
        ("Ballots will be cast on the second Tuesday in October.", "the second Tuesday in October", "2025-10-14"),
        ("The weir burst on the third Friday of last month.", "the third Friday of last month", "2025-07-18"),
        ("The fair opens on the final Saturday of November.", "the final Saturday of November", "2025-11-29"),
        ("It opens on the first weekend of October.", "the first weekend of October", "2025-W40-WE"),
        ("The lease ends on the last day of February 2028.", "the last day of February 2028", "2028-02-29"),
        ("They gather on the first Monday of each month.", "the first Monday of each month", "XXXX-WXX-1"),
        ("Sowing starts in the first week of next month.", "the first week of next month", "2025-09"),
    ],
)
def test_the_nth_day_of_a_month(values: Values, text: str, words: str, value: str) -> None:
    assert values(text) == {words: value}


def test_a_month_without_a_fifth_monday_gives_no_day(values: Values) -> None:
    assert "2025-02" not in str(values("They met on the fifth Monday of February 2025."))


def test_an_nth_weekday_without_its_month_stays_open(values: Values) -> None:
    found = values("Clerks vote on the first Tuesday after the first Monday of November.")
    assert found == {"the first Tuesday": "XXXX-WXX-2", "the first Monday of November": "2025-11-03"}


def test_a_weekday_in_a_row_is_the_last_one(values: Values) -> None:
    assert values("Drivers marched for the third Friday in a row.") == {"Friday": "2025-08-15"}


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The bishop fell ill the day before yesterday.", "the day before yesterday", "2025-08-18"),
        ("The ferries will sail the day after tomorrow.", "the day after tomorrow", "2025-08-22"),
        ("She wrote the day before last Tuesday.", "the day before last Tuesday", "2025-08-18"),
        ("The mine shut the week before last.", "the week before last", "2025-W32"),
        ("The trial opens the month after next.", "the month after next", "2025-10"),
        ("Thieves came the night before last.", "the night before last", "2025-08-18TNI"),
        ("Polls will open two weeks from Monday.", "two weeks from Monday", "2025-09-08"),
        ("It rained two days after Christmas.", "two days after Christmas", "2024-12-27"),
        ("The queen will speak on Monday the 25th.", "Monday the 25th", "2025-08-25"),
        ("Rents were due on the 15th of this month.", "the 15th of this month", "2025-08-15"),
    ],
)
def test_days_next_to_another(values: Values, text: str, words: str, value: str) -> None:
    assert values(text) == {words: value}


def test_a_weekday_that_is_not_that_day_stays_open(values: Values) -> None:
    assert values("He came on Friday the 31st.", date(2025, 2, 5)) == {"Friday the 31st": "2025-01-31"}
    assert values("He came on Friday the 13th.") == {"Friday the 13th": "XXXX-XX-XX"}


def test_the_next_day_follows_the_day_that_is_told(values: Values) -> None:
    assert values("The dam broke on 3 June and the village was cleared the next day.")["the next day"] == "2025-06-04"
    assert values("The crew will sail the next day.") == {"the next day": "2025-08-21"}


def test_later_than_nothing_is_no_day(values: Values) -> None:
    assert values("Two days later the roof fell.") == {"Two days later": "P2D"}
