from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsevents.errors import ModelError
from newsevents.model import Precision, TimeType, When
from newsevents.model.dates import days_of

YEARS = st.dates(date(1000, 1, 1), date(2999, 12, 31))


@pytest.mark.parametrize(
    ("value", "first", "last", "precision"),
    [
        ("2025-08-20", date(2025, 8, 20), date(2025, 8, 20), Precision.DAY),
        ("2025-SP", date(2025, 3, 1), date(2025, 5, 31), Precision.SEASON),
        ("2025-W34", date(2025, 8, 18), date(2025, 8, 24), Precision.WEEK),
        ("2025-W34-3", date(2025, 8, 20), date(2025, 8, 20), Precision.DAY),
        ("2025-W34-WE", date(2025, 8, 23), date(2025, 8, 24), Precision.WEEKEND),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29), Precision.MONTH),
        ("2025-Q3", date(2025, 7, 1), date(2025, 9, 30), Precision.QUARTER),
        ("2025-H2", date(2025, 7, 1), date(2025, 12, 31), Precision.HALF),
        ("2025-WI", date(2025, 12, 1), date(2026, 2, 28), Precision.SEASON),
        ("2025", date(2025, 1, 1), date(2025, 12, 31), Precision.YEAR),
        ("199", date(1990, 1, 1), date(1999, 12, 31), Precision.DECADE),
        ("19", date(1900, 1, 1), date(1999, 12, 31), Precision.CENTURY),
        ("2014/2022", date(2014, 1, 1), date(2022, 12, 31), Precision.YEAR),
        ("2025-08-20T14:30+02:00", date(2025, 8, 20), date(2025, 8, 20), Precision.MINUTE),
        ("2025-08-20T14", date(2025, 8, 20), date(2025, 8, 20), Precision.HOUR),
        ("2025-08-20T14:30:05Z", date(2025, 8, 20), date(2025, 8, 20), Precision.SECOND),
        ("2025-08-20TNI", date(2025, 8, 20), date(2025, 8, 20), Precision.PART_OF_DAY),
        ("2025-08-20TMO", date(2025, 8, 20), date(2025, 8, 20), Precision.PART_OF_DAY),
    ],
)
def test_a_value_stands_for_days_and_a_precision(value: str, first: date, last: date, precision: Precision) -> None:
    when = When(value=value)
    assert (when.start, when.end, when.precision, when.resolved) == (first, last, precision, True)


@pytest.mark.parametrize(
    "value", ["XXXX-WXX-3", "XXXX-08-07", "PAST_REF", "P2D", "PXM", "2025-02-30", "XXXX-XX-XXT10:00Z"]
)
def test_what_names_no_days_is_not_resolved(value: str) -> None:
    when = When(value=value)
    assert (when.start, when.end, when.precision, when.resolved) == (None, None, None, False)


@pytest.mark.parametrize(
    "value", ["", "yesterday", "2025-8-20", "2025-08-20T9", "P", "2025-08-20T25:00:00:00", "20250"]
)
def test_other_strings_are_no_values(value: str) -> None:
    with pytest.raises(ModelError, match="must be a TIMEX3 value"):
        When(value=value)


def test_a_set_has_no_days() -> None:
    assert When(value="2025", type=TimeType.SET).start is None


def test_a_clock_time_keeps_its_zone() -> None:
    zone = timezone(timedelta(hours=2))
    assert When(value="2025-08-20T14:30+02:00").clock == datetime(2025, 8, 20, 14, 30, tzinfo=zone)
    assert When(value="2025-08-20").clock is None
    assert When(value="2025-08-20TNI").clock is None


def test_midnight_at_the_end_of_a_day_is_the_next_one() -> None:
    assert When(value="2025-08-31T24:00").clock == datetime(2025, 9, 1, 0, 0)  # noqa: DTZ001  # the text gives no zone
    assert When(value="2025-12-31T24:00:00Z").clock == datetime(2026, 1, 1, 0, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    "value", ["2025-08-31T24:30", "9999-12-31T24:00", "2025-08T24:00", "T24:00", "2025-08-31T25:00"]
)
def test_what_is_no_moment_of_the_calendar_has_none(value: str) -> None:
    assert When(value=value).clock is None


def test_an_interval_has_no_single_moment() -> None:
    assert When(value="2025-08-31T14:30/2025-09-01T16:30").clock is None
    assert When(value="2025-08-31T24:00/2025-09-02T24:00").clock is None


@given(YEARS)
def test_a_day_lies_in_every_coarser_unit_that_holds_it(day: date) -> None:
    year, week, _ = day.isocalendar()
    for value in (f"{day:%Y-%m-%d}", f"{day:%Y-%m}", f"{day:%Y}", f"{year:04}-W{week:02}", f"{day:%Y}"[:3]):
        days = days_of(value)
        assert days is not None
        assert days[0] <= day <= days[1]


def test_a_week_that_ends_after_the_calendar_has_no_days() -> None:
    assert days_of("9999-W52") is None


@given(st.text(max_size=12))
def test_days_of_any_string(value: str) -> None:
    days = days_of(value)
    assert days is None or days[0] <= days[1]
