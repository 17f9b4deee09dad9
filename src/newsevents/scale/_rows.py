"""A story as one row: what is found in it as lists of things, with their parts inside them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeAlias, final

from attrs import frozen

from newsevents._decode import cut
from newsevents._extras import needed
from newsevents.formats import json
from newsevents.formats._table_list import TABLES
from newsevents.formats._tables import Kind, plain
from newsevents.model import Story
from newsevents.scale._items import words_of
from newsevents.scale._nests import BESIDE, FOUND, GIVEN, Nest, beside
from newsevents.scale._schema import schema

Cells: TypeAlias = dict[str, Any]
"""The cells of a row, or of a thing in it, by column."""

Known: TypeAlias = Mapping[str, Mapping[object, Cells]]
"""What stands beside the id of a thing, by its table and its id."""


def row(story: Story, *, document: bool = False) -> Cells:
    """
    Return the row of a story, with what was given and what was found.

    Args:
        story: The story.
        document: Whether the row holds the whole story as JSON, which :func:`newsevents.loads` reads back.
    """
    known = _known(story)
    cells: Cells = {column.name: plain(column.get(story)) for column in TABLES["stories"].columns}
    for maker in _MAKERS:
        cells[maker.name] = [thing for _, thing in maker.things(story, known)]
    cells["document"] = json.to_text(story) if document else None
    cells["error"] = None
    return cells


def error_row(error: Exception) -> Cells:
    """Return the row that stands for a story which could not be made: empty but for the *error*."""
    return {"error": {"type": plain(type(error).__name__), "message": plain(cut(words_of(error), _LONGEST))}}


_LONGEST = 2000
"""Characters of the longest message that is kept."""


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
class _Maker:
    """Makes the things of a list, of the story straight away: no cell is computed that no row has."""

    name: str
    """What the list is called."""
    things_of: Callable[[Story], Iterable[Any]]
    """Gives the things of a story."""
    cells: tuple[tuple[str, Callable[[Any], Any], bool], ...]
    """The names of the cells, what gives them, and whether they may be text, which must be made plain."""
    ids: tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...]
    """The cells that are ids, where they lead, and the names of what stands beside them, here and there."""
    own: Callable[[Any], Any]
    """Gives what the parts of a thing know it by."""
    above: Callable[[Any], Any]
    """Gives what the thing above is known by."""
    only: Callable[[Any], bool]
    """Says whether a thing is meant."""
    parts: "tuple[_Maker, ...]"
    """Make the lists inside each thing."""

    @classmethod
    def of(cls, nest: Nest) -> "_Maker":
        """Make what makes the things of *nest*."""
        kept = [column for _, column in nest.columns()]
        return cls(
            name=nest.name,
            things_of=nest.rows_of.things,
            cells=tuple((column.name, column.get, column.kind in _TEXTUAL) for column in kept),
            ids=tuple(
                (column.name, column.refers, tuple(beside(column))) for column in kept if column.refers in BESIDE
            ),
            own=_getter(nest.table, nest.rows_of.key[0]),
            above=_getter(nest.table, nest.inside or nest.rows_of.key[0]),
            only=_is(_getter(nest.table, nest.only[0]), nest.only[1]) if nest.only else _always,
            parts=tuple(map(cls.of, nest.parts)),
        )

    def things(self, story: Story, known: Known) -> Iterator[tuple[object, Cells]]:
        """Yield the things, each with what the thing above it is known by."""
        inside = [(part, part.by_above(story, known)) for part in self.parts]
        for one in self.things_of(story):
            if not self.only(one):
                continue
            thing: Cells = {}
            for name, get, textual in self.cells:
                cell = get(one)
                thing[name] = plain(cell) if textual else cell
            for name, table, others in self.ids:
                there = known[table].get(thing[name], _NOTHING)
                for derived, other in others:
                    thing[derived] = there.get(other)
            for part, parts in inside:
                thing[part.name] = parts.get(self.own(one), [])
            yield self.above(one), thing

    def by_above(self, story: Story, known: Known) -> Mapping[object, list[Cells]]:
        """Return the things by what the thing above them is known by."""
        found = defaultdict(list)
        for above, thing in self.things(story, known):
            found[above].append(thing)
        return found


def _known(story: Story) -> Known:
    """Return what stands beside the ids of things, by table and id."""
    return {
        table: {
            plain(of_id(one)): {name: plain(get(one)) for name, get in getters.items()}
            for one in TABLES[table].things(story)
        }
        for table, (of_id, getters) in _BESIDE.items()
    }


def _getter(table: str, name: str) -> Callable[[Any], Any]:
    return next(column.get for column in TABLES[table].columns if column.name == name)


def _is(get: Callable[[Any], Any], wanted: str) -> Callable[[Any], bool]:
    return lambda one: bool(get(one) == wanted)


def _always(_: object) -> bool:
    return True


_NOTHING: Cells = {}
_TEXTUAL = {Kind.TEXT, Kind.LABEL, Kind.TEXTS}
_BESIDE = {
    table: (_getter(table, TABLES[table].key[0]), {name: _getter(table, name) for name in names})
    for table, names in BESIDE.items()
}
_MAKERS = tuple(map(_Maker.of, (*FOUND, *GIVEN)))
