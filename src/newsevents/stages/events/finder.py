"""Find what a text tells: each trigger with its sides, and what stands around it."""

from typing import final

from attrs import define, field

from newsevents.language import Analysis
from newsevents.lexicon.senses import Frame, OperatorKind, Sense
from newsevents.lexicon.triggers import Triggers
from newsevents.model import EventType
from newsevents.stages.clauses.roles import agent, clauses, inside, joined, patient
from newsevents.stages.events import sides
from newsevents.stages.events.doers import around_place, doer
from newsevents.stages.events.drafts import Draft
from newsevents.stages.events.harm import harmed, is_force_of_nature, is_harmless
from newsevents.stages.events.lookalikes import is_name_given, is_no_verb, is_only_if, is_scene
from newsevents.stages.events.operators import (
    NOT_PROMISED,
    being,
    coded,
    composed,
    is_deed_ordered,
    may_hold,
    obligation,
    operated,
    projected,
)
from newsevents.stages.events.senses import operator_of, sense_of_noun, sense_of_verb
from newsevents.stages.events.status import is_meant, obliges, status_of

_MODIFIERS = ("amod", "compound", "case", "mark", "aux", "aux:pass", "cop")
_DEEPEST = 20
_FOR = "for"
"""Before what somebody has to answer for: "responsibility *for* an attack"."""


@final
@define(eq=False)
class Finder:
    """Reads words as events; what one word tells is read once."""

    analysis: Analysis
    """The text."""

    triggers: Triggers
    """The words that tell of events."""

    _known: dict[int, Draft | None] = field(factory=dict, init=False)
    _depth: int = field(default=0, init=False)

    def at(self, i: int) -> Draft | None:
        """Return what token *i* tells, None if nothing, or if it lies too deep inside other words."""
        if i not in self._known and self._depth < _DEEPEST:
            self._known[i] = None  # a tree has no cycles, but relative clauses lead back to their noun
            self._depth += 1
            self._known[i] = self._read(i)
            self._depth -= 1
        return self._known.get(i)

    def _read(self, i: int) -> Draft | None:
        tag = self.analysis.tags[i]
        if tag.startswith("VB"):
            return self._verb(i)
        if tag in ("NN", "NNS"):
            return self._noun(i)
        if tag == "JJ":
            return self._adjective(i)
        return None

    def _verb(self, i: int) -> Draft | None:
        if self.analysis.relations[i] in _MODIFIERS or is_no_verb(self.analysis, i) or is_only_if(self.analysis, i):
            return None
        if obliges(self.analysis, self.triggers, i):
            return obligation(self.analysis, self.triggers, i, self._inner(i))
        if self._is_attribute(i):
            return self._adjective(i)
        lemma = self.analysis.bases[i]
        done_to = patient(self.analysis, i)
        sense, weight = sense_of_verb(self.analysis, self.triggers, i, lemma, done_to)
        if weight <= 1 or is_deed_ordered(self.analysis, self.triggers, i):
            kind = operator_of(self.analysis, self.triggers, i, lemma)
            draft = self._operated(i, kind, doer(self.analysis, self.triggers, i)) if kind else None
            if draft:
                return projected(self.analysis, self.triggers, draft, i)
        draft = self._sensed(i, sense) if sense and not is_force_of_nature(self.analysis, self.triggers, i) else None
        return projected(self.analysis, self.triggers, draft, i) if draft else None

    def _is_attribute(self, i: int) -> bool:
        """Say whether participle *i* says what the subject is like: "is *opposed* to", "is *prepared* to"."""
        word = self.analysis.lower[i]
        known = word in self.triggers.adjectives or word in self.triggers.operator_adjectives
        return known and self.analysis.passive(i) and self.analysis.agent(i) is None

    def _adjective(self, i: int) -> Draft | None:
        word = self.analysis.lower[i]
        kind = self.triggers.operator_adjectives.get(word)
        senses = self.triggers.adjectives.get(word)
        if not (kind or senses) or self.analysis.relations[i] in ("amod", "compound", "advmod"):
            return None
        if kind:
            return self._operated(i, kind, self.analysis.understood_subject(i))
        return self._sensed(i, senses[0]) if senses else None

    def _noun(self, i: int) -> Draft | None:
        """Read noun *i*, which tells something itself, or by what stands with it."""
        if self.analysis.relations[i] in ("compound", "amod") or is_name_given(self.analysis, self.triggers, i):
            return None
        sense = sense_of_noun(self.analysis, self.triggers, i, i)
        if sense:
            draft = self._named(i, i, sense)
            if is_scene(self.analysis, draft):
                return None
            return being(self.analysis, self.triggers, i, draft, sense)
        lemma = self.analysis.bases[i]
        if lemma in self.triggers.choices:
            return self._chosen(i)
        if lemma in self.triggers.transparent:
            return self._through(i)
        verb = self.triggers.nominals.get(lemma)
        return self._nominal(i, verb) if verb else None

    def _named(self, i: int, around: int, sense: Sense) -> Draft:
        """Make an event of noun *i*, whose sides stand around noun *around*."""
        sources, targets = sides.of_noun(self.analysis, self.triggers.sides, around, sense)
        return Draft(
            token=i,
            type=sense.type,
            rule="noun",
            mode=sense.mode,
            cameo=sense.cameo,
            contexts=sense.contexts,
            sources=tuple(at for at in sources if at != i),
            targets=tuple(at for at in targets if at != i),
            mutual=sense.frame is Frame.MUTUAL,
            content=clauses(self.analysis, i) if sense.content else (),
            absorbs=sense.content,
            towards=sense.towards,
            nominal=True,
            strict=sense.strict and not (sense.verbs and sense.nouns),
            status=status_of(self.analysis, self.triggers, around),
        )

    def _through(self, i: int) -> Draft | None:
        """Read what stands with noun *i*, which tells nothing itself: "a mediation *effort*"."""
        for at in self.analysis.children(i):
            if self.analysis.relations[at] == "compound":
                sense = sense_of_noun(self.analysis, self.triggers, at, i)
                if sense:
                    return self._named(at, i, sense)
        of = joined(self.analysis, i, (*self.triggers.sides.object, _FOR))
        if of is not None:
            return self.at(of)
        clause = next((at for at in clauses(self.analysis, i)), None)
        return None if clause is None else self.at(clause)

    def _chosen(self, i: int) -> Draft | None:
        """Read what noun *i* says that somebody chose to do: "*Rome*'s decision to ban it"."""
        clause = next((at for at in clauses(self.analysis, i) if self.analysis.infinitive(at)), None)
        inner = None if clause is None else self.at(clause)
        if inner is None:
            return None
        sources, _ = sides.of_noun(self.analysis, self.triggers.sides, i, _PLAIN)
        return inner._replace(
            rule="choice", sources=sources, status=status_of(self.analysis, self.triggers, i), anchor=i, strict=False
        )

    def _nominal(self, i: int, verb: str) -> Draft | None:
        """Read noun *i* as its verb: "suspension of flights"."""
        done_to = joined(self.analysis, i, self.triggers.sides.object)
        sense, weight = sense_of_verb(self.analysis, self.triggers, i, verb, done_to)
        if sense and weight > 1:
            return self._named(i, i, sense)._replace(rule="nominal", inner=() if done_to is None else (done_to,))
        kind = operator_of(self.analysis, self.triggers, i, verb)
        inner = self.at(done_to) if kind and done_to is not None else None
        if kind is None or inner is None:
            return None
        sources, _ = sides.of_noun(self.analysis, self.triggers.sides, i, _PLAIN)
        own = tuple(at for at in sources if at != inner.token)
        if kind is OperatorKind.LIGHT:
            return inner._replace(rule="nominal", sources=own or inner.sources, inner=(*inner.inner, i))
        draft = composed(self.analysis, self.triggers, i, kind, inner, own)
        return draft and draft._replace(nominal=True)

    def _sensed(self, i: int, sense: Sense) -> Draft | None:
        """Make an event of verb or adjective *i*, which tells *sense*."""
        analysis = self.analysis
        deed = self._deed(i) if sense.type is EventType.ASSAULT else None
        if deed:
            return harmed(analysis, i, deed)
        if sense.type is EventType.ASSAULT and is_harmless(analysis, self.triggers, i):
            return None
        inner = self._inner(i) if sense.content else None
        done_by = doer(analysis, self.triggers, i)
        sources, targets = sides.of_verb(analysis, self.triggers.sides, i, sense, inner, done_by)
        draft = Draft(
            token=i,
            type=sense.type,
            rule=_rule(analysis, i),
            mode=sense.mode,
            cameo=sense.cameo,
            contexts=sense.contexts,
            sources=sources,
            targets=targets,
            mutual=sense.frame is Frame.MUTUAL,
            strict=sense.strict,
            content=self._content(i, inner, sense.type) if sense.content else (),
            inner=self._taken(i, inner, sense),
            status=status_of(analysis, self.triggers, i),
        )
        return coded(self.triggers, draft, inner) if inner else draft

    def _deed(self, i: int) -> Draft | None:
        """Return the attack whose harm verb *i* tells: "Rome's *shelling* killed two", "killed when they *fired*"."""
        subject = agent(self.analysis, i)
        causes = (
            self.analysis.all_children(i, "advcl")
            if subject is None
            else (subject, *around_place(self.analysis, subject, i))
        )
        if self.analysis.relations[i] == "advcl" and self.analysis.tags[i] == "VBG":
            causes = (self.analysis.heads[i],)
        for at in causes:
            found = self.at(at)
            if found and found.type is EventType.ASSAULT and (found.nominal or at != subject):
                return found
        return None

    def _content(self, i: int, inner: Draft | None, kind: EventType) -> tuple[int, ...]:
        found = clauses(self.analysis, i) + ((inner.token,) if inner else ())
        thing = patient(self.analysis, i) if kind is EventType.AGREE else None
        if thing is not None and inner is None:
            found += (thing,)
        if kind is EventType.PROTEST:
            road = patient(self.analysis, i)
            found += clauses(self.analysis, road) if road is not None else ()  # "blocked a road *to show* anger"
            found += tuple(at for at in self.analysis.all_children(i, "advcl") if self.analysis.tags[at] == "VBG")
        return found

    def _taken(self, i: int, inner: Draft | None, sense: Sense) -> tuple[int, ...]:
        """Return the triggers that are no event beside *i*: its content, or its very object."""
        if inner and sense.content:
            return (inner.token,)
        found = patient(self.analysis, i)
        own = (found,) if found is not None and sense.objects else ()
        beside = [*self.analysis.all_children(i, "obl")]
        if sense.type is EventType.ASSAULT and (subject := self.analysis.subject(i)) is not None:
            beside += self.analysis.all_children(subject, "acl")  # "drones *launched* at dawn hit it"
        same = (at for at in beside if (told := self.at(at)) and told.type is sense.type)
        return (*own, *same)  # "shelled it *in an attack* at dawn" tells of one attack

    def _inner(self, i: int, kind: OperatorKind | None = None) -> Draft | None:
        """Return the event inside verb *i*: in its clause, its object, its phrases."""
        for at in inside(self.analysis, i):
            if kind and not may_hold(self.analysis, self.triggers, kind, at):
                continue
            if kind is OperatorKind.INTENT and not is_meant(self.analysis, self.triggers, at):
                continue
            found = self.at(at)
            if kind is OperatorKind.INTENT and found and found.nominal and not self._is_intended(i, found):
                continue
            if found:
                return found
        return None

    def _is_intended(self, i: int, found: Draft) -> bool:
        """Say whether verb *i* can have the noun as its aim: "plan *an attack*", not "hope the attack"."""
        return found.type not in NOT_PROMISED and self.analysis.bases[i] in self.triggers.status.aiming

    def _operated(self, i: int, kind: OperatorKind, subject: int | None) -> Draft | None:
        inner = self._inner(i, kind)
        if inner is None:
            return None
        return operated(self.analysis, self.triggers, i, kind, inner, subject)


def _rule(analysis: Analysis, i: int) -> str:
    if not analysis.tags[i].startswith("VB"):
        return "adjective"
    return "passive" if analysis.passive(i) else "verb"


_PLAIN = Sense(type=EventType.AGREE)
