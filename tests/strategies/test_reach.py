"""What the strategies make is not only consistent: it reaches every corner of the model, and every stage."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date, datetime
from enum import Enum
from typing import Any, TypeVar

import attrs
import pytest
from hypothesis import HealthCheck, Phase, find, settings
from hypothesis import strategies as st
from hypothesis.errors import NoSuchExample
from tests.fuzz.laws import parts_of

import newsevents
from newsevents import model, strategies
from newsevents.model import (
    Alliance,
    Attribution,
    Commitment,
    Country,
    EventContext,
    EventMode,
    EventType,
    Gender,
    Group,
    Illocution,
    International,
    MeetingMode,
    MembershipStatus,
    MentionForm,
    NameKind,
    NoteKind,
    Organization,
    Person,
    PlaceKind,
    Precision,
    Role,
    RoleState,
    Sector,
    StatementKind,
    Status,
    Story,
    TimeMod,
    TimeType,
    When,
    ZoneKind,
)
from newsevents.strategies import news_texts, stories

T = TypeVar("T")

MANY = settings(
    max_examples=5000,
    phases=[Phase.generate],
    database=None,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
NOT_IN_STORIES = {"About", "Actor", "Article", "Timeline", "Precision", "QuadClass"}


def missing(strategy: st.SearchStrategy[T], seen_in: Callable[[T], Iterator[object]], wanted: set[Any]) -> set[Any]:
    """Return what is wanted and does not turn up in many examples."""
    left = set(wanted)

    def nothing_left(example: T) -> bool:
        left.difference_update(seen_in(example))
        return not left

    with suppress(NoSuchExample):
        find(strategy.map(nothing_left), bool, settings=MANY)
    return left


def fields_filled(value: object) -> Iterator[object]:
    """Yield the fields in which something stands."""
    for part in parts_of(value):
        yield from ((type(part).__name__, name) for name in attrs.fields_dict(type(part)) if getattr(part, name))


def members(value: object) -> Iterator[Enum]:
    """Yield the members of enumerations that an object of the model holds."""
    for part in parts_of(value):
        for name in attrs.fields_dict(type(part)):
            held = getattr(part, name)
            yield from (one for one in (held if isinstance(held, tuple) else (held,)) if isinstance(one, Enum))
    if isinstance(value, When) and value.precision:
        yield value.precision


def of_the_model() -> Iterator[type]:
    """Yield the classes of the model that stories are made of."""
    for name in set(model.__all__) - NOT_IN_STORIES:
        if isinstance(getattr(model, name), type):
            yield getattr(model, name)


def links(story: Story) -> Iterator[str]:
    """Yield how the things of a story hang together."""
    yield from ["statement"] if any(s.claimed_by and s.claimed_by.claimed_by for s in story.statements) else ()
    yield from ["meeting"] if any(m.part_of and m.part_of.part_of for m in story.meetings) else ()
    yield from ["event"] if any(e.claimed_by and e.sources and e.targets for e in story.events) else ()
    ids = [actor.id for actor in story.actors]
    roles = [(i, role.of) for i, actor in enumerate(story.actors) for role in actor.roles]
    yield from ["later"] if any(of and ids.index(of.id) > i for i, of in roles) else ()


def days(story: Story) -> Iterator[str]:
    """Yield what kinds of days a story has."""
    for day in (story.published, story.modified, *(when.start for when in story.times)):
        if day:
            yield f"{len(str(day.year))} digits"
            yield f"year {day.year}"
    if isinstance(story.published, datetime):
        yield f"{story.published:zone %z}"[:6]
    yield from ("resolved" if when.resolved else "unresolved" for when in story.times)


def test_stories_fill_every_field_link_everything_and_have_days_from_the_whole_calendar() -> None:
    def seen(story: Story) -> Iterator[object]:
        yield from fields_filled(story)
        yield from links(story)
        yield from days(story)

    wanted: set[object] = {
        *((cl.__name__, field.name) for cl in of_the_model() if attrs.has(cl) for field in attrs.fields(cl)),
        *("statement", "meeting", "event", "later"),
        *("year 1", "year 9999", "2 digits", "3 digits", "4 digits", "zone +", "zone -", "resolved", "unresolved"),
    }
    assert missing(stories(), seen, wanted) == set()


MEMBERS: dict[str, tuple[type[Enum], ...]] = {
    "actors": (Gender, International, MembershipStatus, MentionForm, RoleState, Sector),
    "events": (EventContext, EventMode, EventType, Status),
    "meetings": (MeetingMode, Status),
    "names": (NameKind,),
    "notes": (NoteKind,),
    "places": (PlaceKind,),
    "statements": (Attribution, Commitment, Illocution, StatementKind),
    "whens": (Precision, TimeMod, TimeType),
    "zones": (ZoneKind,),
}


@pytest.mark.parametrize("maker", MEMBERS)
def test_every_member_of_an_enumeration_turns_up(maker: str) -> None:
    wanted = {member for cl in MEMBERS[maker] for member in cl}
    assert missing(getattr(strategies, maker)("Ana Ruiz met Bo Li."), members, wanted) == set()


def test_no_enumeration_is_forgotten() -> None:
    known = {cl for classes in MEMBERS.values() for cl in classes}
    assert {cl for cl in of_the_model() if issubclass(cl, Enum)} <= known


def found_in_news(text: str) -> Iterator[object]:
    """Yield what the stages find in a text."""
    story = newsevents.parse(text, published=date(2025, 8, 20))
    yield from (zone.kind for zone in story.zones)
    yield from (when.type for when in story.times)
    yield from (when.precision for when in story.times)
    yield from (mention.form for actor in story.actors for mention in actor.mentions)
    yield from (type(actor) for actor in story.actors)
    yield from (type(role) for actor in story.actors for role in actor.roles)
    yield from (happening.status for happening in story.happenings)
    yield from (
        f"an {actor.__class__.__name__} with an acronym"
        for actor in story.actors
        if getattr(actor, "abbreviation", None)
    )
    if any(isinstance(actor, Alliance) and actor.stated for actor in story.actors):
        yield "a member of an alliance"
    yield from of_statements(story)
    yield from of_events(story)
    yield from of_meetings(story)


def of_statements(story: Story) -> Iterator[object]:
    """Yield what there is of statements."""
    for statement in story.statements:
        yield statement.kind
        yield statement.attribution
        yield statement.illocution
        if len(statement.content) > 1:
            yield "content in parts"
        if any(story.text_of(span).count("\n\n") for span in statement.content):
            yield "content over paragraphs"
        if statement.claimed_by:
            yield "a statement in a statement"
        if statement.addressees:
            yield "addressees"


def of_events(story: Story) -> Iterator[object]:
    """Yield what there is of events."""
    for event in story.events:
        yield event.type
        if event.sources and event.targets:
            yield "an event with sides"
        if event.claimed_by:
            yield "a claim"


def of_meetings(story: Story) -> Iterator[object]:
    """Yield what there is of meetings."""
    yield f"{len(story.meetings)} meetings"
    for meeting in story.meetings:
        yield meeting.mode
        if len(meeting.evidence) > 1:
            yield "a meeting that is told twice"
        if len(meeting.participants) > 2:
            yield "a meeting of three"


def test_news_reaches_every_stage() -> None:
    wanted: set[object] = {
        *ZoneKind,
        *TimeType,
        *(set(Precision) - {Precision.HALF, Precision.HOUR}),
        *StatementKind,
        *MentionForm,
        *(set(MeetingMode) - {MeetingMode.HYBRID}),
        *(set(Status) - {Status.HABITUAL}),
        *Attribution,
        *Illocution,
        *(set(EventType) - {EventType.CONCEDE, EventType.CONSULT}),
        *(Person, Organization, Country, Group, Alliance, Role),
        *("content in parts", "content over paragraphs", "a statement in a statement", "addressees"),
        *("an event with sides", "a claim", "2 meetings", "a meeting that is told twice"),
        *("a meeting of three", "a member of an alliance"),
        *("an Organization with an acronym",),
    }
    assert missing(news_texts(), found_in_news, wanted) == set()
