"""Who takes part in an encounter, by the grammar around its trigger."""

from collections.abc import Iterable, Iterator
from typing import final

from attrs import field, frozen

from newsevents.lexicon.meetings import EncounterKind, MeetingWords, VerbKind
from newsevents.model import Actor, Country, Group
from newsevents.stages.events.parties import actors_of
from newsevents.stages.events.roles import agent, obliques, patient
from newsevents.stages.reading import Reading


@final
@frozen(kw_only=True)
class Partakers:
    """Who takes part, and in what part."""

    all: tuple[Actor, ...]
    """All of them, in the order in which they were found."""

    hosts: tuple[Actor, ...] = ()
    """Who receive, convene or lead it."""

    mediators: tuple[Actor, ...] = ()
    """Who mediate."""

    sides: int = field(default=0)
    """How many phrases name them."""


def of_verb(reading: Reading, i: int, kind: VerbKind) -> Partakers:
    """Return who takes part in what verb *i* tells."""
    analysis, words = reading.analysis, reading.lexicon.meetings
    subject = _together(reading, agent(analysis, i))
    done_to = patient(analysis, i)
    objects = _together(reading, done_to)
    others = _joined(reading, i, words.sides.with_)
    if kind is VerbKind.VISIT and not objects:
        objects = _joined(reading, i, words.sides.visited)
    found = _unique((*subject, *objects, *others))
    hosts = subject if kind in (VerbKind.HOST, VerbKind.INVITE) else ()
    return Partakers(all=found, hosts=hosts, sides=sum(map(bool, (subject, objects, others))))


def of_noun(reading: Reading, i: int, kind: EncounterKind) -> Partakers:
    """Return who takes part in what noun *i* tells."""
    words = reading.lexicon.meetings
    own = [_before(reading, i), *_phrases(reading, i, kind)]
    hosts: list[Actor] = []
    mediators: list[Actor] = []
    for verb, subject in _verbs_around(reading, i):
        lemma = reading.analysis.lemmas[verb].lower()
        if lemma in words.taking_part.mediators:
            mediators += subject
        elif lemma in words.taking_part.hosts:
            hosts += subject
        own.insert(0, subject)
        own.append(_joined(reading, verb, (*words.sides.with_, *words.sides.between[:-1])))
    own.insert(0, _who_does_something_there(reading, i))
    found = _unique(actor for part in own for actor in part)
    return Partakers(all=found, hosts=_unique(hosts), mediators=_unique(mediators), sides=sum(map(bool, own)))


def _together(reading: Reading, head: int | None) -> tuple[Actor, ...]:
    return () if head is None else with_members(actors_of(reading, reading.analysis.conjuncts(head)))


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


def _joined(reading: Reading, i: int, prepositions: Iterable[str]) -> tuple[Actor, ...]:
    """Return who stands after one of *prepositions* beside word *i*."""
    wanted = tuple(prepositions)
    heads = [at for case, at in obliques(reading.analysis, i) if case in wanted]
    return _unique(actor for head in heads for actor in _together(reading, head))


def _before(reading: Reading, i: int) -> tuple[Actor, ...]:
    """Return who stands before noun *i*: "*their* meeting", "*US-China* talks"."""
    analysis = reading.analysis
    first, _ = analysis.noun_chunk(i)
    found = [reading.actor_at(at) for at in range(first, i)]
    return _unique(actor for actor in found if actor)


def _phrases(reading: Reading, i: int, kind: EncounterKind) -> Iterator[tuple[Actor, ...]]:
    sides = reading.lexicon.meetings.sides
    yield _joined(reading, i, sides.between)
    yield _joined(reading, i, sides.with_)
    if kind is EncounterKind.VISIT:
        yield _joined(reading, i, sides.visited)
    for at in reading.analysis.all_children(i, "acl", "acl:relcl"):
        yield _joined(reading, at, (*sides.with_, *sides.between[:-1]))


def _verbs_around(reading: Reading, i: int) -> Iterator[tuple[int, tuple[Actor, ...]]]:
    """Yield the verbs by which somebody takes part in what noun *i* tells, and who does."""
    analysis, words = reading.analysis, reading.lexicon.meetings
    above = analysis.heads[i]
    verbs = [at for at in analysis.all_children(i, "acl", "acl:relcl") if analysis.tags[at].startswith("VB")]
    if above >= 0 and analysis.tags[above].startswith("VB"):
        verbs.append(above)
    for verb in verbs:
        if _takes_part(words, analysis.lemmas[verb].lower()):
            yield verb, _together(reading, agent(analysis, verb))


def _takes_part(words: MeetingWords, lemma: str) -> bool:
    part = words.taking_part
    return lemma in part.verbs or lemma in part.hosts or lemma in part.mediators


def _who_does_something_there(reading: Reading, i: int) -> tuple[Actor, ...]:
    """Return the subject of "*She* said in a meeting with ..."; a country says nothing in a room."""
    analysis, words = reading.analysis, reading.lexicon.meetings
    above = analysis.heads[i]
    if analysis.relations[i] != "obl" or analysis.case(i) not in words.sides.during or above < 0:
        return ()
    if analysis.passive(above) or _takes_part(words, analysis.lemmas[above].lower()):
        return ()
    return tuple(a for a in _together(reading, agent(analysis, above)) if not isinstance(a, Country))


def _unique(actors: Iterable[Actor]) -> tuple[Actor, ...]:
    return tuple({actor.id: actor for actor in actors}.values())
