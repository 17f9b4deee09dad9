"""What happens in a story: events, meetings, statements."""

from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar, TypeAlias, final

from attrs import Attribute, field, frozen

from newsevents.model import _written
from newsevents.model._checks import between, fail, identifier, matches, not_empty, unique
from newsevents.model._shown import Shown
from newsevents.model._told import Telling, Told, telling_of
from newsevents.model.actors import Actor
from newsevents.model.places import Place
from newsevents.model.plover import EventContext, EventMode, EventType
from newsevents.model.saying import Attribution, Commitment, Illocution, StatementKind
from newsevents.model.span import Evidence, Span
from newsevents.model.when import When

if TYPE_CHECKING:
    from newsevents.model.story import Story


class Status(StrEnum):
    """How real an event, meeting or statement is, according to whoever tells it."""

    ACTUAL = "actual"
    """It happened; a meeting was held."""
    ONGOING = "ongoing"
    """It is going on at the time of the story."""
    PLANNED = "planned"
    """It is to happen."""
    PROPOSED = "proposed"
    """Somebody wants it to happen."""
    CONDITIONAL = "conditional"
    """It happens if something else does."""
    POSSIBLE = "possible"
    """It may have happened, or may happen."""
    DENIED = "denied"
    """It is said not to have happened, or not to happen."""
    HABITUAL = "habitual"
    """It used to happen, or happens again and again."""
    CANCELLED = "cancelled"
    """It was planned and will not happen."""
    POSTPONED = "postponed"
    """It was planned and will happen later."""


@frozen(kw_only=True, repr=False, eq=False)
class _Happening(Told, Shown):
    _prefix: ClassVar[str]

    id: str = field()
    """``event:n``, ``meeting:n`` or ``statement:n``, unique in the story, numbered from 1 in the order of the text."""

    evidence: tuple[Evidence, ...] = field(validator=[not_empty, unique])
    """The words that tell it, the trigger first, one for each time the story tells it."""

    when: When | None = None
    """When it happens; None if the text does not say."""

    place: Place | None = None
    """Where it happens; None if the text does not say."""

    status: Status = Status.ACTUAL
    """How real it is."""

    claimed_by: "Statement | None" = None
    """The statement in which it is told; None if the reporter tells it."""

    @id.validator
    def _starts_with_class(self, attribute: "Attribute[str]", value: str) -> None:
        identifier(self._prefix)(self, attribute, value)

    @property
    def span(self) -> Span:
        """The trigger: the word or words that tell it first."""
        return self.evidence[0].span


@final
@frozen(kw_only=True, repr=False, eq=False)
class Event(_Happening):
    """Something that somebody does to somebody, in a PLOVER type."""

    _prefix: ClassVar[str] = "event"

    type: EventType
    """What it is (PLOVER)."""

    mode: EventMode | None = field(default=None)
    """How it was done (PLOVER), one of the modes of its type; None if the text does not say."""

    contexts: tuple[EventContext, ...] = field(default=(), validator=unique)
    """What it is about (PLOVER)."""

    cameo: str | None = field(default=None, validator=matches("[0-9]{2,4}", "a CAMEO code of 2 to 4 digits"))
    """CAMEO event code with its leading zero; None if the wording does not decide it."""

    intensity: float | None = field(default=None, validator=between(-10, 10))
    """Goldstein value, from -10 (conflict) to 10 (cooperation); None if not known."""

    sources: tuple[Actor, ...] = field(default=(), validator=unique)
    """Who does it; empty if the text does not say."""

    targets: tuple[Actor, ...] = field(default=(), validator=unique)
    """To or with whom it is done; empty if the text does not say."""

    @mode.validator
    def _belongs_to_type(self, attribute: "Attribute[EventMode | None]", value: EventMode | None) -> None:
        if value is not None and value not in self.type.modes:
            known = ", ".join(self.type.modes) or "none"
            fail(self, f"'{attribute.name}' of {self.type} must be one of: {known} (got {str(value)!r})")

    def __repr__(self) -> str:
        return _written.event(self)


class MeetingMode(StrEnum):
    """By what means they meet."""

    IN_PERSON = "in person"
    VIRTUAL = "virtual"
    """By video."""
    PHONE = "phone"
    HYBRID = "hybrid"
    """Some in person, some not."""


@final
@frozen(kw_only=True, repr=False, eq=False)
class Meeting(_Happening):
    """An encounter between actors; one object per real meeting, however often the text tells of it."""

    _prefix: ClassVar[str] = "meeting"
    type: ClassVar[EventType] = EventType.CONSULT

    participants: tuple[Actor, ...] = field(default=(), validator=unique)
    """All who take part, hosts and mediators among them, in the order of the text."""

    hosts: tuple[Actor, ...] = field(default=(), validator=unique)
    """Participants who receive, convene or lead it."""

    mediators: tuple[Actor, ...] = field(default=(), validator=unique)
    """Participants who mediate between the others."""

    mode: MeetingMode | None = None
    """By what means they meet; None if the text does not say."""

    topic: Span | None = None
    """What it is about; None if the text does not say."""

    part_of: "Meeting | None" = None
    """The larger meeting that it belongs to, such as a summit."""

    @hosts.validator
    @mediators.validator
    def _take_part(self, attribute: "Attribute[tuple[Actor, ...]]", value: tuple[Actor, ...]) -> None:
        participants = set(self.participants if value else ())
        for actor in value:
            if actor not in participants:
                fail(self, f"'{attribute.name}' must be among the participants (got {actor.id!r})")

    def __repr__(self) -> str:
        return _written.meeting(self)

    @property
    def sources(self) -> tuple[Actor, ...]:
        """The participants: a meeting is mutual."""
        return self.participants

    @property
    def targets(self) -> tuple[Actor, ...]:
        """The participants: a meeting is mutual."""
        return self.participants


@final
@frozen(kw_only=True, repr=False, eq=False)
class Statement(_Happening):
    """Somebody says something."""

    _prefix: ClassVar[str] = "statement"

    kind: StatementKind
    """Whether the words are the speaker's, the reporter's or both."""

    content: tuple[Span, ...] = field(validator=not_empty)
    """What is said, in order: quotation marks included, the cue and the word "that" left out."""

    speaker: Actor | None = None
    """Who says it; None if the text does not say, or leaves open who is meant."""

    speaker_span: Span | None = None
    """The words at this place that name the speaker: a name, a pronoun, a description; None if there are none."""

    addressees: tuple[Actor, ...] = field(default=(), validator=unique)
    """To whom it is said; empty if the text does not say."""

    cue: Span | None = None
    """The verb, noun or phrase of saying; None if the words stand alone."""

    verb: str | None = None
    """Lemma of the cue, for example ``say``; None without a cue."""

    attribution: Attribution = Attribution.SPEECH
    """Whether it is speech or an attitude."""

    illocution: Illocution = Illocution.ASSERT
    """What the speaker does by saying it."""

    commitment: Commitment = Commitment.NEUTRAL
    """Whether the reporter's verb vouches for it."""

    medium: Span | None = None
    """In what it is said: "in a letter", "on X"; None if the text does not say."""

    venue: Span | None = None
    """Before whom or where it is said: "reporters", "at a briefing"; None if the text does not say."""

    @content.validator
    def _in_order(self, attribute: "Attribute[tuple[Span, ...]]", value: tuple[Span, ...]) -> None:
        for before, after in pairwise(value):
            if after.start < before.end:
                fail(self, f"'{attribute.name}' must be in order without overlap (got {after} after {before})")

    def __repr__(self) -> str:
        return _written.statement(self)

    @property
    def sources(self) -> tuple[Actor, ...]:
        """The speaker, if known."""
        return (self.speaker,) if self.speaker else ()

    @property
    def targets(self) -> tuple[Actor, ...]:
        """The addressees."""
        return self.addressees

    def quote(self, story: "Story | None" = None) -> str:
        """
        Return what is said, in the words of the text.

        Its parts are joined by a blank, or by an ellipsis if a sentence of the
        reporter stands between them.

        Args:
            story:
                The story that it is a part of.  A statement that was got from
                a story knows its text; one that was made or unpickled by
                itself, or was put into another story, does not.

        Raises:
            newsevents.errors.ModelError: If the text is not known.
        """
        telling = Telling(story.text, story.sentences) if story else telling_of(self)
        if telling is None:
            fail(self, f"{self.id!r} does not know its text: say quote(story)")
        return telling.quoted(self.content)


Happening: TypeAlias = Event | Meeting | Statement
"""Anything that happens in a story."""
