"""From drafts to events: who the sides are, when and where it is, and whether it is worth telling."""

from newsevents.model import Actor, Event, EventType, Evidence, QuadClass, Status
from newsevents.stages.clauses.parties import Parties, is_political
from newsevents.stages.clauses.settings import place_of, time_of, words_of
from newsevents.stages.events.claims import claim_of
from newsevents.stages.events.drafts import Draft
from newsevents.stages.events.merging import Told
from newsevents.stages.events.standing import is_doer, principals
from newsevents.stages.reading import Reading

_HARD = QuadClass.MATERIAL_CONFLICT
"""What happens even if the text leaves a side out: "air strikes on Lima"."""


def finish(reading: Reading, draft: Draft, parties: Parties) -> Told | None:
    """Return the event of a draft, None if too little is known of it to be worth telling."""
    sources = principals(reading, parties.surest(draft.sources))
    if draft.sources and not sources and not draft.nominal and not any(is_doer(reading, at) for at in draft.sources):
        return None
    aimed = parties.surest(draft.targets, sources) or parties.spoken_of(draft.content, sources)
    targets = tuple(actor for actor in principals(reading, aimed) if actor not in sources)
    if not _is_worth_telling(reading, draft, sources, targets):
        return None
    if draft.mutual and not targets and len(sources) > 1:
        targets = sources
    around = draft.anchor if draft.anchor >= 0 else draft.token
    event = Event(
        id="event:1",
        type=draft.type,
        mode=draft.mode,
        contexts=draft.contexts,
        cameo=draft.cameo,
        intensity=reading.lexicon.intensity.of(draft.type, draft.mode, draft.cameo),
        sources=sources,
        targets=targets,
        evidence=_evidence(reading, draft),
        when=time_of(reading, draft.token) or time_of(reading, around),
        place=place_of(reading, draft.token) or place_of(reading, around),
        status=draft.status,
        claimed_by=claim_of(reading, draft.token),
    )
    return Told(event, definite=draft.nominal and _is_definite(reading, draft.token))


def _evidence(reading: Reading, draft: Draft) -> tuple[Evidence, ...]:
    """Return the words that tell it, the verb around a noun first: "*imposed* *sanctions*"."""
    told = [draft.token] if draft.anchor < 0 else sorted((draft.anchor, draft.token))
    return tuple(Evidence(words_of(reading, at), draft.rule) for at in told)


def _is_worth_telling(reading: Reading, draft: Draft, sources: tuple[Actor, ...], targets: tuple[Actor, ...]) -> bool:
    if draft.status is Status.DENIED and draft.nominal:
        return False
    if draft.strict:
        return bool(sources) and bool(targets or any(reading.place_at(at) for at in draft.targets))
    if draft.nominal:
        return bool(sources and targets) or (bool(sources or targets) and draft.type.quad is _HARD)
    if _is_purpose(reading, draft.token) and draft.type is not EventType.PROTEST:
        return False
    return bool(sources or targets) or any(is_political(reading, at) for at in draft.sources)


def _is_purpose(reading: Reading, i: int) -> bool:
    """Say whether verb *i* only names an aim: "an effort *to help*", "came *to support* her"."""
    return reading.analysis.relations[i] in ("acl", "advcl") and reading.analysis.infinitive(i)


def _is_definite(reading: Reading, i: int) -> bool:
    determiner = reading.analysis.child(i, "det")
    return determiner is not None and reading.analysis.lemmas[determiner] in reading.lexicon.triggers.reference.definite
