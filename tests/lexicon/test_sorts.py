"""Sorts of bodies: no noun tells of two."""

from collections import Counter

import pytest

from newsevents.lexicon import sorts


@pytest.mark.parametrize("words", ["nouns", "names", "staff"])
def test_no_word_tells_of_two_sorts(words: str) -> None:
    told = Counter(word for sort in sorts.load().of.values() for word in getattr(sort, words))
    assert [word for word, times in told.items() if times > 1] == []


def test_all_words_are_in_lower_case_and_sorted() -> None:
    for sort in sorts.load().of.values():
        for words in (sort.nouns, sort.names, sort.staff):
            assert list(words) == sorted(words, key=str.casefold)
            assert all(word == word.lower() for word in words)


def test_nouns_and_names_tell_of_sorts() -> None:
    told = sorts.load().told_by(["carrier", "budget"], ["orla", "bank"])
    assert told == {"airline", "bank"}
