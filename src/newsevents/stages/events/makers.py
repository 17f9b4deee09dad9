"""Who stands behind a thing: whose demand is rejected, whose order is criticised."""

from collections.abc import Iterator
from typing import final

from attrs import define

from newsevents.language import Analysis
from newsevents.lexicon.senses import OperatorKind
from newsevents.model import Actor, EventMode, EventType, QuadClass, Sector
from newsevents.stages.clauses.parties import Parties
from newsevents.stages.clauses.roles import agent, patient
from newsevents.stages.events.drafts import Draft
from newsevents.stages.events.memory import Memory, Past
from newsevents.stages.events.retold import told_by
from newsevents.stages.reading import Reading

_TOWARDS_THINGS = (
    EventType.ACCUSE,
    EventType.AGREE,
    EventType.CONCEDE,
    EventType.REJECT,
    EventType.SUPPORT,
)
"""Whoever does these to a thing does them to its maker."""
_ENDING = (EventType.CONCEDE, EventType.RETREAT)
"""What is done to those whom what one ends was aimed at."""
_ANSWERS = (EventType.AGREE, EventType.CONCEDE, EventType.REJECT)
"""What one may do to what was asked, without a word of it: "he *refused*"."""
_TO_ANSWER = (EventType.ACCUSE, EventType.AGREE, EventType.REQUEST, EventType.THREATEN)
_SIGNED = "057"
_CLAUSE = ("ccomp", "xcomp", "advcl", "obl", "obj")
_SUMMING_UP = ("appos", "obj", "obl", "obl:unmarked", "parataxis", "xcomp")
_OWNERS = ("against", "between", "by", "from", "of")
"""Before who stands behind a thing, or what it is about."""
_COMES_FROM = ("by", "from")
_OF = "of"
_POINTED = ("that", "this")
_POINTING = ("it", *_POINTED)


@final
@define(eq=False)
class Makers:
    """Leads from a thing to whoever made it, among those of whom the text has told."""

    reading: Reading
    parties: Parties
    memory: Memory
    """What was told before the draft at hand."""

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
        if draft.type in _ENDING and (ended := self._ended(draft, sources)):
            return ended
        if draft.type not in _TOWARDS_THINGS or draft.cameo == _SIGNED or draft.mode is EventMode.INVESTIGATE:
            return ()
        analysis = self.reading.analysis
        harm = (
            analysis.object(draft.token) if draft.type is EventType.ACCUSE else None
        )  # "called *his arrest* unlawful"
        refused = (analysis.object(at) for at in draft.content if draft.type is EventType.REJECT)
        things = (harm, *refused)  # "refused to accept *the offer*"
        for at in dict.fromkeys((*draft.targets, *draft.inner, *(at for at in things if at is not None))):
            found = self._behind_thing(at, draft, sources)
            if found is not None:
                return found
        bare = draft.type in _ANSWERS and analysis.child(draft.token, *_CLAUSE) is None and not draft.content
        agrees = draft.type is EventType.AGREE  # "urged *her* to go.  She agreed to go"
        answers = ((bare or agrees) and not draft.targets) or denies(self.reading, draft)
        return self._asked_of(draft, sources) if answers else ()

    def _behind_thing(self, i: int, draft: Draft, sources: tuple[Actor, ...]) -> tuple[Actor, ...] | None:
        """Return who stands behind thing *i*, None if the word does not say that anybody does."""
        analysis = self.reading.analysis
        if analysis.lower[i] in _POINTING and draft.type is EventType.REJECT:
            pointed = analysis.lower[i] in _POINTED
            asked = self._asked_of(draft, sources, pointed=pointed) or self._passed(draft, sources)
            return asked or (self._speaker(draft.token, sources) if pointed else ())
        if _is_told_of(analysis, draft.token, i):
            return next((past.makers(sources) for past in self._near(draft.token)), ())
        if analysis.tags[i] not in ("NN", "NNS"):
            return None
        if found := self._given_by(i, sources) or self._from(i, sources) or self._deed_to(i, sources):
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

    def _from(self, i: int, sources: tuple[Actor, ...]) -> tuple[Actor, ...]:
        """Return from whom the thing *i* comes: "an apology *from Gaul*", "an application *by Gaul*"."""
        analysis = self.reading.analysis
        heads = (at for at in analysis.all_children(i, "nmod") if analysis.case(at) in _COMES_FROM)
        return tuple(actor for actor in self.parties.of(heads) if actor not in sources)

    def _passed(self, draft: Draft, sources: tuple[Actor, ...]) -> tuple[Actor, ...]:
        """Return the lawmakers whose law is refused: "The Senate passed the bill.  Roe vetoed *it*"."""
        laws = (past for past in self._near(draft.token) if past.event.type is EventType.SUPPORT)
        makers = (past.makers(sources) for past in laws)
        return next((m for m in makers if m and all(Sector.LEG in actor.sectors for actor in m)), ())

    def _ended(self, draft: Draft, sources: tuple[Actor, ...]) -> tuple[Actor, ...]:
        """Return at whom the deed was aimed that *sources* end: "sued *Rome* ... withdrew *the case*"."""
        words = {self.reading.analysis.bases[at] for at in draft.targets if self._points_back(at) or self._is_own(at)}
        kinds = {kind for kind, things in self.reading.lexicon.triggers.things.made.items() if words & things}
        own = (past.event for past in reversed(self.memory.told) if set(past.event.sources) & set(sources))
        return next((event.targets for event in own if event.type in kinds and event.targets), ())

    def _shared(self, draft: Draft, sources: tuple[Actor, ...]) -> tuple[Actor, ...]:
        """Return to whom the verb before does something: "summoned *Gaul*'s envoy and lodged a protest"."""
        analysis, things = self.reading.analysis, self.reading.lexicon.triggers.things
        last = next(reversed(self.memory.told), None)
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
        deeds = (past.event for past in self.memory.since(first) if set(past.event.sources) & set(sources))
        return next((tuple(actor for actor in deed.targets if actor not in sources) for deed in deeds), ())

    def _holders(self, draft: Draft, sources: tuple[Actor, ...]) -> tuple[Actor, ...]:
        """Return who holds those whose release is asked for: "Rome detained two.  Gaul demanded *their release*"."""
        analysis, triggers = self.reading.analysis, self.reading.lexicon.triggers
        asked = (*draft.inner, *draft.content)
        freed = [at for at in asked if any(s.mode is EventMode.RELEASE for s in triggers.senses_at(analysis.bases[at]))]
        heads = [below for at in freed for below in analysis.all_children(at, "nmod:poss", "nmod", "obj", "nsubj:pass")]
        held = {actor.id for actor in self.parties.of(heads)}
        arrests = (past for past in reversed(self.memory.told) if past.event.mode is EventMode.ARREST)
        return next((p.makers(sources) for p in arrests if held & {actor.id for actor in p.event.targets}), ())

    def _deed_to(self, i: int, sources: tuple[Actor, ...]) -> tuple[Actor, ...]:
        """Return who did to somebody what noun *i* calls theirs: "police jailed Roe; Gaul condemned *her jailing*"."""
        analysis = self.reading.analysis
        of = (at for at in analysis.all_children(i, "nmod") if analysis.case(at) == _OF)
        owner = analysis.child(i, "nmod:poss") or next(of, None)
        whose = None if owner is None else self.reading.actor_at(owner)
        past = self.memory.same_word(i)
        return past.makers(sources) if whose and past and whose in past.event.targets else ()

    def _points_back(self, i: int) -> bool:
        """Say whether noun *i* speaks of something known, and not of what stands with it: "*the* charge"."""
        analysis = self.reading.analysis
        determiner, poss = analysis.child(i, "det"), analysis.child(i, "nmod:poss") is not None
        definite = self.reading.lexicon.triggers.reference.definite
        if determiner is not None and analysis.lower[determiner] in definite:
            return not any(analysis.case(at) in _OWNERS for at in analysis.all_children(i, "nmod")) and not poss
        return analysis.tags[i] == "NNS" and not analysis.children(i)

    def _is_own(self, i: int) -> bool:
        owner = self.reading.analysis.child(i, "nmod:poss")
        return owner is not None and self.reading.analysis.tags[owner] == "PRP$"

    def _maker(self, i: int, draft: Draft, sources: tuple[Actor, ...]) -> tuple[Actor, ...]:
        triggers, word = self.reading.lexicon.triggers, self.reading.analysis.bases[i]
        same = self.memory.same_word(i)
        if same and (found := same.makers(sources)):
            return found
        if found := self._teller(i, sources):
            return found
        made = {kind for kind, words in triggers.things.made.items() if word in words}
        told = (past for past in self._near(draft.token) if past.event.type in made)
        near = [found for past in told if (found := past.makers(sources))]
        if near:  # "the attacks" are all of them
            several = near if self.reading.analysis.tags[i] == "NNS" else near[:1]
            return tuple(dict.fromkeys(actor for found in several for actor in found))
        if alone := self.memory.only(made, sources):
            return alone
        if word in triggers.things.rulings:
            judged = self.memory.judge_before(i, sources) if word in triggers.things.verdicts else ()
            if found := self.memory.court(sources) or judged or self.memory.decider(sources):
                return found
        if word in triggers.things.laws and draft.type is EventType.REJECT and (found := self._passed(draft, sources)):
            return found
        if word in triggers.things.made[EventType.SUPPORT]:
            return self.memory.dealers(sources)
        if word in triggers.things.said:
            return self._speaker(draft.token, sources)
        return self._doer(draft.token, sources) if word in triggers.things.deeds else ()

    def _teller(self, i: int, sources: tuple[Actor, ...]) -> tuple[Actor, ...]:
        """Return who does what noun *i* sums up, told by its verb just before: "shut the mine ... *the closure*"."""
        analysis = self.reading.analysis
        verb = told_by(analysis, i, self._first_near(i))
        doer = None if verb is None or analysis.negated(verb) else agent(analysis, verb)
        found = () if doer is None else self.parties.surest((doer,), sources)
        return tuple(actor for actor in found if actor not in sources)

    def _asked_of(self, draft: Draft, sources: tuple[Actor, ...], *, pointed: bool = False) -> tuple[Actor, ...]:
        """Return who asked *sources* for what they answer, or anybody for what is *pointed* to: "rejected *that*"."""
        ids = {actor.id for actor in sources}
        answered = (EventType.ACCUSE,) if denies(self.reading, draft) else _TO_ANSWER
        for past in self._near(draft.token):
            to_them = pointed or ids & {actor.id for actor in past.event.targets}
            if past.event.type in answered and to_them and (found := past.makers(sources)):
                return found
        return ()

    def _near(self, i: int) -> Iterator[Past]:
        """Yield what the sentence of token *i* and the one before told, the last first."""
        return self.memory.since(self._first_near(i))

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


def denies(reading: Reading, draft: Draft) -> bool:
    """Say whether somebody says that it is not so, to whoever said it: "Rome *denied* having paid"."""
    verbs = reading.lexicon.triggers.operator_verbs.get(reading.analysis.bases[draft.token], ())
    return draft.type is EventType.REJECT and any(kind is OperatorKind.DENY for _, kind in verbs)


def _is_told_of(analysis: Analysis, verb: int, i: int) -> bool:
    """Say whether noun *i* sums up what was told, with *verb* in its clause: "fled, *a move* that Rome praised"."""
    return (
        analysis.heads[verb] == i
        and analysis.relations[verb] in ("acl", "acl:relcl")
        and analysis.relations[i] in _SUMMING_UP
    )
