"""When and where an encounter is: beside its word, beside the verb of its course, or where somebody goes for it."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from newsevents.lexicon.meetings import EncounterKind
from newsevents.model import Actor, Country, Evidence, Person, Place, Precision, Span, Status, When
from newsevents.stages.clauses.roles import obliques
from newsevents.stages.clauses.settings import place_of, times_beside
from newsevents.stages.meetings.course import course_of
from newsevents.stages.meetings.pointing import within
from newsevents.stages.meetings.scene import Scene
from newsevents.stages.meetings.status import given_at
from newsevents.stages.meetings.uses import is_meal
from newsevents.stages.meetings.verb_sides import rest_of_phrase
from newsevents.stages.meetings.visits import visited_heads

_FAR = 4
_WEEK = 7
_NEARER = 4
_DASHES = ("-", "–", "—")
_UP = ("obj", "obl", "nsubj", "nsubj:pass", "xcomp", "nmod", "compound", "conj", "acl", "appos", "advcl")


def when_of(scene: Scene, i: int) -> When | None:
    """
    Return when the encounter at *i* is, from the first to the last day if it has several.

    The time may stand beside its word, beside the verb that tells its course,
    or beside verbs above.  Of those by which somebody plans or proposes it,
    only what follows counts ("agreed *on Monday* to meet *on Friday*"), and of
    those that put an end to it only the new date ("postponed *on Monday*
    *until Friday*").
    """
    beside = times_beside(scene.reading, _own(scene, i))
    found = next((when for at, when in beside if is_known(when) and not _is_of_another(scene, i, at, when)), None)
    if found is None:
        found = next((when for verb, at in _above(scene, i) for when in _times_at(scene, i, verb, at)), None)
    return found and _to_its_end(scene, found)


def _is_of_another(scene: Scene, i: int, at: int, when: When) -> bool:
    """Say whether the days at *at* are those of an encounter around that at *i*: "met her on a visit *on 3-4 May*"."""
    if not ("/" in _to_its_end(scene, when).value or _ends_range(scene, when)):
        return False
    own, far = {i, *scene.analysis.ancestors(i)}, {*range(i + 1, at), *scene.analysis.ancestors(at)}
    return any(scene.analysis.bases[word] in scene.words.nouns for word in far - own)


def _ends_range(scene: Scene, when: When) -> bool:
    """Say whether a day is the last of several: "from 3 *to 4 May*"."""
    analysis = scene.analysis
    first = 0 if when.evidence is None else analysis.tokens_in(when.evidence.span)[0]
    return first > 0 and analysis.lower[first - 1] in (*_DASHES, *scene.words.sides.until)


def is_known(when: When) -> bool:
    """Say whether a time says more than "recently" or "soon"."""
    return not when.value.endswith("_REF")


def nearest(scene: Scene, when: When, status: Status) -> When:
    """
    Return the weekday that is meant of an encounter that is not held yet.

    A weekday before the day of publication cannot be that of a plan: "called off
    *Friday*'s meeting" means the Friday to come, if that is nearer.
    """
    day, weekdays = scene.reading.published, scene.reading.lexicon.times.weekdays
    if when.start is None or day is None or when.evidence is None or when.precision is not Precision.DAY:
        return when
    back = (day.date() if isinstance(day, datetime) else day).toordinal() - when.start.toordinal()
    is_near = back < (_NEARER if status is Status.CANCELLED else 1)
    if is_near or back > _WEEK or when.evidence.span.of(scene.reading.text).lower() not in weekdays:
        return when
    value = (when.start + timedelta(_WEEK)).isoformat()
    return When(value=value, anchor=when.anchor, evidence=when.evidence)


def _above(scene: Scene, i: int) -> Iterator[tuple[int, int]]:
    """Yield the words above *i* with what of it hangs on them, up to the verb of its clause."""
    analysis, at = scene.analysis, i
    for _ in range(_FAR):
        above, relation = analysis.heads[at], analysis.relations[at]
        if above < 0 or relation not in _UP or (relation == "advcl" and not analysis.infinitive(at)):
            return
        is_done = analysis.tags[at].startswith("VB") and not analysis.infinitive(at) and relation != "xcomp"
        if is_done:
            return
        yield above, at
        at = above


def _times_at(scene: Scene, i: int, verb: int, below: int) -> Iterator[When]:
    """Yield the times beside *verb* that are those of the encounter below it."""
    analysis = scene.analysis
    given = given_at(scene.reading, verb)
    to_come = (
        (given is not None and not analysis.passive(verb))
        or analysis.infinitive(below)
        or _infinitive_between(scene, verb, i)
    )
    after = analysis.relations[i] == "obl" and analysis.case(i) in scene.words.sides.outside  # "said *after* talks"
    is_travel = _is_travel(scene, verb)
    for at, when in times_beside(scene.reading, (verb,)):
        if given in (Status.CANCELLED, Status.POSTPONED):
            counts = i < at < verb or analysis.case(at) in scene.words.sides.new_date
        else:
            counts = not (to_come or after) or at > i or is_travel
        if counts and is_known(when) and not _is_of_another(scene, i, at, when):
            yield when


def _infinitive_between(scene: Scene, verb: int, i: int) -> bool:
    """Say whether an infinitive stands between *verb* and *i*, which a parser may have left out of the chain."""
    return any(scene.analysis.infinitive(word) for word in range(verb + 1, i))


def where_of(scene: Scene, i: int, kind: EncounterKind, participants: tuple[Actor, ...]) -> Place | None:
    """Return where the encounter at *i* is."""
    anchors = tuple(_anchors(scene, i))
    found = next((place for at in anchors if (place := place_of(scene.reading, at))), None)
    found = (
        found
        or next((place for at in anchors if (place := _named_behind(scene, at))), None)
        or _where(scene, i)
        or _host(scene, i)
        or _here(scene, (*anchors, *(verb for verb, _ in _above(scene, i))))
    )
    if found or kind is EncounterKind.CALL:
        return found
    if kind is EncounterKind.VISIT:
        return _visited(scene, i, participants)
    during = within(scene.reading, i)
    told = (draft.place for draft in reversed(scene.told) if draft.token == during)
    if during is not None and (place := next(told, None) or _visited(scene, during, ())):
        return place
    return next((place for at in anchors if (place := _destination(scene, at))), None)


def _named_behind(scene: Scene, word: int) -> Place | None:
    """Return the place named behind a noun for one: "in the *capital, Lutetia*", "at his *palace in Lutetia*"."""
    analysis, sides = scene.analysis, scene.words.sides
    nouns = [at for case, at in obliques(analysis, word) if case in sides.place and analysis.tags[at].startswith("NN")]
    names = [name for at in nouns for name in analysis.all_children(at, "appos", "flat")]
    names += [name for at in nouns for case, name in obliques(analysis, at) if case in sides.place]
    return next((place for name in names if (place := scene.reading.place_at(name))), None)


def _own(scene: Scene, i: int) -> tuple[int, ...]:
    """Return the words beside which time and place of an encounter stand, the nearest first."""
    analysis = scene.analysis
    if analysis.tags[i].startswith("VB"):
        return (i, *rest_of_phrase(scene, i), *(at for case, at in obliques(analysis, i) if is_meal(scene, case, at)))
    clauses = (at for at in analysis.all_children(i, "acl", "acl:relcl", "amod") if _tells_time(scene, i, at))
    return (i, *course_of(scene, i), *clauses, *_hung_on_side(scene, i))


def _hung_on_side(scene: Scene, i: int) -> Iterator[int]:
    """Yield the participles that a parser hangs on a side: "a meeting of ministers *planned* for Friday"."""
    for side in scene.analysis.all_children(i, "nmod"):
        for at in scene.analysis.all_children(side, "acl"):
            if given_at(scene.reading, at) is Status.PLANNED or scene.analysis.bases[at] in scene.words.course:
                yield at


def _tells_time(scene: Scene, i: int, at: int) -> bool:
    """Say whether clause *at* below noun *i* may have its time: "talks *held* in Lima", "*due* on Friday"."""
    analysis = scene.analysis
    if analysis.relations[at] == "amod":
        return analysis.relations[i] == "appos" or at > i
    return analysis.tags[at].startswith(("VB", "JJ"))


def _anchors(scene: Scene, i: int) -> Iterator[int]:
    """Yield the words beside which the place of an encounter may stand, the nearest first."""
    yield from _own(scene, i)
    done_to = scene.analysis.object(i) if scene.analysis.tags[i].startswith("VB") else None
    if done_to is not None and not isinstance(scene.parties.called(done_to), Person | Country):
        yield done_to  # "co-chaired a council *in Lima*"
    for verb, _ in _above(scene, i):
        if _is_travel(scene, verb):
            yield verb


def _is_travel(scene: Scene, verb: int) -> bool:
    """Say whether somebody goes somewhere, or will be there: "*flew* to Lima", "will be in *Lima*"."""
    is_there = scene.analysis.child(verb, "cop") is not None and scene.reading.place_at(verb) is not None
    return is_there or scene.analysis.bases[verb] in scene.words.travel.verbs


def _to_its_end(scene: Scene, first: When) -> When:
    """Return the interval of "*from* Monday *to* Wednesday", the time itself if it is none."""
    analysis, sides = scene.analysis, scene.words.sides
    if first.evidence is None or first.precision is not Precision.DAY or "/" in first.value:
        return first
    start, stop = analysis.tokens_in(first.evidence.span)
    if stop + 1 >= len(analysis):
        return first
    last, mark = scene.reading.time_at(stop + 1), analysis.lower[stop]
    is_range = mark in _DASHES or (start and analysis.lower[start - 1] in sides.from_ and mark in sides.until)
    if not is_range or last is None or last.evidence is None or last.end is None:
        return first
    if last.precision is not Precision.DAY or first.start is None or last.end <= first.start:
        return first
    span = Span(first.evidence.span.start, last.evidence.span.end)
    return When(value=f"{first.value}/{last.value}", anchor=first.anchor, evidence=Evidence(span, first.evidence.rule))


def _where(scene: Scene, i: int) -> Place | None:
    """Return the place of a clause: "in *Lima*, where they met"."""
    analysis, reading = scene.analysis, scene.reading
    where = next((at for at in analysis.children(i) if analysis.lower[at] in scene.words.sides.where), 0)
    at = where - 1
    while at >= 0 and (analysis.tags[at] in (",", "IN") or reading.time_at(at)):  # "in Lima *on Monday*, where"
        at -= 1
    return reading.place_at(at) if where and at >= 0 else None


def _host(scene: Scene, i: int) -> Place | None:
    """Return the town that holds an encounter: "*Geneva* will host talks"."""
    analysis, verb = scene.analysis, scene.analysis.heads[i]
    if verb < 0 or analysis.relations[i] != "obj" or analysis.bases[verb] not in scene.words.taking_part.hosts:
        return None
    host = analysis.subject(verb)
    place = None if host is None else scene.reading.place_at(host)
    return place if place and place.kind != "country" else None


def _here(scene: Scene, words: Iterable[int]) -> Place | None:
    """Return the place of the dateline if "here" stands beside one of *words*."""
    analysis, dateline = scene.analysis, scene.reading.dateline
    beside = (analysis.lower[at] for word in words for at in analysis.all_children(word, "advmod"))
    return dateline.place if dateline and any(word in scene.words.sides.here for word in beside) else None


def _destination(scene: Scene, at: int) -> Place | None:
    """Return where somebody goes to meet: "flew *to Lima* for talks"."""
    if not _is_travel(scene, at):
        return None
    if scene.analysis.child(at, "cop") is not None and (place := scene.reading.place_at(at)):
        return place
    words = [word for word in (at, scene.analysis.object(at)) if word is not None]
    phrases = (phrase for word in words for phrase in obliques(scene.analysis, word))
    places = (scene.reading.place_at(to) for case, to in phrases if case in scene.words.travel.places)
    return next((place for place in places if place), None)


def _visited(scene: Scene, i: int, participants: tuple[Actor, ...]) -> Place | None:
    """Return the place that is visited, or that of the country that is."""
    for at in visited_heads(scene, i):
        place = scene.reading.place_at(at)
        if place:
            return place
    countries = {actor.country for actor in participants if isinstance(actor, Country)}
    return next((place for code, place in scene.reading.place_of_country.items() if code in countries), None)
