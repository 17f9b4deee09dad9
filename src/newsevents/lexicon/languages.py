"""Small words by which languages are told apart."""

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from typing import final

from attrs import field, frozen

from newsevents.lexicon._read import read

ENGLISH = "English"
"""The one language that is read."""


_HITS, _DIFFERENT, _SHARE = 4, 3, 0.1
"""Small words of another language: how many, how many different ones, which share; and more than those of English."""


@final
@frozen(kw_only=True)
class LanguageWords:
    """Frequent words of some languages, each of a single one of them or of few."""

    languages: Mapping[str, tuple[str, ...]] = field(repr=False)
    """The languages, by their English names, of each word in lower case."""

    tags: Mapping[str, tuple[str, ...]] = field(repr=False)
    """Tags (BCP 47) of each language: the usual one first, then those of languages that are not told apart from it."""

    def told(self, words: Sequence[str]) -> tuple[tuple[str, ...], int]:
        """
        Return which languages other than English the small words among *words* tell, and how many are English.

        >>> load().told("der minister hat nicht gesagt dass er sich mit der chefin auf ein wort einigen wird".split())
        (('German',), 0)
        """
        counted = Counter(word for word in words if word in self.languages)
        found: Counter[str] = Counter()
        for word, times in counted.items():
            found.update(dict.fromkeys(self.languages[word], times))
        english = found.pop(ENGLISH, 0)
        hits = max(found.values(), default=0)
        names = tuple(sorted(name for name in found if found[name] == hits))
        if hits < max(_HITS, _SHARE * len(words)) or hits <= english:
            return (), english
        different = sum(names[0] in self.languages[word] for word in counted)
        return (names if different >= _DIFFERENT else ()), english


def is_english(tag: str) -> bool:
    """
    Say whether a tag (BCP 47) is one of English.

    >>> is_english("en"), is_english("en-GB"), is_english("de"), is_english("enm")
    (True, True, False, False)
    """
    return tag.replace("_", "-").lower().split("-")[0] == "en"


@final
@frozen(kw_only=True)
class _File:
    tags: dict[str, str]
    words: dict[str, str]


@cache
def load() -> LanguageWords:
    """
    Return the words that come with the package, read once.

    >>> load().languages["the"], load().languages["nicht"]
    (('English',), ('German',))
    """
    file = read("languages.toml", _File)
    found: dict[str, list[str]] = {}
    for language, words in file.words.items():
        for word in words.split():
            found.setdefault(word, []).append(language)
    return LanguageWords(
        languages={word: tuple(names) for word, names in found.items()},
        tags={language: tuple(tags.split()) for language, tags in file.tags.items()},
    )
