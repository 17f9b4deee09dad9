"""Times: how exactly they are known, and the days they stand for."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from newsevents.errors import ModelError
from newsevents.model import Precision, TimeType, When
from newsevents.model.dates import days_of


@pytest.mark.parametrize(
    ("value", "first", "last", "precision"),
    [
        ("19", "1900-01-01", "1999-12-31", Precision.CENTURY),
        ("00", "0001-01-01", "0099-12-31", Precision.CENTURY),
        ("199", "1990-01-01", "1999-12-31", Precision.DECADE),
        ("2024", "2024-01-01", "2024-12-31", Precision.YEAR),
        ("2024-H2", "2024-07-01", "2024-12-31", Precision.HALF),
        ("2024-Q1", "2024-01-01", "2024-03-31", Precision.QUARTER),
        ("2024-SU", "2024-06-01", "2024-08-31", Precision.SEASON),
        ("2023-WI", "2023-12-01", "2024-02-29", Precision.SEASON),
        ("2024-02", "2024-02-01", "2024-02-29", Precision.MONTH),
        ("2024-W01", "2024-01-01", "2024-01-07", Precision.WEEK),
        ("2024-W01-WE", "2024-01-06", "2024-01-07", Precision.WEEKEND),
        ("2024-W01-3", "2024-01-03", "2024-01-03", Precision.DAY),
        ("2024-02-29", "2024-02-29", "2024-02-29", Precision.DAY),
        ("2024-02-29TNI", "2024-02-29", "2024-02-29", Precision.PART_OF_DAY),
        ("2024-02-29T14", "2024-02-29", "2024-02-29", Precision.HOUR),
        ("2024-02-29T14:30+02:00", "2024-02-29", "2024-02-29", Precision.MINUTE),
        ("2024-02-29T14:30:15Z", "2024-02-29", "2024-02-29", Precision.SECOND),
        ("2014/2022-03", "2014-01-01", "2022-03-31", Precision.YEAR),
    ],
)
def test_a_time_stands_for_days(value: str, first: str, last: str, precision: Precision) -> None:
    when = When(value=value)
    assert (str(when.start), str(when.end), when.precision) == (first, last, precision)
    assert when.resolved


@pytest.mark.parametrize(
    "value", ["XXXX-WXX-3", "2024-XX", "P3D", "PT2H", "PAST_REF", "T14:30", "2024-02-30", "2024-W60"]
)
def test_what_is_not_known_stays_so(value: str) -> None:
    when = When(value=value)
    assert (when.start, when.end, when.precision, when.resolved) == (None, None, None, False)


def test_a_set_has_no_days() -> None:
    assert When(value="2024-02", type=TimeType.SET).start is None
    assert not When(value="2024/XXXX").resolved


def test_the_clock_has_a_zone_only_if_the_text_gives_one() -> None:
    assert When(value="2024-02-29T14:30").clock == datetime(2024, 2, 29, 14, 30)  # noqa: DTZ001  # that is the point
    assert When(value="2024-02-29T14:30Z").clock == datetime(2024, 2, 29, 14, 30, tzinfo=UTC)
    assert When(value="2024-02-29TNI").clock is None
    assert When(value="2024-02-29").clock is None


def test_the_anchor_is_a_day() -> None:
    moment = datetime(2025, 8, 20, 23, 0, tzinfo=timezone(timedelta(hours=-5)))
    assert When(value="2025", anchor=moment).anchor == date(2025, 8, 20)
    assert type(When(value="2025", anchor=moment).anchor) is date


@pytest.mark.parametrize("value", ["", "yesterday", "2024-1", "２０２４", "P", "2024-13-45-67", "2024\n"])
def test_other_values_are_refused(value: str) -> None:
    with pytest.raises(ModelError, match="'value' must be a TIMEX3 value"):
        When(value=value)


def test_years_before_the_first_have_no_days() -> None:
    assert days_of("0000") is None
    assert days_of("000") == (date(1, 1, 1), date(9, 12, 31))
