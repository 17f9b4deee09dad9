"""The trained weights: a file in the package, read once, when they are first needed."""

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from io import BytesIO
from typing import Any

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from newsevents.language._forks import safe_lock

Floats = NDArray[np.float32]

_LOCK = safe_lock()
_TINY = np.float32(1e-5)


@frozen(kw_only=True, eq=False)
class Weights:
    """All that training has found out."""

    table: NDArray[np.int8]
    """The embeddings of the features of words, row by row; `arrays["scale"]` makes them numbers again."""

    arrays: Mapping[str, Floats]
    """The matrices, as `training/export.py` names them; linear maps are (inputs, outputs)."""

    sizes: NDArray[np.uint32]
    """Rows of the embedding table for each feature of a word."""

    layers: tuple[str, ...]
    """Kinds of the layers of the encoder, from the words up: window or scan."""

    bounds: NDArray[np.int64]
    """Where the buckets of the distance to the head begin, in words."""

    outputs: Mapping[str, int]
    """Columns of the last layer by what they are for, in order."""

    tags: tuple[str, ...]
    """Part-of-speech tags, in the order of the network's outputs."""

    relations: tuple[str, ...]
    """Relations, in the order of the network's outputs."""

    labels: tuple[str, ...]
    """Name labels, in the order of the network's outputs."""


def load() -> Weights:
    """Return the weights; the first call reads the file, and only one thread does."""
    with _LOCK:
        return _load()


@cache
def _load() -> Weights:
    packed = files("newsevents.language").joinpath("weights", "analyzer.npz").read_bytes()
    with np.load(BytesIO(packed), allow_pickle=False) as file:
        stored = {name: file[name] for name in file.files}
    shape: dict[str, Any] = json.loads(stored.pop("shape").tobytes())
    return Weights(
        table=stored.pop("table"),
        arrays={name: array.astype(np.float32) for name, array in stored.items()},
        sizes=np.array(shape["sizes"], dtype=np.uint32),
        layers=tuple(shape["layers"]),
        bounds=np.array(shape["bounds"]),
        outputs=shape["outputs"],
        tags=tuple(shape["tags"]),
        relations=tuple(shape["relations"]),
        labels=tuple(shape["labels"]),
    )


def scaled(x: Floats) -> Floats:
    """Return rows of variance 1; the mean is taken off by the weights that follow."""
    width = x.shape[1]
    mean = x @ np.full(width, 1 / width, dtype=np.float32)
    variance = np.einsum("ij,ij->i", x, x) / np.float32(width) - mean * mean
    factor: Floats = 1 / np.sqrt(variance + _TINY)
    return x * factor[:, None]
