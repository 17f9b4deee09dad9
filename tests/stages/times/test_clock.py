from collections.abc import Callable

import pytest

Values = Callable[..., dict[str, str]]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("It struck at 5 p.m. on Tuesday.", "5 p.m. on Tuesday", "2025-08-19T17:00"),
        ("It struck at 10:35 a.m. yesterday.", "10:35 a.m. yesterday", "2025-08-19T10:35"),
        ("It struck at noon Tuesday.", "noon Tuesday", "2025-08-19T12:00"),
        ("It struck at 12:05 a.m. today.", "12:05 a.m. today", "2025-08-20T00:05"),
        ("It struck at 16:08 UTC.", "16:08 UTC", "2025-08-20T16:08Z"),
        ("It struck at 4 a.m. EDT.", "4 a.m. EDT", "2025-08-20T04:00-04:00"),
        ("It struck at 0735 GMT.", "0735 GMT", "2025-08-20T07:35Z"),
        ("It struck at 0735GMT.", "0735GMT", "2025-08-20T07:35Z"),
        ("It struck at 4 in the morning.", "4 in the morning", "2025-08-20T04:00"),
        ("It struck at 10:35.", "10:35", "2025-08-20T10:35"),
        ("It struck at 10.30 am Monday, August 18.", "10.30 am Monday, August 18", "2025-08-18T10:30"),
        ("It struck at 5pm on May 3, 2024.", "5pm on May 3, 2024", "2024-05-03T17:00"),
    ],
)
def test_clock_times(values: Values, text: str, words: str, value: str) -> None:
    assert values(text) == {words: value}


def test_the_clock_of_the_day_of_which_the_text_speaks(values: Values) -> None:
    found = values("The ship sank on May 3, 2020. The first call came at 6 a.m.")
    assert found["6 a.m."] == "2020-05-03T06:00"


@pytest.mark.parametrize(
    "text", ["I am 5.", "They won 10:35.", "Rates stood at 2.46 percent.", "It is 27 p.m.x", "It struck at 1999 GMT."]
)
def test_other_numbers_are_no_clock_times(values: Values, text: str) -> None:
    assert values(text) == {}
