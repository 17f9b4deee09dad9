"""Flat tables out of lists: a row for each thing, beside what is kept of the row that it stands in."""

from collections.abc import Sequence
from typing import Any

from newsevents._extras import needed
from newsevents.errors import InputError

_TABLE = "table"


def explode(table: Any, column: str, *, keep: Sequence[str] = (), prefix: str = "") -> Any:
    """
    Return the things in the lists of a column as the rows of a flat table.

    Rows whose list is empty or null give none.  What is nested in the things
    stays nested, and can be exploded in turn: a dyad is an event, exploded by
    its sources and then by its targets.

    >>> import pyarrow
    >>> from newsevents.scale import parse_batches
    >>> texts = pyarrow.table({"id": [1, 2], "text": ["Police arrested Bo Li.", "Nothing happened."]})
    >>> stories = parse_batches(texts, published=None)
    >>> events = explode(stories, "events", keep=["id"])
    >>> sources = explode(events, "sources", keep=["id", "type", "targets"], prefix="source_")
    >>> dyads = explode(sources, "targets", keep=["id", "type", "source_actor_name"], prefix="target_")
    >>> dyads.select(["id", "source_actor_name", "type", "target_actor_name"]).to_pylist()
    [{'id': 1, 'source_actor_name': 'Police', 'type': 'COERCE', 'target_actor_name': 'Bo Li'}]

    Args:
        table: A ``pyarrow.Table`` or ``pyarrow.RecordBatch``.
        column: The column with the lists.
        keep: The columns that stand beside each thing.
        prefix: What stands before the names of the fields of the things.

    Returns:
        A ``pyarrow.Table``.

    Raises:
        newsevents.errors.InputError:
            If a column is not there, or holds no lists of things with fields, or if two would have one name.
        newsevents.errors.MissingExtraError: If pyarrow is not installed, or does not work.
    """
    pa, pc = needed("pyarrow", extra="arrow"), needed("pyarrow.compute", extra="arrow")
    for name in (column, *keep):
        if table.schema.names.count(name) != 1:
            raise InputError(_TABLE, f"must have the column {name!r:.60} once")
    kind = table.schema.field(column).type
    if not _is_list(kind) or not pa.types.is_struct(kind.value_type):
        raise InputError(_TABLE, f"must have lists of things with fields in the column {column!r:.60}")
    fields = list(kind.value_type)
    names = [*keep, *(f"{prefix}{one.name}" for one in fields)]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise InputError(_TABLE, f"would have two columns {twice[0]!r:.60}: say prefix=..., or keep less")
    whole = pa.Table.from_batches([table]) if isinstance(table, pa.RecordBatch) else table
    rows = pc.list_parent_indices(whole[column])
    things = pc.list_flatten(whole[column])
    cells = [*whole.select(list(keep)).take(rows).columns, *things.flatten()]
    return pa.table(cells, names=names)


def _is_list(kind: Any) -> bool:
    types = needed("pyarrow", extra="arrow").types
    return bool(types.is_list(kind) or types.is_large_list(kind))
