"""What happens."""

from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st

from newsevents.model import (
    Actor,
    Attribution,
    Commitment,
    Event,
    EventContext,
    EventType,
    Illocution,
    Meeting,
    MeetingMode,
    Place,
    Statement,
    StatementKind,
    Status,
)
from newsevents.strategies._making import Making, made
from newsevents.strategies.spans import evidence
from newsevents.strategies.times import when

_NUMBERS = st.integers(1, 10**6)
_INTENSITIES = st.floats(-10, 10)
_KINDS = [(kind, mode) for kind in EventType for mode in (None, *kind.modes)]


def statements(
    text: str,
    *,
    actors: Sequence[Actor] = (),
    places: Sequence[Place] = (),
    statements: Sequence[Statement] = (),
) -> st.SearchStrategy[Statement]:
    """
    Give statements; none if *text* is empty.

    Args:
        text: Where they stand.
        actors: Who may speak or be spoken to.
        places: Where it may be.
        statements: In which it may be told.
    """
    if not text:
        return st.nothing()
    return made(statement, text=text, actors=actors, places=places, statements=statements)


def events(
    text: str,
    *,
    actors: Sequence[Actor] = (),
    places: Sequence[Place] = (),
    statements: Sequence[Statement] = (),
) -> st.SearchStrategy[Event]:
    """
    Give events; none if *text* is empty.

    Args:
        text: Where they are told.
        actors: Who may do it, and to whom.
        places: Where it may be.
        statements: In which it may be told.
    """
    if not text:
        return st.nothing()
    return made(event, text=text, actors=actors, places=places, statements=statements)


def meetings(
    text: str,
    *,
    actors: Sequence[Actor] = (),
    places: Sequence[Place] = (),
    statements: Sequence[Statement] = (),
    meetings: Sequence[Meeting] = (),
) -> st.SearchStrategy[Meeting]:
    """
    Give meetings; none if *text* is empty.

    Args:
        text: Where they are told.
        actors: Who may take part.
        places: Where it may be.
        statements: In which it may be told.
        meetings: Of which it may be a part.
    """
    if not text:
        return st.nothing()
    return made(meeting, text=text, actors=actors, places=places, statements=statements, meetings=meetings)


def _happening(making: Making, kind: str) -> dict[str, Any]:
    return {
        "id": f"{kind}:{making.draw(_NUMBERS)}",
        "evidence": making.some(evidence, least=1),
        "when": making.perhaps(when),
        "place": making.one_or_none(making.places),
        "status": making.member(Status),
        "claimed_by": making.one_or_none(making.statements),
    }


def statement(making: Making) -> Statement:
    """Make a statement."""
    return Statement(
        **_happening(making, "statement"),
        kind=making.member(StatementKind),
        content=making.in_order() or (making.span(),),
        speaker=making.one_or_none(making.actors),
        speaker_span=making.perhaps(Making.span),
        addressees=making.some_of(making.actors),
        cue=making.perhaps(Making.span),
        verb=making.one_or_none(("say",)),
        attribution=making.member(Attribution),
        illocution=making.member(Illocution),
        commitment=making.member(Commitment),
        medium=making.perhaps(Making.span),
        venue=making.perhaps(Making.span),
    )


def event(making: Making) -> Event:
    """Make an event."""
    kind, mode = making.one_of(_KINDS)
    return Event(
        **_happening(making, "event"),
        type=kind,
        mode=mode,
        contexts=making.some_of(list(EventContext)),
        cameo=making.one_or_none(("04", "042", "0421")),
        intensity=making.perhaps(lambda making: making.draw(_INTENSITIES)),
        sources=making.some_of(making.actors),
        targets=making.some_of(making.actors),
    )


def meeting(making: Making) -> Meeting:
    """Make a meeting."""
    participants = making.some_of(making.actors)
    return Meeting(
        **_happening(making, "meeting"),
        participants=participants,
        hosts=making.some_of(participants),
        mediators=making.some_of(participants),
        mode=making.member_or_none(MeetingMode),
        topic=making.perhaps(Making.span),
        part_of=making.one_or_none(making.meetings),
    )
