"""What a text has told so far, as far as later words may call it again: "*the ruling*", "*the deal*"."""

from collections.abc import Collection, Iterator
from typing import NamedTuple, final

from attrs import define, field

from newsevents.model import Actor, Alliance, Country, Event, EventType, Organization, Sector, Status
from newsevents.stages.events.drafts import Draft
from newsevents.stages.reading import Reading

_DECIDED = (EventType.COERCE, EventType.REJECT, EventType.SANCTION)
"""What a body decides."""
_BODIES = (Alliance, Country, Organization)
_DONE = Status.ACTUAL
_DEALS = (EventType.AGREE, EventType.SUPPORT)
_FAR = 300
"""Tokens back in which a judge is looked for."""


@final
class Past(NamedTuple):
    """An event that was told before."""

    draft: Draft
    """The words that told it."""

    event: Event
    """Who did it to whom."""

    def makers(self, but: Collection[Actor]) -> tuple[Actor, ...]:
        """Return who did it, without those in *but*; a deal is made by all its sides."""
        both = (*self.event.sources, *self.event.targets) if self.draft.mutual else self.event.sources
        return tuple(dict.fromkeys(actor for actor in both if actor not in but))


@final
@define(eq=False)
class Memory:
    """Remembers the events of a text, in the order in which they are told."""

    reading: Reading
    told: list[Past] = field(factory=list, init=False)
    _by_word: dict[str, Past] = field(factory=dict, init=False)

    def remember(self, draft: Draft, event: Event) -> None:
        """Keep an event in mind, told after all those before."""
        past = Past(draft, event)
        self.told.append(past)
        self._by_word[self._verb(draft.token)] = past

    def _verb(self, i: int) -> str:
        """Return the verb that word *i* is, or is made of: "arrest" for "*arrest*" and "*arrested*"."""
        word = self.reading.analysis.bases[i]
        return self.reading.lexicon.triggers.nominals.get(word, word)

    def same_word(self, i: int) -> Past | None:
        """Return what the same word as noun *i* told last: "jailed", "*the jailing*"."""
        return self._by_word.get(self._verb(i))

    def since(self, first: int) -> Iterator[Past]:
        """Yield what was told from token *first* on, the last first."""
        for past in reversed(self.told):
            if past.draft.token < first:
                return
            yield past

    def only(self, kinds: Collection[EventType], but: Collection[Actor]) -> tuple[Actor, ...]:
        """Return who did all deeds of some types that the text has told of, if it was always the same."""
        found = {past.makers(but) for past in self.told if past.event.type in kinds and past.event.sources}
        return next(iter(found)) if len(found) == 1 else ()

    def court(self, but: Collection[Actor]) -> tuple[Actor, ...]:
        """Return the court that decided something last: "*the ruling*"."""
        courts = (
            tuple(actor for actor in past.event.sources if self._judges(actor) and actor not in but)
            for past in reversed(self.told)
        )
        return next((found for found in courts if found), ())

    def decider(self, but: Collection[Actor]) -> tuple[Actor, ...]:
        """Return the body that punished, banned or refused something last: "the decision" of a league."""
        past = (one.event for one in reversed(self.told) if one.event.type in _DECIDED and one.draft.status is _DONE)
        bodies = (tuple(a for a in e.sources if isinstance(a, _BODIES) and a not in but) for e in past)
        return next((found for found in bodies if found), ())

    def judge_before(self, i: int, but: Collection[Actor]) -> tuple[Actor, ...]:
        """Return the court or judge named last before token *i*, of whom no event is told: "*the sentence*"."""
        before = (self.reading.actor_at(at) for at in range(i - 1, max(0, i - _FAR), -1))
        return next(((actor,) for actor in before if actor and actor not in but and self._judges(actor)), ())

    def _judges(self, actor: Actor) -> bool:
        """Say whether somebody is a court or a judge, and no lawyer."""
        words = {word.lower() for word in (*actor.name.split(), *(t for r in actor.roles for t in r.title.split()))}
        return Sector.JUD in actor.sectors and not words.isdisjoint(self.reading.lexicon.triggers.classes["@court"])

    def dealers(self, but: Collection[Actor]) -> tuple[Actor, ...]:
        """Return the sides of the last deal that was told: a text has one that is "the accord"."""
        deals = (past for past in reversed(self.told) if past.draft.mutual and past.event.type in _DEALS)
        return next((found for past in deals if len(found := past.makers(but)) > 1), ())
