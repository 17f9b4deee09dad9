"""One meeting with each: "held separate meetings with Ann Poe and Bo Li"."""

from collections.abc import Iterator

from newsevents.stages.clauses.roles import patient
from newsevents.stages.meetings.attendees import attendees
from newsevents.stages.meetings.drafts import Draft
from newsevents.stages.meetings.scene import Scene
from newsevents.stages.meetings.verb_sides import behind


def one_by_one(scene: Scene, told: Draft) -> Iterator[Draft]:
    """Yield an encounter with each of the others if the words say so, else what is told."""
    others = {actor.id for actor in attendees(scene, _others(scene, told.token))}
    met = [actor for actor in told.participants if actor.id in others]
    rest = tuple(actor for actor in told.participants if actor.id not in others)
    if len(met) < 2 or not rest or not _is_each(scene, told.token):
        yield told
        return
    for actor in met:
        yield told._replace(participants=(*rest, actor), named=(*rest, actor), apart=True)


def _others(scene: Scene, i: int) -> tuple[int, ...]:
    done_to = patient(scene.analysis, i) if scene.analysis.tags[i].startswith("VB") else None
    return (*behind(scene, i, scene.words.sides.with_), *(() if done_to is None else (done_to,)))


def _is_each(scene: Scene, i: int) -> bool:
    """Say whether a word beside word *i*, or beside the verb whose object it is, sets one apart from the other."""
    analysis = scene.analysis
    words = [i, analysis.heads[i]] if analysis.relations[i] == "obj" else [i]
    return any(analysis.bases[at] in scene.words.apart.each for word in words for at in analysis.children(word))
