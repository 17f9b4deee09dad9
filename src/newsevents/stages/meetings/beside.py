"""What a parser hangs on the verb, and belongs to the noun right before it: "postponed her trip *to Rome*"."""

from newsevents.stages.clauses.roles import obliques
from newsevents.stages.meetings.scene import Scene
from newsevents.stages.meetings.uses import speaks_of
from newsevents.stages.meetings.verb_sides import behind, last_word


def behind_noun(scene: Scene, i: int, prepositions: tuple[str, ...]) -> tuple[int, ...]:
    """Return what stands behind one of *prepositions* beside noun *i*, or right behind it."""
    return (*behind(scene, i, prepositions), *right_behind(scene, i, prepositions))


def right_behind(scene: Scene, i: int, prepositions: tuple[str, ...]) -> tuple[int, ...]:
    """
    Return what hangs on the verb above noun *i* and follows the noun without a break.

    With whom somebody only speaks of it is no side of it: "discussed the trip *with her*".
    """
    analysis = scene.analysis
    above = analysis.heads[i]
    if above < 0 or analysis.relations[i] not in ("obj", "nsubj:pass", "obl") or speaks_of(scene, above):
        return ()
    stop = analysis.subtree(i)[1]
    phrases = (at for case, at in obliques(analysis, above) if at > i and last_word(case) in prepositions)
    return tuple(at for at in phrases if analysis.subtree(at)[0] == stop and scene.reading.time_at(at) is None)
