"""By what means they meet, and what it is about."""

from collections.abc import Iterator

from newsevents.language import Analysis
from newsevents.model import MeetingMode, Span
from newsevents.stages.clauses.roles import obliques
from newsevents.stages.reading import Reading


def mode_of(reading: Reading, i: int, usual: MeetingMode | None) -> MeetingMode | None:
    """Return the means that the words around trigger *i* name, the *usual* ones if they name none."""
    words = reading.lexicon.meetings.mode
    around = set(_words_around(reading.analysis, i))
    virtual, person = bool(around & words.virtual), bool(around & words.person)
    if virtual and person:
        return MeetingMode.HYBRID
    if virtual:
        return MeetingMode.VIRTUAL
    if around & words.phone:
        return MeetingMode.PHONE
    return MeetingMode.IN_PERSON if person or around & words.meals or around & words.margins else usual


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
        if analysis.relations[at].startswith(("amod", "compound", "obl", "nmod", "advmod")) and not _is_name(
            analysis, at
        ):
            yield analysis.bases[at]
            yield from (analysis.bases[below] for below in analysis.all_children(at, "compound", "amod", "nmod"))
    above = analysis.heads[i]
    if above >= 0 and analysis.relations[i] in ("obj", "obl", "nsubj:pass"):
        for at in analysis.all_children(above, "obl", "advmod"):
            yield from (analysis.bases[word] for word in (at, *analysis.all_children(at, "compound")))


def _is_name(analysis: Analysis, i: int) -> bool:
    """Say whether word *i* is of a name, whose words say nothing of the means: "talks with National *Telephone*"."""
    return analysis.tags[i].startswith("NNP") and analysis.relations[i].startswith("nmod")


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
