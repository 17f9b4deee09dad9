"""The Parquet folder: full schemas, and read by other programs."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from secrets import token_hex

import duckdb
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsevents.errors import DecodeError
from newsevents.formats import FORMATS, dump, dump_all, dumps, load, load_all
from newsevents.formats._table_list import TABLES
from newsevents.formats.parquet import tables
from newsevents.model import Article, Story
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
@given(some=st.lists(stories(), max_size=3, unique_by=lambda story: story.id.casefold()))
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
    some = [Story(id=f"story:{i}", text=str(i)) for i in range(1001)]
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


def in_folder(path: Path, table: object) -> Path:
    path.mkdir()
    pq.write_table(table, path / "stories.parquet", compression="zstd")
    return path


def texts(*raw: bytes, kind: pa.DataType | None = None) -> pa.Array:
    """Return an array of strings that may be no UTF-8."""
    binary = pa.array(raw, pa.binary())
    return pa.Array.from_buffers(kind or pa.string(), len(binary), binary.buffers())


COUNTED = pa.proxy_memory_pool(pa.default_memory_pool())
"""Memory with a count of its own; what is allocated in it may live as long as the process."""


@contextmanager
def counted() -> Iterator[None]:
    """Allocate what a test needs in a memory that no other test has used."""
    usual = pa.default_memory_pool()
    pa.set_memory_pool(COUNTED)
    try:
        yield
    finally:
        pa.set_memory_pool(usual)


class TestHostile:
    def test_a_document_that_is_no_utf_8(self, tmp_path: Path, story: Story) -> None:
        path = in_folder(tmp_path / "a.tables", pa.table({"document": texts(dumps(story).encode(), b"\xff\xfe")}))
        read = load_all(path)
        assert next(read) == story
        with pytest.raises(DecodeError, match=r"story 2 is not valid:\nmust be UTF-8"):
            next(read)

    def test_no_document(self, tmp_path: Path) -> None:
        path = in_folder(tmp_path / "a.tables", pa.table({"document": pa.array([None], pa.string())}))
        with pytest.raises(DecodeError, match=r"story 1 is not valid:\nmust have text"):
            load(path)

    def test_strings_of_other_writers(self, tmp_path: Path, story: Story) -> None:
        path = in_folder(tmp_path / "a.tables", pa.table({"document": pa.array([dumps(story)], pa.large_string())}))
        assert load(path) == story

    @pytest.mark.parametrize("table", [pa.table([[], []], names=["document"] * 2), pa.table({"document": [{"a": ""}]})])
    def test_columns_that_are_no_text(self, tmp_path: Path, table: object) -> None:
        with pytest.raises(DecodeError, match="must have text in the column 'document'"):
            list(load_all(in_folder(tmp_path / "a.tables", table)))

    def test_documents_that_unpack_to_too_much_are_not_unpacked(self, tmp_path: Path) -> None:
        path = in_folder(tmp_path / "a.tables", pa.table({"document": ["x" * 50_000_000]}))
        assert (path / "stories.parquet").stat().st_size < 100_000
        with counted(), pytest.raises(DecodeError, match="must not be longer than 1000000 bytes"):
            load(path, limit=1_000_000)
        assert COUNTED.max_memory() < 1_000_000

    def test_documents_are_unpacked_one_at_a_time(self, tmp_path: Path) -> None:
        some = [dumps(Story(id="story:1", text=f"{number}" * 1_000_000)) for number in range(5)] * 8
        path = in_folder(tmp_path / "a.tables", pa.table({"document": some}))
        before = pa.default_memory_pool().max_memory()
        held = [pa.total_allocated_bytes() for _ in load_all(path)]
        assert len(held) == 40
        assert max(held) < 20_000_000
        assert pa.default_memory_pool().max_memory() == before

    @pytest.mark.filterwarnings("ignore::newsevents.errors.ArticleWarning")
    def test_a_story_of_the_most_bytes(self, tmp_path: Path, story: Story) -> None:
        dump_all([story] * 3, tmp_path / "a.tables")
        size = len(dumps(story).encode())
        assert list(load_all(tmp_path / "a.tables", limit=size)) == [story] * 3
        with pytest.raises(DecodeError, match=f"story 1 is not valid:\nmust not be longer than {size - 1} bytes"):
            list(load_all(tmp_path / "a.tables", limit=size - 1))


class TestDisks:
    def test_one_that_is_full(self, tmp_path: Path) -> None:
        path = tmp_path / "a.tables"
        dump_all([Story(id="story:1", text="old")], path)
        many = [Story(id=f"story:{i}", text=token_hex(200_000)) for i in range(3)]
        usual = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, usual[1]))
        try:
            with pytest.raises(OSError, match="File too large") as caught:
                dump_all(many, path)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, usual)
        assert caught.value.filename == str(path)
        assert load(path).text == "old"
        assert [file.name for file in tmp_path.iterdir()] == ["a.tables"]

    def test_one_that_cannot_be_read(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, story: Story) -> None:
        dump(story, tmp_path / "a.tables")

        def broken(_: object) -> None:
            raise OSError(5, "Input/output error")

        monkeypatch.setattr(pq, "ParquetFile", broken)
        with pytest.raises(OSError, match="Input/output error"):
            load(tmp_path / "a.tables")


class TestCorpora:
    def read(self, table: object, limit: int = 2**26) -> list[Article]:
        file = BytesIO()
        pq.write_table(table, file, compression="zstd")
        file.seek(0)
        return list(FORMATS["columns"].articles(file, limit=limit))

    def test_only_columns_of_use_are_unpacked(self) -> None:
        table = pa.table({"text": ["One."], "html": ["x" * 3_000_000], "authors": [["Jane Roe"]]})
        assert self.read(table, limit=1000_000) == [Article(text="One.", bylines=("Jane Roe",))]

    @pytest.mark.parametrize("size", [10_000, 5_000_000])
    def test_a_row_that_unpacks_to_too_much(self, size: int) -> None:
        with pytest.raises(DecodeError, match="must not be longer than 2000 bytes"):
            self.read(pa.table({"text": ["x" * size]}), limit=2000)
