"""An event in the making: words and the heads of its sides, before anybody knows who they are."""

from typing import NamedTuple, final

from newsevents.model import EventContext, EventMode, EventType, Status


@final
class Draft(NamedTuple):
    """What one place in the text tells; its sides are positions of head tokens."""

    token: int
    """The trigger."""

    type: EventType
    """What it is."""

    rule: str
    """Name of the rule that found it."""

    mode: EventMode | None = None
    """How it was done."""

    cameo: str | None = None
    """CAMEO code."""

    contexts: tuple[EventContext, ...] = ()
    """What it is about."""

    sources: tuple[int, ...] = ()
    """Heads of who does it."""

    targets: tuple[int, ...] = ()
    """Heads of to whom it is done, those named first that most surely are."""

    mutual: bool = False
    """Whether all sides do it with each other."""

    status: Status = Status.ACTUAL
    """How real it is."""

    content: tuple[int, ...] = ()
    """Heads of what is asked, promised or refused in it: not events of their own."""

    absorbs: bool = False
    """Whether clauses beside it are its content as well."""

    inner: tuple[int, ...] = ()
    """Triggers of which it is made: not events of their own."""

    towards: tuple[str, ...] = ()
    """Prepositions before its target, if they are not the usual ones."""

    strict: bool = False
    """Whether both sides must be known."""

    nominal: bool = False
    """Whether a noun tells it."""

    anchor: int = -1
    """The verb around it, in which time and place are looked for; -1 if that is the trigger."""
