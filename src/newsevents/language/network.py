"""The embedded network: words and sentences to tags, trees and name labels, in NumPy."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from newsevents.language.network_encoder import Layout, encode, layout
from newsevents.language.network_mending import mend
from newsevents.language.network_threads import one_thread
from newsevents.language.network_trees import best_tree
from newsevents.language.network_weights import Floats, Weights, load

_LONGEST_WINDOW = 200
"""A longer sentence is parsed in windows, so that the cost stays linear."""

_WORDS_AT_ONCE = 1_024

_NEVER = np.float32(-1e9)

_APART = "parataxis"

Window = tuple[int, int]


class Annotation(NamedTuple):
    """What the network found, one item for each word."""

    tags: tuple[str, ...]
    """Penn part-of-speech tags."""

    heads: tuple[int, ...]
    """Index of the word that governs each word; -1 for the root of a sentence."""

    relations: tuple[str, ...]
    """Universal Dependencies relations to the head."""

    labels: tuple[str, ...]
    """Names: O, or B- and I- with PER, ORG, LOC or NORP."""


def tag_and_parse(words: Sequence[str], sentences: Sequence[Window]) -> Annotation:
    """
    Tag the words, parse the sentences and label the names.

    The same words and sentences always get the same annotation. The first call
    reads the weights.

    Args:
        words: Forms of all tokens of a text.
        sentences: Half-open ranges of `words`, in order, that cover all of them.

    Returns:
        The annotation; the heads of each sentence form a tree with one root.

    >>> tag_and_parse(("Ministers", "met", "."), [(0, 3)]).heads
    (1, -1, 1)
    """
    with one_thread():
        return _annotated(words, sentences, load())


def _annotated(words: Sequence[str], sentences: Sequence[Window], weights: Weights) -> Annotation:
    tags: list[str] = []
    relations: list[str] = []
    labels: list[str] = []
    heads: list[int] = []
    for windows in _chunks(sentences):
        plan = layout([stop - start for start, stop in windows])
        first = windows[0][0]
        outputs = _outputs(encode(words[first : windows[-1][1]], plan, weights), weights)
        local = _local_heads(outputs, plan, weights)
        relations += _relations(outputs, local, weights)
        tags += _names(outputs["tag"], weights.tags)
        labels += _labels(outputs["label"], plan.starts, weights)
        heads += [head + first if head >= 0 else -1 for head in local.tolist()]
    mend(words, tags, heads, relations, labels, tuple(_windows(sentences)))
    _join_windows(heads, relations, sentences)
    return Annotation(tuple(tags), tuple(heads), tuple(relations), tuple(labels))


def _windows(sentences: Sequence[Window]) -> Iterator[Window]:
    for start, stop in sentences:
        for begin in range(start, stop, _LONGEST_WINDOW):
            yield begin, min(begin + _LONGEST_WINDOW, stop)


def _chunks(sentences: Sequence[Window]) -> Iterator[list[Window]]:
    """Gather windows until they fill a batch."""
    chunk: list[Window] = []
    size = 0
    for window in _windows(sentences):
        chunk.append(window)
        size += window[1] - window[0]
        if size >= _WORDS_AT_ONCE:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _outputs(x: Floats, weights: Weights) -> dict[str, Floats]:
    """Return what each part of the network's last layer says of each word."""
    mixed = x @ weights.arrays["outputs.weight"]
    mixed += weights.arrays["outputs.bias"]
    bounds = np.cumsum([0, *weights.outputs.values()]).tolist()
    return {name: mixed[:, start:stop] for name, start, stop in zip(weights.outputs, bounds, bounds[1:], strict=False)}


def _names(scores: Floats, names: tuple[str, ...]) -> list[str]:
    return [names[best] for best in scores.argmax(axis=1).tolist()]


def _labels(scores: Floats, begins: NDArray[np.int64], weights: Weights) -> list[str]:
    """Return the name labels; what goes on with nothing before it becomes a beginning."""
    best = scores.argmax(axis=1)
    names = [weights.labels[label] for label in best.tolist()]
    kinds = np.array([weights.labels.index(f"B{label[1:]}") if label != "O" else -1 for label in weights.labels])
    before = np.append(-2, kinds[best[:-1]])
    before[begins] = -2
    for word in np.flatnonzero((best != kinds[best]) & (kinds[best] >= 0) & (before != kinds[best])).tolist():
        names[word] = f"B{names[word][1:]}"
    return names


def _local_heads(outputs: dict[str, Floats], plan: Layout, weights: Weights) -> NDArray[np.int64]:
    """Return the head of each word of a chunk, counted from its first word; -1 for roots."""
    query, keys = outputs["query"], outputs["key"].T
    reach = np.ascontiguousarray(outputs["reach"])
    root = query @ weights.arrays["top"]
    sizes = plan.stops - plan.starts
    buckets = _buckets(int(sizes.max()), weights)
    heads = np.empty(len(query), dtype=np.int64)
    matrices = []
    for start, stop in zip(plan.starts.tolist(), plan.stops.tolist(), strict=True):
        size = stop - start
        scores = np.empty((size, size + 1), dtype=np.float32)
        scores[:, 0] = root[start:stop]
        np.matmul(query[start:stop], keys[:, start:stop], out=scores[:, 1:])
        scores[:, 1:] += reach[start:stop].ravel().take(buckets[:size, :size])
        scores.ravel()[1 :: size + 2] = _NEVER
        heads[start:stop] = scores.argmax(axis=1) + (start - 1)
        matrices.append(scores)
    heads[heads == np.repeat(plan.starts, sizes) - 1] = -1
    for number in _not_trees(heads, plan.starts):
        start = int(plan.starts[number])
        for word, head in enumerate(best_tree(matrices[number]), start):
            heads[word] = head + start - 1 if head else -1
    return heads


def _buckets(longest: int, weights: Weights) -> NDArray[np.int64]:
    """Return where each pair's score by distance lies in the flattened rows of a window."""
    places = np.arange(longest)
    buckets = np.searchsorted(weights.bounds, places - places[:, None], side="right")
    return buckets + places[:, None] * (len(weights.bounds) + 1)


def _not_trees(heads: NDArray[np.int64], begins: NDArray[np.int64]) -> list[int]:
    """Return the numbers of the windows whose heads form no tree with one root."""
    above = np.append(heads, -1)
    for _ in range(_LONGEST_WINDOW.bit_length()):
        above = above[above]
    in_cycle = np.add.reduceat(above[:-1] >= 0, begins, dtype=np.int64)
    roots = np.add.reduceat(heads < 0, begins, dtype=np.int64)
    return np.flatnonzero((in_cycle > 0) | (roots != 1)).tolist()


def _relations(outputs: dict[str, Floats], heads: NDArray[np.int64], weights: Weights) -> list[str]:
    """Return the relation of each word to its head."""
    of_head = np.vstack([outputs["governor"], weights.arrays["of_top"]])
    distance = np.where(heads < 0, 0, heads - np.arange(len(heads)))
    hidden = of_head.take(heads, axis=0, mode="wrap")
    hidden += outputs["dependent"]
    buckets = np.searchsorted(weights.bounds, distance, side="right")
    hidden += weights.arrays["of_distance"].take(buckets, axis=0)
    np.maximum(hidden, 0, out=hidden)
    scores = hidden @ weights.arrays["relation.weight"]
    scores += weights.arrays["relation.bias"]
    scores[:, weights.relations.index("root")] = _NEVER
    names = _names(scores, weights.relations)
    for word in np.flatnonzero(heads < 0).tolist():
        names[word] = "root"
    return names


def _join_windows(heads: list[int], relations: list[str], sentences: Sequence[Window]) -> None:
    """Hang the later windows of a long sentence on the root of its first one."""
    for start, stop in sentences:
        if stop - start > _LONGEST_WINDOW:
            root, *others = [word for word in range(start, stop) if heads[word] < 0]
            for word in others:
                heads[word] = root
                relations[word] = _APART
