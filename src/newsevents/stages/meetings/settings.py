"""When and where an encounter is: beside its word, beside the verb of its course, or where somebody goes for it."""

from collections.abc import Iterator

from newsevents.lexicon.meetings import EncounterKind
from newsevents.model import Actor, Country, Evidence, Place, Precision, Span, TimeType, When
from newsevents.stages.clauses.roles import obliques
from newsevents.stages.clauses.settings import place_of, time_of
from newsevents.stages.meetings.course import course_of
from newsevents.stages.meetings.pointing import within
from newsevents.stages.meetings.scene import Scene
from newsevents.stages.meetings.uses import is_meal

_FAR = 3


def when_of(scene: Scene, i: int) -> When | None:
    """Return when the encounter at *i* is, from the first to the last day if it has several."""
    found = next((when for at in _anchors(scene, i) if (when := time_of(scene.reading, at))), None)
    if found is None or (found.evidence and found.evidence.span.start < scene.analysis.starts[i]):
        found = _after(scene, i) or found
    return found and _to_its_end(scene, found)


def _after(scene: Scene, i: int) -> When | None:
    """
    Return the time behind an infinitive that a parser hangs on the verb above.

    "Agreed on Monday to meet *next week*", "is set to hold talks *on Friday*".
    """
    analysis, at = scene.analysis, i
    for _ in range(_FAR):
        above = analysis.heads[at]
        if above < 0 or analysis.relations[at] not in ("obj", "obl", "xcomp", "advcl", "acl"):
            return None
        if any(analysis.infinitive(word) for word in range(above + 1, i + 1)):
            times = (scene.reading.time_at(child) for child in analysis.children(above) if child > i)
            found = next((time for time in times if time and time.type is TimeType.DATE), None)
            if found:
                return found
        at = above
    return None


def where_of(scene: Scene, i: int, kind: EncounterKind, participants: tuple[Actor, ...]) -> Place | None:
    """Return where the encounter at *i* is."""
    anchors = tuple(_anchors(scene, i))
    found = next((place for at in anchors if (place := place_of(scene.reading, at) or _here(scene, at))), None)
    if found or kind is EncounterKind.CALL:
        return found
    if kind is EncounterKind.VISIT:
        return _visited(scene, i, participants)
    during = within(scene.reading, i)
    if during is not None and (place := _visited(scene, during, ())):
        return place
    return next((place for at in anchors if (place := _destination(scene, at))), None)


def _anchors(scene: Scene, i: int) -> Iterator[int]:
    """Yield the words beside which time and place of an encounter may stand, the nearest first."""
    analysis = scene.analysis
    yield i
    if analysis.tags[i].startswith("VB"):
        yield from (at for case, at in obliques(analysis, i) if is_meal(scene, case, at))
    else:
        yield from (at for at in analysis.all_children(i, "acl", "acl:relcl") if analysis.tags[at].startswith("VB"))
        yield from course_of(scene, i)
        if analysis.relations[i] == "appos":
            yield from (at for at in analysis.all_children(i, "amod") if analysis.tags[at] == "VBN")
    above = i
    while analysis.heads[above] >= 0 and analysis.relations[above] in ("obj", "obl", "xcomp", "conj", "advcl", "acl"):
        at, above = above, analysis.heads[above]
        if analysis.relations[at] == "advcl" and not analysis.infinitive(at):
            return
        if analysis.bases[above] in scene.words.travel.verbs:
            yield above


def _to_its_end(scene: Scene, first: When) -> When:
    """Return the interval of "*from* Monday *to* Wednesday", the time itself if it is none."""
    analysis, sides = scene.analysis, scene.words.sides
    if first.evidence is None or first.precision is not Precision.DAY or "/" in first.value:
        return first
    start, stop = analysis.tokens_in(first.evidence.span)
    if start == 0 or stop + 1 >= len(analysis) or analysis.lower[start - 1] not in sides.from_:
        return first
    last = scene.reading.time_at(stop + 1)
    if analysis.lower[stop] not in sides.until or last is None or last.evidence is None or last.end is None:
        return first
    if last.precision is not Precision.DAY or first.start is None or last.end <= first.start:
        return first
    span = Span(first.evidence.span.start, last.evidence.span.end)
    return When(value=f"{first.value}/{last.value}", anchor=first.anchor, evidence=Evidence(span, first.evidence.rule))


def _here(scene: Scene, at: int) -> Place | None:
    """Return the place of the dateline for "here"."""
    analysis, dateline = scene.analysis, scene.reading.dateline
    here = scene.words.sides.here
    if dateline is None or not any(analysis.lower[word] in here for word in analysis.all_children(at, "advmod")):
        return None
    return dateline.place


def _destination(scene: Scene, at: int) -> Place | None:
    """Return where somebody goes to meet: "flew *to Lima* for talks"."""
    if scene.analysis.bases[at] not in scene.words.travel.verbs:
        return None
    places = (
        scene.reading.place_at(to) for case, to in obliques(scene.analysis, at) if case in scene.words.travel.places
    )
    return next((place for place in places if place), None)


def _visited(scene: Scene, i: int, participants: tuple[Actor, ...]) -> Place | None:
    """Return the place that is visited, or that of the country that is."""
    analysis = scene.analysis
    done_to = analysis.object(i)
    around = [
        at
        for word in (i, analysis.heads[i])
        if word >= 0
        for case, at in obliques(analysis, word)
        if case in scene.words.sides.visited
    ]
    for at in (*around, *(() if done_to is None else (done_to,))):
        place = scene.reading.place_at(at)
        if place:
            return place
    countries = {actor.country for actor in participants if isinstance(actor, Country)}
    return next((place for code, place in scene.reading.place_of_country.items() if code in countries), None)
