"""How the words of an encounter point to others: back, away, or to the one around it."""

from newsevents.stages.clauses.roles import obliques
from newsevents.stages.reading import Reading

_NEAR = 3


def points_back(reading: Reading, i: int) -> bool:
    """Say whether noun *i* points to something told: "the talks", "their meeting"."""
    analysis = reading.analysis
    if analysis.tags[i] == "NNS" and analysis.bases[i] not in reading.lexicon.meetings.plurals:
        return False  # "the meetings" are several
    for at in analysis.all_children(i, "det", "nmod:poss"):
        between = (word for word in range(at, i) if analysis.relations[word] != "amod")  # "the *planned* meeting"
        if at > i or any(analysis.tags[word].startswith("VB") for word in between):
            continue
        if analysis.bases[at] in reading.lexicon.triggers.reference.definite or analysis.tags[at] == "PRP$":
            return True
        if analysis.relations[at] == "nmod:poss" and reading.time_at(at) is not None:
            return True  # "*Monday's* talks"
    return False


def is_apart(reading: Reading, i: int) -> bool:
    """Say whether the words set encounter *i* apart: "another meeting", "met again", "followed talks"."""
    analysis, apart = reading.analysis, reading.lexicon.meetings.apart
    beside = {analysis.bases[at] for at in analysis.children(i)}
    if beside & apart.adverbs or (beside & apart.words and not analysis.tags[i].startswith("VB")):
        return True
    before = range(max(analysis.sentence_at[i][0], i - _NEAR), i)
    outside = reading.lexicon.meetings.sides.outside  # "said *following* the talks"
    verbs = (at for at in before if analysis.lemmas[at] in apart.verbs and analysis.lower[at] not in outside)
    return any(analysis.tags[at].startswith("VB") for at in verbs)


def is_another(reading: Reading, i: int) -> bool:
    """Say whether noun *i* is one more encounter of those who met before: "the *next* round", "a *second* meeting"."""
    analysis, again = reading.analysis, reading.lexicon.meetings.apart.again
    return any(analysis.bases[at] in again for at in analysis.all_children(i, "amod", "det", "compound"))


def within(reading: Reading, i: int) -> int | None:
    """Return the encounter in whose course *i* is: "met *during his visit*", "on the sidelines of *the summit*"."""
    analysis, nouns = reading.analysis, reading.lexicon.meetings.nouns
    for _, at in obliques(analysis, i):
        for head in (at, *(below for _, below in obliques(analysis, at))):
            if analysis.bases[head] in nouns:
                return head
    return None
