"""Whom the words of the same sentence have named before: "accused *Gaul* of fraud and ordered *it* to pay"."""

from collections.abc import Iterator

from newsevents.model import Actor, Country, EventType, Organization, QuadClass
from newsevents.stages.clauses.nouns import is_somebody
from newsevents.stages.events.drafts import Draft
from newsevents.stages.events.memory import Memory, Past

_SAID = (EventType.ACCUSE, EventType.REJECT, EventType.REQUEST, EventType.THREATEN)
_ANSWERED = (EventType.ACCUSE, EventType.REJECT)
_CONFLICT = (QuadClass.MATERIAL_CONFLICT, QuadClass.VERBAL_CONFLICT)
_TO_SOMEBODY = (
    EventType.ASSAULT, EventType.COERCE, EventType.REQUEST, EventType.SANCTION, EventType.THREATEN
)  # fmt: skip
_IT = "it"
_BREACH = "128"
"""Who breaks a law answers nobody."""
_JOINED = "conj"


def carried_on(draft: Draft, memory: Memory, sources: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """
    Return to whom *sources* did the last thing in the sentence, if what they do now is joined to it.

    "Accused *Gaul* of fraud and ordered it to pay", "sued *the firm* and demanded
    money"; whom the verb names itself is not looked for here: "blamed Gaul and
    asked *the council* for help".
    """
    analysis = memory.reading.analysis
    verb = draft.token if draft.anchor < 0 else draft.anchor
    if draft.type not in _SAID or draft.nominal or analysis.relations[verb] != _JOINED:
        return ()
    if analysis.subject(verb) is not None or _names_others(draft, memory):
        return ()
    last = next(_in_sentence(verb, memory), None)
    if last is None or set(last.event.sources) != set(sources) or not _is_aimed(last):
        return ()
    return last.event.targets


def struck_by(draft: Draft, memory: Memory, sources: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """Return who did something to *sources* in the same sentence: "*Gaul* taxed wine, and Rome complained"."""
    if draft.type not in _ANSWERED or draft.cameo == _BREACH or draft.nominal or _names_others(draft, memory):
        return ()
    done = (past for past in _in_sentence(draft.token, memory) if past.event.type.quad in _CONFLICT)
    to_them = (past for past in done if set(past.event.targets) & set(sources))
    return next((past.makers(sources) for past in to_them), ())


def body_before(draft: Draft, memory: Memory, sources: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """
    Return the body or country named last before an "it" that no word explains, but that of *sources*.

    What is done to such an "it" can be done to somebody only: "The Tarn Front
    left.  Peru sanctioned *it*", not "Peru welcomed it".
    """
    analysis = memory.reading.analysis
    at = next((i for i in draft.targets if analysis.lower[i] == _IT), None)
    if at is None or draft.type not in _TO_SOMEBODY or memory.reading.actor_at(at) is not None:
        return ()
    own = {actor.country for actor in sources if actor.country}
    start, _ = analysis.sentence_at[at]
    first = analysis.sentence_at[start - 1][0] if start else 0
    before = (memory.reading.actor_at(i) for i in range(at - 1, first - 1, -1))
    named = (actor for actor in before if isinstance(actor, Country | Organization) and actor not in sources)
    return next(((actor,) for actor in named if not isinstance(actor, Country) or actor.country not in own), ())


def _in_sentence(i: int, memory: Memory) -> Iterator[Past]:
    first, _ = memory.reading.analysis.sentence_at[i]
    return memory.since(first)


def _is_aimed(past: Past) -> bool:
    return past.event.type.quad in _CONFLICT or past.event.type is EventType.REQUEST


def _names_others(draft: Draft, memory: Memory) -> bool:
    """Say whether the verb names somebody to whom it is done, known or not: "asked *the judges*"."""
    analysis = memory.reading.analysis
    return any(is_somebody(memory.reading, at) or analysis.tags[at].startswith("NNP") for at in draft.targets)
