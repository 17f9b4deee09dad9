"""How real an event is, by the grammar of the words that tell it."""

from collections.abc import Iterator

from newsevents.language import Analysis
from newsevents.lexicon.triggers import Triggers
from newsevents.model import Status

_VERBAL = ("VB", "JJ")
_ABOVE_NOUN = ("obj", "nmod", "obl", "compound", "conj")
_COMPLEMENTS = ("xcomp", "ccomp", "advcl", "acl")
_FAR = 3


def status_of(analysis: Analysis, triggers: Triggers, i: int) -> Status:
    """
    Return the status that mood, tense and negation give to verb or noun *i*.

    A noun has that of its adjectives and of the words in which it stands; else
    it is taken for real.
    """
    if not analysis.tags[i].startswith(_VERBAL):
        return _of_noun(analysis, triggers, i)
    if _conditional(analysis, triggers, i):
        return Status.CONDITIONAL
    beside = (at for at in (analysis.object(i), analysis.subject(i)) if at is not None)
    if analysis.negated(i) or any(analysis.negated(at) for at in beside):
        return Status.DENIED  # "broke *no* law", "*neither* has been charged"
    modal = _of_modal(analysis, triggers, i)
    if modal:
        return modal
    if _habitual(analysis, triggers, i):
        return Status.HABITUAL
    return _of_infinitive(analysis, triggers, i) or _of_tense(analysis, i)


def _of_modal(analysis: Analysis, triggers: Triggers, i: int) -> Status | None:
    modal = analysis.modal(i)
    if modal in triggers.status.possible or analysis.marker(i) in triggers.status.questions:
        return Status.POSSIBLE
    if modal in triggers.status.obliged:
        return Status.PROPOSED
    return Status.PLANNED if modal in triggers.status.future else None


def _of_infinitive(analysis: Analysis, triggers: Triggers, i: int) -> Status | None:
    """Return the status of what stands in an infinitive: real only after words like "began to"."""
    words, above = triggers.status, analysis.heads[i]
    if not is_infinitive(analysis, i):
        return None
    if above < 0 or analysis.bases[above] in words.intended or analysis.lower[above] in words.intended:
        return Status.PLANNED
    if analysis.bases[above] in words.realized:
        return status_of(analysis, triggers, above)
    return Status.POSSIBLE


def is_infinitive(analysis: Analysis, i: int) -> bool:
    """Say whether verb *i* is an infinitive, with "to" or without: "helped them *fight*"."""
    bare = analysis.tags[i] == "VB" and analysis.relations[i] in _COMPLEMENTS and not analysis.auxiliaries(i)
    return bare or analysis.infinitive(i)


def _of_tense(analysis: Analysis, i: int) -> Status:
    return Status.ONGOING if analysis.tags[i] == "VBG" and analysis.tense(i) == "present" else Status.ACTUAL


def _of_noun(analysis: Analysis, triggers: Triggers, i: int) -> Status:
    """Return the status of noun *i*: a "*potential* invasion", "the *risk* of war"."""
    words = triggers.status
    if analysis.negated(i):
        return Status.DENIED
    beside = {analysis.bases[at] for at in analysis.all_children(i, "amod", "compound")}
    for status, marks in words.marks.items():
        if not beside.isdisjoint(marks):
            return status
    around = {analysis.bases[at] for at in _above(analysis, i)}
    return next((status for status, found in words.around.items() if not around.isdisjoint(found)), Status.ACTUAL)


def _above(analysis: Analysis, i: int) -> Iterator[int]:
    """Yield the words in which noun *i* stands, up to the verb."""
    for _ in range(_FAR):
        if analysis.relations[i] not in _ABOVE_NOUN:
            return
        i = analysis.heads[i]
        yield i
        if analysis.tags[i].startswith("VB"):
            return


def _habitual(analysis: Analysis, triggers: Triggers, i: int) -> bool:
    above = analysis.heads[i]
    if above >= 0 and analysis.relations[i] == "xcomp" and analysis.lemmas[above] in triggers.status.past_habit:
        return True
    return any(analysis.bases[at] in triggers.status.habitual for at in analysis.all_children(i, "advmod"))


def _conditional(analysis: Analysis, triggers: Triggers, i: int) -> bool:
    """Say whether verb *i* is a condition, or happens on one: "*would impose* sanctions if the law passed"."""
    if is_condition(analysis, triggers, i):
        return True
    if analysis.modal(i) not in triggers.status.future and not _is_inverted(analysis, triggers, i):
        return False
    return _is_inverted(analysis, triggers, i) or any(
        is_condition(analysis, triggers, at) for at in analysis.all_children(i, "advcl")
    )


def is_condition(analysis: Analysis, triggers: Triggers, i: int) -> bool:
    """Say whether clause *i* is a condition: "if it passed", "*should* it pass"."""
    if analysis.relations[i] != "advcl":
        return False
    return analysis.marker(i) in triggers.status.conditions or _is_inverted(analysis, triggers, i)


def _is_inverted(analysis: Analysis, triggers: Triggers, i: int) -> bool:
    """Say whether "should" begins a clause around *i*, before its subject: "*Should* the law be passed"."""
    modals = [at for at in analysis.auxiliaries(i) if analysis.tags[at] == "MD"]
    subject = analysis.subject(i)
    if not modals or subject is None or analysis.lemmas[modals[0]] not in triggers.status.obliged:
        return False
    return modals[0] < analysis.subtree(subject)[0] and analysis.sentence_at[i][0] == modals[0]


def is_own_future(analysis: Analysis, triggers: Triggers, i: int) -> bool | None:
    """
    Say whether the subject of verb *i* will do it, or will not; None if it is not about its future.

    What one says that others will do is no promise and no threat; what they
    will not do is their refusal, whoever tells it.  What they "will" do on a
    condition is one, what they "would" do only if they say so themselves.
    """
    if analysis.passive(i) or analysis.modal(i) not in triggers.status.future:
        return None
    if analysis.relations[i] in ("advcl", "acl:relcl"):
        return None
    if analysis.negated(i):
        return False
    if not _speaks_for_itself(analysis, i):
        return None
    sure = analysis.relations[i] == "ccomp" or analysis.tense(i) == "future"
    return True if sure or not _conditional(analysis, triggers, i) else None


def is_of_others(analysis: Analysis, i: int) -> bool:
    """Say whether clause *i* is what others do: "hopes *Rome will pay*", not "hopes it (its army) will pay"."""
    if analysis.relations[i] != "ccomp":
        return False
    subject = analysis.subject(i)
    if subject is None or analysis.tags[subject] == "PRP":
        return False
    owner = analysis.child(subject, "nmod:poss")
    return owner is None or analysis.tags[owner] != "PRP$"


def is_meant(analysis: Analysis, triggers: Triggers, i: int) -> bool:
    """Say whether clause *i* is what somebody means to do, and neither what others do nor "*whether* to do it"."""
    marks = (analysis.lower[at] for at in analysis.all_children(i, "mark"))
    return not is_of_others(analysis, i) and not any(mark in triggers.status.questions for mark in marks)


def is_ultimatum(analysis: Analysis, triggers: Triggers, i: int) -> bool:
    """Say whether verb *i* happens unless another gives way: "will withdraw *unless* Rome pays"."""
    return any(analysis.marker(at) in triggers.status.ultimatum for at in analysis.all_children(i, "advcl"))


def _speaks_for_itself(analysis: Analysis, i: int) -> bool:
    """Say whether nobody else says it: "Oslo will", "Oslo said *it* would", not "Oslo said Rome would"."""
    return analysis.relations[i] != "ccomp" or not is_of_others(analysis, i)


def obliges(analysis: Analysis, triggers: Triggers, i: int) -> bool:
    """Say whether somebody says that another must do *i*: "Oslo said that Rome *must* pay"."""
    if analysis.relations[i] != "ccomp" or analysis.modal(i) not in triggers.status.obliged or analysis.passive(i):
        return False
    if any(analysis.lemmas[at] == triggers.status.perfect for at in analysis.auxiliaries(i)):
        return False  # "should *have* paid" is a reproach
    subject = analysis.subject(i)
    return subject is not None and analysis.tags[subject] not in ("PRP", "EX") and analysis.heads[i] >= 0
