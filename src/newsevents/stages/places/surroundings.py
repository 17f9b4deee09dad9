"""What a text says around the names of its places."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from newsevents._memory import cached_property
from newsevents.lexicon.world import Entry, KnownCountry
from newsevents.model import Name, NameKind
from newsevents.stages.places.beside import (
    NOWHERE,
    Beside,
    code_of,
    office_after,
    places_named,
    region_after,
    short_after,
    told_by,
)
from newsevents.stages.places.meaning import Around, Use
from newsevents.stages.reading import Reading

_KINDS = (NameKind.GPE, NameKind.LOC, NameKind.FAC)
# "Tripoli, Lebanon": between the two stand a comma and a blank.
_GAP = 2


class Surroundings:
    """The names of places of a text, and what stands around them."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._names = [name for name in reading.names if name.kind in _KINDS and not _is_outside(reading, name)]
        self._words = [name.span.of(reading.text) for name in self._names]
        self._entries = {word: places_named(reading.lexicon.world, word) for word in dict.fromkeys(self._words)}

    @cached_property
    def around(self) -> Around:
        """The countries of the text; a name that two may have counts for neither."""
        inside = [found for found in self._entries.values() if not _sovereign(found)]
        near = Counter(code for found in inside for code in _only(map(code_of, found)))
        return Around(near, self._spoken())

    def _spoken(self) -> Counter[str]:
        reading, spoken = self._reading, Counter[str]()
        words = Counter(name.span.of(reading.text) for name in reading.names if name.kind is not NameKind.PERSON)
        for word, number in words.items():
            for code in _only(map(_country, reading.lexicon.world.find(word))):
                spoken[code] += number
        place = reading.dateline.place if reading.dateline else None
        if place and place.country and not self.filed.countries:
            spoken[place.country] += 1
        for code in _only(self.filed.countries):
            spoken[code] += 1
        return spoken

    @cached_property
    def filed(self) -> Beside:
        """What stands right after the place of the dateline."""
        dateline = self._reading.dateline
        if dateline is None or dateline.place is None:
            return NOWHERE
        end = max(mention.span.end for mention in dateline.place.mentions)
        return region_after(self._reading.text, end, self._reading.lexicon.world)

    def uses(self) -> Iterator[tuple[Name, Use]]:
        """Yield the names, each with what tells which place is meant; what is told once holds for all of that name."""
        times = Counter(self._words)
        besides = [self._beside(number) for number in range(len(self._names))]
        told = self._told(besides)
        for name, word, beside in zip(self._names, self._words, besides, strict=True):
            known = beside if beside.countries else told.get(word.lower(), NOWHERE)
            yield name, Use(word, name.kind, self._entries[word], known, times[word], self._is_partial(name))

    def _told(self, besides: Iterable[Beside]) -> Mapping[str, Beside]:
        told: dict[str, Beside] = {}
        dateline = self._reading.dateline
        if dateline and dateline.place and self.filed.countries:
            told[dateline.place.name.lower()] = self.filed
        for word, beside in zip(self._words, besides, strict=True):
            if beside.countries:
                told.setdefault(word.lower(), beside)
        return told

    def _beside(self, number: int) -> Beside:
        name, following = self._names[number], self._names[number + 1 : number + 2]
        if following and 0 < following[0].span.start - name.span.end <= _GAP:
            word = self._words[number + 1]
            return told_by(word, self._entries[word])
        short = short_after(self._reading.text, name.span.end)
        return short if short.countries else office_after(self._words[number], self._reading.text, name.span.end)

    def _is_partial(self, name: Name) -> bool:
        """Say whether a noun after the name says that it is a province or the like."""
        a = self._reading.analysis
        _, stop = a.tokens_in(name.span)
        return stop < len(a) and a.plain[stop] in self._reading.lexicon.names.regions.small


def _is_outside(reading: Reading, name: Name) -> bool:
    return reading.is_outside(reading.analysis.tokens_in(name.span)[0])


def _sovereign(entries: Iterable[Entry]) -> bool:
    return any(isinstance(entry.thing, KnownCountry) for entry in entries)


def _only(codes: Iterable[str | None]) -> Iterator[str]:
    """Yield the only code of some, if there is but one."""
    found = set(codes) - {None}
    if len(found) == 1:
        yield from (code for code in found if code)


def _country(entry: Entry) -> str | None:
    """Return the country of which an entry speaks, in whatever way."""
    return entry.thing.iso3 if isinstance(entry.thing, KnownCountry) else code_of(entry)
