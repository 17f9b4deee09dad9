"""Two sides of which an earlier stage has made one: "Gaul's *government and rebels*"."""

from newsevents.model import Actor, Group
from newsevents.stages.clauses.nouns import is_political
from newsevents.stages.meetings.scene import Scene
from newsevents.stages.meetings.unnamed import made_of


def is_joint(scene: Scene, at: int, group: Group) -> bool:
    """Say whether a group is those at *at* and others: "the government *and rebels*", no "Gaulish and Roman envoys"."""
    analysis = scene.analysis
    if scene.reading.actor_at(at) is not group:
        return False
    start, end = analysis.starts[at], analysis.ends[at]
    spans = (mention.span for mention in group.mentions if mention.span.start <= start and end <= mention.span.end)
    words = next((range(*analysis.tokens_in(span)) for span in spans), range(0))
    row = [other for other in analysis.conjuncts(at) if other in words]
    is_last = analysis.child(at, "cc") in words  # wherever a parser hangs it
    return (len(row) > 1 or is_last) and all(_is_side(scene, other, group) for other in row)


def _is_side(scene: Scene, at: int, group: Group) -> bool:
    """Say whether noun *at* is a side of its own: no "student" of "opposition and student representatives"."""
    if scene.reading.actor_at(at) is not group:
        return True
    return scene.analysis.tags[at] == "NNS" or is_political(scene.reading, at)


def one_of_joint(scene: Scene, at: int, sent: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """Return for whom those at *at* sit there, *sent* by somebody, or themselves."""
    return sent or (made_of(scene, *scene.analysis.noun_chunk(at)),)
