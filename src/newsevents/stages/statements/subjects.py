"""The subject that a verb has of its own, where the tree may be wrong about it."""

from newsevents.lexicon.sayings import Frame
from newsevents.stages.statements.page import Page
from newsevents.stages.statements.phrases import is_nominal, top_nominal


def own_subject(page: Page, verb: int) -> int | None:
    """Return the subject nearest to its verb: the parser may take "Mrs." and "Lopez" for two."""
    subjects = page.analysis.all_children(verb, "nsubj", "nsubj:outer")
    before = [at for at in subjects if at < verb and page.reading.time_at(at) is None]
    after = [at for at in subjects if at > verb]
    ends = verb > 0 and not after and page.analysis.forms[verb - 1] == ","
    if ends and (not before or (page.has_finite(before[-1], verb) and not _explained(page, before[-1], verb))):
        after = _inverted(page, verb)
        before = [] if after else before
    return before[-1] if before else after[0] if after else None


def _explained(page: Page, subject: int, verb: int) -> bool:
    """Say whether a relative clause parts a subject from its verb: China, *which borders both*, urged restraint."""
    clauses = page.analysis.all_children(subject, "acl:relcl")
    return any(subject < at < verb <= page.analysis.subtree(at)[1] + 1 for at in clauses)


def _inverted(page: Page, verb: int) -> list[int]:
    """Return the subject after a verb with which a sentence ends: ..., said *the minister*."""
    _, end = page.analysis.sentence_at[verb]
    analysis = page.analysis
    comma = next((i for i in range(verb + 1, end) if analysis.forms[i] == ","), end)
    if verb + 1 >= end or not is_nominal(page, verb + 1):
        return []
    if page.has_finite(verb + 1, comma) and not (page.is_finite(verb) and page.tag(verb + 2) == "WP"):
        return []  # "said *those who* knew them"
    at = top_nominal(page, verb + 1, (verb + 1, end))
    hearer = any(Frame.HEARER in saying.frames for _, saying in page.sayings.verb(analysis.lemmas[verb]))
    if analysis.lemmas[verb] in page.sayings.links.plain and not hearer:
        return [at]
    return [at] if analysis.heads[at] == verb and analysis.relations[at] == "obj" and not hearer else []
