"""
schema.org JSON-LD: the article, its actors, meetings, quotations and claims as one graph.

The text of the article is not written: that is for its owner to publish.
"<", ">" and "&" are escaped, so that the document may stand in an HTML page.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

from newsevents.errors import DecodeError
from newsevents.formats import _documents
from newsevents.formats import json as json_format
from newsevents.formats._apart import of_other_addresses
from newsevents.formats._cells import encodable
from newsevents.formats._exact import exact_days, exact_moment
from newsevents.formats._guard import each
from newsevents.formats._iris import part_iri, story_iri, web_address
from newsevents.formats._jsonld_in import article_nodes, article_of
from newsevents.formats._titles import meeting_title
from newsevents.lexicon import load
from newsevents.model import (
    Actor,
    Alliance,
    Article,
    Attribution,
    Country,
    Event,
    Meeting,
    MeetingMode,
    Organization,
    Person,
    Place,
    Sector,
    Statement,
    StatementKind,
    Status,
    Story,
    When,
)

WHAT = "JSON-LD document"
_CONTEXT = "https://schema.org"
_STATUS = {
    Status.ACTUAL: "EventScheduled",
    Status.ONGOING: "EventScheduled",
    Status.PLANNED: "EventScheduled",
    Status.POSTPONED: "EventPostponed",
    Status.CANCELLED: "EventCancelled",
}
_ATTENDANCE = {
    MeetingMode.IN_PERSON: "OfflineEventAttendanceMode",
    MeetingMode.VIRTUAL: "OnlineEventAttendanceMode",
    MeetingMode.PHONE: "OnlineEventAttendanceMode",
    MeetingMode.HYBRID: "MixedEventAttendanceMode",
}
_HAPPENED = (Status.ACTUAL, Status.ONGOING)
_QUOTES = "\"'“”‘’«»„‟`"

Node = dict[str, Any]


def encode(stories: Iterable[Story]) -> Iterator[str]:
    """Yield the document that holds *stories*."""
    nodes = [node for story in of_other_addresses(stories) for node in graph(story)]
    text = json.dumps({"@context": _CONTEXT, "@graph": nodes}, ensure_ascii=False, allow_nan=False, indent=1)
    yield encodable(text).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026") + "\n"


def articles(source: BinaryIO, *, limit: int) -> Iterator[Article | DecodeError]:
    """Yield the articles of a document; what a remote context says is not fetched."""
    data, notes = json_format.parse_foreign(_documents.read(source, WHAT, limit), WHAT)
    nodes = list(article_nodes(data))
    if not nodes:
        raise DecodeError(WHAT, ["must hold a NewsArticle (got none) @ $"])
    yield from each(nodes, lambda node: article_of(node, notes), "JSON-LD article")


def graph(story: Story) -> Iterator[Node]:
    """Yield the nodes of *story*, the article first."""
    quoted = [s for s in story.statements if s.attribution is Attribution.SPEECH and s.status in _HAPPENED]
    meetings = [m for m in story.meetings if m.status in _STATUS and m.claimed_by is None]
    events = [e for e in story.events if e.status in _HAPPENED and e.claimed_by is None]
    yield _clean(_article(story, meetings, quoted))
    for actor in story.actors:
        yield _clean(_actor(story, actor))
    for meeting in meetings:
        yield _clean(_meeting(story, meeting, meetings))
    for event in events:
        yield _clean(_event(story, event))
    for statement in quoted:
        yield _clean(_statement(story, statement))


def _clean(node: Node) -> Node:
    return {key: value for key, value in node.items() if value not in (None, [], "")}


def _ref(story: Story, thing: Any) -> Node:
    return {"@id": part_iri(story, thing.id)}


def _article(story: Story, meetings: list[Meeting], quoted: list[Statement]) -> Node:
    return {
        "@type": "NewsArticle",
        "@id": story_iri(story),
        "headline": story.headline,
        "datePublished": story.published and story.published.isoformat(),
        "dateModified": story.modified and story.modified.isoformat(),
        "author": [{"@type": "Person", "name": name} for name in story.bylines],
        "publisher": story.source and {"@type": "Organization", "name": story.source},
        "articleSection": story.section,
        "sourceOrganization": story.agency and {"@type": "NewsMediaOrganization", "name": story.agency},
        "dateline": story.dateline and story.text_of(story.dateline.span),
        "inLanguage": story.language,
        "url": web_address(story.url),
        "wordCount": len(story.text.split()),
        "about": [_ref(story, meeting) for meeting in meetings[:1]],
        "mentions": [_ref(story, actor) for actor in story.actors],
        "hasPart": [_ref(story, s) for s in quoted if s.kind is not StatementKind.INDIRECT],
    }


def _actor(story: Story, actor: Actor) -> Node:
    node: Node = {"@type": "Organization", **_ref(story, actor), "name": actor.name}
    if actor.wikidata:
        node["sameAs"] = f"https://www.wikidata.org/entity/{actor.wikidata}"
    if isinstance(actor, Person):
        return node | {"@type": "Person"} | _person(story, actor)
    if isinstance(actor, Country):
        # A schema.org Country is a place and cannot act; its government can.
        name = f"Government of {actor.name}"
        return node | {"@type": "GovernmentOrganization", "name": name, "areaServed": _country(actor.country)}
    if isinstance(actor, Organization):
        return node | _organization(story, actor)
    return node


def _person(story: Story, person: Person) -> Node:
    role = person.role
    return {
        "honorificPrefix": person.honorific,
        "jobTitle": role.title if role else None,
        "nationality": _country(person.country) if person.country else None,
        "affiliation": _ref(story, role.of) if role and role.of and not isinstance(role.of, Person) else None,
    }


def _organization(story: Story, body: Organization) -> Node:
    node: Node = {"alternateName": body.abbreviation, "parentOrganization": body.parent and _ref(story, body.parent)}
    if Sector.GOV in body.sectors:
        node["@type"] = "GovernmentOrganization"
    if isinstance(body, Alliance):
        stated = (story.actor(member) for member in body.stated)
        node["member"] = [_ref(story, member) for member in stated if member]
    return node


def _country(code: str) -> Node:
    known = load().world.country(code)
    identifier = {"@type": "PropertyValue", "propertyID": "ISO 3166-1 alpha-3", "value": code}
    return {"@type": "Country", "name": known.name if known else code, "identifier": identifier}


def _meeting(story: Story, meeting: Meeting, meetings: list[Meeting]) -> Node:
    return {
        "@type": "Event",
        **_ref(story, meeting),
        "name": meeting_title(meeting),
        **_dates(story, meeting.when),
        "location": _place(meeting.place) or _virtual(meeting.mode),
        "eventStatus": f"{_CONTEXT}/{_STATUS[meeting.status]}",
        "eventAttendanceMode": meeting.mode and f"{_CONTEXT}/{_ATTENDANCE[meeting.mode]}",
        "attendee": [_ref(story, actor) for actor in meeting.participants],
        "organizer": [_ref(story, actor) for actor in meeting.hosts],
        "superEvent": _ref(story, meeting.part_of) if meeting.part_of and meeting.part_of in meetings else None,
        "subjectOf": {"@id": story_iri(story)},
    }


def _event(story: Story, event: Event) -> Node:
    sides = [("source", actor) for actor in event.sources] + [("target", actor) for actor in event.targets]
    return {
        "@type": "Event",
        **_ref(story, event),
        "name": f"{event.type}: {story.text_of(event.span)}",
        "additionalType": f"urn:newsevents:plover:{event.type}",
        **_dates(story, event.when),
        "location": _place(event.place),
        "about": [{"@type": "Role", "roleName": name, "about": _ref(story, actor)} for name, actor in sides],
        "subjectOf": {"@id": story_iri(story)},
    }


def _statement(story: Story, said: Statement) -> Node:
    creator = _ref(story, said.speaker) if said.speaker else None
    if said.kind is StatementKind.INDIRECT:
        article = {"@id": story_iri(story)}
        return {
            "@type": "Claim",
            **_ref(story, said),
            "text": said.quote(story),
            "author": creator,
            "appearance": article,
        }
    text = said.quote(story).strip(_QUOTES)
    return {
        "@type": "Quotation",
        **_ref(story, said),
        "text": text,
        "creator": creator,
        "isPartOf": {"@id": story_iri(story)},
    }


def _dates(story: Story, when: When | None) -> Node:
    """Return start and end if they are exact, or the moment; else the words of the time: consumers take no months."""
    days, moment = exact_days(when), exact_moment(when)
    if moment is not None:
        return {"startDate": moment.isoformat()}
    if days is not None:
        return {"startDate": days[0].isoformat(), "endDate": days[1].isoformat()}
    return {"description": story.text_of(when.evidence)} if when and when.evidence else {}


def _place(place: Place | None) -> Node | None:
    if place is None:
        return None
    known = load().world.country(place.country) if place.country else None
    address = _clean({"@type": "PostalAddress", "addressLocality": place.name, "addressCountry": known and known.iso2})
    return {"@type": "Place", "name": place.name, "address": address}


def _virtual(mode: MeetingMode | None) -> Node | None:
    names = {MeetingMode.PHONE: "telephone", MeetingMode.VIRTUAL: "video conference"}
    return {"@type": "VirtualLocation", "name": names[mode]} if mode in names else None
