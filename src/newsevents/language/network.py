"""The embedded network: words and sentences to tags, trees and name labels, in NumPy."""

from collections.abc import Iterator, Sequence

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from newsevents.language.network_encoder import encode, layout
from newsevents.language.network_trees import best_tree
from newsevents.language.network_weights import Floats, Weights, load

_LONGEST_WINDOW = 200
"""A longer sentence is parsed in windows, so that the cost stays linear."""

_WORDS_AT_ONCE = 4096

_NEVER = np.float32(-1e9)

_APART = "parataxis"

Window = tuple[int, int]


@frozen
class Annotation:
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
    weights = load()
    tags: list[str] = []
    relations: list[str] = []
    labels: list[str] = []
    heads: list[int] = []
    for windows in _chunks(sentences):
        plan = layout([stop - start for start, stop in windows])
        first = windows[0][0]
        x = encode(words[first : windows[-1][1]], plan, weights)
        local = _local_heads(x, windows, weights)
        relations += _relations(x, local, weights)
        tags += _names(_linear(x, weights, "tag"), weights.tags)
        labels += _names(_linear(x, weights, "label"), weights.labels)
        heads += [head + first if head >= 0 else -1 for head in local.tolist()]
    _join_windows(heads, relations, sentences)
    _mend_labels(labels, sentences)
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


def _linear(x: Floats, weights: Weights, name: str) -> Floats:
    mixed: Floats = x @ weights.arrays[f"{name}.weight"]
    mixed += weights.arrays[f"{name}.bias"]
    return mixed


def _names(scores: Floats, names: tuple[str, ...]) -> list[str]:
    return [names[best] for best in scores.argmax(axis=1).tolist()]


def _local_heads(x: Floats, windows: list[Window], weights: Weights) -> NDArray[np.int64]:
    """Return the head of each word of a chunk, counted from its first word; -1 for roots."""
    top = weights.arrays["top"]
    scale = np.float32(len(top) ** -0.5)
    query = _linear(x, weights, "dependent")
    reach = np.ascontiguousarray(query[:, len(top) :])
    query = query[:, : len(top)] * scale
    keys = _linear(x, weights, "head")
    root = query @ top
    first = windows[0][0]
    longest = max(stop - start for start, stop in windows)
    buckets = _buckets(longest, weights)
    heads = np.empty(len(x), dtype=np.int64)
    matrices = []
    for start, stop in windows:
        own = slice(start - first, stop - first)
        size = stop - start
        scores = np.empty((size, size + 1), dtype=np.float32)
        scores[:, 0] = root[own]
        np.matmul(query[own], keys[own].T, out=scores[:, 1:])
        scores[:, 1:] += reach[own].ravel().take(buckets[:size, :size])
        scores.ravel()[1 :: size + 2] = _NEVER
        best = scores.argmax(axis=1)
        heads[own] = np.where(best == 0, -1, best + (own.start - 1))
        matrices.append(scores)
    for number in _not_trees(heads, windows):
        start = windows[number][0] - first
        for word, head in enumerate(best_tree(matrices[number]), start):
            heads[word] = head + start - 1 if head else -1
    return heads


def _buckets(longest: int, weights: Weights) -> NDArray[np.int64]:
    """Return where each pair's score by distance lies in the flattened rows of a window."""
    places = np.arange(longest)
    buckets = np.searchsorted(weights.bounds, places - places[:, None], side="right")
    return buckets + places[:, None] * (len(weights.bounds) + 1)


def _not_trees(heads: NDArray[np.int64], windows: list[Window]) -> list[int]:
    """Return the numbers of the windows whose heads form no tree with one root."""
    above = np.append(heads, -1)
    for _ in range(_LONGEST_WINDOW.bit_length()):
        above = above[above]
    starts = np.array([start for start, _ in windows]) - windows[0][0]
    in_cycle = np.add.reduceat(above[:-1] >= 0, starts, dtype=np.int64)
    roots = np.add.reduceat(heads < 0, starts, dtype=np.int64)
    return np.flatnonzero((in_cycle > 0) | (roots != 1)).tolist()


def _relations(x: Floats, heads: NDArray[np.int64], weights: Weights) -> list[str]:
    of_head = np.vstack([x @ weights.arrays["of_head.weight"], weights.arrays["of_top"]])
    distance = np.where(heads < 0, 0, heads - np.arange(len(heads)))
    hidden = _linear(x, weights, "of_dependent")
    hidden += of_head[heads]
    hidden += weights.arrays["of_distance"][np.searchsorted(weights.bounds, distance, side="right")]
    scores = _linear(np.maximum(hidden, 0), weights, "relation")
    root = weights.relations.index("root")
    scores[:, root] = np.where(heads < 0, np.float32(1e9), _NEVER)
    return _names(scores, weights.relations)


def _join_windows(heads: list[int], relations: list[str], sentences: Sequence[Window]) -> None:
    """Hang the later windows of a long sentence on the root of its first one."""
    for start, stop in sentences:
        if stop - start > _LONGEST_WINDOW:
            root, *others = [word for word in range(start, stop) if heads[word] < 0]
            for word in others:
                heads[word] = root
                relations[word] = _APART


def _mend_labels(labels: list[str], sentences: Sequence[Window]) -> None:
    """Let every name begin with B-."""
    starts = {start for start, _ in sentences}
    for word, label in enumerate(labels):
        if label[0] == "I" and (word in starts or labels[word - 1][1:] != label[1:]):
            labels[word] = "B" + label[1:]
