"""How real an event is, by the grammar of the words that tell it."""

from newsevents.language import Analysis
from newsevents.lexicon.triggers import Triggers
from newsevents.model import Status


def status_of(analysis: Analysis, triggers: Triggers, i: int) -> Status:
    """
    Return the status that mood, tense and negation give to verb or noun *i*.

    A noun has that of the clause in which it stands only where a light verb
    says it; alone it is taken for real.
    """
    if not analysis.tags[i].startswith(("VB", "JJ")):
        return Status.ACTUAL
    if _conditional(analysis, triggers, i):
        return Status.CONDITIONAL
    if analysis.negated(i):
        return Status.DENIED
    modal = analysis.modal(i)
    if modal in triggers.status.possible:
        return Status.POSSIBLE
    if modal in triggers.status.obliged:
        return Status.PROPOSED
    if modal in triggers.status.future:
        return Status.PLANNED
    if _habitual(analysis, triggers, i):
        return Status.HABITUAL
    if analysis.tags[i] == "VBG" and analysis.tense(i) == "present":
        return Status.ONGOING
    return Status.ACTUAL


def _habitual(analysis: Analysis, triggers: Triggers, i: int) -> bool:
    above = analysis.heads[i]
    if above >= 0 and analysis.relations[i] == "xcomp" and analysis.lemmas[above] in triggers.status.past_habit:
        return True
    return any(analysis.bases[at] in triggers.status.habitual for at in analysis.all_children(i, "advmod"))


def _conditional(analysis: Analysis, triggers: Triggers, i: int) -> bool:
    return analysis.relations[i] == "advcl" and analysis.marker(i) in triggers.status.conditions


def is_own_future(analysis: Analysis, triggers: Triggers, i: int) -> bool | None:
    """
    Say whether the subject of verb *i* will do it, or will not; None if it is not about its future.

    What one says that others will do is no promise and no threat; what they
    will not do is their refusal, whoever tells it.
    """
    if analysis.passive(i) or analysis.modal(i) not in triggers.status.future:
        return None
    if analysis.relations[i] in ("advcl", "acl:relcl"):
        return None
    if analysis.negated(i):
        return False
    return True if _speaks_for_itself(analysis, i) else None


def _speaks_for_itself(analysis: Analysis, i: int) -> bool:
    """Say whether nobody else says it: "Oslo will", "Oslo said *it* would", not "Oslo said Rome would"."""
    if analysis.relations[i] != "ccomp":
        return True
    subject = analysis.subject(i)
    return subject is not None and analysis.tags[subject] == "PRP"


def obliges(analysis: Analysis, triggers: Triggers, i: int) -> bool:
    """Say whether somebody says that another must do *i*: "Oslo said that Rome *must* pay"."""
    if analysis.relations[i] != "ccomp" or analysis.modal(i) not in triggers.status.obliged or analysis.passive(i):
        return False
    subject = analysis.subject(i)
    return subject is not None and analysis.tags[subject] not in ("PRP", "EX") and analysis.heads[i] >= 0
