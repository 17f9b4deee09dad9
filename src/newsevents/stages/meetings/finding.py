"""Find each place that tells of an encounter."""

from collections.abc import Iterator
from datetime import datetime

from newsevents.language import Analysis
from newsevents.lexicon.meetings import EncounterKind, VerbKind
from newsevents.model import Country, MeetingMode, Person, Place, Status, When
from newsevents.stages.events.parties import actors_of
from newsevents.stages.events.roles import obliques, patient
from newsevents.stages.events.settings import Claims, place_of, time_of, words_of
from newsevents.stages.meetings import partakers
from newsevents.stages.meetings.circumstances import mode_of, status_of, topic_of
from newsevents.stages.meetings.encounters import Encounter
from newsevents.stages.meetings.partakers import Partakers
from newsevents.stages.reading import Reading

_KINDS = {
    VerbKind.VISIT: EncounterKind.VISIT,
    VerbKind.CALL: EncounterKind.CALL,
    VerbKind.CALL_OF_PERSONS: EncounterKind.CALL,
}


def find_encounters(reading: Reading) -> Iterator[Encounter]:
    """Yield what tells of an encounter, in the order of the text."""
    analysis, words = reading.analysis, reading.lexicon.meetings
    claims = Claims(reading)
    for i, lemma in enumerate(analysis.lemmas):
        found = None
        if analysis.tags[i].startswith("VB"):
            verb = words.verbs.get(lemma)
            found = _by_verb(reading, i, verb, claims) if verb else None
        elif analysis.tags[i].startswith("NN"):
            found = _by_noun(reading, i, claims) if lemma.lower() in words.nouns else None
        if found and not reading.in_zone(analysis.starts[i]):
            yield found


def _by_verb(reading: Reading, i: int, verb: VerbKind, claims: Claims) -> Encounter | None:
    if not _is_encounter(reading, i, verb):
        return None
    who = partakers.of_verb(reading, i, verb)
    if who.sides < 2 and not (verb is VerbKind.MUTUAL and len(who.all) > 1):
        return None
    kind = _KINDS.get(verb, EncounterKind.MEETING)
    return _encounter(reading, i, kind, who, claims, f"verb-{verb.value.replace('_', '-')}")


def _is_encounter(reading: Reading, i: int, verb: VerbKind) -> bool:
    """Say whether verb *i* is used for an encounter: "meet the minister", not "meet the deadline"."""
    analysis = reading.analysis
    done_to = patient(analysis, i)
    people = done_to is not None and bool(actors_of(reading, (done_to,)))
    match verb:
        case VerbKind.MUTUAL:
            return (people or done_to is None) and not analysis.passive(i) and _has_particle(reading, i)
        case VerbKind.HOST:
            return done_to is not None and _is_guest(reading, done_to)
        case VerbKind.CALL | VerbKind.VISIT:
            return people
        case VerbKind.CALL_OF_PERSONS:
            return (
                people and analysis.child(i, "xcomp", "ccomp", "compound:prt") is None and _is_guest(reading, done_to)
            )
        case VerbKind.SPEAK:
            return _is_by_phone(reading, i) or _is_with(reading, i)
        case VerbKind.DISCUSS:
            return _is_with(reading, i)
        case VerbKind.INVITE:
            return people and _is_to_come(reading, i)


def _has_particle(reading: Reading, i: int) -> bool:
    """Say whether the verb has the particle without which it tells no encounter: "sit *down*"."""
    lemma = reading.analysis.lemmas[i]
    phrases = reading.lexicon.meetings.verb_kinds[VerbKind.MUTUAL]
    if lemma in phrases:
        return True
    after = reading.analysis.forms[i + 1].lower() if i + 1 < len(reading.analysis) else ""
    return f"{lemma} {after}" in phrases


def _is_guest(reading: Reading, head: int | None) -> bool:
    """Say whether noun *head* is a person, or people: aid is received, too."""
    if head is None:
        return False
    actor = reading.actor_at(head)
    return actor is not None and (isinstance(actor, Person) or actor.kind == "group")


def _is_by_phone(reading: Reading, i: int) -> bool:
    phone = reading.lexicon.meetings.mode.phone
    return any(reading.analysis.lemmas[at].lower() in phone for _, at in obliques(reading.analysis, i))


def _is_with(reading: Reading, i: int) -> bool:
    with_ = reading.lexicon.meetings.sides.with_
    return any(
        case in with_ and actors_of(reading, reading.analysis.conjuncts(at))
        for case, at in obliques(reading.analysis, i)
    )


def _is_to_come(reading: Reading, i: int) -> bool:
    """Say whether the guest is asked to nothing but an encounter: "invited her", "to visit", "for talks"."""
    analysis, words = reading.analysis, reading.lexicon.meetings
    asked = [at for at in analysis.children(i) if analysis.relations[at] in ("xcomp", "ccomp", "advcl")]
    phrases = [at for case, at in obliques(analysis, i) if reading.time_at(at) is None]
    below = [*asked, *phrases]
    if not below:
        return True
    known = (*words.verbs, *words.nouns, *words.taking_part.verbs)
    return any(analysis.lemmas[at].lower() in known for at in below)


def _by_noun(reading: Reading, i: int, claims: Claims) -> Encounter | None:
    analysis, words = reading.analysis, reading.lexicon.meetings
    beside = {analysis.lemmas[at].lower() for at in analysis.children(i)}
    if analysis.relations[i] in ("compound", "amod", "flat") or beside & words.excluded:
        return None
    kind = next((k for before, k in words.nouns[analysis.lemmas[i].lower()] if beside.issuperset(before)), None)
    if kind is None:
        return None
    who = partakers.of_noun(reading, i, kind)
    lemma = analysis.lemmas[i].lower()
    encounter = _encounter(reading, i, kind, who, claims, f"noun-{kind.value}")
    if encounter is None or encounter.definite:
        return encounter
    enough = len(who.all) > 1 or (lemma not in words.common and (who.all or encounter.place))
    return encounter if enough else None


def _encounter(
    reading: Reading, i: int, kind: EncounterKind, who: Partakers, claims: Claims, rule: str
) -> Encounter | None:
    status = status_of(reading, i)
    if status is None:
        return None
    place = place_of(reading, i)
    mode = mode_of(reading, i, kind)
    when = time_of(reading, i)
    nominal = not reading.analysis.tags[i].startswith("VB")
    if mode is None and (place or not nominal):
        mode = MeetingMode.IN_PERSON if rule not in ("verb-discuss", "verb-speak") else None
    if status is Status.ACTUAL and _lies_ahead(reading, when):
        status = Status.PLANNED
    return Encounter(
        token=i,
        span=words_of(reading, i),
        kind=kind,
        rule=rule,
        participants=who.all,
        hosts=who.hosts,
        mediators=who.mediators,
        mode=mode,
        status=status,
        when=when,
        place=place or _visited(reading, kind, who),
        topic=topic_of(reading, i),
        claimed_by=claims.of(i),
        nominal=nominal,
        definite=nominal and _points_back(reading, i),
        apart=_is_apart(reading, i),
        within=_within(reading, i),
    )


def _lies_ahead(reading: Reading, when: When | None) -> bool:
    """Say whether the time is after the day of publication."""
    day = reading.published
    if isinstance(day, datetime):
        day = day.date()
    return bool(when and when.start and day and when.start > day)


def _visited(reading: Reading, kind: EncounterKind, who: Partakers) -> Place | None:
    """Return the place of a country that is visited."""
    if kind is not EncounterKind.VISIT:
        return None
    countries = {actor.country for actor in who.all if isinstance(actor, Country)}
    return next((p for p in reading.places if p.country in countries and p.kind == "country"), None)


def _points_back(reading: Reading, i: int) -> bool:
    analysis = reading.analysis
    for at in analysis.all_children(i, "det", "nmod:poss"):
        if analysis.lemmas[at] in ("the", "this", "these", "that", "those") or analysis.tags[at] == "PRP$":
            return True
    return False


def _is_apart(reading: Reading, i: int) -> bool:
    analysis, apart = reading.analysis, reading.lexicon.meetings.apart
    beside = {analysis.lemmas[at].lower() for at in analysis.children(i)}
    if beside & apart.words and not analysis.tags[i].startswith("VB"):
        return True
    if beside & apart.adverbs:
        return True
    above = analysis.heads[i]
    return above >= 0 and analysis.lemmas[above] in apart.verbs and analysis.relations[i] == "obj"


def _within(reading: Reading, i: int) -> int | None:
    """Return the encounter in whose course this one is: "met *during his visit*", "on the sidelines of"."""
    analysis, words = reading.analysis, reading.lexicon.meetings
    for _, at in obliques(analysis, i):
        for head in (at, *(below for _, below in obliques(analysis, at))):
            if analysis.lemmas[head].lower() in words.nouns:
                return head
    return None
