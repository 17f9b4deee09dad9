"""Batches of articles in, batches of stories out: every row comes back."""

import pickle
from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any

import duckdb
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsevents
from newsevents import scale
from newsevents.errors import InputError
from newsevents.parser import Parser
from newsevents.scale import parse_batches, result_schema
from newsevents.scale._rows import batch, row
from newsevents.scale.batches import MOST_CHARACTERS, MOST_ROWS
from newsevents.stages import STAGES, Reading
from newsevents.strategies import news_texts

MET = "Ana Ruiz met Luis Paz in Lima on Tuesday."
SAID = "Foreign Minister Ana Ruiz said the talks were over."
DAY = date(2025, 3, 5)


def fails_at_poison(reading: Reading) -> Reading:
    if "poison" in reading.text:
        msg = "cannot stand it \ud800"
        raise ZeroDivisionError(msg)
    return reading


def table(*texts: str | None, **columns: Any) -> pa.Table:
    rows = {"id": [f"a{number}" for number in range(len(texts))], "published": [DAY] * len(texts)}
    return pa.table(rows | {"text": pa.array(texts, pa.string())} | columns)


def found(whole: pa.Table, **options: Any) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = parse_batches(whole, **options).to_pylist()
    return rows


class TestRows:
    @settings(max_examples=settings().max_examples // 5)
    @given(texts=st.lists(news_texts(), max_size=5), most=st.integers(1, 4))
    def test_are_those_of_the_stories_one_by_one(self, texts: list[str], most: int) -> None:
        before = table(*texts)
        stories = [newsevents.parse(text, published=DAY, id=f"a{i}") for i, text in enumerate(texts)]
        after = pa.Table.from_batches(
            parse_batches(before.to_batches(max_chunksize=most)), result_schema(before.schema)
        )
        alone = pa.Table.from_batches([batch(map(row, stories))])
        assert after.select(alone.schema.names).equals(alone.cast(alone.schema))
        assert after.select(before.schema.names).equals(before)

    def test_say_what_was_found(self) -> None:
        (one,) = found(table(MET))
        (meeting,) = one["meetings"]
        assert [side["actor_name"] for side in meeting["participants"]] == ["Ana Ruiz", "Luis Paz"]
        assert (meeting["place_name"], meeting["when_start"]) == ("Lima", date(2025, 3, 4))

    def test_carry_every_column_through(self) -> None:
        before = table(MET, SAID, weight=[1.5, None], tags=[["a"], []], seen=[datetime(2025, 1, 1, tzinfo=UTC)] * 2)
        after = parse_batches(before)
        assert after.schema.equals(result_schema(before.schema))
        assert after.select(before.schema.names).equals(before)

    @pytest.mark.parametrize(
        "days",
        [
            pa.array([DAY], pa.date32()),
            pa.array([datetime(2025, 3, 5, tzinfo=UTC)], pa.timestamp("ns")),
            pa.array(["2025-03-05T10:00:00Z"]),
            pa.array([datetime(2025, 3, 5, 12, tzinfo=UTC)], pa.timestamp("us", "UTC")),
            pa.array(["2025-03-05"]).dictionary_encode(),
        ],
    )
    def test_count_from_days_of_every_type(self, days: pa.Array) -> None:
        whole = pa.table({"text": [MET], "published": days})
        assert found(whole, id=None)[0]["meetings"][0]["when_value"] == "2025-03-04"

    @pytest.mark.parametrize("day", ["soon", None, ""])
    def test_without_a_day_that_can_be_read_keep_what_is_relative(self, day: str | None) -> None:
        whole = pa.table({"text": [MET], "published": pa.array([day], pa.string())})
        (one,) = found(whole, id=None)
        assert one["error"] is None
        assert one["meetings"][0]["when_start"] is None
        assert [note["kind"] for note in one["notes"]] == (["reading"] if day else [])

    def test_read_days_in_the_order_that_is_said(self) -> None:
        whole = pa.table({"text": [MET], "published": ["5/3/2025"]})
        assert found(whole, id=None, dates="dmy")[0]["meetings"][0]["when_value"] == "2025-03-04"

    def test_read_further_fields_from_the_columns_that_are_named(self) -> None:
        whole = pa.table({"body": [SAID], "head": ["Talks fail"], "link": ["https://example.org"], "title": ["no"]})
        columns = {"headline": "head", "url": "link"}
        (one,) = found(whole, text="body", published=None, id=None, columns=columns, documents=True, prefix="ne_")
        story = newsevents.loads(one["ne_document"])
        assert (story.headline, story.url, story.source) == ("Talks fail", "https://example.org", None)
        assert (one["ne_title"], one["title"]) == ("Talks fail", "no")

    def test_may_hold_paragraphs(self) -> None:
        whole = pa.table({"text": [["Ana Ruiz met Luis Paz.", "They agreed."]]})
        assert found(whole, id=None, published=None)[0]["text_length"] == len("Ana Ruiz met Luis Paz.\n\nThey agreed.")

    @pytest.mark.parametrize("kind", [pa.large_string(), pa.string_view(), pa.dictionary(pa.int32(), pa.string())])
    def test_read_texts_of_every_type(self, kind: pa.DataType) -> None:
        whole = pa.table({"text": pa.array([MET]).cast(kind)})
        assert len(found(whole, id=None, published=None)[0]["meetings"]) == 1


class TestErrors:
    def test_a_text_that_is_null_keeps_its_row(self) -> None:
        first, second, third = found(table(MET, None, SAID, weight=[1, 2, 3]))
        assert second["error"] == {
            "type": "DecodeError",
            "message": "row is not valid:\nmust hold a text (got an empty cell) @ $.text",
        }
        assert (second["id"], second["weight"], second["events"], second["story_id"]) == ("a1", 2, None, None)
        assert first["error"] is third["error"] is None

    def test_a_parse_that_raises_keeps_its_row(self) -> None:
        parser = Parser(stages=(*STAGES, fails_at_poison))
        rows = found(table(MET, "poison", SAID), parser=parser)
        assert [one["error"] and one["error"]["type"] for one in rows] == [None, "ZeroDivisionError", None]
        assert rows[1]["error"]["message"] == "cannot stand it ?"

    def test_a_text_that_is_no_utf_8_keeps_its_row(self) -> None:
        raw = pa.array([b"\xff\xfe", MET.encode()])
        texts = pa.Array.from_buffers(pa.string(), 2, raw.buffers())
        bad, good = parse_batches(pa.table({"text": texts}), id=None, published=None)["error"].to_pylist()
        assert bad["message"] == "row is not valid:\nmust be UTF-8 (got other bytes) @ $.text"
        assert good is None

    def test_a_column_of_nothing_but_null(self) -> None:
        whole = pa.table({"text": pa.nulls(2)})
        assert [one["error"]["type"] for one in found(whole, id=None, published=None)] == ["DecodeError"] * 2

    @pytest.mark.parametrize(
        ("options", "message"),
        [
            ({"text": "body"}, r"must have the column 'body' for the text \(got 'id', 'published', 'text'\)"),
            ({"published": "day"}, r"must have the column 'day' for the published \(.*; published=None if there is"),
            ({"id": "published", "text": "id", "columns": {"url": "x"}}, "must have the column 'x' for the url"),
            ({"text": "published"}, r"must have texts in the column 'published' \(got date32\[day\]\)"),
            ({"columns": {"head": "id"}}, "columns: must name columns for some of: text, id, published"),
            ({"dates": "dym"}, "dates: must be one of: dmy, mdy, ymd"),
        ],
    )
    def test_columns_that_are_not_there(self, options: dict[str, Any], message: str) -> None:
        with pytest.raises(InputError, match=message):
            parse_batches(table(MET), **options)
        with pytest.raises(InputError, match=message):
            list(parse_batches(table(MET).to_batches(), **options))

    def test_a_column_that_is_there_twice(self) -> None:
        twice = pa.table([[MET], [SAID]], names=["text", "text"])
        with pytest.raises(InputError, match=r"must have the column 'text' once \(got 'text', 'text'\)"):
            parse_batches(twice, id=None, published=None)

    def test_columns_that_have_our_names(self) -> None:
        before = table(MET, events=[3], title=["x"])
        with pytest.raises(InputError, match=r"called like those of the stories \(got 'events', 'title'\).*prefix="):
            parse_batches(before)
        with pytest.raises(InputError, match="prefix="):
            next(parse_batches(iter(before.to_batches())))
        (one,) = found(before, prefix="story_")
        assert (one["events"], one["story_events"], one["title"]) == (3, [], "x")

    @pytest.mark.parametrize("batches", ["text", b"bytes", {"text": [MET]}, 3, None])
    def test_what_is_no_batch_at_all(self, batches: object) -> None:
        with pytest.raises(InputError, match="must be record batches, a reader or a table"):
            parse_batches(batches)

    def test_what_is_no_batch_among_batches(self) -> None:
        with pytest.raises(InputError, match=r"must be record batches \(got str\)"):
            next(parse_batches(["text"]))


class TestShapes:
    def test_a_table_comes_back_as_a_table(self) -> None:
        whole = parse_batches(table(MET, SAID))
        assert isinstance(whole, pa.Table)
        assert whole.num_rows == 2

    def test_a_batch_comes_back_as_a_batch(self) -> None:
        (before,) = table(*[MET] * (MOST_ROWS + 1)).to_batches()
        after = parse_batches(before)
        assert isinstance(after, pa.RecordBatch)
        assert after.num_rows == MOST_ROWS + 1

    def test_a_reader_comes_back_as_a_reader(self) -> None:
        after = parse_batches(table(MET, SAID).to_reader(max_chunksize=1))
        assert isinstance(after, pa.RecordBatchReader)
        assert [len(one) for one in after] == [1, 1]

    def test_tables_among_batches_are_taken_apart(self) -> None:
        assert sum(len(one) for one in parse_batches([table(MET, SAID), table(MET).to_batches()[0]])) == 3

    def test_without_rows_there_is_the_schema(self) -> None:
        none = table(MET).slice(0, 0)
        (empty,) = none.to_batches() or [pa.RecordBatch.from_pylist([], none.schema)]
        expected = result_schema(none.schema)
        assert parse_batches(none).schema.equals(expected)
        assert parse_batches(empty).schema.equals(expected)
        assert [one.schema.equals(expected) for one in parse_batches([empty, empty])] == [True, True]
        assert list(parse_batches([])) == []
        assert parse_batches(pa.RecordBatchReader.from_batches(none.schema, [])).read_all().schema.equals(expected)

    def test_metadata_of_both_sides_is_kept(self) -> None:
        before = table(MET).replace_schema_metadata({"mine": "yes"})
        assert parse_batches(before).schema.metadata == {b"mine": b"yes", b"newsevents.schema_version": b"newsevents/1"}

    def test_large_batches_come_back_in_parts(self) -> None:
        (before,) = table(*[MET] * (2 * MOST_ROWS + 3)).to_batches()
        assert [len(one) for one in parse_batches([before])] == [MOST_ROWS, MOST_ROWS, 3]

    def test_long_texts_come_back_in_parts(self) -> None:
        long = "x" * (MOST_CHARACTERS // 2)
        (before,) = table(long, long, None, MET, long, MET).to_batches()
        after = list(parse_batches([before]))
        assert [len(one) for one in after] == [2, 4]
        assert [name for one in after for name in one["id"].to_pylist()] == before["id"].to_pylist()


def test_batches_are_taken_one_at_a_time() -> None:
    taken = []

    def batches() -> Iterator[pa.RecordBatch]:
        for number in range(3):
            taken.append(number)
            yield table(MET).to_batches()[0]

    after = parse_batches(batches())
    assert taken == []
    for number in range(3):
        next(after)
        assert taken == list(range(number + 1))


def test_stories_are_not_kept() -> None:
    def most(count: int) -> int:
        one = table(*["x"] * MOST_ROWS).to_batches()[0]
        before = pa.total_allocated_bytes()
        return max(int(pa.total_allocated_bytes() - before) for _ in parse_batches(one for _ in range(count)))

    assert 0 < most(6) <= 2 * most(1)


def test_a_worker_gets_all_it_needs_by_pickle() -> None:
    work = partial(parse_batches, columns={"headline": "id"}, documents=True)
    again = pickle.loads(pickle.dumps(work))  # noqa: S301  # our own
    assert again(table(MET)).equals(work(table(MET)))


class TestReadBack:
    @pytest.fixture(scope="class")
    @staticmethod
    def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
        file = tmp_path_factory.mktemp("scale") / "stories.parquet"
        pq.write_table(parse_batches(table(MET, None, SAID, "", "Bo Li arrested Al Roe.")), file)
        return file

    def test_by_pyarrow(self, file: Path) -> None:
        assert pq.read_schema(file).names == ["id", "published", "text", *scale.SCHEMA.names]

    def test_by_duckdb(self, file: Path) -> None:
        with duckdb.connect() as store:
            asked = "SELECT id, unnest(statements, recursive := true) FROM read_parquet(?)"
            (said,) = store.execute(asked, [str(file)]).fetchall()
            dyads = store.execute(
                "SELECT e.type, s.actor_name, t.actor_name FROM (SELECT unnest(events) AS e FROM read_parquet(?)),"
                " unnest(e.sources) AS _(s), unnest(e.targets) AS _2(t)",
                [str(file)],
            ).fetchall()
        assert said[0] == "a2"
        assert dyads == [("COERCE", "Bo Li", "Al Roe")]

    def test_by_polars(self, file: Path) -> None:
        frame = pl.read_parquet(file)
        said = frame.select("id", "statements").explode("statements").drop_nulls().unnest("statements")
        assert said["speaker_name"].to_list() == ["Ana Ruiz"]
        assert frame.filter(pl.col("error").is_not_null())["id"].to_list() == ["a1"]

    def test_by_pandas(self, file: Path) -> None:
        frame = pq.read_table(file).to_pandas()
        said = frame[["id", "statements"]].explode("statements").dropna()
        assert [one["speaker_name"] for one in said.statements] == ["Ana Ruiz"]

    def test_under_polars(self) -> None:
        frame = pl.DataFrame({"id": ["a", "b"], "text": [MET, SAID]})
        after = frame.lazy().map_batches(
            lambda one: pl.DataFrame(parse_batches(one.to_arrow(), published=None)),
            schema=dict(pl.DataFrame(parse_batches(frame.clear().to_arrow(), published=None)).schema),
        )
        assert after.select("id", pl.col("meetings").list.len()).collect().rows() == [("a", 1), ("b", 0)]

    def test_under_duckdb(self) -> None:
        stories = parse_batches(table(MET, SAID).to_reader())
        with duckdb.connect() as store:
            store.register("stories", stories)
            assert store.sql("SELECT id, len(meetings) FROM stories").fetchall() == [("a0", 1), ("a1", 0)]
