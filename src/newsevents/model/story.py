"""One article and all that was found in it."""

from collections.abc import Iterator
from datetime import date
from importlib import import_module
from typing import Any, final

from attrs import field, frozen

from newsevents.model import _consistency
from newsevents.model._checks import fail, fixed_offset, identifier, time_zone
from newsevents.model._linked import Linked
from newsevents.model._shown import Shown
from newsevents.model._told import Telling, tell
from newsevents.model.actors import Actor, Mention
from newsevents.model.article import Dateline, Detail, Zone
from newsevents.model.findings import Findings
from newsevents.model.happenings import Event, Happening, Meeting, Statement
from newsevents.model.names import Name
from newsevents.model.notes import Note
from newsevents.model.places import Place
from newsevents.model.span import Evidence, Span
from newsevents.model.when import When

_SHOWN = ("places", "actors", "statements", "events", "meetings")
"""The lists of which a notebook shows a table."""


@final
@frozen(eq=False)
class Timeline(Linked, Shown):
    """Happenings by time."""

    ordered: tuple[Happening, ...]
    """Those whose day is known, by first day, then last day, then place in the text."""

    unordered: tuple[Happening, ...]
    """Those whose day is not known, by place in the text."""


@final
@frozen(eq=False)
class About(Linked, Shown):
    """Everything that a story says about one actor."""

    actor: Actor
    """The actor."""

    statements: tuple[Statement, ...]
    """What it says, and what is said to it."""

    meetings: tuple[Meeting, ...]
    """In which it takes part."""

    events: tuple[Event, ...]
    """In which it is source or target."""


@final
@frozen(kw_only=True, repr=False, eq=False)
class Story(Linked, Shown):
    """
    One article: its text, what is known about it, and what was found in it.

    All spans count in :attr:`text`, which is never changed.  Every actor,
    place and happening that something refers to is an element of the story.
    """

    id: str = field(validator=identifier("story"))
    """``story:name``; by default made from a hash of the text."""

    text: str
    """The article as it was given."""

    published: date | None = field(default=None, converter=fixed_offset, validator=time_zone)
    """Day of publication, or moment with its offset from UTC; None if not known."""

    modified: date | None = field(default=None, converter=fixed_offset, validator=time_zone)
    """Day of the last change, or moment with its offset from UTC; None if not known."""

    headline: str | None = None
    """Title; None if not known.  It need not be in the text."""

    bylines: tuple[str, ...] = ()
    """Names of the authors."""

    dateline: Dateline | None = None
    """Where and when it was filed; None if the text has no dateline."""

    agency: str | None = None
    """News agency that delivered it; None if not known."""

    source: str | None = None
    """Newspaper, station or site that published it; None if not known."""

    section: str | None = None
    """Section or desk of the newspaper, such as "World"; None if not known."""

    url: str | None = None
    """Address; None if not known."""

    language: str = "en"
    """Language of the text (BCP 47)."""

    details: tuple[Detail, ...] = ()
    """Further information about the article, such as other columns of a table."""

    zones: tuple[Zone, ...] = ()
    """Parts of the text that are not the story itself, in order."""

    paragraphs: tuple[Span, ...] = ()
    """The paragraphs, in order, without the white space between them."""

    sentences: tuple[Span, ...] = ()
    """The sentences, in order, without the white space between them."""

    times: tuple[When, ...] = ()
    """All time expressions, in order."""

    names: tuple[Name, ...] = ()
    """All names, in order, whether or not their bearers act."""

    places: tuple[Place, ...] = ()
    """The places, in order of their first mention."""

    actors: tuple[Actor, ...] = ()
    """The actors, in order of their first mention."""

    statements: tuple[Statement, ...] = ()
    """What is said, in order."""

    events: tuple[Event, ...] = ()
    """What is done, in order; meetings and statements apart."""

    meetings: tuple[Meeting, ...] = ()
    """Who meets, in order."""

    notes: tuple[Note, ...] = ()
    """Notes on what was not understood, or only in part; empty for plain English."""

    def __attrs_post_init__(self) -> None:
        problems = tuple(_consistency.problems(self))
        if problems:
            fail(self, *problems)
        self._settle()

    def _settle(self) -> None:
        """Make the lists show themselves, and tell all that was found the text, so that it knows its words."""
        for name in _SHOWN:
            found = getattr(self, name)
            if found.__class__ is tuple:  # nobody refuses a list, and it stays one
                object.__setattr__(self, name, Findings(found))
        tell((*self.actors, *self.statements, *self.events, *self.meetings), Telling(self.text, self.sentences))

    def _restored(self) -> None:
        self._settle()

    def to_dict(self, *, words: bool = False) -> dict[str, Any]:
        """
        Return the story as dicts, lists, strings and numbers, the same as in a JSON document.

        Things with an id are defined once, in the lists of the story; elsewhere
        their id stands for them.  What has its default is left out.

        Args:
            words: Whether spans have their words: ``{"start": 0, "end": 3, "text": "Ana"}`` in the place of ``[0, 3]``.
        """
        # By its name, for the model knows no format: the one converter serves all of them.
        converter = import_module("newsevents.formats._converter")
        plain: dict[str, Any] = converter.to_plain(self)
        return converter.with_words(plain, self.text) if words else plain

    def to_html(self) -> str:
        """
        Return the story as a page to look at: one file that loads nothing from elsewhere.

        The text with what was found in it, who said what, meetings, events, a
        timeline and a network of the actors; the last needs the extra
        ``graph``, and says so in its place if it is not there.  The same story
        always gives the same page.
        """
        page: str = import_module("newsevents.views.page").to_html(self)  # by its name, as above
        return page

    def to_frame(self, kind: str = "statements", *, library: str | None = None) -> Any:
        """
        Return what was found as a data frame, a row for each finding of a kind.

        See :func:`newsevents.to_frame`, which does the same for many stories.
        """
        return import_module("newsevents.formats").to_frame(self, kind, library=library)

    def __repr__(self) -> str:
        counts = ", ".join(
            f"{len(found)} {what if len(found) != 1 else what[:-1]}"
            for what, found in (
                ("actors", self.actors),
                ("statements", self.statements),
                ("events", self.events),
                ("meetings", self.meetings),
            )
        )
        return f"<Story {self.id!r}: {len(self.text)} characters, {counts}>"

    @property
    def happenings(self) -> tuple[Happening, ...]:
        """Statements, events and meetings together, in the order of the text."""
        return Findings(sorted((*self.statements, *self.events, *self.meetings), key=_place))

    def actor(self, key: str) -> Actor | None:
        """Return the actor with an id or a name (any of its names in the text), None if there is none."""
        return next((actor for actor in self.actors if key in self._keys(actor)), None)

    def statements_by(self, speaker: Actor | str) -> tuple[Statement, ...]:
        """Return what *speaker* (an actor, its id or one of its names) says."""
        actor = self._actor(speaker)
        return Findings(s for s in self.statements if s.speaker is not None and s.speaker == actor)

    def meetings_with(self, *participants: Actor | str) -> tuple[Meeting, ...]:
        """Return the meetings in which all *participants* (actors, ids or names) take part."""
        wanted = [self._actor(participant) for participant in participants]
        return Findings(m for m in self.meetings if all(actor in m.participants for actor in wanted))

    def events_between(self, one: Actor | str, other: Actor | str) -> tuple[Event, ...]:
        """Return the events from *one* to *other* or back (actors, ids or names)."""
        a, b = self._actor(one), self._actor(other)
        return Findings(
            e for e in self.events if (a in e.sources and b in e.targets) or (b in e.sources and a in e.targets)
        )

    def about(self, actor: Actor | str) -> About | None:
        """Return everything about an actor (or its id or name), None if the story does not know it."""
        found = self._actor(actor)
        if found is None:
            return None
        return About(
            found,
            Findings(s for s in self.statements if found == s.speaker or found in s.addressees),
            Findings(m for m in self.meetings if found in m.participants),
            Findings(e for e in self.events if found in e.sources or found in e.targets),
        )

    def sentence_at(self, offset: int) -> Span | None:
        """Return the sentence that holds the code point at *offset*, None between sentences."""
        return next((s for s in self.sentences if s.start <= offset < s.end), None)

    def within(self, span: Span) -> tuple[Happening, ...]:
        """Return the happenings told inside *span*, a sentence for example, in the order of the text."""
        return Findings(h for h in self.happenings if any(e.span in span for e in h.evidence))

    def timeline(self) -> Timeline:
        """Return the happenings by time, and apart from them those whose day is not known."""
        dated = [h for h in self.happenings if h.when and h.when.resolved]
        return Timeline(
            Findings(sorted(dated, key=_days)), Findings(h for h in self.happenings if not (h.when and h.when.resolved))
        )

    def text_of(self, found: Span | Evidence | Mention | Name) -> str:
        """Return the words of a span, or of whatever has one."""
        return (found if isinstance(found, Span) else found.span).of(self.text)

    def _actor(self, key: Actor | str) -> Actor | None:
        return self.actor(key) if isinstance(key, str) else key

    def _keys(self, actor: Actor) -> Iterator[str]:
        yield from (actor.id, actor.name)
        yield from (m.span.of(self.text) for m in actor.mentions if m.form in ("name", "metonym"))


def _place(happening: Happening) -> tuple[int, int, str]:
    span = happening.span
    return span.start, span.end, happening.id


def _days(happening: Happening) -> tuple[date, date]:
    when = happening.when
    first, last = (when.start, when.end) if when else (None, None)
    return first or date.min, last or date.max
