"""
The encoder: a vector for each word that knows its neighbours and its sentence.

All windows go through as one flat array with an empty row before, between and
after them, so nothing is padded and no word sees into another window.
"""

from collections.abc import Sequence

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from newsevents.language.network_features import hashes, rows
from newsevents.language.network_weights import Floats, Weights

_TINY = np.float32(1e-5)


@frozen(kw_only=True, eq=False)
class Layout:
    """Where the words of some windows lie in the flat array."""

    places: NDArray[np.int64]
    """Row of each word, window by window."""

    height: int
    """Number of rows, empty ones included."""

    onward: NDArray[np.int64]
    """Rows in the order in which a scan from the left meets them, all windows at once."""

    backward: NDArray[np.int64]
    """The same from the right."""

    steps: tuple[tuple[int, int], ...]
    """For each step of a scan: where it begins in that order, and how many windows take part."""


def layout(lengths: Sequence[int]) -> Layout:
    """
    Lay out windows of these lengths, each of at least one word.

    >>> layout([2, 3]).places.tolist()
    [1, 2, 4, 5, 6]
    """
    sizes = np.array(lengths, dtype=np.int64)
    starts = np.cumsum(sizes + 1) - sizes
    places = np.arange(sizes.sum()) + np.repeat(np.arange(1, len(sizes) + 1), sizes)
    order = np.argsort(-sizes, kind="stable")
    starts, sizes = starts[order], sizes[order]
    onward, backward, steps = [], [], []
    begin = 0
    for step in range(int(sizes[0])):
        count = int(np.searchsorted(-sizes, -step, side="left"))
        onward.append(starts[:count] + step)
        backward.append(starts[:count] + sizes[:count] - 1 - step)
        steps.append((begin, count))
        begin += count
    return Layout(
        places=places,
        height=len(places) + len(sizes) + 1,
        onward=np.concatenate(onward),
        backward=np.concatenate(backward),
        steps=tuple(steps),
    )


def encode(words: Sequence[str], plan: Layout, weights: Weights) -> Floats:
    """Return one row for each word."""
    x = np.zeros((plan.height, weights.arrays["norm.weight"].shape[0]), dtype=np.float32)
    x[plan.places] = _embed(words, weights)
    for number, kind in enumerate(weights.layers):
        _LAYERS[kind](x, plan, weights, f"layers.{number}.")
    return _normed(x[plan.places], weights, "norm.")


def _embed(words: Sequence[str], weights: Weights) -> Floats:
    """Compute each distinct word once."""
    numbers: dict[str, int] = {}
    which = [numbers.setdefault(word, len(numbers)) for word in words]
    chosen = rows(hashes(tuple(numbers)), weights.sizes)
    table = weights.arrays["table"]
    embedded = table.take(chosen[..., 0], axis=0)
    embedded += table.take(chosen[..., 1], axis=0)
    return _maxout(embedded.reshape(len(numbers), -1), weights, "first.").take(which, axis=0)


def _linear(x: Floats, weights: Weights, name: str) -> Floats:
    mixed: Floats = x @ weights.arrays[name + "weight"]
    mixed += weights.arrays[name + "bias"]
    return mixed


def _maxout(x: Floats, weights: Weights, name: str) -> Floats:
    both = _linear(x, weights, name)
    half = both.shape[1] // 2
    return np.maximum(both[:, :half], both[:, half:])


def _normed(x: Floats, weights: Weights, name: str) -> Floats:
    """Bring each row to mean 0 and variance 1, then scale it as learnt."""
    width = np.float32(x.shape[1])
    centred = x - (x.sum(axis=1, keepdims=True) / width)
    spread = np.einsum("ij,ij->i", centred, centred) / width
    centred *= (1 / np.sqrt(spread + _TINY))[:, None]
    centred *= weights.arrays[name + "weight"]
    centred += weights.arrays[name + "bias"]
    return centred


def _window(x: Floats, plan: Layout, weights: Weights, name: str) -> None:
    """Add to each word what it and its two neighbours say."""
    normed = np.zeros_like(x)
    normed[plan.places] = _normed(x[plan.places], weights, name + "norm.")
    around = np.concatenate([normed[:-2], normed[1:-1], normed[2:]], axis=1)
    x[1:-1] += _maxout(around, weights, name + "mix.")
    x[0] = x[-1] = 0


def _scan(x: Floats, plan: Layout, weights: Weights, name: str) -> None:
    """Add to each word what a gated memory gathered on its way from both ends."""
    both = _linear(_normed(x, weights, name + "norm."), weights, name + "gates.")
    half = both.shape[1] // 2
    state = half // 2
    gate = 1 / (1 + np.exp(-both[:, :half]))
    new = gate * both[:, half:]
    keep = 1 - gate
    memory = np.concatenate([new[plan.onward, :state], new[plan.backward, state:]], axis=1)
    kept = np.concatenate([keep[plan.onward, :state], keep[plan.backward, state:]], axis=1)
    earlier = 0
    for begin, count in plan.steps[1:]:
        stop = begin + count
        memory[begin:stop] += kept[begin:stop] * memory[earlier : earlier + count]
        earlier = begin
    gathered = np.empty((x.shape[0], half), dtype=np.float32)
    gathered[plan.onward, :state] = memory[:, :state]
    gathered[plan.backward, state:] = memory[:, state:]
    x[plan.places] += _linear(gathered[plan.places], weights, name + "out.")


_LAYERS = {"window": _window, "scan": _scan}
