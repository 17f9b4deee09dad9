"""Who takes part in an encounter, by the grammar around its trigger."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple, final

from newsevents.lexicon.meetings import EncounterKind, MeetingWords, VerbKind
from newsevents.model import Actor, Country, Group
from newsevents.stages.clauses.parties import Parties
from newsevents.stages.clauses.roles import agent, obliques, patient


@final
class Partakers(NamedTuple):
    """Who takes part, and in what part."""

    all: tuple[Actor, ...]
    """All of them, in the order in which they were found."""

    hosts: tuple[Actor, ...] = ()
    """Who receive, convene or lead it."""

    mediators: tuple[Actor, ...] = ()
    """Who mediate."""

    named: tuple[Actor, ...] = ()
    """Those whom the noun's own phrases name, and not only what is done there."""

    sides: int = 0
    """How many phrases around a verb name them."""


def of_verb(parties: Parties, i: int, kind: VerbKind) -> Partakers:
    """Return who takes part in what verb *i* tells."""
    analysis, words = parties.reading.analysis, parties.reading.lexicon.meetings
    subject = _together(parties, agent(analysis, i))
    done_to = patient(analysis, i)
    objects = _together(parties, done_to)
    others = _joined(parties, i, words.sides.with_)
    if kind is VerbKind.VISIT and not objects:
        objects = _joined(parties, i, words.sides.visited)
    found = _unique((*subject, *objects, *others))
    hosts = subject if kind in (VerbKind.HOST, VerbKind.INVITE) else ()
    return Partakers(all=found, hosts=hosts, sides=sum(map(bool, (subject, objects, others))))


def of_noun(parties: Parties, i: int, kind: EncounterKind) -> Partakers:
    """Return who takes part in what noun *i* tells."""
    words = parties.reading.lexicon.meetings
    own = [_before(parties, i), *_phrases(parties, i, kind)]
    hosts: list[Actor] = []
    mediators: list[Actor] = []
    for verb, subject in _verbs_around(parties, i):
        lemma = parties.reading.analysis.bases[verb]
        if lemma in words.taking_part.mediators:
            mediators += subject
        elif lemma in words.taking_part.hosts:
            hosts += subject
        own.insert(0, subject)
        own.append(_joined(parties, verb, (*words.sides.with_, *words.sides.between[:-1])))
    named = _unique(actor for part in own for actor in part)
    own.insert(0, _who_does_something_there(parties, i))
    own.insert(0, _who_is_at_it(parties, i))
    found = _unique(actor for part in own for actor in part)
    return Partakers(all=found, hosts=_unique(hosts), mediators=_unique(mediators), named=named)


def _together(parties: Parties, head: int | None) -> tuple[Actor, ...]:
    return () if head is None else with_members(parties.of(parties.reading.analysis.conjuncts(head)))


def with_members(actors: Iterable[Actor]) -> tuple[Actor, ...]:
    """
    Return *actors*, each group with the bodies and countries that its members come from.

    "Ministers from Peru and Chile" speaks of two countries that take part.
    """
    found: list[Actor] = []
    for actor in actors:
        found.append(actor)
        if isinstance(actor, Group):
            found.extend(actor.of)
    return _unique(found)


def _joined(parties: Parties, i: int, prepositions: Iterable[str]) -> tuple[Actor, ...]:
    """Return who stands after one of *prepositions* beside word *i*."""
    wanted = tuple(prepositions)
    heads = [at for case, at in obliques(parties.reading.analysis, i) if case in wanted]
    return _unique(actor for head in heads for actor in _together(parties, head))


def _before(parties: Parties, i: int) -> tuple[Actor, ...]:
    """Return who stands before noun *i*: "*their* meeting", "*US-China* talks"."""
    analysis = parties.reading.analysis
    first, _ = analysis.noun_chunk(i)
    found = [parties.reading.actor_at(at) for at in range(first, i)]
    return _unique(actor for actor in found if actor)


def _phrases(parties: Parties, i: int, kind: EncounterKind) -> Iterator[tuple[Actor, ...]]:
    sides = parties.reading.lexicon.meetings.sides
    yield _joined(parties, i, sides.between)
    yield _joined(parties, i, sides.with_)
    analysis = parties.reading.analysis
    if kind is EncounterKind.VISIT:
        yield _joined(parties, i, sides.visited)
        yield from (_joined(parties, at, sides.visited) for case, at in obliques(analysis, i) if case in sides.between)
    for at in analysis.all_children(i, "acl", "acl:relcl"):
        yield _joined(parties, at, (*sides.with_, *sides.between[:-1]))
        does = agent(analysis, at)
        yield () if does is None else _joined(parties, does, sides.with_)
        yield parties.of(below for below in analysis.all_children(at, "conj") if analysis.tags[below].startswith("NN"))


def _verbs_around(parties: Parties, i: int) -> Iterator[tuple[int, tuple[Actor, ...]]]:
    """Yield the verbs by which somebody takes part in what noun *i* tells, and who does."""
    analysis, words = parties.reading.analysis, parties.reading.lexicon.meetings
    whole = parties.reading.lexicon.triggers.transparent
    above = analysis.heads[i]
    if above >= 0 and analysis.relations[i] == "nmod" and analysis.bases[above] in whole:
        above = analysis.heads[above]  # "held a *round* of talks"
    verbs = [at for at in analysis.all_children(i, "acl", "acl:relcl") if analysis.tags[at].startswith("VB")]
    if above >= 0 and analysis.tags[above].startswith("VB"):
        verbs.append(above)
    for verb in verbs:
        if _takes_part(words, analysis.bases[verb]):
            yield verb, _together(parties, agent(analysis, verb))


def _takes_part(words: MeetingWords, lemma: str) -> bool:
    part = words.taking_part
    return lemma in part.verbs or lemma in part.hosts or lemma in part.mediators


def _who_does_something_there(parties: Parties, i: int) -> tuple[Actor, ...]:
    """Return the subject of "*She* said in a meeting with ..."; a country says nothing in a room."""
    analysis, words = parties.reading.analysis, parties.reading.lexicon.meetings
    above = analysis.heads[i]
    if analysis.relations[i] != "obl" or analysis.case(i) not in words.sides.during or above < 0:
        return ()
    if analysis.passive(above) or _takes_part(words, analysis.bases[above]):
        return ()
    return tuple(a for a in _together(parties, agent(analysis, above)) if not isinstance(a, Country))


def _who_is_at_it(parties: Parties, i: int) -> tuple[Actor, ...]:
    """Return the subject of "*She* is on a visit"."""
    analysis = parties.reading.analysis
    return _together(parties, agent(analysis, i)) if analysis.child(i, "cop") is not None else ()


def _unique(actors: Iterable[Actor]) -> tuple[Actor, ...]:
    return tuple({actor.id: actor for actor in actors}.values())
