"""The picture of a network: nodes and edges with their places, to be drawn as SVG."""

from collections import Counter
from math import sqrt
from typing import final

from attrs import frozen

from newsevents.errors import MissingExtraError
from newsevents.views.layout import Box, place
from newsevents.views.links import Link
from newsevents.views.ties import MET, Network, Tie

_LETTER = 7.0
_LONGEST = 24
_RADIUS = 9.0
_LINE = 18.0
_MANY = 24


@final
@frozen
class Node:
    """An actor in the picture."""

    key: str
    """The actor."""

    kind: str
    """What it is."""

    name: str
    """What it is called, cut if it is long."""

    full: str
    """What it is called."""

    said: int
    """How many statements it makes."""

    x: int
    """Distance from the left."""

    y: int
    """Distance from the top."""

    scale: float
    """How large it is drawn."""


@final
@frozen
class Edge:
    """A tie in the picture."""

    tie: Tie
    """The tie."""

    label: str
    """What is written on it; empty if there are too many."""

    path: str
    """Its line, in the words of SVG."""

    x: int
    """Where the middle of the line is, from the left."""

    y: int
    """The same, from the top."""


@final
@frozen
class Picture:
    """The picture of a network."""

    width: int
    """How wide it is."""

    height: int
    """How high it is."""

    nodes: tuple[Node, ...]
    """The actors."""

    edges: tuple[Edge, ...]
    """The ties."""

    missing: str = ""
    """What must be installed for it; empty if it is there."""


def picture_of(network: Network) -> Picture:
    """Return the picture of a network; without networkx it says what to install."""
    boxes = {node.key: _box(node, network) for node in network.nodes}
    try:
        width, height = place(list(boxes.values()), [(tie.start, tie.end) for tie in network.ties])
    except MissingExtraError as error:
        return Picture(0, 0, (), (), str(error))
    nodes = tuple(_node(node, boxes[node.key], network) for node in network.nodes)
    return Picture(round(width), round(height), nodes, _edges(network, {node.key: node for node in nodes}))


def _box(node: Link, network: Network) -> Box:
    radius = _RADIUS * _scale(network.said.get(node.key, 0))
    return Box(node.key, max(len(_cut(node.name)) * _LETTER, 2 * radius), 2 * radius + _LINE)


def _scale(said: int) -> float:
    return round(1 + 0.28 * sqrt(min(said, 16)), 2)


def _cut(name: str) -> str:
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"


def _node(node: Link, box: Box, network: Network) -> Node:
    said = network.said.get(box.key, 0)
    y = box.y - _LINE / 2  # the name stands below
    return Node(node.key, node.kind, _cut(node.name), node.name, said, round(box.x), round(y), _scale(said))


def _edges(network: Network, nodes: dict[str, Node]) -> tuple[Edge, ...]:
    many = len(network.ties) > _MANY
    drawn: Counter[tuple[str, ...]] = Counter()
    edges = []
    for tie in network.ties:
        pair = tuple(sorted((tie.start, tie.end)))
        edges.append(_edge(tie, nodes[tie.start], nodes[tie.end], drawn[pair], many=many))
        drawn[pair] += 1
    return tuple(edges)


def _edge(tie: Tie, start: Node, end: Node, before: int, *, many: bool) -> Edge:
    """Draw a line from rim to rim; those that tie the same two bend to one side and the other."""
    x, y = end.x - start.x, end.y - start.y
    length = max((x * x + y * y) ** 0.5, 1.0)
    right, down = x / length, y / length
    bend = (before + 1) // 2 * 34 * (1 if before % 2 else -1) * (1 if start.key < end.key else -1)
    from_x, from_y = start.x + right * _rim(start), start.y + down * _rim(start)
    gap = _rim(end) + (0 if tie.kind == MET else 5)
    to_x, to_y = end.x - right * gap, end.y - down * gap
    bow_x, bow_y = (from_x + to_x) / 2 - down * bend, (from_y + to_y) / 2 + right * bend
    path = f"M{from_x:.0f} {from_y:.0f}Q{bow_x:.0f} {bow_y:.0f} {to_x:.0f} {to_y:.0f}"
    middle = round((from_x + 2 * bow_x + to_x) / 4), round((from_y + 2 * bow_y + to_y) / 4)
    return Edge(tie, "" if many or tie.kind == MET else _cut(tie.what), path, *middle)


def _rim(node: Node) -> float:
    return _RADIUS * node.scale + 3
