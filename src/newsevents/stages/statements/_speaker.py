"""Who says it: the head of the words that name the speaker, and how far they reach."""

from newsevents.model import Actor
from newsevents.stages.statements._ground import Ground, Range

_PART_OF_PHRASE = frozenset(
    {
        "amod",
        "appos",
        "case",
        "cc",
        "compound",
        "conj",
        "dep",
        "det",
        "det:predet",
        "flat",
        "goeswith",
        "list",
        "nmod",
        "nmod:desc",
        "nmod:poss",
        "nmod:unmarked",
        "nmod:npmod",
        "nummod",
        "punct",
        "advmod",
        "fixed",
    }
)
_NOUNS = ("NN", "NNS", "NNP", "NNPS", "PRP", "WP", "DT", "CD", "WDT", "JJ", "JJS", "JJR", "EX")


def subject_of(ground: Ground, verb: int) -> int | None:
    """Return who does what *verb* says: its subject, its agent in the passive, or the subject of the verb above."""
    analysis = ground.analysis
    if analysis.passive(verb):
        return analysis.agent(verb)
    found = analysis.understood_subject(verb)
    return None if found is None or analysis.relations[found].startswith("expl") else found


def phrase_of(ground: Ground, head: int) -> Range:
    """
    Return the noun phrase of the speaker with title, "of" phrase and apposition.

    Relative clauses and participles end it: "analysts" in "analysts who follow
    the talks".
    """
    analysis = ground.analysis
    first, stop = head, head + 1
    for at in reversed(analysis.children(head)):
        if at < first:
            begin, end = analysis.subtree(at)
            if end != first or analysis.relations[at] not in _PART_OF_PHRASE or analysis.relations[at] == "case":
                break
            first = begin
    for at in analysis.children(head):
        if at >= stop:
            begin, end = analysis.subtree(at)
            if begin != stop or analysis.relations[at] not in _PART_OF_PHRASE:
                break
            stop = end
    while stop > head + 1 and ground.is_mark(stop - 1):
        stop -= 1
    while first < head and (ground.is_mark(first) or analysis.relations[first] in ("case", "cc", "mark")):
        first += 1
    return first, stop


def actor_of(ground: Ground, head: int) -> Actor | None:
    """Return the actor that the words around *head* mean; for "who", the one before it."""
    analysis, reading = ground.analysis, ground.reading
    actor = reading.actor_at(head)
    if actor is not None:
        return actor
    if analysis.tags[head] in ("WP", "WDT"):
        clause = analysis.heads[head]
        while clause >= 0 and not analysis.relations[clause].startswith("acl"):
            clause = analysis.heads[clause]
        if clause >= 0:
            return reading.actor_at(analysis.heads[clause])
    near = (*range(*analysis.name_span(head)), *analysis.all_children(head, "appos"))
    return next((found for i in near if (found := reading.actor_at(i))), None)


def is_nominal(ground: Ground, i: int) -> bool:
    """Say whether token *i* can head the words that name a speaker."""
    return ground.analysis.tags[i] in _NOUNS
