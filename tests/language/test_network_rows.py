"""Rows of persons and bodies: who is one more, and who only explains another."""

import pytest
from hypothesis import given
from tests.language.trees import is_tree, trees

from newsevents.language import analyzer
from newsevents.language.network_nouns import restore_nouns
from newsevents.language.network_rows import restore_rows

Tree = tuple[list[str], list[int], list[str]]


@given(trees())
def test_a_tree_stays_a_tree(tree: Tree) -> None:
    tags, heads, relations = tree
    for label in ("B-PER", "B-ORG"):
        for words in (["both", ","] * len(tags), [",", "both"] * len(tags)):
            restore_rows(words[: len(tags)], tags, heads, relations, [label] * len(tags))
            assert is_tree(heads)
    restore_nouns(["a"] * len(tags), tags, heads, relations)
    assert is_tree(heads)


def row(text: str, word: str) -> list[str]:
    """Return the words with which "and" joins the last such word."""
    a = analyzer()(text)
    i = len(a) - 1 - a.forms[::-1].index(word)
    return [a.forms[at] for at in a.conjuncts(i)]


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Norland praised former mayor Bo Lee and four divers.", "Bo", ["Bo", "divers"]),
        ("The army attacked striker Bo Lee and his wife.", "Bo", ["Bo", "wife"]),
        ("They sued the mining firm Kolvar and three banks.", "firm", ["firm", "banks"]),
        ("Governor Ana Roe, her deputy and three councillors sued the mine.", "Ana", ["Ana", "deputy", "councillors"]),
        ("Governor Ana Roe, her deputy and two aides resigned.", "Ana", ["Ana", "deputy", "aides"]),
        ("The chief, along with two elders, was abducted by gunmen.", "chief", ["chief", "elders"]),
        ("Prosecutors charged Ana Roe, together with her brother, over bribes.", "Ana", ["Ana", "brother"]),
        ("They worked together with the firm.", "They", ["They"]),
        # who explains somebody is no one more
        ("Ana Roe and her husband, Bo Lee, sued the mine.", "Ana", ["Ana", "husband"]),
        ("He met Ana Roe and her lawyer, Bo Lee, on Friday.", "Ana", ["Ana", "lawyer"]),
        ("Ana Roe, her lawyer and friend of 20 years, resigned.", "Ana", ["Ana"]),
        ("Food and drink companies sued the port.", "companies", ["companies"]),
    ],
)
def test_who_is_in_a_row(text: str, word: str, expected: list[str]) -> None:
    assert row(text, word) == expected


@pytest.mark.parametrize(
    ("text", "name", "noun"),
    [
        ("Ana Roe and her husband, Bo Lee, sued the mine.", "Bo", "husband"),
        ("Lima and its ally, Chile, signed a pact.", "Chile", "ally"),
        ("It was moved by the member representing Lima, Bo Lee, who accused the mine.", "Bo", "member"),
    ],
)
def test_a_name_explains_the_noun_before_it(text: str, name: str, noun: str) -> None:
    a = analyzer()(text)
    i = a.forms.index(name)
    assert (a.forms[a.heads[i]], a.relations[i]) == (noun, "appos")


def test_both_is_an_object() -> None:
    a = analyzer()("Prosecutors charged both with theft.")
    assert (a.relations[2], a.tags[2]) == ("obj", "DT")
    a = analyzer()("Prosecutors charged both Ana Roe and Bo Lee with theft.")
    assert a.relations[2] == "cc:preconj"


def test_a_verb_that_is_a_subject_is_a_noun() -> None:
    a = analyzer()("Civil society lobby Haki Watch condemned the move.")
    assert (a.tags[2], a.relations[2], a.relations[4]) == ("NN", "nsubj", "appos")
