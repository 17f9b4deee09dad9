"""
The world: countries, alliances, organizations, places and groups.

Facts are in ``lexicon/data/world/*.toml``; a file of one's own has the same
format (:class:`WorldFile`).
"""

from collections.abc import Iterable, KeysView, Sequence
from functools import cache, cached_property
from pathlib import Path
from typing import final

from attrs import field, frozen

from newsevents.lexicon.world.alliances import alliance_of, alliances
from newsevents.lexicon.world.files import WorldFile, packaged, read_file
from newsevents.lexicon.world.gazetteer import Entry, Found, Gazetteer, Sense, phrases_of
from newsevents.lexicon.world.things import (
    Known,
    KnownCountry,
    KnownGroup,
    KnownMembership,
    KnownOrganization,
    KnownPerson,
    KnownPlace,
    KnownRole,
)


@final
@frozen
class World:
    """
    All that is known of the world, to be looked up by code and by name.

    >>> world = load_world()
    >>> world.country("FRA").adjectives
    ('French',)
    >>> [entry.sense.value for entry in world.find("Kremlin")]
    ['seat']
    """

    things: tuple[Known, ...] = field(repr=False)
    """Everything, the user's own things first."""

    def country(self, code: str) -> KnownCountry | None:
        """Return the country with an ISO 3166-1 alpha-3 code, None if there is none."""
        return self._countries.get(code)

    def organization(self, name: str) -> KnownOrganization | None:
        """Return the organization with this short form or name, None if there is none."""
        return self._organizations.get(name)

    def find(self, phrase: str) -> tuple[Entry, ...]:
        """Return all that *phrase*, as a whole, may mean; empty if it is not known."""
        return self._gazetteer.find(phrase)

    @property
    def first_words(self) -> KeysView[str]:
        """Words with which a known phrase begins: only at these can :meth:`at` find anything."""
        return self._gazetteer.first_words

    def at(self, forms: Sequence[str], first: int) -> Found | None:
        """
        Return the longest known phrase in a row of words, None if there is none.

        >>> found = load_world().at(("in", "South", "Korea", "."), 1)
        >>> found.stop, found.entries[0].thing.iso3
        (3, 'KOR')
        """
        return self._gazetteer.at(forms, first)

    def including(self, things: Iterable[Known]) -> "World":
        """Return a world that knows *things* as well, and before all others."""
        ours = tuple(things)
        return World((*ours, *self.things)) if ours else self

    @cached_property
    def _countries(self) -> dict[str, KnownCountry]:
        return {thing.iso3: thing for thing in reversed(self.things) if isinstance(thing, KnownCountry)}

    @cached_property
    def _organizations(self) -> dict[str, KnownOrganization]:
        known = [thing for thing in reversed(self.things) if isinstance(thing, KnownOrganization)]
        return {thing.name: thing for thing in known} | {thing.key: thing for thing in known}

    @cached_property
    def _gazetteer(self) -> Gazetteer:
        return Gazetteer(self.things)


@cache
def load_world() -> World:
    """Return the world as the files of the package know it, read once."""
    return World(tuple(thing for file in packaged() for thing in file.things()))


def things_of(source: "Path | str | Known | WorldFile") -> tuple[Known, ...]:
    """
    Return the things of a file or an object of one's own.

    Raises:
        newsevents.errors.LexiconError: If the file does not fit, with all problems.
        OSError: If the file cannot be read.
    """
    if isinstance(source, WorldFile):
        return tuple(source.things())
    if isinstance(source, Path | str):
        return tuple(read_file(Path(source)).things())
    return (source,)


__all__ = [
    "Entry",
    "Found",
    "Known",
    "KnownCountry",
    "KnownGroup",
    "KnownMembership",
    "KnownOrganization",
    "KnownPerson",
    "KnownPlace",
    "KnownRole",
    "Sense",
    "World",
    "WorldFile",
    "alliance_of",
    "alliances",
    "load_world",
    "phrases_of",
    "things_of",
]
