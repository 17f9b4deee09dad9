"""An encounter as one place in the text tells it."""

from typing import NamedTuple, final

from newsevents.lexicon.meetings import EncounterKind
from newsevents.model import Actor, MeetingMode, Place, Span, Statement, Status, When


@final
class Draft(NamedTuple):
    """What one place tells of a meeting."""

    token: int
    """The trigger."""

    span: Span
    """The words of the trigger."""

    kind: EncounterKind
    """What kind of encounter it is."""

    rule: str
    """Name of the rule that found it."""

    participants: tuple[Actor, ...] = ()
    """All who take part."""

    named: tuple[Actor, ...] = ()
    """Those of them whom a noun's own phrases name: "talks *between Rome and Gaul*"."""

    hosts: tuple[Actor, ...] = ()
    """Who receive, convene or lead it."""

    mediators: tuple[Actor, ...] = ()
    """Who mediate."""

    mode: MeetingMode | None = None
    """By what means they meet."""

    status: Status = Status.ACTUAL
    """How real it is."""

    instead_of: tuple[Actor, ...] = ()
    """For whom others sit there, as this place tells: "the *Gaulish* side was led by Ann Poe"."""

    when: When | None = None
    """When it is."""

    place: Place | None = None
    """Where it is."""

    topic: Span | None = None
    """What it is about."""

    claimed_by: Statement | None = None
    """The statement in which it is told."""

    definite: bool = False
    """Whether the words point back: "the talks", "their meeting"."""

    alone: bool = False
    """Whether it needs nothing told before: "will attend *the summit*"."""

    apart: bool = False
    """Whether the words set it apart: "another meeting"."""

    news: bool = True
    """Whether the sentence tells of it, not only of something at it."""

    within: int | None = None
    """Trigger of the encounter in whose course it is, None if the text does not say."""
