"""From drafts to events: who the sides are, when and where it is, and whether it is worth telling."""

from newsevents.lexicon.senses import OperatorKind
from newsevents.model import (
    Actor,
    Alliance,
    Country,
    Event,
    EventMode,
    EventType,
    Evidence,
    Group,
    Person,
    PlaceKind,
    QuadClass,
    Sector,
    Statement,
    Status,
)
from newsevents.stages.clauses.nouns import is_political, is_somebody
from newsevents.stages.clauses.parties import Parties
from newsevents.stages.clauses.roles import obliques, patient
from newsevents.stages.clauses.settings import words_of
from newsevents.stages.events.claims import claim_of, is_asked
from newsevents.stages.events.deeper import protested
from newsevents.stages.events.drafts import Draft
from newsevents.stages.events.going_on import body_before, carried_on, struck_by
from newsevents.stages.events.hearers import addressed, promised, told
from newsevents.stages.events.makers import Makers, denies
from newsevents.stages.events.merging import Told
from newsevents.stages.events.reciprocal import to_each_other
from newsevents.stages.events.settings import around_of, when_of, where_of
from newsevents.stages.events.spoken import spoken_of, warned
from newsevents.stages.events.standing import employers, favoured, is_doer, objects_of, own_doers, principals, speakers
from newsevents.stages.events.status import is_infinitive
from newsevents.stages.reading import Reading

_WILLED = ("intent", "refusal")
_REACHING = (EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE, EventType.SANCTION)
"""What is done in a town is done to its country; who marches or brings something there does not aim at it."""
_ADDRESSED = (EventType.AGREE, EventType.REQUEST, EventType.THREATEN)
"""What is done with words to whoever hears them."""
_AT_HOME = (EventType.MOBILIZE, EventType.REJECT, EventType.ACCUSE)
"""What no government does to its own country."""
_PUNISHING = (EventType.ACCUSE, EventType.SANCTION)
_OF_LAW = {Sector.COP, Sector.JUD}
_OF_STATE = {Sector.COP, Sector.GOV, Sector.MIL}
_SUFFERED = (EventType.ASSAULT, EventType.COERCE)
"""What is done to people themselves, and not to whom they serve: "arrested two *engineers* of the ministry"."""
_THERE = ("into", "to", "with")
"""Before where people march or with whom, besides what stands before places."""
_STRIKE = "133"
"""A strike to come is aimed at whoever employs the workers, and not at whoever is told."""
_HARD = QuadClass.MATERIAL_CONFLICT
"""What happens even if nobody is named to whom: "Gaul's air strikes"; of "air strikes on Lima" nobody says whose."""


def finish(reading: Reading, draft: Draft, parties: Parties, makers: Makers) -> Told | None:
    """Return the event of a draft, None if too little is known of it to be worth telling."""
    claim = claim_of(reading, around_of(draft) if draft.rule == OperatorKind.COMMAND else draft.token)
    if not _can_be(reading, draft) or is_asked(reading, draft.token):
        return None
    inside = reading.actor_at(draft.token) if draft.nominal else None
    around = (inside,) if inside else ()
    heads = own_doers(reading, draft.sources) if draft.nominal else draft.sources
    sources = principals(reading, parties.surest(heads, around), heads) or speakers(reading, draft.sources, claim)
    if draft.sources and not sources and not draft.nominal and not _some_do(reading, draft.sources):
        return None
    targets = to_each_other(reading, draft, sources) or _aimed_at(reading, draft, parties, sources, around)
    others = objects_of(reading, draft.targets)
    if others & set(sources):  # "felt that *Roe* had stayed too long and accused *him*": not Roe did
        sources, targets = (), targets or tuple(others)
    if draft.mode is EventMode.STRIKE and (struck := employers(reading, draft.sources)):
        sources, targets = tuple(actor for actor in sources if actor not in struck), struck
    targets = targets or _implied(draft, parties, makers, sources, claim)
    sources = sources or _joint(reading, draft, targets)
    if not targets and draft.sources and not draft.nominal and not _some_do(reading, draft.sources):
        return None  # "Gaul's economy retreated": nobody did
    if not _is_worth_telling(reading, draft, sources, targets):
        return None
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
        when=when_of(reading, draft),
        place=where_of(reading, draft),
        status=draft.status,
        claimed_by=claim,
    )
    return Told(event, definite=draft.nominal and _is_definite(reading, draft.token))


def _aimed_at(
    reading: Reading, draft: Draft, parties: Parties, sources: tuple[Actor, ...], around: tuple[Actor, ...]
) -> tuple[Actor, ...]:
    """Return to whom it is done, as the words around it say."""
    reaches = draft.type in _REACHING and draft.mode is not EventMode.STRIKE
    houses = draft.type is not EventType.ASSAULT
    heard = addressed(draft, parties, sources)
    if heard and (draft.inner or not parties.of(draft.targets)):
        return heard
    lands = not _is_at_home(draft, sources)
    heads = [at for at in draft.targets if not (_is_scene(parties, draft, at) or _is_denied(parties, draft, at))]
    aimed = parties.surest(heads, (*sources, *around), towns=reaches, houses=houses, lands=lands)
    aimed = aimed or (() if denies(reading, draft) else spoken_of(draft, parties, sources))
    them = aimed if draft.type in _SUFFERED else principals(reading, aimed)
    spared = favoured(reading, (around_of(draft), draft.token)) if draft.type is EventType.PROTEST else ()
    at_home = _own_countries(sources) if draft.type in _AT_HOME else set()
    return tuple(a for a in them if a not in sources and a not in spared and a.id not in at_home)


def _is_scene(parties: Parties, draft: Draft, i: int) -> bool:
    """Say whether phrase *i* only says where people march, or with whom: "at the *gates* of the Senate"."""
    analysis, words = parties.reading.analysis, parties.reading.lexicon.triggers.sides
    where = analysis.case(i) in (*words.place, *_THERE) and i not in protested(analysis, words, draft.token)
    if draft.type is not EventType.PROTEST or not where or parties.called(i) is not None:
        return False
    places = map(parties.reading.place_at, range(*analysis.subtree(i)))
    return not any(place and place.kind == PlaceKind.COUNTRY for place in places)  # but "in *Gaul*"


def _is_denied(parties: Parties, draft: Draft, i: int) -> bool:
    """Say whether somebody says that there is no thing *i*, nobody's words: "denied any *link* to Gaul"."""
    reading = parties.reading
    return reading.analysis.bases[i] in reading.lexicon.triggers.things.ties and denies(reading, draft)


def _is_at_home(draft: Draft, sources: tuple[Actor, ...]) -> bool:
    """Say whether those punish somebody who do so at home: councils fine, police raid, and no country is aimed at."""
    if draft.type is EventType.COERCE:
        return any(_OF_LAW & set(actor.sectors) for actor in sources)
    return draft.type in _PUNISHING and not any(isinstance(actor, Alliance | Country) for actor in sources)


def _own_countries(sources: tuple[Actor, ...]) -> set[str]:
    """Return the countries of those who act for them: a government sends troops to a province of its own."""
    return {f"country:{actor.country}" for actor in sources if _OF_STATE & set(actor.sectors)}


def _implied(
    draft: Draft, parties: Parties, makers: Makers, sources: tuple[Actor, ...], claim: Statement | None
) -> tuple[Actor, ...]:
    """Return to whom it is done if no words around it say so."""
    if draft.type is EventType.THREATEN and (bound := warned(draft, parties, sources)):
        return bound
    if draft.cameo == _STRIKE:
        return ()
    hearers = promised(draft, parties, sources) or (
        told(draft, parties, sources, claim) if draft.type in _ADDRESSED else ()
    )
    if hearers:
        return hearers
    if _is_joint(parties.reading, draft, sources):
        return sources
    own = {role.of for actor in sources if isinstance(actor, Person) for role in actor.roles}
    told_before = (
        makers.behind(draft, sources)
        or carried_on(draft, makers.memory, sources)
        or struck_by(draft, makers.memory, sources)
        or body_before(draft, makers.memory, sources)
    )
    return tuple(actor for actor in told_before if actor not in own)  # nobody answers his own body


def _is_joint(reading: Reading, draft: Draft, sources: tuple[Actor, ...]) -> bool:
    """Say whether several do it with each other: "agreed", "vowed *to* end the war", not "pledged troops"."""
    if len(sources) < 2:
        return False
    deeds = draft.type is EventType.AGREE and any(reading.analysis.tags[at].startswith("VB") for at in draft.content)
    return draft.mutual or (deeds and not draft.nominal)


def _joint(reading: Reading, draft: Draft, targets: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """Return who does what all sides do with each other, if only the sides are told: "a deal *between* the two"."""
    if not draft.mutual or len(targets) < 2:
        return ()
    thing = patient(reading.analysis, draft.token)
    phrases = () if thing is None else obliques(reading.analysis, thing)
    return targets if any(case in reading.lexicon.triggers.sides.joint for case, _ in phrases) else ()


def _can_be(reading: Reading, draft: Draft) -> bool:
    """Say whether those who promise, refuse or are told to do something are such as can."""
    if draft.rule in _WILLED and not _some_do(reading, draft.sources):
        return False
    if draft.type is EventType.REQUEST and any(_is_anybody(reading, at) for at in draft.targets):
        return False  # "anyone with information is asked to call"
    return draft.rule != "obligation" or _some_do(reading, draft.targets)


def _is_anybody(reading: Reading, i: int) -> bool:
    return reading.analysis.lower[i] in reading.lexicon.triggers.reference.anybody


def _some_do(reading: Reading, heads: tuple[int, ...]) -> bool:
    return any(is_doer(reading, at) for at in heads)


def _evidence(reading: Reading, draft: Draft) -> tuple[Evidence, ...]:
    """Return the words that tell it, the verb around a noun first: "*imposed* *sanctions*"."""
    told = [draft.token] if draft.anchor < 0 else sorted((draft.anchor, draft.token))
    return tuple(Evidence(words_of(reading, at), draft.rule) for at in told)


def _is_worth_telling(reading: Reading, draft: Draft, sources: tuple[Actor, ...], targets: tuple[Actor, ...]) -> bool:
    if draft.status is Status.DENIED and (draft.nominal or draft.type is EventType.REJECT):
        return False  # "did not rule it out" refuses nothing
    if not sources and (_leaves_open_who(reading, draft) or _only_describes(reading, draft)):
        return False
    if _is_purpose(reading, draft) and draft.type is not EventType.PROTEST:
        return False
    if draft.type is EventType.ASSAULT and not (targets or draft.targets):
        return False  # "rebels attacked at dawn": told of nobody and nothing, four in five were wrong
    if draft.strict:
        several = draft.mutual and any(isinstance(a, Group) and len(a.of) > 1 for a in sources)
        return bool(sources) and bool(
            targets
            or several
            or any(reading.place_at(at) for at in draft.targets)
            or (draft.type is EventType.PROTEST and draft.content)
        )
    if draft.nominal:
        by_some = bool(sources) or (bool(targets) and draft.type is EventType.PROTEST)
        return bool(sources and (targets or draft.content)) or (by_some and draft.type.quad is _HARD)
    return bool(sources or targets) or any(_is_somebody(reading, draft, at) for at in draft.sources)


def _leaves_open_who(reading: Reading, draft: Draft) -> bool:
    """
    Say whether somebody does it whom nothing in the text names: "*she* accused Gaul".

    One in twenty of such rows was right on 160 pages; "a *bomb* killed two" says all there is.
    """
    analysis = reading.analysis
    people = (not analysis.tags[at].startswith("NN") or is_somebody(reading, at) for at in draft.sources)
    return draft.rule == "verb" and any(people)


def _only_describes(reading: Reading, draft: Draft) -> bool:
    """Say whether a passive only says who is meant: "a man *accused* of fraud died", no headline, no aside."""
    analysis, i = reading.analysis, draft.token
    if draft.rule != "passive":
        return False
    if analysis.relations[i] != "acl" or analysis.is_root(analysis.heads[i]):
        return False
    first, _ = analysis.subtree(i)
    return "," not in analysis.tags[first - 1 : first + 1]


def _is_somebody(reading: Reading, draft: Draft, i: int) -> bool:
    """Say whether the text tells enough of who does it: a body, or whoever said something."""
    if draft.type is EventType.PROTEST and reading.analysis.lower[i] in reading.lexicon.triggers.reference.crowds:
        return True
    said = bool(draft.content) and draft.status is not Status.DENIED
    return is_political(reading, i) or (said and reading.analysis.tags[i] == "PRP")


def _is_purpose(reading: Reading, draft: Draft) -> bool:
    """Say whether a verb only names an aim or a duty: "an effort *to help*", "had *to help*", not "began to help"."""
    return (
        draft.rule != "choice" and draft.status is Status.POSSIBLE and is_infinitive(reading.analysis, around_of(draft))
    )


def _is_definite(reading: Reading, i: int) -> bool:
    determiner = reading.analysis.child(i, "det")
    return determiner is not None and reading.analysis.lemmas[determiner] in reading.lexicon.triggers.reference.definite
