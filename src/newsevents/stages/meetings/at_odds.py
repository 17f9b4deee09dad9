"""Between whom there are talks that others host or mediate, if their sentence does not say."""

from collections.abc import Iterable

from newsevents.model import Actor, Alliance, Country, Organization
from newsevents.stages.meetings.attendees import attendees
from newsevents.stages.meetings.rows import unique
from newsevents.stages.meetings.scene import Scene

_BOTH = 2
_FAR = 20
"""Sentences before in which they may stand."""
_SUBJECTS = ("nsubj", "nsubj:pass")


def at_odds(scene: Scene, i: int, brokers: Iterable[Actor]) -> tuple[Actor, ...]:
    """
    Return the two who last did something together or to each other before noun *i*, none if they are among the brokers.

    "*Gaul and Rome* traded fire. Egypt offered to host talks."
    """
    analysis, others = scene.analysis, {actor.id for actor in brokers}
    here = analysis.sentence_of(i)
    for first, stop in reversed(analysis.sentences[max(0, here - _FAR) : here]):
        verbs = dict.fromkeys(analysis.heads[at] for at in range(first, stop) if analysis.relations[at] in _SUBJECTS)
        for verb in verbs:
            found = _sides(scene, verb)
            if len(found) == _BOTH and all(_is_side(actor) and actor.id not in others for actor in found):
                return found
    return ()


def _sides(scene: Scene, verb: int) -> tuple[Actor, ...]:
    """Return who does something together, or who does it to whom: "*Gaul* accuses *Rome*"."""
    subjects = [at for at in scene.analysis.children(verb) if scene.analysis.relations[at] in _SUBJECTS]
    found, done_to = attendees(scene, subjects[:1]), scene.analysis.object(verb)
    return found if len(found) > 1 or done_to is None else unique((*found, *attendees(scene, (done_to,))))


def _is_side(actor: Actor) -> bool:
    """Say whether an actor may be at odds with another: a country, a movement, a body, but no alliance."""
    return isinstance(actor, Country | Organization) and not isinstance(actor, Alliance)
