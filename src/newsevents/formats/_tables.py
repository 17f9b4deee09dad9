"""Stories as tables of rows, for queries: what a table and a column are."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from enum import Enum
from typing import Any, NamedTuple, TypeAlias, final

from attrs import field, frozen

from newsevents.model import Span, Story

Row: TypeAlias = tuple[Any, ...]
"""The cells of a row, in the order of the columns."""


class Kind(Enum):
    """What a column holds."""

    TEXT = "text"
    LABEL = "label"
    """Text of which there are few: the members of an enumeration."""
    INTEGER = "integer"
    REAL = "real"
    DAY = "day"
    """A calendar day."""
    TEXTS = "texts"
    """A tuple of texts."""


@final
@frozen
class Column:
    """One column."""

    name: str
    """Its name."""

    kind: Kind
    """What it holds."""

    get: Callable[[Any], object] = field(repr=False)
    """Gives the cell of a thing."""

    refers: str | None = None
    """The table of the same story whose ids it holds; None if it holds no ids."""


@final
@frozen(kw_only=True)
class Table:
    """One table: its columns, and the things of a story that have a row in it."""

    name: str
    """Its name."""

    key: tuple[str, ...]
    """The columns that identify a row among those of its story."""

    columns: tuple[Column, ...]
    """Its columns in order; the first is the id of the story."""

    things: Callable[[Story], Iterable[Any]] = field(repr=False)
    """Gives what has a row; the columns get their cells from it."""

    def rows(self, story: Story) -> list[Row]:
        """Return the rows of a story."""
        first, *rest = (column.get for column in self.columns)
        return [(first(story), *[get(thing) for get in rest]) for thing in self.things(story)]


class Words(NamedTuple):
    """A span, and the words there."""

    span: Span
    """Where they stand."""

    text: str
    """What they are."""


def words(story: Story, span: Span | None) -> Words | None:
    """Return the words of a span of the text, if there is one."""
    return None if span is None else Words(span, span.of(story.text))


def columns(kind: Kind, /, **getters: Callable[[Any], object]) -> tuple[Column, ...]:
    """Make columns of one kind by name."""
    return tuple(Column(name, kind, get) for name, get in getters.items())


def reference(name: str, table: str, get: Callable[[Any], object]) -> tuple[Column, ...]:
    """Make a column of ids of another table; *get* gives the thing or None."""

    def get_id(thing: Any) -> object:
        referred: Any = get(thing)
        return None if referred is None else referred.id

    return (Column(name, Kind.TEXT, get_id, table),)


def ends(prefix: str, get: Callable[[Any], Words | None]) -> tuple[Column, ...]:
    """Make the columns ``…_start``, ``…_end`` and ``…_text`` of words that there may be."""

    def cell(of: Callable[[Words], object]) -> Callable[[Any], object]:
        return lambda thing: None if (found := get(thing)) is None else of(found)

    return (
        Column(f"{prefix}_start", Kind.INTEGER, cell(lambda w: w.span.start)),
        Column(f"{prefix}_end", Kind.INTEGER, cell(lambda w: w.span.end)),
        Column(f"{prefix}_text", Kind.TEXT, cell(lambda w: w.text)),
    )


def plain(cell: object) -> object:
    """Return a cell with plain text for labels, and ``?`` for the half characters that UTF-8 cannot hold."""
    kind = cell.__class__
    if cell is None or kind is int:
        return cell
    if isinstance(cell, str):
        if not cell.isascii():
            return cell.encode("utf-8", "replace").decode()
        return cell if kind is str else str(cell)
    return tuple(map(plain, cell)) if isinstance(cell, tuple) else cell


def flat(cell: object) -> object:
    """
    Return a cell for tables that know no days and no lists: a day in ISO 8601, texts joined.

    >>> flat(date(2025, 8, 20)), flat(("a", "b")), flat(3)
    ('2025-08-20', 'a; b', 3)
    """
    cell = plain(cell)
    if isinstance(cell, date):
        return cell.isoformat()
    return "; ".join(cell) if isinstance(cell, tuple) else cell


Tables: TypeAlias = Mapping[str, Table]
"""Tables by name."""
