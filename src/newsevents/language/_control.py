"""Who does what a clause without a subject of its own tells, by what governs it."""

from typing import TYPE_CHECKING

from newsevents.language._data import load_grammar

if TYPE_CHECKING:
    from newsevents.language.analysis import Analysis

_RELATIVE_PRONOUNS = ("WDT", "WP")


def understood_subject(analysis: "Analysis", i: int) -> int | None:
    """Return the subject of predicate *i*, its own or that of what governs it; see `Analysis.understood_subject`."""
    while True:
        own = analysis.subject(i)
        relation, head = analysis.relations[i], analysis.heads[i]
        if own is not None:
            relative = relation == "acl:relcl" and analysis.tags[own] in _RELATIVE_PRONOUNS
            return head if relative else own
        if relation in ("acl", "acl:relcl"):
            return None if analysis.infinitive(i) else head
        if (other := _controller(analysis, i)) is not None:
            return other
        if relation not in ("advcl", "ccomp", "conj", "xcomp"):
            return None
        if relation == "ccomp" and not analysis.is_to_suffer(i):
            return None
        i = head


def _controller(analysis: "Analysis", i: int) -> int | None:
    """Return who else than the subject of the verb above does what clause *i* tells."""
    relation, head, grammar = analysis.relations[i], analysis.heads[i], load_grammar()
    if relation in ("advcl", "xcomp") and (called := _called(analysis, i)) is not None:
        return called
    if relation == "xcomp" or (relation == "ccomp" and analysis.is_to_suffer(i)):
        return None if analysis.lemmas[head] in grammar.addressing else analysis.child(head, "obj", "iobj")
    if relation == "advcl" and analysis.tags[i] == "VBG":  # "fined the firm for *failing*"
        return analysis.object(head) if grammar.reason in (analysis.marker(i), analysis.case(i)) else None
    return None


def _called(analysis: "Analysis", i: int) -> int | None:
    """Return who is to do what infinitive *i* says, behind a preposition: "called on *Rome* to act"."""
    verb = analysis.heads[i]
    if not analysis.infinitive(i):
        return None
    phrases = (at for at in analysis.obliques(verb) if verb < at < i)
    calling = load_grammar().calling
    return next((at for at in phrases if f"{analysis.lemmas[verb]} {analysis.case(at)}" in calling), None)
