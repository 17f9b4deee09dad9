"""In which direction of time the words around an expression point."""

from newsevents.language import Analysis

_FARTHEST = 12
_UNTIL = ("until", "till", "by")
_SINCE = ("since",)


def direction(analysis: Analysis, token: int, forward: frozenset[str]) -> int:
    """
    Return -1 for the past, 1 for the future, 0 if no verb decides.

    The verb that governs the token decides; words that look ahead
    ("scheduled", "deadline") are for the future whatever their tense.

    Args:
        analysis: The text.
        token: The head of the expression.
        forward: Lemmas of the words that look ahead.
    """
    before = _preposition(analysis, token)
    if before in _UNTIL:
        return 1
    if before in _SINCE:
        return -1
    at = token
    nominal = analysis.relations[token] in ("nmod:poss", "compound")
    for _ in range(_FARTHEST):
        at = analysis.heads[at]
        if at < 0:
            return 0
        if analysis.lemmas[at] in forward:
            return 1
        tag = analysis.tags[at]
        if tag.startswith("VB") or analysis.auxiliaries(at):
            found = _of_verb(analysis, at, tag)
            return 0 if nominal and tag == "VB" and analysis.modal(at) is None else found
    return 0


def _preposition(analysis: Analysis, token: int) -> str | None:
    return analysis.case(token)


def _of_verb(analysis: Analysis, at: int, tag: str) -> int:
    tense = analysis.tense(at)
    if tense == "past":
        return -1
    if tense == "future":
        return 1
    if tense == "present":
        return 1
    if analysis.modal(at) is not None or (tag == "VB" and analysis.marker(at) == "to") or tag == "VB":
        return 1
    if tag in ("VBN", "VBG"):
        return direction_of_head(analysis, at, tag)
    return 0


def direction_of_head(analysis: Analysis, at: int, tag: str) -> int:
    """Return the direction of a participle: that of the clause above, or the past."""
    above = analysis.heads[at]
    if above >= 0 and analysis.relations[at] in ("xcomp", "ccomp", "conj", "advcl"):
        tense = analysis.tense(above)
        if tense:
            return {"past": -1, "future": 1}.get(tense, 0)
    return -1 if tag == "VBN" else 0
