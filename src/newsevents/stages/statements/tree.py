"""How far the tree lets the clause of a word of saying reach."""

from newsevents.stages.statements.page import Page

_OPEN = frozenset({"conj", "parataxis", "ccomp", "xcomp", "advcl", "root"})
"""Relations of predicates after which the sentence goes on as what they say."""
_AUXILIARIES = frozenset({"aux", "aux:pass", "cop"})
_MARKS = frozenset({",", ".", ":"})


def widest(page: Page, cue: int, begin: int) -> int:
    """
    Return one past the last token that what is said can reach, by the tree.

    Args:
        page: Where it is.
        cue: The word of saying.
        begin: The first token of what is said.
    """
    analysis = page.analysis
    stop = _bound(page, cue, begin)
    above = cue
    while above >= 0:
        for at in analysis.children(above):
            first = analysis.subtree(at)[0]
            if not (begin < first < stop and at > begin):
                continue
            if _leaves(page, at, first, cue) and not _goes_on_with_had(page, at, begin, cue):
                stop = first
        above = analysis.heads[above]
        if above > cue:
            break
    return stop


def end_of_relative(page: Page, at: int) -> int:
    """Return where a relative clause ends that goes on at a token: who, he said, *was ill*."""
    analysis = page.analysis
    _, end = analysis.sentence_at[at]
    verb = next((i for i in range(at, end) if page.is_finite(i)), at)
    verb = analysis.heads[verb] if analysis.relations[verb] in _AUXILIARIES else verb
    mark = next((i for i in range(at + 1, end) if analysis.tags[i] in _MARKS and i > verb), end)
    return mark if analysis.heads[verb] < 0 else min(mark, max(analysis.subtree(verb)[1], verb + 1))


def _bound(page: Page, cue: int, begin: int) -> int:
    """Return where the clause of the cue ends at the latest."""
    analysis = page.analysis
    at = cue
    while analysis.heads[at] >= 0:
        closed = analysis.relations[at] not in _OPEN or analysis.heads[at] > at
        if closed and analysis.subtree(at)[1] > begin:
            return analysis.subtree(at)[1]
        at = analysis.heads[at]
    return analysis.sentence_at[cue][1]


def _goes_on_with_had(page: Page, at: int, begin: int, cue: int) -> bool:
    """
    Say whether a verb may be a participle after "had", which the tree joins to the cue: had sold it *and left*.

    A word of saying is rather the speaker's, and what a court does after it has found something is its own.
    """
    analysis, sayings = page.analysis, page.sayings
    if analysis.relations[at] != "conj" or analysis.subject(at) is not None:
        return False
    first = next((i for i in range(begin, at) if page.is_finite(i)), at)
    perfect = analysis.lower[first] == "had" and analysis.relations[first] == "aux"
    own = sayings.verb(analysis.lemmas[at]) or analysis.lemmas[cue] in sayings.links.verdicts
    return perfect and not analysis.auxiliaries(at) and not own


def _leaves(page: Page, at: int, first: int, cue: int) -> bool:
    """Say whether with the subtree of *at*, from *first*, the sentence leaves what is said."""
    analysis = page.analysis
    if analysis.quoted_at[first] >= 0:
        return False
    relation = analysis.relations[at]
    comma = analysis.forms[first - 1] in (",", ";", "—", "–", "--")
    if relation == "conj" and not comma and analysis.tags[first] != "CC" and not page.is_mark(first - 1):
        return False  # "conceded wards *were* full" joins nothing
    if relation == "conj":
        if analysis.subject(at) is not None:
            return comma and analysis.heads[at] != cue
        return analysis.tags[at].startswith("VB") and analysis.tags[at] == analysis.tags[analysis.heads[at]]
    if relation == "advcl":
        return comma
    if relation == "parataxis":
        return analysis.forms[first - 1] in (";", ":") or bool(page.sayings.verb(analysis.lemmas[at]))
    return False
