"""From scores of heads to one tree: the greedy choice where it is a tree, else the best tree."""

from collections.abc import MutableSequence, Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float64]

Heads: TypeAlias = MutableSequence[int]
"""Position of the head of each word, -1 for roots; repairs change it in place."""

Relations: TypeAlias = MutableSequence[str]
"""Relation of each word to its head; repairs change it in place."""

_MOST_ROOTS = 4
_MOST_CYCLES = 12
"""Cycles that are contracted one after the other; prose has six at most, rows of brackets one for every other word."""


def best_tree(scores: NDArray[np.floating]) -> list[int]:
    """
    Return the head of each word in the best tree with one root.

    This is the algorithm of Chu, Liu and Edmonds. Where the best tree has several
    roots, each of them is tried as the only one. Where there are very many cycles, as
    in rows of the same mark, the last ones are cut instead.

    Args:
        scores: (words, 1 + words): how well each place serves each word as its head;
            place 0 is the root. A word is never its own head.

    Returns:
        Place of the head of each word.

    >>> best_tree(np.array([[1.0, 0.0, 5.0], [0.0, 5.0, 0.0]]))
    [0, 1]
    """
    square = np.full((len(scores) + 1, len(scores) + 1), -np.inf)
    square[1:] = scores
    np.fill_diagonal(square, -np.inf)
    heads = _heads(square)
    roots = [word for word in range(1, len(heads)) if heads[word] == 0]
    if len(roots) > 1:
        heads = max((_rooted(square, root) for root in roots[:_MOST_ROOTS]), key=lambda tree: _total(square, tree))
    return _with_one_root(heads)[1:]


def _with_one_root(heads: list[int]) -> list[int]:
    """Hang every root but the first on the first: where cycles were cut there may be more."""
    first, *others = (word for word in range(1, len(heads)) if heads[word] == 0)
    for word in others:
        heads[word] = first
    return heads


def _rooted(square: Scores, root: int) -> list[int]:
    """Return the heads of the best tree whose only root is the word *root*."""
    barred = square.copy()
    barred[:, 0] = -np.inf
    barred[root] = -np.inf
    barred[root, 0] = 0
    return _heads(barred)


def _total(square: Scores, heads: list[int]) -> float:
    return float(square[range(1, len(heads)), heads[1:]].sum())


def _cycle(heads: list[int]) -> list[int]:
    """Return the places of one cycle; empty if there is none."""
    seen = [0] * len(heads)
    for start in range(1, len(heads)):
        place = start
        while place > 0 and not seen[place]:
            seen[place] = start
            place = heads[place]
        if place > 0 and seen[place] == start:
            cycle = [place]
            while heads[cycle[-1]] != place:
                cycle.append(heads[cycle[-1]])
            return cycle
    return []


def _cut(heads: list[int]) -> list[int]:
    """Make the first place of every cycle a root."""
    while cycle := _cycle(heads):
        heads[cycle[0]] = 0
    return heads


def _heads(square: Scores, contracted: int = 0) -> list[int]:
    """Choose the best heads; contract a cycle to one place and choose again."""
    heads: list[int] = square.argmax(axis=1).tolist()
    heads[0] = 0
    cycle = _cycle(heads)
    if not cycle:
        return heads
    if contracted == _MOST_CYCLES:
        return _cut(heads)
    inside = set(cycle)
    outside = [place for place in range(len(heads)) if place not in inside]
    ring = np.array(cycle)
    gain = square[ring] - square[ring, [heads[place] for place in cycle]][:, None]
    entry = gain[:, outside].argmax(axis=0)
    exits = square[outside][:, ring].argmax(axis=1)
    last = len(outside)
    smaller = np.full((last + 1, last + 1), -np.inf)
    smaller[:last, :last] = square[outside][:, outside]
    smaller[last, :last] = gain[:, outside][entry, range(last)]
    smaller[:last, last] = square[outside, ring[exits]]
    smaller[0, last] = -np.inf
    for number, head in enumerate(_heads(smaller, contracted + 1)):
        if number == last:
            heads[cycle[entry[head]]] = outside[head]
        elif number:
            heads[outside[number]] = cycle[exits[number]] if head == last else outside[head]
    return heads


def hangs_on(heads: Sequence[int], token: int, other: int) -> bool:
    """Say whether a token is another one or stands somewhere below it."""
    while token >= 0 and token != other:
        token = heads[token]
    return token == other
