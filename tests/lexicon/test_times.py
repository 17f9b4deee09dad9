import pytest
from attrs import asdict

from newsevents.lexicon import times
from newsevents.lexicon.article import load as load_article
from newsevents.model import TimeMod, When
from newsevents.stages.times.calendar import UNKNOWN, feast
from newsevents.stages.times.classes import LETTERS

WORDS = times.load()


@pytest.mark.parametrize("name", [name for name, value in asdict(WORDS).items() if isinstance(value, dict)])
def test_tables_are_sorted_by_word_or_by_number(name: str) -> None:
    table = getattr(WORDS, name)
    by_number = sorted(table.items(), key=lambda item: item[1])
    assert list(table) in (sorted(table), [word for word, _ in by_number])


@pytest.mark.parametrize("name", [name for name, value in asdict(WORDS).items() if isinstance(value, tuple)])
def test_lists_are_sorted(name: str) -> None:
    words = getattr(WORDS, name)
    assert list(words) == sorted(set(words))


def test_modifiers_are_those_of_timex3() -> None:
    for table in (WORDS.approximators, WORDS.edges, WORDS.modifiers, WORDS.prefixes):
        assert {TimeMod(code) for code in table.values()}


def test_references_and_sets_are_values_of_timex3() -> None:
    values = {*WORDS.references.values(), *WORDS.sets.values()} - {""}
    assert {When(value=value).value for value in values} == values


def test_feasts_are_days_of_the_calendar() -> None:
    assert all(feast(rule, year).year == year for rule in WORDS.holidays.values() for year in (1970, 2024, 2025))


def test_units_are_known_to_the_calendar_or_the_clock() -> None:
    codes = {*WORDS.units.values(), *WORDS.units_in_the_plural.values()}
    assert codes - set(UNKNOWN) == {"TH", "TM", "TS"}


def test_small_words_have_a_class() -> None:
    assert set(WORDS.grammar.values()) <= set(LETTERS)


def test_the_article_lists_are_sorted() -> None:
    article = load_article()
    assert all(list(words) == sorted(set(words)) for words in (article.agencies, article.credits, article.joining))
