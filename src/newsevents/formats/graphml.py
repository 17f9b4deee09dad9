"""
GraphML for NetworkX, Gephi and others: actors and happenings are nodes, roles are edges.

One directed multigraph of all stories; the same actor of two stories is one node.
"""

from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any

from newsevents._extras import needed
from newsevents.formats._cells import for_xml
from newsevents.model import Actor, Alliance, Event, Happening, Meeting, Statement, Story

if TYPE_CHECKING:
    import networkx as nx

_EXTRA = "graph"


def encode(stories: Iterable[Story]) -> Iterator[bytes]:
    """Yield the document."""
    networkx = needed("networkx", extra=_EXTRA)
    buffer = BytesIO()
    networkx.write_graphml_xml(graph(stories), buffer)
    yield buffer.getvalue()


def graph(stories: Iterable[Story]) -> "nx.MultiDiGraph[str]":
    """
    Return the graph of *stories*.

    Nodes have ``kind`` and ``name``; edges have ``rel`` (source, target,
    participant, host, speaker, addressee, claim, member), ``story``,
    ``start`` and ``end``.  Keys without a value are left out.
    """
    network: nx.MultiDiGraph[str] = needed("networkx", extra=_EXTRA).MultiDiGraph()
    for story in stories:
        for actor in story.actors:
            network.add_node(actor.id, **_clean(_actor(actor)))
        for happening in story.happenings:
            network.add_node(_key(story, happening), **_clean(_happening(story, happening)))
        for start, end, relation in _edges(story):
            network.add_edge(start, end, rel=relation, story=for_xml(story.id))
    return network


def _key(story: Story, happening: Happening) -> str:
    return for_xml(f"{story.id}/{happening.id}")


def _clean(attributes: dict[str, Any]) -> dict[str, Any]:
    return {k: for_xml(v) if isinstance(v, str) else v for k, v in attributes.items() if v is not None and v != ""}


def _actor(actor: Actor) -> dict[str, Any]:
    return {
        "kind": actor.kind,
        "name": actor.name,
        "country": actor.country,
        "sectors": ";".join(actor.sectors),
        "code": actor.cameo(),
    }


def _happening(story: Story, happening: Happening) -> dict[str, Any]:
    return {
        "kind": type(happening).__name__.lower(),
        "name": story.text_of(happening.span),
        "type": str(happening.type) if isinstance(happening, Event | Meeting) else None,
        "form": str(happening.kind) if isinstance(happening, Statement) else None,
        "text": happening.quote(story) if isinstance(happening, Statement) else None,
        "status": str(happening.status),
        "date": happening.when.value if happening.when else None,
        "place": happening.place.name if happening.place else None,
        "story": story.id,
        "start": happening.span.start,
        "end": happening.span.end,
    }


def _edges(story: Story) -> Iterator[tuple[str, str, str]]:
    for actor in story.actors:
        if isinstance(actor, Alliance):
            yield from ((member, actor.id, "member") for member in actor.stated if story.actor(member))
    for happening in story.happenings:
        key = _key(story, happening)
        yield from ((actor, key, relation) for relation, actor in _sides(happening) if relation != "target")
        yield from ((key, actor, relation) for relation, actor in _sides(happening) if relation == "target")
        if happening.claimed_by:
            yield _key(story, happening.claimed_by), key, "claim"


def _sides(happening: Happening) -> Iterator[tuple[str, str]]:
    if isinstance(happening, Meeting):
        yield from (("host" if a in happening.hosts else "participant", a.id) for a in happening.participants)
        return
    yield from (("source", actor.id) for actor in happening.sources)
    yield from (("target", actor.id) for actor in happening.targets)
