"""Words that tell what a capitalised name names."""

from functools import cache
from typing import final

from attrs import field, frozen

from newsevents.lexicon._read import read

Words = frozenset[str]


@final
@frozen(kw_only=True)
class _Organizations:
    heads: Words
    openers: Words
    leaders: Words
    fields: Words
    firms: Words
    shared: Words
    tails: Words
    alone: Words
    units: Words
    ordinals: Words
    causes: Words
    small: Words
    ensembles: Words


@final
@frozen(kw_only=True)
class _Facilities:
    heads: Words
    roads: Words


@final
@frozen(kw_only=True)
class _Things:
    heads: Words
    openers: Words
    nouns: Words
    small: Words
    prefixes: Words


@final
@frozen(kw_only=True)
class _Openers:
    heads: Words
    openers: Words


@final
@frozen(kw_only=True)
class _Events:
    heads: Words
    small: Words
    openers: Words
    leaders: Words


@final
@frozen(kw_only=True)
class _Regions:
    heads: Words
    small: Words
    openers: Words
    leaders: Words
    parts: Words


@final
@frozen(kw_only=True)
class _Persons:
    given: Words
    particles: Words
    address: Words
    leading: Words
    dotted: Words
    surnames: Words
    places: Words
    initials: Words
    suffixes: Words
    honours: Words


@final
@frozen(kw_only=True)
class _Modifiers:
    words: Words


@final
@frozen(kw_only=True)
class _Signs:
    where: Words
    either: Words
    units: Words
    human: Words
    suffered: Words
    verdicts: Words
    locals: Words
    belongings: Words
    staff: Words
    folk: Words


@final
@frozen(kw_only=True)
class _Others:
    currencies: Words
    calendar: Words
    common: Words
    money: Words


@final
@frozen(kw_only=True)
class NameWords:
    """Words inside and beside names that tell their kind."""

    prefixes: Words = field(repr=False, converter=frozenset)
    """What hyphens join to names, in lower case: "ex"-Marine."""
    organizations: _Organizations = field(repr=False)
    """Words of the names of bodies: "Ministry", "Inc"."""
    facilities: _Facilities = field(repr=False)
    """Words of the names of buildings: "Airport"."""
    nature: _Openers = field(repr=False)
    """Words of the names of landscapes: "Lake"."""
    regions: _Regions = field(repr=False)
    """Words of the names of parts of countries: "Province"."""
    events: _Events = field(repr=False)
    """Words of the names of wars, storms and games: "Cup"."""
    things: _Things = field(repr=False)
    """Words of the names of laws and works: "Act"."""
    persons: _Persons = field(repr=False)
    """Small words in the names of persons: "van"."""
    modifiers: _Modifiers = field(repr=False)
    """Words that only modify, and are no name alone: "Special"."""
    signs: _Signs = field(repr=False)
    """Words beside a name that tell its kind: a "spokesman" after it."""
    others: _Others = field(repr=False)
    """Capitalised words that are no names, in lower case: "Monday"."""


@cache
def load() -> NameWords:
    """
    Return the words that come with the package, read once.

    >>> "Ministry" in load().organizations.heads
    True
    """
    return read("names.toml", NameWords)
