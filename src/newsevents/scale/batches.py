"""From batches of articles to batches of stories, for any engine that works with Arrow."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, final

from attrs import frozen

from newsevents._decode import cut
from newsevents._extras import needed
from newsevents.errors import InputError
from newsevents.formats import Order
from newsevents.parser import Parser
from newsevents.scale import _rows
from newsevents.scale._columns import Columns
from newsevents.scale._schema import schema

MOST_ROWS, MOST_CHARACTERS = 64, 1_000_000
"""A batch of stories has no more rows than this, and no more than one once its texts have so many characters."""


def parse_batches(
    batches: Any,
    *,
    text: str = "text",
    published: str | None = "published",
    id: str | None = "id",  # noqa: A002  # the field has this name
    columns: Mapping[str, str] | None = None,
    dates: Order | None = None,
    parser: Parser | None = None,
    documents: bool = False,
    prefix: str = "",
) -> Any:
    """
    Parse the articles in batches of Arrow; every row comes back, with what was found in its text.

    The columns of the input stay unchanged, and those of :data:`SCHEMA` are added
    after them.  A row is kept if its text is null or not UTF-8, or if its parse
    raises an exception: its ``error`` says why, and the other columns of ours are
    null.  Rows are independent of each other.  In memory are at most one batch
    and the stories of 64 rows.

    Args:
        batches:
            The input: an iterable of ``pyarrow.RecordBatch``,
            as PySpark's ``mapInArrow`` gives, or a reader, a table or one
            batch, as Ray Data, Dask, DuckDB and polars do.

        text: The column with the texts.

        published:
            The column with the days or moments of publication, of any type;
            None if there is none.  Without it relative times stay relative.

        id: The column with the names of the stories; None if there is none.

        columns:
            The columns of further fields: ``{"headline": "title", "bylines":
            "authors", "source": "outlet", "url": "link"}``.  Columns are
            not recognized by their names here.

        dates: The order of days in digits, as for :func:`newsevents.formats.read_rows`.

        parser:
            What parses; by default the parser of :func:`newsevents.parse`.
            An engine sends it to its workers by :mod:`pickle`.

        documents:
            Whether the column ``document`` has each story whole, as JSON that
            :func:`newsevents.formats.loads` reads; it is null otherwise.

        prefix: Prefix of the names of our columns, if they would clash with theirs.

    Returns:
        The same kind of object as the input, a ``pyarrow.Table`` for a table, a
        ``pyarrow.RecordBatchReader`` for a reader, a batch for a batch; else an
        iterator of batches, which are smaller than those that come in if these
        are large.

    Raises:
        newsevents.errors.InputError:
            If a column is not there, or the texts are no texts, or a column
            has the name of one of ours; for an iterable, when the first batch
            is asked for.
        newsevents.errors.MissingExtraError: If pyarrow is not installed, or does not work.
    """
    pa = needed("pyarrow", extra="arrow")
    fields = {"text": text, "published": published, "id": id, **(columns or {})}
    work = _Work(
        Columns({name: column for name, column in fields.items() if column is not None}, dates),
        parser or Parser(),
        documents=documents,
        prefix=prefix,
    )
    if isinstance(batches, pa.Table | pa.RecordBatch):
        return _whole(batches, work)
    if isinstance(batches, pa.RecordBatchReader):
        after = result_schema(batches.schema, prefix=prefix)
        return pa.RecordBatchReader.from_batches(after, work.of_all(batches))
    if isinstance(batches, str | bytes | Mapping) or not isinstance(batches, Iterable):
        raise InputError(_BATCHES, f"must be record batches, a reader or a table (got {type(batches).__name__})")
    return work.of_all(batches)


def result_schema(schema_before: Any, *, prefix: str = "") -> Any:
    """
    Return the ``pyarrow.Schema`` of what :func:`parse_batches` makes of batches.

    Args:
        schema_before: Their schema.
        prefix: As for :func:`parse_batches`.

    Raises:
        newsevents.errors.InputError: If columns would have the names of ours.
        newsevents.errors.MissingExtraError: If pyarrow is not installed, or does not work.
    """
    pa = needed("pyarrow", extra="arrow")
    found = schema()
    ours = [one.with_name(f"{prefix}{one.name}") for one in found]
    taken = {one.name for one in ours}
    clash = [name for name in schema_before.names if name in taken]
    if clash:
        names = cut(", ".join(map(repr, clash)), 300)
        problem = f"must have no columns that are called like those of the stories (got {names}); rename them, or say"
        raise InputError(_BATCHES, f"{problem} prefix=..., which comes before the names of the latter")
    return pa.schema([*schema_before, *ours], metadata={**(schema_before.metadata or {}), **found.metadata})


_BATCHES = "batches"


@final
@frozen
class _Work:
    """What is done with every batch."""

    columns: Columns
    parser: Parser
    documents: bool
    prefix: str

    def of_all(self, batches: Iterable[Any]) -> Iterator[Any]:
        """Yield the batches of stories of all batches of articles."""
        for batch in batches:
            if not hasattr(batch, "num_rows"):
                raise InputError(_BATCHES, f"must be record batches (got {type(batch).__name__})")
            for part in batch.to_batches() if hasattr(batch, "to_batches") else (batch,):
                yield from self.of_one(part)

    def of_one(self, batch: Any) -> Iterator[Any]:
        """Yield the batches of stories of one batch of articles; one without rows for one without."""
        after = result_schema(batch.schema, prefix=self.prefix)
        self.columns.check(batch.schema)
        start, characters, rows = 0, 0, list[_rows.Cells]()
        for number in range(batch.num_rows):
            row = self.row(batch, number)
            rows.append(row)
            characters += row.get("text_length") or 0
            if len(rows) >= MOST_ROWS or characters >= MOST_CHARACTERS:
                yield _joined(batch, start, rows, after)
                start, characters, rows = number + 1, 0, []
        if rows or not batch.num_rows:
            yield _joined(batch, start, rows, after)

    def row(self, batch: Any, number: int) -> _rows.Cells:
        """Return the row of an article, or the one that says what is wrong with it."""
        try:
            story = self.parser.parse_article(self.columns.article(batch, number))
            return _rows.row(story, document=self.documents)
        # A stage may be anybody's, and whatever one article of a billion does to it must not lose the others.
        except Exception as error:  # noqa: BLE001
            return _rows.error_row(error)


def _joined(batch: Any, start: int, rows: list[_rows.Cells], after: Any) -> Any:
    """Return the columns of a batch from a row on beside those of the stories."""
    pa = needed("pyarrow", extra="arrow")
    before = batch.slice(start, len(rows))
    return pa.RecordBatch.from_arrays([*before.columns, *_rows.batch(rows).columns], schema=after)


def _whole(whole: Any, work: _Work) -> Any:
    """Return the stories of a table as a table, or of a batch as a batch."""
    pa = needed("pyarrow", extra="arrow")
    after = result_schema(whole.schema, prefix=work.prefix)
    work.columns.check(whole.schema)
    parts = work.of_all((whole,))
    return pa.Table.from_batches(parts, schema=after) if isinstance(whole, pa.Table) else pa.concat_batches(parts)
