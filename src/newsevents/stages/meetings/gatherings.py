"""A meeting in the making: what all the places together tell that speak of it."""

from collections.abc import Container, Iterable, Mapping
from typing import final

from attrs import define, field

from newsevents.lexicon.meetings import EncounterKind
from newsevents.model import (
    Actor,
    Country,
    Evidence,
    Meeting,
    MeetingMode,
    Organization,
    Person,
    Place,
    Sector,
    Span,
    Statement,
    Status,
    When,
)
from newsevents.stages.meetings.drafts import Draft

_OFF = (Status.CANCELLED, Status.POSTPONED)
_STATE = frozenset((Sector.GOV, Sector.MIL, Sector.LEG, Sector.SPY))
_AHEAD = (Status.PLANNED, Status.PROPOSED)


@final
@define(eq=False)
class Gathering:
    """One real meeting; the first place that tells of it decides what it is, later ones fill in the rest."""

    kind: EncounterKind
    """What kind of encounter it is."""

    status: Status
    """How real it is."""

    claimed_by: Statement | None
    """The statement in which it is told."""

    participants: dict[str, Actor] = field(factory=dict)
    """All who take part, by id."""

    mode: MeetingMode | None = None
    """By what means they meet."""

    when: When | None = None
    """When it is."""

    place: Place | None = None
    """Where it is."""

    told: list[tuple[Draft, str]] = field(factory=list)
    """The places that tell of it, each with the rule that brought it here."""

    _hosts: dict[str, Actor] = field(factory=dict)
    _mediators: dict[str, Actor] = field(factory=dict)
    _topic: Span | None = None

    @classmethod
    def of(cls, first: Draft) -> "Gathering":
        """Return what one place tells."""
        gathering = cls(first.kind, first.status, first.claimed_by)
        gathering.add(first, first.rule)
        return gathering

    def add(self, encounter: Draft, rule: str) -> None:
        """Take in one more place."""
        self.told.append((encounter, rule))
        _fill(self.participants, self._new_of(encounter))
        for actor in encounter.instead_of:
            self.participants.pop(actor.id, None)
        _fill(self._hosts, encounter.hosts)
        _fill(self._mediators, encounter.mediators)
        if encounter.status in _OFF and self.status in _AHEAD:
            self.status = encounter.status
        self.mode = self.mode or encounter.mode
        self.when = self.when or encounter.when
        self.place = self.place or encounter.place
        self._topic = self._topic or encounter.topic

    def _new_of(self, encounter: Draft) -> Iterable[Actor]:
        """
        Return who takes part as *encounter* tells; who visits a country does not visit its people the less.

        Where names are known already, somebody without one is most often one of
        those who have: "the latest meeting between the leader and *a minister*".
        """
        if self.kind is not EncounterKind.VISIT:
            told_again = len(self.told) > 1 and len(self.participants) > 1
            return [a for a in encounter.participants if not (told_again and _is_unnamed(a))]
        known = {actor.country for actor in self.participants.values() if isinstance(actor, Country)}
        return [
            actor for actor in encounter.participants if not isinstance(actor, Person) or actor.country not in known
        ]

    def is_told(self, settings: Container[int | None]) -> bool:
        """Say whether it is known who meets, or it is itself the news, not only the *settings* of other encounters."""
        if any(encounter.news for encounter, _ in self.told) or len(self.participants) > 1:
            return True
        return bool(self.participants) and not any(encounter.token in settings for encounter, _ in self.told)

    def whole(self, numbers: Mapping[int, int]) -> int | None:
        """Return the number of the meeting in whose course it is, by the triggers of all; None if no place says so."""
        named = (e.within for e, _ in self.told if e.within is not None)
        return next((numbers[token] for token in named if token in numbers), None)

    def meeting(self, number: int, whole: Meeting | None) -> Meeting:
        """Return it as part of the model."""
        participants = without_represented(self.participants.values())
        return Meeting(
            id=f"meeting:{number}",
            evidence=tuple(Evidence(encounter.span, rule) for encounter, rule in self.told),
            participants=participants,
            hosts=tuple(actor for actor in self._hosts.values() if actor in participants),
            mediators=tuple(actor for actor in self._mediators.values() if actor in participants),
            mode=self.mode,
            topic=self._topic,
            part_of=whole,
            when=self.when,
            place=self.place,
            status=self.status,
            claimed_by=self.claimed_by,
        )


def without_represented(participants: Iterable[Actor]) -> tuple[Actor, ...]:
    """Return *participants* without the countries whose persons or bodies sit there: nobody does twice."""
    found = tuple(participants)
    bodies = {actor.country for actor in found if _is_of_state(actor)}
    found = tuple(actor for actor in found if not (isinstance(actor, Country) and actor.country in bodies))
    persons = {actor.country for actor in found if isinstance(actor, Person)}
    rest = tuple(actor for actor in found if not (isinstance(actor, Country) and actor.country in persons))
    bodies_of = {role.of.id for actor in rest if isinstance(actor, Person) for role in actor.roles if role.of}
    rest = tuple(actor for actor in rest if actor.id not in bodies_of)
    return rest if len(rest) > 1 else found


def _is_unnamed(actor: Actor) -> bool:
    """Say whether an actor is a person whom the text only describes."""
    return isinstance(actor, Person) and bool(actor.mentions) and not actor.named


def _is_of_state(actor: Actor) -> bool:
    """Say whether a body sits there for its country."""
    return isinstance(actor, Organization) and not _STATE.isdisjoint(actor.sectors)


def _fill(known: dict[str, Actor], actors: Iterable[Actor]) -> None:
    known.update((actor.id, actor) for actor in actors)
