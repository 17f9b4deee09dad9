"""What verbs of saying take: one rule for each frame."""

from collections.abc import Callable

from newsevents.lexicon.sayings import Frame, Saying
from newsevents.model import Attribution
from newsevents.stages.statements.complement import begin_of, follows, particle_at
from newsevents.stages.statements.deeds import is_verbal
from newsevents.stages.statements.drafts import Draft
from newsevents.stages.statements.edges import end_of
from newsevents.stages.statements.extent import tidy
from newsevents.stages.statements.infinitives import hearer_infinitive, infinitive
from newsevents.stages.statements.naming import joined_by, predicate
from newsevents.stages.statements.page import Page, Range
from newsevents.stages.statements.parenthesis import around_attribution, is_put_in
from newsevents.stages.statements.phrases import is_nominal
from newsevents.stages.statements.speaker import subject_of
from newsevents.stages.statements.told import names_act_only

Rule = Callable[[Page, int, Saying], tuple[Range, ...]]
"""What a verb says if it says it in the rule's way; empty if it does not."""

_CLAUSE_ALONE = frozenset({Frame.CLAUSE, Frame.QUOTATION, Frame.HEARER})
_SPOKEN_TO = frozenset({Frame.HEARER, Frame.HEARER_INFINITIVE})
_PRONOUNS = ("PRP", "EX", "WP", "WDT")
_BEGINS_NOUN = ("CD", "DT", "JJ", "JJR", "NN", "NNP", "NNPS", "NNS", "PRP", "PRP$")
"""Tags of words that begin a noun phrase."""
_ASKS = ("WDT", "WP", "WP$", "WRB")


def clause(page: Page, verb: int, saying: Saying) -> tuple[Range, ...]:
    """Return the clause: said *(that) they had won*; asked *whether they had won*."""
    if is_put_in(page, verb):
        return ()
    if not {Frame.CLAUSE, Frame.THAT_CLAUSE}.intersection(saying.frames):
        return ()
    analysis = page.analysis
    if _leaves_open(page, verb):
        return ()
    at = analysis.complement_clause(verb) if Frame.CLAUSE in saying.frames else None
    if at is None and analysis.passive(verb):
        at = analysis.child(verb, "csubj", "csubj:pass", "csubj:outer")
    following = follows(page, verb, verb + 1, saying)
    if following is not None and (_tells_when(page, verb, following) or _joins(page, following[0])):
        return ()  # "denied that *and* left"
    if following is not None and _asks_what_to_do(page, following[0]):
        return (following,)
    if following is not None:
        marked = analysis.lower[following[0] - 1] == "that"
        if at is not None and at > verb and not marked:
            following = _from_that(page, at, following)
        alone = _CLAUSE_ALONE.issuperset(saying.frames) and not _is_no_clause(page, following)
        certain = (at is not None and at > verb) or marked or alone or _takes_verb(page, verb)
        if certain and _has_verb(page, verb, saying, following, marked=marked):
            return (following,)
    return () if at is None or at < verb else _by_tree(page, verb, at, apart=following is None)


def _has_verb(page: Page, verb: int, saying: Saying, following: Range, *, marked: bool) -> bool:
    """Say whether what follows has a verb, or may have one; "accepted *that offer*" has none."""
    if page.has_finite(*following) or (marked and Frame.THAT_CLAUSE not in saying.frames):
        return True
    return not marked and _may_be_clause(page, verb, following)


def _takes_verb(page: Page, verb: int) -> bool:
    """Say whether the object of a verb has a verb itself: conceded *wards in the north were* full."""
    analysis, what = page.analysis, page.analysis.object(verb)
    stop = verb if what is None or what < verb else analysis.subtree(what)[1]
    if not verb + 1 < stop < len(analysis) or not page.is_finite(stop) or not is_nominal(page, stop - 1):
        return False
    after = analysis.noun_chunk(what if what is not None else verb)[1]
    return after == stop or analysis.tags[after] == "IN"


def _joins(page: Page, first: int) -> bool:
    """Say whether a token joins another clause; *either* and *neither* belong to what follows."""
    return page.analysis.tags[first] == "CC" and page.analysis.lower[first] not in page.sayings.links.pairing


def _tells_when(page: Page, verb: int, following: Range) -> bool:
    """Say whether what follows says when: responded *after* they had called; not: said *since he left, all is well*."""
    analysis, first = page.analysis, following[0]
    if _only_says(page, verb) and _opens_clause(page, following):
        return False
    if analysis.lower[first] not in page.sayings.links.times or analysis.lower[first - 1] == "that":
        return False
    return analysis.tags[first] == "IN" or "TO" in analysis.tags[verb + 1 : first]  # "asked him to go when"


def _opens_clause(page: Page, following: Range) -> bool:
    """Say whether a circumstance opens a clause: *after the war began, prices* rose."""
    analysis, (first, stop) = page.analysis, following
    comma = next((i for i in range(first, stop) if analysis.forms[i] == ","), stop)
    if comma + 1 >= stop or not page.has_finite(first, comma):
        return False
    subject = next((i for i in range(comma + 1, stop) if analysis.relations[i].startswith("nsubj")), stop)
    begins = subject < stop and analysis.noun_chunk(subject)[0] == comma + 1
    return begins and analysis.tags[comma + 1] not in ("WDT", "WP") and page.has_finite(subject, stop)


def _by_tree(page: Page, verb: int, at: int, *, apart: bool) -> tuple[Range, ...]:
    """Return the clause of predicate *at* as the tree has it, unless a comma sets it *apart*."""
    analysis = page.analysis
    first, stop = analysis.subtree(at)
    if analysis.marker(at) == "to" or _joins(page, first) or stop - first == 1:
        return ()
    return () if apart and (first < verb or analysis.forms[first - 1] == ",") else ((first, stop),)


def _is_no_clause(page: Page, following: Range) -> bool:
    """Say whether the first finite verb stands in a clause of its own: maintain *peace if a truce is agreed*."""
    analysis = page.analysis
    if analysis.tags[following[0]] == "TO" or analysis.relations[following[0]] == "case":
        return True
    for i in range(*following):
        if page.is_finite(i):
            return False
        if i > following[0] and analysis.relations[i] == "mark":
            return analysis.lower[i] != "to"
    return False


def _only_says(page: Page, verb: int) -> bool:
    """Say whether a verb has no meaning but to say, so that what it says is a clause."""
    return page.analysis.lemmas[verb] in page.sayings.links.plain


def _may_be_clause(page: Page, verb: int, following: Range) -> bool:
    """Say whether the tagger may have taken the verb of a clause for a participle: said most of it *paid* costs."""
    return _only_says(page, verb) and "VBN" in page.analysis.tags[following[0] + 1 : following[1]]


def _asks_what_to_do(page: Page, first: int) -> bool:
    """Say whether a question with an infinitive begins at a token: weighed *whether to* go; asked *how to* vote."""
    analysis = page.analysis
    if analysis.tags[first] not in ("IN", "WDT", "WP", "WRB") or analysis.tags[first + 1 : first + 2] != ("TO",):
        return False
    return analysis.tags[first] != "IN" or analysis.lower[first] == "whether"


def _from_that(page: Page, predicate: int, following: Range) -> Range:
    """Begin at the "that" of the clause if only a noun phrase stands before it: showed voters that ..."""
    mark = page.analysis.child(predicate, "mark")
    if mark is None or mark <= following[0] or page.has_finite(following[0], mark):
        return following
    return mark, following[1]


def _leaves_open(page: Page, verb: int) -> bool:
    """Say whether the answer is withheld: would not say *whether* it was true."""
    if not page.analysis.negated(verb) or not _only_says(page, verb):
        return False
    begin = begin_of(page, verb, verb + 1, hearer=True)
    if begin is None or begin >= len(page.analysis):
        return False
    return page.analysis.tags[begin] in _ASKS or page.analysis.lower[begin] in ("if", "whether")


def answer(page: Page, verb: int, saying: Saying) -> tuple[Range, ...]:
    """Return the word that answers: said *no*."""
    analysis = page.analysis
    if Frame.CLAUSE not in saying.frames or verb + 2 >= len(analysis):
        return ()
    alone = page.is_mark(verb + 2) or analysis.tags[verb + 2] == "CC"
    return ((verb + 1, verb + 2),) if alone and analysis.lower[verb + 1] in page.sayings.links.answers else ()


def parenthesis(page: Page, verb: int, saying: Saying) -> tuple[Range, ...]:
    """Return what stands around the attribution: *the talks*, he said, *had ended*."""
    if Frame.CLAUSE not in saying.frames or not page.has_finite_group(verb):
        return ()
    if saying.attribution is Attribution.ATTITUDE and page.tag(verb + 1) in _BEGINS_NOUN:
        return ()  # "As Monday began, they hoped rain would come" says nothing of Monday
    goes_on = follows(page, verb, verb + 1, saying) is not None and page.analysis.complement_clause(verb) is None
    if goes_on and not is_put_in(page, verb):
        return ()
    return around_attribution(page, verb, only_says=_only_says(page, verb))


def gerund(page: Page, verb: int, saying: Saying) -> tuple[Range, ...]:
    """Return the gerund: denied *leaving*."""
    analysis = page.analysis
    if Frame.GERUND not in saying.frames or analysis.object(verb) is not None:
        return ()
    for at in analysis.all_children(verb, "xcomp", "ccomp", "advcl"):
        first, stop = analysis.subtree(at)
        if at > verb and analysis.tags[at] == "VBG" and not page.is_mark(first - 1):
            return ((first, min(stop, end_of(page, verb, first))),)
    return ()


def message(page: Page, verb: int, saying: Saying) -> tuple[Range, ...]:
    """Return the noun phrase that is said: announced *their victory*."""
    return _whole_object(page, verb) if Frame.MESSAGE in saying.frames else ()


def judgment(page: Page, verb: int, saying: Saying) -> tuple[Range, ...]:
    """Return whom the word judges, and why: praised *them for winning*."""
    if Frame.JUDGMENT not in saying.frames or (saying.deed and not is_verbal(page, verb)):
        return ()
    return _whole_object(page, verb, reason=True)


def topic(page: Page, verb: int, saying: Saying) -> tuple[Range, ...]:
    """Return what has a preposition: warned of *a famine*; called for *a ceasefire*; not a day: ruled on Friday."""
    analysis = page.analysis
    if analysis.passive(verb) and analysis.agent(verb) is None:
        return ()
    if saying.attribution is Attribution.TOPIC and analysis.object(verb) is not None:
        return ()  # "referred the case to prosecutors"
    for at in analysis.all_children(verb, "obl", "advcl", "xcomp", "ccomp"):
        if page.reading.time_at(at) is not None or analysis.bases[at] in page.reading.lexicon.triggers.reference.spans:
            continue  # "pushed on for a second day"
        if at > verb and joined_by(page, at) in saying.prepositions and Frame.PREDICATE not in saying.frames:
            first, stop = analysis.subtree(at)
            return ((first + 1, end_of(page, verb, first, stop)),)
    return ()


RULES: tuple[tuple[str, Rule], ...] = (
    ("answer", answer),
    ("clause", clause),
    ("hearer infinitive", hearer_infinitive),
    ("infinitive", infinitive),
    ("gerund", gerund),
    ("predicate", predicate),
    ("judgment", judgment),
    ("topic", topic),
    ("parenthesis", parenthesis),
    ("message", message),
)
"""In this order; the first that finds something decides."""


def find_by_verb(page: Page, verb: int) -> Draft | None:
    """Return what *verb* says, None if it says nothing."""
    known = page.sayings.verb(page.verb_lemma(verb))
    if not known:
        return None
    entries = [(at, saying) for rest, saying in known if (at := particle_at(page, verb, rest)) is not None]
    entries.sort(key=lambda entry: -entry[0])
    speaker = subject_of(page, verb)
    for name, rule in RULES:
        for last, saying in entries:
            content = tidy(page, verb, rule(page, verb, saying))
            if content and names_act_only(page, verb, name, saying, speaker):
                return None
            if content:
                return Draft(
                    rule=name,
                    content=content,
                    cue=(verb, max(verb, last) + 1),
                    head=verb,
                    predicate=verb,
                    saying=saying,
                    speaker=speaker,
                )
    return None


def _has_reason(page: Page, verb: int, person: int) -> bool:
    """Say whether a reason follows a pronoun: accused *her* of lying; praised *them* for winning."""
    analysis = page.analysis
    return any(joined_by(page, at) in page.sayings.links.reasons for at in analysis.children(verb) if at > person)


def _whole_object(page: Page, verb: int, *, reason: bool = False) -> tuple[Range, ...]:
    """Return the object with all that belongs to it and to the verb after it; empty for a pronoun without *reason*."""
    analysis = page.analysis
    at = analysis.object(verb)
    if at is None and analysis.agent(verb) is not None:
        at = analysis.child(verb, "nsubj:pass")
        spoken_to = any(_SPOKEN_TO.intersection(entry.frames) for _, entry in page.sayings.verb(analysis.lemmas[verb]))
        return () if at is None or spoken_to or analysis.tags[at] in _PRONOUNS else (analysis.subtree(at),)
    if at is None or analysis.passive(verb):
        return ()
    first, stop = analysis.subtree(at)
    meant = analysis.lower[at] in page.sayings.links.free and stop - first > 1
    if analysis.tags[at] in _PRONOUNS and not meant and not (reason and _has_reason(page, verb, at)):
        return ()
    return ((first, stop if at < verb else end_of(page, verb, first, stop)),)
