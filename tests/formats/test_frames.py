"""Data frames, tables, rows: whatever a social scientist has articles in."""

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from tests.formats.reading import of_row, only

import newsevents
from newsevents import Article
from newsevents.errors import ArticleWarning, DecodeError, InputError
from newsevents.formats import read_rows
from newsevents.formats._row_times import in_order
from newsevents.formats._row_values import detail, text_of
from newsevents.model import Detail

DAY = date(2025, 8, 20)
ROWS = [
    {"Text": "One.", "Title": "A", "date": datetime(2025, 8, 20), "page": 3, "authors": ["Jane Roe"]},  # noqa: DTZ001
    {"Text": "Two.", "Title": None, "date": None, "page": None, "authors": None},
]
FOUND = [
    Article(text="One.", headline="A", published=DAY, bylines=("Jane Roe",), details=(Detail("page", "3"),)),
    Article(text="Two."),
]
FRAMES = {
    "dicts": ROWS,
    "pandas": pd.DataFrame(ROWS).astype({"page": "Int64"}),
    "polars": pl.DataFrame(ROWS),
    "pyarrow": pa.Table.from_pylist(ROWS),
    "a generator": (row for row in ROWS),
}


def bare(found: list[Article]) -> list[tuple[Any, ...]]:
    return [(a.text, a.headline, a.published, a.bylines, a.details) for a in found]


@pytest.mark.parametrize("kind", FRAMES)
def test_the_rows_of_a_frame(kind: str) -> None:
    assert list(read_rows(FRAMES[kind])) == FOUND


def test_numbers_of_a_column_with_gaps_keep_their_value() -> None:
    frame = pd.DataFrame({"text": ["a", "b"], "day": [20250820, np.nan], "share": [0.5, np.nan]})
    first, second = read_rows(frame)
    assert (first.published, first.details) == (DAY, (Detail("share", "0.5"),))
    assert (second.published, second.details) == (None, ())


@pytest.mark.parametrize(
    ("dates", "days"),
    [
        (pd.to_datetime(["2025-08-20", None]), [DAY, None]),
        (pd.to_datetime(["2025-08-20 10:00", None], utc=True), [datetime(2025, 8, 20, 10, tzinfo=UTC), None]),
        (pd.Series(["2025-08-20", ""], dtype="string"), [DAY, None]),
        (pd.Series([DAY, None], dtype="object"), [DAY, None]),
        (np.array(["2025-08-20", "NaT"], dtype="datetime64[D]"), [DAY, None]),
        (pd.Series([1755684000, np.nan]), [datetime(2025, 8, 20, 10, tzinfo=UTC), None]),
    ],
)
def test_days_of_every_type_that_a_frame_has(dates: Any, days: list[date | None]) -> None:
    found = list(read_rows(pd.DataFrame({"text": ["a", "b"], "Publication Date": dates})))
    assert [article.published for article in found] == days
    assert [article.notes for article in found] == [(), ()]


@pytest.mark.parametrize("value", [np.datetime64("2025-08-20"), np.datetime64("2025-08-20T00:00:00.000000000")])
def test_a_day_of_numpy_in_a_row(value: object) -> None:
    assert next(read_rows([{"text": "a", "date": value}])).published == DAY


def test_a_time_without_a_zone_is_said_in_a_frame_too() -> None:
    with pytest.warns(ArticleWarning, match=r"frame: published has no time zone \(got '2025-08-20T10:30:00'\)"):
        (article,) = read_rows(pd.DataFrame({"text": ["a"], "date": [pd.Timestamp("2025-08-20 10:30")]}))
    assert article.published == DAY


def test_one_bad_row_is_one_bad_row() -> None:
    reports: list[DecodeError] = []
    frame = pd.DataFrame({"text": ["a", None, "c"]})
    assert [article.text for article in read_rows(frame, on_error=reports.append)] == ["a", "c"]
    assert [str(report) for report in reports] == ["row 2 is not valid:\nmust hold a text (got an empty cell) @ $.text"]


@pytest.mark.parametrize("frame", [pd.DataFrame({"Inhalt": ["a"]}), pl.DataFrame({"Inhalt": ["a"]})])
def test_columns_that_are_not_found_are_shown_with_those_that_are_there(frame: Any) -> None:
    with pytest.raises(DecodeError, match=r'\(got \'Inhalt\'\); name the column, with columns=\{"text": ...\}'):
        list(read_rows(frame))
    assert [article.text for article in read_rows(frame, columns={"text": "Inhalt"})] == ["a"]


def test_a_column_that_was_named_must_be_there() -> None:
    frame = pd.DataFrame({"Body": ["a"], "When": ["2025-08-20"]})
    with pytest.raises(DecodeError, match=r"must have the column 'Day' for the published \(got 'Body', 'When'\)"):
        list(read_rows(frame, columns={"published": "Day"}))


@pytest.mark.parametrize("rows", ["text", b"bytes", 3, {"text": "a"}, None])
def test_what_is_no_rows_is_refused(rows: Any) -> None:
    with pytest.raises(InputError, match=r"^rows: must be a data frame, a table or rows as dicts \(got "):
        list(read_rows(rows))


@pytest.mark.parametrize("options", [{"columns": {"txt": "Body"}}, {"dates": "dym"}])
def test_options_that_mean_nothing_are_refused(options: Any) -> None:
    with pytest.raises(InputError, match=r"^(columns|dates): must "):
        list(read_rows([], **options))


class TestColumns:
    @pytest.mark.parametrize("name", ["Text", "TEXT", "full_text", "Full Text", "article-body", "mainText", "Body"])
    def test_signs_and_capitals_in_a_name_do_not_count(self, name: str) -> None:
        assert only("csv", f"{name}\nOne.\n").text == "One."

    def test_a_column_that_was_named_counts_before_one_that_is_found(self) -> None:
        table = "text,Body,title,headline\na,b,c,d\n"
        (article,) = read_rows(
            [dict(zip("text Body title headline".split(), "abcd", strict=True))], columns={"text": "Body"}
        )
        assert (article.text, article.headline) == ("b", "d")
        assert article.details == (Detail("text", "a"), Detail("title", "c"))
        assert only("csv", table).details == (Detail("Body", "b"), Detail("title", "c"))

    def test_the_day_of_an_article_counts_before_that_of_its_record(self) -> None:
        row = {"text": "a", "Load-Date": "2025-08-22", "Date": "2025-08-20", "timestamp": "2025-08-21"}
        (article,) = read_rows([row])
        assert article.published == DAY
        assert [detail.name for detail in article.details] == ["Load-Date", "timestamp"]

    def test_further_columns_reach_the_story_and_come_back(self, tmp_path: Path) -> None:
        path = tmp_path / "a.tsv"
        path.write_text("Body\tPage\tSection\tempty\nAna Ruiz left Oslo.\t3\tWorld news\t\n", encoding="utf-8")
        (article,) = newsevents.read(path)
        story = newsevents.parse_article(article)
        assert (story.details, story.section) == ((Detail("Page", "3"),), "World news")
        newsevents.dump(story, tmp_path / "a.json")
        assert newsevents.load(tmp_path / "a.json").details == story.details

    @pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
    def test_the_sign_between_cells_is_that_of_the_header(self, sign: str) -> None:
        table = f'id{sign}text{sign}date\n7{sign}"One{sign} two, three; four."{sign}2025-08-20\n'
        article = only("csv", table)
        assert (article.id, article.text, article.published) == ("7", f"One{sign} two, three; four.", DAY)

    def test_tables_of_spreadsheets_in_utf_16(self) -> None:
        assert only("csv", "text\tdate\nÅse.\t2025-08-20\n".encode("utf-16")).text == "Åse."

    @pytest.mark.parametrize(
        ("value", "text"),
        [
            (True, "true"),
            (3, "3"),
            (0.25, "0.25"),
            (date(2025, 8, 20), "2025-08-20"),
            (["a", "b"], '["a", "b"]'),
            ({"a": 1}, '{"a": 1}'),
            ("x" * 1000, "x" * 1000),
        ],
    )
    def test_what_is_carried_along(self, value: object, text: str) -> None:
        assert detail("name", value) == Detail("name", text)

    @pytest.mark.parametrize("value", [None, "", " ", float("nan"), pd.NaT, pd.NA, "x" * 1001])
    def test_what_is_nothing_or_a_text_is_not(self, value: object) -> None:
        assert detail("name", value) is None


class TestDays:
    @pytest.mark.parametrize(
        ("written", "order", "iso"),
        [
            ("05/03/2025", "dmy", "2025-03-05"),
            ("05/03/2025", "mdy", "2025-05-03"),
            ("5.3.25", "dmy", "2025-03-05"),
            ("5-3-99", "mdy", "1999-05-03"),
            ("25/03/2025", "mdy", "2025-03-25"),
            ("03/25/2025", "dmy", "2025-03-25"),
            ("25/03/05", "ymd", "2025-03-05"),
            ("2025/3/5 10:00", None, "2025-03-05 10:00"),
            ("20250305T101500Z", None, "20250305T101500Z"),
            ("20250305101500", None, "20250305T101500Z"),
            ("20250305.0", None, "20250305"),
            ("March 5, 2025", "dmy", "March 5, 2025"),
            ("5/3/2025", None, "5/3/2025"),
        ],
    )
    def test_the_order_of_a_day_in_digits(self, written: str, order: Any, iso: str) -> None:
        assert in_order(written, order) == iso

    def test_a_day_that_may_be_two_is_left_out_and_the_option_named(self) -> None:
        article = of_row(date="5/3/2025")
        assert article.published is None
        assert article.notes[0].startswith(
            "published may be day or month first (got '5/3/2025'): left out; say which, "
        )
        with pytest.warns(ArticleWarning, match="dates='dmy' or 'mdy'"):
            list(read_rows([{"text": "a", "date": "5/3/2025"}]))
        for order, month in (("dmy", 3), ("mdy", 5)):
            (article,) = read_rows([{"text": "a", "date": "5/3/2025"}], dates=order)  # type: ignore[arg-type]
            assert article.published == date(2025, month, 8 - month)

    @pytest.mark.parametrize(
        ("written", "problem"),
        [
            ("32/13/2026", "must be a date or time"),
            ("1/2/0001", "cannot be right"),
        ],
    )
    def test_a_day_that_is_none_is_quoted_as_it_is_written(self, written: str, problem: str) -> None:
        with pytest.warns(ArticleWarning, match=problem):
            (article,) = read_rows([{"text": "a", "date": written}], dates="dmy")
        assert article.published is None
        assert article.notes == (f"published {problem} (got {written!r}): left out",)

    @pytest.mark.parametrize(
        ("written", "read"),
        [
            ("25/3/2025", date(2025, 3, 25)),
            ("3/25/2025", date(2025, 3, 25)),
            ("25.3.2025", date(2025, 3, 25)),
            ("25 March 2025", date(2025, 3, 25)),
            ("March 25, 2025 Tuesday", date(2025, 3, 25)),
            ("Mar 25, 2025", date(2025, 3, 25)),
            ("2025/03/25", date(2025, 3, 25)),
            ("2025-03-25 00:00:00", date(2025, 3, 25)),
            ("2025-03-25T10:00:00.123Z", datetime(2025, 3, 25, 10, 0, 0, 123000, UTC)),
            ("20250325T100000Z", datetime(2025, 3, 25, 10, tzinfo=UTC)),
        ],
    )
    def test_days_of_every_common_form(self, written: str, read: date) -> None:
        article = of_row(date=written)
        assert (article.published, article.notes) == (read, ())


def test_the_text_of_other_values_is_what_it_is() -> None:
    assert text_of(["One.", " ", "Two."]) == "One.\n\nTwo."
    assert text_of({"a": 1}) == {"a": 1}
    assert text_of([1]) == [1]


def test_columns_of_what_is_no_corpus_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Ana Ruiz left.", encoding="utf-8")
    with pytest.raises(InputError, match="columns and dates: are for corpora; this is read as text"):
        list(newsevents.read(path, columns={"text": "Body"}))


def test_columns_of_files(tmp_path: Path) -> None:
    frame = pd.DataFrame({"Inhalt": ["One."], "Tag": ["5/3/2025"]})
    frame.to_parquet(tmp_path / "a.parquet")
    frame.to_csv(tmp_path / "a.csv", index=False)
    frame.to_csv(tmp_path / "a.tsv", index=False, sep="\t")
    frame.to_json(tmp_path / "a.articles.jsonl", orient="records", lines=True)
    frame.to_json(tmp_path / "a.articles.json", orient="records")
    for path in sorted(tmp_path.iterdir()):
        columns = {"text": "Inhalt", "published": "Tag"}
        (article,) = newsevents.read(path, columns=columns, dates="dmy")
        assert (article.text, article.published) == ("One.", date(2025, 3, 5))


def test_a_further_cell_of_any_sort_is_text() -> None:
    assert detail("price", Decimal("1.50")) == Detail("price", "1.50")
