"""Whether a noun tells more of the encounter that its sentence has just told."""

from newsevents.stages.meetings.pointing import is_apart
from newsevents.stages.meetings.scene import Scene
from newsevents.stages.meetings.uses import speaks_of

_BESIDE = ("appos", "parataxis", "list", "dep")


def retells(scene: Scene, i: int) -> bool:
    """
    Say whether noun *i* is the encounter told before in its sentence, however indefinite.

    "Held talks with Ann Poe, *a meeting* attended by Bo Li"; "met her in *a
    meeting* that lasted an hour"; "discussed it in *a phone call*".
    """
    analysis, last = scene.analysis, scene.told[-1] if scene.told else None
    if last is None or last.token < analysis.sentence_at[i][0]:
        return False
    if analysis.relations[i] in _BESIDE:
        return analysis.heads[i] == analysis.heads[last.token] or last.token in analysis.ancestors(i)
    if analysis.relations[i] == "obj" and analysis.heads[i] == last.token:
        return analysis.object(last.token) != i  # "visited Rome, her first *trip* abroad"
    is_inside = analysis.relations[i] == "obl" and analysis.heads[i] == last.token
    return (
        is_inside
        and not is_apart(scene.reading, i)
        and analysis.case(i) in scene.words.sides.inside
        and _is_how(scene, i, last.token)
    )


def _is_how(scene: Scene, i: int, verb: int) -> bool:
    """Say whether one speaks in the encounter of noun *i*, or meets in *a* meeting; at a summit one meets apart."""
    if speaks_of(scene, verb) or scene.analysis.bases[i] in scene.words.sides.invitation:
        return True
    article = scene.analysis.child(i, "det")
    return scene.analysis.case(i) == "in" and (article is None or scene.analysis.lower[article] in ("a", "an"))
