"""The encoder: a vector for each word that knows its neighbours and its sentence."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from newsevents.language.network_weights import Floats, Weights, scaled
from newsevents.language.network_words import REACH, word_vectors

_HALF = np.float32(0.5)

Indices = NDArray[np.int64]


class Layout(NamedTuple):
    """How the words of some windows lie one after the other."""

    starts: Indices
    """Row of the first word of each window."""

    stops: Indices
    """Row after the last word of each window."""

    onward: Indices
    """Rows in the order in which scans from the left meet them, all windows at once."""

    backward: Indices
    """The same from the right."""

    onward_back: Indices
    """Where each row stands in `onward`."""

    backward_back: Indices
    """Where each row stands in `backward`."""

    steps: tuple[tuple[int, int], ...]
    """For each step of a scan: where it begins in that order, and how many windows take part."""


def layout(lengths: Sequence[int]) -> Layout:
    """
    Lay out windows of these lengths, each of at least one word.

    >>> layout([2, 3]).onward.tolist()
    [2, 0, 3, 1, 4]
    """
    sizes = np.array(lengths, dtype=np.int64)
    stops = np.cumsum(sizes)
    starts = stops - sizes
    longest_first = np.argsort(-sizes, kind="stable")
    step = np.arange(sizes.max())[:, None]
    running = step < sizes[longest_first]
    onward = (starts[longest_first] + step)[running]
    backward = (stops[longest_first] - 1 - step)[running]
    counts = running.sum(axis=1)
    return Layout(
        starts=starts,
        stops=stops,
        onward=onward,
        backward=backward,
        onward_back=_inverse(onward),
        backward_back=_inverse(backward),
        steps=tuple(zip((np.cumsum(counts) - counts).tolist(), counts.tolist(), strict=True)),
    )


def _inverse(order: Indices) -> Indices:
    inverse = np.empty_like(order)
    inverse[order] = np.arange(len(order))
    return inverse


def encode(words: Sequence[str], plan: Layout, weights: Weights) -> Floats:
    """Return one row for each word, scaled to variance 1."""
    x = _with_neighbours(words, plan, weights)
    for number, kind in enumerate(weights.layers):
        _LAYERS[kind](x, plan, weights, f"layers.{number}.")
    return scaled(x)


def _with_neighbours(words: Sequence[str], plan: Layout, weights: Weights) -> Floats:
    """Return what each word and its neighbours say of themselves, from a table of known words."""
    known, numbers = word_vectors(words, weights)
    count, gap = len(plan.starts), 2 * REACH
    spaced = np.zeros(len(numbers) + (count + 1) * gap, dtype=np.int64)
    places = np.arange(len(numbers)) + np.repeat(np.arange(1, count + 1) * gap, plan.stops - plan.starts)
    spaced[places] = numbers
    around: Floats = known[1].take(spaced[places - REACH], axis=0)
    for shift, table in enumerate(known[2:], 1 - REACH):
        around += table.take(spaced[places + shift], axis=0)
    np.maximum(around, 0, out=around)
    around += known[0].take(numbers, axis=0)
    return around


def _window(x: Floats, plan: Layout, weights: Weights, name: str) -> None:
    """Add to each word what it and its two neighbours say."""
    width = x.shape[1]
    sides = scaled(x) @ weights.arrays[name + "mix.weight"]
    sides += weights.arrays[name + "mix.bias"]
    left, own, right = sides[:, :width], sides[:, width : 2 * width], sides[:, 2 * width :]
    left[plan.stops - 1] = 0
    right[plan.starts] = 0
    own[1:] += left[:-1]
    own[:-1] += right[1:]
    np.maximum(own, 0, out=own)
    x += own


def _scan(x: Floats, plan: Layout, weights: Weights, name: str) -> None:
    """Add to each word what a gated memory gathered on its way from both ends."""
    arrays = weights.arrays
    normed = scaled(x)
    onward, backward = normed.take(plan.onward, axis=0), normed.take(plan.backward, axis=0)
    state = arrays[name + "keep.left"].shape[1]
    kept = np.empty((len(x), 2 * state), dtype=np.float32)
    memory = np.empty_like(kept)
    for rows, columns, side in (
        (onward, slice(0, state), "left"),
        (backward, slice(state, None), "right"),
    ):
        np.matmul(rows, arrays[f"{name}keep.{side}"], out=kept[:, columns])
        np.matmul(rows, arrays[f"{name}new.{side}"], out=memory[:, columns])
    kept += arrays[name + "keep.bias"]
    np.tanh(kept, out=kept)
    kept *= _HALF
    kept += _HALF
    memory += arrays[name + "new.bias"]
    memory -= kept * memory
    earlier = 0
    passed = np.empty((len(plan.starts), 2 * state), dtype=np.float32)
    for begin, count in plan.steps[1:]:
        step = memory[begin : begin + count]
        carried = np.multiply(kept[begin : begin + count], memory[earlier : earlier + count], out=passed[:count])
        np.add(step, carried, out=step)
        earlier = begin
    x += (memory[:, :state] @ arrays[name + "out.left"]).take(plan.onward_back, axis=0)
    x += (memory[:, state:] @ arrays[name + "out.right"]).take(plan.backward_back, axis=0)
    x += arrays[name + "out.bias"]


_LAYERS = {"window": _window, "scan": _scan}
