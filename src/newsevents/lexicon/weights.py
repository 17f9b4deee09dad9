"""How much speaks for whom a pronoun may mean."""

from collections.abc import Mapping
from functools import cache
from typing import final

from attrs import field, frozen

from newsevents.lexicon._read import read


@final
@frozen(kw_only=True)
class Weights:
    """What ``training/resolver.py`` has learnt."""

    likely: float
    """How likely the likeliest must be to be taken, from 0 to 1."""

    of: Mapping[str, Mapping[str, float]] = field(repr=False)
    """For each kind of pronoun, the weight of each thing that a reader goes by."""


@final
@frozen(kw_only=True)
class _File:
    likely: float
    person: dict[str, float]
    thing: dict[str, float]
    plural: dict[str, float]


@cache
def load() -> Weights:
    """Return the weights that come with the package, read once."""
    data = read("weights.toml", _File)
    of = {"person": data.person, "thing": data.thing, "plural": data.plural}
    return Weights(likely=data.likely, of=of)
