"""Who the sides of an event are: from heads of noun phrases to actors."""

from collections.abc import Iterable, Iterator

from newsevents.language import Analysis
from newsevents.lexicon.world import KnownCountry, KnownPlace
from newsevents.model import Actor, Country, Mention, MentionForm
from newsevents.stages.reading import Reading

_NAMED_BY = ("flat", "flat:name", "appos", "nmod:desc")
_OWNED_BY = ("nmod:poss", "compound", "amod", "nmod")
_BELOW = ("nmod", "nmod:poss", "appos", "flat", "compound")
_DEEP = 3


def actors_of(reading: Reading, heads: Iterable[int]) -> tuple[Actor, ...]:
    """
    Return the actors that noun phrases stand for, each once.

    A phrase that is no actor itself stands for whom it belongs to: "*Rome*'s
    demand", "a village in *Gaul*".
    """
    return tuple({actor.id: actor for head in heads for actor in _actors_at(reading, head)}.values())


def _actors_at(reading: Reading, head: int) -> Iterator[Actor]:
    found = reading.actor_at(head)
    if found:
        yield found
        return
    for relations in (_NAMED_BY, _OWNED_BY):
        for at in _children(reading.analysis, head, relations):
            owner = reading.actor_at(at)
            if owner:
                yield owner
                return


def _children(analysis: Analysis, head: int, relations: tuple[str, ...]) -> list[int]:
    found = [at for at in analysis.children(head) if analysis.relations[at] in relations]
    return sorted(found, key=lambda at: relations.index(analysis.relations[at]))


class Parties:
    """Finds the actors of sides, and the countries behind those who are none."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._countries = {actor.country: actor for actor in reading.actors if isinstance(actor, Country)}
        self.made: dict[str, Country] = {}
        """Countries that no earlier stage found, since only a nationality or a place tells of them."""

    def surest(self, heads: Iterable[int]) -> tuple[Actor, ...]:
        """
        Return the actors of the first noun phrase that has some, with those coordinated with it.

        Heads come with the likeliest first; where none is an actor, the country
        of the first place or nationality stands for them: "shelled *Gaulish*
        villages".
        """
        rows = list(self._rows(heads))
        for row in rows:
            found = actors_of(self._reading, row)
            if found:
                return found
        for row in rows:
            countries = {country.id: country for head in row for country in self._countries_at(head, _DEEP)}
            if countries:
                return tuple(countries.values())
        return ()

    def _rows(self, heads: Iterable[int]) -> Iterator[tuple[int, ...]]:
        done: set[int] = set()
        for head in heads:
            if head not in done and self._reading.time_at(head) is None:
                row = self._reading.analysis.conjuncts(head)
                done.update(row)
                yield row

    def _countries_at(self, head: int, deep: int) -> Iterator[Country]:
        """Yield the countries named in the phrase of *head*, the nearest first."""
        analysis = self._reading.analysis
        first, stop = analysis.noun_chunk(head)
        codes = dict.fromkeys(code for i in range(first, stop) if (code := self._code_at(i)))
        if codes:
            yield from (self._country(code, head) for code in codes)
            return
        if deep:
            for at in analysis.children(head):
                if analysis.relations[at] in _BELOW:
                    found = [c for row in analysis.conjuncts(at) for c in self._countries_at(row, deep - 1)]
                    if found:
                        yield from found
                        return

    def _code_at(self, i: int) -> str | None:
        place = self._reading.place_at(i)
        if place:
            return place.country
        if not self._reading.analysis.forms[i][0].isupper():
            return None
        found = self._reading.lexicon.world.at(self._reading.analysis.forms, i)
        codes = {code for entry in found.entries if (code := _code_of(entry.thing))} if found else set()
        return codes.pop() if len(codes) == 1 else None

    def _country(self, code: str, head: int) -> Country:
        known = self._countries.get(code) or self.made.get(code)
        if known:
            return known
        country = self._reading.lexicon.world.country(code)
        span = self._reading.analysis.span(*self._reading.analysis.noun_chunk(head))
        made = Country(
            id=f"country:{code}",
            name=country.name if country else code,
            country=code,
            mentions=(Mention(span, MentionForm.DESCRIPTION, "country-of-side"),),
        )
        self.made[code] = made
        return made


def _code_of(thing: object) -> str | None:
    if isinstance(thing, KnownCountry):
        return thing.iso3
    return thing.country if isinstance(thing, KnownPlace) else None
