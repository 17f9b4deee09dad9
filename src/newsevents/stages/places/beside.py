"""What stands right after the name of a place and tells which it is: Paris, "Texas"."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple, final

from newsevents.lexicon.registers import division_of
from newsevents.lexicon.world import Entry, KnownCountry, KnownPlace, Sense, World

_STATES = "USA"
"""Country whose states are told beside its cities, in short forms too."""
_SHORT = re.compile(r",? \(?((?:[A-Z][a-z]{1,4}|[A-Z](?:\. ?[A-Z]a?)?)\.|[A-Z]{2}\b)")
"""A short form of a state: "Paris, Tex.", "Paris, TX"."""
_REGION = re.compile(r",? \(?([A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*){0,2})")
"""A region in full, with what follows it in capitals: "Paris, Texas, Aug 20"."""


_STATE_OFFICE = re.compile(r" (?:Lt\. )?(?:Govs?\.|Governor|Sens?\.|Reps?\.|Republican|Democrat)")
"""What follows the name of an American state before who holds office there: "Georgia Gov." Jane Roe."""


@final
class Beside(NamedTuple):
    """Where a place lies, as the words after it say."""

    countries: frozenset[str] = frozenset()
    """Codes of the countries that may be meant; empty if nothing is told."""
    divisions: frozenset[str] = frozenset()
    """Codes of the states that may be meant; empty if none is told."""

    @property
    def sure(self) -> bool:
        """Whether they cannot be but where it lies: in Brussels, "Ukraine" said."""
        return bool(self.divisions) and len(self.countries) == 1


NOWHERE = Beside()
"""Nothing stands beside the name."""


def told_by(words: str, entries: Iterable[Entry]) -> Beside:
    """
    Return what the name of a region or country tells.

    Args:
        words: The name.
        entries: What the lexicon knows by it.
    """
    codes = frozenset(filter(None, map(code_of, entries)))
    state = division_of(words, _STATES)
    return Beside(codes | ({_STATES} if state else set()), frozenset([state[0]] if state else []))


def places_named(world: World, word: str) -> tuple[Entry, ...]:
    """Return the places and countries that *word* names; the user's own alone if there are such."""
    return _places(world.own.find(word)) or _places(world.find(word))


def _places(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    return tuple(e for e in entries if e.sense is Sense.NAME and isinstance(e.thing, KnownCountry | KnownPlace))


def code_of(entry: Entry) -> str | None:
    """Return the code of the country that a place is or lies in."""
    thing = entry.thing
    if entry.sense is not Sense.NAME:
        return None
    if isinstance(thing, KnownCountry):
        return thing.iso3
    return thing.country if isinstance(thing, KnownPlace) else None


def short_after(text: str, end: int) -> Beside:
    """
    Return what the short form of a state after offset *end* tells.

    >>> sorted(short_after("in Reno, Nev., on", 7).divisions)
    ['NV']
    """
    found = _SHORT.match(text, end)
    return told_by(found[1], ()) if found else NOWHERE


def office_after(words: str, text: str, end: int) -> Beside:
    """
    Return that a name is an American state if an office of states follows at offset *end*.

    >>> sorted(office_after("Georgia", "Georgia Gov. Jane Roe", 7).countries)
    ['USA']
    """
    return told_by(words, ()) if _STATE_OFFICE.match(text, end) else NOWHERE


def region_after(text: str, end: int, world: World) -> Beside:
    """Return what the region in full, or its short form, after offset *end* tells."""
    found = _REGION.match(text, end)
    for words in _beginnings(found[1]) if found else ():
        told = told_by(words, places_named(world, words))
        if told.countries:
            return told
    return short_after(text, end)


def _beginnings(words: str) -> Iterator[str]:
    """Yield the first words, from all of them down to the first one."""
    parts = words.split(" ")
    yield from (" ".join(parts[:number]) for number in range(len(parts), 0, -1))
