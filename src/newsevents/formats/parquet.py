"""
Parquet: a folder of tables, for notebooks and engines that read columns.

Each story is there twice: whole, in the column ``document`` of
``stories.parquet``, from which it is read, and as rows of tables for queries.
Every table has its full schema, with or without rows.
"""

from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from errno import ENOENT, ENOTDIR
from itertools import islice
from pathlib import Path
from typing import Any

from newsevents._extras import needed
from newsevents.errors import DecodeError
from newsevents.formats import _arrow, _documents, _files, _parquet_sizes, json
from newsevents.formats._apart import named
from newsevents.formats._converter import SCHEMA, from_plain
from newsevents.formats._table_list import TABLES
from newsevents.formats._tables import Row, Table, plain
from newsevents.formats._working import found
from newsevents.model import Story

WHAT = "Parquet folder"
"""What a folder is called in errors."""

_AT_ONCE = 500
"""How many stories are held in memory at once when they are written."""
_NO_TEXT = "must have text in the column 'document' of 'stories'"
_NOT_THERE = {None, ENOENT, ENOTDIR}
"""Numbers of errors that say what is wrong with the folder, not with the disk."""


def tables(stories: Iterable[Story]) -> dict[str, Any]:
    """
    Return the tables of *stories* in memory, as ``pyarrow.Table`` by name.

    ``table.to_pandas()`` and ``polars.from_arrow(table)`` make data frames of them.

    Raises:
        newsevents.errors.MissingExtraError: If pyarrow is not installed, or does not work.
    """
    pyarrow = needed("pyarrow", extra="arrow")
    schemas = {name: _schema(table) for name, table in TABLES.items()}
    batches = {name: list(found) for name, found in _columns_of(list(named(stories))).items()}
    return {name: pyarrow.table(batches[name], schema=schema) for name, schema in schemas.items()}


def write(stories: Iterable[Story], path: Path) -> None:
    """Write *stories* to a folder, a file per table."""
    pyarrow, parquet = needed("pyarrow", extra="arrow"), needed("pyarrow.parquet", extra="arrow")
    rest = named(stories)
    with _files.replacing(path) as folder, ExitStack() as stack:
        folder.mkdir()
        writers = {}
        for name, table in TABLES.items():
            file = folder / f"{name}.parquet"
            writers[name] = parquet.ParquetWriter(file, _schema(table), compression="zstd")
            stack.enter_context(_closing(writers[name], file))
        while some := list(islice(rest, _AT_ONCE)):
            for name, columns in _columns_of(some).items():
                with _files.naming(folder / f"{name}.parquet"):
                    writers[name].write_table(pyarrow.table(columns, schema=writers[name].schema))


def read(path: Path, *, limit: int) -> Iterator[Story]:
    """Yield the stories of a folder, in the order in which they were written."""
    pyarrow, parquet = needed("pyarrow", extra="arrow"), needed("pyarrow.parquet", extra="arrow")
    place = found(path)
    place.stat()
    number = 0
    try:
        with parquet.ParquetFile(place / "stories.parquet") as file:
            _check(file)
            _parquet_sizes.check(file, what=WHAT, limit=limit)
            # More than one at once would be as many times the limit.
            for batch in file.iter_batches(batch_size=1, columns=["document"]):
                number += 1
                what = f"{WHAT}, story {number}"
                document = batch.column(0).cast(pyarrow.binary())[0].as_py()
                if document is None:
                    raise DecodeError(what, [_NO_TEXT])
                yield from_plain(json.parse(_documents.within(document, what, limit), what), what=what)
    except (pyarrow.ArrowException, OSError, UnicodeDecodeError) as error:
        # What is no UTF-8 here are names of columns.
        if isinstance(error, OSError) and error.errno not in _NOT_THERE:
            raise
        raise DecodeError(WHAT, [f"must hold tables of stories ({error})"]) from error


def _check(file: Any) -> None:
    types = needed("pyarrow", extra="arrow").types
    index = file.schema_arrow.get_field_index("document")
    kind = file.schema_arrow.field(index).type if index >= 0 else None
    if kind is None or not (types.is_string(kind) or types.is_large_string(kind)):
        raise DecodeError(WHAT, [_NO_TEXT])


@contextmanager
def _closing(writer: Any, file: Path) -> Iterator[None]:
    """Close the writer of a file in the end, which writes what is left."""
    try:
        yield
    finally:
        with _files.naming(file):
            writer.close()


def _columns_of(stories: list[tuple[str, Story]]) -> dict[str, list[list[object]]]:
    found: dict[str, list[list[object]]] = {}
    for name, table in TABLES.items():
        rows: list[Row] = [(story_name, *row[1:]) for story_name, story in stories for row in table.rows(story)]
        found[name] = [[plain(row[i]) for row in rows] for i in range(len(table.columns))]
    found["stories"].append([json.to_text(story) for _, story in stories])
    return found


def _schema(table: Table) -> Any:
    pa = needed("pyarrow", extra="arrow")
    types = _arrow.types()
    fields = [(column.name, types[column.kind]) for column in table.columns]
    whole = [("document", pa.string())] if table.name == "stories" else []
    return pa.schema([*fields, *whole], metadata={"newsevents.schema_version": SCHEMA})
