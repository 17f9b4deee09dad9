"""The words of the lexicon of times, arranged for looking up."""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import NamedTuple, TypeAlias, final

from attrs import frozen

from newsevents._memory import remembering
from newsevents.lexicon.times import TimeWords
from newsevents.stages.times.classes import LETTERS
from newsevents.stages.times.numbers import DIGITS, Value, Word, read_number

Phrases: TypeAlias = Mapping[str, tuple[tuple[tuple[str, ...], Word], ...]]
"""For the first word of each phrase: the phrases with their words, the longest first."""

_CLASSES = {
    "approximators": "approx",
    "attributes": "attribute",
    "business_periods": "business",
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

_REMEMBERED = 32_768
"""Words of which the meaning is remembered."""

_CLITIC = re.compile(r"('s?)(?=$|\s)")


class Looked(NamedTuple):
    """What is known of a word."""

    plain: str
    """In lower case, without a final full stop."""

    letter: str
    """The character of its class."""

    value: Value
    """What it means; 0 if nothing."""

    modifier: str | None
    """TIMEX3 modifier that is a prefix of it: "mid-2011"."""

    opens: bool
    """Whether a phrase may begin with it."""


@final
@frozen(eq=False)
class Vocabulary:
    """The words of a :class:`TimeWords`, arranged for looking up."""

    phrases: Phrases
    """Approximators of several words, and holidays."""

    references: Phrases
    """Phrases without a calendar date."""

    look: Callable[[str], Looked]
    """Returns what is known of a token."""


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
    by_first = _by_first_word(phrases)
    references = _by_first_word((phrase, ("reference", value)) for phrase, value in lexicon.references.items())
    return Vocabulary(by_first, references, _look(words, lexicon, frozenset((*by_first, *references))))


def _look(words: Mapping[str, Word], lexicon: TimeWords, openers: frozenset[str]) -> Callable[[str], Looked]:
    @remembering(_REMEMBERED)
    def look(form: str) -> Looked:
        plain = form.lower().replace("’", "'").rstrip(".") or form
        prefix = plain.partition("-")[0]
        modifier = lexicon.prefixes.get(prefix) if prefix != plain else None
        name, value = words.get(plain) or _unlisted(plain, form, words, lexicon) or ("other", 0)
        return Looked(plain, LETTERS[name], value, modifier, plain in openers)

    return look


def _unlisted(plain: str, form: str, words: Mapping[str, Word], lexicon: TimeWords) -> Word | None:
    """Return numbers, words after a prefix, time zones, and weekdays in the plural."""
    if plain[0] in DIGITS:
        return read_number(plain)
    prefix, _, rest = plain.partition("-")
    if rest and prefix in lexicon.prefixes:
        return words.get(rest) or (read_number(rest) if rest[0] in DIGITS else None)
    if form in lexicon.zones:
        return "zone", lexicon.zones[form]
    name, value = words.get(plain.removesuffix("s"), ("", 0))
    return (f"{name}s", value) if name in ("weekday", "part") else None


def _by_first_word(phrases: Iterable[tuple[str, Word]]) -> Phrases:
    found: dict[str, list[tuple[tuple[str, ...], Word]]] = {}
    for phrase, word in phrases:
        tokens = tuple(part.rstrip(".") for part in _CLITIC.sub(r" \1", phrase.lower()).split())
        found.setdefault(tokens[0], []).append((tokens, word))
    return {first: tuple(sorted(listed, key=lambda pair: -len(pair[0]))) for first, listed in found.items()}
