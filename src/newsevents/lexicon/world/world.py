"""All that is known of the world, in one object."""

from collections.abc import Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from functools import cache, cached_property
from operator import is_
from typing import Any, final

from attrs import field, frozen

from newsevents.lexicon import _built
from newsevents.lexicon.world.entry import Entry, Found
from newsevents.lexicon.world.files import packaged
from newsevents.lexicon.world.gazetteer import Gazetteer
from newsevents.lexicon.world.index import Index, index_of
from newsevents.lexicon.world.shelf import Shelf
from newsevents.lexicon.world.things import Known, KnownCountry, KnownOrganization


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

    things: Sequence[Known] = field(repr=False, eq=tuple)
    """Everything, the user's own things first."""

    _own: int = field(default=0, repr=False, eq=False, alias="own")
    _given_index: Index | None = field(default=None, repr=False, eq=False, alias="index")

    def country(self, code: str) -> KnownCountry | None:
        """Return the country with an ISO 3166-1 alpha-3 code, None if there is none."""
        found = self._at(self._index.countries.get(code))
        return found if isinstance(found, KnownCountry) else None

    def organization(self, name: str) -> KnownOrganization | None:
        """Return the organization with this short form or name, None if there is none."""
        found = self._at(self._index.organizations.get(name))
        return found if isinstance(found, KnownOrganization) else None

    @property
    def alliances(self) -> tuple[KnownOrganization, ...]:
        """Organizations with members."""
        found = map(self._at, self._index.alliances)
        return tuple(thing for thing in found if isinstance(thing, KnownOrganization))

    def find(self, phrase: str) -> tuple[Entry, ...]:
        """Return all that *phrase*, as a whole, may mean; empty if it is not known."""
        return self._gazetteer.find(phrase)

    @property
    def first_words(self) -> AbstractSet[str]:
        """Words with which a known phrase begins: only at these can :meth:`at` find anything."""
        return self._gazetteer.first_words

    def at(self, forms: Sequence[str], first: int) -> Found | None:
        """
        Return the longest known phrase in a row of words, None if there is none.

        What the user has a name for means that, and nothing else.

        >>> found = load_world().at(("in", "South", "Korea", "."), 1)
        >>> found.stop, found.entries[0].thing.iso3
        (3, 'KOR')
        """
        found = self._gazetteer.at(forms, first)
        own = self.own.at(forms, first) if self._own and found else None
        return own if own and found and own.stop == found.stop and own.names_something else found

    def including(self, things: Iterable[Known]) -> "World":
        """Return a world that knows *things* as well, and before all others."""
        ours = tuple(things)
        return World((*ours, *self.things), own=len(ours) + self._own) if ours else self

    def __reduce__(self) -> tuple[Callable[..., "World"], tuple[Any, ...]]:
        # What the package knows travels by name, as it does with the whole lexicon.
        known, own = load_world(), self._own
        if len(self.things) == own + len(known.things) and all(map(is_, self.things[own:], known.things)):
            return _knowing, (tuple(self.things[:own]),)
        return World, (tuple(self.things), own)

    @cached_property
    def own(self) -> Gazetteer:
        """The user's own things alone: what they name is decided, wherever it stands."""
        things = tuple(self.things[: self._own])
        return Gazetteer(things, index_of(things))

    def _at(self, number: int | None) -> Known | None:
        return None if number is None else self.things[number]

    @cached_property
    def _index(self) -> Index:
        return self._given_index or index_of(self.things)

    @cached_property
    def _gazetteer(self) -> Gazetteer:
        return Gazetteer(self.things, self._index)


def _knowing(things: tuple[Known, ...]) -> World:
    """Return the world of the package, and these things of somebody's own."""
    return load_world().including(things)


@cache
def load_world() -> World:
    """Return the world as the files of the package know it, read once."""
    built = _built.built()
    if built:
        return World(Shelf(built.things), index=Index(**built.index))
    return World(tuple(thing for file in packaged() for thing in file.things()))
