"""The words for offices, groups and bodies: the files themselves, and how they are looked up."""

import tomllib
from collections import Counter
from collections.abc import Iterator
from importlib.resources import files

import pytest

from newsevents.language.words import plain
from newsevents.lexicon import load
from newsevents.lexicon.endings import Endings, inverted
from newsevents.model import Gender, RoleState, Sector

FILES = ("titles.toml", "first_names.toml")
TITLES = load().titles


def lists(data: dict[str, object], path: str = "") -> Iterator[tuple[str, list[str]]]:
    """Yield every list of words in a data file, with where it stands."""
    for key, value in data.items():
        if isinstance(value, dict):
            yield from lists(value, f"{path}{key}.")
        elif isinstance(value, list):
            yield f"{path}{key}", value


def read(name: str) -> dict[str, object]:
    return tomllib.loads(files("newsevents.lexicon").joinpath("data", name).read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", FILES)
def test_lists_are_sorted_and_hold_nothing_twice(name: str) -> None:
    for where, words in lists(read(name)):
        assert words == sorted(set(words)), where


@pytest.mark.parametrize("name", FILES)
def test_words_are_in_the_form_in_which_tokens_are_compared(name: str) -> None:
    odd = [word for _, words in lists(read(name)) for word in words if word != word.lower() or word.endswith(".")]
    assert odd == []


@pytest.mark.parametrize("table", ["offices", "capacities", "groups", "bodies", "pronouns", "states", "stand_ins"])
def test_no_word_has_two_meanings(table: str) -> None:
    data = read("titles.toml")[table]
    assert isinstance(data, dict)
    counts = Counter(word for words in data.values() for word in words)
    assert [word for word, count in counts.items() if count > 1] == []


def test_no_first_name_is_of_both_genders() -> None:
    data = read("first_names.toml")
    assert isinstance(data["female"], list)
    assert isinstance(data["male"], list)
    assert set(data["female"]) & set(data["male"]) == set()


def test_abbreviations_are_short_for_offices() -> None:
    known = {*TITLES.offices.meanings, "representatives", "senators", "deputy"}
    assert set(TITLES.abbreviations.values()) - known == set()


@pytest.mark.parametrize(
    ("phrase", "sector"),
    [
        ("foreign minister", Sector.GOV),
        ("army chief", Sector.MIL),
        ("chief of defence staff", Sector.MIL),
        ("attorney general", Sector.JUD),
        ("general", Sector.MIL),
        ("opposition leader", Sector.OPP),
        ("leader", Sector.UNK),
        ("secretary - general", Sector.UNK),
    ],
)
def test_the_longest_office_gives_the_sector(phrase: str, sector: Sector) -> None:
    words = phrase.split()
    found = TITLES.offices.ending_at(words, len(words) - 1)
    assert found is not None
    assert found[1] is sector


@pytest.mark.parametrize("phrase", ["table", "ministerial", "the"])
def test_what_is_no_office(phrase: str) -> None:
    assert TITLES.offices.ending_at([phrase], 0) is None


def test_words_beside_titles() -> None:
    assert TITLES.states["ex"] is RoleState.FORMER
    assert TITLES.honorifics["mrs"] is Gender.FEMALE
    assert TITLES.honorifics["dr"] is None
    assert TITLES.people["spokeswoman"] is Gender.FEMALE
    assert TITLES.abbreviations["gen"] == "general"


def test_a_phrase_does_not_begin_before_it_may() -> None:
    offices = Endings({"minister": 1, "prime minister": 2})
    words = ["the", "prime", "minister"]
    assert (offices.ending_at(words, 2), offices.ending_at(words, 2, first=2)) == ((1, 2), (2, 1))


def test_lists_by_meaning_become_meanings_by_word() -> None:
    assert inverted({1: ["a", "b"], 2: ["c"]}) == {"a": 1, "b": 1, "c": 2}


@pytest.mark.parametrize(("form", "word"), [("Gen.", "gen"), ("’s", "'s"), (".", "."), ("U.S.", "u.s")])
def test_tokens_as_lists_have_them(form: str, word: str) -> None:
    assert plain(form) == word
