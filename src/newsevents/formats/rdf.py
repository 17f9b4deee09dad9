"""
RDF in Turtle: the Simple Event Model, PROV and Web Annotation selectors.

An event that somebody claims is a ``sem:View`` according to the one who claims
it; what is planned, possible or denied has a type that says so.

Vocabularies: SEM (http://semanticweb.cs.vu.nl/2009/11/sem/), PROV-O and Web
Annotation (both W3C recommendations).
"""

from collections.abc import Iterable, Iterator
from importlib.metadata import version
from types import ModuleType
from typing import TYPE_CHECKING

from attrs import define, field

from newsevents._extras import needed
from newsevents.formats._apart import of_other_addresses
from newsevents.formats._cells import encodable
from newsevents.formats._iris import part_iri, story_iri
from newsevents.model import (
    Actor,
    Alliance,
    Event,
    Evidence,
    Happening,
    Meeting,
    Place,
    Span,
    Statement,
    Status,
    Story,
    When,
)

if TYPE_CHECKING:
    from rdflib import Graph
    from rdflib.term import Identifier, Node

NAMESPACES = {
    "ne": "urn:newsevents:",
    "oa": "http://www.w3.org/ns/oa#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "sem": "http://semanticweb.cs.vu.nl/2009/11/sem/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
"""Prefixes and what they stand for."""

_CONTEXT = 32  # characters before and after a quoted selector


def encode(stories: Iterable[Story]) -> Iterator[str]:
    """Yield the document that holds *stories*."""
    yield graph(stories).serialize(format="turtle")


def graph(stories: Iterable[Story]) -> "Graph":
    """Return the graph of *stories*."""
    rdflib = needed("rdflib", extra="rdf")
    whole: Graph = rdflib.Graph()
    for prefix, iri in NAMESPACES.items():
        whole.bind(prefix, iri)
    for story in of_other_addresses(stories):
        _Writer(story, whole, rdflib).write()
    return whole


@define
class _Writer:
    """Adds one story to a graph."""

    story: Story
    graph: "Graph"
    rdflib: ModuleType
    numbered: int = field(default=0)

    def write(self) -> None:
        """Add all."""
        article = self.iri(story_iri(self.story))
        self.add(article, "rdf:type", self.name("prov:Entity"))
        if self.story.headline:
            self.add(article, "rdfs:label", self.literal(self.story.headline))
        agent = self.name("ne:software")
        self.add(agent, "rdf:type", self.name("prov:SoftwareAgent"))
        self.add(agent, "rdfs:label", self.literal(f"newsevents {version('newsevents')}"))
        for actor in self.story.actors:
            self.actor(actor)
        for place in self.story.places:
            self.place(place)
        for happening in self.story.happenings:
            self.happening(happening, article, agent)

    def actor(self, actor: Actor) -> None:
        """Add an actor with its name, kind, codes, and stated memberships."""
        node = self.part(actor)
        self.add(node, "rdf:type", self.name("sem:Actor"))
        self.add(node, "rdfs:label", self.literal(actor.name))
        self.add(node, "sem:actorType", self.name(f"ne:{actor.kind}"))
        if actor.country:
            self.add(node, "ne:country", self.literal(actor.country))
        if isinstance(actor, Alliance):
            for member in filter(None, map(self.story.actor, actor.stated)):
                self.add(self.part(member), "ne:memberOf", node)

    def place(self, place: Place) -> None:
        """Add a place with its name."""
        self.add(self.part(place), "rdf:type", self.name("sem:Place"))
        self.add(self.part(place), "rdfs:label", self.literal(place.name))

    def happening(self, told: Happening, article: "Node", agent: "Node") -> None:
        """Add an event, a meeting or a statement with its sides, time, place and proof."""
        node = self.part(told)
        self.add(node, "rdf:type", self.name("sem:Event"))
        self.add(node, "rdf:type", self.name("prov:Entity"))
        self.add(node, "prov:wasDerivedFrom", article)
        self.add(node, "prov:wasAttributedTo", agent)
        for kind in _types(told):
            self.add(node, "sem:eventType", self.name(f"ne:{kind}"))
        for role, actor in _sides(told):
            self.role(node, role, actor)
        if told.place:
            self.add(node, "sem:hasPlace", self.part(told.place))
        if told.when:
            self.time(node, told.when)
        for evidence in told.evidence:
            self.proof(node, article, evidence)
        if told.claimed_by:
            self.view(node, told.claimed_by)
        if isinstance(told, Statement):
            self.add(node, "ne:content", self.literal(told.quote(self.story)))

    def role(self, node: "Node", role: str, actor: Actor) -> None:
        """Add an actor in a role, in the way of the Simple Event Model."""
        played = self.helper()
        self.add(node, "sem:hasActor", played)
        self.add(played, "rdf:type", self.name("sem:Role"))
        self.add(played, "rdf:value", self.part(actor))
        self.add(played, "sem:roleType", self.name(f"ne:{role}"))

    def time(self, node: "Node", when: When) -> None:
        """Add a day as a stamp, a longer time as an interval, an unresolved one as its TIMEX3 value."""
        self.add(node, "ne:timex", self.literal(when.value))
        if when.start is None or when.end is None:
            return
        if when.start == when.end:
            self.add(node, "sem:hasTimeStamp", self.literal(when.start.isoformat(), "date"))
            return
        self.add(node, "sem:hasBeginTimeStamp", self.literal(when.start.isoformat(), "date"))
        self.add(node, "sem:hasEndTimeStamp", self.literal(when.end.isoformat(), "date"))

    def proof(self, node: "Node", article: "Node", evidence: Evidence) -> None:
        """Add the words that prove it, as a Web Annotation with two selectors."""
        annotation, target = self.helper(), self.helper()
        self.add(annotation, "rdf:type", self.name("oa:Annotation"))
        self.add(annotation, "oa:hasBody", node)
        self.add(annotation, "oa:hasTarget", target)
        self.add(annotation, "ne:rule", self.literal(evidence.rule))
        self.add(target, "oa:hasSource", article)
        self.selectors(target, evidence.span)

    def selectors(self, target: "Node", span: Span) -> None:
        """Add where the words stand, by offsets in code points and by quotation."""
        text = self.story.text
        position, quote = self.helper(), self.helper()
        self.add(target, "oa:hasSelector", position)
        self.add(position, "rdf:type", self.name("oa:TextPositionSelector"))
        self.add(position, "oa:start", self.literal(str(span.start), "nonNegativeInteger"))
        self.add(position, "oa:end", self.literal(str(span.end), "nonNegativeInteger"))
        self.add(target, "oa:hasSelector", quote)
        self.add(quote, "rdf:type", self.name("oa:TextQuoteSelector"))
        self.add(quote, "oa:exact", self.literal(span.of(text)))
        self.add(quote, "oa:prefix", self.literal(text[max(0, span.start - _CONTEXT) : span.start]))
        self.add(quote, "oa:suffix", self.literal(text[span.end : span.end + _CONTEXT]))

    def view(self, node: "Node", claim: Statement) -> None:
        """Add who claims it."""
        view = self.helper()
        self.add(view, "rdf:type", self.name("sem:View"))
        self.add(node, "sem:hasView", view)
        self.add(view, "prov:wasDerivedFrom", self.part(claim))
        if claim.speaker:
            self.add(view, "sem:accordingTo", self.part(claim.speaker))

    def part(self, thing: Actor | Place | Happening) -> "Node":
        """Return the name of a part of the story."""
        return self.iri(part_iri(self.story, thing.id))

    def add(self, subject: "Node", predicate: str, value: "Node") -> None:
        """Add one triple."""
        self.graph.add((subject, self.name(predicate), value))

    def name(self, short: str) -> "Node":
        """Return a name with a prefix in full."""
        prefix, rest = short.split(":")
        return self.iri(NAMESPACES[prefix] + rest)

    def iri(self, text: str) -> "Node":
        """Return an IRI."""
        node: Identifier = self.rdflib.URIRef(text)
        return node

    def helper(self) -> "Node":
        """Return a node for what has no id; numbered, so that the same story gives the same document."""
        self.numbered += 1
        return self.iri(f"{story_iri(self.story)}#_{self.numbered}")

    def literal(self, text: str, kind: str | None = None) -> "Node":
        """Return a literal, of an XML Schema type if *kind* names one."""
        datatype = self.iri(NAMESPACES["xsd"] + kind) if kind else None
        node: Identifier = self.rdflib.Literal(encodable(text), datatype=datatype)
        return node


def _types(told: Happening) -> Iterator[str]:
    yield type(told).__name__
    if isinstance(told, Event):
        yield str(told.type)
    if told.status is not Status.ACTUAL:
        yield f"{told.status.capitalize()}Event"


def _sides(told: Happening) -> Iterator[tuple[str, Actor]]:
    if isinstance(told, Meeting):
        yield from (("participant", actor) for actor in told.participants)
        return
    yield from (("source", actor) for actor in told.sources)
    yield from (("target", actor) for actor in told.targets)
