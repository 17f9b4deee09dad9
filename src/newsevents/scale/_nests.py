"""How the tables of a story fold into one row: lists of things, and lists of their parts inside them."""

from collections.abc import Iterator
from typing import final

from attrs import frozen

from newsevents.formats._table_list import TABLES
from newsevents.formats._tables import Column, Table

BESIDE = {"actors": ("name", "country", "cameo"), "places": ("name", "country")}
"""What stands beside an id, by the table that it leads to: ``speaker_name`` beside ``speaker_id``, and so on."""


@final
@frozen(kw_only=True)
class Nest:
    """A list of things of one table, in the row of a story or in each of the things above it."""

    name: str
    """What the list is called."""

    table: str
    """The table that holds the things."""

    inside: str | None = None
    """The column with the id of the thing above, which is left out here; None for a list of the story's own."""

    only: tuple[str, str] | None = None
    """A column and what stands there in the rows that are meant, which is left out here; None if all are."""

    parts: "tuple[Nest, ...]" = ()
    """The lists inside each thing."""

    keeps: tuple[str, ...] | None = None
    """The columns of the table that are kept; None for all but those that say where a thing stands."""

    @property
    def rows_of(self) -> Table:
        """The table that holds the things."""
        return TABLES[self.table]

    def columns(self) -> Iterator[tuple[int, Column]]:
        """Yield the columns that are kept, each with its place in a row of the table."""
        # The story, the thing above and the position in its list are known from where a thing stands.
        known = {"story_id", self.inside, *(self.only or ())[:1], *(self.rows_of.key if self.inside else ())}
        for place, column in enumerate(self.rows_of.columns):
            if column.name in self.keeps if self.keeps else column.name not in known:
                yield place, column


def beside(column: Column) -> Iterator[tuple[str, str]]:
    """Yield the names of the columns that stand beside an id, and those in the table that it leads to."""
    for other in BESIDE.get(column.refers or "", ()):
        yield f"{column.name.removesuffix('_id')}_{other}", other


_EVIDENCE = Nest(name="evidence", table="evidence", inside="ref_id")
_MENTIONS = Nest(name="mentions", table="mentions", inside="ref_id")

FOUND = (
    Nest(
        name="actors",
        table="actors",
        parts=(
            Nest(name="roles", table="roles", inside="actor_id"),
            Nest(name="origins", table="origins", inside="actor_id"),
            _MENTIONS,
        ),
    ),
    Nest(name="places", table="places", parts=(_MENTIONS,)),
    Nest(
        name="statements",
        table="statements",
        parts=(
            # Their words stand in "content_text".
            Nest(name="parts", table="statement_parts", inside="statement_id", keeps=("part_start", "part_end")),
            Nest(name="addressees", table="addressees", inside="statement_id"),
            _EVIDENCE,
        ),
    ),
    Nest(
        name="events",
        table="events",
        parts=(
            Nest(name="sources", table="event_actors", inside="event_id", only=("role", "source")),
            Nest(name="targets", table="event_actors", inside="event_id", only=("role", "target")),
            _EVIDENCE,
        ),
    ),
    Nest(
        name="meetings",
        table="meetings",
        parts=(Nest(name="participants", table="participants", inside="meeting_id"), _EVIDENCE),
    ),
    Nest(
        name="alliances",
        table="actors",
        only=("type", "alliance"),
        keeps=("actor_id", "name"),
        parts=(Nest(name="memberships", table="memberships", inside="alliance_id"),),
    ),
    Nest(name="times", table="times"),
    Nest(name="names", table="names"),
    Nest(name="zones", table="zones"),
    Nest(name="passages", table="passages"),
    Nest(name="notes", table="story_notes"),
)
"""What is found in a text."""

GIVEN = (Nest(name="details", table="story_details"),)
"""What its carrier says of it."""
