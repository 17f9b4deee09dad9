"""The Parquet folder: full schemas, and read by other programs."""

from pathlib import Path

import duckdb
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsevents.errors import DecodeError
from newsevents.formats import dump, dump_all, load
from newsevents.formats._table_list import TABLES
from newsevents.formats.parquet import tables
from newsevents.model import Story
from newsevents.strategies import stories


def ask(question: str) -> list[tuple[object, ...]]:
    answer = duckdb.sql(question)
    assert answer is not None
    return list(answer.fetchall())


@pytest.mark.parametrize("name", TABLES)
def test_a_table_without_rows_has_its_schema(tmp_path: Path, name: str, story: Story) -> None:
    dump_all([], tmp_path / "none.tables")
    dump(story, tmp_path / "one.tables")
    none, one = (pq.read_schema(tmp_path / folder / f"{name}.parquet") for folder in ("none.tables", "one.tables"))
    assert none.equals(one, check_metadata=True)
    assert none.metadata[b"newsevents.schema_version"] == b"newsevents/1"
    assert not any(pa.types.is_null(field.type) for field in none)


@settings(max_examples=settings().max_examples // 3, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(some=st.lists(stories(), max_size=3))
def test_other_programs_read_the_tables(tmp_path: Path, some: list[Story]) -> None:
    path = tmp_path / "a.tables"
    dump_all(some, path)
    in_memory = tables(some)
    for name in TABLES:
        file = path / f"{name}.parquet"
        rows = pq.read_table(file).num_rows
        assert pl.read_parquet(file).height == rows
        assert ask(f"SELECT count(*) FROM '{file}'") == [(rows,)]  # noqa: S608  # our own name
        assert in_memory[name].num_rows == rows
        assert in_memory[name].schema.equals(pq.read_schema(file))


def test_a_folder_answers_questions(tmp_path: Path, story: Story) -> None:
    path = tmp_path / "a.tables"
    dump(story, path)
    found = ask(
        f"SELECT name, when_start FROM '{path}/meetings.parquet' NATURAL JOIN '{path}/participants.parquet'"  # noqa: S608
        f" JOIN '{path}/actors.parquet' USING (story_id, actor_id) ORDER BY position"
    )
    assert [(name, str(day)) for name, day in found] == [("Ana Ruiz", "2025-08-19"), ("NATO", "2025-08-19")]
    statements = tables([story])["statements"].to_pandas()
    assert list(statements.content_text) == ["“We agreed,”"]
    assert tables([story])["stories"]["byline"].to_pylist() == [["Jo Doe"]]


def test_many_stories_are_written_in_batches(tmp_path: Path) -> None:
    some = [Story(id=f"story:{i}", text=str(i)) for i in range(1100)]
    dump_all(iter(some), tmp_path / "a.tables")
    assert pq.ParquetFile(tmp_path / "a.tables" / "stories.parquet").num_row_groups == 3


@pytest.mark.parametrize("column", [pa.array([1]), pa.array(["{}"]), pa.array([None], pa.string())])
def test_a_table_of_something_else_is_a_decode_error(tmp_path: Path, column: object) -> None:
    (tmp_path / "a.tables").mkdir()
    pq.write_table(pa.table({"document": column}), tmp_path / "a.tables" / "stories.parquet")
    with pytest.raises(DecodeError):
        load(tmp_path / "a.tables")


@pytest.mark.parametrize("content", [b"", b"PAR1", b"PAR1" + b"x" * 100 + b"PAR1"])
def test_a_broken_table_is_a_decode_error(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.tables").mkdir()
    with pytest.raises(DecodeError):
        load(tmp_path / "a.tables")
    (tmp_path / "a.tables" / "stories.parquet").write_bytes(content)
    with pytest.raises(DecodeError):
        load(tmp_path / "a.tables")


def test_a_table_without_documents_is_a_decode_error(tmp_path: Path) -> None:
    (tmp_path / "a.tables").mkdir()
    pq.write_table(pa.table({"text": ["x"]}), tmp_path / "a.tables" / "stories.parquet")
    with pytest.raises(DecodeError, match="must have text in the column 'document'"):
        load(tmp_path / "a.tables")
