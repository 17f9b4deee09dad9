"""
Draw who met whom, in articles or stories, as an SVG picture.

    python examples/who_met_whom.py FILE_OR_FOLDER... PICTURE.svg

Needs the extra ``graph``.
"""

import sys
from collections import Counter
from html import escape
from itertools import combinations
from pathlib import Path

import networkx as nx

import newsevents
from newsevents.errors import InputError, UnknownNameError
from newsevents.model import Status

WIDTH, HEIGHT = 800, 440
HELD = (Status.ACTUAL, Status.ONGOING)


def files(names):
    """Yield files, and of folders all files in them."""
    for path in map(Path, names):
        if path.is_dir():
            yield from sorted(inside for inside in path.rglob("*") if inside.is_file())
        else:
            yield path


def stories(path):
    """Yield the stories of a file: those that were parsed before, or else those of its articles."""
    problems, parsed = [], False
    try:
        for story in newsevents.load_all(path, on_error=problems.append):
            parsed = True
            yield story
    except UnknownNameError:  # no stories are called so
        pass
    if not parsed:
        try:
            for article in newsevents.read(path, on_error=leave_out):
                yield newsevents.parse_article(article)
        except InputError as error:  # it holds no articles either
            problems = problems[:1] or [error]
        else:
            problems = []
    for problem in problems:
        leave_out(problem)


def leave_out(problem):
    """Say what is left out, and why."""
    print("left out:", "; ".join(str(problem).splitlines()), file=sys.stderr)


def network(names):
    """Return a graph of everybody who met somebody; the weight of an edge is the number of meetings."""
    named, met = {}, Counter()
    for story in (story for path in files(names) for story in stories(path)):
        for meeting in story.meetings:
            named |= {actor.id: actor.name for actor in meeting.participants}
            if meeting.status in HELD:
                met.update(combinations(sorted(actor.id for actor in meeting.participants), 2))
    graph = nx.Graph()
    graph.add_weighted_edges_from((named[one], named[other], number) for (one, other), number in met.items())
    return graph


def picture(graph):
    """Yield the lines of an SVG file."""
    layout = nx.circular_layout(graph)
    places = {name: (WIDTH * (0.5 + 0.3 * x), HEIGHT * (0.5 + 0.4 * y)) for name, (x, y) in layout.items()}
    label = 'stroke="white" stroke-width="4" paint-order="stroke"'
    yield f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif">'
    yield '<rect width="100%" height="100%" fill="white"/>'
    for one, other, number in graph.edges(data="weight"):
        (x1, y1), (x2, y2) = places[one], places[other]
        yield f'<path d="M{x1:.0f} {y1:.0f}L{x2:.0f} {y2:.0f}" stroke="#00695c" stroke-width="{2 * number}"/>'
    for name, (x, y) in places.items():
        across, down = layout[name]  # a label stands outside the circle, where there are no lines
        anchor = "middle" if abs(across) < 0.3 else "start" if across > 0 else "end"
        yield f'<circle cx="{x:.0f}" cy="{y:.0f}" r="9" fill="#0b62a4"/>'
        place = f'x="{x + 16 * across:.0f}" y="{y + 24 * down + 5:.0f}" text-anchor="{anchor}"'
        yield f"<text {place} {label}>{escape(name)}</text>"
    yield "</svg>"


if __name__ == "__main__":
    *sources, target = sys.argv[1:] or [""]
    if not sources or not target.endswith(".svg"):
        sys.exit(__doc__)
    Path(target).write_text("\n".join(picture(network(sources))) + "\n", encoding="utf-8")
