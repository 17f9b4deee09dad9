"""Where the actors of a network stand in its picture, the same every time."""

from collections.abc import Iterable, Sequence
from math import atan2, cos, sin
from typing import Any, final

from attrs import define

from newsevents._extras import needed

_SEED = 7
_WIDTH = 680.0
_GAP = 28.0
_MARGIN = 12.0
_STEPS = 200


@final
@define
class Box:
    """The room that an actor and its name take; x and y are its middle."""

    key: str
    """The actor."""

    width: float
    """How wide the name is."""

    height: float
    """How high both are."""

    x: float = 0.0
    """Distance of the middle from the left."""

    y: float = 0.0
    """Distance of the middle from the top."""


def place(boxes: Sequence[Box], pairs: Iterable[tuple[str, str]]) -> tuple[float, float]:
    """
    Move boxes to their places, and return the width and the height of the picture.

    What is tied together is laid out by the force-directed method of networkx;
    the parts stand beside and below one another.

    Raises:
        newsevents.errors.MissingExtraError: If networkx is not installed, or does not work.
    """
    networkx = needed("networkx", extra="graph")
    graph = networkx.Graph()
    graph.add_nodes_from(range(len(boxes)))
    numbers = {box.key: number for number, box in enumerate(boxes)}
    graph.add_edges_from((numbers[one], numbers[other]) for one, other in pairs)
    parts = sorted((sorted(part) for part in networkx.connected_components(graph)), key=lambda part: (-len(part), part))
    for part in parts:
        _lay_out(networkx, graph, part, boxes)
    return _shelve([[boxes[number] for number in part] for part in parts])


def _lay_out(networkx: Any, graph: Any, part: list[int], boxes: Sequence[Box]) -> None:
    if len(part) == 1:
        return
    if len(part) == 2:
        left, right = (boxes[number] for number in part)
        right.x = left.x + (left.width + right.width) / 2 + 90
        return
    near = networkx.Graph()  # in an order of our own: that of a view is that of a set
    near.add_nodes_from(part)
    near.add_edges_from(sorted(tuple(sorted(edge)) for edge in graph.subgraph(part).edges))
    found = networkx.spring_layout(near, seed=_SEED, iterations=300)
    points = _turned([(float(found[number][0]), float(found[number][1])) for number in part])
    size = 88.0 * len(part) ** 0.5
    for number, (x, y) in zip(part, points, strict=True):
        boxes[number].x, boxes[number].y = x * size, y * size * 0.8
    _part_boxes([boxes[number] for number in part])


def _turned(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Turn points so that they spread from side to side, where there is most room."""
    x, y = (sum(values) / len(points) for values in zip(*points, strict=True))
    apart = [(a - x, b - y) for a, b in points]
    wide, high, both = sum(a * a for a, _ in apart), sum(b * b for _, b in apart), sum(a * b for a, b in apart)
    angle = atan2(2 * both, wide - high) / 2
    return [(a * cos(angle) + b * sin(angle), b * cos(angle) - a * sin(angle)) for a, b in apart]


def _part_boxes(boxes: list[Box]) -> None:
    """Push boxes apart that overlap, each a little, until none does."""
    for _ in range(_STEPS):
        moved = False
        for n, one in enumerate(boxes):
            for other in boxes[n + 1 :]:
                moved |= _push(one, other)
        if not moved:
            return


def _push(one: Box, other: Box) -> bool:
    x = (one.width + other.width) / 2 + 10 - abs(one.x - other.x)
    y = (one.height + other.height) / 2 + 10 - abs(one.y - other.y)
    if x <= 0 or y <= 0:
        return False
    if y <= x * 1.4:
        step = y / 2 + 0.5 if one.y <= other.y else -y / 2 - 0.5
        one.y -= step
        other.y += step
    else:
        step = x / 2 + 0.5 if one.x <= other.x else -x / 2 - 0.5
        one.x -= step
        other.x += step
    return True


def _shelve(parts: list[list[Box]]) -> tuple[float, float]:
    """Set parts side by side, and below where there is no more room."""
    width = max([_WIDTH, *(_right(part) - _left(part) + 2 * _MARGIN for part in parts)])
    x, y, height, rows = _MARGIN, _MARGIN, 0.0, list[tuple[list[Box], float]]()
    for part in parts:
        wide = _right(part) - _left(part)
        if rows and x + wide > width - _MARGIN:
            _centre(rows, width, x - _GAP)
            x, y, height, rows = _MARGIN, y + height + _GAP, 0.0, []
        _move(part, x - _left(part), y - _top(part))
        rows.append((part, wide))
        x, height = x + wide + _GAP, max(height, _bottom(part) - _top(part))
    _centre(rows, width, x - _GAP)
    return width, y + height + _MARGIN


def _centre(rows: list[tuple[list[Box], float]], width: float, used: float) -> None:
    for part, _ in rows:
        _move(part, (width - _MARGIN - used) / 2, 0)


def _move(part: list[Box], x: float, y: float) -> None:
    for box in part:
        box.x += x
        box.y += y


def _left(part: list[Box]) -> float:
    return min(box.x - box.width / 2 for box in part)


def _right(part: list[Box]) -> float:
    return max(box.x + box.width / 2 for box in part)


def _top(part: list[Box]) -> float:
    return min(box.y - box.height / 2 for box in part)


def _bottom(part: list[Box]) -> float:
    return max(box.y + box.height / 2 for box in part)
