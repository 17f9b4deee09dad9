"""Who claims that an event happened: nobody, if the reporter tells it; and whether anybody does."""

from newsevents.model import Statement
from newsevents.stages.reading import Reading

_RELATIVE = ("WDT", "WP")
_DESCRIBING, _SAID = "acl:relcl", "ccomp"


def claim_of(reading: Reading, i: int) -> Statement | None:
    """
    Return the statement in which token *i* tells an event, None if the reporter tells it.

    Where one agrees to do something, or recalls an envoy, "after Rome accused
    Gaul", the clause is the reporter's; where one says *that* it was done after
    something, it is all said.  So it is with "ordered the release of men *whom
    Rome held*".
    """
    statement = reading.statement_at(i)
    if statement is None or _is_before_relative(reading, statement, i):
        return None
    analysis, words = reading.analysis, reading.lexicon.triggers.reference.meanwhile
    at, is_described = i, False
    while analysis.heads[at] >= 0:
        above = analysis.heads[at]
        is_described = (is_described or analysis.relations[at] == _DESCRIBING) and analysis.relations[at] != _SAID
        if is_described and reading.statement_at(above) is not statement:
            return None
        is_aside = analysis.relations[at] == "advcl" and analysis.marker(at) in words and analysis.tense(at) == "past"
        if is_aside and (analysis.infinitive(above) or reading.statement_at(above) is not statement):
            return None
        at = above
    return statement


def is_asked(reading: Reading, i: int) -> bool:
    """Say whether token *i* stands in a question that is told: "could not determine *if* it was bombed"."""
    analysis, words = reading.analysis, reading.lexicon.triggers.status
    at = i
    while analysis.heads[at] >= 0:
        above = analysis.heads[at]
        if analysis.marker(at) in words.questions - words.conditions or _is_whether_to(reading, at):
            return True
        if analysis.marker(at) in words.questions and analysis.bases[above] in words.asking:
            return True
        at = above
    return False


def _is_whether_to(reading: Reading, i: int) -> bool:
    """Say whether infinitive *i* is only a choice: "will vote on *whether* to go"."""
    analysis, words = reading.analysis, reading.lexicon.triggers.status
    if analysis.tags[i] != "VB" or not analysis.infinitive(i):
        return False
    marks = {analysis.lower[at] for at in analysis.all_children(i, "mark")}
    return not marks.isdisjoint(words.questions - words.conditions)


def _is_before_relative(reading: Reading, statement: Statement, i: int) -> bool:
    """Say whether it is said only in a relative clause after *i*: "*arrested* a man who, they say, …"."""
    analysis = reading.analysis
    spans = [span for span in (statement.speaker_span, statement.cue) if span]
    if not spans:
        return False
    at = min(analysis.tokens_in(span)[0] for span in spans) - 1
    while at > i and analysis.tags[at] == ",":
        at -= 1
    return at > i and analysis.tags[at] in _RELATIVE and analysis.sentence_at[at] == analysis.sentence_at[i]
