"""Verbs that "and" joins to a verb without tense, and trees stay trees."""

import pytest
from hypothesis import given
from tests.language.trees import is_tree, trees

from newsevents.language import analyzer
from newsevents.language.network_joined import restore_joined
from newsevents.language.network_nouns import restore_nouns


@given(trees())
def test_a_tree_with_joined_verbs_is_a_tree(tree: tuple[list[str], list[int], list[str]]) -> None:
    tags, heads, relations = tree
    restore_joined(["beaten"] * len(tags), tags, heads, relations)
    assert is_tree(heads)


@given(trees())
def test_nouns_change_tags_alone(tree: tuple[list[str], list[int], list[str]]) -> None:
    tags, heads, relations = tree
    before = list(heads), list(relations)
    restore_nouns(["a"] * len(tags), tags, heads, relations)
    assert (heads, relations) == before


@pytest.mark.parametrize(
    ("text", "verb", "governor"),
    [
        ("Judge Ann Roe ruled that the state had given no reason and ordered a trial.", "ordered", "ruled"),
        ("Roe said he would appeal and accused the court of bias.", "accused", "said"),
        ("Police said Roe had fled to Chile and arrested his brother.", "arrested", "said"),
    ],
)
def test_a_verb_in_the_past_goes_on_with_the_sentence(text: str, verb: str, governor: str) -> None:
    a = analyzer()(text)
    assert a.forms[a.heads[a.forms.index(verb)]] == governor


def test_a_second_participle_stays_with_the_first() -> None:
    a = analyzer()("Roe said police had arrested two men and beaten a third.")
    assert a.forms[a.heads[a.forms.index("beaten")]] == "arrested"


def test_a_verb_that_no_and_joins_has_the_noun_before_it_for_a_subject() -> None:
    words = "Traders left Lima and farmers from Peru demanded talks".split()
    tags = "NNS VBD NNP CC NNS IN NNP VBD NNS".split()
    heads = [1, -1, 1, 4, 2, 6, 4, 1, 7]
    relations = "nsubj root obj cc conj case nmod conj obj".split()
    restore_joined(words, tags, heads, relations)
    assert (heads, relations[4]) == ([1, -1, 1, 7, 7, 6, 4, 1, 7], "nsubj")


def test_a_verb_behind_the_subject_of_the_next_describes_it() -> None:
    words = "Roe , fined by Gaul , left".split()
    tags, heads = "NNP , VBD IN NNP , VBD".split(), [6, 2, -1, 4, 2, 0, 2]
    relations = "nsubj punct root case obl punct conj".split()
    restore_joined(words, tags, heads, relations)
    assert (heads, tags[2], relations[2], relations[6]) == ([6, 2, 0, 4, 2, 0, -1], "VBN", "acl", "root")


def test_a_verb_after_and_shares_the_subject_of_the_one_before() -> None:
    words = "Traders left Lima and Quito and demanded talks".split()
    tags = "NNS VBD NNP CC NNP CC VBD NNS".split()
    heads = [1, -1, 1, 4, 2, 6, 1, 6]
    relations = "nsubj root obj cc conj cc conj obj".split()
    restore_joined(words, tags, heads, relations)
    assert heads == [1, -1, 1, 4, 2, 6, 1, 6]


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("In Tarn, the MP apologised to voters.", "MP", "NN"),
        ("Germany arrested a Moldovan national on Monday.", "national", "NN"),
    ],
)
def test_short_forms_and_adjectives_with_an_article_are_nouns(text: str, word: str, tag: str) -> None:
    a = analyzer()(text)
    assert a.tags[a.forms.index(word)] == tag
