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


DATES = (
    "2025 2025-08 2025-08-20 2025-Q1 2025-Q4 2025-QX 2025-H1 2025-H2 2025-HX 2025-SP 2025-SU 2025-FA 2025-WI"
    " 2025-W34 2025-WXX 2025-W34-1 2025-W34-7 2025-WXX-X 2025-W34-WE 2025-XX-XX XXXX XXXX-XX-20 20 202 19X BC0044"
    " BC1 KA12 MA999 GA1234"
)
CLOCKS = "T14 T14:30 T14:30:05 T14Z T14:30+02:00 T14:30-0530 TMO TMI TAF TEV TNI TDT T0X T2X TXX T2X:30 TXX:5X TXX:X5"
DURATIONS = (
    "P1D PXY P2.5W P10Y6M P3DE P1CE P2WE P1SP P1SU P1FA P1WI P1TMO P1TNI P1TEV P1TDT P1TAF PT1H PT30M PT1.5S"
    " P1DT2H PT1MO PT2NI PT2EV PT2DT PT2AF P1Q P1H P12345M"
)
INTERVALS = "2014/2022 2025-08-20/2025-08-22 2025-08-20T10:00/2025-08-20T12:00 TMO/TNI XXXX/2025"
REFERENCES = "PRESENT_REF PAST_REF FUTURE_REF"


@pytest.mark.parametrize("value", f"{DATES} {CLOCKS} {DURATIONS} {INTERVALS} {REFERENCES}".split())
def test_what_timex_allows_is_a_value(value: str) -> None:
    assert When(value=value).value == value
    for more in (f"x{value}", f"{value} ", f"{value}\n"):
        with pytest.raises(ModelError):
            When(value=more)


@pytest.mark.parametrize("value", f"{DATES} {CLOCKS}".split())
def test_a_clock_may_follow_a_day_and_a_day_may_begin_an_interval(value: str) -> None:
    values = [f"{value}/{value}", *([] if value.startswith(("BC", "KA", "MA", "GA", "T")) else [f"{value}T14:30"])]
    assert [When(value=more).value for more in values] == values


@pytest.mark.parametrize(
    "value",
    [
        *("", "yesterday", "2025-8-20", "20250", "2", "2025-Q5", "2025-Q0", "2025-H3", "2025-H0", "2025-SS"),
        *("2025-W3", "2025-W34-8", "2025-W34-0", "2025-W34-WW", "2025-08-2", "2025-08-20-1", "202Y", "BC", "BC12345"),
        *("2025-08-20T", "2025-08-20T9", "2025-08-20T30", "2025-08-20T25:00:00:00", "2025-08-20T14:3", "T14:60"),
        *("T14:30:60", "T14:30:5", "T14:30+2", "T14:30+02:0", "T14:30X", "TXX:6X", "T3X", "TX", "TXX:5", "TAM", "TMOZ"),
        *("P", "PT", "P1", "PD", "P1.D", "P.5D", "PT1D", "PT1", "P1DT", "PXXD", "P-1D", "P1S"),
        *("2014/", "/2022", "2014/2022/2030", "P1D/P2D", "2014/P1D", "PAST_REF/2025", "past_ref", "REF", "_REF"),
    ],
)
def test_other_strings_are_no_values(value: str) -> None:
    with pytest.raises(ModelError) as caught:
        When(value=value)
    assert caught.value.problems == (f"'value' must be a TIMEX3 value (got {value!r})",)


@pytest.mark.parametrize(
    ("value", "start", "end", "precision"),
    [
        ("2014/XXXX", date(2014, 1, 1), None, Precision.YEAR),
        ("XXXX/2014", None, date(2014, 12, 31), None),
        ("2014-03/2014-03-20", date(2014, 3, 1), date(2014, 3, 20), Precision.MONTH),
        ("2014-03-20T10:00/2014-03-21T12:00", date(2014, 3, 20), date(2014, 3, 21), Precision.MINUTE),
        ("2014-03-20T1X", date(2014, 3, 20), date(2014, 3, 20), Precision.HOUR),
        ("2014-03-20TXX", date(2014, 3, 20), date(2014, 3, 20), Precision.PART_OF_DAY),
        ("2014-03-20T10:00:00-05:00", date(2014, 3, 20), date(2014, 3, 20), Precision.SECOND),
        ("TNI", None, None, None),
        ("T10:00", None, None, None),
        ("BC0044", None, None, None),
    ],
)
def test_either_end_of_an_interval_may_be_open(
    value: str, start: date | None, end: date | None, precision: Precision | None
) -> None:
    when = When(value=value)
    assert (when.start, when.end, when.precision) == (start, end, precision)
    assert when.resolved is (start is not None and end is not None)


def test_a_set_has_no_days() -> None:
    assert When(value="2025", type=TimeType.SET).start is None


def test_a_clock_time_keeps_its_zone() -> None:
    zone = timezone(timedelta(hours=2))
    assert When(value="2025-08-20T14:30+02:00").clock == datetime(2025, 8, 20, 14, 30, tzinfo=zone)
    assert When(value="2025-08-20").clock is None
    assert When(value="2025-08-20TNI").clock is None
    assert When(value="2025-08-20T14").clock == datetime(2025, 8, 20, 14)  # noqa: DTZ001  # the text gives no zone
    assert When(value="2025-08-20T14:30:05Z").clock == datetime(2025, 8, 20, 14, 30, 5, tzinfo=UTC)
    assert When(value="2025-W34-3T14:30").clock == datetime(2025, 8, 20, 14, 30)  # noqa: DTZ001  # nor here
    assert When(value="T14:30").clock is None
    assert When(value="PT2H").clock is None
    assert When(value="2025-08-20T14:30/2025-08-20T15:30").clock is None


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
