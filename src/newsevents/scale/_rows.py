"""A story as one row: what is found in it as lists of things, with their parts inside them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias, final

from attrs import field, frozen

from newsevents._extras import needed
from newsevents.formats import json
from newsevents.formats._table_list import TABLES
from newsevents.formats._tables import Row, plain
from newsevents.model import Story
from newsevents.scale._nests import BESIDE, FOUND, GIVEN, Nest, beside
from newsevents.scale._schema import schema

Cells: TypeAlias = dict[str, Any]
"""The cells of a row, or of a thing in it, by column."""


def row(story: Story, *, document: bool = False) -> Cells:
    """
    Return the row of a story, with what was given and what was found.

    Args:
        story: The story.
        document: Whether the row holds the whole story as JSON, which :func:`newsevents.loads` reads back.
    """
    tables = _Tables(story)
    columns = TABLES["stories"].columns
    cells: Cells = {column.name: cell for column, cell in zip(columns, tables.rows("stories")[0], strict=True)}
    for maker in _MAKERS:
        cells[maker.nest.name] = [thing for _, thing in maker.things(tables)]
    cells["document"] = json.to_text(story) if document else None
    cells["error"] = None
    return cells


def error_row(error: Exception) -> Cells:
    """Return the row that stands for a story which could not be made: empty but for the *error*."""
    return {"error": {"type": type(error).__name__, "message": plain(str(error))}}


def batch(rows: Iterable[Mapping[str, Any]], *, given: bool = False) -> Any:
    """
    Return rows as a ``pyarrow.RecordBatch``; columns that a row lacks are null there.

    Args:
        rows: What :func:`row` and :func:`error_row` gave.
        given: Whether the batch has what was given, too.

    Raises:
        newsevents.errors.MissingExtraError: If pyarrow is not installed, or does not work.
    """
    pa = needed("pyarrow", extra="arrow")
    wanted = schema(given=given)
    some = list(rows)
    arrays = [pa.array([one.get(kept.name) for one in some], kept.type) for kept in wanted]
    return pa.RecordBatch.from_arrays(arrays, schema=wanted)


@final
@frozen
class _Tables:
    """The rows of one story, made when they are first asked for."""

    story: Story
    _rows: dict[str, list[Row]] = field(factory=dict)
    _known: dict[str, dict[Any, Cells]] = field(factory=dict)

    def rows(self, table: str) -> list[Row]:
        """Return the rows of a table."""
        if table not in self._rows:
            self._rows[table] = [tuple(map(plain, one)) for one in TABLES[table].rows(self.story)]
        return self._rows[table]

    def beside(self, table: str, key: object) -> Cells:
        """Return what stands beside the id of a thing of a table; nothing if there is none."""
        if table not in self._known:
            first, *others = (_place(table, name) for name in (TABLES[table].key[0], *BESIDE[table]))
            self._known[table] = {
                one[first]: dict(zip(BESIDE[table], [one[i] for i in others], strict=True)) for one in self.rows(table)
            }
        return self._known[table].get(key, {})


@final
@frozen
class _Maker:
    """Makes the things of a list."""

    nest: Nest
    names: tuple[str, ...]
    places: tuple[int, ...]
    ids: tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...]
    """The columns that hold ids, the tables where they lead, and what stands beside them."""
    own: int
    above: int
    only: tuple[int, str] | None
    parts: "tuple[_Maker, ...]"

    @classmethod
    def of(cls, nest: Nest) -> "_Maker":
        """Make what makes the things of *nest*."""
        kept = list(nest.columns())
        return cls(
            nest=nest,
            names=tuple(column.name for _, column in kept),
            places=tuple(place for place, _ in kept),
            ids=tuple((c.name, c.refers, tuple(beside(c))) for _, c in kept if c.refers in BESIDE),
            own=_place(nest.table, nest.rows_of.key[0]),
            above=_place(nest.table, nest.inside or "story_id"),
            only=(_place(nest.table, nest.only[0]), nest.only[1]) if nest.only else None,
            parts=tuple(map(cls.of, nest.parts)),
        )

    def things(self, tables: _Tables) -> Iterator[tuple[object, Cells]]:
        """Yield the things, each with the id of the thing above it."""
        inside = [(part.nest.name, part.by_above(tables)) for part in self.parts]
        for one in tables.rows(self.nest.table):
            if self.only is not None and one[self.only[0]] != self.only[1]:
                continue
            thing = dict(zip(self.names, [one[place] for place in self.places], strict=True))
            for name, table, others in self.ids:
                there = tables.beside(table, thing[name])
                for derived, other in others:
                    thing[derived] = there.get(other)
            for name, parts in inside:
                thing[name] = parts.get(one[self.own], [])
            yield one[self.above], thing

    def by_above(self, tables: _Tables) -> Mapping[object, list[Cells]]:
        """Return the things by the id of the thing above them."""
        found = defaultdict(list)
        for above, thing in self.things(tables):
            found[above].append(thing)
        return found


def _place(table: str, name: str) -> int:
    return [column.name for column in TABLES[table].columns].index(name)


_MAKERS = tuple(map(_Maker.of, (*FOUND, *GIVEN)))
