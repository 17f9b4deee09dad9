"""The tables of a story, for SQLite and Parquet."""

from collections.abc import Iterable, Iterator
from typing import Any, final

from attrs import evolve, frozen

from newsevents.formats._converter import SCHEMA
from newsevents.formats._tables import Column, Kind, Table, Tables, Words, columns, ends, reference, words
from newsevents.model import Actor, Alliance, Happening, Story

TEXT, LABEL, INTEGER, REAL, DAY, TEXTS = Kind.TEXT, Kind.LABEL, Kind.INTEGER, Kind.REAL, Kind.DAY, Kind.TEXTS


@final
@frozen
class _Of:
    """Something of a story, a part of it with its number from 1, and the words where it stands."""

    what: Any
    number: int = 1
    part: Any = None
    words: Words | None = None
    more: Any = None


_WHEN = (
    *columns(TEXT, when_value=lambda told: told.what.when and told.what.when.value),
    *columns(
        DAY,
        when_start=lambda told: told.what.when and told.what.when.start,
        when_end=lambda told: told.what.when and told.what.when.end,
    ),
    *columns(LABEL, when_grain=lambda told: told.what.when and told.what.when.precision),
)
_HAPPENING = (
    *columns(LABEL, status=lambda told: told.what.status),
    *_WHEN,
    *reference("place_id", "places", lambda told: told.what.place),
    *reference("claimed_by", "statements", lambda told: told.what.claimed_by),
    *ends("trigger", lambda told: told.words),
)


def _told(story: Story, happenings: tuple[Happening, ...]) -> Iterator[_Of]:
    for one in happenings:
        yield _Of(one, words=words(story, one.span))


def _meetings(story: Story) -> Iterator[_Of]:
    for met in story.meetings:
        yield _Of(met, words=words(story, met.span), more=words(story, met.topic))


def _statements(story: Story) -> Iterator[_Of]:
    for said in story.statements:
        speaker, cue = words(story, said.speaker_span), words(story, said.cue)
        yield _Of(said, len(said.content), said.quote(story), words(story, said.span), (speaker, cue))


def _mentions(story: Story) -> Iterator[_Of]:
    number = 0
    things: tuple[Any, ...] = (*story.actors, *story.places)
    for thing in things:
        for mention in thing.mentions:
            number += 1
            yield _Of(thing, number, mention, words(story, mention.span))


def _parts(wholes: Iterable[Any], name: str, role: str | None = None) -> Iterator[_Of]:
    for whole in wholes:
        for number, part in enumerate(getattr(whole, name), 1):
            yield _Of(whole, number, part, more=role)


def _contents(story: Story) -> Iterator[_Of]:
    for one in _parts(story.statements, "content"):
        yield evolve(one, words=words(story, one.part))


def _event_actors(story: Story) -> Iterator[_Of]:
    yield from _parts(story.events, "sources", "source")
    yield from _parts(story.events, "targets", "target")


def _role(part: _Of) -> str:
    if part.part in part.what.hosts:
        return "host"
    return "mediator" if part.part in part.what.mediators else "participant"


def _parent(actor: Actor) -> object:
    return getattr(actor, "parent", None)


def _first_start(actor: Actor) -> int | None:
    return min((mention.span.start for mention in actor.mentions), default=None)


def _table(name: str, key: str, things: Any, *parts: tuple[Column, ...]) -> Table:
    story = columns(TEXT, story_id=lambda story: story.id)
    return Table(name=name, key=tuple(key.split()), things=things, columns=sum(parts, start=story))


TABLES: Tables = {
    table.name: table
    for table in (
        _table(
            "stories",
            "",
            lambda story: (story,),
            columns(TEXT, url=lambda s: s.url, title=lambda s: s.headline, source_name=lambda s: s.source),
            columns(TEXT, agency=lambda s: s.agency),
            columns(TEXTS, byline=lambda s: s.bylines),
            columns(TEXT, published=lambda s: s.published and s.published.isoformat()),
            columns(TEXT, modified=lambda s: s.modified and s.modified.isoformat()),
            columns(TEXT, dateline_place=lambda s: s.dateline and s.dateline.place and s.dateline.place.name),
            columns(LABEL, language=lambda s: s.language, version=lambda _: SCHEMA),
            columns(INTEGER, text_length=lambda s: len(s.text)),
            columns(TEXT, text=lambda s: s.text),
        ),
        _table(
            "actors",
            "actor_id",
            lambda story: story.actors,
            columns(TEXT, actor_id=lambda a: a.id, name=lambda a: a.name),
            columns(LABEL, type=lambda a: a.kind, country=lambda a: a.country),
            columns(TEXT, role=lambda a: a.role and a.role.title),
            columns(LABEL, sector=lambda a: a.sectors[0] if a.sectors else None),
            columns(TEXT, cameo=lambda a: a.cameo() or None, wikidata=lambda a: a.wikidata),
            reference("parent_id", "actors", _parent),
            columns(INTEGER, n_mentions=lambda a: len(a.mentions), first_start=_first_start),
        ),
        _table(
            "places",
            "place_id",
            lambda story: story.places,
            columns(TEXT, place_id=lambda p: p.id, name=lambda p: p.name),
            columns(LABEL, type=lambda p: p.kind, country=lambda p: p.country),
            columns(REAL, latitude=lambda p: p.latitude, longitude=lambda p: p.longitude),
            columns(INTEGER, geonames=lambda p: p.geonames, n_mentions=lambda p: len(p.mentions)),
        ),
        _table(
            "mentions",
            "mention",
            _mentions,
            columns(INTEGER, mention=lambda part: part.number),
            columns(TEXT, ref_id=lambda part: part.what.id),
            columns(LABEL, form=lambda part: part.part.form),
            ends("mention", lambda part: part.words),
            columns(LABEL, rule=lambda part: part.part.rule),
        ),
        _table(
            "memberships",
            "alliance_id position",
            lambda story: _parts((a for a in story.actors if isinstance(a, Alliance)), "memberships"),
            reference("alliance_id", "actors", lambda part: part.what),
            columns(INTEGER, position=lambda part: part.number),
            columns(TEXT, member=lambda p: p.part.member, since=lambda p: p.part.since, until=lambda p: p.part.until),
            columns(LABEL, status=lambda part: part.part.status, source=lambda part: part.part.source),
        ),
        _table(
            "statements",
            "statement_id",
            _statements,
            columns(TEXT, statement_id=lambda part: part.what.id),
            columns(LABEL, kind=lambda part: part.what.kind, attribution=lambda part: part.what.attribution),
            reference("speaker_id", "actors", lambda part: part.what.speaker),
            ends("speaker", lambda part: part.more[0]),
            ends("cue", lambda part: part.more[1]),
            columns(TEXT, verb=lambda part: part.what.verb, content_text=lambda part: part.part),
            columns(INTEGER, content_start=lambda part: part.what.content[0].start),
            columns(INTEGER, content_end=lambda part: part.what.content[-1].end, n_parts=lambda part: part.number),
            _HAPPENING,
        ),
        _table(
            "statement_parts",
            "statement_id part",
            _contents,
            reference("statement_id", "statements", lambda part: part.what),
            columns(INTEGER, part=lambda part: part.number),
            ends("part", lambda part: part.words),
        ),
        _table(
            "addressees",
            "statement_id position",
            lambda story: _parts(story.statements, "addressees"),
            reference("statement_id", "statements", lambda part: part.what),
            columns(INTEGER, position=lambda part: part.number),
            reference("actor_id", "actors", lambda part: part.part),
        ),
        _table(
            "events",
            "event_id",
            lambda story: _told(story, story.events),
            columns(TEXT, event_id=lambda told: told.what.id),
            columns(LABEL, type=lambda told: told.what.type, mode=lambda told: told.what.mode),
            columns(INTEGER, quad=lambda told: int(told.what.type.quad)),
            columns(LABEL, cameo=lambda told: told.what.cameo),
            columns(REAL, goldstein=lambda told: told.what.intensity),
            _HAPPENING,
        ),
        _table(
            "event_actors",
            "event_id role position",
            _event_actors,
            reference("event_id", "events", lambda part: part.what),
            columns(LABEL, role=lambda part: part.more),
            columns(INTEGER, position=lambda part: part.number),
            reference("actor_id", "actors", lambda part: part.part),
        ),
        _table(
            "meetings",
            "meeting_id",
            _meetings,
            columns(TEXT, meeting_id=lambda told: told.what.id),
            columns(LABEL, mode=lambda told: told.what.mode),
            columns(TEXT, topic=lambda told: told.more and told.more.text),
            reference("part_of", "meetings", lambda told: told.what.part_of),
            _HAPPENING,
        ),
        _table(
            "participants",
            "meeting_id position",
            lambda story: _parts(story.meetings, "participants"),
            reference("meeting_id", "meetings", lambda part: part.what),
            columns(INTEGER, position=lambda part: part.number),
            reference("actor_id", "actors", lambda part: part.part),
            columns(LABEL, role=_role),
        ),
    )
}
"""All tables by name: first those to which others refer."""
