"""The words for encounters: what must hold of every list of them."""

import tomllib

import pytest

from newsevents.errors import LexiconError
from newsevents.lexicon import _built, meetings
from newsevents.lexicon._read import read_text
from newsevents.lexicon.meetings import EncounterKind, VerbKind

TEXT = _built.data().joinpath("meetings.toml").read_text(encoding="utf-8")
DATA = tomllib.loads(TEXT)
LISTS = [pytest.param(words, id=f"{table}.{key}") for table, lists in DATA.items() for key, words in lists.items()]


@pytest.mark.parametrize("words", LISTS)
def test_words_are_sorted_unique_and_in_lower_case(words: list[str]) -> None:
    assert words == sorted(set(words))
    assert words == [word.lower().strip() for word in words]


@pytest.mark.parametrize(("table", "kinds"), [("nouns", EncounterKind), ("verbs", VerbKind)])
def test_every_kind_has_words(table: str, kinds: type[EncounterKind | VerbKind]) -> None:
    assert set(DATA[table]) == {kind.value for kind in kinds}


@pytest.mark.parametrize("table", ["nouns", "verbs"])
def test_no_word_is_of_two_kinds(table: str) -> None:
    words = [word for words in DATA[table].values() for word in words]
    assert sorted(set(words)) == sorted(words)


def test_common_nouns_are_among_the_nouns() -> None:
    assert set(DATA["common"]["nouns"]) <= {noun for nouns in DATA["nouns"].values() for noun in nouns}


def test_a_mistyped_key_is_told() -> None:
    with pytest.raises(LexiconError, match="must have no key 'topics'"):
        read_text(TEXT.replace("\ntopic = ", "\ntopics = "), "meetings.toml", meetings._File)
