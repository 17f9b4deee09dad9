"""Events: what somebody does to somebody, in the types of PLOVER."""

from collections.abc import Iterable, Iterator

from attrs import evolve

from newsevents.language import Analysis
from newsevents.model import Actor, EventType, Name, NameKind
from newsevents.stages.clauses.parties import Parties
from newsevents.stages.events.collecting import collect
from newsevents.stages.events.drafts import Draft
from newsevents.stages.events.finish import finish
from newsevents.stages.events.makers import Makers
from newsevents.stages.events.memory import Memory
from newsevents.stages.events.merging import Told, merge
from newsevents.stages.events.sharing import share
from newsevents.stages.reading import Reading

_WHOLE = (NameKind.FAC, NameKind.ORG, NameKind.PERSON)
_TELLING = ("VB", "NN", "JJ")
"""Beginnings of the tags of words that may tell something."""


def find_events(reading: Reading) -> Reading:
    """
    Add what is done, planned, asked and refused in the text; meetings apart.

    A country of which only a nationality or a place tells ("shelled Gaulish
    villages") becomes an actor if something is done to it or by it.
    """
    parties = Parties(reading)
    events = merge(share(reading.analysis, _told(reading, parties)))
    involved = {actor.id for event in events for actor in (*event.sources, *event.targets)}
    made = [country for country in parties.made.values() if country.id in involved]
    actors = sorted((*reading.actors, *made), key=_first_mention) if made else reading.actors
    return evolve(reading, events=events, actors=tuple(actors))


def _first_mention(actor: Actor) -> int:
    return actor.mentions[0].span.start if actor.mentions else 0


def _told(reading: Reading, parties: Parties) -> Iterator[tuple[Draft, Told]]:
    analysis = reading.analysis
    outside = {i for zone in reading.zones for i in range(*analysis.tokens_in(zone.span))}
    outside |= {i for name in reading.names if name.kind in _WHOLE for i in _inside(analysis, name)}
    tokens = (i for i, tag in enumerate(analysis.tags) if tag.startswith(_TELLING) and i not in outside)
    memory = Memory(reading)
    makers = Makers(reading, parties, memory)
    for draft in collect(analysis, reading.lexicon.triggers, tokens):
        if draft.type is EventType.CONSULT and _is_encounter(reading, draft.token):
            continue
        told = finish(reading, draft, parties, makers)
        if told:
            memory.remember(draft, told.event)
            yield draft, told


def _inside(analysis: Analysis, name: Name) -> Iterable[int]:
    """Return the words of a name of several: none of them tells anything by itself ("Well Consulting")."""
    first, stop = analysis.tokens_in(name.span)
    return range(first, stop) if stop - first > 1 else ()


def _is_encounter(reading: Reading, i: int) -> bool:
    """Say whether word *i* means an encounter: that is a meeting and no event."""
    words, lemma = reading.lexicon.meetings, reading.analysis.bases[i]
    return lemma in (words.verbs if reading.analysis.tags[i].startswith("VB") else words.nouns)


__all__ = ["find_events"]
