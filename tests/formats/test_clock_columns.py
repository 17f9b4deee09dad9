"""Corpora with the day in one column and the time of day in another: a moment where the zone is said, else the day."""

import json
from datetime import UTC, date, datetime, time, timedelta, timezone
from pathlib import Path
from typing import Any

import pandas as pd
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.formats.reading import articles, of_row

import newsevents
from newsevents import Article
from newsevents.errors import ArticleWarning
from newsevents.formats import read_rows
from newsevents.formats._rows import Rows

DAY = date(2025, 8, 20)
PLUS_TWO = timezone(timedelta(hours=2))


def details(article: Article) -> dict[str, str]:
    return {detail.name: detail.value for detail in article.details}


@pytest.mark.parametrize(
    ("columns", "moment"),
    [
        ({"date": "2025-08-20", "time": "10:30+02:00"}, datetime(2025, 8, 20, 10, 30, tzinfo=PLUS_TWO)),
        ({"date": "2025-08-20", "time": "10:30Z"}, datetime(2025, 8, 20, 10, 30, tzinfo=UTC)),
        ({"pub_date": "20 Aug 2025", "pub_time": "10:30 pm CEST"}, datetime(2025, 8, 20, 22, 30, tzinfo=PLUS_TWO)),
        ({"Publish Date": "20250820", "Publish Time": "T10:30:05Z"}, datetime(2025, 8, 20, 10, 30, 5, tzinfo=UTC)),
        ({"date": "2025-08-20T00:00:00", "time": "10.30 (UTC+2)"}, datetime(2025, 8, 20, 10, 30, tzinfo=PLUS_TWO)),
        ({"date": "2025-08-20", "time": "0:00", "tz": "UTC"}, datetime(2025, 8, 20, tzinfo=UTC)),
        ({"date": "2025-08-20", "time": "10:30", "timezone": "+02:00"}, datetime(2025, 8, 20, 10, 30, tzinfo=PLUS_TWO)),
        ({"date": "2025-08-20", "time": "10:30", "UTC offset": "+2"}, datetime(2025, 8, 20, 10, 30, tzinfo=PLUS_TWO)),
        ({"date": "2025-08-20", "time": "10:30 +0200", "tz": "UTC+2"}, datetime(2025, 8, 20, 10, 30, tzinfo=PLUS_TWO)),
        ({"date": "2025-08-20", "time": "2025-08-20T10:30Z"}, datetime(2025, 8, 20, 10, 30, tzinfo=UTC)),
        ({"day": "2025-08-20", "clock": "1900-01-01 10:30", "tz": "GMT"}, datetime(2025, 8, 20, 10, 30, tzinfo=UTC)),
    ],
)
def test_day_and_time_are_a_moment_where_the_zone_is_said(columns: dict[str, str], moment: datetime) -> None:
    article = of_row(**columns)
    assert str(article.published) == str(moment)
    assert (article.notes, article.details) == ((), ())


@pytest.mark.parametrize(
    ("columns", "note"),
    [
        ({"time": "10:30"}, "has no clear time zone (got '2025-08-20 10:30')"),
        ({"time": "10:30 IST"}, "has no clear time zone (got '2025-08-20 10:30 IST')"),
        ({"time": "10:30", "timezone": "Europe/Oslo"}, "has no clear time zone (got '2025-08-20 10:30 Europe/Oslo')"),
        ({"time": "10:30", "timezone": "CET"}, "has no clear time zone (got '2025-08-20 10:30 CET')"),
        ({"time": "10:30", "timezone": "Etc/GMT+5"}, "has no clear time zone (got '2025-08-20 10:30 Etc/GMT+5')"),
        ({"time": "10:30", "utc_offset": "-1800"}, "has no clear time zone (got '2025-08-20 10:30 -1800')"),
        ({"time": "10:30", "utc_offset": 7200}, "has no clear time zone (got '2025-08-20 10:30 7200')"),
        ({"time": "10:30Z", "tz": "+02:00"}, "has no clear time zone (got '2025-08-20 10:30Z +02:00')"),
        ({"time": "10:30+19:00"}, "has no clear time zone (got '2025-08-20 10:30+19:00')"),
        ({"time": "10:30+99:00"}, "has no clear time zone (got '2025-08-20 10:30+99:00')"),
        ({"time": "5 min read"}, "has a time of day that is not understood (got '2025-08-20 5 min read')"),
        ({"time": "15:30 a.m."}, "has a time of day that is not understood (got '2025-08-20 15:30 a.m.')"),
        ({"time": "25:00Z"}, "has a time of day that is not understood (got '2025-08-20 25:00Z')"),
        ({"time": 1030}, "has a time of day that is not understood (got '2025-08-20 1030')"),
        (
            {"time": "2025-08-21T10:30Z"},
            "has a time of day that is not understood (got '2025-08-20 2025-08-21T10:30Z')",
        ),
    ],
)
def test_else_the_day_is_kept_and_said_and_the_time_is_a_detail(columns: dict[str, Any], note: str) -> None:
    article = of_row(date="2025-08-20", **columns)
    assert (article.published, article.notes) == (DAY, (f"published {note}: its day is kept",))
    assert details(article) == {name: str(value) for name, value in columns.items()}


def test_midnight_without_a_zone_is_a_day_and_nothing_said() -> None:
    article = of_row(date="2025-08-20", time="00:00:00")
    assert (article.published, article.notes, details(article)) == (DAY, (), {"time": "00:00:00"})


def test_a_cell_with_a_time_of_its_own_needs_no_other() -> None:
    article = of_row(date="2025-08-20T08:15:00Z", time="10:30")
    assert (article.published, article.notes) == (datetime(2025, 8, 20, 8, 15, tzinfo=UTC), ())
    assert details(article) == {"time": "10:30"}
    article = of_row(date="2025-08-20 08:15", time="10:30Z")
    assert (article.published, details(article)) == (DAY, {"time": "10:30Z"})
    assert article.notes == ("published has no time zone (got '2025-08-20 08:15'): its day is kept",)


def test_two_times_are_no_moment() -> None:
    article = of_row(date="2025-08-20T00:00:00Z", time="10:30Z")
    told = "published says two times (got '2025-08-20T00:00:00Z and 10:30Z'): its day is kept"
    assert (article.published, article.notes, details(article)) == (DAY, (told,), {"time": "10:30Z"})
    assert of_row(date="2025-08-20T00:00:00Z", time="00:00").published == datetime(2025, 8, 20, tzinfo=UTC)


def test_a_time_without_a_day_is_no_time_of_publication() -> None:
    assert of_row(time="10:30Z") == of_row(time="10:30Z", date=None)
    article = of_row(time="10:30Z")
    assert (article.published, article.notes, details(article)) == (None, (), {"time": "10:30Z"})
    article = of_row(date="5/3/2025", time="10:30Z")
    assert (article.published, details(article)) == (None, {"time": "10:30Z"})


def test_a_column_that_holds_the_moment_alone_is_not_its_own_time() -> None:
    assert of_row(pub_time="2025-08-20T10:30Z") == Article(
        text="One.", published=datetime(2025, 8, 20, 10, 30, tzinfo=UTC)
    )
    article = of_row(pub_time="2025-08-20", time="10:30Z")
    assert article.published == datetime(2025, 8, 20, 10, 30, tzinfo=UTC)


def test_the_last_change_has_a_time_of_its_own() -> None:
    row = {"date": "2025-08-20", "time": "10:30", "modified_date": "2025-08-21", "modified_time": "0:15", "tz": "UTC"}
    article = of_row(**row)
    assert article.published == datetime(2025, 8, 20, 10, 30, tzinfo=UTC)
    assert article.modified == datetime(2025, 8, 21, 0, 15, tzinfo=UTC)
    assert (article.details, article.notes) == ((), ())
    article = of_row(modified_date="2025-08-21", time="10:30Z")
    assert (article.modified, details(article)) == (date(2025, 8, 21), {"time": "10:30Z"})


def test_columns_of_other_names_are_named(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("text;Tag;Uhrzeit;Zone\nEs war.;20.8.2025;10:30;UTC\n", encoding="utf-8")
    named = {"published": "Tag", "time": "Uhrzeit", "timezone": "Zone"}
    (article,) = newsevents.read(path, columns=named)
    assert article == Article(text="Es war.", published=datetime(2025, 8, 20, 10, 30, tzinfo=UTC))
    (article,) = articles("csv", "text,date,time\nIt rained.,2025-08-20,\n")
    assert article == Article(text="It rained.", published=DAY)


@pytest.mark.parametrize(
    ("cell", "read"),
    [
        (time(10, 30), "10:30"),
        (time(10, 30, tzinfo=PLUS_TWO), "10:30+02:00"),
        (timedelta(hours=10, minutes=30), "10:30"),
        (pd.Timedelta(hours=10, minutes=30), "10:30"),
        (pd.Timestamp("2025-08-20 10:30"), "10:30"),
        (datetime(1900, 1, 1, 10, 30), "10:30"),  # noqa: DTZ001  # as spreadsheets have it
        (datetime(1970, 1, 1, 10, 30, tzinfo=UTC), "10:30"),
        (pd.Timestamp("2025-08-20 10:30+02:00"), "10:30+02:00"),
        (timedelta(hours=25), None),
        (timedelta(hours=-1), None),
        (0.4375, None),
        (["10:30"], None),
    ],
)
def test_times_of_every_type_that_a_frame_has(cell: object, read: str | None) -> None:
    for zone in ("+02:00", None):
        article = Rows("row").article({"text": "a", "date": pd.Timestamp("2025-08-20"), "time": cell, "tz": zone})
        known = read and (zone or "+" in read)
        assert article.published == (datetime(2025, 8, 20, 10, 30, tzinfo=PLUS_TWO) if known else DAY)


def test_missing_times_of_frames_are_none() -> None:
    row = {"text": ["a", "b"], "date": ["2025-08-20"] * 2}
    for frame in (
        pd.DataFrame({**row, "time": [pd.NaT, pd.NaT]}),
        pl.DataFrame({**row, "time": [None, None]}),
        pl.DataFrame({**row, "time": pl.Series([None, None], dtype=pl.Time)}),
    ):
        assert [article.published for article in read_rows(frame)] == [DAY, DAY]
    timed = pl.DataFrame({**row, "time": [time(10, 30), None], "tz": ["UTC", "UTC"]})
    assert [article.published for article in read_rows(timed)] == [datetime(2025, 8, 20, 10, 30, tzinfo=UTC), DAY]


def test_what_is_kept_of_them_is_said_in_a_warning(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("text,date,time\nIt rained.,2025-08-20,10:30\n", encoding="utf-8")
    with pytest.warns(ArticleWarning, match="published has no clear time zone"):
        assert next(newsevents.read(path)).published == DAY


@given(
    st.datetimes(datetime(1900, 1, 2), datetime(2090, 1, 1)).map(lambda moment: moment.replace(microsecond=0)),  # noqa: DTZ001
    st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes))),
    st.booleans(),
)
def test_a_moment_cut_in_two_is_whole_again(moment: datetime, zone: timezone, alone: bool) -> None:  # noqa: FBT001
    whole = moment.replace(tzinfo=zone)
    offset = whole.isoformat()[-6:]
    cells = {"date": moment.date().isoformat(), "time": moment.time().isoformat() + ("" if alone else offset)}
    article = of_row(**cells, **({"timezone": offset} if alone else {}))
    assert str(article.published) == str(whole)
    assert of_row(**{**cells, "time": moment.time().isoformat()}).published == moment.date()


@given(st.text(max_size=12) | st.from_regex(r"\d{1,2}[:.h]\d\d ?([ap]m)? ?[A-Z+-]{0,4}\d{0,4}", fullmatch=True))
def test_whatever_stands_there_the_day_stays(written: str) -> None:
    article = articles("corpus", json.dumps({"text": "a", "date": "2025-08-20", "time": written, "tz": written}))[0]
    found = article.published
    assert (found.date() if isinstance(found, datetime) else found) == DAY
