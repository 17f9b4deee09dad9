"""
GraphML for NetworkX, Gephi and others: actors and happenings are nodes, roles are edges.

One directed multigraph of all stories; an actor with the same name in two stories is
one node, one without a name ("officials") a node for each story.
"""

from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any

from newsevents._extras import needed
from newsevents.formats._apart import apart
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
    for story in apart(stories):
        for actor in story.actors:
            network.add_node(_key(story, actor), **_clean(_actor(actor)))
        for happening in story.happenings:
            network.add_node(_key(story, happening), **_clean(_happening(story, happening)))
        for start, end, relation in _edges(story):
            network.add_edge(start, end, rel=relation, story=for_xml(story.id))
    return network


def _key(story: Story, thing: Actor | Happening) -> str:
    return for_xml(thing.id if isinstance(thing, Actor) and thing.named else f"{story.id}/{thing.id}")


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
            stated = filter(None, map(story.actor, actor.stated))
            yield from ((_key(story, member), _key(story, actor), "member") for member in stated)
    for happening in story.happenings:
        key = _key(story, happening)
        for relation, actor in _sides(happening):
            side = _key(story, actor)
            yield (key, side, relation) if relation == "target" else (side, key, relation)
        if happening.claimed_by:
            yield _key(story, happening.claimed_by), key, "claim"


def _sides(happening: Happening) -> Iterator[tuple[str, Actor]]:
    if isinstance(happening, Meeting):
        yield from (("host" if a in happening.hosts else "participant", a) for a in happening.participants)
        return
    yield from (("source", actor) for actor in happening.sources)
    yield from (("target", actor) for actor in happening.targets)
