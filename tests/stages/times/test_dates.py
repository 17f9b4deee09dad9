from collections.abc import Callable
from datetime import date

import pytest
from dateparser.date import DateDataParser

from newsevents.model import When

Values = Callable[..., dict[str, str]]
Whens = Callable[..., tuple[When, ...]]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("It opened on Aug. 7, 1998.", "Aug. 7, 1998", "1998-08-07"),
        ("It opened on 7 August 1998.", "7 August 1998", "1998-08-07"),
        ("It opened on the 7th of August 1998.", "the 7th of August 1998", "1998-08-07"),
        ("It opened on Friday, Aug. 7, 1998.", "Friday, Aug. 7, 1998", "1998-08-07"),
        ("It opened on Aug. 7.", "Aug. 7", "2025-08-07"),
        ("It opened on Nov. 3.", "Nov. 3", "2024-11-03"),
        ("It will open on Nov. 3.", "Nov. 3", "2025-11-03"),
        ("It will open by Feb. 1.", "Feb. 1", "2026-02-01"),
        ("It opened in March.", "March", "2025-03"),
        ("It opened in September.", "September", "2024-09"),
        ("It was opened in September.", "September", "2024-09"),
        ("It had opened in September.", "September", "2024-09"),
        ("She was invited in September.", "September", "2025-09"),
        ("It will open in September.", "September", "2025-09"),
        ("Nurses have called for a strike on Friday.", "Friday", "2025-08-22"),
        ("The alliance has called a strike on Friday.", "Friday", "2025-08-22"),
        ("The union called a strike for Friday.", "Friday", "2025-08-22"),
        ("The court adjourned the case to Friday.", "Friday", "2025-08-22"),
        ("The club apologised for the riot on Friday.", "Friday", "2025-08-15"),
        ("Police have arrested two men on Friday.", "Friday", "2025-08-15"),
        ("Nurses have struck on Friday.", "Friday", "2025-08-15"),
        ("It opened in early March.", "early March", "2025-03"),
        ("It will open in March.", "March", "2026-03"),
        ("It opened in March 2019.", "March 2019", "2019-03"),
        ("It opened last March.", "last March", "2025-03"),
        ("It opened in mid-November 2019.", "mid-November 2019", "2019-11"),
        ("It will open in March next year.", "March next year", "2026-03"),
        ("It opened on 2019-03-04.", "2019-03-04", "2019-03-04"),
        ("It opened on 3/4/2019.", "3/4/2019", "2019-03-04"),
        ("It opened on 30.4.2019.", "30.4.2019", "2019-04-30"),
    ],
)
def test_days_and_months(values: Values, text: str, words: str, value: str) -> None:
    assert values(text) == {words: value}


@pytest.mark.parametrize("year", [1066, 1900, 1989, 2014, 2031])
def test_a_year_after_a_preposition(values: Values, year: int) -> None:
    assert values(f"The town burned in {year}.") == {str(year): str(year)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("War came in 2014 and 2022.", {"2014": "2014", "2022": "2022"}),
        ("It lasted from April 24 to 26.", {"April 24": "2025-04-24", "26": "2025-04-26"}),
        ("It lasted on Aug. 7 and 9.", {"Aug. 7": "2025-08-07", "9": "2025-08-09"}),
        ("The party won in the 1990s.", {"the 1990s": "199"}),
        ("The party won in the late '80s.", {"the late '80s": "198"}),
        ("The party won in the nineties.", {"the nineties": "199"}),
        ("The party won in the 19th century.", {"the 19th century": "18"}),
        ("It closed in nineteen ninety-six.", {"nineteen ninety-six": "1996"}),
        ("It closed at the end of 2024.", {"the end of 2024": "2024"}),
        ("It closed in mid-2011.", {"mid-2011": "2011"}),
        ("They built it in '82.", {"'82": "1982"}),
    ],
)
def test_years_decades_and_ranges(values: Values, text: str, expected: dict[str, str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "It may rain, they may march.",
        "Theresa May and April Jones spoke.",
        "They sold 1990 tickets and 2000 shirts.",
        "The fine was $1999.",
        "A man in his 30s spoke.",
        "The room is 31/31/07.",
        "On Feb. 30, 2024 nothing can be.",
        "Chapter 3.4.5 says so.",
    ],
)
def test_what_only_looks_like_a_date_is_none(values: Values, text: str) -> None:
    assert values(text) == {}


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("They met last summer.", "last summer", "2024-SU"),
        ("They met in the winter of 1994.", "the winter of 1994", "1994-WI"),
        ("They will meet next spring.", "next spring", "2026-SP"),
        ("They met on Christmas Day.", "Christmas Day", "2024-12-25"),
        ("They met on Thanksgiving 2023.", "Thanksgiving 2023", "2023-11-23"),
        ("They met on Good Friday.", "Good Friday", "2025-04-18"),
        ("They met on New Year's Eve.", "New Year's Eve", "2024-12-31"),
        ("It will be done by year-end.", "year-end", "2025-12-31"),
    ],
)
def test_seasons_and_feasts(values: Values, text: str, words: str, value: str) -> None:
    assert values(text) == {words: value}


def test_a_season_needs_more_than_its_name(values: Values) -> None:
    assert values("The fall of the wall set a spring in motion.") == {}


@pytest.mark.parametrize("words", ["Aug. 7, 1998", "7 August 1998", "December 31, 1999", "29 Feb 2024", "May 1, 2030"])
def test_full_dates_agree_with_dateparser(values: Values, words: str) -> None:
    day = DateDataParser(languages=["en"]).get_date_data(words).date_obj
    assert day is not None
    assert values(f"It was signed on {words}.") == {words: day.date().isoformat()}


def test_a_date_without_year_is_one_that_exists(values: Values) -> None:
    assert values("They met on Feb. 29.", date(2025, 8, 20)) == {"Feb. 29": "2024-02-29"}


@pytest.mark.parametrize("year", [1, 9, 10, 99, 100, 974, 9999])
def test_years_have_four_digits(values: Values, year: int) -> None:
    text = "The guild met in May, and on May 3, and this year, and last month, and this week."
    found = values(text, date(year, 6, 4))
    assert set(found) == {"May", "May 3", "this year", "last month", "this week"}
    assert all(value.startswith(f"{year:04}") for value in found.values())


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("He left in the '90s.", date(5, 3, 1)),
        ("They were married in '82.", date(15, 3, 1)),
        ("The market grew last year.", date(1, 1, 1)),
        ("The court opens next year.", date(9999, 12, 31)),
        ("It rained last weekend.", date(1, 1, 1)),
        ("The tax ends next century.", date(9999, 12, 31)),
        ("The tax ends next decade.", date(9990, 12, 31)),
        ("The shop closed 10,000 years ago.", date(2025, 3, 1)),
        ("The star will burn out 999,999,999,999 years from now.", date(2025, 3, 1)),
    ],
)
def test_what_lies_outside_the_calendar_has_no_date(whens: Whens, text: str, published: date) -> None:
    assert [when for when in whens(text, published) if when.resolved] == []
