"""Times in documents: what is read, and what is said of others."""

from datetime import UTC, date, datetime

import pytest
from tests.formats.reading import of_row

WITH_REMARK = "Wed, 20 Aug 2025 10:00:00 +0000 ({})"
DAY = date(2025, 8, 20)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2025-08-20", DAY),
        (" 2025-08-20\n", DAY),
        ("20250820", DAY),
        ("2025-08-20T10:00:00Z", datetime(2025, 8, 20, 10, tzinfo=UTC)),
        ("2025-08-20T10:00:00+00:00", datetime(2025, 8, 20, 10, tzinfo=UTC)),
        ("Wed, 20 Aug 2025 10:00:00 GMT", datetime(2025, 8, 20, 10, tzinfo=UTC)),
        (WITH_REMARK.format("x" * 66), datetime(2025, 8, 20, 10, tzinfo=UTC)),
        (None, None),
        ("", None),
        (" ", None),
    ],
)
def test_a_time_is_read_without_a_word(written: object, read: date | None) -> None:
    article = of_row(date=written)
    assert (article.published, article.notes) == (read, ())


@pytest.mark.parametrize("written", ["2025-08-20T10:00", "2025-08-20 10:00:00", "Wed, 20 Aug 2025 10:00:00"])
def test_of_a_time_without_zone_the_day_is_kept(written: str) -> None:
    article = of_row(modified=written)
    assert article.modified == DAY
    assert article.notes == (f"modified has no time zone (got {written!r}): its day is kept",)


@pytest.mark.parametrize(
    "written",
    [
        "soon",
        "Wed, 20 Aug 2025 10:00:00 +99999999999999999999",
        "20 Aug 99999999999999999999 10:00:00",
        "Wed, 20 Aug 2025 99:00:00 +0000",
        5,
        True,
    ],
)
def test_what_is_no_time_is_left_out_and_said(written: object) -> None:
    article = of_row(date=written)
    assert article.published is None
    assert article.notes == (f"published must be a date or time (got {written!r}): left out",)


def test_a_time_of_more_than_a_hundred_characters_is_none() -> None:
    article = of_row(date=WITH_REMARK.format("x" * 67))
    assert article.published is None
    assert article.notes[0].endswith("xxx...): left out")
