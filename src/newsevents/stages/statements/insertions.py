"""Attributions and asides put into a sentence: The port, *Kim said*, will close; Chad *– silent for years –* said."""

from newsevents.stages.statements.page import Page, Range
from newsevents.stages.statements.phrases import is_nominal, top_nominal
from newsevents.stages.statements.place import DASHES

_FARTHEST = 24
"""Tokens from the beginning of an insertion to its verb."""
_NO_SPEAKER = frozenset({"CC", "IN", "MD", "RB", "TO", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WRB"})
"""Tags of words that begin no speaker."""
_BESIDE = ("MD", "RB", "VB", "VBD", "VBN", "VBP", "VBZ")
"""Tags of auxiliaries and adverbs between a speaker and the verb."""


def speaker_put_in(page: Page, verb: int) -> Range | None:
    """
    Return where the speaker of an attribution begins that the tree misses, and the head that names it.

    "The port, *two people familiar with the plan* said on Monday, will close";
    "As *an ally of Lee* said, it is over"; "*Chad* – silent for years – said".
    """
    found = _before_aside(page, verb) or _after_as(page, verb) or _inside_clause(page, verb)
    return found or _behind_name(page, verb)


def past_times(page: Page, at: int) -> int:
    """Return the first token after the adverbs and the time beside a cue: said later *on Monday*."""
    analysis = page.analysis
    while at + 1 < len(analysis):
        time = page.time_tokens(at + 1 if analysis.tags[at] == "IN" else at)
        if time is not None:
            at = max(at + 1, time[1])
        elif analysis.tags[at] == "RB":
            at += 1
        else:
            break
    return at


def _before_aside(page: Page, verb: int) -> Range | None:
    """Return the noun phrase before a pair of dashes that ends right before a verb."""
    analysis = page.analysis
    begin, _ = analysis.sentence_at[verb]
    right = first_of_group(page, verb) - 1
    if right <= begin or analysis.forms[right] not in DASHES or not _is_apart(page, right):
        return None
    same = (
        i for i in range(right - 2, max(begin, right - _FARTHEST), -1) if analysis.forms[i] == analysis.forms[right]
    )
    left = next((i for i in same if _is_apart(page, i)), None)
    if left is None or not is_nominal(page, left - 1) or analysis.quoted_at[left - 1] != analysis.quoted_at[verb]:
        return None
    start = _after_mark(page, begin, left - 1)
    explained = analysis.tags[begin] == "NNP" and analysis.tags[start] == "DT" and not page.has_finite(begin, left)
    named = _headed(page, begin if explained else start, left)  # "*Ann Lee*, the head of the firm – ... – said"
    first = begin if named is None else analysis.noun_chunk(named[1])[0]
    return None if first > begin and analysis.tags[first - 1] == "IN" else named


def _is_apart(page: Page, i: int) -> bool:
    """Say whether a dash is no hyphen inside a word."""
    analysis = page.analysis
    inside = analysis.starts[i] == analysis.ends[i - 1] and analysis.ends[i] == analysis.starts[i + 1]
    return not inside or analysis.forms[i] == "—"


def _after_as(page: Page, verb: int) -> Range | None:
    """Return who says it in "*As* an ally of Lee said, it is over"."""
    analysis = page.analysis
    begin, end = analysis.sentence_at[verb]
    right = past_times(page, verb + 1)
    opens = analysis.lower[begin] == "as" and right < end and analysis.forms[right] == ","
    first = first_of_group(page, verb)
    commas = sum(analysis.forms[i] == "," for i in range(begin, first))
    if not opens or verb - begin > _FARTHEST or page.has_finite(begin, first) or commas not in (0, 2):
        return None
    if commas and analysis.forms[first - 1] != ",":
        return None
    return _headed(page, begin + 1, first)


def _inside_clause(page: Page, verb: int) -> Range | None:
    """Return who says it between a subject and its verb, which commas part: The port, *a friend* said, *will*."""
    analysis = page.analysis
    begin, end = analysis.sentence_at[verb]
    right = past_times(page, verb + 1)
    if not begin < verb < right + 1 < end or analysis.forms[right] != "," or not page.is_finite(right + 1):
        return None
    first = first_of_group(page, verb)
    lowest = max(begin, first - _FARTHEST)
    commas = [i for i in range(first - 1, lowest, -1) if analysis.forms[i] == ","]
    if commas and commas[0] == first - 1:
        commas = commas[2:]
    if not commas:
        return None
    left = commas[0]
    start = _after_mark(page, begin, left - 1)
    said_of = is_nominal(page, left - 1) and not page.has_finite(start, left)
    if not said_of or analysis.quoted_at[left - 1] != analysis.quoted_at[verb] or _tells_more(page, left + 1, first):
        return None
    return _headed(page, left + 1, first)


def _behind_name(page: Page, verb: int) -> Range | None:
    """Return who says it after a clause that ends with somebody else's name: they held Bo Kim, *the army* said."""
    analysis = page.analysis
    begin, end = analysis.sentence_at[verb]
    first = first_of_group(page, verb)
    left = next((i for i in range(first - 1, max(begin, first - _FARTHEST), -1) if analysis.forms[i] == ","), begin)
    if left <= begin + 1 or left + 1 >= first or analysis.quoted_at[left - 1] != analysis.quoted_at[verb]:
        return None
    last = past_times(page, verb + 1)
    ends = last + 1 >= end or analysis.forms[last] in (".", ",")
    apart = analysis.tags[left + 1] in ("DT", "NNS", "CD", "JJ") and analysis.tags[left - 1].startswith("NNP")
    if not ends or not apart or page.has_finite(left, first) or not page.has_finite(begin, left):
        return None
    subject = page.analysis.child(verb, "nsubj")
    return _headed(page, left + 1, first) if subject is not None and subject < left else None


def _tells_more(page: Page, begin: int, stop: int) -> bool:
    """Say whether there is a finite verb that is none of "residents *who live* there"."""
    if not page.has_finite(begin, stop):
        return False
    return not any(page.analysis.tags[i] == "WP" for i in range(begin + 1, stop))


def _headed(page: Page, begin: int, stop: int) -> Range | None:
    """Return where a noun phrase begins, and its head; None if none begins there."""
    if begin >= stop or page.analysis.tags[begin] in _NO_SPEAKER:
        return None
    at = next((i for i in range(begin, stop) if is_nominal(page, i) and page.analysis.relations[i] != "det"), None)
    return None if at is None else (begin, top_nominal(page, at, (begin, stop)))


def first_of_group(page: Page, verb: int) -> int:
    """Return the first of a verb's auxiliaries and adverbs."""
    analysis = page.analysis
    at = verb
    while at > 0 and analysis.heads[at - 1] == verb and analysis.tags[at - 1] in _BESIDE:
        at -= 1
    return at


def _after_mark(page: Page, begin: int, at: int) -> int:
    """Return where the part of the sentence begins that holds *at*."""
    while at > begin and not page.is_mark(at - 1):
        at -= 1
    return at
