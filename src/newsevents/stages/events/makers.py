"""Who stands behind a thing: whose demand is rejected, whose order is criticised."""

from collections.abc import Iterator
from typing import NamedTuple, final

from attrs import define, field

from newsevents.language import Analysis
from newsevents.model import (
    Actor,
    Alliance,
    Country,
    Event,
    EventMode,
    EventType,
    Organization,
    QuadClass,
    Sector,
    Status,
)
from newsevents.stages.clauses.parties import Parties
from newsevents.stages.clauses.roles import agent, patient
from newsevents.stages.events.drafts import Draft
from newsevents.stages.reading import Reading

_TOWARDS_THINGS = (EventType.ACCUSE, EventType.AGREE, EventType.CONCEDE, EventType.REJECT, EventType.SUPPORT)
"""Whoever does these to a thing does them to its maker."""
_ANSWERS = (EventType.AGREE, EventType.CONCEDE, EventType.REJECT)
"""What one may do to what was asked, without a word of it: "he *refused*"."""
_TO_ANSWER = (EventType.ACCUSE, EventType.AGREE, EventType.REQUEST, EventType.THREATEN)
_DECIDED = (EventType.COERCE, EventType.REJECT, EventType.SANCTION)
"""What a body decides."""
_BODIES = (Alliance, Country, Organization)
_DONE = Status.ACTUAL
_DEALS = (EventType.AGREE, EventType.SUPPORT)
_SIGNED = "057"
_FAR = 300
"""Tokens back in which a judge is looked for."""
_CLAUSE = ("ccomp", "xcomp", "advcl", "obl", "obj")
_SUMMING_UP = ("appos", "obj", "obl", "obl:unmarked", "parataxis", "xcomp")
_OWNERS = ("against", "between", "by", "from", "of")
"""Before who stands behind a thing, or what it is about."""
_OF = "of"
_POINTED = ("that", "this")
_POINTING = ("it", *_POINTED)


@final
class _Told(NamedTuple):
    """An event that was told before."""

    draft: Draft
    """The words that told it."""

    event: Event
    """Who did it to whom."""


@final
@define(eq=False)
class Makers:
    """Remembers who did what, so that a thing leads back to whoever made it."""

    reading: Reading
    parties: Parties
    _told: list[_Told] = field(factory=list, init=False)
    _by_word: dict[str, _Told] = field(factory=dict, init=False)

    def remember(self, draft: Draft, event: Event) -> None:
        """Keep an event in mind, told after all those before."""
        analysis, triggers = self.reading.analysis, self.reading.lexicon.triggers
        told = _Told(draft, event)
        self._told.append(told)
        word = analysis.bases[draft.token]
        self._by_word[triggers.nominals.get(word, word)] = told

    def behind(self, draft: Draft, sources: tuple[Actor, ...]) -> tuple[Actor, ...]:
        """
        Return who stands behind the thing to which *draft* is done, nobody if that is not told.

        "The court *ordered* a vote.  Rome criticised *the order*": the court
        does.  A thing is looked for in the same sentence and the one before,
        its very word ("ordered", "the order") in all that was told.
        """
        if shared := self._shared(draft, sources):
            return shared
        if draft.type.quad is QuadClass.MATERIAL_CONFLICT or draft.type is EventType.SANCTION:
            return self._other_country(draft, sources)
        if draft.type is EventType.REQUEST:
            return self._holders(draft, sources)
        if draft.type not in _TOWARDS_THINGS or draft.cameo == _SIGNED or draft.mode is EventMode.INVESTIGATE:
            return ()
        analysis = self.reading.analysis
        harm = (
            analysis.object(draft.token) if draft.type is EventType.ACCUSE else None
        )  # "called *his arrest* unlawful"
        for at in dict.fromkeys((*draft.targets, *draft.inner, *(() if harm is None else (harm,)))):
            found = self._behind_thing(at, draft, sources)
            if found is not None:
                return found
        bare = draft.type in _ANSWERS and not draft.targets and analysis.child(draft.token, *_CLAUSE) is None
        return self._asked_of(draft, sources) if bare and not draft.content else ()

    def _behind_thing(self, i: int, draft: Draft, sources: tuple[Actor, ...]) -> tuple[Actor, ...] | None:
        """Return who stands behind thing *i*, None if the word does not say that anybody does."""
        analysis = self.reading.analysis
        if analysis.lower[i] in _POINTING and draft.type is EventType.REJECT:
            return self._asked_of(draft, sources, pointed=analysis.lower[i] in _POINTED)
        if _is_told_of(analysis, draft.token, i):
            return next((_sides(told, sources) for told in self._near(draft.token)), ())
        if analysis.tags[i] not in ("NN", "NNS"):
            return None
        if found := self._given_by(i, sources) or self._deed_to(i, sources):
            return found
        return self._maker(i, draft, sources) if self._points_back(i) else None

    def _given_by(self, i: int, sources: tuple[Actor, ...]) -> tuple[Actor, ...]:
        """Return who gives the thing *i*, as its relative clause says: "rejected the plan *that Gaul* proposed"."""
        analysis = self.reading.analysis
        clauses = analysis.all_children(i, "acl:relcl")
        verbs = (at for at in clauses if analysis.object(at) is None or patient(analysis, at) == i)
        doers = (doer for at in verbs if (doer := agent(analysis, at)) not in (None, i))
        found = (self.parties.of((doer,)) for doer in doers)
        return next((tuple(a for a in actors if a not in sources) for actors in found if actors), ())

    def _shared(self, draft: Draft, sources: tuple[Actor, ...]) -> tuple[Actor, ...]:
        """Return to whom the verb before does something: "summoned *Gaul*'s envoy and lodged a protest"."""
        analysis, things = self.reading.analysis, self.reading.lexicon.triggers.things
        last = self._told[-1] if self._told else None
        if last is None or analysis.relations[draft.token] != "conj" or analysis.heads[draft.token] != last.draft.token:
            return ()
        done = analysis.object(draft.token)
        if done is None or analysis.bases[done] not in things.owed or set(last.event.sources) != set(sources):
            return ()
        return last.event.targets

    def _other_country(self, draft: Draft, sources: tuple[Actor, ...]) -> tuple[Actor, ...]:
        """Return whom "the country" means, none of *sources*: "accusing Gaul, Rome expelled *the country*'s envoy"."""
        analysis, states = self.reading.analysis, self.reading.lexicon.triggers.classes["@state"]
        owners = (owner for at in draft.targets for owner in analysis.all_children(at, "nmod:poss"))
        if not any(analysis.bases[at] in states and analysis.child(at, "det") is not None for at in owners):
            return ()
        first, _ = analysis.sentence_at[draft.token]
        for told in reversed(self._told):
            if told.draft.token >= first and set(told.event.sources) & set(sources):
                return tuple(actor for actor in told.event.targets if actor not in sources)
        return ()

    def _holders(self, draft: Draft, sources: tuple[Actor, ...]) -> tuple[Actor, ...]:
        """Return who holds those whose release is asked for: "Rome detained two.  Gaul demanded *their release*"."""
        analysis, triggers = self.reading.analysis, self.reading.lexicon.triggers
        asked = (*draft.inner, *draft.content)
        freed = [at for at in asked if any(s.mode is EventMode.RELEASE for s in triggers.senses_at(analysis.bases[at]))]
        heads = [below for at in freed for below in analysis.all_children(at, "nmod:poss", "nmod", "obj", "nsubj:pass")]
        held = {actor.id for actor in self.parties.of(heads)}
        for told in reversed(self._told if held else []):
            if told.event.mode is EventMode.ARREST and held & {actor.id for actor in told.event.targets}:
                return _sides(told, sources)
        return ()

    def _deed_to(self, i: int, sources: tuple[Actor, ...]) -> tuple[Actor, ...]:
        """Return who did to somebody what noun *i* calls theirs: "police jailed Roe; Gaul condemned *her jailing*"."""
        analysis = self.reading.analysis
        of = (at for at in analysis.all_children(i, "nmod") if analysis.case(at) == _OF)
        owner = analysis.child(i, "nmod:poss") or next(of, None)
        whose = None if owner is None else self.reading.actor_at(owner)
        word = self.reading.lexicon.triggers.nominals.get(analysis.bases[i], analysis.bases[i])
        told = self._by_word.get(word)
        return _sides(told, sources) if whose and told and whose in told.event.targets else ()

    def _points_back(self, i: int) -> bool:
        """Say whether noun *i* speaks of something known, and not of what stands with it: "*the* charge"."""
        analysis = self.reading.analysis
        determiner, poss = analysis.child(i, "det"), analysis.child(i, "nmod:poss") is not None
        definite = self.reading.lexicon.triggers.reference.definite
        if determiner is not None and analysis.lower[determiner] in definite:
            return not any(analysis.case(at) in _OWNERS for at in analysis.all_children(i, "nmod")) and not poss
        return analysis.tags[i] == "NNS" and not analysis.children(i)

    def _maker(self, i: int, draft: Draft, sources: tuple[Actor, ...]) -> tuple[Actor, ...]:
        triggers, word = self.reading.lexicon.triggers, self.reading.analysis.bases[i]
        same = self._by_word.get(triggers.nominals.get(word, word))
        if same and (found := _sides(same, sources)):
            return found
        made = {kind for kind, words in triggers.things.made.items() if word in words}
        near = [
            found for told in self._near(draft.token) if told.event.type in made and (found := _sides(told, sources))
        ]
        if near:  # "the attacks" are all of them
            several = near if self.reading.analysis.tags[i] == "NNS" else near[:1]
            return tuple(dict.fromkeys(actor for found in several for actor in found))
        if alone := self._only(made, sources):
            return alone
        if word in triggers.things.rulings:
            judged = self._last_judge(i, sources) if word in triggers.things.verdicts else ()
            if found := self._court(sources) or judged or self._decider(sources):
                return found
        if word in triggers.things.made[EventType.SUPPORT]:
            return self._dealers(sources)
        if word in triggers.things.said:
            return self._speaker(draft.token, sources)
        return self._doer(draft.token, sources) if word in triggers.things.deeds else ()

    def _only(self, made: set[EventType], sources: tuple[Actor, ...]) -> tuple[Actor, ...]:
        """Return who did all deeds of some types that the text has told of, if it was always the same."""
        found = {_sides(told, sources): told for told in self._told if told.event.type in made and told.event.sources}
        return next(iter(found)) if len(found) == 1 else ()

    def _court(self, sources: tuple[Actor, ...]) -> tuple[Actor, ...]:
        """Return the court that decided something last: "*the ruling*"."""
        courts = (
            tuple(actor for actor in told.event.sources if self._judges(actor) and actor not in sources)
            for told in reversed(self._told)
        )
        return next((found for found in courts if found), ())

    def _decider(self, sources: tuple[Actor, ...]) -> tuple[Actor, ...]:
        """Return the body that punished, banned or refused something last: "the decision" of a league."""
        told = (one.event for one in reversed(self._told) if one.event.type in _DECIDED and one.draft.status is _DONE)
        bodies = (tuple(a for a in e.sources if isinstance(a, _BODIES) and a not in sources) for e in told)
        return next((found for found in bodies if found), ())

    def _last_judge(self, i: int, sources: tuple[Actor, ...]) -> tuple[Actor, ...]:
        """Return the court or judge named last before token *i*, of whom no event is told: "*the sentence*"."""
        before = (self.reading.actor_at(at) for at in range(i - 1, max(0, i - _FAR), -1))
        return next(((actor,) for actor in before if actor and actor not in sources and self._judges(actor)), ())

    def _judges(self, actor: Actor) -> bool:
        """Say whether somebody is a court or a judge, and no lawyer."""
        words = {word.lower() for word in (*actor.name.split(), *(t for r in actor.roles for t in r.title.split()))}
        return Sector.JUD in actor.sectors and not words.isdisjoint(self.reading.lexicon.triggers.classes["@court"])

    def _dealers(self, sources: tuple[Actor, ...]) -> tuple[Actor, ...]:
        """Return the sides of the last deal that was told: a text has one that is "the accord"."""
        deals = (told for told in reversed(self._told) if told.draft.mutual and told.event.type in _DEALS)
        return next((found for told in deals if len(found := _sides(told, sources)) > 1), ())

    def _asked_of(self, draft: Draft, sources: tuple[Actor, ...], *, pointed: bool = False) -> tuple[Actor, ...]:
        """Return who asked *sources* for what they answer, or anybody for what is *pointed* to: "rejected *that*"."""
        ids = {actor.id for actor in sources}
        for told in self._near(draft.token):
            to_them = pointed or ids & {actor.id for actor in told.event.targets}
            if told.event.type in _TO_ANSWER and to_them and (found := _sides(told, sources)):
                return found
        return ()

    def _near(self, i: int) -> Iterator[_Told]:
        """Yield what the sentence of token *i* and the one before told, the last first."""
        first = self._first_near(i)
        for told in reversed(self._told):
            if told.draft.token < first:
                return
            yield told

    def _first_near(self, i: int) -> int:
        analysis = self.reading.analysis
        first, _ = analysis.sentence_at[i]
        return analysis.sentence_at[first - 1][0] if first else 0

    def _speaker(self, i: int, sources: tuple[Actor, ...]) -> tuple[Actor, ...]:
        """Return who spoke last before token *i*."""
        near = range(i - 1, self._first_near(i) - 1, -1)
        said = (self.reading.statement_at(at) for at in near)
        speakers = (one.speaker for one in said if one and one.speaker)
        return next(((one,) for one in speakers if one not in sources), ())

    def _doer(self, i: int, sources: tuple[Actor, ...]) -> tuple[Actor, ...]:
        """Return who does what the sentence before that of token *i* is about."""
        analysis = self.reading.analysis
        first, _ = analysis.sentence_at[i]
        if not first:
            return ()
        start, stop = analysis.sentence_at[first - 1]
        root = next((at for at in range(start, stop) if analysis.is_root(at)), None)
        if root is None or not analysis.tags[root].startswith("VB"):
            return ()
        inner = analysis.child(root, "ccomp")
        told = root if inner is None or self.reading.statement_at(inner) is None else inner
        if told == root and self.reading.lexicon.sayings.verb(analysis.lemmas[root]):
            return ()  # who calls it a mistake has not made it
        doer = agent(analysis, told)
        found = () if doer is None else self.parties.surest((doer,), sources)
        return tuple(actor for actor in found if actor not in sources)


def _sides(told: _Told, but: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """Return who did it; a deal is made by all its sides."""
    event = told.event
    both = (*event.sources, *event.targets) if told.draft.mutual else event.sources
    return tuple(dict.fromkeys(actor for actor in both if actor not in but))


def _is_told_of(analysis: Analysis, verb: int, i: int) -> bool:
    """Say whether noun *i* sums up what was told, with *verb* in its clause: "fled, *a move* that Rome praised"."""
    return (
        analysis.heads[verb] == i
        and analysis.relations[verb] in ("acl", "acl:relcl")
        and analysis.relations[i] in _SUMMING_UP
    )
