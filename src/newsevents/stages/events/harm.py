"""What does harm: a deed that somebody did, or an accident that nobody did."""

from collections.abc import Iterator

from newsevents.language import Analysis
from newsevents.lexicon.triggers import Triggers
from newsevents.stages.clauses.roles import agent, patient
from newsevents.stages.events.drafts import Draft
from newsevents.stages.events.sides import together

_ACCIDENT = "@accident"
_AROUND = ("nsubj", "nsubj:pass", "obj", "obl", "obl:agent")


def harmed(analysis: Analysis, i: int, deed: Draft) -> Draft:
    """Give the attack that is the subject of verb *i* its victims: "Rome's shelling killed *two*"."""
    victims = tuple(at for at in together(analysis, patient(analysis, i)) if at not in deed.sources)
    return deed._replace(targets=(*deed.targets, *victims), anchor=i, inner=(*deed.inner, i))


def is_accident(analysis: Analysis, triggers: Triggers, i: int) -> bool:
    """Say whether nobody did what verb *i* tells: "the *storm* killed two", "suffered a *crash*, killing two"."""
    known = triggers.classes[_ACCIDENT]
    return any(analysis.bases[at] in known for at in _causes(analysis, i))


def _causes(analysis: Analysis, i: int) -> Iterator[int]:
    doer = agent(analysis, i)
    if doer is not None:
        yield doer
    yield from analysis.all_children(i, "obl", "obl:agent")
    if analysis.relations[i] == "advcl" and analysis.tags[i] == "VBG":
        yield from analysis.all_children(analysis.heads[i], *_AROUND)
