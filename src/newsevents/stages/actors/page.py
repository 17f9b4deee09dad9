"""The text as this stage reads it: words, names by token, what is quoted."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from attrs import frozen

from newsevents._memory import cached_property
from newsevents.language import Analysis
from newsevents.lexicon import Lexicon
from newsevents.lexicon.world import Entry, KnownCountry, Sense
from newsevents.model import Name, NameKind, Place, PlaceKind
from newsevents.stages.names import OWN, SETTLED
from newsevents.stages.reading import Reading

_PLACES = frozenset((("country", Sense.NAME), ("place", Sense.NAME)))
_FITTING: Mapping[NameKind, frozenset[tuple[str, Sense]]] = {
    **dict.fromkeys(NameKind, frozenset[tuple[str, Sense]]()),
    NameKind.PERSON: frozenset((("person", Sense.NAME),)),
    NameKind.ORG: frozenset((("organization", Sense.NAME), ("organization", Sense.SEAT), ("country", Sense.SEAT))),
    NameKind.NORP: frozenset((("group", Sense.NAME), ("country", Sense.ADJECTIVE), ("country", Sense.PEOPLE))),
    NameKind.GPE: _PLACES,
    NameKind.LOC: _PLACES,
    NameKind.FAC: _PLACES,
}
"""What a name of each kind, if that is settled, may stand for."""


class NameAt(NamedTuple):
    """A name and the tokens it stands on."""

    first: int
    """Its first token."""
    stop: int
    """One past its last token."""
    kind: NameKind
    """What it names."""
    text: str
    """The words."""
    head: int
    """The token by which it hangs in the sentence."""
    entries: tuple[Entry, ...]
    """What the lexicon knows by this name."""
    sure: bool = False
    """Whether the user has settled what it names."""

    def entry(self, kind: str, *senses: Sense) -> Entry | None:
        """Return what the name means as a thing of one kind, None if it is not known as such."""
        return next((e for e in self.entries if e.thing.kind == kind and (not senses or e.sense in senses)), None)


@frozen(eq=False, slots=False)
class Page:
    """A reading with what this stage looks up again and again."""

    reading: Reading
    """What earlier stages found."""

    @cached_property
    def analysis(self) -> Analysis:
        """The analysis of the text."""
        return self.reading.analysis

    @cached_property
    def lexicon(self) -> Lexicon:
        """What is known of the world and the words."""
        return self.reading.lexicon

    @cached_property
    def names(self) -> tuple[NameAt, ...]:
        """The names of the story itself, in order."""
        return tuple(self._names())

    def _names(self) -> Iterator[NameAt]:
        a, at = self.analysis, -1
        for name in sorted(self.reading.names, key=lambda name: (name.span.start, name.span.end)):
            first, stop = a.tokens_in(name.span)
            if at <= first < stop and not self.reading.is_outside(first):
                words = name.span.of(self.reading.text)
                entries = self._settled(name, words) if name.rule in SETTLED else self._entries(first, stop, words)
                head = a.head_of(first, stop)
                yield NameAt(first, stop, name.kind, words, head, entries, sure=name.rule in SETTLED)
                at = stop

    def _entries(self, first: int, stop: int, words: str) -> tuple[Entry, ...]:
        found = self.lexicon.world.at(self.analysis.forms, first)
        if found is None:
            return ()
        entries = found.entries if found.stop == stop else self.lexicon.world.find(words)
        place = self.place_at.get(self.analysis.starts[first])
        if place is None or place.kind is PlaceKind.COUNTRY or place.country is None:
            return entries
        return tuple(e for e in entries if not isinstance(e.thing, KnownCountry) or e.thing.iso3 == place.country)

    @cached_property
    def place_at(self) -> dict[int, Place]:
        """What the names of places stand for, by where they begin: Georgia may be a state of another country."""
        return {mention.span.start: place for place in self.reading.places for mention in place.mentions}

    def _settled(self, name: Name, words: str) -> tuple[Entry, ...]:
        """Return what the lexicon knows of a name of which the user has said what it names."""
        world = self.lexicon.world
        entries = world.own.find(words) if name.rule == OWN else world.find(words)
        return tuple(entry for entry in entries if (entry.thing.kind, entry.sense) in _FITTING[name.kind])

    @cached_property
    def name_at(self) -> dict[int, NameAt]:
        """The name on each token that has one."""
        return {token: name for name in self.names for token in range(name.first, name.stop)}

    @cached_property
    def person_at(self) -> dict[int, NameAt]:
        """The name of a person on each token that has one."""
        return {token: name for token, name in self.name_at.items() if name.kind is NameKind.PERSON}

    def span_text(self, first: int, stop: int) -> str:
        """Return the text of the tokens from *first* up to, not including, *stop*."""
        return self.analysis.span(first, stop).of(self.reading.text)
