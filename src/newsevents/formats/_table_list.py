"""The tables of a story, for SQLite and Parquet."""

from collections.abc import Callable
from operator import attrgetter
from typing import Any

from newsevents.formats import _table_things as things
from newsevents.formats._converter import SCHEMA
from newsevents.formats._tables import Column, Kind, Table, Tables, columns, ends, reference
from newsevents.model import Actor

TEXT, LABEL, INTEGER, REAL, DAY, TEXTS = Kind.TEXT, Kind.LABEL, Kind.INTEGER, Kind.REAL, Kind.DAY, Kind.TEXTS


_WHEN = (
    *columns(TEXT, when_value=lambda told: told.what.when and told.what.when.value),
    *columns(
        DAY,
        when_start=lambda told: told.what.when and told.what.when.start,
        when_end=lambda told: told.what.when and told.what.when.end,
    ),
    *columns(
        LABEL,
        when_grain=lambda told: told.what.when and told.what.when.precision,
        when_mod=lambda told: told.what.when and told.what.when.mod,
    ),
)
HAPPENING = (
    *columns(LABEL, status=lambda told: told.what.status),
    *_WHEN,
    *reference("place_id", "places", lambda told: told.what.place),
    *reference("claimed_by", "statements", lambda told: told.what.claimed_by),
    *ends("trigger", lambda told: told.words),
    *columns(LABEL, rule=lambda told: told.what.evidence[0].rule),
)
"""What is known of everything that happens."""


_NUMBER = attrgetter("number")


def _known(name: str) -> Callable[[Actor], Any]:
    """Make what gives a field that only some kinds of actors have."""
    return lambda actor: getattr(actor, name, None)


def _rule(thing: Any) -> object:
    evidence = thing.evidence
    return evidence and evidence.rule


def _first_start(actor: Actor) -> int | None:
    return min((mention.span.start for mention in actor.mentions), default=None)


def _table(name: str, key: str, rows: Any, *parts: tuple[Column, ...]) -> Table:
    story = columns(TEXT, story_id=lambda story: story.id)
    return Table(name=name, key=tuple(key.split()), things=rows, columns=sum(parts, start=story))


TABLES: Tables = {
    table.name: table
    for table in (
        _table(
            "stories",
            "",
            lambda story: (story,),
            columns(TEXT, url=lambda s: s.url, title=lambda s: s.headline, source_name=lambda s: s.source),
            columns(TEXT, section=lambda s: s.section, agency=lambda s: s.agency),
            columns(TEXTS, byline=lambda s: s.bylines),
            columns(TEXT, published=lambda s: s.published and s.published.isoformat()),
            columns(TEXT, modified=lambda s: s.modified and s.modified.isoformat()),
            columns(TEXT, dateline_place=lambda s: s.dateline and s.dateline.place and s.dateline.place.name),
            columns(TEXT, dateline_when=lambda s: s.dateline and s.dateline.when and s.dateline.when.value),
            columns(INTEGER, dateline_start=lambda s: s.dateline and s.dateline.span.start),
            columns(INTEGER, dateline_end=lambda s: s.dateline and s.dateline.span.end),
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
            reference("parent_id", "actors", _known("parent")),
            columns(INTEGER, n_mentions=lambda a: len(a.mentions), first_start=_first_start),
            columns(TEXTS, sectors=lambda a: a.sectors),
            columns(TEXT, honorific=_known("honorific")),
            columns(LABEL, gender=_known("gender")),
            columns(INTEGER, age=_known("age"), size=_known("size")),
            columns(TEXT, abbreviation=_known("abbreviation"), code=_known("code")),
            columns(LABEL, international=_known("international")),
        ),
        _table(
            "roles",
            "actor_id position",
            things.roles,
            reference("actor_id", "actors", lambda part: part.what),
            columns(INTEGER, position=lambda part: part.number),
            columns(TEXT, title=lambda part: part.part.title),
            reference("of_id", "actors", lambda part: part.part.of),
            columns(LABEL, sector=lambda part: part.part.sector, state=lambda part: part.part.state),
            ends("role", lambda part: part.words),
            columns(LABEL, rule=lambda part: _rule(part.part)),
        ),
        _table(
            "origins",
            "actor_id position",
            things.origins,
            reference("actor_id", "actors", lambda part: part.what),
            columns(INTEGER, position=lambda part: part.number),
            reference("of_id", "actors", lambda part: part.part),
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
            things.mentions,
            columns(INTEGER, mention=lambda part: part.number),
            columns(TEXT, ref_id=lambda part: part.what.id),
            columns(LABEL, form=lambda part: part.part.form),
            ends("mention", lambda part: part.words),
            columns(LABEL, rule=lambda part: part.part.rule),
        ),
        _table(
            "memberships",
            "alliance_id position",
            things.memberships,
            reference("alliance_id", "actors", lambda part: part.what),
            columns(INTEGER, position=lambda part: part.number),
            columns(TEXT, member=lambda p: p.part.member, since=lambda p: p.part.since, until=lambda p: p.part.until),
            columns(LABEL, status=lambda part: part.part.status, source=lambda part: part.part.source),
            ends("membership", lambda part: part.words),
            columns(LABEL, rule=lambda part: _rule(part.part)),
        ),
        _table(
            "statements",
            "statement_id",
            things.statements,
            columns(TEXT, statement_id=lambda part: part.what.id),
            columns(LABEL, kind=lambda part: part.what.kind, attribution=lambda part: part.what.attribution),
            reference("speaker_id", "actors", lambda part: part.what.speaker),
            ends("speaker", lambda part: part.more[0]),
            ends("cue", lambda part: part.more[1]),
            columns(TEXT, verb=lambda part: part.what.verb, content_text=lambda part: part.part),
            columns(INTEGER, content_start=lambda part: part.what.content[0].start),
            columns(INTEGER, content_end=lambda part: part.what.content[-1].end, n_parts=lambda part: part.number),
            columns(LABEL, illocution=lambda part: part.what.illocution, commitment=lambda part: part.what.commitment),
            ends("medium", lambda part: part.more[2]),
            ends("venue", lambda part: part.more[3]),
            HAPPENING,
        ),
        _table(
            "statement_parts",
            "statement_id part",
            things.contents,
            reference("statement_id", "statements", lambda part: part.what),
            columns(INTEGER, part=lambda part: part.number),
            ends("part", lambda part: part.words),
        ),
        _table(
            "addressees",
            "statement_id position",
            lambda story: things.parts(story.statements, "addressees"),
            reference("statement_id", "statements", lambda part: part.what),
            columns(INTEGER, position=lambda part: part.number),
            reference("actor_id", "actors", lambda part: part.part),
        ),
        _table(
            "events",
            "event_id",
            lambda story: things.told(story, story.events),
            columns(TEXT, event_id=lambda told: told.what.id),
            columns(LABEL, type=lambda told: told.what.type, mode=lambda told: told.what.mode),
            columns(INTEGER, quad=lambda told: int(told.what.type.quad)),
            columns(LABEL, cameo=lambda told: told.what.cameo),
            columns(REAL, goldstein=lambda told: told.what.intensity),
            columns(TEXTS, contexts=lambda told: told.what.contexts),
            HAPPENING,
        ),
        _table(
            "event_actors",
            "event_id role position",
            things.event_actors,
            reference("event_id", "events", lambda part: part.what),
            columns(LABEL, role=lambda part: part.more),
            columns(INTEGER, position=lambda part: part.number),
            reference("actor_id", "actors", lambda part: part.part),
        ),
        _table(
            "meetings",
            "meeting_id",
            things.meetings,
            columns(TEXT, meeting_id=lambda told: told.what.id),
            columns(LABEL, mode=lambda told: told.what.mode),
            columns(TEXT, topic=lambda told: told.more and told.more.text),
            columns(INTEGER, topic_start=lambda told: told.more and told.more.span.start),
            columns(INTEGER, topic_end=lambda told: told.more and told.more.span.end),
            reference("part_of", "meetings", lambda told: told.what.part_of),
            HAPPENING,
        ),
        _table(
            "participants",
            "meeting_id position",
            lambda story: things.parts(story.meetings, "participants"),
            reference("meeting_id", "meetings", lambda part: part.what),
            columns(INTEGER, position=lambda part: part.number),
            reference("actor_id", "actors", lambda part: part.part),
            columns(LABEL, role=things.role),
        ),
        _table(
            "evidence",
            "ref_id number",
            things.evidence,
            columns(TEXT, ref_id=lambda part: part.what.id),
            columns(INTEGER, number=lambda part: part.number),
            ends("evidence", lambda part: part.words),
            columns(LABEL, rule=lambda part: part.part.rule),
        ),
        _table(
            "times",
            "number",
            things.marked("times"),
            columns(INTEGER, number=_NUMBER),
            columns(TEXT, value=lambda one: one.what.value),
            columns(LABEL, type=lambda one: one.what.type, mod=lambda one: one.what.mod),
            columns(TEXT, quant=lambda one: one.what.quant, freq=lambda one: one.what.freq),
            columns(DAY, anchor=lambda one: one.what.anchor),
            columns(DAY, start_day=lambda one: one.what.start, end_day=lambda one: one.what.end),
            columns(LABEL, grain=lambda one: one.what.precision),
            ends("time", lambda one: one.words),
            columns(LABEL, rule=lambda one: _rule(one.what)),
        ),
        _table(
            "names",
            "number",
            things.marked("names"),
            columns(INTEGER, number=_NUMBER),
            columns(LABEL, kind=lambda one: one.what.kind),
            ends("name", lambda one: one.words),
            columns(LABEL, rule=lambda one: one.what.rule),
        ),
        _table(
            "zones",
            "number",
            things.marked("zones"),
            columns(INTEGER, number=_NUMBER),
            columns(LABEL, kind=lambda one: one.what.kind),
            ends("zone", lambda one: one.words),
        ),
        _table(
            "passages",
            "kind number",
            things.passages,
            columns(LABEL, kind=lambda one: one.more),
            columns(INTEGER, number=_NUMBER, passage_start=lambda one: one.what.start),
            columns(INTEGER, passage_end=lambda one: one.what.end),
        ),
        _table(
            "story_notes",
            "number",
            things.marked("notes"),
            columns(INTEGER, number=_NUMBER),
            columns(LABEL, kind=lambda one: one.what.kind),
            columns(TEXT, message=lambda one: one.what.message),
            ends("note", lambda one: one.words),
        ),
        _table(
            "story_details",
            "number",
            things.marked("details"),
            columns(INTEGER, number=_NUMBER),
            columns(TEXT, name=lambda one: one.what.name, value=lambda one: one.what.value),
        ),
    )
}
"""All tables by name: first those to which others refer."""
