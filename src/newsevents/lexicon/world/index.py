"""Where to look up things: plain data, so that it can be made once and kept in a file."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import final

from attrs import frozen

from newsevents._memory import remembering
from newsevents.language.tokens import find_tokens
from newsevents.lexicon.world.entry import Sense
from newsevents.lexicon.world.things import Known, KnownCountry, KnownGroup, KnownOrganization, KnownPlace

_SEPARATOR = " "
"""Between words; none has a blank in it."""
_SHORT = 3
"""Letters of a phrase that is not found in capitals if it is written in others: "Mali" is "MALI", "Us" is not "US"."""


@final
@frozen
class Index:
    """All phrases, codes and keys of some things; numbers are the places of the things among them."""

    meanings: Mapping[str, str]
    """
    What each phrase may mean, to be read by :meth:`meaning`.

    Strings, because a file of many strings is read three times as fast as one
    of many lists.
    """

    longest: Mapping[str, int]
    """Number of words of the longest phrase that begins with a word."""

    countries: Mapping[str, int]
    """Countries by ISO 3166-1 alpha-3 code."""

    organizations: Mapping[str, int]
    """Organizations by key and by name."""

    alliances: Sequence[int]
    """Organizations with members."""

    def meaning(self, words: Iterable[str]) -> tuple[tuple[Sense, int], ...]:
        """Return how the phrase of these words stands for which things; empty if it is not known."""
        parts = self.meanings.get(_SEPARATOR.join(words), "").split()
        return tuple(zip(map(Sense, parts[::2]), map(int, parts[1::2]), strict=True))


def index_of(things: Iterable[Known]) -> Index:
    """Make the index of *things*; where two have the same code or key, it is that of the first."""
    numbered = list(enumerate(things))
    bodies = [(number, thing) for number, thing in numbered if isinstance(thing, KnownOrganization)]
    meanings = _meanings([(phrase, sense, number) for number, thing in numbered for phrase, sense in phrases_of(thing)])
    return Index(
        meanings=meanings,
        longest=_longest(meanings),
        countries={thing.iso3: number for number, thing in reversed(numbered) if isinstance(thing, KnownCountry)},
        organizations={body.name: number for number, body in reversed(bodies)}
        | {body.key: number for number, body in reversed(bodies)},
        alliances=[number for number, body in bodies if body.memberships],
    )


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


@remembering(4096)  # a name is looked up wherever the text repeats it
def words_of(phrase: str) -> tuple[str, ...]:
    """
    Return the words of a phrase, as the analyzer cuts them.

    >>> words_of("Côte d'Ivoire's")
    ('Côte', "d'Ivoire", "'s")
    """
    return next(_tokenized([phrase]))


def _meanings(named: Sequence[tuple[str, Sense, int]]) -> dict[str, str]:
    found: dict[str, dict[str, None]] = {}
    for forms, (_, sense, number) in zip(_tokenized([phrase for phrase, *_ in named]), named, strict=True):
        for variant in _variants(forms):
            found.setdefault(_SEPARATOR.join(variant), {})[f"{sense} {number}"] = None
    return {phrase: " ".join(meanings) for phrase, meanings in found.items()}


def _longest(phrases: Iterable[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for phrase in phrases:
        words = phrase.split(_SEPARATOR)
        found[words[0]] = max(len(words), found.get(words[0], 0))
    return found


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
