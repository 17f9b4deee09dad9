from collections.abc import Callable
from datetime import date

import pytest

Values = Callable[..., dict[str, str]]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("They met last week.", "last week", "2025-W33"),
        ("They met this week.", "this week", "2025-W34"),
        ("They will meet next week.", "next week", "2025-W35"),
        ("They met earlier this week.", "earlier this week", "2025-W34"),
        ("They met last month.", "last month", "2025-07"),
        ("They will meet next month.", "next month", "2025-09"),
        ("They met last year.", "last year", "2024"),
        ("They met earlier this year.", "earlier this year", "2025"),
        ("They met last quarter.", "last quarter", "2025-Q2"),
        ("They met at the start of last year.", "the start of last year", "2024"),
        ("They met over the weekend.", "the weekend", "2025-W33-WE"),
        ("They will meet this weekend.", "this weekend", "2025-W34-WE"),
        ("They met often in the past decade.", "the past decade", "P10Y"),
        ("They met three days ago.", "three days ago", "2025-08-17"),
        ("They met six weeks ago.", "six weeks ago", "2025-W28"),
        ("They met two months ago.", "two months ago", "2025-06"),
        ("They met nearly 40 years ago.", "nearly 40 years ago", "1985"),
        ("They met a year ago.", "a year ago", "2024"),
        ("They met long before, years ago.", "years ago", "PAST_REF"),
    ],
)
def test_units_count_from_the_day_of_the_story(values: Values, text: str, words: str, value: str) -> None:
    assert values(text) == {words: value}


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Profit fell in the third quarter.", "the third quarter", "2025-Q3"),
        ("The firm posted a third-quarter loss.", "third-quarter", "2025-Q3"),
        ("Profit fell in the fourth quarter of 2019.", "the fourth quarter of 2019", "2019-Q4"),
        ("Sales rose in the first half of 2024.", "the first half of 2024", "2024-H1"),
        ("Sales rose in next year's first quarter.", "next year's first quarter", "2026-Q1"),
        ("Sales rose in fiscal 2024.", "fiscal 2024", "2024"),
    ],
)
def test_quarters_and_halves(values: Values, text: str, words: str, value: str) -> None:
    found = values(text)
    assert found[words] == value
    assert len(found) == 1


def test_a_quarter_of_something_is_no_time(values: Values) -> None:
    assert values("A quarter of the voters stayed away, half of them at home.") == {}


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("He was born in 1950. He left a decade later.", "a decade later", "1960"),
        ("They fought in 1988. They had met a year earlier.", "a year earlier", "1987"),
        ("The ship sank on May 3, 2020. Divers came two days later.", "two days later", "2020-05-05"),
        ("The ship sank on May 3, 2020. A diver came the same day.", "the same day", "2020-05-03"),
        ("He won in March 2020. He resigned the following month.", "the following month", "2020-04"),
        ("He won in March 2020. He resigned that year.", "that year", "2020"),
        ("He won on May 8, 2020. He left the following Friday.", "the following Friday", "2020-05-15"),
        ("He won on May 8, 2020. He had lost the previous Monday.", "the previous Monday", "2020-05-04"),
        ("He won in 2020 and lost the year before.", "the year before", "2019"),
    ],
)
def test_some_units_count_from_the_time_of_which_the_text_speaks(
    values: Values, text: str, words: str, value: str
) -> None:
    assert values(text)[words] == value


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("He won in March. Later that day he spoke.", "Later that day", "XXXX-XX-XX"),
        ("A hearing was set for the week of March 6.", "the week of March 6", "2026-W10"),
        ("The bridge will open this November.", "this November", "2025-11"),
        ("The bridge opened this summer.", "this summer", "2025-SU"),
    ],
)
def test_units_are_no_more_exact_than_what_they_count_from(values: Values, text: str, words: str, value: str) -> None:
    assert values(text)[words] == value


@pytest.mark.parametrize(
    "text",
    [
        "They wept on the day of the vote.",
        "At the end of the day, they agree.",
        "They saw the summer palace.",
        "She is Player of the Year.",
    ],
)
def test_units_of_something_else_are_no_times(values: Values, text: str) -> None:
    assert values(text) == {}


def test_reports_compare_with_the_quarter_of_the_year_before(values: Values) -> None:
    text = "Profit rose in the second quarter. A year earlier it had a loss. The latest quarter was calm."
    assert values(text) == {
        "the second quarter": "2025-Q2",
        "A year earlier": "2024-Q2",
        "The latest quarter": "2025-Q2",
    }


def test_at_the_ends_of_the_calendar_nothing_breaks(values: Values) -> None:
    text = "In March next year, next year, 900 years ago, last summer of next year, they met tomorrow and on Monday."
    assert values(text, date.max) is not None
    assert values(text, date.min) is not None
