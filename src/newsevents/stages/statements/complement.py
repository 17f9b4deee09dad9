"""The clause or quotation after a word of saying: where it begins and where it ends."""

from newsevents.lexicon.sayings import Frame, Saying
from newsevents.stages.statements.edges import end_of
from newsevents.stages.statements.page import Page, Range
from newsevents.stages.statements.subjects import own_subject

_BESIDE = frozenset(
    {"advmod", "obl", "obl:tmod", "obl:unmarked", "obl:npmod", "obl:agent", "compound:prt", "discourse"}
)
"""Relations of what may stand between the word of saying and what is said."""
_WIDEST = 4
"""Tokens from a verb to its particle."""
_FARTHEST = 30
"""Tokens between the word of saying and what is said."""


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
        if form == "that" and not hearer and _is_relative(page, at):
            return None
        if form == "that" and analysis.tags[at] in ("IN", "DT", "WDT", "RB"):
            return at if at + 1 < end and page.is_finite(at + 1) else at + 1
        if form == ":":
            return at + 1
        if form == ",":
            return _after_comma(page, at, end)
        if page.is_mark(at) or _does_more(page, at):
            return None
        passed = _passed(page, at, beside.get(at), hearer=hearer)
        if passed is None and at in beside and _is_inverted(page, cue, beside[at]):
            return None
        if passed is None:
            return _after_hearer(page, at, end) if hearer else at
        at = passed
    return None


def _is_relative(page: Page, at: int) -> bool:
    """Say whether "that" begins a relative clause: charged in a shooting *that* killed two."""
    analysis, noun = page.analysis, at - 1
    below = analysis.heads[at]
    if analysis.tags[at] != "WDT" or below < 0 or analysis.relations[below] != "acl:relcl":
        return False
    if page.reading.time_at(noun) is not None or analysis.bases[noun] in page.reading.lexicon.triggers.reference.spans:
        return False
    told = analysis.bases[noun] in page.sayings.media.words  # "wrote in a letter *that*"
    return analysis.heads[below] == noun and analysis.case(noun) is not None and not told


def _does_more(page: Page, at: int) -> bool:
    """Say whether another verb of the same speaker is joined: laughed *and said* that."""
    analysis = page.analysis
    verb = at + 1
    while verb + 1 < len(analysis) and analysis.tags[verb] == "RB":
        verb += 1
    return analysis.tags[at] == "CC" and verb < len(analysis) and analysis.tags[verb] in ("MD", "VBD", "VBP", "VBZ")


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
    after_comma = analysis.forms[cue - 1] == "," and page.is_finite(cue) and page.tag(subject + 1) == "WP"
    return (after_comma or analysis.relations[subject].startswith("nsubj")) and own_subject(page, cue) == subject


def _after_hearer(page: Page, at: int, end: int) -> int:
    """Pass over the one spoken to if the parser did not see him: told *her supporters* that."""
    analysis = page.analysis
    for i in range(at, end):
        if analysis.lower[i] == "that" and analysis.tags[i] in ("IN", "DT"):
            return i + 1
        another = analysis.tags[i] in ("TO", "VB", "VBG") or (page.is_mark(i) and analysis.forms[i] not in (",", "-"))
        if page.is_finite(i) or another:
            break
    return at


def _after_comma(page: Page, comma: int, end: int) -> int | None:
    """Return where it goes on after a comma: at a quotation, or at "that" after an aside."""
    around = page.analysis.quoted_at
    if comma + 1 < end and around[comma + 1] >= 0 and around[comma + 1] != around[comma]:
        return comma + 1
    forms = page.analysis.forms
    adverb = comma + 3 < end and page.analysis.tags[comma + 1] == "RB" and forms[comma + 2] == ","
    if adverb and forms[comma + 3].lower() != "that":
        return comma + 3 if page.analysis.quoted_at[comma + 3] >= 0 else None
    for i in range(comma + 2, min(end, comma + 12) - 1):
        if forms[i] == "," and forms[i + 1].lower() == "that":
            return i + 2
    return None


def _passed(page: Page, at: int, child: int | None, *, hearer: bool) -> int | None:
    """Return the first token after what stands beside the cue at *at*, None if it is no such thing."""
    analysis = page.analysis
    on_a_day = analysis.lower[at] == "on" and at + 1 < len(analysis)
    time = page.time_tokens(at + 1 if on_a_day else at)
    if time is not None and analysis.tags[time[1] : time[1] + 1] != ("POS",):
        return time[1]
    if child is None:
        return at + 1 if analysis.tags[at] == "RB" else None
    relation = analysis.relations[child]
    if relation not in _BESIDE and not (hearer and relation in ("obj", "iobj")):
        return None
    stop = analysis.subtree(child)[1]
    swallowed = page.has_finite(at, stop) or page.analysis.cuts_quotation(stop)
    after = max(child, analysis.noun_chunk(child)[1] - 1) + 1
    if swallowed and analysis.tags[after : after + 1] == ("IN",):
        told = next((i for i in range(after, stop) if analysis.lower[i] == "that"), stop)
        if told < stop and analysis.tags[told] == "IN" and not page.has_finite(after, told):
            return told  # "said in an interview with the paper *that*"
    return max(child, analysis.noun_chunk(child)[1] - 1) + 1 if swallowed else stop


def follows(page: Page, cue: int, stop: int, saying: Saying) -> Range | None:
    """Return the clause that follows a cue, None if none does."""
    hearer = Frame.HEARER in saying.frames or Frame.HEARER_INFINITIVE in saying.frames
    begin = begin_of(page, cue, stop, hearer=hearer)
    if begin is None:
        return None
    end = end_of(page, cue, begin)
    return (begin, end) if begin < end else None
