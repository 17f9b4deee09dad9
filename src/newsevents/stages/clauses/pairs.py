"""Which two a story is about: those who stand together in its sentences time and again."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations, islice

from newsevents.model import Actor, Country, Organization, Person, Sector

_FADES = 0.95
"""How much less each further sentence counts."""
_CLEARLY = 1.2
"""How much more a pair must weigh than any other."""
_CROWD = 5
"""Sentences with more than so many are lists."""
_ARMED = {Sector.MIL, Sector.REB, Sector.UAF}
_FAR = 40
"""Sentences back that are looked at."""
_LEAD, _LEADS = 2, 2
"""How many sentences a story begins with, and how much more they count: they say what it is about."""


def pair_before(sentences: Iterable[Iterable[Actor]]) -> tuple[Actor, ...]:
    """
    Return the two who most often stand in one sentence, none if no pair stands out.

    Persons speak for bodies, and are no sides where bodies are: "Ann Roe said
    *Gaul* would pay *Rome*".

    Args:
        sentences: Whom each sentence names, the nearest first.
    """
    rows = [{actor.id: actor for actor in map(_stands_for, found) if actor} for found in islice(sentences, _FAR)]
    weights: defaultdict[tuple[str, str], float] = defaultdict(float)
    for distance, several in enumerate(rows):
        early = _LEADS if distance + _LEAD >= len(rows) else 1
        for pair, weight in _pairs(several):
            weights[pair] += weight * early * _FADES**distance
    ranked = sorted(weights.items(), key=lambda entry: -entry[1])
    if not ranked or (len(ranked) > 1 and ranked[0][1] < _CLEARLY * ranked[1][1]):
        return ()
    actors = {name: actor for several in reversed(rows) for name, actor in several.items()}  # in the order of the text
    return tuple(actor for name, actor in actors.items() if name in ranked[0][0])


def _stands_for(actor: Actor) -> Actor | None:
    """Return a country or body itself, and for a person the body for which he speaks."""
    if not isinstance(actor, Person):
        return actor
    return actor.role.of if actor.role and isinstance(actor.role.of, Organization) else None


def _pairs(several: dict[str, Actor]) -> Iterator[tuple[tuple[str, str], float]]:
    """Yield the pairs of a sentence that can be two sides, and how much each says that they belong together."""
    if 1 < len(several) <= _CROWD:
        pairs = list(combinations(sorted(several), 2))
        yield from ((pair, 1 / len(pairs)) for pair in pairs if _are_alike(*(several[one] for one in pair)))


def _are_alike(one: Actor, other: Actor) -> bool:
    """Say whether two can be the sides of one thing: countries, bodies, or a country and those under arms."""
    alike = isinstance(one, Country) is isinstance(other, Country)
    return alike or (any(_ARMED & set(actor.sectors) for actor in (one, other)) and not is_own_army(one, other))


def is_own_army(one: Actor, other: Actor) -> bool:
    """Say whether one is a country and the other its army: "Gaul's army" and Gaul are one side; its rebels are not."""
    land = next((actor for actor in (one, other) if isinstance(actor, Country)), None)
    same = land is not None and one.country == other.country
    return same and any(Sector.MIL in actor.sectors for actor in (one, other) if actor is not land)
