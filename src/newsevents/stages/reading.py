"""What is known of a text so far: handed from stage to stage."""

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date
from typing import TypeAlias, TypeVar

from attrs import evolve, frozen

from newsevents._memory import cached_property
from newsevents.language import Analysis
from newsevents.lexicon import Lexicon
from newsevents.model import (
    Actor,
    Dateline,
    Event,
    Meeting,
    Name,
    Note,
    Place,
    Span,
    Statement,
    When,
    Zone,
    ZoneKind,
)

T = TypeVar("T")

_OUTSIDE = frozenset(ZoneKind) - {ZoneKind.HEADLINE}


@frozen(kw_only=True, eq=False)
class Reading:
    """
    A text, its analysis, and what earlier stages found.

    Frozen: a stage returns another reading with one thing more.  It becomes a
    story when the last stage is done.
    """

    text: str
    """The text, with blanks for line breaks inside paragraphs; every word stands where it stood."""

    published: date | None
    """Day or moment of publication; None if not known."""

    analysis: Analysis
    """Paragraphs, quotations, sentences and tokens."""

    lexicon: Lexicon
    """What is known of the world and the words."""

    language: str = "en"
    """The language that the carrier of the text says it is in (BCP 47)."""

    headline: str | None = None
    """Title, given or found."""

    bylines: tuple[str, ...] = ()
    """Authors, given or found."""

    dateline: Dateline | None = None
    """Where and when it was filed."""

    zones: tuple[Zone, ...] = ()
    """Parts that are not the story itself, in order, without overlap."""

    times: tuple[When, ...] = ()
    """Time expressions, in order."""

    names: tuple[Name, ...] = ()
    """Names, in order."""

    places: tuple[Place, ...] = ()
    """Places, in order of first mention."""

    actors: tuple[Actor, ...] = ()
    """Actors, in order of first mention; complete after the stage that finds them."""

    statements: tuple[Statement, ...] = ()
    """Statements, in order."""

    events: tuple[Event, ...] = ()
    """Events, in order."""

    meetings: tuple[Meeting, ...] = ()
    """Meetings, in order."""

    notes: tuple[Note, ...] = ()
    """What of the text is not understood, or only in part."""

    def in_zone(self, offset: int) -> bool:
        """Say whether the code point at *offset* lies in a part that is not the story itself."""
        index = bisect_right(self._zone_starts, offset) - 1
        return index >= 0 and offset < self.zones[index].span.end

    def is_outside(self, token: int) -> bool:
        """Say whether a token lies in an address, byline, dateline or credit line."""
        return token in self._outside

    def in_headline(self, token: int) -> bool:
        """Say whether a token lies in a headline."""
        return token in self._headlines

    def actor_at(self, token: int) -> Actor | None:
        """Return the actor whose shortest mention, or else whose title, covers a token, None if there is none."""
        return self._actor_of_token.get(token)

    def place_at(self, token: int) -> Place | None:
        """Return the place whose shortest mention covers a token, None if there is none."""
        return self._place_of_token.get(token)

    def time_at(self, token: int) -> When | None:
        """Return the time expression that covers a token, None if there is none."""
        return self._time_of_token.get(token)

    def statement_at(self, token: int) -> Statement | None:
        """Return the innermost statement whose content covers a token, None if the reporter tells it."""
        return self._statement_of_token.get(token)

    def with_places(self, places: Iterable[Place]) -> "Reading":
        """Return the reading with other places; the one of the dateline is that of the same id."""
        found = tuple(places)
        dateline = self.dateline
        if dateline and dateline.place:
            same = next((place for place in found if place.id == dateline.place.id), dateline.place)
            dateline = evolve(dateline, place=same)
        return evolve(self, places=found, dateline=dateline)

    @cached_property
    def place_of_country(self) -> Mapping[str, Place]:
        """The first place that is a country of that code, in order."""
        found: dict[str, Place] = {}
        for place in self.places:
            if place.kind == "country" and place.country:
                found.setdefault(place.country, place)
        return found

    @cached_property
    def _outside(self) -> frozenset[int]:
        return self._tokens_of(_OUTSIDE)

    @cached_property
    def _headlines(self) -> frozenset[int]:
        return self._tokens_of((ZoneKind.HEADLINE,))

    def _tokens_of(self, kinds: Collection[ZoneKind]) -> frozenset[int]:
        zones = (zone.span for zone in self.zones if zone.kind in kinds)
        return frozenset(token for span in zones for token in range(*self.analysis.tokens_in(span)))

    @cached_property
    def _zone_starts(self) -> list[int]:
        return [zone.span.start for zone in self.zones]

    @cached_property
    def _actor_of_token(self) -> dict[int, Actor]:
        first_last = reversed(self.actors)  # so that "Presidents Roe and Doe" begins with Roe
        titles = self._by_token((r.evidence.span, actor) for actor in first_last for r in actor.roles if r.evidence)
        return titles | self._by_token((mention.span, actor) for actor in self.actors for mention in actor.mentions)

    @cached_property
    def _place_of_token(self) -> dict[int, Place]:
        return self._by_token((mention.span, place) for place in self.places for mention in place.mentions)

    @cached_property
    def _time_of_token(self) -> dict[int, When]:
        return self._by_token((when.evidence.span, when) for when in self.times if when.evidence)

    @cached_property
    def _statement_of_token(self) -> dict[int, Statement]:
        return self._by_token((span, statement) for statement in self.statements for span in statement.content)

    def _by_token(self, found: Iterable[tuple[Span, T]]) -> dict[int, T]:
        longest_first = sorted(found, key=lambda pair: pair[0].start - pair[0].end)
        return {token: thing for span, thing in longest_first for token in range(*self.analysis.tokens_in(span))}


Stage: TypeAlias = Callable[[Reading], Reading]
"""A function that finds one more thing."""
