"""The clause or quotation after a word of saying: where it begins and where it ends."""

from newsevents.lexicon.sayings import Frame, Saying
from newsevents.model import Attribution
from newsevents.stages.statements.page import Page, Range
from newsevents.stages.statements.speaker import own_subject

_BESIDE = frozenset(
    {"advmod", "obl", "obl:tmod", "obl:unmarked", "obl:npmod", "obl:agent", "compound:prt", "discourse"}
)
"""Relations of what may stand between the word of saying and what is said."""
_WIDEST = 4
"""Tokens from a verb to its particle."""
_FARTHEST = 30
"""Tokens between the word of saying and what is said."""
_OPEN = frozenset({"conj", "parataxis", "ccomp", "xcomp", "advcl", "root"})
"""Relations of predicates after which the sentence goes on as what they say."""


def begin_of(page: Page, cue: int, stop: int, *, hearer: bool) -> int | None:
    """
    Return the first token of what is said after a cue, None if nothing follows it directly.

    Hearers, times, places and adverbs in between are passed over, and so is
    "that".

    Args:
        page: Where they are.
        cue: The word of saying.
        stop: One past the last word of the cue.
        hearer: Whether the object of the cue is the one spoken to.
    """
    analysis = page.analysis
    stop = max(stop, _past_particle(page, cue))
    beside = {analysis.subtree(at)[0]: at for at in analysis.children(cue) if at >= stop}
    end = min(analysis.sentence_at[cue][1], stop + _FARTHEST)
    at = stop
    while at < end:
        if analysis.quoted_at[at] >= 0 and analysis.quoted_at[cue] < 0:
            return at
        form = analysis.lower[at]
        if form == "that" and analysis.tags[at] in ("IN", "DT", "WDT", "RB"):
            return at if at + 1 < end and page.is_finite(at + 1) else at + 1
        if form == ":":
            return at + 1
        if form == ",":
            return _after_comma(page, at, end)
        if page.is_mark(at):
            return None
        passed = _passed(page, at, beside.get(at), hearer=hearer)
        if passed is None and at in beside and _is_inverted(page, cue, beside[at]):
            return None
        if passed is None:
            return _after_hearer(page, at, end) if hearer else at
        at = passed
    return None


def particle_at(page: Page, verb: int, particle: str) -> int | None:
    """Return the position of the particle, that of the verb if it needs none, None if it is missing."""
    if not particle:
        return verb
    for at in page.analysis.children(verb):
        if verb < at <= verb + _WIDEST and page.analysis.lower[at] == particle:
            return at
    return None


def _past_particle(page: Page, cue: int) -> int:
    """Return one past the particle of a cue: *point out*, *make it clear*."""
    particles = (particle for particle, _ in page.sayings.verb(page.analysis.lemmas[cue]) if particle)
    return 1 + max((at for p in particles if (at := particle_at(page, cue, p)) is not None), default=cue)


def _is_inverted(page: Page, cue: int, subject: int) -> bool:
    """Say whether the subject stands after its verb: *said the minister*."""
    analysis = page.analysis
    return analysis.relations[subject].startswith("nsubj") and own_subject(page, cue) == subject


def _after_hearer(page: Page, at: int, end: int) -> int:
    """Pass over the one spoken to if the parser did not see him: told *her supporters* that."""
    analysis = page.analysis
    for i in range(at, end):
        if analysis.lower[i] == "that" and analysis.tags[i] in ("IN", "DT"):
            return i + 1
        if page.is_finite(i) or (page.is_mark(i) and analysis.forms[i] not in (",", "-")):
            break
    return at


def _after_comma(page: Page, comma: int, end: int) -> int | None:
    """Return where it goes on after a comma: at a quotation, or at "that" after an aside."""
    if comma + 1 < end and page.analysis.quoted_at[comma + 1] >= 0:
        return comma + 1
    forms = page.analysis.forms
    for i in range(comma + 2, min(end, comma + 12) - 1):
        if forms[i] == "," and forms[i + 1].lower() == "that":
            return i + 2
    return None


def _passed(page: Page, at: int, child: int | None, *, hearer: bool) -> int | None:
    """Return the first token after what stands beside the cue at *at*, None if it is no such thing."""
    analysis = page.analysis
    when = page.reading.time_at(at)
    if when is not None and when.evidence is not None:
        return analysis.tokens_in(when.evidence.span)[1]
    if child is None:
        return at + 1 if analysis.tags[at] == "RB" else None
    relation = analysis.relations[child]
    if relation not in _BESIDE and not (hearer and relation in ("obj", "iobj")):
        return None
    stop = analysis.subtree(child)[1]
    swallowed = page.has_finite(at, stop) or page.analysis.cuts_quotation(stop)
    return max(child, analysis.noun_chunk(child)[1] - 1) + 1 if swallowed else stop


def end_of(page: Page, cue: int, begin: int, least: int = 0) -> int:
    """
    Return one past the last token of what is said: the rest of the sentence, as far as it is the same clause.

    Args:
        page: Where it is.
        cue: The word of saying.
        begin: The first token of what is said.
        least: One past a token that surely belongs to it, unless somebody else begins to speak before.
    """
    analysis = page.analysis
    stop = _bound(page, cue, begin)
    above = cue
    while above >= 0:
        for at in analysis.children(above):
            first = analysis.subtree(at)[0]
            if begin < first < stop and at > begin and _leaves(page, at, first, cue):
                stop = first
        above = analysis.heads[above]
        if above > cue:
            break
    return _before_participle(page, cue, begin, max(stop, begin, least))


def _before_participle(page: Page, cue: int, begin: int, stop: int) -> int:
    """Return where somebody says something else: *, adding that ...*; *, but she denied that ...*."""
    analysis = page.analysis
    for i in range(begin + 1, stop - 1):
        if analysis.quoted_at[i] != analysis.quoted_at[cue]:
            if _closes_with_comma(page, i) and _is_joined(page, i + 1) and _says_itself(page, i + 2, min(i + 9, stop)):
                return i + 1
            continue
        if analysis.tags[i] == "CC" and not page.has_finite(begin, i) and _says_too(page, cue, i + 1):
            return i
        if analysis.forms[i] != ",":
            continue
        if _is_aside(page, i + 1, stop):
            return i
        if _is_joined(page, i + 1) and _says_itself(page, i + 2, min(i + 9, stop)):
            return i
        at = i + 2 if analysis.tags[i + 1] == "RB" and i + 2 < stop else i + 1
        if analysis.tags[at] == "VBG" and page.sayings.verb(analysis.lemmas[at]):
            return i
    return stop


def _is_aside(page: Page, i: int, stop: int) -> bool:
    """Say whether what is said ends with a relative clause that may be the reporter's: *, which began in May*."""
    analysis = page.analysis
    if analysis.tags[i] not in ("WDT", "WP", "WP$") and analysis.lower[i] not in page.sayings.links.relatives:
        return False
    return "," not in analysis.forms[i:stop]


def _closes_with_comma(page: Page, i: int) -> bool:
    """Say whether token *i* is the closing mark of a quotation that ends with a comma."""
    number = page.analysis.quoted_at[i]
    return number >= 0 and page.analysis.quoted[number].stop == i + 1 and page.analysis.forms[i - 1] == ","


def _says_too(page: Page, cue: int, i: int) -> bool:
    """Say whether a verb goes on with what the subject of the cue says: praised her *and called* him."""
    analysis = page.analysis
    i += analysis.tags[i : i + 1] == ("RB",)
    return i < len(analysis) and analysis.tags[i] == analysis.tags[cue] and bool(page.sayings.verb(analysis.lemmas[i]))


def _is_joined(page: Page, i: int) -> bool:
    return page.analysis.tags[i] == "CC" or page.analysis.lower[i] in page.sayings.links.contrasts


def _says_itself(page: Page, first: int, stop: int) -> bool:
    """Say whether in a range somebody else begins to say something: a subject, and a finite verb of saying."""
    analysis = page.analysis
    for i in range(first, stop):
        if analysis.quoted_at[i] >= 0 or page.is_mark(i) or analysis.lower[i] == "that":
            return False
        if page.is_finite(i):
            sayings = [saying for _, saying in page.sayings.verb(analysis.lemmas[i])]
            return any(Frame.CLAUSE in s.frames and s.attribution is Attribution.SPEECH for s in sayings)
    return False


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


def _leaves(page: Page, at: int, first: int, cue: int) -> bool:
    """Say whether with the subtree of *at*, from *first*, the sentence leaves what is said."""
    analysis = page.analysis
    if analysis.quoted_at[first] >= 0:
        return False
    relation = analysis.relations[at]
    comma = analysis.forms[first - 1] in (",", ";", "—", "–", "--")
    if relation == "conj":
        if analysis.subject(at) is not None:
            return comma and analysis.heads[at] != cue
        return analysis.tags[at].startswith("VB") and analysis.tags[at] == analysis.tags[analysis.heads[at]]
    if relation == "advcl":
        return comma
    if relation == "parataxis":
        return analysis.forms[first - 1] in (";", ":") or bool(page.sayings.verb(analysis.lemmas[at]))
    return False


def follows(page: Page, cue: int, stop: int, saying: Saying) -> Range | None:
    """Return the clause that follows a cue, None if none does."""
    hearer = Frame.HEARER in saying.frames or Frame.HEARER_INFINITIVE in saying.frames
    begin = begin_of(page, cue, stop, hearer=hearer)
    if begin is None:
        return None
    end = end_of(page, cue, begin)
    return (begin, end) if begin < end else None
