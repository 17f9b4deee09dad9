"""Bodies without a name that no earlier stage takes for actors, and yet sit there: "a team of experts"."""

from newsevents.language.words import folded, slug_of
from newsevents.model import Group, Mention, MentionForm
from newsevents.stages.meetings.scene import Scene

_INDEFINITE = ("a", "an", "another")
_PARTS = ("amod", "compound", "nummod")


def unnamed_at(scene: Scene, at: int) -> tuple[Group, ...]:
    """
    Return the body or people without a name that noun *at* means, nobody if it says nothing of them.

    "A *team*", "the technical *panel*", "the four party *leaders*", but not
    "the team" and "the leaders", of whom there are names elsewhere.
    """
    analysis = scene.analysis
    if not analysis.tags[at].startswith("NN") or analysis.bases[at] in scene.words.counted.peers:
        return ()
    first, stop = analysis.noun_chunk(at)
    of = [below for below in analysis.all_children(at, "nmod") if analysis.case(below) == "of" and below > at]
    stop = max((stop, *(analysis.noun_chunk(below)[1] for below in of)))
    words = [i for i in range(first, stop) if analysis.relations[i] not in ("det", "nmod:poss")]
    article = analysis.lower[first] in _INDEFINITE
    says = (
        i for i in words if analysis.relations[i] in _PARTS and analysis.lower[i] not in scene.words.counted.numbers
    )
    if not words or not (article or of or any(says)):
        return ()
    return (made_of(scene, words[0], stop),)


def made_of(scene: Scene, first: int, stop: int) -> Group:
    """Return the group that the words from *first* name, without an article, the same for the same words."""
    while first + 1 < stop and scene.analysis.relations[first] in ("case", "cc", "det", "nmod:poss", "punct"):
        first += 1
    span = scene.analysis.span(first, stop)
    name = span.of(scene.reading.text)
    known = scene.made.get(folded(name))
    if known:
        return known
    plain = f"group:{slug_of(name)}"
    number = 2
    found = plain
    while found in scene.taken:
        found, number = f"{plain}-{number}", number + 1
    scene.taken.add(found)
    made = Group(id=found, name=name, mentions=(Mention(span, MentionForm.DESCRIPTION, "body-of-meeting"),))
    scene.made[folded(name)] = made
    return made
