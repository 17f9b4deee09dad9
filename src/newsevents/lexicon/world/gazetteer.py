"""Find the names of known things in a row of words."""

from collections.abc import Iterable, Iterator, KeysView, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import final

from attrs import frozen

from newsevents.language.tokens import find_tokens
from newsevents.lexicon.world.things import Known, KnownCountry, KnownGroup, KnownOrganization, KnownPlace

_SHORT = 3


class Sense(StrEnum):
    """How a phrase stands for a known thing."""

    NAME = "name"
    """It names it."""
    ADJECTIVE = "adjective"
    """It says that somebody or something belongs to it: "French"."""
    PEOPLE = "people"
    """It names its people: "Finns"."""
    SEAT = "seat"
    """It names a place or building that may stand for it: "Moscow", "the Kremlin"."""


@final
@frozen
class Entry:
    """What a phrase may mean."""

    sense: Sense
    """How the phrase stands for the thing."""
    thing: Known
    """What it stands for."""


@final
@frozen
class Found:
    """The longest known phrase at a place in the text."""

    first: int
    """Index of the first word."""
    stop: int
    """Index after the last word."""
    entries: tuple[Entry, ...]
    """All that it may mean; of those in different files, the user's first."""

    def one(self, kind: str, *senses: Sense) -> Entry | None:
        """Return the first entry for a thing of this kind, in one of the senses if any are given."""
        fitting = (e for e in self.entries if e.thing.kind == kind and (not senses or e.sense in senses))
        return next(fitting, None)


@final
class Gazetteer:
    """
    All phrases of some things, to look up in a row of words.

    A phrase in ordinary letters is found in capitals, too ("KYIV"), unless it
    is very short; a phrase in capitals ("US") is found in capitals only.
    The cost of a look-up does not depend on the number of phrases.
    """

    def __init__(self, things: Iterable[Known]) -> None:
        named = [(phrase, Entry(sense, thing)) for thing in things for phrase, sense in phrases_of(thing)]
        meanings: dict[tuple[str, ...], dict[Entry, None]] = {}
        for forms, (_, entry) in zip(_tokenized([phrase for phrase, _ in named]), named, strict=True):
            for variant in _variants(forms):
                meanings.setdefault(variant, {})[entry] = None
        self._meanings = {forms: tuple(entries) for forms, entries in meanings.items()}
        lengths: dict[str, set[int]] = {}
        for forms in meanings:
            lengths.setdefault(forms[0], set()).add(len(forms))
        self._lengths = {first: sorted(found, reverse=True) for first, found in lengths.items()}

    @property
    def first_words(self) -> KeysView[str]:
        """Words with which a phrase begins: only at these is a look-up worth its time."""
        return self._lengths.keys()

    def at(self, forms: Sequence[str], first: int) -> Found | None:
        """Return the longest known phrase that starts at word *first* of *forms*, None if there is none."""
        for length in self._lengths.get(forms[first], ()):
            words = tuple(forms[first : first + length])
            entries = self._meanings.get(words)
            if entries:
                return Found(first, first + len(words), entries)
        return None

    def find(self, phrase: str) -> tuple[Entry, ...]:
        """Return all that *phrase*, as a whole, may mean; empty if it is not known."""
        return self._meanings.get(_words_of(phrase), ())


def phrases_of(thing: Known) -> Iterator[tuple[str, Sense]]:
    """Yield every phrase that stands for *thing*, and how it does."""
    yield from ((name, Sense.NAME) for name in (thing.name, *thing.names))
    match thing:
        case KnownCountry():
            yield from ((word, Sense.ADJECTIVE) for word in thing.adjectives)
            yield from ((word, Sense.PEOPLE) for word in thing.people)
            yield from ((name, Sense.SEAT) for name in thing.seats)
        case KnownOrganization():
            if thing.abbreviation:
                yield thing.abbreviation, Sense.NAME
            yield from ((name, Sense.SEAT) for name in thing.seats)
        case KnownPlace() | KnownGroup() | _:
            pass


@lru_cache(maxsize=4096)  # a name is looked up wherever the text repeats it
def _words_of(phrase: str) -> tuple[str, ...]:
    return next(_tokenized([phrase]))


def _tokenized(phrases: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Yield the words of each phrase, as the analyzer cuts them."""
    text = "\n".join(phrases)
    starts, ends = find_tokens(text)
    at, end = 0, -1
    for phrase in phrases:
        end += 1 + len(phrase)
        words: list[str] = []
        while at < len(starts) and starts[at] < end:
            words.append(text[starts[at] : ends[at]])
            at += 1
        yield tuple(words)


def _variants(forms: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield the phrase as it is, with the other apostrophe, and in capitals."""
    spellings = [forms] if forms else []
    for old, new in (("'", "’"), ("’", "'")):
        if any(old in word for word in forms):
            spellings.append(tuple(word.replace(old, new) for word in forms))
    for words in spellings:
        yield words
        if sum(map(len, words)) > _SHORT:
            yield tuple(word.upper() for word in words)
