"""Who does what a participle says: *She* left, saying that he was ill."""

from newsevents.model import Person
from newsevents.stages.statements.page import Page
from newsevents.stages.statements.phrases import is_nominal, top_nominal
from newsevents.stages.statements.subjects import own_subject
from newsevents.stages.statements.voices import is_animate, is_people

_OWN_CLAUSE = ("acl:relcl", "conj")
"""Relations of clauses whose subject is that of the participles in them."""


def accompanying(page: Page, verb: int) -> int | None:
    """Return who does it in a phrase beside the clause: the talks ended, with *both sides* claiming success."""
    analysis = page.analysis
    if analysis.tags[verb] != "VBG" or verb == 0 or not is_nominal(page, verb - 1):
        return None
    begin, _ = analysis.sentence_at[verb]
    at = top_nominal(page, verb - 1, (begin, verb))
    first = analysis.noun_chunk(at)[0]
    joined = first > begin and analysis.lower[first - 1] in page.sayings.links.accompanying
    return at if joined else None


def main_subject(page: Page, verb: int) -> int | None:
    """Return the subject of the main clause above: *She* left, saying that he was ill."""
    analysis = page.analysis
    found = None
    for above in analysis.ancestors(verb):
        own = own_subject(page, above)
        if own is not None and analysis.quoted_at[own] == analysis.quoted_at[verb]:
            found = own
            if analysis.relations[above] in _OWN_CLAUSE:
                break
    return found


def of_clause_before(page: Page, verb: int) -> int | None:
    """
    Return the subject of the clause before, if only that can say it, or if it is a court that rules.

    "He left after *the court* had met, ruling that"; "a strike began after *the firm* had closed, saying that".
    """
    analysis = page.analysis
    begin, _ = analysis.sentence_at[verb]
    above = next((i for i in range(verb - 2, begin, -1) if page.is_finite(i)), begin)
    above = analysis.heads[above] if analysis.relations[above] in ("aux", "aux:pass", "cop") else above
    if analysis.relations[above] != "advcl" or analysis.quoted_at[above] != analysis.quoted_at[verb]:
        return None
    near, far = own_subject(page, above), main_subject(page, verb)
    if near is None or far is None or near == far or not _may_speak(page, near):
        return None
    rules = analysis.lemmas[verb] in page.sayings.links.verdicts and not isinstance(page.reading.actor_at(near), Person)
    return near if rules or not _may_speak(page, far) else None


def _may_speak(page: Page, head: int) -> bool:
    return page.analysis.tags[head].startswith("NNP") or is_animate(page, head) or is_people(page, head)


def after_deed(page: Page, verb: int) -> int | None:
    """Return who does it after, or before, another deed: *The league* suspended him after finding that."""
    analysis = page.analysis
    above = analysis.heads[verb]
    if analysis.tags[verb] != "VBG" or analysis.lower[verb - 1] not in page.sayings.links.times or above < 0:
        return None
    return analysis.subject(above)
