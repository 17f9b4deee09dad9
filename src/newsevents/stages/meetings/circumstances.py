"""By what means they meet, how real it is, and what it is about."""

from collections.abc import Iterable, Iterator

from newsevents.language import Analysis
from newsevents.lexicon.meetings import EncounterKind, MeetingWords
from newsevents.model import MeetingMode, Span, Status
from newsevents.stages.clauses.roles import obliques
from newsevents.stages.reading import Reading

_FAR = 3
_UP = ("obj", "obl", "nsubj", "nsubj:pass", "xcomp", "ccomp", "nmod", "conj", "acl", "advcl", "compound")


def mode_of(reading: Reading, i: int, kind: EncounterKind) -> MeetingMode | None:
    """Return the means that the words around trigger *i* name, None if they name none."""
    words = reading.lexicon.meetings.mode
    around = set(_words_around(reading.analysis, i))
    virtual, person = bool(around & words.virtual), bool(around & words.person)
    if virtual and person:
        return MeetingMode.HYBRID
    if virtual:
        return MeetingMode.VIRTUAL
    if kind is EncounterKind.CALL or around & words.phone:
        return MeetingMode.PHONE
    return MeetingMode.IN_PERSON if person or kind is EncounterKind.VISIT else None


def is_somewhere(reading: Reading, i: int) -> bool:
    """Say whether a phrase beside trigger *i* names where it is: "a meeting *in Cairo*", "*at the palace*"."""
    analysis, words = reading.analysis, reading.lexicon.meetings
    phrases = [*obliques(analysis, i), *_phrases_behind(analysis, i)]
    wheres = [at for case, at in phrases if case in words.sides.place and reading.time_at(at) is None]
    return any(analysis.tags[at].startswith("NNP") or analysis.lemmas[at] in words.mode.venues for at in wheres)


def _phrases_behind(analysis: Analysis, i: int) -> Iterator[tuple[str, int]]:
    """Yield the phrase right behind noun *i*, which a parser may hang on the verb."""
    above, stop = analysis.heads[i], analysis.subtree(i)[1]
    if above >= 0 and analysis.tags[i].startswith("NN"):
        yield from ((case, at) for case, at in obliques(analysis, above) if analysis.subtree(at)[0] == stop)


def _words_around(analysis: Analysis, i: int) -> Iterator[str]:
    """Yield the lemmas of the trigger and of all that stands with it but clauses."""
    yield analysis.bases[i]
    for at in analysis.children(i):
        if analysis.relations[at].startswith(("amod", "compound", "obl", "nmod", "advmod")):
            yield analysis.bases[at]
            yield from (analysis.bases[below] for below in analysis.all_children(at, "compound", "amod", "nmod"))
    above = analysis.heads[i]
    if above >= 0 and analysis.relations[i] in ("obj", "obl", "nsubj:pass"):
        yield from (analysis.bases[at] for at in analysis.all_children(above, "obl", "advmod"))


def status_of(reading: Reading, i: int) -> Status | None:
    """Return how real the encounter at *i* is; None if somebody only refuses it, or it did not happen."""
    analysis, words = reading.analysis, reading.lexicon.meetings
    if analysis.tags[i].startswith("VB"):
        own = _of_verb(reading, i)
        if own is not Status.ACTUAL:
            return None if own is Status.DENIED else own
    elif set(_modifiers(analysis, i)) & words.status.coming:
        return Status.PLANNED
    elif _is_under_way(reading, i):
        return Status.ONGOING
    return _of_those_above(reading, i)


def _is_under_way(reading: Reading, i: int) -> bool:
    """Say whether somebody is at it: "is on a visit"."""
    analysis, words = reading.analysis, reading.lexicon.triggers.reference
    copula = analysis.child(i, "cop")
    return copula is not None and analysis.tags[copula] in ("VBZ", "VBP") and analysis.case(i) in words.under_way


def _modifiers(analysis: Analysis, i: int) -> Iterable[str]:
    return (analysis.bases[at] for at in analysis.all_children(i, "amod", "compound", "nmod:poss"))


def _of_verb(reading: Reading, i: int) -> Status:
    analysis, status = reading.analysis, reading.lexicon.triggers.status
    modal = analysis.modal(i)
    if analysis.negated(i):
        return Status.DENIED
    if modal in status.future:
        return Status.PLANNED
    if modal in status.possible or modal in status.obliged:
        return Status.PROPOSED
    if analysis.marker(i) in status.conditions:
        return Status.CONDITIONAL
    if analysis.infinitive(i) and _is_to(reading, i):
        return Status.PLANNED
    if analysis.tags[i] == "VBG" and analysis.tense(i) == "present":
        return Status.ONGOING
    return Status.ACTUAL


def _is_to(reading: Reading, i: int) -> bool:
    """Say whether "to" follows a form of "be": "they *are to meet*"."""
    analysis, be = reading.analysis, reading.lexicon.triggers.reference.be
    above = analysis.heads[i]
    own = any(analysis.lemmas[at] == be for at in analysis.auxiliaries(i))
    return own or (above >= 0 and analysis.relations[i] == "xcomp" and analysis.lemmas[above] == be)


def _of_those_above(reading: Reading, i: int) -> Status | None:
    """Return the status that the words above *i* give: "*agreed* to meet", "*cancelled* the talks"."""
    analysis, words = reading.analysis, reading.lexicon.meetings
    at = i
    for _ in range(_FAR):
        above = analysis.heads[at]
        is_setting = analysis.relations[at] == "obl" and analysis.case(at) in words.sides.during
        if above < 0 or analysis.relations[at] not in _UP or is_setting:
            break
        found = _given_by(analysis, words, above, at)
        if found is Status.DENIED:
            return None
        if found:
            return found
        if analysis.tags[above].startswith("VB"):
            own = _of_verb(reading, above)
            if own is not Status.ACTUAL:
                return None if own is Status.DENIED else own
        at = above
    return Status.ACTUAL


def _given_by(analysis: Analysis, words: MeetingWords, above: int, at: int) -> Status | None:
    if analysis.relations[at] in ("nsubj", "ccomp") and not analysis.passive(above):
        return None
    lemma, status = analysis.bases[above], words.status
    particle = analysis.child(above, "compound:prt")
    phrase = lemma if particle is None else f"{lemma} {analysis.bases[particle]}"
    for known, given in (
        (status.cancelled, Status.CANCELLED),
        (status.postponed, Status.POSTPONED),
        (status.refused, Status.DENIED),
        (status.proposed, Status.PROPOSED),
        (status.planned, Status.PLANNED),
    ):
        if phrase in known:
            return given
    return None


def topic_of(reading: Reading, i: int) -> Span | None:
    """Return what the encounter at *i* is about: "talks *on* fishing rights"."""
    analysis, words = reading.analysis, reading.lexicon.meetings
    for at in analysis.children(i):
        is_phrase = analysis.relations[at] in ("nmod", "obl") and reading.time_at(at) is None
        is_topic = analysis.bases[at] not in words.sides.not_topics
        if is_phrase and is_topic and analysis.case(at) in words.sides.topic:
            return _phrase(analysis, at)
    return None


def _phrase(analysis: Analysis, i: int) -> Span:
    """Return the span of noun *i* with what belongs to it, without its preposition."""
    first, stop = analysis.subtree(i)
    marks = [at + 1 for at in analysis.all_children(i, "case") if at < i]
    return analysis.span(max((first, *marks)), stop)
