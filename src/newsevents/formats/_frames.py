"""Articles in what a program holds in memory: a data frame, a table, rows as dicts."""

import warnings
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from newsevents.errors import ArticleWarning, DecodeError, InputError
from newsevents.formats._guard import OnError, each, settled
from newsevents.formats._layout import Layout, Order, need_text
from newsevents.formats._rows import Rows
from newsevents.model import Article

_FRAME, _ROW = "frame", "row"


def read_rows(
    rows: Any, *, columns: Mapping[str, str] | None = None, dates: Order | None = None, on_error: OnError = "raise"
) -> Iterator[Article]:
    """
    Yield the articles of a data frame, to be parsed by :func:`newsevents.parse_article`.

    Columns are found by their names, as those of a file that :func:`read`
    reads: text, title, date, authors and the like; all others are carried
    along as details.  Cells may hold what frames hold: ``Timestamp`` and
    ``datetime64``, ``NaN``, ``NaT`` and ``NA``, lists.

    Args:
        rows: A frame of pandas or polars, a table of pyarrow, or an iterable of dicts.
        columns: As for :func:`read`.
        dates: As for :func:`read`.
        on_error: As for :func:`read`; an error names the row, counted from 1.

    Raises:
        newsevents.errors.DecodeError: If a row is no article, or no column holds the texts.
        newsevents.errors.InputError: If *rows* is something else, or if an option is none of those allowed.
    """
    layout = Layout(columns or {}, dates)
    for article in settled(articles_of(rows, layout), on_error):
        for note in article.notes:
            warnings.warn(f"{_FRAME}: {note}", ArticleWarning, stacklevel=2)
        yield article


def articles_of(rows: Any, layout: Layout) -> Iterator[Article | DecodeError]:
    """Yield the articles of rows, and what is wrong with those that are none."""
    names = getattr(rows, "column_names", getattr(rows, "columns", None))
    if names is not None and not isinstance(rows, Mapping):
        need_text(map(str, names), layout, _FRAME)
    yield from each(_of(rows), Rows(_ROW, layout).article, _ROW)


def _of(rows: Any) -> Iterable[Any]:
    if hasattr(rows, "itertuples"):  # pandas
        names = [str(name) for name in rows.columns]
        return (dict(zip(names, row, strict=True)) for row in rows.itertuples(index=False, name=None))
    if hasattr(rows, "iter_rows"):  # polars
        found: Iterable[Any] = rows.iter_rows(named=True)
        return found
    if hasattr(rows, "to_batches"):  # pyarrow
        return (row for batch in rows.to_batches() for row in batch.to_pylist())
    if isinstance(rows, str | bytes | Mapping) or not isinstance(rows, Iterable):
        problem = f"must be a data frame, a table or rows as dicts (got {type(rows).__name__})"
        raise InputError(_ROWS, problem)
    return rows


_ROWS = "rows"
