"""The words of the lexicon of times, arranged for looking up."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import TypeAlias, final

from attrs import frozen

from newsevents.lexicon.times import TimeWords

Value: TypeAlias = str | int | float
"""What a word means: a number, or a TIMEX3 code; 0 if nothing."""

Word: TypeAlias = tuple[str, Value]
"""The class of a word, and what it means."""

Phrases: TypeAlias = Mapping[str, tuple[tuple[tuple[str, ...], Word], ...]]
"""For the first word of each phrase: the phrases with their words, the longest first."""

_CLASSES = {
    "approximators": "approx",
    "attributes": "attribute",
    "cardinals": "cardinal",
    "clock_halves": "ampm",
    "clock_words": "clockword",
    "day_words": "day",
    "decades": "decadeword",
    "edges": "edge",
    "far": "far",
    "modifiers": "modifier",
    "months": "month",
    "nights": "night",
    "parts_of_day": "part",
    "seasons": "season",
    "sets": "set",
    "some": "some",
    "steps": "step",
    "units": "unit",
    "units_in_the_plural": "units",
    "weekdays": "weekday",
    "weekdays_in_short": "short",
    "ordinals": "ordinal",
}
"""Tables of the lexicon and their classes; a word in several has the class of the last."""

_CLITIC = re.compile(r"('s?)(?=$|\s)")


@final
@frozen(eq=False)
class Vocabulary:
    """The words of a :class:`TimeWords`, arranged for looking up."""

    words: Mapping[str, Word]
    """Class and meaning of each word in lower case, without a final full stop."""

    phrases: Phrases
    """Approximators of several words, and holidays."""

    references: Phrases
    """Phrases without a calendar date."""

    zones: Mapping[str, str]
    """Time zones, in capitals."""

    prefixes: Mapping[str, str]
    """First parts of hyphenated words, and their TIMEX3 modifier."""


@cache
def vocabulary(lexicon: TimeWords) -> Vocabulary:
    """Return the words of a lexicon, arranged for looking up."""
    words: dict[str, Word] = {}
    phrases: list[tuple[str, Word]] = [(name, ("holiday", rule)) for name, rule in lexicon.holidays.items()]
    for table, name in _CLASSES.items():
        listed = getattr(lexicon, table)
        for word, value in (listed if isinstance(listed, dict) else dict.fromkeys(listed, 0)).items():
            if " " in word:
                phrases.append((word, (name, value)))
            else:
                words[word] = (name, value)
    for word, name in lexicon.grammar.items():
        words[word] = (name, words.get(word, ("", 0))[1])
    references: list[tuple[str, Word]] = [
        (phrase, ("reference", value)) for phrase, value in lexicon.references.items()
    ]
    return Vocabulary(words, _by_first_word(phrases), _by_first_word(references), lexicon.zones, lexicon.prefixes)


def _by_first_word(phrases: Iterable[tuple[str, Word]]) -> Phrases:
    found: dict[str, list[tuple[tuple[str, ...], Word]]] = {}
    for phrase, word in phrases:
        tokens = tuple(part.rstrip(".") for part in _CLITIC.sub(r" \1", phrase.lower()).split())
        found.setdefault(tokens[0], []).append((tokens, word))
    return {first: tuple(sorted(listed, key=lambda pair: -len(pair[0]))) for first, listed in found.items()}
