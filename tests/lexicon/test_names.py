import tomllib
from collections.abc import Iterator
from importlib.resources import files

import pytest

from newsevents.lexicon import load
from newsevents.lexicon.names import NameWords

DATA = tomllib.loads(files("newsevents.lexicon").joinpath("data", "names.toml").read_text(encoding="utf-8"))


def lists(data: dict[str, object], path: str = "") -> Iterator[tuple[str, list[str]]]:
    for key, value in data.items():
        if isinstance(value, dict):
            yield from lists(value, f"{path}{key}.")
        elif isinstance(value, list):
            yield f"{path}{key}", value


@pytest.mark.parametrize(
    ("path", "words"), tuple(lists(DATA)), ids=lambda value: value if isinstance(value, str) else ""
)
def test_the_words_are_sorted_and_stand_there_once(path: str, words: list[str]) -> None:
    assert words == sorted(set(words), key=lambda word: (word.casefold(), word)), path


def test_words_for_days_are_in_lower_case() -> None:
    others = load().names.others
    assert all(word == word.lower() for word in others.calendar | others.common)


def test_every_list_of_the_file_is_read() -> None:
    words = load().names
    assert isinstance(words, NameWords)
    assert "Ministry" in words.organizations.openers
    assert "monday" in words.others.calendar
