"""Small words by which languages are told apart."""

from collections.abc import Mapping
from functools import cache
from typing import final

from attrs import field, frozen

from newsevents.lexicon._read import read

ENGLISH = "English"
"""The one language that is read."""


@final
@frozen(kw_only=True)
class LanguageWords:
    """Frequent words of some languages, each of a single one of them or of few."""

    languages: Mapping[str, tuple[str, ...]] = field(repr=False)
    """The languages, by their English names, of each word in lower case."""


@final
@frozen(kw_only=True)
class _File:
    words: dict[str, str]


@cache
def load() -> LanguageWords:
    """
    Return the words that come with the package, read once.

    >>> load().languages["the"], load().languages["nicht"]
    (('English',), ('German',))
    """
    found: dict[str, list[str]] = {}
    for language, words in read("languages.toml", _File).words.items():
        for word in words.split():
            found.setdefault(word, []).append(language)
    return LanguageWords(languages={word: tuple(names) for word, names in found.items()})
