"""What the network is made of: features of words, windows of long sentences, trees."""

import numpy as np
import pytest

from newsevents.language import network_threads
from newsevents.language.network import tag_and_parse
from newsevents.language.network_encoder import layout
from newsevents.language.network_features import FEATURES, hashes, rows, shape
from newsevents.language.network_threads import one_thread
from newsevents.language.network_trees import best_tree
from newsevents.language.network_weights import load, scaled


def shared(first: str, second: str) -> set[str]:
    """Return the features in which two words are alike."""
    a, b = hashes([first, second])
    return {name for name, same in zip(FEATURES, (a == b).tolist(), strict=True) if same}


@pytest.mark.parametrize(
    ("first", "second", "alike"),
    [
        ("Ministry", "ministry", "lower prefix2 prefix4 suffix2 suffix3 suffix4"),
        ("minister", "ministry", "prefix2 prefix4 shape"),
        ("mister", "mizter", "prefix2 suffix2 suffix3 shape"),
        ("abcd", "abce", "prefix2 shape"),
        ("abxdef", "abydef", "prefix2 suffix2 suffix3 shape"),
        ("acxdefg", "bcxdefg", "suffix2 suffix3 suffix4 shape"),
        ("abcd", "abcde", "prefix2 prefix4 shape"),
        ("abc", "abcde", "prefix2"),
        ("xyab", "zzab", "suffix2 shape"),
        ("2019", "2020", "lower prefix2 prefix4 suffix2 suffix3 suffix4 shape"),
        ("G7", "G8", "lower prefix2 prefix4 suffix2 suffix3 suffix4 shape"),
        ("G7", "GX", ""),
        ("so", "so", "lower form prefix2 prefix4 suffix2 suffix3 suffix4 shape"),
    ],
)
def test_words_share_the_features_of_what_they_share(first: str, second: str, alike: str) -> None:
    assert shared(first, second) == set(alike.split())


@pytest.mark.parametrize(("plain", "others"), [("'", "‘’‚‛`´"), ('"', "“”„‟«»"), ("-", "‐‑–—")])
def test_marks_of_any_shape_are_the_same(plain: str, others: str) -> None:
    for other in others:
        assert shared(plain, other) >= {"lower", "prefix2", "suffix4"}
        assert "form" not in shared(plain, other)


@pytest.mark.parametrize(
    ("word", "outline"),
    [("aaaa", "xxxx"), ("aaaaa", "xxxx"), ("aaaaaAb", "xxxxXx"), ("12345", "dddd"), ("-----", "----"), ("", "")],
)
def test_runs_in_the_outline_have_at_most_four_signs(word: str, outline: str) -> None:
    assert shape(word) == outline


def test_rows_of_all_features_lie_one_after_the_other() -> None:
    found = rows(np.array([[7, 7], [23, 1]], dtype=np.uint32), np.array([5, 10], dtype=np.uint32))
    assert found.tolist() == [[[2, 1], [12, 5]], [[3, 4], [6, 5]]]


def test_rows_are_scaled_to_variance_one() -> None:
    found = scaled(np.array([[1.0, 3.0], [10.0, 10.0]], dtype=np.float32))
    assert found[0].tolist() == pytest.approx([1.0, 3.0], rel=1e-3)
    assert found[0].var() == pytest.approx(1.0, rel=1e-3)
    assert found[1].tolist() == pytest.approx([10 / np.sqrt(1e-5)] * 2, rel=1e-2)


def test_the_layout_of_three_windows() -> None:
    plan = layout([2, 3, 1])
    assert plan.starts.tolist() == [0, 2, 5]
    assert plan.stops.tolist() == [2, 5, 6]
    assert plan.onward.tolist() == [2, 0, 5, 3, 1, 4]
    assert plan.backward.tolist() == [4, 1, 5, 3, 0, 2]
    assert plan.steps == ((0, 3), (3, 2), (5, 1))


def test_a_long_sentence_is_read_in_windows_that_hang_on_the_first() -> None:
    words = "Ministers met in Oslo and talked .".split() * 60
    found = tag_and_parse(words, [(0, 420)])
    alone = [tag_and_parse(words[a:b], [(0, b - a)]) for a, b in ((0, 200), (200, 400), (400, 420))]
    root = found.heads.index(-1)
    assert root == alone[0].heads.index(-1)
    assert found.heads.count(-1) == found.relations.count("root") == 1
    for start, part in zip((200, 400), alone[1:], strict=True):
        at = start + part.heads.index(-1)
        assert (found.heads[at], found.relations[at]) == (root, "parataxis")
    assert found.tags == alone[0].tags + alone[1].tags + alone[2].tags


@pytest.mark.parametrize("length", [200, 201])
def test_two_hundred_words_are_one_window(length: int) -> None:
    words = "Ministers met in Oslo and talked .".split() * 60
    found = tag_and_parse(words[:length], [(0, length)])
    alone = tag_and_parse(words[:200], [(0, 200)])
    assert found.heads[:200] == alone.heads
    assert found.relations[200:] == ("parataxis",) * (length - 200)


def test_many_sentences_are_read_as_each_alone() -> None:
    sentences = ["Ministers met in Oslo .".split(), "Ann Lee of Norway said that talks had failed .".split()] * 200
    words = [word for sentence in sentences for word in sentence]
    stops = np.cumsum([len(sentence) for sentence in sentences]).tolist()
    found = tag_and_parse(words, list(zip([0, *stops], stops, strict=False)))
    alone = [tag_and_parse(sentence, [(0, len(sentence))]) for sentence in sentences[:2]]
    for start, stop, one in zip([0, *stops], stops, alone * 200, strict=False):
        assert found.tags[start:stop] == one.tags
        assert found.relations[start:stop] == one.relations
        assert found.labels[start:stop] == one.labels
        assert tuple(head - start if head >= 0 else -1 for head in found.heads[start:stop]) == one.heads


def test_what_was_found_in_one_article_sentence_by_sentence() -> None:
    text = (
        "The French president , Emmanuel Macron , told reporters on Friday that Ukraine would not be left alone .|"
        "Talks led by the United Nations were held in Geneva .|"
        "“ We want peace , ” said Kari Lund ."
    )
    sentences = [sentence.split() for sentence in text.split("|")]
    stops = np.cumsum([len(sentence) for sentence in sentences]).tolist()
    words = [word for sentence in sentences for word in sentence]
    found = tag_and_parse(words, list(zip([0, *stops], stops, strict=False)))
    assert [
        f"{word}/{tag}/{words[head] if head >= 0 else ''}/{relation}/{label}"
        for word, tag, head, relation, label in zip(
            words, found.tags, found.heads, found.relations, found.labels, strict=True
        )
    ] == EXPECTED.split()


EXPECTED = """
The/DT/president/det/O French/JJ/president/amod/B-NORP president/NN/told/nsubj/O ,/,/Emmanuel/punct/O
Emmanuel/NNP/president/appos/B-PER Macron/NNP/Emmanuel/flat/I-PER ,/,/president/punct/O told/VBD//root/O
reporters/NNS/told/iobj/O on/IN/Friday/case/O Friday/NNP/told/obl/O that/IN/left/mark/O
Ukraine/NNP/left/nsubj:pass/B-LOC would/MD/left/aux/O not/RB/left/advmod/O be/VB/left/aux:pass/O left/VBN/told/ccomp/O
alone/RB/left/advmod/O ././told/punct/O Talks/NNS/held/nsubj:pass/O led/VBN/Talks/acl/O by/IN/Nations/case/O
the/DT/Nations/det/O United/NNP/Nations/amod/B-ORG Nations/NNPS/led/obl:agent/I-ORG were/VBD/held/aux:pass/O
held/VBN//root/O in/IN/Geneva/case/O Geneva/NNP/held/obl/B-LOC ././held/punct/O “/``/want/punct/O We/PRP/want/nsubj/O
want/VBP/said/ccomp/O peace/NN/want/obj/O ,/,/want/punct/O ”/''/want/punct/O said/VBD//root/O
Kari/NNP/said/nsubj/B-PER Lund/NNP/Kari/flat/I-PER ././said/punct/O
"""


def test_a_cycle_is_left_where_that_costs_least() -> None:
    # words 1 and 2 point to each other; the root takes 2, which loses 3, and not 1, which loses 6
    scores = [[2.0, 0.0, 8.0], [4.0, 7.0, 0.0]]
    assert best_tree(np.array(scores)) == [2, 0]


def test_a_cycle_inside_a_cycle_is_left_too() -> None:
    scores = [[1.0, 0.0, 9.0, 0.0], [0.0, 8.0, 0.0, 5.0], [0.0, 7.0, 7.5, 0.0]]
    assert best_tree(np.array(scores)) == [0, 1, 2]


def test_calls_that_overlap_give_the_threads_back_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr(network_threads, "_controls", lambda: (lambda: 5, asked.append))
    with one_thread():
        assert asked == [1]
        with one_thread():
            assert asked == [1]
        assert asked == [1]
    assert asked == [1, 5]


def test_the_threads_are_given_back_after_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr(network_threads, "_controls", lambda: (lambda: 3, asked.append))
    with pytest.raises(ZeroDivisionError), one_thread():
        _ = 1 / 0
    assert asked == [1, 3]


def test_without_openblas_nothing_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network_threads, "_controls", lambda: None)
    with one_thread():
        assert tag_and_parse(["Yes"], [(0, 1)]).heads == (-1,)


def test_the_weights_are_read_once_and_fit_each_other() -> None:
    weights = load()
    assert weights is load()
    assert len(weights.sizes) == len(FEATURES)
    assert int(weights.sizes.sum()) == len(weights.table)
    assert sum(weights.outputs.values()) == weights.arrays["outputs.weight"].shape[1]
    assert {"O", "B-PER", "I-PER", "B-LOC", "I-NORP"} <= set(weights.labels)
    assert weights.outputs["tag"] == len(weights.tags)
    assert len(set(weights.relations)) == len(weights.relations)
