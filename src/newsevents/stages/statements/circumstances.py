"""To whom, in what, where and when something is said, and whether it is."""

from newsevents.lexicon.sayings import Frame, Setting
from newsevents.model import Actor, Span, Status, When
from newsevents.stages.statements.drafts import Draft
from newsevents.stages.statements.page import Page
from newsevents.stages.statements.voices import actor_of, is_nobody


def addressees_of(page: Page, draft: Draft) -> tuple[Actor, ...]:
    """Return those spoken to: told *Zelenskyy*, said to *Zelenskyy*."""
    if draft.predicate is None or draft.saying is None:
        return ()
    analysis = page.analysis
    heads = []
    if Frame.HEARER in draft.saying.frames or Frame.HEARER_INFINITIVE in draft.saying.frames:
        heads.append(analysis.child(draft.predicate, "iobj", "obj", "nsubj:pass"))
    heads.extend(at for at in analysis.obliques(draft.predicate) if analysis.case(at) in draft.saying.hearers)
    found: dict[str, Actor] = {}
    for head in heads:
        for one in analysis.conjuncts(head) if head is not None else ():
            actor = actor_of(page, one)
            if actor is not None:
                found.setdefault(actor.id, actor)
    return tuple(found.values())


def setting_of(page: Page, draft: Draft, setting: Setting) -> Span | None:
    """Return the words that say in what or where it is said: "in a letter", "told *reporters*"."""
    if draft.predicate is None:
        return None
    analysis = page.analysis
    for at in analysis.all_children(draft.predicate, "obl", "obj", "iobj", "nmod"):
        case = analysis.case(at)
        fits = analysis.bases[at] in setting.words and (case is None or case in setting.prepositions)
        if fits and not draft.covers(at):
            first, stop = analysis.subtree(at)
            swallowed = first < draft.first < stop
            return analysis.span(first, analysis.noun_chunk(at)[1] if swallowed else stop)
    return None


def time_of(page: Page, draft: Draft) -> When | None:
    """Return when it is said: said *on Monday*."""
    if draft.predicate is None:
        return None
    for at in page.analysis.children(draft.predicate):
        when = page.reading.time_at(at)
        if when is not None and not draft.covers(at):
            return when
    return None


def status_of(page: Page, draft: Draft) -> Status:
    """Return how real the saying is: *did not* say, *will* say, *could* say."""
    if draft.predicate is None:
        return Status.ACTUAL
    analysis = page.analysis
    if analysis.negated(draft.predicate) or (draft.speaker is not None and is_nobody(page, draft.speaker)):
        return Status.DENIED
    modal = analysis.modal(draft.predicate)
    if modal is None:
        return Status.ACTUAL
    return Status.PLANNED if analysis.tense(draft.predicate) == "future" else Status.POSSIBLE
