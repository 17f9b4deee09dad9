"""
Parquet: a folder of tables, for notebooks and engines that read columns.

Each story is there twice: whole, in the column ``document`` of
``stories.parquet``, from which it is read, and as rows of tables for queries.
Every table has its full schema, with or without rows.
"""

from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from typing import Any

from newsevents._extras import needed
from newsevents.errors import DecodeError
from newsevents.formats import _documents, json
from newsevents.formats._converter import SCHEMA, from_plain
from newsevents.formats._table_list import TABLES
from newsevents.formats._tables import Kind, Row, Table, plain
from newsevents.model import Story

WHAT = "Parquet folder"
"""What a folder is called in errors."""

_AT_ONCE = 500
"""How many stories are held in memory at once."""


def tables(stories: Iterable[Story]) -> dict[str, Any]:
    """
    Return the tables of *stories* in memory, as ``pyarrow.Table`` by name.

    ``table.to_pandas()`` and ``polars.from_arrow(table)`` make data frames of them.

    Raises:
        newsevents.errors.MissingExtraError: If pyarrow is not installed, or does not work.
    """
    pyarrow = needed("pyarrow", extra="arrow")
    schemas = {name: _schema(table) for name, table in TABLES.items()}
    batches = {name: list(found) for name, found in _columns_of(list(stories)).items()}
    return {name: pyarrow.table(batches[name], schema=schema) for name, schema in schemas.items()}


def write(stories: Iterable[Story], path: Path) -> None:
    """Write *stories* to a new folder, a file per table."""
    pyarrow, parquet = needed("pyarrow", extra="arrow"), needed("pyarrow.parquet", extra="arrow")
    path.mkdir()
    rest = iter(stories)
    with ExitStack() as stack:
        writers = {
            name: stack.enter_context(
                parquet.ParquetWriter(path / f"{name}.parquet", _schema(table), compression="zstd")
            )
            for name, table in TABLES.items()
        }
        while some := list(islice(rest, _AT_ONCE)):
            for name, columns in _columns_of(some).items():
                writers[name].write_table(pyarrow.table(columns, schema=writers[name].schema))


def read(path: Path, *, limit: int) -> Iterator[Story]:
    """Yield the stories of a folder, in the order in which they were written."""
    pyarrow, parquet = needed("pyarrow", extra="arrow"), needed("pyarrow.parquet", extra="arrow")
    path.stat()
    try:
        with parquet.ParquetFile(path / "stories.parquet") as file:
            if not pyarrow.types.is_string(file.schema_arrow.field("document").type):
                raise DecodeError(WHAT, ["must have text in the column 'document' of 'stories'"])
            for batch in file.iter_batches(batch_size=64, columns=["document"]):
                for document in batch.column(0):
                    text = (document.as_py() or "").encode()
                    yield from_plain(json.parse(_documents.within(text, WHAT, limit), WHAT), what=WHAT)
    except (pyarrow.ArrowException, OSError, KeyError) as error:
        raise DecodeError(WHAT, [f"must hold tables of stories ({error})"]) from error


def _columns_of(stories: list[Story]) -> dict[str, list[list[object]]]:
    found: dict[str, list[list[object]]] = {}
    for name, table in TABLES.items():
        rows: list[Row] = [row for story in stories for row in table.rows(story)]
        found[name] = [[plain(row[i]) for row in rows] for i in range(len(table.columns))]
    found["stories"].append([json.to_text(story) for story in stories])
    return found


def _schema(table: Table) -> Any:
    pa = needed("pyarrow", extra="arrow")
    types = {
        Kind.TEXT: pa.string(),
        Kind.LABEL: pa.dictionary(pa.int32(), pa.string()),
        Kind.INTEGER: pa.int64(),
        Kind.REAL: pa.float64(),
        Kind.DAY: pa.date32(),
        Kind.TEXTS: pa.list_(pa.string()),
    }
    fields = [(column.name, types[column.kind]) for column in table.columns]
    whole = [("document", pa.string())] if table.name == "stories" else []
    return pa.schema([*fields, *whole], metadata={"newsevents.schema_version": SCHEMA})
