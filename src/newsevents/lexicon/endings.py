"""Words of one or more tokens, looked up where they end."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Generic, TypeVar, final

from attrs import field, frozen

T = TypeVar("T")


@final
@frozen(eq=False)
class Endings(Generic[T]):
    """
    Phrases and what they mean.

    >>> offices = Endings({"minister": "any", "prime minister": "first"})
    >>> offices.ending_at(["the", "prime", "minister"], 2)
    (1, 'first')
    """

    meanings: Mapping[str, T]
    """Meaning of each phrase, in lower case, words parted by blanks."""

    _last_words: frozenset[str] = field(init=False, repr=False)
    _longest: int = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_last_words", frozenset(w for phrase in self.meanings for w in _last_words(phrase)))
        object.__setattr__(self, "_longest", max((_tokens(phrase) for phrase in self.meanings), default=0))

    def __contains__(self, phrase: str) -> bool:
        """Say whether *phrase* is one of them."""
        return phrase in self.meanings

    def ends(self, word: str) -> bool:
        """Say whether one of them ends with *word*."""
        return word in self._last_words

    def ending_at(self, words: Sequence[str], last: int, first: int = 0) -> tuple[int, T] | None:
        """
        Return where the longest phrase that ends at word *last* begins, and its meaning.

        Args:
            words: Words of a text as :attr:`newsevents.language.Analysis.plain` has them; a hyphen may be
                a word of its own.
            last: Position of the last word.
            first: Position before which the phrase must not begin.
        """
        if words[last] not in self._last_words:
            return None
        for start in range(max(first, last + 1 - self._longest), last + 1):
            phrase = " ".join(words[start : last + 1]).replace(" - ", "-").replace(" 's", "'s")
            if "-" in phrase and phrase not in self.meanings:
                phrase = phrase.replace("-", " ")  # "inspector-general" is an inspector general
            if phrase in self.meanings:
                return start, self.meanings[phrase]
        return None


def _last_words(phrase: str) -> tuple[str, str]:
    """Return the last word of *phrase* whole, and as tokens may have it."""
    word = phrase.rpartition(" ")[2]
    return word, "'s" if word.endswith("'s") else word.rpartition("-")[2]


def _tokens(phrase: str) -> int:
    return phrase.count(" ") + 2 * phrase.count("-") + phrase.count("'s") + 1


def inverted(lists: Mapping[T, Iterable[str]]) -> dict[str, T]:
    """
    Turn lists of words by meaning into meanings by word.

    >>> inverted({"up": ("rise", "climb")})
    {'rise': 'up', 'climb': 'up'}
    """
    return {word: meaning for meaning, words in lists.items() for word in words}
