"""Who the sides of an event are: from heads of noun phrases to actors."""

from collections.abc import Iterable, Iterator

from newsevents.language import Analysis
from newsevents.model import Actor
from newsevents.stages.reading import Reading

_NAMED_BY = ("flat", "flat:name", "appos", "nmod:desc")
_OWNED_BY = ("nmod:poss", "compound", "amod", "nmod")


def actors_of(reading: Reading, heads: Iterable[int]) -> tuple[Actor, ...]:
    """
    Return the actors that noun phrases stand for, each once.

    A phrase that is no actor itself stands for whom it belongs to: "*Rome*'s
    demand", "a village in *Gaul*".
    """
    return tuple({actor.id: actor for head in heads for actor in _actors_at(reading, head)}.values())


def surest(reading: Reading, heads: Iterable[int]) -> tuple[Actor, ...]:
    """
    Return the actors of the first noun phrase that has some, with those coordinated with it.

    Targets come with the likeliest first; "with" and "in" name more than one
    side only where nothing better does.
    """
    done: set[int] = set()
    for head in heads:
        if head in done:
            continue
        row = reading.analysis.conjuncts(head)
        done.update(row)
        found = actors_of(reading, row)
        if found:
            return found
    return ()


def _actors_at(reading: Reading, head: int) -> Iterator[Actor]:
    found = reading.actor_at(head)
    if found:
        yield found
        return
    for relations in (_NAMED_BY, _OWNED_BY):
        owners = [actor for at in _children(reading.analysis, head, relations) if (actor := _owner(reading, at))]
        if owners:
            yield owners[0]
            return


def _children(analysis: Analysis, head: int, relations: tuple[str, ...]) -> list[int]:
    found = [at for at in analysis.children(head) if analysis.relations[at] in relations]
    return sorted(found, key=lambda at: relations.index(analysis.relations[at]))


def _owner(reading: Reading, i: int) -> Actor | None:
    """Return the actor at *i*, or the country of a nationality: "*Gaulish* troops"."""
    return reading.actor_at(i) or _country_of(reading, i)


def _country_of(reading: Reading, i: int) -> Actor | None:
    if reading.analysis.labels[i] not in ("B-NORP", "I-NORP", "B-LOC", "I-LOC"):
        return None
    for entry in reading.lexicon.world.find(reading.analysis.forms[i]):
        country = getattr(entry.thing, "id", None)
        actor = country and _by_id(reading).get(country)
        if actor:
            return actor
    return None


def _by_id(reading: Reading) -> dict[str, Actor]:
    return {actor.id: actor for actor in reading.actors}
