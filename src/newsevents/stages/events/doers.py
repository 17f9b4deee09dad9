"""Who does what a verb tells, where its own words do not say: who wrote the letter, whose strike killed."""

from collections.abc import Iterator

from newsevents.language import Analysis
from newsevents.lexicon.triggers import Triggers
from newsevents.stages.clauses.roles import agent

_WRITTEN = ("obj", "obl")
_PLACE = "LOC"


def doer(analysis: Analysis, triggers: Triggers, i: int) -> int | None:
    """
    Return the head of who does verb *i*.

    What a text does, its writer does: "*Rome* sent a letter *urging* Gaul to pay".
    """
    text = analysis.heads[i]
    gerund = analysis.relations[i] == "acl" and analysis.tags[i] == "VBG"
    if not gerund or analysis.bases[text] not in triggers.things.texts:
        return agent(analysis, i)
    owner = analysis.child(text, "nmod:poss")
    if owner is not None:
        return owner
    return agent(analysis, analysis.heads[text]) if analysis.relations[text] in _WRITTEN else agent(analysis, i)


def around_place(analysis: Analysis, i: int) -> Iterator[int]:
    """Yield what stands around place *i*, of which a clause behind it may tell: "a *strike* on Rome that killed two"."""
    if not analysis.labels[i].endswith(_PLACE):
        return
    at = analysis.heads[i]
    while at >= 0:
        yield at
        if analysis.tags[at].startswith("VB"):
            return
        at = analysis.heads[at]
