"""The network: trees are trees, the same words get the same answer, any words will do."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import cache
from importlib.resources import files
from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from newsevents.language import network_threads
from newsevents.language.network import Annotation, tag_and_parse
from newsevents.language.network_encoder import layout
from newsevents.language.network_features import FEATURES, hashes, shape
from newsevents.language.network_threads import one_thread
from newsevents.language.network_trees import best_tree
from newsevents.language.network_weights import load

WORDS = st.one_of(
    st.sampled_from("the The minister said met Ottawa , . “ ” 's 2024 U.S.".split()), st.text(max_size=12)
)
SENTENCES = st.lists(st.lists(WORDS, min_size=1, max_size=30), max_size=6)


def annotate(*sentences: str) -> Annotation:
    return parse([sentence.split() for sentence in sentences])


def parse(sentences: list[list[str]]) -> Annotation:
    bounds = np.cumsum([0, *map(len, sentences)]).tolist()
    return tag_and_parse([word for sentence in sentences for word in sentence], list(pairwise(bounds)))


def assert_tree(heads: tuple[int, ...], start: int, stop: int) -> None:
    roots = [word for word in range(start, stop) if heads[word] == -1]
    assert len(roots) == 1
    for word in range(start, stop):
        above, steps = word, 0
        while heads[above] != -1:
            above, steps = heads[above], steps + 1
            assert start <= above < stop
            assert steps <= stop - start


def test_a_plain_sentence_is_tagged_and_parsed() -> None:
    found = annotate("The minister arrived in Ottawa on Monday .")
    assert found.tags == ("DT", "NN", "VBD", "IN", "NNP", "IN", "NNP", ".")
    assert found.heads == (1, 2, -1, 4, 2, 6, 2, 2)
    assert found.relations == ("det", "nsubj", "root", "case", "obl", "case", "obl", "punct")
    assert found.labels[4] == "B-LOC"


def test_who_says_what_is_found_before_and_after_the_verb() -> None:
    found = annotate("“ We will not wait , ” Anna Weber said .", "She added that talks would resume .")
    said = 9
    assert found.relations[7] == "nsubj"
    assert found.heads[7] == said
    added, resume = 12, 16
    assert found.heads[resume] == added
    assert found.relations[resume] == "ccomp"


def test_names_are_labelled() -> None:
    found = annotate("French President Emmanuel Macron visited Berlin .")
    assert found.labels == ("B-NORP", "O", "B-PER", "I-PER", "O", "B-LOC", "O")


def test_nothing_in_nothing_out() -> None:
    assert tag_and_parse([], []) == Annotation((), (), (), ())


@pytest.mark.parametrize("word", ["", "a", "😀", "\x00", "\ud800", "שלום", "ﬁ", "İ", "x" * 5000, "1" * 400])
def test_one_odd_word_is_a_sentence(word: str) -> None:
    found = tag_and_parse([word], [(0, 1)])
    assert (found.heads, found.relations) == ((-1,), ("root",))


@given(SENTENCES)
def test_every_sentence_is_a_tree(sentences: list[list[str]]) -> None:
    found = parse(sentences)
    start = 0
    for sentence in sentences:
        assert_tree(found.heads, start, start + len(sentence))
        start += len(sentence)
    count = sum(map(len, sentences))
    assert [len(column) for column in (found.tags, found.heads, found.relations, found.labels)] == [count] * 4


@given(SENTENCES)
def test_root_is_the_relation_of_roots_alone(sentences: list[list[str]]) -> None:
    found = parse(sentences)
    assert [head == -1 for head in found.heads] == [relation == "root" for relation in found.relations]


@given(SENTENCES)
def test_names_begin_with_b(sentences: list[list[str]]) -> None:
    labels = parse(sentences).labels
    starts = set(np.cumsum([0, *map(len, sentences)]).tolist())
    for word, label in enumerate(labels):
        if label.startswith("I-"):
            assert word not in starts
            assert labels[word - 1][2:] == label[2:]


def test_a_very_long_sentence_is_one_tree() -> None:
    words = ("the old bridge , " * 500).split()
    found = tag_and_parse(words, [(0, len(words))])
    assert_tree(found.heads, 0, len(words))
    assert set(found.relations) <= set(load().relations)


def test_a_sentence_is_parsed_alike_in_any_company() -> None:
    alone = annotate("Farmers blocked two roads near Lyon .")
    later = annotate("It rained .", "Farmers blocked two roads near Lyon .", "Nobody was hurt , police said .")
    assert later.tags[3:10] == alone.tags
    assert [head - 3 if head >= 0 else -1 for head in later.heads[3:10]] == list(alone.heads)


def test_threads_agree() -> None:
    texts = [f"Delegates from {place} met in city number {n} ." for n in range(40) for place in ("Peru", "Laos")]
    expected = [annotate(text) for text in texts]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(annotate, texts)) == expected


def test_the_number_of_blas_threads_is_given_back() -> None:
    controls = network_threads._controls()
    if controls is None:
        pytest.skip("NumPy runs on another library than OpenBLAS")
    before = controls[0]()
    with one_thread(), one_thread():
        assert controls[0]() == 1
    assert controls[0]() == before


def test_more_words_than_are_kept_in_memory() -> None:
    first = annotate("Ministers met in Ottawa .")
    for start in range(0, 30_000, 3_000):
        words = [f"w{number}" for number in range(start, start + 3_000)]
        tag_and_parse(words, [(at, at + 30) for at in range(0, 3_000, 30)])
    assert annotate("Ministers met in Ottawa .") == first


def scores_of(size: int) -> st.SearchStrategy[NDArray[np.float64]]:
    row = st.lists(st.floats(-9, 9, width=16), min_size=size + 1, max_size=size + 1)
    return st.lists(row, min_size=size, max_size=size).map(np.array)


@given(st.integers(1, 7).flatmap(scores_of))
def test_best_tree_is_a_tree(scores: NDArray[np.float64]) -> None:
    assert_tree(tuple(head - 1 for head in best_tree(scores)), 0, len(scores))


def test_a_long_row_of_cycles_is_a_tree() -> None:
    scores = np.zeros((80, 81))
    for word in range(0, 80, 2):
        scores[word, word + 2] = scores[word + 1, word + 1] = 9.0
    assert_tree(tuple(head - 1 for head in best_tree(scores)), 0, len(scores))


@given(scores_of(4))
def test_best_tree_is_the_best(scores: NDArray[np.float64]) -> None:
    best = max(scores[range(4), heads].sum() for heads in all_trees(4))
    assert scores[range(4), best_tree(scores)].sum() == pytest.approx(best)


@cache
def all_trees(size: int) -> list[list[int]]:
    trees = []
    for heads in product(range(size + 1), repeat=size):
        with suppress(AssertionError):
            assert_tree(tuple(head - 1 for head in heads), 0, size)
            trees.append(list(heads))
    return trees


@given(st.lists(st.integers(1, 9), min_size=1, max_size=9))
def test_layout_meets_every_word_once_from_both_sides(lengths: list[int]) -> None:
    plan = layout(lengths)
    assert sorted(plan.onward.tolist()) == sorted(plan.backward.tolist()) == list(range(sum(lengths)))
    assert (plan.onward[plan.onward_back] == np.arange(sum(lengths))).all()
    assert [count for _, count in plan.steps] == [sum(n > step for n in lengths) for step in range(max(lengths))]


@given(st.text())
def test_hashes_take_any_word(word: str) -> None:
    assert hashes([word]).shape == (1, len(FEATURES))


def test_curly_and_straight_marks_are_the_same_form() -> None:
    curly, straight = hashes(["don’t", "don't"])
    assert curly[FEATURES.index("lower")] == straight[FEATURES.index("lower")]


def test_shape_tells_letters_digits_and_marks() -> None:
    assert [shape(word) for word in ("Ottawa", "G7", "U.S.", "12,000")] == ["Xxxxx", "Xd", "X.X.", "dd,ddd"]


def test_weights_are_small() -> None:
    folder = files("newsevents.language").joinpath("weights")
    assert len(folder.joinpath("analyzer.npz").read_bytes()) <= 8_000_000
    assert "ShareAlike" in folder.joinpath("LICENSE").read_text(encoding="utf-8")
