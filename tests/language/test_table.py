"""The columns of an analysed text: repair of trees, ranges, offsets."""

from collections.abc import Callable

import numpy as np
import pytest
from attrs import evolve

from newsevents.language import Analysis
from newsevents.language._tree import children_of, extents_of, grounded
from newsevents.language.network_trees import best_tree
from newsevents.model import Span

Parse = Callable[[str], Analysis]

FIVE = "a/NN/2/dep b/NN/0/root c/NN/2/dep d/NN/3/obj e/NN/4/obl"


def test_the_text_is_not_repeated_where_an_analysis_is_shown(parse: Parse) -> None:
    assert repr(parse(FIVE)) == "Analysis()"


def test_there_are_no_quotations_unless_they_are_given(parse: Parse) -> None:
    assert parse(FIVE).quotations == ()


@pytest.mark.parametrize(
    ("heads", "sentences", "mended"),
    [
        pytest.param((1, -1, 1), ((0, 3),), (1, -1, 1), id="a tree stays"),
        pytest.param((1, 0), ((0, 2),), (-1, 0), id="a cycle is cut at its first token"),
        pytest.param((1, 2, 1), ((0, 3),), (1, -1, 1), id="a cycle not at the start"),
        pytest.param((2, 2, 1), ((0, 3),), (2, -1, 1), id="a tail before a cycle"),
        pytest.param((0, 0), ((0, 2),), (-1, 0), id="a token on itself"),
        pytest.param((-1, -1, -1), ((0, 3),), (-1, 0, 0), id="several roots"),
        pytest.param((5, -3), ((0, 2),), (-1, 0), id="heads outside the text"),
        pytest.param((1, -1, 0, 2), ((0, 2), (2, 4)), (1, -1, -1, 2), id="a head in the sentence before"),
        pytest.param((2, 0, -1, 2), ((0, 2), (2, 4)), (-1, 0, -1, 2), id="a head in the sentence after"),
        pytest.param((1, 0, -1), ((0, 3),), (-1, 0, 0), id="a cycle and a root"),
        pytest.param((1, 0, 3, 2), ((0, 4),), (-1, 0, 0, 2), id="two cycles"),
        pytest.param((-1, 2, 3, 1), ((0, 4),), (-1, 0, 3, 1), id="a cycle of three after a root"),
    ],
)
def test_whatever_the_heads_are_they_become_a_tree(
    heads: tuple[int, ...], sentences: tuple[tuple[int, int], ...], mended: tuple[int, ...]
) -> None:
    assert grounded(heads, sentences) == mended


def test_extents_follow_the_tree() -> None:
    heads = (1, 3, 1, -1, 3, 4)
    children = children_of(heads)
    assert children == ((), (0, 2), (), (1, 4), (5,), ())
    assert extents_of(heads, children) == ((0, 1), (0, 3), (2, 3), (0, 6), (4, 6), (5, 6))


@pytest.mark.parametrize(
    ("given", "mended"),
    [
        (("dep", "root", "dep"), ("dep", "root", "dep")),
        (("dep", "ROOT", "dep"), ("dep", "root", "dep")),
        (("root", "dep", "dep"), ("parataxis", "root", "dep")),
        (("root", "root", "dep"), ("parataxis", "root", "dep")),
        (("ROOT", "root", ""), ("parataxis", "root", "parataxis")),
        (("", "root", "dep"), ("parataxis", "root", "dep")),
    ],
)
def test_the_root_and_nothing_else_is_called_root(
    parse: Parse, given: tuple[str, ...], mended: tuple[str, ...]
) -> None:
    three = parse("a/NN/2/dep b/NN/0/root c/NN/2/dep")
    assert evolve(three, relations=given).relations == mended


def two_sentences(parse: Parse) -> Analysis:
    """Return an analysis whose sentences and paragraphs have two and three tokens."""
    halves = ((0, 2), (2, 5))
    return evolve(parse(FIVE), sentences=halves, paragraphs=halves, heads=(1, -1, -1, 2, 3))


def test_every_token_has_its_sentence_and_paragraph(parse: Parse) -> None:
    found = two_sentences(parse)
    assert [found.sentence_of(i) for i in range(5)] == [0, 0, 1, 1, 1]
    assert [found.paragraph_of(i) for i in range(5)] == [0, 0, 1, 1, 1]
    assert [found.root(i) for i in range(2)] == [1, 2]
    assert len(found) == 5


def test_offsets_lead_to_tokens(parse: Parse) -> None:
    found = parse("ab/NN/2/dep cde/NN/0/root f/NN/2/dep")
    assert [found.token_at(offset) for offset in range(9)] == [0, 0, None, 1, 1, 1, None, 2, None]
    assert found.span(0, 2) == Span(0, 6)
    assert found.tokens_in(Span(1, 4)) == (0, 2)
    assert found.tokens_in(Span(2, 3)) == (1, 1)
    assert found.tokens_in(Span(6, 8)) == (2, 3)


def test_relatives_in_the_tree(parse: Parse) -> None:
    found = parse(FIVE)
    assert found.children(1) == (0, 2)
    assert found.child(1, "dep") == 0
    assert found.child(1, "obj", "dep") == 0
    assert found.child(1, "obj") is None
    assert found.all_children(1, "dep") == (0, 2)
    assert found.all_children(4, "dep") == ()
    assert found.descendants(2) == (2, 3, 4)
    assert found.subtree(2) == (2, 5)
    assert list(found.ancestors(4)) == [3, 2, 1]


@pytest.mark.parametrize(
    ("column", "value", "message"),
    [
        ("sentences", ((0, 2), (3, 5)), "'sentences' must go on from token 2 (got (3, 5))"),
        ("sentences", ((0, 2), (2, 2)), "'sentences' must go on from token 2 (got (2, 2))"),
        ("paragraphs", ((0, 2),), "'paragraphs' must cover 5 tokens (got 2)"),
        ("ends", (1,), "'ends' must have one entry for each of 5 tokens (got 1)"),
        ("lemmas", (), "'lemmas' must have one entry for each of 5 tokens (got 0)"),
        ("labels", ("O",) * 6, "'labels' must have one entry for each of 5 tokens (got 6)"),
    ],
)
def test_what_does_not_fit_is_refused(parse: Parse, column: str, value: object, message: str) -> None:
    with pytest.raises(ValueError, match="must") as caught:
        evolve(parse(FIVE), **{column: value})  # type: ignore[arg-type]  # wrong on purpose
    assert str(caught.value) == message


def test_one_root_is_chosen_among_several() -> None:
    # each of the first five words would be the root best; with one root, the fifth is too late to be tried
    scores = [[9.0, *(0.0 for _ in range(6))] for _ in range(6)]
    scores[2][0] = 10.0
    assert best_tree_of(scores).count(0) == 1
    assert best_tree_of(scores)[2] == 0
    scores[2][0], scores[5][0] = 9.0, 99.0
    assert best_tree_of(scores)[5] != 0


def test_the_best_of_the_trees_with_one_root_is_taken() -> None:
    # both words would be roots; the second loses less when it hangs on the first
    assert best_tree_of([[5.0, 0.0, 1.0], [5.0, 4.0, 0.0]]) == [0, 1]
    assert best_tree_of([[5.0, 0.0, 4.0], [5.0, 1.0, 0.0]]) == [2, 0]


def best_tree_of(scores: list[list[float]]) -> list[int]:
    return best_tree(np.array(scores))
