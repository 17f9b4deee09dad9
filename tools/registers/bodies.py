"""
Make the register of bodies: firms, associations, armed groups, international bodies.

    python tools/registers/bodies.py ORGANIZATIONS.csv PERSONS.csv WORDS...

ORGANIZATIONS.csv has the columns name, aliases, code, from, to and source:
international and non-state actors of PETRARCH 2014 (MIT).  It names their
officers, too.  Left out are:

- rows with dates: all are terms of officers;
- rows of intergovernmental and armed bodies, of the Red Cross and of unclear
  codes, and all other names of a row, that have no noun of a body in them
  ("Sigridur Anna Thordardottir", "Hassan Nasrallah"), or begin with a first
  name and have none, or with initials;
- names of persons in PERSONS.csv;
- names of officers ("Secretary-General of the United Nations"), names that begin
  with "the", and those with fewer than three letters in each word;
- associations of two words without such a noun: many are activists;
- names of two words, or without a noun, that are all in the texts WORDS in
  small letters ("Black Friday", "On Assignment");
- names of one word, unless they are those of firms and associations, have six
  letters and are neither in the texts WORDS (CoNLL-U or a word a line, plain or
  gzipped) in small letters, nor a part of a person's name, nor of a city's, nor
  a first name, nor capitals throughout.

Firms are found without "Inc", "Corp", "Ltd" and the like, too, if two words stay.
"""

import csv
import gzip
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from attrs import field, frozen

from newsevents.lexicon import load
from newsevents.lexicon.registers.register import key_of, written
from newsevents.lexicon.world import KnownCountry, load_world
from newsevents.model import International, Sector

FILE = Path(__file__).parents[2] / "src/newsevents/lexicon/data/registers/bodies.z"
LEGAL = frozenset("inc incorporated corp corporation ltd limited plc llc co company sa nv ag".split())
OFFICERS = ("IGO", "IMG", "INT", "ELI", "MEA", "KKL", "MED")
SECTORS = {
    "AGR": Sector.AGR,
    "BUS": Sector.BUS,
    "COP": Sector.COP,
    "EDU": Sector.EDU,
    "GOV": Sector.GOV,
    "HLH": Sector.MED,
    "HRI": Sector.SOC,
    "ENV": Sector.SOC,
    "DEV": Sector.SOC,
    "JUD": Sector.JUD,
    "LAB": Sector.LAB,
    "MED": Sector.JRN,
    "PTY": Sector.PTY,
    "REB": Sector.REB,
    "REF": Sector.REF,
    "REL": Sector.REL,
}
FREQUENT = 8
"""Names that a word must end to be a noun of bodies."""


@frozen
class Knowledge:
    """What tells bodies from everything else."""

    nouns: frozenset[str] = field()
    """Nouns of bodies."""
    persons: frozenset[str] = field()
    """Names of persons."""
    ordinary: frozenset[str] = field()
    """Words that are written small."""
    proper: frozenset[str] = field()
    """Parts of the names of persons and cities."""
    first_names: frozenset[str] = field()
    """First names."""
    offices: Callable[[Sequence[str]], bool] = field()
    """Says whether words end with an office."""


def rows(source: Path, persons: Path, texts: Iterable[Path]) -> Iterator[tuple[str, ...]]:
    """Yield the lines of the register."""
    found = [row for row in table(source) if not row["from"] and not row["to"]]
    known = knowledge(found, persons, texts)
    for row in found:
        fields = fields_of(row["code"])
        strict = row["code"].startswith(OFFICERS) or "IRC" in row["code"][3:]
        association = row["code"].startswith("NGO")
        for at, name in enumerate([row["name"], *row["aliases"].split(" | ")]):
            couple = association and name.count(" ") == 1
            if is_body(name, known, strict=strict or couple or at > 0):
                single = row["code"].startswith("MNC") or (association and "HRI" not in row["code"])
                for key in keys(name, known):
                    if single or " " in key:
                        yield key, *fields


def table(source: Path) -> list[dict[str, str]]:
    """Return the rows of a file."""
    with source.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def knowledge(found: Iterable[dict[str, str]], persons: Path, texts: Iterable[Path]) -> Knowledge:
    """Gather what tells bodies from everything else."""
    lexicon = load()
    ends = Counter(key_of(row["name"]).split()[-1:][0] for row in found if " " in row["name"].strip())
    nouns = {word for word, number in ends.items() if number >= FREQUENT or word in lexicon.titles.bodies}
    holders = frozenset(key_of(row["name"]) for row in table(persons))
    firsts = frozenset(lexicon.titles.first_names) | {name.lower() for name in lexicon.names.persons.given}
    words = {form for text in texts for form in small_words(text)}
    places = {part for name in cities() for part in name.split()}
    parts = {part for name in holders for part in name.split()}
    return Knowledge(
        nouns=frozenset(nouns) - {"rights", "peace", "usa"} - firsts,
        persons=holders,
        ordinary=frozenset(words),
        proper=frozenset(places | parts),
        first_names=firsts,
        offices=lambda words: lexicon.titles.offices.ending_at(tuple(words), len(words) - 1) is not None,
    )


def cities() -> Iterator[str]:
    """Yield the names in the register of cities."""
    from newsevents.lexicon.registers.register import load as register  # noqa: PLC0415  # the other "load" is in use

    yield from (line.split(b"\t")[0].decode() for line in register("cities")._lines.splitlines())  # noqa: SLF001


def small_words(text: Path) -> Iterator[str]:
    """Yield the words that a corpus has in small letters."""
    with gzip.open(text, "rt", encoding="utf-8") if text.suffix == ".gz" else text.open(encoding="utf-8") as lines:
        for line in lines:
            cells = line.split("\t")
            if cells[-1:] != ["\n"] and cells[len(cells) > 2].islower():
                yield key_of(cells[len(cells) > 2])


def is_body(name: str, known: Knowledge, *, strict: bool) -> bool:
    """Say whether a name is one of a body; *strict* if its row may be one of a person."""
    words = key_of(name).split()
    if not words or words[0] == "the" or max(map(len, words)) < 3 or key_of(name) in known.persons:
        return False
    if any(known.offices(words[:stop]) and words[stop : stop + 1] == ["of"] for stop in (1, 2)):
        return False
    if re.match(r"(?:[A-Z]\.\s?)+[A-Z]", name):
        return False
    noun = any(word in known.nouns or word in ("of", "for") for word in words)
    if len(words) > 1 and is_ordinary(words, known):
        return False
    personal = len(words) in (2, 3) and words[0] in known.first_names and words[-1] not in LEGAL
    return noun or (len(words) == 1 and not strict) or not (strict or personal)


def keys(name: str, known: Knowledge) -> Iterator[str]:
    """Yield the keys under which a name is looked up."""
    words = key_of(name).split()
    if len(words) > 1:
        yield " ".join(words)
        short = words[:-1] if words[-1] in LEGAL else words
        if short != words and len(short) > 1 and max(map(len, short)) > 3 and not is_ordinary(short, known):
            yield " ".join(short)
    elif len(words[0]) > 5 and not name.isupper() and not is_common(words[0], known):
        yield words[0]


def is_ordinary(words: Sequence[str], known: Knowledge) -> bool:
    """Say whether words may be no name at all."""
    return known.ordinary.issuperset(words) and (len(words) == 2 or known.nouns.isdisjoint(words))


def is_common(word: str, known: Knowledge) -> bool:
    """Say whether a word alone may mean something else."""
    return any(word in words for words in (known.ordinary, known.proper, known.first_names, known.nouns))


def fields_of(code: str) -> tuple[str, str, str, str]:
    """Return country, what stands in its place, sectors and code."""
    units = [code[at : at + 3] for at in range(0, len(code), 3)]
    world = {
        key: thing.iso3
        for thing in load_world().things
        if isinstance(thing, KnownCountry)
        for key in (thing.iso3, thing.cameo or thing.iso3)
    } | {"TMP": "TLS", "KSV": "KOS"}
    first = units[0] if units[0] in set(map(str, International)) else ""
    country = next((world[unit] for unit in units[:2] if unit in world), "")
    sectors = [SECTORS[unit] for unit in units[1:] if unit in SECTORS]
    if first == "MNC":
        sectors.insert(0, Sector.BUS)
    valid = re.fullmatch("(?:[A-Z0-9]{3}){1,5}", code) is not None
    return country, "" if country else first, " ".join(dict.fromkeys(sectors)), code if valid else ""


if __name__ == "__main__":
    listed, holders, *treebanks = map(Path, sys.argv[1:])
    FILE.write_bytes(written(list(rows(listed, holders, treebanks))))
