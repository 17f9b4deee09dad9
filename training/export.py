"""Writes a trained network as the file that the package reads."""

import json
from pathlib import Path

import numpy as np

from model import BOUNDS, Network


def export(network: Network, path: Path) -> None:
    """Write the table in eight bits with a scale per row, the rest in half precision."""
    arrays: dict[str, np.ndarray] = {}
    for name, tensor in network.state_dict().items():
        array = tensor.numpy()
        if name == "table":
            scale = np.maximum(np.abs(array).max(axis=1, keepdims=True), 1e-6) / 127
            arrays["table"] = np.round(array / scale).astype(np.int8)
            arrays["scale"] = scale.astype(np.float16)
        else:
            arrays[name] = array.T.astype(np.float16) if name.endswith("weight") else array.astype(np.float16)
    document = {**network.shape.as_dict(), "bounds": BOUNDS}
    arrays["shape"] = np.frombuffer(json.dumps(document).encode(), dtype=np.uint8)
    np.savez(path, **arrays)
