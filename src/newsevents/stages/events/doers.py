"""Who does what a verb tells, where its own words do not say: who wrote the letter, whose strike killed."""

from collections.abc import Iterator

from newsevents.language import Analysis
from newsevents.lexicon.triggers import Triggers
from newsevents.stages.clauses.roles import agent

_WRITTEN = ("obj", "obl")
_PLACE = "LOC"
_REASONS = ("for", "of")
_SOMEBODY = ("@body", "@court", "@faction", "@lawmaker", "@people", "@police")
_OF_THINGS = ("that", "which")
"""Relative pronouns that no person needs."""


def doer(analysis: Analysis, triggers: Triggers, i: int) -> int | None:
    """
    Return the head of who does verb *i*.

    What a text does, its writer does: "*Rome* sent a letter *urging* Gaul to pay".
    """
    text = analysis.heads[i]
    gerund = analysis.relations[i] == "acl" and analysis.tags[i] == "VBG"
    if not gerund or analysis.bases[text] not in triggers.things.texts:
        found = agent(analysis, i)
        return _behind_clause(analysis, triggers, i) if found is None and analysis.passive(i) else found
    owner = analysis.child(text, "nmod:poss")
    if owner is not None:
        return owner
    return agent(analysis, analysis.heads[text]) if analysis.relations[text] in _WRITTEN else agent(analysis, i)


def _behind_clause(analysis: Analysis, triggers: Triggers, i: int) -> int | None:
    """Return who does passive *i*, if a parser hangs them on its clause: "accused of lying *by Rome*"."""
    to_do = analysis.child(i, "xcomp")
    if to_do is not None and analysis.infinitive(to_do) and not analysis.passive(to_do):
        return next(_by(analysis, triggers, to_do), None)
    gerund = analysis.child(i, "advcl")
    if gerund is None or analysis.tags[gerund] != "VBG" or analysis.marker(gerund) not in _REASONS:
        return None
    return next((at for at in _by(analysis, triggers, gerund) if _is_somebody(analysis, triggers, at)), None)


def _by(analysis: Analysis, triggers: Triggers, i: int) -> Iterator[int]:
    phrases = analysis.all_children(i, "obl", "obl:agent")
    return (at for at in phrases if analysis.case(at) in triggers.sides.source)


def _is_somebody(analysis: Analysis, triggers: Triggers, i: int) -> bool:
    """Say whether noun *i* is a name or means people: "accused of lying *by Rome*", not "of winning *by fraud*"."""
    known = any(analysis.bases[i] in triggers.classes[name] for name in _SOMEBODY)
    return known or analysis.labels[i] != "O" or analysis.tags[i] in ("NNP", "NNPS")


def around_place(analysis: Analysis, i: int, verb: int) -> Iterator[int]:
    """
    Yield what stands around place *i*, of which *verb* in a clause behind it may tell.

    "A *strike* on the suburbs of Rome *that* killed two": no suburb killed.
    """
    relative = analysis.subject(verb)
    beside = (i, *analysis.all_children(i, "compound", "nmod"))
    is_place = any(analysis.labels[at].endswith(_PLACE) for at in beside)
    if not is_place or relative is None or analysis.lower[relative] not in _OF_THINGS:
        return
    at = analysis.heads[i]
    while at >= 0:
        yield at
        if analysis.tags[at].startswith("VB"):
            return
        at = analysis.heads[at]
