"""One meeting with each of several."""

from collections.abc import Iterator

from newsevents.lexicon.meetings import EncounterKind
from newsevents.model import Actor, Person, Place, TimeType, When
from newsevents.stages.clauses.roles import patient
from newsevents.stages.meetings.attendees import attendees
from newsevents.stages.meetings.drafts import Draft
from newsevents.stages.meetings.scene import Scene
from newsevents.stages.meetings.verb_sides import behind


def one_by_one(scene: Scene, told: Draft) -> Iterator[Draft]:
    """
    Yield an encounter with each of the others if the words say so, else what is told.

    "Held *separate* meetings with Ann Poe and Bo Li"; "spoke *with* Ann Poe and
    *with* Bo Li"; "met Ann Poe *on Monday* and Bo Li *on Friday*".
    """
    each = tuple(_one_phrase_each(scene, told))
    if each:
        yield from (told._replace(participants=who, named=who, apart=True) for who in each)
        return
    later = tuple(_with_word_left_out(scene, told))
    others_later = (draft for draft in later if draft.participants != told.participants)
    gone = {actor.id for draft in others_later for actor in draft.participants[-1:]}
    first = tuple(actor for actor in told.participants if actor.id not in gone)
    others = {actor.id for actor in attendees(scene, _others(scene, told.token))}
    met = [actor for actor in first if actor.id in others]
    rest = tuple(actor for actor in first if actor.id not in others)
    if rest and len(met) > 1 and (_is_each(scene, told.token) or _are_calls(scene, told, met)):
        for actor in met:
            yield told._replace(participants=(*rest, actor), named=(*rest, actor), apart=True)
        return
    yield told._replace(participants=first) if later else told
    yield from later


def _one_phrase_each(scene: Scene, told: Draft) -> Iterator[tuple[Actor, ...]]:
    """Yield who takes part where each has a preposition of his own: "spoke *with* Ann Poe and *with* Bo Li"."""
    analysis, with_ = scene.analysis, scene.words.sides.with_
    row = [at for first in behind(scene, told.token, with_) for at in analysis.conjuncts(first)]
    groups: list[list[Actor]] = []
    for at in dict.fromkeys(row):
        person = scene.parties.called(at)
        if not isinstance(person, Person):
            return
        if not groups or analysis.case(at) in with_:
            groups.append([])
        groups[-1].append(person)
    others = {actor.id for group in groups for actor in group}
    rest = tuple(actor for actor in told.participants if actor.id not in others)
    if len(groups) > 1 and rest and others <= {actor.id for actor in told.participants}:
        yield from ((*rest, *group) for group in groups)


def _others(scene: Scene, i: int) -> tuple[int, ...]:
    done_to = patient(scene.analysis, i) if scene.analysis.tags[i].startswith("VB") else None
    return (*behind(scene, i, scene.words.sides.with_), *(() if done_to is None else (done_to,)))


def _is_each(scene: Scene, i: int) -> bool:
    """Say whether a word beside word *i*, or beside the verb whose object it is, sets one apart from the other."""
    analysis = scene.analysis
    words = [i, analysis.heads[i]] if analysis.relations[i] == "obj" else [i]
    words += [at for at in analysis.children(i) if scene.reading.time_at(at)]  # "*separately* on Monday"
    return any(analysis.bases[at] in scene.words.apart.each for word in words for at in analysis.children(word))


def _are_calls(scene: Scene, told: Draft, met: list[Actor]) -> bool:
    """Say whether a plural tells of a call with each person: "*calls* with Ann Poe and Bo Li", not "meetings"."""
    is_plural = told.kind is EncounterKind.CALL and scene.analysis.tags[told.token] == "NNS"
    return is_plural and all(isinstance(actor, Person) for actor in met)


def _with_word_left_out(scene: Scene, told: Draft) -> Iterator[Draft]:
    """Yield what follows an "and" after a day or a place, if it has its own: "on Monday *and Bo Li on Friday*"."""
    analysis, reading = scene.analysis, scene.reading
    others = {actor.id for actor in attendees(scene, _others(scene, told.token))}
    host = next((actor for actor in told.participants if actor.id not in others), None)
    _, stop = scene.near(told.token)
    ands = [at for at in range(told.token + 1, stop) if analysis.tags[at] == "CC"]
    for n, and_ in enumerate(ands):
        is_place = reading.place_at(and_ - 1) and analysis.case(and_ - 1) in scene.words.sides.place
        if reading.time_at(and_ - 1) is None and not is_place:  # no "Ann Poe of *Gaul* and"
            continue
        person = scene.parties.called(analysis.heads[and_])
        end = ands[n + 1] if n + 1 < len(ands) else stop
        when, place = _own_setting(scene, and_, end)
        if not (when or place):
            continue
        if analysis.lower[and_ + 1 : and_ + 2] in [(word,) for word in scene.words.sides.setting]:
            # "on Monday *and on* Friday": the same
            yield told._replace(when=when, place=place, apart=True)
        elif host and host is not person and isinstance(person, Person):
            yield told._replace(participants=(host, person), when=when, place=place, apart=True)


def _own_setting(scene: Scene, first: int, stop: int) -> tuple[When | None, Place | None]:
    """Return the day and the place in a range of tokens, none if another verb stands in it."""
    analysis, reading = scene.analysis, scene.reading
    tokens = range(first, stop)
    if any(analysis.tags[at] in ("VBD", "VBZ", "VBP", "MD") for at in tokens):
        return None, None
    times = (reading.time_at(at) for at in tokens)
    places = (reading.place_at(at) for at in tokens if analysis.case(at) in scene.words.sides.place)
    return next((time for time in times if time and time.type is TimeType.DATE), None), next(filter(None, places), None)
