"""Find each place that tells of an encounter."""

from collections.abc import Iterator
from datetime import datetime

from newsevents.lexicon.meetings import EncounterKind, VerbKind
from newsevents.model import Actor, Country, Group, MeetingMode, Place, Status, When
from newsevents.stages.clauses.parties import Parties
from newsevents.stages.clauses.settings import place_of, time_of, words_of
from newsevents.stages.meetings import partakers
from newsevents.stages.meetings.circumstances import is_somewhere, mode_of, status_of, topic_of
from newsevents.stages.meetings.drafts import Draft
from newsevents.stages.meetings.partakers import Partakers
from newsevents.stages.meetings.pointing import is_apart, points_back, within
from newsevents.stages.meetings.uses import has_company, is_encounter
from newsevents.stages.reading import Reading

_KINDS = {
    VerbKind.VISIT: EncounterKind.VISIT,
    VerbKind.CALL: EncounterKind.CALL,
    VerbKind.CALL_OF_PERSONS: EncounterKind.CALL,
}
_ANYHOW = (VerbKind.DISCUSS, VerbKind.SPEAK)
"""Verbs that do not say by what means they meet."""


def find_encounters(reading: Reading) -> Iterator[Draft]:
    """Yield what tells of an encounter, in the order of the text."""
    analysis, words = reading.analysis, reading.lexicon.meetings
    parties = Parties(reading)
    for i, lemma in enumerate(analysis.lemmas):
        tag, found = analysis.tags[i][:2], None
        if tag == "VB" and lemma in words.verbs:
            found = _by_verb(parties, i, words.verbs[lemma])
        elif tag == "NN" and lemma.lower() in words.nouns:
            found = _by_noun(parties, i)
        if found and not reading.in_zone(analysis.starts[i]):
            yield found


def _by_verb(parties: Parties, i: int, verb: VerbKind) -> Draft | None:
    if not is_encounter(parties, i, verb):
        return None
    who = partakers.of_verb(parties, i, verb)
    if who.sides < 2 and not (verb is VerbKind.MUTUAL and (_are_several(who.all) or has_company(parties, i))):
        return None
    kind = _KINDS.get(verb, EncounterKind.MEETING)
    mode = mode_of(parties.reading, i, kind) or (None if verb in _ANYHOW else MeetingMode.IN_PERSON)
    return _encounter(parties, i, kind, who, mode=mode, rule=f"verb-{verb.value.replace('_', '-')}")


def _are_several(actors: tuple[Actor, ...]) -> bool:
    """Say whether two sides are among *actors*: a group and the one country whose it is are one."""
    groups = [actor for actor in actors if isinstance(actor, Group)]
    theirs = {owner.id for group in groups for owner in group.of}
    others = [actor for actor in actors if not isinstance(actor, Group) and actor.id not in theirs]
    return sum(max(1, len(group.of)) for group in groups) + len(others) > 1


def _by_noun(parties: Parties, i: int) -> Draft | None:
    analysis, words = parties.reading.analysis, parties.reading.lexicon.meetings
    lemma = analysis.bases[i]
    beside = {analysis.bases[at] for at in analysis.children(i)}
    if analysis.relations[i] in ("compound", "amod", "flat") or beside & words.excluded:
        return None
    kind = next((k for before, k in words.nouns[lemma] if beside.issuperset(before)), None)
    if kind is None:
        return None
    who = partakers.of_noun(parties, i, kind)
    mode = mode_of(parties.reading, i, kind)
    found = _encounter(parties, i, kind, who, mode=mode, rule=f"noun-{kind.value}")
    if found is None or found.definite:
        return found
    if len(who.all) > 1:
        return found
    told = who.all or found.place or is_somewhere(parties.reading, i)
    return found if told and lemma not in words.common and analysis.tags[i] != "NNS" else None


def _encounter(  # all but the place and the time comes from what found it
    parties: Parties,
    i: int,
    kind: EncounterKind,
    who: Partakers,
    *,
    mode: MeetingMode | None,
    rule: str,
) -> Draft | None:
    reading = parties.reading
    status, when = status_of(reading, i), time_of(reading, i)
    if status is None:
        return None
    place = place_of(reading, i) or (_visited(reading, who) if kind is EncounterKind.VISIT else None)
    if mode is None and (place or is_somewhere(reading, i)):
        mode = MeetingMode.IN_PERSON
    nominal = not reading.analysis.tags[i].startswith("VB")
    return Draft(
        token=i,
        span=words_of(reading, i),
        kind=kind,
        rule=rule,
        participants=who.all,
        named=who.named,
        hosts=who.hosts,
        mediators=who.mediators,
        mode=mode,
        status=Status.PLANNED if status is Status.ACTUAL and _lies_ahead(reading, when) else status,
        when=when,
        place=place,
        topic=topic_of(reading, i),
        claimed_by=reading.statement_at(i),
        definite=nominal and points_back(reading, i),
        apart=is_apart(reading, i),
        within=within(reading, i),
    )


def _lies_ahead(reading: Reading, when: When | None) -> bool:
    """Say whether the time is after the day of publication."""
    day = reading.published
    if isinstance(day, datetime):
        day = day.date()
    return bool(when and when.start and day and when.start > day)


def _visited(reading: Reading, who: Partakers) -> Place | None:
    """Return the place of a country that is visited."""
    countries = {actor.country for actor in who.all if isinstance(actor, Country)}
    return next((place for code, place in reading.place_of_country.items() if code in countries), None)
