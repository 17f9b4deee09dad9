"""Office holders of many countries and years."""

from collections.abc import Iterator
from itertools import groupby
from typing import final

from attrs import frozen

from newsevents._memory import remembering
from newsevents.lexicon.registers.register import key_of, load
from newsevents.model import Sector


@final
@frozen(kw_only=True)
class Office:
    """What somebody was at a time."""

    country: str | None
    """ISO 3166-1 alpha-3 code of the state; None if it has none."""
    sector: Sector
    """Capacity that it gives."""
    title: str
    """Its name: "Prime Minister"; empty if not known."""
    since: str
    """First day, as exactly as known: ISO 8601 year, month or day; empty if not known."""
    until: str
    """Last day as far as the source knows."""
    left: bool
    """Whether that day is the end of the office, not of what the source knows."""

    def on(self, day: str) -> bool:
        """Say whether it was held on a day (ISO 8601)."""
        return self.since <= day[: len(self.since)] and day[: len(self.until)] <= self.until


@final
@frozen(kw_only=True)
class Holder:
    """One person with all offices that the register knows."""

    wikidata: str | None
    """Wikidata item; None if not known."""
    offices: tuple[Office, ...]
    """In order of their first days."""

    @property
    def countries(self) -> tuple[str, ...]:
        """Countries of the offices, each once."""
        return tuple(dict.fromkeys(office.country for office in self.offices if office.country))


@remembering(4096)
def holders_named(name: str) -> tuple[Holder, ...]:
    """
    Return all office holders who have this name, else those who have it in another common spelling.

    >>> [holder.wikidata for holder in holders_named("Claudia Sheinbaum")]
    ['Q5771800']
    >>> holders_named("Volodymyr Zelensky") == holders_named("Volodymyr Zelenskyy") != ()
    True
    """
    key = key_of(name)
    if " " not in key:
        return ()
    register = load("persons")
    rows = register.find(key) or next(filter(None, map(register.find, _other_spellings(key))), ())
    return tuple(_holder([row[1:] for row in of_one]) for _, of_one in groupby(rows, key=lambda row: row[0]))


_ENDINGS = ("yy", "iy", "ii", "ij", "yi", "y", "i")
"""How the same end of a surname is written in Latin letters: Zelensky, Zelenskyy, Zelenskiy."""
_GIVEN = (
    frozenset({"ahmad", "ahmed"}),
    frozenset({"aleksandr", "alexander", "oleksandr"}),
    frozenset({"hossein", "husain", "hussain", "hussein"}),
    frozenset({"mohamad", "mohamed", "mohammad", "mohammed", "muhammad", "muhammed"}),
    frozenset({"sergei", "sergey", "serhii", "serhiy"}),
    frozenset({"volodymyr", "vladimir"}),
    frozenset({"yousef", "youssef", "yusuf"}),
)
"""Given names that are written in several ways."""


def _other_spellings(key: str) -> Iterator[str]:
    """Yield a name with its given name and the end of its surname spelt in other ways."""
    first, _, rest = key.partition(" ")
    stem, end = next(((rest.removesuffix(e), e) for e in _ENDINGS if rest.endswith(e)), (rest, ""))
    givens = next((sorted(names) for names in _GIVEN if first in names), [first])
    for given in (first, *givens):
        for other in _ENDINGS if end else ("",):
            yield f"{given} {stem}{other}"


def _holder(rows: list[tuple[str, ...]]) -> Holder:
    offices = [
        Office(country=country or None, sector=Sector(sector), title=title, since=since, until=until, left=left == "1")
        for since, until, left, country, sector, title, _ in rows
    ]
    wikidata = next((row[-1] for row in rows if row[-1]), None)
    return Holder(wikidata=wikidata, offices=tuple(sorted(offices, key=lambda office: (office.since, office.title))))
