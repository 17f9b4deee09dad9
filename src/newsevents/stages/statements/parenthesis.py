"""What is said around or before its attribution: The talks, *he said*, had ended."""

from newsevents.stages.statements.insertions import past_times, speaker_put_in
from newsevents.stages.statements.page import Page, Range
from newsevents.stages.statements.phrases import is_nominal, phrase_of
from newsevents.stages.statements.speaker import apposed, is_asked, subject_of
from newsevents.stages.statements.subjects import own_subject
from newsevents.stages.statements.tree import end_of_relative

_BREAKS = frozenset({",", "—", "–", "--", "-", "(", ")"})

_RELATIVE = ("WDT", "WP")
"""Tags of relative pronouns."""
_SUBORDINATE = ("IN", "WDT", "WP", "WP$", "WRB", "TO")
"""Tags of words that begin a subordinate clause."""


def around_attribution(page: Page, cue: int, *, only_says: bool) -> tuple[Range, ...]:
    """
    Return what is said before and after an attribution in the middle or at the end; empty if there is none.

    Args:
        page: Where it is.
        cue: The word of saying.
        only_says: Whether the word has no other meaning: what stands before it may then lack a finite verb,
            which the tagger may have taken for a participle.
    """
    analysis = page.analysis
    begin, end = analysis.sentence_at[cue]
    left, right = _attribution(page, cue, begin, end)
    if left - 2 > begin and analysis.forms[left - 1] == "," and analysis.tags[left - 2] in _RELATIVE:
        return _in_relative(page, cue, left, right)
    joined = "CC" in analysis.tags[max(left - 1, begin) : left + 1]
    if analysis.relations[cue].startswith("acl") or joined:
        return ()
    if is_asked(page, begin) or (analysis.tags[begin] == "WRB" and is_asked(page, begin + 1)):
        return ()
    if not _names_speaker(page, cue, left, right):
        return ()
    if left <= begin and analysis.lower[begin] == "as" and right < end and analysis.forms[right] == ",":
        return ((right, end),)
    if not (left <= begin or analysis.forms[left - 1] in _BREAKS or analysis.quoted_at[left - 1] >= 0):
        return ()
    if left <= begin or (analysis.tags[left] in _SUBORDINATE and analysis.lower[left] != "as"):
        return ()
    before, after = (begin, left), (right, end)
    adds = right + 1 < end and analysis.tags[right + 1] == "VBG" and page.sayings.verb(analysis.lemmas[right + 1])
    goes_on = right < end and analysis.forms[right] in _BREAKS and page.has_finite(right, end) and not adds
    if not goes_on and not page.has_finite(*before) and not (only_says and "VBN" in analysis.tags[begin:left]):
        return ()
    return (before, after) if goes_on else (before,)


def _in_relative(page: Page, cue: int, left: int, right: int) -> tuple[Range, ...]:
    """Return the relative clause that an attribution is put into: a man *who*, he said, *was ill*."""
    goes_on = right + 1 < page.analysis.sentence_at[cue][1] and page.analysis.forms[right] == ","
    if not goes_on or not _names_speaker(page, cue, left, right):
        return ()
    first = left - 2
    if page.analysis.tags[first - 1] == "IN" and is_nominal(page, first - 2):
        first -= 2  # "all of which"
    return (first, left - 1), (right, end_of_relative(page, right + 1))


def _names_speaker(page: Page, cue: int, left: int, right: int) -> bool:
    """Say whether the attribution has its speaker in it: ..., *she* said."""
    named = (subject_of(page, cue), page.analysis.child(cue, "nsubj:pass"))
    return any(at is not None and left <= at < right for at in named)


def is_put_in(page: Page, cue: int) -> bool:
    """Say whether an attribution stands between a subject and its verb: the deal, *he said on Monday*, would end it."""
    analysis = page.analysis
    above = analysis.heads[cue]
    subject = analysis.child(above, "nsubj", "nsubj:pass") if above > cue else None
    if analysis.relations[cue] == "parataxis" and subject is not None and subject < cue:
        return True
    begin, end = analysis.sentence_at[cue]
    right = past_times(page, cue + 1)
    if right + 1 >= end or analysis.forms[right] != "," or page.begins_sentence(right + 1):
        return False
    left, _ = _attribution(page, cue, begin, end)
    return left > begin and analysis.forms[left - 1] == "," and _names_speaker(page, cue, left, right)


def _attribution(page: Page, cue: int, begin: int, end: int) -> Range:
    """Return the range of the cue with its subject and what belongs to it, up to the next mark."""
    analysis = page.analysis
    subject = own_subject(page, cue)
    named = speaker_put_in(page, cue) or apposed(page, cue)
    left = cue if named is None else named[0]
    if named is None and subject is not None and subject < cue:
        left = max(begin, phrase_of(page, subject)[0])
    while left > begin and left > cue - 12 and not page.is_mark(left - 1) and analysis.quoted_at[left - 1] < 0:
        if page.is_finite(left - 1) and analysis.heads[left - 1] != cue:
            break
        left -= 1
    right = cue + 1
    while right < end and not page.is_mark(right):
        right += 1
    if subject is not None and subject > cue:
        right = min(end, max(right, analysis.subtree(subject)[1]))
    return left, right
