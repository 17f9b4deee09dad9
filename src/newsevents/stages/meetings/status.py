"""How real an encounter is."""

from collections.abc import Iterable, Iterator

from newsevents.language import Analysis
from newsevents.lexicon.meeting_lists import MeetingStatus
from newsevents.model import Status
from newsevents.stages.reading import Reading

_FAR = 4
_UP = ("obj", "obl", "nsubj", "nsubj:pass", "xcomp", "ccomp", "nmod", "conj", "acl", "advcl", "compound", "appos")
_AHEAD = (Status.PLANNED, Status.PROPOSED)
_FINITE = ("VBD", "VBZ", "VBP")


def status_of(reading: Reading, i: int) -> Status | None:
    """Return how real the encounter at *i* is; None if somebody only refuses or denies it, or it did not happen."""
    analysis = reading.analysis
    is_verb = analysis.tags[i].startswith("VB")
    own = _of_verb(reading, i) if is_verb else _of_noun(reading, i)
    if is_verb and any(analysis.negated(at) for at in (*analysis.all_children(i, "obj"), *_whom_none_is(analysis, i))):
        return None  # "met *neither* of them", "has *no* premier who met her"
    if own is Status.ACTUAL or (own in _AHEAD and not is_verb):
        above = _of_those_above(reading, i, finite=is_verb and analysis.finite(i) in _finite(analysis, i))
        own = above if own is Status.ACTUAL or above not in (Status.ACTUAL, *_AHEAD) else own
    return None if own is Status.DENIED else own


def _whom_none_is(analysis: Analysis, i: int) -> Iterator[int]:
    """Yield of whom a relative clause tells, and the verb above: "does *not* have a premier *who* met"."""
    noun = analysis.heads[i]
    if noun >= 0 and analysis.relations[i] == "acl:relcl":
        yield noun
        if analysis.relations[noun] == "obj" and analysis.child(noun, "det") is not None:
            article = analysis.lower[analysis.child(noun, "det") or 0]
            yield from (analysis.heads[noun],) if article in ("a", "an", "any") else ()


def _finite(analysis: Analysis, i: int) -> tuple[int, ...]:
    """Return the words of predicate *i* that bear a tense."""
    return tuple(at for at in (i, *analysis.auxiliaries(i)) if analysis.tags[at] in _FINITE)


def _of_noun(reading: Reading, i: int) -> Status:
    analysis, words = reading.analysis, reading.lexicon.meetings.status
    beside = {analysis.bases[at] for at in analysis.all_children(i, "amod", "compound", "nmod:poss")}
    if beside & words.coming:
        return Status.PLANNED
    if beside & words.possible:
        return Status.PROPOSED
    if analysis.negated(i):
        return Status.DENIED
    participles = (analysis.bases[at] for at in analysis.all_children(i, "amod") if analysis.tags[at] == "VBN")
    found = next((given for base in participles if (given := _given_by(words, base))), None)
    if found:
        return found
    return Status.ONGOING if _is_under_way(reading, i) else Status.ACTUAL


def _is_under_way(reading: Reading, i: int) -> bool:
    """Say whether somebody is at it, or it goes on: "is on a visit", "the talks *continue*"."""
    analysis, words = reading.analysis, reading.lexicon.triggers.reference
    copula = analysis.child(i, "cop")
    if copula is not None:
        return analysis.tags[copula] in ("VBZ", "VBP") and analysis.case(i) in words.under_way
    above = analysis.heads[i]
    if above < 0 or not analysis.relations[i].startswith("nsubj") or analysis.tense(above) != "present":
        return False
    return bool({analysis.bases[above], *_beside(analysis, above)} & reading.lexicon.meetings.status.ongoing)


def _beside(analysis: Analysis, i: int) -> Iterator[str]:
    return (analysis.lower[at] for at in analysis.children(i))


def _of_verb(reading: Reading, i: int) -> Status:
    analysis, status, plans = reading.analysis, reading.lexicon.triggers.status, reading.lexicon.meetings.status
    modal = analysis.modal(i)
    if analysis.negated(i):
        return Status.DENIED
    if {analysis.bases[at] for at in analysis.all_children(i, "mark", "case")} & plans.planned:
        return Status.CANCELLED if _is_past_perfect(analysis, i) else Status.PLANNED  # "was *due* to meet"
    if modal in status.future:
        return Status.PLANNED
    if modal in status.possible or modal in status.obliged:
        return Status.PROPOSED
    if analysis.marker(i) in status.conditions and analysis.relations[i] != "ccomp":  # not "asked if he had met her"
        return Status.CONDITIONAL
    if analysis.infinitive(i) and _is_to(reading, i):
        return Status.PLANNED
    if analysis.tags[i] == "VBG" and analysis.tags[analysis.finite(i)] in ("VBZ", "VBP"):
        return Status.ONGOING
    return Status.ACTUAL


def _is_to(reading: Reading, i: int) -> bool:
    """Say whether "to" follows a form of "be", or a headline leaves it out: "they *(are) to meet*"."""
    analysis, be = reading.analysis, reading.lexicon.triggers.reference.be
    above = analysis.heads[i]
    own = any(analysis.lemmas[at] == be for at in analysis.auxiliaries(i))
    if own or (above >= 0 and analysis.relations[i] == "xcomp" and analysis.lemmas[above] == be):
        return True
    return above < 0 or is_headline_infinitive(analysis, i) or is_after_time(reading, i)


def is_after_time(reading: Reading, i: int) -> bool:
    """Say whether what is to be stands after a time: "she is *next week* to visit", "is due *on Friday* to visit"."""
    above = above_time(reading, i)
    return above is not None and reading.analysis.child(above, "cop") is not None


def above_time(reading: Reading, i: int) -> int | None:
    """Return the predicate above the time on which a parser hangs infinitive *i*, None if it hangs on none."""
    analysis, time = reading.analysis, reading.analysis.heads[i]
    if time < 0 or not analysis.infinitive(i) or analysis.relations[i] not in ("acl", "advcl", "xcomp"):
        return None
    if reading.time_at(time) is None:
        return None
    above = time if analysis.child(time, "cop") is not None else analysis.heads[time]
    return above if above >= 0 else None


def is_headline_infinitive(analysis: Analysis, i: int) -> bool:
    """Say whether the noun before an infinitive is its subject, and all there is: "*President to visit* Lima"."""
    above = analysis.heads[i]
    if above < 0 or analysis.relations[i] not in ("acl", "advcl", "xcomp") or not analysis.infinitive(i):
        return False
    if analysis.child(above, "cop") is not None:
        return False
    verb = analysis.heads[above]  # "Roe to visit Lima, *officials say*"
    is_all = verb < 0 or len(analysis.all_children(verb, "nsubj")) > 1
    return is_all and analysis.tags[above].startswith("NN")


def _is_past_perfect(analysis: Analysis, i: int) -> bool:
    """Say whether what was planned is over: "*had been* due", "*had* planned"."""
    return any(analysis.lower[at] in ("had", "'d") for at in analysis.auxiliaries(i))


def _of_those_above(reading: Reading, i: int, *, finite: bool) -> Status:
    """Return the status that the words above *i* give: "*agreed* to meet", "*cancelled* the talks"."""
    analysis, words = reading.analysis, reading.lexicon.meetings.status
    claimed, so_far = False, Status.ACTUAL
    for at, above in _steps_up(reading, i):
        if _is_to_come(reading, at):
            return Status.PLANNED
        claimed = claimed or _relation(analysis, at) in ("ccomp", "acl")
        if _is_denied(reading, at, above, claimed=claimed):
            return Status.DENIED
        found = None if finite else _from_above(reading, above, at)
        if found in _AHEAD and analysis.tags[above].startswith("NN"):
            so_far = found or so_far  # "an *offer* of talks" may be refused
        elif found and (so_far is Status.ACTUAL or found not in _AHEAD):
            return Status.PROPOSED if found is Status.PLANNED and _is_hoped(reading, above) else found
        elif found and analysis.bases[above] in words.accepted:
            return Status.PLANNED
        finite = finite or analysis.tags[above] in _FINITE
    return so_far


def _is_hoped(reading: Reading, verb: int) -> bool:
    """Say whether what *verb* tells is only hoped for: "is *hopeful* that talks will be held"."""
    analysis, mark = reading.analysis, reading.analysis.child(verb, "mark")
    above = mark - 1 if mark else analysis.heads[verb]  # right before "that", wherever a parser hangs the clause
    is_told = above >= 0 and analysis.relations[verb] == "ccomp" and not analysis.negated(above)
    return is_told and analysis.bases[above] in reading.lexicon.meetings.status.proposed


def _steps_up(reading: Reading, i: int) -> Iterator[tuple[int, int]]:
    """Yield each word from *i* up with the one on which it hangs, as far as that may say how real it is."""
    analysis, words = reading.analysis, reading.lexicon.meetings
    at = i
    for _ in range(_FAR):
        above, relation = analysis.heads[at], _relation(analysis, at)
        is_clause = relation == "advcl" and not analysis.tags[at].startswith("NN")  # "open to *talks*" is none
        if above < 0 or relation not in _UP or (is_clause and not analysis.infinitive(at)):
            return
        is_setting = relation == "obl" and analysis.case(at) in words.sides.during
        if is_setting and not _is_to_come(reading, at) and analysis.bases[above] not in words.taking_part.verbs:
            return
        yield at, above
        at = above


def _relation(analysis: Analysis, i: int) -> str:
    """Return how word *i* hangs on the one above; "a report *that* they met" is no relative clause."""
    relation = analysis.relations[i]
    return "acl" if relation == "acl:relcl" and analysis.marker(i) else relation


def _is_to_come(reading: Reading, i: int) -> bool:
    """Say whether something is done "*ahead of* talks"."""
    analysis, ahead = reading.analysis, reading.lexicon.meetings.sides.ahead
    return (analysis.relations[i] == "obl" and analysis.case(i) in ahead) or is_ahead(reading, i)


def _is_denied(reading: Reading, at: int, above: int, *, claimed: bool) -> bool:
    """Say whether it has not been: "*denied* that they met", "has *yet* to meet her"."""
    analysis, words = reading.analysis, reading.lexicon.meetings.status
    if analysis.relations[at] == "xcomp" and set(_beside(analysis, above)) & words.not_yet:
        return True
    return claimed and analysis.bases[above] in words.denied and not analysis.negated(above)


def _from_above(reading: Reading, above: int, at: int) -> Status | None:
    """Return what *above* says of what hangs on it, None if nothing."""
    analysis = reading.analysis
    if _is_encounter(reading, above, at):
        return None
    is_subject = analysis.relations[at] in ("nsubj", "ccomp")
    is_sister = analysis.relations[at] == "conj" and analysis.tags[at][:2] == analysis.tags[above][:2] == "VB"
    if not is_subject or analysis.passive(above) or analysis.tags[above].startswith("JJ"):
        found = None if is_sister else given_at(reading, above)  # "to *halt* the works and hold talks"
        if found is Status.PLANNED and _is_nothing(analysis, above):
            return Status.PROPOSED
        if found:
            return _turned(
                analysis, above, found, stands=analysis.bases[above] in reading.lexicon.meetings.status.asked
            )
    if not analysis.tags[above].startswith("VB") and not analysis.auxiliaries(above):
        return None
    own = _of_verb(reading, above)
    if own is Status.ONGOING and analysis.relations[at] == "advcl":
        return Status.PLANNED
    return None if own is Status.ACTUAL else own


def _is_encounter(reading: Reading, above: int, at: int) -> bool:
    """Say whether noun *above* is one itself, and asks for nothing: "paid a courtesy *call* on a visit"."""
    analysis, meetings = reading.analysis, reading.lexicon.meetings
    is_noun = analysis.tags[above].startswith("NN") and analysis.bases[above] in meetings.nouns
    return is_noun and analysis.relations[at] == "nmod" and analysis.case(at) not in meetings.sides.asked


def _is_nothing(analysis: Analysis, above: int) -> bool:
    """Say whether nothing is set: "*no date* has been set for it"."""
    subject = analysis.subject(above) if analysis.tags[above].startswith("VB") else None
    return subject is not None and analysis.negated(subject)


def is_ahead(reading: Reading, i: int) -> bool:
    """Say whether noun *i* is to come: "*ahead* of talks", of which a parser makes an adverb and a phrase."""
    analysis, above = reading.analysis, reading.analysis.heads[i]
    return above >= 0 and analysis.lower[above] in reading.lexicon.meetings.sides.ahead_adverb


def given_at(reading: Reading, verb: int) -> Status | None:
    """Return the status that *verb* gives to what hangs on it: "agree", "call off"; None if it gives none."""
    words = reading.lexicon.meetings.status
    return next((given for phrase in _phrases(reading.analysis, verb) if (given := _given_by(words, phrase))), None)


def _phrases(analysis: Analysis, i: int) -> Iterable[str]:
    """Return the word with what may belong to it, the longest first: "call off"."""
    base = analysis.bases[i]
    particles = [analysis.lower[at] for at in analysis.all_children(i, "compound:prt", "advmod") if at > i]
    return (*(f"{base} {word}" for word in (*particles, *analysis.lower[i + 1 : i + 2])), base)


def _given_by(words: MeetingStatus, phrase: str) -> Status | None:
    for known, given in (
        (words.cancelled, Status.CANCELLED),
        (words.postponed, Status.POSTPONED),
        (words.refused, Status.DENIED),
        (words.proposed, Status.PROPOSED),
        (words.planned, Status.PLANNED),
    ):
        if phrase in known:
            return given
    return None


def _turned(analysis: Analysis, above: int, given: Status, *, stands: bool) -> Status:
    """
    Return what is left of a status if its word is denied ("*not* ruled out", "no plans") or over ("had planned").

    What had been asked *stands* until it is answered.
    """
    if analysis.negated(above):
        turned = {Status.DENIED: Status.PROPOSED, Status.CANCELLED: Status.PLANNED, Status.POSTPONED: Status.PLANNED}
        return turned.get(given, Status.DENIED)
    if given in (Status.PLANNED, Status.PROPOSED) and not stands and _is_past_perfect(analysis, above):
        return Status.CANCELLED
    return given
