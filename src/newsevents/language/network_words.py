"""
What the network knows of a word alone.

It is computed once for each distinct word, and kept for the words met last:
news repeats itself.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from newsevents.language._forks import safe_lock
from newsevents.language.network_features import hashes, rows
from newsevents.language.network_weights import Floats, Weights, scaled

REACH = 2
"""How many neighbours on each side the first layer looks at."""

_MOST_KEPT = 8_192
"""Words: 19 MB of vectors.  Twice as many make a stream of news a twentieth quicker to analyse."""
_LONGEST_KEPT = 64
_BLOCK = 32
"""Words are computed so many at a time, so that each gets the same numbers in any company."""


class _Known:
    """The words met last and their vectors; row 0 is the empty place beside a sentence."""

    def __init__(self) -> None:
        self.lock = safe_lock()
        self.numbers: dict[str, int] = {}
        self.again: set[str] = set()
        self.vectors: Floats | None = None


_KNOWN = _Known()


def word_vectors(words: Sequence[str], weights: Weights) -> tuple[Floats, NDArray[np.int64]]:
    """
    Return tables of vectors and the row of each word in them; row 0 is all zero.

    The first table holds the words' own vectors, the others what they add to the
    words around them: the second one to the second word after, the last one to the
    second word before.
    """
    distinct = dict.fromkeys(words)
    if len(distinct) > _MOST_KEPT // 2 or max(map(len, distinct)) > _LONGEST_KEPT:
        numbers = dict(zip(distinct, range(1, len(distinct) + 1), strict=True))
        return _table(list(distinct), weights), np.array([numbers[word] for word in words])
    with _KNOWN.lock:
        vectors = _remember(distinct, weights)
        known = _KNOWN.numbers
        return vectors, np.array([known[word] for word in words])


def _remember(distinct: dict[str, None], weights: Weights) -> Floats:
    """Add the new words; make room first if there are too many."""
    new = [word for word in distinct if word not in _KNOWN.numbers]
    _KNOWN.again.update(distinct.keys() - new)
    vectors = _KNOWN.vectors
    if vectors is None or len(_KNOWN.numbers) + len(new) >= _MOST_KEPT:
        vectors = _make_room(weights)
        new = [word for word in distinct if word not in _KNOWN.numbers]
    if new:
        first = len(_KNOWN.numbers) + 1
        vectors[:, first : first + len(new)] = _table(new, weights)[:, 1:]
        _KNOWN.numbers.update(zip(new, range(first, first + len(new)), strict=True))
    return vectors


def _make_room(weights: Weights) -> Floats:
    """Begin new tables with the words that were met more than once; other threads may still read the old ones."""
    kept = [word for word in _KNOWN.numbers if word in _KNOWN.again][: _MOST_KEPT // 2 - 1]
    vectors = _empty(_MOST_KEPT, weights)
    if _KNOWN.vectors is not None:
        vectors[:, 1 : len(kept) + 1] = _KNOWN.vectors[:, [_KNOWN.numbers[word] for word in kept]]
    _KNOWN.numbers = dict(zip(kept, range(1, len(kept) + 1), strict=True))
    _KNOWN.again = set()
    _KNOWN.vectors = vectors
    return vectors


def _empty(height: int, weights: Weights) -> Floats:
    width, taps = weights.arrays["taps.weight"].shape
    return np.zeros((1 + taps // width, height, width), dtype=np.float32)


def _table(words: list[str], weights: Weights) -> Floats:
    """Compute the vectors of these words, below an empty row."""
    chosen = rows(hashes(words), weights.sizes)
    table = _empty(len(words) + 1, weights)
    for start in range(0, len(words), _BLOCK):
        block = np.zeros((_BLOCK, *chosen.shape[1:]), dtype=np.int64)
        part = chosen[start : start + _BLOCK]
        block[: len(part)] = part
        table[:, start + 1 : start + 1 + len(part)] = _vectors(block, weights)[:, : len(part)]
    return table


def _vectors(chosen: NDArray[np.int64], weights: Weights) -> Floats:
    """Return what words say of themselves and to their neighbours."""
    arrays = weights.arrays
    embedded = weights.table.take(chosen, axis=0).astype(np.float32)
    embedded *= arrays["scale"].take(chosen, axis=0)
    both = (embedded[:, :, 0] + embedded[:, :, 1]).reshape(len(embedded), -1) @ arrays["first.weight"] + arrays[
        "first.bias"
    ]
    half = both.shape[1] // 2
    own = np.maximum(both[:, :half], both[:, half:])
    taps = scaled(own) @ arrays["taps.weight"] + arrays["taps.bias"]
    return np.stack([own, *np.split(taps, taps.shape[1] // half, axis=1)])
