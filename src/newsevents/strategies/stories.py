"""Whole stories."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta, timezone
from typing import Any, TypeVar

from attrs import evolve
from hypothesis import strategies as st

from newsevents.model import Actor, Dateline, Event, Meeting, Place, PlaceKind, Statement, Story
from newsevents.strategies._making import Making, made
from newsevents.strategies.actors import actor, code, identifier, words
from newsevents.strategies.happenings import event, meeting, statement
from newsevents.strategies.spans import detail, mention, name, note, zone
from newsevents.strategies.texts import any_texts, news_texts
from newsevents.strategies.times import DAYS, when

T = TypeVar("T", Place, Actor, Statement, Event, Meeting)

_ZONES = st.integers(-23 * 60, 23 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
_PUBLISHED = DAYS | st.datetimes(timezones=_ZONES)
_LATITUDES = st.floats(-90, 90)
_LONGITUDES = st.floats(-180, 180)
_GEONAMES = st.integers(1, 10**12)
_COUNTS = st.integers(0, 3)


def places(text: str = "") -> st.SearchStrategy[Place]:
    """Give places mentioned in *text*."""
    return made(place, text=text)


def datelines(text: str, *, places: Sequence[Place] = ()) -> st.SearchStrategy[Dateline]:
    """Give datelines of *text*, filed at one of *places*; none if it is empty."""
    return made(dateline, text=text, places=places) if text else st.nothing()


def stories(texts: st.SearchStrategy[str] | None = None) -> st.SearchStrategy[Story]:
    """
    Give stories.

    Args:
        texts: The texts that they have; by default news-like ones, or any.
    """
    return _stories(news_texts() | any_texts() if texts is None else texts)


@st.composite
def _stories(draw: st.DrawFn, texts: st.SearchStrategy[str]) -> Story:
    making = Making(draw=draw, text=draw(texts))
    making = evolve(making, places=_several(making, lambda _: place(making)))
    who = _several(making, lambda known: actor(evolve(making, actors=known)))
    making = evolve(making, actors=who)
    if making.text:
        said = _several(making, lambda known: statement(evolve(making, statements=known)))
        making = evolve(making, statements=said)
        met = _several(making, lambda known: meeting(evolve(making, meetings=known)))
        making = evolve(making, meetings=met)
    return Story(
        **_about(making),
        places=tuple(making.places),
        actors=tuple(making.actors[::-1] if draw(st.booleans()) else making.actors),
        statements=tuple(making.statements[::-1] if draw(st.booleans()) else making.statements),
        events=_several(making, lambda _: event(making)) if making.text else (),
        meetings=tuple(making.meetings),
    )


def _several(making: Making, make: Callable[[tuple[T, ...]], T]) -> tuple[T, ...]:
    known: dict[str, T] = {}
    for _ in range(making.draw(_COUNTS)):
        thing = make(tuple(known.values()))
        known.setdefault(thing.id, thing)
    return tuple(known.values())


def _about(making: Making) -> dict[str, Any]:
    return {
        "id": identifier(making, "story"),
        "text": making.text,
        "published": making.perhaps(_published),
        "modified": making.perhaps(_published),
        "headline": making.perhaps(words),
        "bylines": making.some(words),
        "dateline": making.found(dateline),
        "agency": making.perhaps(words),
        "source": making.perhaps(words),
        "section": making.perhaps(words),
        "url": making.one_or_none(("https://news.example/1",)),
        "language": making.one_of(("en", "en-GB")),
        "details": making.some(detail),
        "zones": making.all_found(zone),
        "paragraphs": making.in_order(),
        "sentences": making.in_order(),
        "times": making.some(when),
        "names": making.all_found(name),
        "notes": making.some(note),
    }


def _published(making: Making) -> date:
    return making.draw(_PUBLISHED)


def place(making: Making) -> Place:
    """Make a place."""
    return Place(
        id=identifier(making, "place"),
        name=words(making),
        kind=making.member_or_none(PlaceKind),
        country=making.perhaps(code),
        latitude=making.perhaps(lambda making: making.draw(_LATITUDES)),
        longitude=making.perhaps(lambda making: making.draw(_LONGITUDES)),
        geonames=making.perhaps(lambda making: making.draw(_GEONAMES)),
        mentions=making.all_found(mention),
    )


def dateline(making: Making) -> Dateline:
    """Make a dateline."""
    return Dateline(
        span=making.span(),
        place=making.one_or_none(making.places),
        when=making.perhaps(when),
        agency=making.perhaps(words),
    )
