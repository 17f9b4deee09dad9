"""Cities of 15,000 people and more, with where they lie."""

from typing import final

from attrs import frozen

from newsevents._memory import remembering
from newsevents.lexicon.registers.register import key_of, load

_COUNTRY, _DIVISION = "@", "#"


@final
@frozen(kw_only=True)
class City:
    """A populated place of GeoNames."""

    country: str
    """ISO 3166-1 alpha-3 code of the country."""
    division: str
    """GeoNames code of the first administrative division: "TX"; empty if not known."""
    latitude: float
    """Degrees north (WGS 84)."""
    longitude: float
    """Degrees east (WGS 84)."""
    geonames: int
    """GeoNames id."""
    population: int
    """Inhabitants."""
    usual: bool
    """Whether the name asked for is its first one, not another that it has."""


@remembering(1024)
def cities_named(name: str) -> tuple[City, ...]:
    """
    Return all cities that have this name, the largest first.

    >>> [(city.country, city.division) for city in cities_named("Birmingham")]
    [('GBR', 'ENG'), ('USA', 'AL'), ('USA', 'MI')]
    """
    found = map(_city, load("cities").find(key_of(name)))
    return tuple(sorted(found, key=lambda city: (-city.population, city.geonames)))


def _city(fields: tuple[str, ...]) -> City:
    country, division, latitude, longitude, geonames, population, usual = fields
    return City(
        country=country,
        division=division,
        latitude=float(latitude),
        longitude=float(longitude),
        geonames=int(geonames),
        population=int(population),
        usual=usual == "1",
    )


def country_number(code: str) -> int | None:
    """
    Return the GeoNames id of a country by its ISO 3166-1 alpha-3 code.

    >>> country_number("FRA")
    3017382
    """
    found = load("cities").find(_COUNTRY + code)
    return int(found[0][0]) if found else None


def division_of(name: str, country: str) -> tuple[str, int] | None:
    """
    Return the code and the GeoNames id of a state of the USA, None for all others.

    >>> division_of("Texas", "USA")
    ('TX', 4736286)
    """
    found = load("cities").find(f"{_DIVISION}{country} {key_of(name)}")
    return (found[0][0], int(found[0][1])) if found else None
