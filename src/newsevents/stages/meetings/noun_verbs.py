"""The verbs by which somebody takes part in what a noun tells: "*held* talks", "talks *brokered* by Rome"."""

from collections.abc import Iterator

from newsevents.model import Actor
from newsevents.stages.meetings.attendees import at_side, attendees
from newsevents.stages.meetings.company import agents
from newsevents.stages.meetings.latecomers import behind_verb
from newsevents.stages.meetings.scene import Scene
from newsevents.stages.meetings.uses import takes_part
from newsevents.stages.meetings.verb_sides import doer


def verbs_around(scene: Scene, i: int) -> Iterator[tuple[int, tuple[Actor, ...]]]:
    """Yield the verbs by which somebody takes part in what noun *i* tells, and who does."""
    analysis = scene.analysis
    above, whole = _verb_before(scene, i), i
    if above >= 0 and analysis.relations[i] == "nmod" and _is_part(scene, above):
        whole, above = above, analysis.heads[above]  # "held a *round* of talks, mediated by Rome"
    clauses = (at for noun in dict.fromkeys((i, whole)) for at in analysis.all_children(noun, "acl", "acl:relcl"))
    verbs = [at for at in clauses if analysis.tags[at].startswith("VB")]
    outside = analysis.relations[whole] == "obl" and analysis.case(whole) in scene.words.sides.outside
    if above >= 0 and analysis.tags[above].startswith("VB") and analysis.relations[whole] != "nsubj" and not outside:
        verbs.append(above)
    for verb in verbs:
        if takes_part(scene, verb) and not _is_clause_alone(scene, verb):
            does = doer(scene, verb)
            by = agents(analysis, verb) if does is None and analysis.tags[verb] == "VBN" else behind_verb(scene, verb)
            yield verb, at_side(scene, None if does == i else does) or attendees(scene, by)
            yield from _by_whom(scene, verb)
    yield from _hung_on_side(scene, i)
    yield from _host_of_compound(scene, i)
    for verb in analysis.all_children(i, "amod"):
        if takes_part(scene, verb):
            yield verb, _before_participle(scene, i, verb)


def _host_of_compound(scene: Scene, i: int) -> Iterator[tuple[int, tuple[Actor, ...]]]:
    """Yield the infinitive that a parser takes for a part of noun *i*: "offered to *host* talks"."""
    analysis, above = scene.analysis, scene.analysis.heads[i]
    is_infinitive = i - 2 >= analysis.sentence_at[i][0] and analysis.lower[i - 2] == "to"
    if is_infinitive and above >= 0 and analysis.heads[i - 1] == i and takes_part(scene, i - 1):
        yield i - 1, at_side(scene, doer(scene, above))


def _before_participle(scene: Scene, i: int, verb: int) -> tuple[Actor, ...]:
    """Return who does *verb*, which a parser takes for a participle before noun *i*: "*Rome* hosted talks"."""
    if scene.analysis.relations[i] == "appos":
        return at_side(scene, scene.analysis.heads[i])
    subject = scene.analysis.subject(verb)
    if subject is not None:
        return at_side(scene, subject)
    before = scene.reading.actor_at(verb - 1) if verb > scene.analysis.sentence_at[i][0] else None
    return (before,) if before else ()


def _hung_on_side(scene: Scene, i: int) -> Iterator[tuple[int, tuple[Actor, ...]]]:
    """
    Yield the participles that a parser hangs on a side, or on the verb.

    "Talks between Rome and Gaul, *brokered* by Egypt"; "met in a meeting also *attended* by Bo Li".
    """
    analysis = scene.analysis
    for at in range(i + 1, min(i + 3, analysis.sentence_at[i][1])):
        if analysis.tags[at] == "VBN" and analysis.heads[at] == analysis.heads[i] >= 0 and takes_part(scene, at):
            yield at, at_side(scene, analysis.agent(at))
        if not analysis.tags[at].startswith("RB"):
            break
    sides = (one for side in scene.analysis.all_children(i, "nmod") for one in scene.analysis.conjuncts(side))
    part = scene.words.taking_part
    others = part.mediators | (part.hosts - scene.words.company.instead)  # "a team *led* by": it leads no talks
    for at in (at for side in sides for at in scene.analysis.all_children(side, "acl")):
        if scene.analysis.bases[at] in others and scene.analysis.passive(at):
            yield at, at_side(scene, scene.analysis.agent(at))


def _is_clause_alone(scene: Scene, verb: int) -> bool:
    """Say whether a gerund is what somebody speaks of: "hoped *holding* the summit would help"."""
    analysis = scene.analysis
    above = analysis.heads[verb]
    wants = above >= 0 and analysis.bases[above] in scene.words.status.proposed
    return analysis.tags[verb] == "VBG" and wants and analysis.relations[verb] in ("ccomp", "csubj", "xcomp")


def _by_whom(scene: Scene, verb: int) -> Iterator[tuple[int, tuple[Actor, ...]]]:
    """Yield the participles behind the verb: "held talks, *mediated* by Rome"."""
    for at in scene.analysis.all_children(verb, "advcl", "acl"):
        if scene.analysis.passive(at) and takes_part(scene, at):
            yield at, at_side(scene, scene.analysis.agent(at))


def _verb_before(scene: Scene, i: int) -> int:
    """Return the head of noun *i*: the verb right before it, even if a parser hangs both on the verb above."""
    analysis = scene.analysis
    first, _ = analysis.noun_chunk(i)
    before, above = first - 1, analysis.heads[i]
    is_own = before >= 0 and above >= 0 and analysis.tags[before].startswith("VB") and analysis.heads[before] == above
    return before if is_own and takes_part(scene, before) else above


def _is_part(scene: Scene, above: int) -> bool:
    noun = scene.analysis.bases[above]
    return noun in scene.words.parts or noun in scene.reading.lexicon.triggers.transparent
