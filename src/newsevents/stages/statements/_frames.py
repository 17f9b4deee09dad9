"""What verbs of saying take: one rule for each frame."""

from collections.abc import Callable

from newsevents.lexicon.sayings import Frame, Saying
from newsevents.stages.statements._complement import end_of, follows, particle_at
from newsevents.stages.statements._draft import Draft
from newsevents.stages.statements._extent import tidy
from newsevents.stages.statements._ground import Ground, Range
from newsevents.stages.statements._parenthesis import around_attribution
from newsevents.stages.statements._speaker import subject_of

Rule = Callable[[Ground, int, Saying], tuple[Range, ...]]
"""What a verb says if it says it in the rule's way; empty if it does not."""

_CLAUSE_ALONE = frozenset({Frame.CLAUSE, Frame.QUOTATION, Frame.HEARER})
_PRONOUNS = ("PRP", "EX", "WP", "WDT")


def clause(ground: Ground, verb: int, saying: Saying) -> tuple[Range, ...]:
    """Return the clause: said *(that) they had won*; asked *whether they had won*."""
    if not {Frame.CLAUSE, Frame.THAT_CLAUSE}.intersection(saying.frames):
        return ()
    analysis = ground.analysis
    at = analysis.complement_clause(verb) if Frame.CLAUSE in saying.frames else None
    if at is None and analysis.passive(verb):
        at = analysis.child(verb, "csubj", "csubj:pass", "csubj:outer")
    following = follows(ground, verb, verb + 1, saying)
    if following is not None:
        marked = ground.analysis.forms[following[0] - 1].lower() == "that"
        if at is not None and at > verb and not marked:
            following = _from_that(ground, at, following)
        alone = _CLAUSE_ALONE.issuperset(saying.frames) and not _is_no_clause(ground, following)
        certain = (at is not None and at > verb) or marked or alone
        if certain and (marked or ground.has_finite(*following)):
            return (following,)
    if at is None or at < verb:
        return ()
    first, stop = analysis.subtree(at)
    apart = following is None and (first < verb or analysis.forms[first - 1] == ",")
    return () if apart else ((first, stop),)


def _is_no_clause(ground: Ground, following: Range) -> bool:
    """Say whether the first finite verb stands in a clause of its own: maintain *peace if a truce is agreed*."""
    analysis = ground.analysis
    if analysis.tags[following[0]] == "TO" or analysis.relations[following[0]] == "case":
        return True
    for i in range(*following):
        if ground.is_finite(i):
            return False
        if i > following[0] and analysis.relations[i] == "mark":
            return analysis.forms[i].lower() != "to"
    return False


def _from_that(ground: Ground, predicate: int, following: Range) -> Range:
    """Begin at the "that" of the clause if only a noun phrase stands before it: showed voters that ..."""
    mark = ground.analysis.child(predicate, "mark")
    if mark is None or mark <= following[0] or ground.has_finite(following[0], mark):
        return following
    return mark, following[1]


def parenthesis(ground: Ground, verb: int, saying: Saying) -> tuple[Range, ...]:
    """Return what stands around the attribution: *the talks*, he said, *had ended*."""
    if Frame.CLAUSE not in saying.frames or not ground.has_finite_group(verb):
        return ()
    if follows(ground, verb, verb + 1, saying) is not None and ground.analysis.complement_clause(verb) is None:
        return ()
    return around_attribution(ground, verb)


def hearer_infinitive(ground: Ground, verb: int, saying: Saying) -> tuple[Range, ...]:
    """Return hearer and infinitive: urged *them to leave*; called on *them to leave*."""
    analysis = ground.analysis
    to_do = _infinitive(ground, verb)
    if to_do is None:
        return ()
    if Frame.HEARER_INFINITIVE in saying.frames:
        hearer = analysis.child(verb, "obj", "iobj")
        if hearer is None and analysis.passive(verb):
            hearer = analysis.child(verb, "nsubj:pass", "nsubj")
    else:
        hearer = next((at for at in analysis.obliques(verb) if analysis.case(at) in saying.hearers), None)
    if hearer is None or hearer > to_do:
        return ()
    first, stop = analysis.subtree(to_do)
    return analysis.subtree(hearer), (first, min(stop, end_of(ground, verb, first)))


def infinitive(ground: Ground, verb: int, saying: Saying) -> tuple[Range, ...]:
    """Return the infinitive: promised *to leave*."""
    to_do = _infinitive(ground, verb) if Frame.INFINITIVE in saying.frames else None
    if to_do is None:
        return ()
    first, stop = ground.analysis.subtree(to_do)
    return ((first, min(stop, end_of(ground, verb, first))),)


def gerund(ground: Ground, verb: int, saying: Saying) -> tuple[Range, ...]:
    """Return the gerund: denied *leaving*."""
    analysis = ground.analysis
    if Frame.GERUND not in saying.frames:
        return ()
    for at in analysis.all_children(verb, "xcomp", "ccomp", "advcl"):
        if at > verb and analysis.tags[at] == "VBG":
            return (analysis.subtree(at),)
    return ()


def predicate(ground: Ground, verb: int, saying: Saying) -> tuple[Range, ...]:
    """Return object and predicate: called *them winners*; described *it as a success*."""
    analysis = ground.analysis
    if Frame.PREDICATE not in saying.frames:
        return ()
    called = analysis.child(verb, "obj", "iobj", "nsubj:pass")
    if called is not None:
        for at in analysis.children(verb):
            if at > verb and at != called and _is_predicate(ground, at, saying):
                first, stop = analysis.subtree(at)
                return tuple(sorted((analysis.subtree(called), (first, min(stop, end_of(ground, verb, first))))))
    return _called_in_quotes(ground, verb, saying)


def _called_in_quotes(ground: Ground, verb: int, saying: Saying) -> tuple[Range, ...]:
    """Return a noun phrase and a quotation, where the tree has no predicate: called *the deal "a gift"*."""
    _, end = ground.sentence(verb)
    number = ground.next_quoted(verb + 1)
    if number >= len(ground.quoted) or ground.around[verb] >= 0:
        return ()
    quoted = ground.quoted[number]
    between = range(verb + 1, min(quoted.first, end))
    apart = quoted.first >= end or any(ground.is_mark(i) or ground.is_finite(i) for i in between)
    joined = "as" in saying.prepositions
    if (
        apart
        or len(between) == 0
        or (joined and ground.analysis.forms[quoted.first - 1].lower() not in ("as", "a", "an"))
    ):
        return ()
    return ((verb + 1, quoted.stop),)


def message(ground: Ground, verb: int, saying: Saying) -> tuple[Range, ...]:
    """Return the noun phrase that is said: announced *their victory*."""
    return _whole_object(ground, verb) if Frame.MESSAGE in saying.frames else ()


def judgment(ground: Ground, verb: int, saying: Saying) -> tuple[Range, ...]:
    """Return whom the word judges, and why: praised *them for winning*."""
    return _whole_object(ground, verb) if Frame.JUDGMENT in saying.frames else ()


def topic(ground: Ground, verb: int, saying: Saying) -> tuple[Range, ...]:
    """Return what has a preposition: warned of *a famine*; called for *a ceasefire*."""
    analysis = ground.analysis
    if analysis.passive(verb) and analysis.agent(verb) is None:
        return ()
    for at in analysis.all_children(verb, "obl", "advcl", "xcomp", "ccomp"):
        if at > verb and _joined(ground, at) in saying.prepositions and Frame.PREDICATE not in saying.frames:
            first, stop = analysis.subtree(at)
            return ((first + 1, end_of(ground, verb, first, stop)),)
    return ()


RULES: tuple[tuple[str, Rule], ...] = (
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


def find_by_verb(ground: Ground, verb: int) -> Draft | None:
    """Return what *verb* says, None if it says nothing."""
    known = ground.sayings.verb(ground.analysis.lemmas[verb])
    if not known:
        return None
    entries = [(at, saying) for rest, saying in known if (at := particle_at(ground, verb, rest)) is not None]
    entries.sort(key=lambda entry: -entry[0])
    for name, rule in RULES:
        for last, saying in entries:
            content = tidy(ground, verb, rule(ground, verb, saying))
            if content:
                return Draft(
                    rule=name,
                    content=content,
                    cue=(verb, max(verb, last) + 1),
                    head=verb,
                    predicate=verb,
                    saying=saying,
                    speaker=subject_of(ground, verb),
                )
    return None


def _infinitive(ground: Ground, verb: int) -> int | None:
    analysis = ground.analysis
    for at in analysis.all_children(verb, "xcomp", "advcl", "ccomp"):
        if at > verb and analysis.marker(at) == "to":
            return at
    return None


def _whole_object(ground: Ground, verb: int) -> tuple[Range, ...]:
    """Return the object with all that belongs to it and to the verb after it; empty for a pronoun."""
    analysis = ground.analysis
    at = analysis.object(verb)
    if at is None or analysis.tags[at] in _PRONOUNS or analysis.passive(verb):
        return ()
    first, stop = analysis.subtree(at)
    return ((first, stop if at < verb else end_of(ground, verb, first, stop)),)


def _joined(ground: Ground, i: int) -> str | None:
    return ground.analysis.case(i) or ground.analysis.marker(i)


def _is_predicate(ground: Ground, i: int, saying: Saying) -> bool:
    if ground.analysis.relations[i] in ("xcomp", "obj"):
        return ground.analysis.marker(i) != "to"
    if ground.analysis.relations[i] in ("obl", "advcl"):
        return "as" in saying.prepositions and _joined(ground, i) == "as"
    return False
