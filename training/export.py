"""
Writes a trained network as the file that the package reads.

What only scales or shifts is folded into the weights that follow it: the gain,
the bias and the mean of each layer norm, the scale of the head scores, the
change from a sigmoid to a hyperbolic tangent.
"""

import json
from pathlib import Path

import numpy as np

from model import BOUNDS, Network

OUTPUTS = ("tag", "label", "query", "reach", "key", "dependent", "governor")
"""The parts of the last layer, in the order of its columns."""

Arrays = dict[str, np.ndarray]


def _linear(state: Arrays, name: str) -> tuple[np.ndarray, np.ndarray]:
    weight = state[f"{name}.weight"].T
    return weight, state.get(f"{name}.bias", np.zeros(weight.shape[1]))


def _folded(state: Arrays, norm: str, weight: np.ndarray, bias: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    gained = state[f"{norm}.weight"][:, None] * weight
    return gained - gained.mean(axis=0, keepdims=True), bias + state[f"{norm}.bias"] @ weight


def _window(state: Arrays, name: str) -> Arrays:
    weight, bias = _folded(state, f"{name}norm", *_linear(state, f"{name}mix"))
    width = len(weight)
    bias[width : 2 * width] += state[f"{name}bias"]
    return {f"{name}mix.weight": weight, f"{name}mix.bias": bias}


def _scan(state: Arrays, name: str) -> Arrays:
    arrays: Arrays = {}
    for part, scale in (("keep", 0.5), ("new", 1.0)):
        weight, bias = _folded(state, f"{name}norm", *_linear(state, f"{name}{part}"))
        arrays[f"{name}{part}.left"], arrays[f"{name}{part}.right"] = np.split(weight * scale, 2, axis=1)
        arrays[f"{name}{part}.bias"] = bias * scale
    weight, bias = _linear(state, f"{name}out")
    arrays[f"{name}out.left"], arrays[f"{name}out.right"] = np.split(weight, 2)
    arrays[f"{name}out.bias"] = bias
    return arrays


def folded(network: Network) -> Arrays:
    """Return the arrays of the file, still in single precision."""
    state = {name: tensor.detach().numpy().astype(np.float64) for name, tensor in network.state_dict().items()}
    arrays: Arrays = {}
    arrays["first.weight"], arrays["first.bias"] = _linear(state, "first")
    taps, bias = _folded(state, "first_norm", *_linear(state, "taps"))
    width, reach = len(taps), network.shape.reach
    bias[reach * width : (reach + 1) * width] += state["taps_bias"]
    arrays |= {"taps.weight": taps, "taps.bias": bias}
    for number, kind in enumerate(network.shape.layers):
        arrays |= (_window if kind == "window" else _scan)(state, f"layers.{number}.")
    parts = []
    for name in OUTPUTS:
        scale = network.shape.arc**-0.5 if name == "query" else 1.0
        parts.append([part * scale for part in _folded(state, "norm", *_linear(state, name))])
    arrays["outputs.weight"] = np.hstack([weight for weight, _ in parts])
    arrays["outputs.bias"] = np.hstack([bias for _, bias in parts])
    arrays["relation.weight"], arrays["relation.bias"] = _linear(state, "relation")
    return arrays | {name: state[name] for name in ("top", "of_top", "of_distance", "table")}


def export(network: Network, path: Path) -> None:
    """Write the table in eight bits with a scale per row, the rest in half precision."""
    arrays = {name: array.astype(np.float16) for name, array in folded(network).items() if name != "table"}
    table = network.table.detach().numpy()
    scale = np.maximum(np.abs(table).max(axis=1, keepdims=True), 1e-6) / 127
    arrays["table"] = np.round(table / scale).astype(np.int8)
    arrays["scale"] = scale.astype(np.float16)
    outputs = {name: getattr(network, name).out_features for name in OUTPUTS}
    document = {**network.shape.as_dict(), "bounds": BOUNDS, "outputs": outputs}
    arrays["shape"] = np.frombuffer(json.dumps(document).encode(), dtype=np.uint8)
    np.savez(path, **arrays)
