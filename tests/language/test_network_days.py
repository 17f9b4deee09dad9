"""Days before a name, which are no part of it."""

import pytest
from hypothesis import given
from tests.language.trees import is_tree, trees

from newsevents.language import analyzer
from newsevents.language.network_days import restore_days

Tree = tuple[list[str], list[int], list[str]]


@given(trees())
def test_a_tree_stays_a_tree(tree: Tree) -> None:
    tags, heads, relations = tree
    words = ["On", "Monday", "Sky"] * len(tags)
    restore_days(words[: len(tags)], tags, heads, relations)
    assert is_tree(heads)


@pytest.mark.parametrize(
    ("text", "name", "relation"),
    [
        ("On Monday Tarn News accused Ann Roe of lies.", "News", "nsubj"),
        ("On Monday Nurses Without Walls accused Ann Roe of lies.", "Nurses", "nsubj"),
        ("On Friday Sellen police arrested two men.", "police", "nsubj"),
        ("On Tuesday Bank of Elmsford sued Ann Roe.", "Bank", "nsubj"),
        ("On Thursday Southern Kelp was accused of fraud.", "Kelp", "nsubj:pass"),
    ],
)
def test_who_is_named_behind_a_day(text: str, name: str, relation: str) -> None:
    a = analyzer()(text)
    assert a.relations[a.forms.index(name)] == relation
    assert a.relations[1] == "obl"


@pytest.mark.parametrize(
    "text",
    [
        "On Monday morning the bank sued Ann Roe.",
        "On Sunday Night Football the team lost.",
        "On Monday, Ann Roe sued the bank.",
        "On Black Friday shops sold more.",
        "On Easter Monday they met.",
    ],
)
def test_what_is_no_name_behind_a_day(text: str) -> None:
    a = analyzer()(text)
    words, tags = list(a.forms), list(a.tags)
    heads, relations = list(a.heads), list(a.relations)
    restore_days(words, tags, heads, relations)
    assert (tuple(heads), tuple(relations)) == (a.heads, a.relations)
