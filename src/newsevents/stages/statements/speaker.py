"""Who says it: the head of the words that name the speaker, and how far they reach."""

from newsevents.lexicon.sayings import Frame
from newsevents.model import Actor
from newsevents.stages.statements.page import Page, Range

_PART_OF_PHRASE = frozenset(
    {
        "acl",
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

_BETWEEN = ("MD", "RB", "VBD", "VBP", "VBZ")
"""Tags of words between a subject and its verb."""


def subject_of(page: Page, verb: int) -> int | None:
    """Return who does what *verb* says: its subject, its agent in the passive, or the subject of the verb above."""
    analysis = page.analysis
    if analysis.passive(verb) and not _looks_active(page, verb):
        return analysis.agent(verb)
    if analysis.tags[verb] == "VBG" and verb > 0 and page.is_mark(verb - 1):
        return _main_subject(page, verb)
    own = own_subject(page, verb)
    if own is not None:
        return _past_insertion(page, verb, own)
    relative = _relative_pronoun(page, verb)
    if relative is not None:
        return relative
    understood = analysis.understood_subject(verb)
    if understood is None:
        understood = _beside(page, verb)
    if understood is None:
        understood = _main_subject(page, verb)
    if understood is None and page.has_finite_group(verb):
        understood = first_nominal(page, verb)
    return understood


def _past_insertion(page: Page, verb: int, subject: int) -> int:
    """Correct a subject out of an insertion before the verb: *Lee*, who attended the session, said."""
    if subject < verb - 1 and page.analysis.forms[verb - 1] == ",":
        before = _before_comma(page, page.analysis.sentence_at[verb][0], verb - 1)
        if before is not None and before < subject and page.has_finite(before, subject):
            return before
    return subject


def _looks_active(page: Page, verb: int) -> bool:
    """Say whether what the parser takes for a passive has a clause as its object: The senator *predicted* that."""
    analysis = page.analysis
    bare = not analysis.auxiliaries(verb) and analysis.agent(verb) is None
    return bare and (analysis.complement_clause(verb) is not None or analysis.object(verb) is not None)


def first_nominal(page: Page, verb: int) -> int | None:
    """Return the head of the first noun phrase of the sentence that has no preposition."""
    analysis = page.analysis
    begin, _ = analysis.sentence_at[verb]
    for i in range(begin, verb):
        if is_nominal(page, i) and analysis.quoted_at[i] == analysis.quoted_at[verb]:
            at = top_nominal(page, i, (begin, verb))
            if analysis.case(at) is None and page.reading.time_at(at) is None:
                return at
    return None


def top_nominal(page: Page, i: int, around: Range) -> int:
    """Climb from token *i* to the head of its noun phrase, inside a range."""
    heads = page.analysis.heads
    while around[0] <= heads[i] < around[1] and is_nominal(page, heads[i]):
        i = heads[i]
    return i


def own_subject(page: Page, verb: int) -> int | None:
    """Return the subject nearest to its verb: the parser may take "Mrs." and "Lopez" for two."""
    subjects = page.analysis.all_children(verb, "nsubj", "nsubj:outer")
    before = [at for at in subjects if at < verb and page.reading.time_at(at) is None]
    after = [at for at in subjects if at > verb]
    if (
        verb > 0
        and not after
        and page.analysis.forms[verb - 1] == ","
        and (not before or page.has_finite(before[-1], verb))
    ):
        after = _inverted(page, verb)
        before = [] if after else before
    return before[-1] if before else after[0] if after else None


def _inverted(page: Page, verb: int) -> list[int]:
    """Return the subject after a verb with which a sentence ends: ..., said *the minister*."""
    _, end = page.analysis.sentence_at[verb]
    if verb + 1 >= end or not is_nominal(page, verb + 1) or page.has_finite(verb + 1, end):
        return []
    analysis = page.analysis
    at = top_nominal(page, verb + 1, (verb + 1, end))
    hearer = any(Frame.HEARER in saying.frames for _, saying in page.sayings.verb(analysis.lemmas[verb]))
    return [at] if analysis.heads[at] == verb and analysis.relations[at] == "obj" and not hearer else []


def _relative_pronoun(page: Page, verb: int) -> int | None:
    analysis = page.analysis
    if analysis.relations[verb] == "acl:relcl":
        first = analysis.subtree(verb)[0]
        if analysis.tags[first] in ("WP", "WDT") and analysis.heads[first] == verb:
            return first if analysis.relations[first].startswith("nsubj") else None
    return None


def _main_subject(page: Page, verb: int) -> int | None:
    """Return the subject of the main clause above: *She* left, saying that he was ill."""
    analysis = page.analysis
    found = None
    for above in analysis.ancestors(verb):
        own = own_subject(page, above)
        if own is not None and analysis.quoted_at[own] == analysis.quoted_at[verb]:
            found = own
            if analysis.relations[above] == "conj":
                break
    return found


def _beside(page: Page, verb: int) -> int | None:
    """Return the head of the noun phrase right before the verb and its auxiliaries."""
    analysis = page.analysis
    begin, _ = analysis.sentence_at[verb]
    at = verb - 1
    while at >= begin and analysis.heads[at] == verb and analysis.tags[at] in _BETWEEN:
        at -= 1
    if at > begin and analysis.forms[at] == "," and page.has_finite_group(verb):
        return _before_comma(page, begin, at)
    while at >= begin and is_nominal(page, at) and analysis.quoted_at[at] == analysis.quoted_at[verb]:
        at = top_nominal(page, at, (begin, verb))
        beside = analysis.relations[at].startswith("obl") or page.reading.time_at(at) is not None
        if not beside:
            return None if analysis.tags[at] == "JJ" else at
        at = analysis.subtree(at)[0] - 1
    return None


def _before_comma(page: Page, begin: int, stop: int) -> int | None:
    """Return the head of the first noun phrase that a comma follows: *Kim*, a spokesman for the firm, said."""
    analysis = page.analysis
    for i in range(begin, stop):
        if analysis.forms[i + 1] == "," and is_nominal(page, i) and analysis.quoted_at[i] < 0:
            return top_nominal(page, i, (begin, stop))
    return None


def phrase_of(page: Page, head: int, before: int | None = None) -> Range:
    """
    Return the noun phrase of the speaker with title, "of" phrase and apposition.

    Relative clauses end it: "analysts" in "analysts who follow the talks".

    Args:
        page: Where it is.
        head: Its head.
        before: A word after the head that is no part of it; None if there is none.
    """
    analysis = page.analysis
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
            if begin != stop or analysis.relations[at] not in _PART_OF_PHRASE or _breaks(page, head, begin, end):
                break
            stop = end
    first, stop = _whole_name(page, first, stop)
    if before is not None and head < before < stop:
        stop = before
    while stop > head + 1 and page.is_mark(stop - 1):
        stop -= 1
    while first < head and (page.is_mark(first) or analysis.relations[first] in ("case", "cc", "mark")):
        first += 1
    return first, stop


def _breaks(page: Page, head: int, begin: int, end: int) -> bool:
    """Say whether the parser has hung more than a part of a noun phrase on its head."""
    around = page.analysis.quoted_at
    return page.has_finite(begin, end) or not around[begin] == around[head] == around[end - 1]


def _whole_name(page: Page, first: int, stop: int) -> Range:
    """Widen a noun phrase to the name that the parser may have cut: "Mrs." in "Mrs. Lopez"."""
    analysis, around = page.analysis, page.analysis.quoted_at[first]
    _, end = analysis.sentence_at[first]
    if analysis.tags[first] in ("NNP", "NNPS"):
        while first > 0 and analysis.tags[first - 1] == "NNP" and analysis.quoted_at[first - 1] == around:
            first -= 1
    while stop < end and analysis.quoted_at[stop] == around and _goes_on(page, stop):
        stop += 1
    return first, stop


def _goes_on(page: Page, i: int) -> bool:
    """Say whether token *i* goes on with the noun or name before it."""
    tags, labels = page.analysis.tags, page.analysis.labels
    if labels[i].startswith("I-") and labels[i - 1] != "O":
        return True
    return tags[i] == "NNP" and (tags[i - 1].startswith("NN") or page.analysis.is_capitalized(i - 1))


def actor_of(page: Page, head: int) -> Actor | None:
    """Return the actor that the words around *head* mean; for "who", the one before it."""
    analysis, reading = page.analysis, page.reading
    actor = reading.actor_at(head)
    behind = None if actor else _behind(page, head)
    if behind is not None:
        head, actor = behind, reading.actor_at(behind)
    if actor is not None:
        return actor
    if analysis.tags[head] in ("WP", "WDT"):
        clause = analysis.heads[head]
        while clause >= 0 and not analysis.relations[clause].startswith("acl"):
            clause = analysis.heads[clause]
        if clause >= 0:
            return reading.actor_at(analysis.heads[clause])
    near = (*range(*_whole_name(page, *analysis.name_span(head))), *analysis.all_children(head, "appos"))
    return next((found for i in near if (found := reading.actor_at(i))), None)


def _behind(page: Page, head: int) -> int | None:
    """Return who speaks through *head*: China's embassy, a statement from the UN; None if nobody does."""
    analysis, sayings = page.analysis, page.sayings
    lemma = analysis.bases[head]
    if lemma not in sayings.voices and lemma not in sayings.media.words:
        return None
    owner = analysis.child(head, "nmod:poss")
    if owner is None:
        owner = modifier(page, head, sayings.links.owners)
    return analysis.child(head, "compound") if owner is None and lemma in sayings.voices else owner


def modifier(page: Page, noun: int, prepositions: tuple[str, ...]) -> int | None:
    """Return what modifies a noun with one of *prepositions*."""
    analysis = page.analysis
    return next((at for at in analysis.all_children(noun, "nmod") if analysis.case(at) in prepositions), None)


def is_nominal(page: Page, i: int) -> bool:
    """Say whether token *i* can head the words that name a speaker."""
    return page.analysis.tags[i] in _NOUNS
