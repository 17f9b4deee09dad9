"""
Draw who met whom, in all articles of a file, as an SVG picture.

    python examples/who_met_whom.py march.articles.jsonl who-met-whom.svg

Needs the extra ``graph``.
"""

import sys
from collections import Counter
from html import escape
from itertools import combinations
from pathlib import Path

import networkx as nx

import newsevents
from newsevents.model import Status

WIDTH, HEIGHT = 720, 440
HELD = (Status.ACTUAL, Status.ONGOING)


def network(path):
    """Return a graph of everybody who met somebody; the weight of an edge is the number of meetings."""
    names, met = {}, Counter()
    for article in newsevents.read(path):
        story = newsevents.parse_article(article)
        for meeting in story.meetings:
            names |= {actor.id: actor.name for actor in meeting.participants}
            if meeting.status in HELD:
                met.update(combinations(sorted(actor.id for actor in meeting.participants), 2))
    graph = nx.Graph()
    graph.add_weighted_edges_from((names[one], names[other], number) for (one, other), number in met.items())
    return graph


def picture(graph):
    """Yield the lines of an SVG file."""
    layout = nx.circular_layout(graph)
    places = {name: (WIDTH * (0.5 + 0.4 * x), HEIGHT * (0.48 + 0.4 * y)) for name, (x, y) in layout.items()}
    label = 'text-anchor="middle" stroke="white" stroke-width="4" paint-order="stroke"'
    yield f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif">'
    yield '<rect width="100%" height="100%" fill="white"/>'
    for one, other, number in graph.edges(data="weight"):
        (x1, y1), (x2, y2) = places[one], places[other]
        yield f'<path d="M{x1:.0f} {y1:.0f}L{x2:.0f} {y2:.0f}" stroke="#00695c" stroke-width="{2 * number}"/>'
    for name, (x, y) in places.items():
        yield f'<circle cx="{x:.0f}" cy="{y:.0f}" r="9" fill="#0b62a4"/>'
        yield f'<text x="{x:.0f}" y="{y + 26:.0f}" {label}>{escape(name)}</text>'
    yield "</svg>"


if __name__ == "__main__":
    source, target = sys.argv[1:]
    Path(target).write_text("\n".join(picture(network(source))) + "\n", encoding="utf-8")
