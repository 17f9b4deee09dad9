"""The one format of all data files about the world, the user's own included."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import final

from attrs import evolve, field, frozen

from newsevents.errors import LexiconError
from newsevents.lexicon._read import made, plain, plain_json, read_text
from newsevents.lexicon.world.problems import told
from newsevents.lexicon.world.things import (
    Known,
    KnownCountry,
    KnownGroup,
    KnownOrganization,
    KnownPerson,
    KnownPlace,
)
from newsevents.model import PlaceKind
from newsevents.model._checks import not_empty

_SPELLINGS = " / "


@final
@frozen(kw_only=True)
class WorldFile:
    """
    A TOML file about the world: any of these tables, in any number.

    Places may be written in short: ``cities.FRA = ["Lyon", "Marseille / Marseilles"]``,
    other spellings after a slash.
    """

    source: str = field(validator=not_empty)
    """Where the facts are from, for all entries that do not say."""

    country: tuple[KnownCountry, ...] = ()
    """Countries."""
    alliance: tuple[KnownOrganization, ...] = ()
    """Organizations whose members join and leave on dates."""
    organization: tuple[KnownOrganization, ...] = ()
    """Other organizations."""
    person: tuple[KnownPerson, ...] = ()
    """Persons."""
    place: tuple[KnownPlace, ...] = ()
    """Places."""
    group: tuple[KnownGroup, ...] = ()
    """Religious, ethnic and political groups."""
    cities: dict[str, tuple[str, ...]] = field(factory=dict)
    """Cities by ISO 3166-1 alpha-3 code of their country."""
    regions: dict[str, tuple[str, ...]] = field(factory=dict)
    """States, provinces and the like by code of their country."""
    areas: tuple[str, ...] = ()
    """Regions of several countries, and continents."""
    nature: tuple[str, ...] = ()
    """Seas, mountains, rivers, islands, deserts."""
    facilities: dict[str, tuple[str, ...]] = field(factory=dict)
    """Buildings, airports, bridges by code of their country."""

    def things(self) -> Iterator[Known]:
        """Yield all entries as objects."""
        yield from self.country
        yield from (evolve(o, source=o.source or self.source) for o in (*self.alliance, *self.organization))
        yield from self.person
        yield from self.place
        yield from self.group
        for table, sort in (
            (self.cities, PlaceKind.CITY),
            (self.regions, PlaceKind.REGION),
            (self.facilities, PlaceKind.FACILITY),
        ):
            for country, names in table.items():
                yield from (place(name, sort, country=country) for name in names)
        yield from (place(name, PlaceKind.REGION) for name in self.areas)
        yield from (place(name, PlaceKind.NATURE) for name in self.nature)
        for state in self.country:
            yield from (place(name, PlaceKind.CITY, country=state.iso3, capital=True) for name in state.capitals)


_TABLES = {
    "country": KnownCountry,
    "alliance": KnownOrganization,
    "organization": KnownOrganization,
    "person": KnownPerson,
    "place": KnownPlace,
    "group": KnownGroup,
}


def place(spellings: str, sort: PlaceKind, *, country: str | None = None, capital: bool = False) -> KnownPlace:
    """
    Make a place of its name and other spellings, separated by slashes.

    >>> place("Mumbai / Bombay", PlaceKind.CITY, country="IND").names
    ('Bombay',)
    """
    name, *names = spellings.split(_SPELLINGS)
    return KnownPlace(name=name, names=tuple(names), sort=sort, country=country, capital=capital)


def read_file(path: Path) -> WorldFile:
    """
    Read a file of one's own: JSON if its name ends in ``.json``, else TOML; the tables are the same.

    Raises:
        newsevents.errors.LexiconError: If it does not fit, with all problems.
        OSError: If it cannot be read.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise LexiconError(str(path), [f"must be UTF-8 (byte {error.start} is none)"]) from error
    data = (plain_json if path.suffix.lower() == ".json" else plain)(text, str(path))
    try:
        return made(data, str(path), WorldFile)
    except LexiconError as error:
        raise LexiconError(str(path), [told(each, data, WorldFile, _TABLES) for each in error.problems]) from error


@cache
def packaged() -> tuple[WorldFile, ...]:
    """Return the files of the package, ``lexicon/data/world/*.toml``, in order of their names."""
    folder = files("newsevents.lexicon").joinpath("data", "world")
    found = sorted((file for file in folder.iterdir() if file.name.endswith(".toml")), key=lambda file: file.name)
    return tuple(read_text(file.read_text(encoding="utf-8"), file.name, WorldFile) for file in found)
