from collections.abc import Callable
from datetime import date

import pytest

Values = Callable[..., dict[str, str]]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The ministers met on Monday.", "Monday", "2025-08-18"),
        ("The ministers met on Wednesday.", "Wednesday", "2025-08-20"),
        ("The ministers met on Thursday.", "Thursday", "2025-08-14"),
        ("The ministers have met every envoy since Friday.", "Friday", "2025-08-15"),
        ("The ministers will meet on Monday.", "Monday", "2025-08-25"),
        ("The ministers will meet on Wednesday.", "Wednesday", "2025-08-20"),
        ("The ministers agreed to meet on Friday.", "Friday", "2025-08-22"),
        ("The talks are scheduled for Friday.", "Friday", "2025-08-22"),
        ("The shops stay shut until Friday.", "Friday", "2025-08-22"),
        ("They met last Friday.", "last Friday", "2025-08-15"),
        ("They met last Wednesday.", "last Wednesday", "2025-08-13"),
        ("They will meet next Friday.", "next Friday", "2025-08-22"),
        ("They will meet next Wednesday.", "next Wednesday", "2025-08-27"),
        ("They will meet this Friday.", "this Friday", "2025-08-22"),
    ],
)
def test_a_weekday_is_the_most_recent_one_unless_the_words_look_ahead(
    values: Values, text: str, words: str, value: str
) -> None:
    assert values(text) == {words: value}


def test_a_range_of_weekdays_ends_after_it_began(values: Values) -> None:
    assert values("The court sat from Monday to Friday.") == {"Monday": "2025-08-18", "Friday": "2025-08-22"}


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("He resigned today.", "today", "2025-08-20"),
        ("He resigned yesterday.", "yesterday", "2025-08-19"),
        ("He will resign tomorrow.", "tomorrow", "2025-08-21"),
        ("He resigned late yesterday.", "late yesterday", "2025-08-19"),
        ("The bridge fell on Monday night.", "Monday night", "2025-08-18TNI"),
        ("The bridge fell this morning.", "this morning", "2025-08-20TMO"),
        ("The bridge fell last night.", "last night", "2025-08-19TNI"),
        ("He speaks tomorrow afternoon.", "tomorrow afternoon", "2025-08-21TAF"),
        ("He will speak tonight.", "tonight", "2025-08-20TNI"),
    ],
)
def test_days_and_their_parts_count_from_the_day_of_the_story(
    values: Values, text: str, words: str, value: str
) -> None:
    assert values(text) == {words: value}


def test_the_next_morning_follows_the_day_of_which_the_text_speaks(values: Values) -> None:
    found = values("The storm struck on Aug. 2. The harbour was empty the next morning.")
    assert found["the next morning"] == "2025-08-03TMO"


@pytest.mark.parametrize(
    "text",
    [
        "We sat in the sun and the cat sat with us.",
        "They wed in a chapel.",
        "The tenth of them may go, others might march.",
        "Sat images show the base.",
    ],
)
def test_no_day_is_found_in_other_words(values: Values, text: str) -> None:
    assert values(text) == {}


def test_weekdays_count_from_a_dateline_up_to_three_days_old(values: Values) -> None:
    text = "QUITO, Aug 18 (Reuters) - The president spoke on Wednesday. He left today."
    assert values(text, date(2025, 8, 20)) == {"Wednesday": "2025-08-13", "today": "2025-08-20"}


def test_weekdays_count_from_the_day_of_the_story_if_the_dateline_is_older(values: Values) -> None:
    text = "QUITO, Aug 10 (Reuters) - The president spoke on Wednesday."
    assert values(text, date(2025, 8, 20)) == {"Wednesday": "2025-08-20"}


def test_a_full_date_in_the_dateline_stands_in_for_the_day_of_the_story(values: Values) -> None:
    text = "QUITO, Aug 18 2025 (Reuters) - The president spoke on Sunday."
    assert values(text, None) == {"Sunday": "2025-08-17"}


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("They met on Wednesday.", "Wednesday", "XXXX-WXX-3"),
        ("They met yesterday.", "yesterday", "XXXX-XX-XX"),
        ("They met on Aug. 7.", "Aug. 7", "XXXX-08-07"),
        ("They met last week.", "last week", "XXXX-WXX"),
        ("They met last month.", "last month", "XXXX-XX"),
        ("They met last year.", "last year", "XXXX"),
        ("They met in May.", "May", "XXXX-05"),
        ("They met last summer.", "last summer", "XXXX-SU"),
        ("They met in the third quarter.", "the third quarter", "XXXX-Q3"),
        ("They met on Christmas Day.", "Christmas Day", "XXXX-12-25"),
        ("They met on Easter Monday.", "Easter Monday", "XXXX-XX-XX"),
        ("They met at 5 p.m. on Sunday.", "5 p.m. on Sunday", "XXXX-WXX-7T17:00"),
        ("They met on May 3, 2024.", "May 3, 2024", "2024-05-03"),
    ],
)
def test_without_a_day_of_the_story_what_is_relative_stays_so(
    values: Values, text: str, words: str, value: str
) -> None:
    assert values(text, None) == {words: value}
