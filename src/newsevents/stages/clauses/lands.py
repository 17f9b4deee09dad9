"""The countries that words of a phrase tell of: "*Gaulish* villages", "a town in *Gaul*"."""

from collections.abc import Iterator

from newsevents.lexicon.world import KnownCountry, KnownPlace
from newsevents.model import Country, Mention, MentionForm
from newsevents.stages.reading import Reading


class Lands:
    """Finds the countries of names and places, and makes those that are no actors yet."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._countries = {actor.country: actor for actor in reading.actors if isinstance(actor, Country)}
        self.made: dict[str, Country] = {}
        """Countries that no earlier stage found, since only a nationality or a place tells of them."""

    def codes(self, first: int, stop: int) -> Iterator[str]:
        """Yield the countries that a range of tokens names, those left out where something only comes from."""
        while first < stop:
            code, first = self.code_at(first)
            if code and not self._reading.lexicon.triggers.reference.is_origin(self._reading.analysis.lower, first):
                yield code

    def code_at(self, i: int) -> tuple[str | None, int]:
        """Return the country that is named at token *i*, and the token after its name."""
        analysis = self._reading.analysis
        place = self._reading.place_at(i)
        if place:
            return place.country, i + 1
        if not analysis.is_capitalized(i):
            return None, i + 1
        found = self._reading.lexicon.world.at(analysis.forms, i)
        if found is None:
            return None, i + 1
        codes = {code for entry in found.entries if (code := _code_of(entry.thing))}
        return (codes.pop() if len(codes) == 1 else None), found.stop

    def country(self, code: str, head: int) -> Country:
        """Return the country of a code, made at the phrase of noun *head* if no earlier stage found it."""
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
