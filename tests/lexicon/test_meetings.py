"""The words for encounters: what must hold of every list of them."""

import tomllib
from collections.abc import Iterator
from typing import Any

import pytest
from _pytest.mark.structures import ParameterSet

from newsevents.errors import LexiconError
from newsevents.lexicon import _built, meetings
from newsevents.lexicon._read import read_text
from newsevents.lexicon.meetings import EncounterKind, VerbFrame

TEXT = _built.data().joinpath("meetings.toml").read_text(encoding="utf-8")
DATA = tomllib.loads(TEXT)


def lists(table: dict[str, Any], name: str) -> Iterator[ParameterSet]:
    """Yield all lists of words in a table, those of its tables, too."""
    for key, value in table.items():
        where = f"{name}.{key}" if name else key
        if isinstance(value, dict):
            yield from lists(value, where)
        elif isinstance(value, list):
            yield pytest.param(value, id=where)


def words_of(table: str) -> list[str]:
    return [word for frame in DATA[table].values() for word in frame["words"]]


@pytest.mark.parametrize("words", [*lists(DATA, "")])
def test_words_are_sorted_unique_and_in_lower_case(words: list[str]) -> None:
    assert words == sorted(set(words), key=lambda word: (word.casefold(), word))
    assert words == [word.lower().strip() for word in words]


@pytest.mark.parametrize("kind", EncounterKind)
def test_every_kind_has_words(kind: EncounterKind) -> None:
    assert any(frame.kind is kind for frame in meetings.load().noun_frames.values())
    assert any(frame.kind is kind for frame in meetings.load().verb_frames.values())


@pytest.mark.parametrize("table", ["nouns", "verbs"])
def test_no_word_has_two_frames(table: str) -> None:
    words = [word for word in words_of(table) if (table, word) != ("verbs", "call")]
    assert sorted(set(words)) == sorted(words)


@pytest.mark.parametrize("frame", [*meetings.load().verb_frames.values()])
def test_what_a_frame_says_of_sides_is_said_of_its_own(frame: VerbFrame) -> None:
    assert {*frame.hosts, *frame.people} <= {*frame.sides}
    assert {*frame.needs} <= {*frame.sides, "meal", "pair", "peer", "phone", "video"}


def test_the_longest_expression_is_tried_first() -> None:
    assert [words for words, _ in meetings.load().verbs["call"]] == [("in", "on"), ("on",), ("upon",), (), ()]
    assert meetings.load().nouns["call"][-1] == ((), "call")


def test_common_nouns_are_among_the_nouns() -> None:
    assert set(DATA["common"]["nouns"]) <= {*words_of("nouns")}


def test_a_mistyped_key_is_told() -> None:
    with pytest.raises(LexiconError, match="must have no key 'topics'"):
        read_text(TEXT.replace("\ntopic = ", "\ntopics = "), "meetings.toml", meetings._File)
