"""All events of a text in the making, without those that are parts of others."""

from collections.abc import Container, Iterable

from newsevents.language import Analysis
from newsevents.lexicon.triggers import Triggers
from newsevents.model import EventType, QuadClass
from newsevents.stages.clauses.roles import goes_on_above
from newsevents.stages.events.drafts import Draft
from newsevents.stages.events.finder import Finder

_APART = ("acl:relcl", "advcl", "parataxis")


def collect(analysis: Analysis, triggers: Triggers, tokens: Iterable[int]) -> tuple[Draft, ...]:
    """Return what *tokens* tell, in order, each thing once."""
    finder = Finder(analysis, triggers)
    found: dict[int, Draft] = {}
    for i in tokens:
        draft = finder.at(i) if _may_tell(analysis, triggers, i) else None
        if draft:
            known = found.setdefault(draft.token, draft)
            if known.anchor < 0 <= draft.anchor:
                found[draft.token] = draft
    parts = {i for draft in found.values() for i in draft.inner if i != draft.token}
    contents = {i for draft in found.values() for i in draft.content}
    blamed = {i for draft in found.values() if draft.type is EventType.ACCUSE and draft.content for i in draft.inner}
    kept = (draft for i, draft in sorted(found.items()) if i not in parts or i in blamed)
    return tuple(draft for draft in kept if _is_known_deed(draft, blamed) or not _is_content(analysis, draft, contents))


def _may_tell(analysis: Analysis, triggers: Triggers, i: int) -> bool:
    """Say whether token *i* is worth a look: most are not, and looking takes time."""
    known = triggers.known
    return analysis.lower[i] in known or analysis.bases[i] in known or analysis.relations[i] == "ccomp"


def _is_known_deed(draft: Draft, blamed: set[int]) -> bool:
    """Say whether a noun tells what nobody promises or asks, with both sides or as what is blamed: "denounced *it*"."""
    is_known = bool(draft.sources and draft.targets) or (draft.token in blamed and bool(draft.sources or draft.targets))
    return draft.nominal and draft.type.quad is QuadClass.MATERIAL_CONFLICT and is_known


def _is_content(analysis: Analysis, draft: Draft, contents: Container[int]) -> bool:
    """Say whether *draft* stands in what is asked, promised or refused, and not in a clause of its own there."""
    at = draft.token
    while at >= 0:
        if at in contents:
            return True
        if goes_on_above(analysis, at):
            at = analysis.heads[at]
        if analysis.relations[at] in _APART:
            return False
        at = analysis.heads[at]
    return False
