"""In which direction of time the words around an expression point."""

from newsevents.language import Analysis
from newsevents.lexicon.times import TimeWords

SURELY_PAST = -2
"""The direction of what a verb in the past tense has right beside it: "Rome *signed* it *in January*"."""

_FARTHEST = 12
"""Words between an expression and the verb that governs it."""

_NOMINAL = ("nmod:poss", "compound", "nmod:unmarked")
_TENSES = {"past": -1, "present": 1, "future": 1}
_BESIDE = ("obl", "nmod")
_FOR, _TO = "for", "to"
_CLAUSES = ("xcomp", "ccomp", "conj", "advcl")


def direction(analysis: Analysis, token: int, words: TimeWords) -> int:
    """
    Return -1 for the past, 1 for the future, 0 if no verb decides, :data:`SURELY_PAST` for the past beyond doubt.

    The verb that governs the token decides: news in the present tense looks
    ahead ("the court opens Monday").  Words that look ahead ("scheduled",
    "deadline") and "until" are for the future whatever the tense.

    Args:
        analysis: The text.
        token: The head of the expression.
        words: Which prepositions and other words look ahead or back.
    """
    before = analysis.case(token)
    if before in words.backward:
        return -1
    if _is_put_off(analysis, token, words):
        return 1
    nominal = analysis.relations[token] in _NOMINAL
    at = token
    for _ in range(_FARTHEST):
        at = analysis.heads[at]
        if at < 0:
            break
        if analysis.tags[at].startswith("VB") or analysis.auxiliaries(at):
            found = _of_verb(analysis, at, token, words, nominal=nominal)
            if found < 0 and before in words.within and _is_done(analysis, at, token, words):
                return SURELY_PAST
            return 1 if before in words.limits and not _perfect_in_the_past(analysis, at) else found
        if analysis.lemmas[at] in words.forward:
            return 1
    return int(before in words.limits)


def _is_put_off(analysis: Analysis, token: int, words: TimeWords) -> bool:
    """Say whether something is to come on a weekday: "a strike *for Friday*", "adjourned the case *to Friday*"."""
    before, verb = analysis.case(token), analysis.heads[token]
    if analysis.lower[token] not in words.weekdays or analysis.relations[token] not in _BESIDE or verb < 0:
        return False
    bare = analysis.child(token, "amod", "det") is None  # "marched for *the third* Friday"
    return (before == _FOR and bare) or (before == _TO and analysis.lemmas[verb] in words.for_later)


def _of_verb(analysis: Analysis, at: int, token: int, words: TimeWords, *, nominal: bool) -> int:
    tense = "past" if analysis.tags[at] == "VBD" else analysis.tense(at)
    if tense == "past" and analysis.case(token) in words.on and _wanted_before(analysis, at, token, words):
        return 1
    if analysis.lemmas[at] in words.forward and (token > at or tense != "past" or analysis.passive(at)):
        return 1
    if nominal:
        return {"past": -1, "future": 1}.get(tense or "", 0)
    if tense:
        return _TENSES[tense]
    tag = analysis.tags[at]
    if analysis.modal(at) is None and tag in ("VBN", "VBG"):
        return _of_participle(analysis, at, tag)
    return int(tag == "VB" or analysis.modal(at) is not None)


def _is_done(analysis: Analysis, at: int, token: int, words: TimeWords) -> bool:
    """
    Say whether a verb has a time right beside it and is in the past tense itself.

    "Signed", "was signed", "had signed", not "has signed", and not what may be
    for later: "*invited* her in May".
    """
    if analysis.heads[token] != at or analysis.lemmas[at] in words.for_later:
        return False
    past = analysis.tags[at] == "VBD" or (analysis.passive(at) and analysis.tense(at) == "past")
    return past or (analysis.tags[at] == "VBN" and _perfect_in_the_past(analysis, at))


def _of_participle(analysis: Analysis, at: int, tag: str) -> int:
    """Return the direction of a participle: that of the clause above, or the past."""
    above = analysis.heads[at]
    if above >= 0 and analysis.relations[at] in _CLAUSES:
        tense = analysis.tense(above)
        if tense:
            return {"past": -1, "future": 1}.get(tense, 0)
    return -1 if tag == "VBN" else 0


def _wanted_before(analysis: Analysis, at: int, token: int, words: TimeWords) -> bool:
    """Say whether the day is that of what is asked for: "have called *for a strike*" on Friday, "called *a strike*"."""
    asked = any(at < phrase < token and analysis.case(phrase) == _FOR for phrase in analysis.obliques(at))
    called = analysis.object(at) if analysis.lemmas[at] in words.for_later else None
    return (asked or (called is not None and at < called < token)) and _has(analysis, at, "VBP", "VBZ")


def _perfect_in_the_past(analysis: Analysis, at: int) -> bool:
    """Say whether a verb is in the past perfect: "had filed by Friday"."""
    return _has(analysis, at, "VBD")


def _has(analysis: Analysis, at: int, *tags: str) -> bool:
    """Say whether a verb has an auxiliary of the perfect in one of these forms."""
    return any(analysis.tags[i] in tags and analysis.lemmas[i] == "have" for i in analysis.auxiliaries(at))
