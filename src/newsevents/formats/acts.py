"""
What a story holds that an event table can take: acts that the reporter vouches for.

Event tables have no column for "planned", "denied" or "claimed by somebody".
What is planned is written as the intention that it is, as PLOVER and CAMEO
code intentions; all else that did not surely happen is left out and counted.
"""

from collections.abc import Iterator
from typing import TypeAlias

from attrs import field, frozen

from newsevents.lexicon import intensity
from newsevents.model import (
    Actor,
    Attribution,
    Event,
    EventContext,
    EventMode,
    EventType,
    Happening,
    Meeting,
    MeetingMode,
    Place,
    Statement,
    Status,
    Story,
    When,
)

_HAPPENED = (Status.ACTUAL, Status.ONGOING)
_INTENDED = (Status.PLANNED, Status.POSTPONED)
_PROMISES = (EventType.CONSULT, EventType.COOPERATE, EventType.AID, EventType.SUPPORT)

# The CAMEO code that stands for a PLOVER type, and for its modes where they
# decide (PLOVER's conversion list of 2021, read backwards).
_CAMEO = {
    EventType.AGREE: "030",
    EventType.CONSULT: "040",
    EventType.SUPPORT: "050",
    EventType.CONCEDE: "080",
    EventType.COOPERATE: "060",
    EventType.AID: "070",
    EventType.RETREAT: "080",
    EventType.REQUEST: "100",
    EventType.ACCUSE: "110",
    EventType.REJECT: "120",
    EventType.THREATEN: "130",
    EventType.PROTEST: "140",
    EventType.SANCTION: "160",
    EventType.MOBILIZE: "150",
    EventType.COERCE: "170",
    EventType.ASSAULT: "180",
}
_CAMEO_OF_MODE = {
    (EventType.CONSULT, EventMode.PHONE): "041",
    (EventType.CONSULT, EventMode.VISIT): "042",
    (EventType.CONSULT, EventMode.THIRD_PARTY): "044",
    (EventType.ACCUSE, EventMode.ALLEGE): "112",
    (EventType.ACCUSE, EventMode.DISAPPROVE): "111",
    (EventType.ACCUSE, EventMode.INVESTIGATE): "090",
    (EventType.REJECT, EventMode.MEET): "125",
    (EventType.AGREE, None): "030",
    (EventType.COERCE, EventMode.ARREST): "173",
    (EventType.ASSAULT, EventMode.AERIAL): "195",
    (EventType.ASSAULT, EventMode.DRONE): "195",
}
_MEANS = {MeetingMode.PHONE: EventMode.PHONE, MeetingMode.VIRTUAL: EventMode.PHONE}
_TO_MEET, _STATEMENT = "036", "010"


@frozen(kw_only=True)
class Act:
    """One row of an event table, with its sides apart."""

    happening: Happening
    """What it was made of."""

    type: EventType | None
    """PLOVER type; None for a statement that is no PLOVER event."""

    mode: EventMode | None = None
    """PLOVER mode."""

    contexts: tuple[EventContext, ...] = ()
    """PLOVER contexts."""

    cameo: str
    """CAMEO code of two to four digits."""

    sources: tuple[Actor, ...]
    """Who acts; for a mutual act all who take part."""

    targets: tuple[Actor, ...] = ()
    """To whom; empty for a mutual act."""

    intensity: float = field()
    """Goldstein value."""

    @intensity.default
    def _of_code(self) -> float:
        return intensity.load().goldstein.get(self.cameo, 0.0)

    @property
    def when(self) -> When | None:
        """When it happens."""
        return self.happening.when

    @property
    def place(self) -> Place | None:
        """Where it happens."""
        return self.happening.place

    def pairs(self) -> Iterator[tuple[Actor | None, Actor | None]]:
        """Yield each actor that acts with each that it acts upon; those who meet, with those of other sides."""
        if isinstance(self.happening, Meeting):
            both = [(a, b) for a in self.sources for b in self.sources if a != b]
            yield from [pair for pair in both if _side(pair[0]) != _side(pair[1])] or both
            return
        pairs = [(source, target) for source in self.sources or (None,) for target in self.targets or (None,)]
        yield from [pair for pair in pairs if pair[0] != pair[1]] or pairs


def _side(actor: Actor) -> str:
    """Return what a participant stands for: its country or international body, else itself."""
    return actor.plover()[0] or actor.id


Acts: TypeAlias = tuple[list[Act], int]
"""The acts of a story, and how many happenings were left out."""


def acts(story: Story, *, statements: bool = False) -> Acts:
    """
    Return what an event table can take, in the order of the text.

    Args:
        story: The story.
        statements: Whether a plain statement counts as an act, as in CAMEO.
    """
    told = [h for h in story.happenings if statements or not isinstance(h, Statement)]
    cues = {evidence.span for event in story.events for evidence in event.evidence}
    told = [h for h in told if not (isinstance(h, Statement) and (h.cue in cues or not _is_said(h)))]
    found = [act for act in map(_act, told) if act is not None]
    return found, len(told) - len(found)


def _is_said(statement: Statement) -> bool:
    return statement.attribution is Attribution.SPEECH and statement.speaker is not None


def _act(happening: Happening) -> Act | None:
    if happening.claimed_by is not None:
        return None
    if isinstance(happening, Statement):
        return _statement(happening)
    return _meeting(happening) if isinstance(happening, Meeting) else _event(happening)


def _statement(said: Statement) -> Act | None:
    if said.status not in _HAPPENED:
        return None
    return Act(happening=said, type=None, cameo=_STATEMENT, sources=said.sources, targets=said.targets)


def _meeting(met: Meeting) -> Act | None:
    if met.status in _HAPPENED:
        mode = _MEANS.get(met.mode) if met.mode else None
        mode = mode or (EventMode.MULTILATERAL if len(met.participants) > 2 else None)
        code = _CAMEO_OF_MODE.get((EventType.CONSULT, mode), _CAMEO[EventType.CONSULT])
        return Act(happening=met, type=EventType.CONSULT, mode=mode, cameo=code, sources=met.participants)
    if met.status in _INTENDED:
        return _diplomatic(met, EventType.AGREE, None, _TO_MEET)
    if met.status is Status.CANCELLED:
        return _diplomatic(met, EventType.REJECT, EventMode.MEET, _CAMEO_OF_MODE[EventType.REJECT, EventMode.MEET])
    return None


def _diplomatic(met: Meeting, kind: EventType, mode: EventMode | None, code: str) -> Act:
    contexts = (EventContext.DIPLOMATIC,)
    return Act(happening=met, type=kind, mode=mode, contexts=contexts, cameo=code, sources=met.participants)


def _event(done: Event) -> Act | None:
    if done.status in _HAPPENED:
        code = done.cameo or _CAMEO_OF_MODE.get((done.type, done.mode), _CAMEO[done.type])
        return Act(
            happening=done,
            type=done.type,
            mode=done.mode,
            contexts=done.contexts,
            cameo=code,
            sources=done.sources,
            targets=done.targets,
        )
    if done.status in _INTENDED and done.type in _PROMISES:
        code = _TO_MEET if done.type is EventType.CONSULT else _CAMEO[EventType.AGREE]
        return Act(
            happening=done,
            type=EventType.AGREE,
            contexts=done.contexts,
            cameo=code,
            sources=done.sources,
            targets=done.targets,
        )
    return None
