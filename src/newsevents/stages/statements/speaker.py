"""Who says it: the head of the words that name the speaker, and how far they reach."""

from newsevents.lexicon.sayings import Frame
from newsevents.stages.statements.page import Page
from newsevents.stages.statements.phrases import is_nominal, top_nominal

_BETWEEN = ("MD", "RB", "VBD", "VBP", "VBZ")
"""Tags of words between a subject and its verb."""


def subject_of(page: Page, verb: int) -> int | None:
    """Return who does what *verb* says: its subject, its agent in the passive, or the subject of the verb above."""
    analysis = page.analysis
    if analysis.passive(verb) and not _looks_active(page, verb):
        return analysis.agent(verb)
    if analysis.tags[verb] == "VBG" and verb > 0 and page.is_mark(verb - 1):
        return _main_subject(page, verb)
    own = own_subject(page, verb)
    if own is not None:
        return _past_insertion(page, verb, own)
    relative = _relative_pronoun(page, verb)
    if relative is not None:
        return relative
    understood = analysis.understood_subject(verb)
    if understood is None:
        understood = _beside(page, verb)
    if understood is None:
        understood = _main_subject(page, verb)
    if understood is None and page.has_finite_group(verb):
        understood = first_nominal(page, verb)
    return understood


def _past_insertion(page: Page, verb: int, subject: int) -> int:
    """Correct a subject out of an insertion before the verb: *Lee*, who attended the session, said."""
    if subject < verb - 1 and page.analysis.forms[verb - 1] == ",":
        before = _before_comma(page, page.analysis.sentence_at[verb][0], verb - 1)
        if before is not None and before < subject and page.has_finite(before, subject):
            return before
    return subject


def _looks_active(page: Page, verb: int) -> bool:
    """Say whether what the parser takes for a passive has a clause as its object: The senator *predicted* that."""
    analysis = page.analysis
    bare = not analysis.auxiliaries(verb) and analysis.agent(verb) is None
    return bare and (analysis.complement_clause(verb) is not None or analysis.object(verb) is not None)


def first_nominal(page: Page, verb: int) -> int | None:
    """Return the head of the first noun phrase of the sentence that has no preposition."""
    analysis = page.analysis
    begin, _ = analysis.sentence_at[verb]
    for i in range(begin, verb):
        if is_nominal(page, i) and analysis.quoted_at[i] == analysis.quoted_at[verb]:
            at = top_nominal(page, i, (begin, verb))
            if analysis.case(at) is None and page.reading.time_at(at) is None:
                return at
    return None


def own_subject(page: Page, verb: int) -> int | None:
    """Return the subject nearest to its verb: the parser may take "Mrs." and "Lopez" for two."""
    subjects = page.analysis.all_children(verb, "nsubj", "nsubj:outer")
    before = [at for at in subjects if at < verb and page.reading.time_at(at) is None]
    after = [at for at in subjects if at > verb]
    if (
        verb > 0
        and not after
        and page.analysis.forms[verb - 1] == ","
        and (not before or page.has_finite(before[-1], verb))
    ):
        after = _inverted(page, verb)
        before = [] if after else before
    return before[-1] if before else after[0] if after else None


def _inverted(page: Page, verb: int) -> list[int]:
    """Return the subject after a verb with which a sentence ends: ..., said *the minister*."""
    _, end = page.analysis.sentence_at[verb]
    if verb + 1 >= end or not is_nominal(page, verb + 1) or page.has_finite(verb + 1, end):
        return []
    analysis = page.analysis
    at = top_nominal(page, verb + 1, (verb + 1, end))
    hearer = any(Frame.HEARER in saying.frames for _, saying in page.sayings.verb(analysis.lemmas[verb]))
    return [at] if analysis.heads[at] == verb and analysis.relations[at] == "obj" and not hearer else []


def _relative_pronoun(page: Page, verb: int) -> int | None:
    analysis = page.analysis
    if analysis.relations[verb] == "acl:relcl":
        first = analysis.subtree(verb)[0]
        if analysis.tags[first] in ("WP", "WDT") and analysis.heads[first] == verb:
            return first if analysis.relations[first].startswith("nsubj") else None
    return None


def _main_subject(page: Page, verb: int) -> int | None:
    """Return the subject of the main clause above: *She* left, saying that he was ill."""
    analysis = page.analysis
    found = None
    for above in analysis.ancestors(verb):
        own = own_subject(page, above)
        if own is not None and analysis.quoted_at[own] == analysis.quoted_at[verb]:
            found = own
            if analysis.relations[above] == "conj":
                break
    return found


def _beside(page: Page, verb: int) -> int | None:
    """Return the head of the noun phrase right before the verb and its auxiliaries."""
    analysis = page.analysis
    begin, _ = analysis.sentence_at[verb]
    at = verb - 1
    while at >= begin and analysis.heads[at] == verb and analysis.tags[at] in _BETWEEN:
        at -= 1
    if at > begin and analysis.forms[at] == "," and page.has_finite_group(verb):
        return _before_comma(page, begin, at)
    while at >= begin and is_nominal(page, at) and analysis.quoted_at[at] == analysis.quoted_at[verb]:
        at = top_nominal(page, at, (begin, verb))
        beside = analysis.relations[at].startswith("obl") or page.reading.time_at(at) is not None
        if not beside:
            return None if analysis.tags[at] == "JJ" else at
        at = analysis.subtree(at)[0] - 1
    return None


def _before_comma(page: Page, begin: int, stop: int) -> int | None:
    """Return the head of the first noun phrase that a comma follows: *Kim*, a spokesman for the firm, said."""
    analysis = page.analysis
    for i in range(begin, stop):
        if analysis.forms[i + 1] == "," and is_nominal(page, i) and analysis.quoted_at[i] < 0:
            return top_nominal(page, i, (begin, stop))
    return None
