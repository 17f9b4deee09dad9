"""Which of the cities of one name is meant; none if the text does not tell."""

from collections.abc import Collection, Mapping, Sequence

from newsevents.lexicon.registers import City, cities_named
from newsevents.stages.places.beside import NOWHERE, Beside

_DOMINATES = 10
"""How many times larger a city is than all others of its name, so that it needs nothing beside it."""
_OUTSHINES = 100
"""How many times larger a city elsewhere is, so that one in a country of the text may not be meant."""
_SPOKEN_OF = 3
"""How many times more a text speaks of a country than of others, so that its city is meant."""
_SAME = 0.2
"""Degrees within which two cities of one name are one: a town and its district."""


def locate(
    name: str,
    *,
    among: Collection[str | None] = (),
    beside: Beside = NOWHERE,
    spoken: Mapping[str, int] | None = None,
) -> City | None:
    """
    Return the city that a name means.

    Args:
        name: The name as written.
        among: Codes of the countries in which it may lie; empty for all.
        beside: What stands right after it; it outweighs *among*.
        spoken: How often the text speaks of each country.

    >>> locate("Birmingham", beside=Beside(frozenset(["USA"]), frozenset(["AL"]))).geonames
    4049979
    """
    cities = cities_named(name)
    told = told_beside(cities, beside)
    if told or beside.sure:
        return _largest(told)
    return _by_text([city for city in cities if not among or city.country in among], spoken or {})


def told_beside(cities: Sequence[City], beside: Beside) -> list[City]:
    """Return the cities that lie where the words beside a name say; a state counts where it has one."""
    within = [city for city in cities if city.country in beside.countries]
    exact = [city for city in within if city.division in beside.divisions]
    return exact or [city for city in within if not beside.divisions or len(beside.countries) > 1]


def _by_text(cities: Sequence[City], spoken: Mapping[str, int]) -> City | None:
    """Return the city in a country of which the text speaks, else the one that is by far the largest."""
    local = [city for city in cities if spoken.get(city.country)]
    if not local:
        return _largest(cities)
    most = max(spoken[city.country] for city in local)
    common = [city for city in local if spoken[city.country] * _SPOKEN_OF > most]
    chosen = _largest(common)
    return chosen if chosen and cities[0].population < _OUTSHINES * chosen.population else None


def _largest(cities: Sequence[City]) -> City | None:
    """Return the city that is by far the largest; one whose usual name it is comes before others."""
    usual = [city for city in cities if city.usual]
    if usual and usual[0].population * _DOMINATES >= cities[0].population:
        cities = usual
    if not cities:
        return None
    first = cities[0]
    rest = [city for city in cities[1:] if not _is_same(first, city)]
    return first if not rest or first.population >= _DOMINATES * max(rest[0].population, 1) else None


def _is_same(one: City, other: City) -> bool:
    near = abs(one.latitude - other.latitude) < _SAME and abs(one.longitude - other.longitude) < _SAME
    return near and one.country == other.country
