"""What the strategies make is not only consistent: it reaches every corner of the model, and every stage."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date, datetime, timedelta
from enum import Enum
from typing import Any, TypeVar

import attrs
from hypothesis import HealthCheck, Phase, find, settings
from hypothesis import strategies as st
from hypothesis.errors import NoSuchExample
from tests.fuzz.laws import parts_of

import newsevents
from newsevents import model
from newsevents.model import (
    Alliance,
    Attribution,
    Country,
    EventType,
    Group,
    Illocution,
    MeetingMode,
    MentionForm,
    Organization,
    Person,
    Precision,
    Role,
    StatementKind,
    Status,
    Story,
    TimeType,
    ZoneKind,
)
from newsevents.strategies import news_texts, stories

T = TypeVar("T")

MANY = settings(
    max_examples=3000,
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
        find(strategy, nothing_left, settings=MANY)
    return left


def fields(story: Story) -> Iterator[object]:
    """Yield the fields that are filled, those that are empty, and the members of enumerations."""
    for part in parts_of(story):
        for name in attrs.fields_dict(type(part)):
            value = getattr(part, name)
            yield type(part).__name__, name, value not in (None, ())
            yield from value if isinstance(value, tuple) else (value,) if isinstance(value, Enum) else ()


def of_the_model() -> Iterator[object]:
    """Yield what :func:`fields` could yield."""
    for name in set(model.__all__) - NOT_IN_STORIES:
        cl = getattr(model, name)
        if isinstance(cl, type) and issubclass(cl, Enum):
            yield from cl
        elif isinstance(cl, type) and attrs.has(cl):
            yield from ((name, field.name, True) for field in attrs.fields(cl))
            yield from ((name, field.name, False) for field in attrs.fields(cl) if field.default in (None, ()))


def test_stories_fill_every_field_and_leave_it_out_and_have_every_member() -> None:
    assert missing(stories(), fields, set(of_the_model())) == set()


def references(story: Story) -> Iterator[str]:
    """Yield how the things of a story hang together."""
    for statement in story.statements:
        if statement.claimed_by and statement.claimed_by.claimed_by:
            yield "a statement in a statement in a statement"
    for meeting in story.meetings:
        if meeting.part_of and meeting.part_of.part_of:
            yield "a meeting of a meeting of a meeting"
        if meeting.claimed_by and meeting.hosts and meeting.mediators:
            yield "a claimed meeting with hosts and mediators"
    for event in story.events:
        if event.claimed_by and event.sources and event.targets and event.place and event.when:
            yield "a claimed event with sides, place and time"
    for actor in story.actors:
        if any(role.of and role.of.roles for role in actor.roles):
            yield "a role in what has a role"
        if isinstance(actor, Organization) and isinstance(actor.parent, Organization) and actor.parent.parent:
            yield "a part of a part of an organization"
        if isinstance(actor, Group) and len(actor.of) > 1:
            yield "a group of several"
        if isinstance(actor, Alliance) and actor.stated:
            yield "an alliance with members that the text states"
    ids = [actor.id for actor in story.actors]
    if any(role.of and ids.index(role.of.id) > i for i, actor in enumerate(story.actors) for role in actor.roles):
        yield "an actor that refers to a later one"


def test_stories_hang_together_in_every_way() -> None:
    wanted = {
        "a statement in a statement in a statement",
        "a meeting of a meeting of a meeting",
        "a claimed meeting with hosts and mediators",
        "a claimed event with sides, place and time",
        "a role in what has a role",
        "a part of a part of an organization",
        "a group of several",
        "an alliance with members that the text states",
        "an actor that refers to a later one",
    }
    assert missing(stories(), references, wanted) == set()


def days(story: Story) -> Iterator[str]:
    """Yield what kinds of days a story has."""
    for day in (story.published, story.modified, *(when.start for when in story.times)):
        if day:
            yield "first year" if day.year == 1 else "last year" if day.year == 9999 else f"{len(str(day.year))} digits"
    if isinstance(story.published, datetime):
        yield "moment"
        yield "east" if story.published.utcoffset() > timedelta(0) else "west"
    for when in story.times:
        if when.precision:
            yield when.precision
        yield "known" if when.resolved else "unknown"


def test_stories_have_days_from_the_whole_calendar() -> None:
    wanted = {
        "first year",
        "last year",
        "1 digits",
        "3 digits",
        "4 digits",
        "moment",
        "east",
        "west",
        "known",
        "unknown",
    }
    assert missing(stories(), days, wanted | set(Precision)) == set()


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
        if meeting.part_of:
            yield "a part of a meeting"


def test_news_reaches_every_stage() -> None:
    wanted: set[object] = {
        *ZoneKind,
        *TimeType,
        *Precision,
        *StatementKind,
        *MentionForm,
        *MeetingMode,
        *Status,
        *Attribution,
        *Illocution,
        *EventType,
        *(Person, Organization, Country, Group, Alliance, Role),
        *("content in parts", "content over paragraphs", "a statement in a statement", "addressees"),
        *("an event with sides", "a claim", "2 meetings", "3 meetings", "a meeting that is told twice"),
        *("a meeting of three", "a part of a meeting", "a member of an alliance"),
        *("an Organization with an acronym",),
    }
    assert missing(news_texts(), found_in_news, wanted) == set()
