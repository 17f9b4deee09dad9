"""Find each place that tells of an encounter."""

from collections.abc import Iterator
from datetime import datetime

from newsevents.lexicon.meetings import EncounterKind, NounFrame
from newsevents.model import Country, MeetingMode, Organization, Person, Status, When
from newsevents.stages.clauses.settings import words_of
from newsevents.stages.meetings.attendees import PUBLIC, is_firm
from newsevents.stages.meetings.circumstances import is_somewhere, mode_of, topic_of
from newsevents.stages.meetings.course import is_news
from newsevents.stages.meetings.drafts import Draft
from newsevents.stages.meetings.earlier import last_met
from newsevents.stages.meetings.latecomers import latecomers
from newsevents.stages.meetings.noun_sides import of_noun
from newsevents.stages.meetings.one_by_one import one_by_one
from newsevents.stages.meetings.pointing import is_another, is_apart, points_back, within
from newsevents.stages.meetings.retelling import retells
from newsevents.stages.meetings.scene import Scene
from newsevents.stages.meetings.settings import nearest, when_of, where_of
from newsevents.stages.meetings.status import status_of
from newsevents.stages.meetings.uses import frame_of, is_gerund_noun, is_sport, noun_at, verb_at
from newsevents.stages.meetings.verb_sides import Partakers, of_verb
from newsevents.stages.meetings.visits import host_of_visit, stays_at_home
from newsevents.stages.reading import Reading

_NOMINAL = ("nsubj", "nsubj:pass", "obj", "obl")
_EXPLAINING = ("appos", "parataxis", "conj", "obl:unmarked", "nmod:unmarked", "list", "dep")


def find_encounters(scene: Scene) -> Iterator[Draft]:
    """Yield what tells of an encounter, in the order of the text."""
    analysis, words = scene.analysis, scene.words
    for i, base in enumerate(analysis.bases):
        found = None
        if base in words.verbs and is_gerund_noun(scene, i):
            found = _by_noun(scene, i)
        elif (base in words.verbs or base in words.nouns) and verb_at(scene, i) in words.verbs:
            found = _by_verb(scene, i)
        elif base in words.nouns and _is_noun(scene, i):
            found = _by_noun(scene, i)
        found = found or latecomers(scene, i)
        if found and not scene.reading.is_outside(i):
            scene.told.append(found)
            yield from one_by_one(scene, found)


def _is_noun(scene: Scene, i: int) -> bool:
    """Say whether word *i* stands as a noun, whatever its tag: "a face-to-*face*", "held a *bilateral*"."""
    analysis = scene.analysis
    if analysis.tags[i].startswith("NN") or analysis.forms[i - 1 : i] == ("-",):
        return True
    return analysis.tags[i] == "JJ" and analysis.relations[i] in _NOMINAL and analysis.child(i, "det") is not None


def _by_verb(scene: Scene, i: int) -> Draft | None:
    used = frame_of(scene, i)
    who = of_verb(scene, i, used[1]) if used else None
    if used is None or who is None:
        return None
    name, frame = used
    found = _encounter(scene, i, frame.kind, who, mode=mode_of(scene.reading, i, frame.mode), rule=f"verb-{name}")
    is_ahead = found is not None and frame.ahead and found.status is Status.ACTUAL
    return _for_what(scene, found._replace(status=Status.PLANNED) if found and is_ahead else found)


def _for_what(scene: Scene, found: Draft | None) -> Draft | None:
    """Return the invitation told again if *found* is the visit to which one is invited: "invited her *to visit*"."""
    last = scene.told[-1] if scene.told else None
    if found is None or last is None or found.kind is not EncounterKind.VISIT:
        return found
    if scene.analysis.heads[found.token] != last.token or scene.analysis.relations[found.token] != "xcomp":
        return found
    frames = (scene.words.verb_frames[name] for _, name in scene.words.verbs.get(scene.analysis.bases[last.token], ()))
    if not any(frame.ahead for frame in frames):
        return found
    told = found._replace(kind=last.kind, status=last.status, participants=last.participants, hosts=last.hosts)
    return told._replace(named=(), definite=True, apart=False)


def _by_noun(scene: Scene, last: int) -> Draft | None:
    analysis, words = scene.analysis, scene.words
    used = _noun_frame(scene, last)
    if used is None:
        return None
    i, frame = used
    beside = {analysis.bases[at] for at in analysis.children(i) if analysis.relations[at] != "nmod"}
    if analysis.tags[i].startswith("NNP") and isinstance(scene.reading.actor_at(i), Person | Organization):
        return None  # "the Economic Forum", a name
    if beside & words.excluded or is_sport(scene, i) or not _is_used(scene, i, frame):
        return None
    who = Partakers(()) if frame.again else of_noun(scene, i, frame)
    if not who.all and is_another(scene.reading, i):
        who = Partakers(last_met(scene, i))
    if frame.official:
        who = who._replace(all=(*who.all, *host_of_visit(scene, i, who.all)))
    mode = mode_of(scene.reading, i, frame.mode)
    if mode is None and sum(isinstance(actor, Person) for actor in who.all) > 1:
        mode = frame.persons
    found = _encounter(scene, i, frame.kind, who, mode=mode, rule=f"noun-{frame.kind.value}")
    if found is None:
        return None
    is_told = len(found.participants) > 1 or _tells_alone(scene, i, last, frame, found)
    return found._replace(news=is_news(scene, i), alone=_is_known(scene, i, last, found)) if is_told else None


def _is_known(scene: Scene, i: int, last: int, found: Draft) -> bool:
    """Say whether noun *i* is known to all, and somebody comes to it for a state or a body: "attended *the summit*"."""
    analysis, words, above = scene.analysis, scene.words.alone, scene.analysis.heads[i]
    comes = above >= 0 and analysis.relations[i] in ("obj", "obl") and analysis.bases[above] in words.verbs
    is_public = (isinstance(a, Country) or not PUBLIC.isdisjoint(a.sectors) for a in found.participants)
    return comes and analysis.bases[last] in words.nouns and any(is_public)


def _is_used(scene: Scene, i: int, frame: NounFrame) -> bool:
    """Say whether noun *i* stands where its frame wants it, and is no part of another noun."""
    analysis, above = scene.analysis, scene.analysis.heads[i]
    if analysis.relations[i] in ("compound", "amod", "flat"):
        return False
    if frame.object_of and (analysis.relations[i] != "obj" or analysis.bases[above] not in frame.object_of):
        return False
    if frame.case and frame.case != analysis.case(i):
        return False
    return not (frame.again and any(analysis.bases[at] in scene.words.nouns for at in analysis.all_children(i, "nmod")))


def _tells_alone(scene: Scene, i: int, last: int, frame: NounFrame, found: Draft) -> bool:
    """Say whether noun *i* tells of an encounter though at most one is known who takes part."""
    if frame.kind is EncounterKind.VISIT:
        return found.definite and any(draft.kind is EncounterKind.VISIT for draft in scene.told)
    if found.definite and not frame.again:
        return True
    if frame.again or noun_at(scene, last) in scene.words.common or scene.analysis.tags[i] == "NNS":
        return False
    if any(is_firm(actor) for actor in found.participants):
        return False
    return bool(found.participants or found.place) or is_somewhere(scene.reading, i)


def _noun_frame(scene: Scene, last: int) -> tuple[int, NounFrame] | None:
    """Return the head of the noun whose last word is at *last*, and its frame."""
    analysis = scene.analysis
    for before, name in scene.words.nouns.get(noun_at(scene, last), ()):
        first = last - len(before)
        if first >= 0 and analysis.lower[first:last] == before:
            return analysis.head_of(first, last + 1) if before else last, scene.words.noun_frames[name]
    return None


def _encounter(
    scene: Scene, i: int, kind: EncounterKind, who: Partakers, *, mode: MeetingMode | None, rule: str
) -> Draft | None:
    reading = scene.reading
    status, when = status_of(reading, i), when_of(scene, i)
    if status is None:
        return None
    if when and status in (Status.PLANNED, Status.PROPOSED, Status.POSTPONED, Status.CANCELLED):
        when = nearest(scene, when, status)
    nominal = not reading.analysis.tags[i].startswith("VB") or is_gerund_noun(scene, i)
    if status is Status.ACTUAL and _lies_ahead(reading, when):
        past = _is_past(scene, i)  # what has been held is not ahead: the day was taken for another
        status, when = (Status.ACTUAL, None) if past else (Status.PLANNED, when)
    if kind is EncounterKind.VISIT and stays_at_home(who.all):
        return None
    explains = _explains(scene, i, who)
    again = nominal and retells(scene, i)
    kind = scene.told[-1].kind if again else kind
    when = None if explains else when
    place = where_of(scene, i, kind, who.all)
    if again:  # when and where it is has been told, if it has
        when, place = (None if scene.told[-1].when else when), (None if scene.told[-1].place else place)
    if mode is None and (place or is_somewhere(reading, i)):
        mode = MeetingMode.IN_PERSON
    return Draft(
        token=i,
        span=words_of(reading, i),
        kind=kind,
        rule=rule,
        participants=who.all,
        named=() if again else who.named,
        hosts=who.hosts,
        mediators=who.mediators,
        mode=mode,
        status=status,
        when=when,
        place=place,
        topic=topic_of(reading, i),
        claimed_by=reading.statement_at(i),
        definite=nominal and (again or points_back(reading, i)),
        apart=is_apart(reading, i) and not explains and not again,
        within=within(reading, i),
    )


def _explains(scene: Scene, i: int, who: Partakers) -> bool:
    """Say whether noun *i* tells more of what the sentence has told: "met in Doha, the first *meeting* in years"."""
    analysis, last = scene.analysis, scene.told[-1] if scene.told else None
    if last is None or last.token < analysis.sentence_at[i][0] or analysis.tags[i].startswith("VB"):
        return False
    same = {actor.id for actor in who.all} <= {actor.id for actor in last.participants}
    return same and analysis.relations[i] in _EXPLAINING


def _is_past(scene: Scene, i: int) -> bool:
    """Say whether the verb that tells of the encounter at *i* is in the past: "met", "talks *ended*"."""
    analysis = scene.analysis
    verb = i if analysis.tags[i].startswith("VB") else analysis.heads[i]
    if verb >= 0 and analysis.relations[i] == "obl" and analysis.case(i) in scene.words.sides.over:
        return analysis.tense(verb) == "past"  # "voiced hope *after* the talks"
    tells = verb == i or (verb >= 0 and is_news(scene, i) and analysis.bases[verb] in scene.words.course)
    return tells and analysis.tense(verb) == "past"


def _lies_ahead(reading: Reading, when: When | None) -> bool:
    """Say whether the time is after the day of publication."""
    day = reading.published
    if isinstance(day, datetime):
        day = day.date()
    return bool(when and when.start and day and when.start > day)
