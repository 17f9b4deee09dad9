"""
Make the register of office holders.

    python tools/registers/persons.py PERSONS.csv

PERSONS.csv has the columns name, country, sector, office, from, to, wikidata
and source: actors of countries of PETRARCH 2014 (MIT), leaders of Wikidata as
of October 2022, leaders of the day as of August 2026.  Left out are names of one
word (a surname tells nobody), names that are an item number, bodies among the
persons ("Islamic Revolutionary Council"), rows without any date, and of those
whom other rows name as well what only says that they were somebody (sector ELI),
often from a birthday of 1955-01-01 on.  Corrected are the day on which Mark
Carney took office, which has none, the item of António Costa, of whom there are
two, and the kingship of Mohammed bin Salman, who is no king.

Honorifics before a name are cut off, and with them names of which one word stays
("Pope Francis"); what follows it in "Albert II, Prince of Monaco" and "Felipe VI
of Spain" may be missing.  An office without an end is known to last only as
long as its source was kept up: until the end of 2011, 2022, 2026.
"""

import csv
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from newsevents.lexicon.registers.register import key_of, written
from newsevents.lexicon.world import Entry, KnownCountry, Sense, load_world

FILE = Path(__file__).parents[2] / "src/newsevents/lexicon/data/registers/persons.z"
KNOWN_UNTIL = {"PETRARCH": "2011", "wikidata": "2022", "world-leaders-current": "2026"}
CODES = {"TMP": "TLS", "DDR": "", "KNT": "KNA", "KSV": "KOS", "XKX": "KOS", "ROM": "ROU", "MTN": "MNE"}
OFFICIAL = {
    "Federated States of Micronesia": "FSM",
    "Ivory Coast": "CIV",
    "Kingdom of Denmark": "DNK",
    "Kingdom of the Netherlands": "NLD",
    "People's Republic of China": "CHN",
    "Republic of Ireland": "IRL",
    "State of Palestine": "PSE",
    "São Tomé and Príncipe": "STP",
    "United States of America": "USA",
    "Vatican City": "VAT",
}
CORRECTED = {
    ("Mark Carney", "Prime Minister"): {"from": "2025-03-14"},
    ("António Costa", "President of the European Council"): {"wikidata": "Q610788"},
    ("Mohammed bin Salman", "Prime Minister (King)"): {"office": "Prime Minister"},
    ("Mohammed bin Salman", "King"): {"from": ""},
}
BODIES = ("coalition", "council")
HONORIFICS = re.compile(r"(?:sir|dame|lord|dato|hojjat ol eslam|sheikh|haji|tuanku|pope|king|queen) ")
REALM = re.compile(r"(?:, \w+)? of (?:the )?[A-Z].*")


def rows(source: Path) -> Iterator[tuple[str, ...]]:
    """Yield the lines of the register."""
    with source.open(encoding="utf-8", newline="") as file:
        found = [row for row in map(corrected, csv.DictReader(file)) if is_person(row)]
    in_office = {(row["name"], row["country"]) for row in found if row["sector"] != "ELI"}
    offices = [row for row in found if row["sector"] != "ELI" or (row["name"], row["country"]) not in in_office]
    bearers = Bearers()
    for row in offices:
        country = code_of(row["country"])
        left = row["to"] != ""
        until = row["to"] or KNOWN_UNTIL[row["source"].split()[0]]
        for key in keys(row["name"]):
            bearer = bearers.number(key, row["wikidata"], country)
            fields = (country, row["sector"], title_of(row["office"]), row["wikidata"])
            yield key, bearer, row["from"], until, "1" if left else "0", *fields


def corrected(row: dict[str, str]) -> dict[str, str]:
    """Return a row as it should be; without any date it is left out."""
    return row | CORRECTED.get((row["name"], row["office"]), {})


def is_person(row: dict[str, str]) -> bool:
    """Say whether a row is one of a person with a full name and a date."""
    words = key_of(row["name"]).split()
    return len(words) > 1 and words[-1] not in BODIES and bool(row["from"] or row["to"])


class Bearers:
    """Numbers of the persons of each name: who share an item or, where one has none, a country are one."""

    def __init__(self) -> None:
        self._known: dict[str, list[tuple[set[str], set[str]]]] = {}

    def number(self, key: str, item: str, country: str) -> str:
        """Return the number of a person, a new one if need be."""
        known = self._known.setdefault(key, [])
        same = (i for i, one in enumerate(known) if item in one[0] or (country in one[1] and not (item and one[0])))
        at = next(same, len(known))
        if at == len(known):
            known.append((set(), set()))
        if item:
            known[at][0].add(item)
        if country:
            known[at][1].add(country)
        return str(at)


def keys(name: str) -> set[str]:
    """Return the keys under which a name is looked up."""
    plain = re.sub(r'"[^"]*"|\([^)]*\)', " ", name)
    found = {HONORIFICS.sub("", key_of(each)) for each in (plain, REALM.sub("", plain))}
    return {key for key in found if " " in key}


def code_of(country: str) -> str:
    """Return the code of a country, empty for what is no state that the lexicon knows."""
    code = CODES.get(country, OFFICIAL.get(country, country))
    world = load_world()
    if world.country(code):
        return code
    named = next(filter(_is_name, world.find(code.removeprefix("The "))), None)
    return named.thing.iso3 if named and isinstance(named.thing, KnownCountry) else ""


def _is_name(entry: Entry) -> bool:
    return entry.sense is Sense.NAME and isinstance(entry.thing, KnownCountry)


def title_of(office: str) -> str:
    """Return an office without its country: "President of Slovakia"."""
    title, of, rest = office.partition(" of ")
    country = of and code_of(rest.removeprefix("the "))
    kept = title if country else office
    return kept[:1].upper() + kept[1:]


if __name__ == "__main__":
    FILE.write_bytes(written(list(rows(Path(sys.argv[1])))))
