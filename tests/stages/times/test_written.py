"""Ways to write a date: ranges, seasons of two years, quarters in code; and numbers that are none."""

from collections.abc import Callable

import pytest

Values = Callable[..., dict[str, str]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The regatta was held 12-14 June.", {"12": "2025-06-12", "14 June": "2025-06-14"}),
        ("Rain fell on 5 and 6 April 2019.", {"5": "2019-04-05", "6 April 2019": "2019-04-06"}),
        ("Shops closed on 3, 4 and 5 May.", {"3": "2025-05-03", "4": "2025-05-04", "5 May": "2025-05-05"}),
        ("The fair ran June 12-14, 2019.", {"June 12": "2019-06-12", "14, 2019": "2019-06-14"}),
        ("Floods came from 28 May to 2 June 2018.", {"28 May": "2018-05-28", "2 June 2018": "2018-06-02"}),
        ("It snowed between March and May 2017.", {"March": "2017-03", "May 2017": "2017-05"}),
        ("They won 3-1 on 4 May.", {"4 May": "2025-05-04"}),
    ],
)
def test_ranges_have_both_ends(values: Values, text: str, found: dict[str, str]) -> None:
    assert values(text) == found


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("2016-17", "2016/2017"),
        ("1999-00", "1999/2000"),
        ("2014–16", "2014/2016"),
        ("2019-03", "2019-03"),
        ("19-Nov-12", "2012-11-19"),
        ("4-Feb-2021", "2021-02-04"),
        ("Q1 2024", "2024-Q1"),
        ("2023 Q3", "2023-Q3"),
        ("Q4 of 2022", "2022-Q4"),
        ("Q4 last year", "2024-Q4"),
        ("H1 2023", "2023-H1"),
        ("the first-half of 2024", "2024-H1"),
        ("Q1", "2025-Q1"),
        ("AD 79", "0079"),
        ("44 BC", "BC0044"),
        ("the year 476", "0476"),
        ("988", "0988"),
    ],
)
def test_written_dates(values: Values, words: str, value: str) -> None:
    assert values(f"The village was flooded in {words}.") == {words: value}


@pytest.mark.parametrize(
    "text",
    [
        "Resolution 1973 was adopted.",
        "Flight 2016 crashed.",
        "Output fell 2011 percent.",
        "The shares rose to 1950 dollars.",
        "He lives at 1950 Elm Street.",
        "He drove an old H1 home.",
        "One child in 500 fell ill.",
        "An ad ran 80 times.",
        "The nurse survived the fall.",
        "The fall killed him.",
        "He joined the March on Rome.",
        "They held the great March for Bread.",
    ],
)
def test_what_only_looks_like_a_time(values: Values, text: str) -> None:
    assert values(text) == {}


def test_the_fall_of_the_year(values: Values) -> None:
    assert values("He will leave in the fall.") == {"the fall": "2025-FA"}
    assert values("The March elections were close.") == {"March": "2025-03"}


def test_an_article_makes_a_year_of_a_number(values: Values) -> None:
    assert values("He recalled the 2012 elections.") == {"2012": "2012"}
    assert values("Some 1995 soldiers came.") == {}


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The choir sings tonight at 7:30.", "tonight at 7:30", "2025-08-20T19:30"),
        ("The choir sings at 7:30 tonight.", "7:30 tonight", "2025-08-20T19:30"),
        ("The choir will sing tomorrow evening at 8.", "tomorrow evening at 8", "2025-08-21T20:00"),
        ("He rang at 9:15 this morning.", "9:15 this morning", "2025-08-20T09:15"),
        ("The kiln blew up last night at 2:30.", "last night at 2:30", "2025-08-19TNI"),
        ("The kiln blew up on Friday night at 11:45 p.m.", "Friday night at 11:45 p.m.", "2025-08-15T23:45"),
    ],
)
def test_a_clock_in_a_part_of_the_day(values: Values, text: str, words: str, value: str) -> None:
    assert values(text) == {words: value}
