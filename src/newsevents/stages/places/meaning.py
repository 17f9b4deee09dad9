"""What the name of a place stands for."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, final

from newsevents.lexicon.registers import City, cities_named, country_number, division_of
from newsevents.lexicon.world import Entry, KnownCountry, KnownPlace
from newsevents.model import NameKind, PlaceKind
from newsevents.stages.places.beside import NOWHERE, Beside, code_of
from newsevents.stages.places.locating import locate, told_beside

_KINDS = {NameKind.GPE: None, NameKind.LOC: None, NameKind.FAC: PlaceKind.FACILITY}
_STATES = "USA"
_DOMINATES = 10
"""How many times larger a capital is than others of its name, so that no other is meant without a word."""
_OUTWEIGHS = 4
"""How many times larger a city of our own lists is than one that they do not have, so that it is meant."""


@final
class Meaning(NamedTuple):
    """What a name of a place stands for."""

    name: str
    """Usual name, or the words of the text."""
    kind: PlaceKind | None = None
    """What sort of place it is."""
    country: str | None = None
    """Where it lies."""
    latitude: float | None = None
    """Degrees north."""
    longitude: float | None = None
    """Degrees east."""
    geonames: int | None = None
    """GeoNames id."""


@final
class Use(NamedTuple):
    """A name of a place, as a text uses it."""

    word: str
    """The words of the text."""
    kind: NameKind
    """What the names stage takes it for."""
    entries: Sequence[Entry]
    """Places and countries that the lexicon knows by it."""
    beside: Beside = NOWHERE
    """What stands right after it."""
    times: int = 1
    """How often the text says it."""
    partial: bool = False
    """Whether a noun after it says that it is no city: Homs "province"."""


@final
class Around(NamedTuple):
    """Of which countries a text speaks."""

    near: Mapping[str, int]
    """How many cities and regions of each country it names."""
    spoken: Mapping[str, int]
    """How often it speaks of each in any way."""


def meaning_of(use: Use, around: Around) -> Meaning:
    """Return what a name stands for: by what stands beside it, by our own lists, by the register of cities."""
    thing, meaning = _known(use, around)
    given = next((place for place in _given(use) if place.country == meaning.country), None)
    if given:
        return meaning._replace(latitude=given.latitude, longitude=given.longitude, geonames=given.geonames)
    if use.kind is not NameKind.GPE:
        return _located(use, meaning, around)
    told = told_beside(cities_named(use.word), use.beside)
    if told and meaning.country not in {city.country for city in told}:
        meaning = Meaning(use.word, PlaceKind.CITY, told[0].country)
    elif _is_elsewhere(use, thing, around):
        others = {code: times for code, times in around.spoken.items() if code != meaning.country}
        return _located(use._replace(entries=()), Meaning(use.word, PlaceKind.CITY), Around(around.near, others))
    return _located(use, meaning, around)


def _given(use: Use) -> Iterator[KnownPlace]:
    """Yield the places of which a file says where they lie: the user's."""
    for entry in use.entries:
        if isinstance(entry.thing, KnownPlace) and entry.thing.latitude is not None:
            yield entry.thing


def _is_elsewhere(use: Use, thing: object, around: Around) -> bool:
    """Say whether the text speaks of the country of another city of the name, not much smaller, not of this one's."""
    if not isinstance(thing, KnownPlace) or thing.sort is not PlaceKind.CITY or thing.capital or use.beside.countries:
        return False
    cities = cities_named(use.word)
    own = max((city.population for city in cities if city.country == thing.country), default=0)
    if not own or around.spoken.get(thing.country or "", 0) > use.times:
        return False
    others = [city for city in cities if city.country != thing.country and around.spoken.get(city.country)]
    return any(city.population * _OUTWEIGHS >= own for city in others)


def _known(use: Use, around: Around) -> tuple[object, Meaning]:
    """Decide among what our own lists know: by the country that follows, else the capital, else the text."""
    if not use.entries:
        return None, Meaning(use.word, _KINDS[use.kind])
    things = [entry.thing for entry in use.entries]
    fitness = {id(thing): _fitness(thing, entry, use, around) for thing, entry in zip(things, use.entries, strict=True)}
    thing = max(things, key=lambda thing: fitness[id(thing)])
    if isinstance(thing, KnownCountry):
        return thing, Meaning(thing.name, PlaceKind.COUNTRY, thing.iso3)
    if not isinstance(thing, KnownPlace):
        return thing, Meaning(use.word)
    sure = len({code_of(entry) for entry in use.entries}) == 1 or any(fitness[id(thing)])
    return thing, Meaning(thing.name, thing.sort, thing.country if sure else None)


def _fitness(thing: object, entry: Entry, use: Use, around: Around) -> tuple[bool, bool, bool, bool, int, bool]:
    code = code_of(entry) or ""
    sovereign = any(isinstance(other.thing, KnownCountry) for other in use.entries)
    capital = isinstance(thing, KnownPlace) and thing.capital
    return (
        code in use.beside.countries,
        capital and _shines(use, code),
        not sovereign and code in around.spoken,
        capital,
        around.near.get(code, 0),
        isinstance(thing, KnownCountry),
    )


def _shines(use: Use, code: str) -> bool:
    """Say whether a capital is by far the largest of the cities that our own lists know by its name."""
    others = {code_of(entry) for entry in use.entries} - {code}
    if not others:
        return True
    cities = cities_named(use.word)
    here = max((city.population for city in cities if city.country == code), default=0)
    return here >= _DOMINATES * max((city.population for city in cities if city.country in others), default=0)


def _located(use: Use, meaning: Meaning, around: Around) -> Meaning:
    """Add where it lies, as far as the registers know."""
    if meaning.kind is PlaceKind.COUNTRY and meaning.country:
        return meaning._replace(geonames=country_number(meaning.country))
    if meaning.kind is PlaceKind.REGION and meaning.country == _STATES:
        state = division_of(meaning.name, _STATES)
        return meaning._replace(geonames=state[1]) if state else meaning
    if use.partial or use.kind is not NameKind.GPE or meaning.kind not in (None, PlaceKind.CITY):
        return meaning
    city = _city(use, meaning, around)
    if city is None:
        return meaning
    return Meaning(meaning.name, PlaceKind.CITY, city.country, city.latitude, city.longitude, city.geonames)


def _city(use: Use, meaning: Meaning, around: Around) -> City | None:
    known = {meaning.country} if meaning.country else {code_of(entry) for entry in use.entries}
    found = locate(use.word, among=known, beside=use.beside, spoken=around.spoken)
    if found or meaning.name == use.word or use.beside.sure:
        return found
    return locate(meaning.name, among=known, spoken=around.spoken)
