"""The tables of stories, made wide for analysis: beside each id what it stands for, beside each story its outlet."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from itertools import combinations
from operator import attrgetter
from typing import Any, final

from attrs import evolve, frozen

from newsevents.formats._table_list import HAPPENING, TABLES
from newsevents.formats._table_things import Of
from newsevents.formats._tables import Column, Kind, Row, Table, columns, plain, reference, words
from newsevents.model import Actor, Event, Meeting, Story
from newsevents.model._checks import day

BESIDE = {"actors": ("name", "type", "gender", "country", "role", "cameo"), "places": ("name", "country")}
"""What stands beside an id, by the table that it leads to: ``speaker_name`` beside ``speaker_id``, and so on."""

_STORY = (
    *columns(Kind.TEXT, outlet=lambda story: story.source, headline=lambda story: story.headline),
    *columns(Kind.TEXT, url=lambda story: story.url),
    *columns(Kind.DAY, published_day=lambda story: day(story.published)),
)
"""What stands beside the id of a story."""


def _pairs(story: Story) -> Iterator[Of]:
    """Yield who does something to whom, and who meets whom, pair by pair, in the order of the text."""
    happenings: list[Event | Meeting] = [*story.events, *story.meetings]
    for one in sorted(happenings, key=lambda told: (told.span, told.id)):
        for number, pair in enumerate(_sides(one), 1):
            yield Of(one, number, pair, words(story, one.span))


def _sides(one: Event | Meeting) -> Iterator[tuple[Actor, Actor]]:
    if isinstance(one, Meeting):
        # By their ids: two who meet in many stories are the same pair in all of them, whoever is named first.
        yield from combinations(sorted(one.participants, key=attrgetter("id")), 2)
        return
    for source in one.sources:
        yield from ((source, target) for target in one.targets if target != source)


def _names(name: str) -> Callable[[Any], tuple[str, ...]]:
    """Make what gives the names of the actors that a happening has under a name."""
    return lambda part: tuple(actor.name for actor in getattr(part.what, name))


_DYADS = Table(
    name="dyads",
    key=("happening_id", "number"),
    columns=(
        *columns(Kind.TEXT, story_id=lambda story: story.id),
        *columns(Kind.TEXT, happening_id=lambda pair: pair.what.id),
        *columns(Kind.INTEGER, number=lambda pair: pair.number),
        *reference("source_id", "actors", lambda pair: pair.part[0]),
        *reference("target_id", "actors", lambda pair: pair.part[1]),
        *columns(Kind.LABEL, type=lambda pair: pair.what.type, mode=lambda pair: pair.what.mode),
        *columns(Kind.INTEGER, quad=lambda pair: int(pair.what.type.quad)),
        *columns(Kind.REAL, goldstein=lambda pair: getattr(pair.what, "intensity", None)),
        *HAPPENING,
    ),
    things=_pairs,
)
_MORE = {
    "statements": columns(Kind.TEXTS, addressee_names=_names("addressees")),
    "events": columns(Kind.TEXTS, source_names=_names("sources"), target_names=_names("targets")),
    "meetings": columns(Kind.TEXTS, participant_names=_names("participants")),
}


@final
@frozen
class Wide:
    """One table, with the columns that it has and how a row gets them."""

    columns: tuple[Column, ...]
    """Its columns, in order."""

    _table: Table
    _beside: tuple[tuple[int, str], ...]
    """The places of the ids in a row of the table, and where they lead."""

    def rows(self, named: Iterable[tuple[str, Story]]) -> Iterator[Row]:
        """Yield the rows of stories, each of which has a name."""
        for name, story in named:
            of_story = () if self._table.name == "stories" else tuple(column.get(story) for column in _STORY)
            known = _known(story)
            for row in self._table.rows(story):
                cells: list[object] = [name, *of_story]
                ids = dict(self._beside)
                for at, cell in enumerate(row[1:], 1):
                    cells.append(cell)
                    if at in ids:
                        cells += known[ids[at]].get(cell) or (None,) * len(BESIDE[ids[at]])
                yield tuple(map(plain, cells))


@cache
def wide() -> Mapping[str, Wide]:
    """Return the tables by the kind of finding."""
    tables = (*TABLES.values(), _DYADS)
    return {table.name: _wide(evolve(table, columns=table.columns + _MORE.get(table.name, ()))) for table in tables}


def _wide(table: Table) -> Wide:
    story, *rest = table.columns
    found = [story, *(() if table.name == "stories" else _STORY)]
    beside = []
    for at, column in enumerate(rest, 1):
        found.append(column)
        if column.refers in BESIDE:
            beside.append((at, column.refers))
            stem = column.name.removesuffix("_id")
            found += [evolve(other, name=f"{stem}_{other.name}") for other in _others(column.refers)]
    return Wide(tuple(found), table, tuple(beside))


def _others(table: str) -> list[Column]:
    by_name = {column.name: column for column in TABLES[table].columns}
    return [by_name[name] for name in BESIDE[table]]


def _known(story: Story) -> dict[str, dict[object, tuple[object, ...]]]:
    """Return what stands beside the ids of a story, by table and id."""
    return {
        table: {one.id: tuple(column.get(one) for column in _others(table)) for one in TABLES[table].things(story)}
        for table in BESIDE
    }
