"""Clauses that a sense asks for inside its verb: "want *them to leave*", "attacked him *for lying*"."""

from collections.abc import Iterator

from newsevents.language import Analysis
from newsevents.lexicon.triggers import Triggers
from newsevents.stages.clauses.roles import obliques, words_with_noun
from newsevents.stages.events.status import is_of_others, is_own_future

_TO_DO = "infinitive "
_BESIDE = ("amod", "compound")
_NOT = "not "
_FORBIDDEN = "not infinitive"
_OR = "or"
_ELSE = ("be", "face", "lose", "risk", "suffer")
_CALLED = "called "
_QUOTED = "called quoted"
_PRAISE = "@praiseworthy"
_THAT = "that "
_INFINITIVE = "infinitive"
_TOLD = "told"
_WILLED = "willed"
_TERM = "term"
_FUTURE = "hearer future"
_FOR = "for"
_LIFE = "life"
_COUNTS = ("det", "nummod")
_HEARERS = ("@court", "@force", "@people", "@police", "@worker")
_ADDED = ("ccomp", "xcomp", "parataxis")
_OF = "of"
_WHAT = "WP"
_CALLED_BELOW = ("acl", "amod", "appos", "nmod", "obj", "obl")


def weight_of_clause(analysis: Analysis, triggers: Triggers, i: int, wanted: str) -> int | None:
    """
    Return how much it says that the clause *wanted* is inside verb *i*, zero if it is not; None if it means a phrase.

    The head of ``triggers.toml`` says what can be asked for.
    """
    if wanted.endswith(_INFINITIVE) and wanted != _FORBIDDEN:
        return int(_has_infinitive(analysis, triggers, i, wanted.removesuffix(_INFINITIVE).rstrip()))
    if wanted in (_TERM, _FUTURE) or wanted.startswith((_TO_DO, _NOT, _CALLED, _THAT)):
        return 2 * _is_form(analysis, triggers, i, wanted)
    match wanted:
        case "clause":
            return int(analysis.child(i, "ccomp") is not None)
        case "reason":
            reasons = triggers.sides.blaming
            return int(any(analysis.marker(at) in reasons for at in analysis.all_children(i, "advcl", "acl")))
        case "subjunctive":
            return 2 * int(any(_is_subjunctive(analysis, at) for at in analysis.all_children(i, "ccomp")))
        case "own future":
            clauses = analysis.all_children(i, "ccomp")
            return int(
                any(is_own_future(analysis, triggers, at) or _is_ready(analysis, triggers, at) for at in clauses)
            )
        case "future":
            words = (*triggers.status.future, *triggers.status.possible)
            return int(any(analysis.modal(at) in words for at in analysis.all_children(i, "ccomp")))
        case "no clause":
            bare = analysis.child(i, *_ADDED) is None
            names = (at for at in analysis.all_children(i, "obj", "iobj") if analysis.tags[at].startswith("NNP"))
            phrases = (case for at in (i, *names) for case, _ in obliques(analysis, at))  # "warned Peru *of rain*"
            return int(bare and _OF not in phrases)
    return None


def _is_form(analysis: Analysis, triggers: Triggers, i: int, wanted: str) -> bool:
    """Say whether a clause with one word, or one of a class, is inside verb *i*."""
    if wanted == _FORBIDDEN:
        to_do = _infinitive(analysis, triggers, i)
        return to_do is not None and (analysis.negated(to_do) or _has_else(analysis, to_do))
    if wanted.startswith(_TO_DO):
        to_do = _infinitive(analysis, triggers, i)
        return to_do is not None and analysis.bases[to_do] == wanted.removeprefix(_TO_DO)
    if wanted == _TERM:
        return _has_term(analysis, triggers, i)
    if wanted == _FUTURE:
        told = analysis.child(i, "obj", "iobj") is not None
        return told and any(analysis.modal(at) in triggers.status.future for at in analysis.all_children(i, "ccomp"))
    if wanted.startswith(_THAT):
        verb, *phrase = wanted.removeprefix(_THAT).split()
        return any(
            analysis.bases[at] == verb and _has_object(analysis, at, phrase) for at in analysis.all_children(i, "ccomp")
        )
    if wanted.startswith(_NOT):
        said = (at for at in analysis.all_children(i, "xcomp", "ccomp") if analysis.negated(at))
        return any(analysis.lower[at] == wanted.removeprefix(_NOT) for at in said)
    if wanted == _QUOTED:
        return any(_is_sharp(analysis, triggers, i, head) for head in _called(analysis, triggers, i))
    known = triggers.classes[wanted.removeprefix(_CALLED)]
    words = (at for head in _called(analysis, triggers, i) for at in (head, *analysis.all_children(head, *_BESIDE)))
    return any(analysis.bases[at] in known or analysis.lower[at] in known for at in words)


def _is_sharp(analysis: Analysis, triggers: Triggers, i: int, head: int) -> bool:
    """Say whether verb *i* calls its object something between quotation marks that is no praise: "a *slap*"."""
    around = analysis.quoted_at
    if around[head] < 0 or around[head] == around[i]:
        return False
    said = analysis.quoted[around[head]]
    return not any(analysis.bases[at] in triggers.classes[_PRAISE] for at in range(said.first, said.stop))


def _is_subjunctive(analysis: Analysis, i: int) -> bool:
    """Say whether clause *i* says what is to be done: "insisted that Gaul *pay*", "asked that he *be* freed"."""
    helpers = (i, *analysis.all_children(i, "aux", "aux:pass", "cop"))
    finite, subject = min(helpers), analysis.subject(i)
    if subject is None or any(analysis.tags[at] in ("MD", "TO", "VBD", "VBZ") for at in helpers):
        return False
    bare = analysis.tags[finite] == "VB" or (analysis.tags[finite] == "VBP" and analysis.tags[subject] in ("NN", "NNP"))
    return bare and (len(analysis.conjuncts(subject)) == 1 or analysis.lower[finite] == "be")


def _has_else(analysis: Analysis, i: int) -> bool:
    """Say whether something else happens if *i* is not done: "to pay *or face* a fine"."""
    first, stop = analysis.subtree(i)
    return any(analysis.lower[at] == _OR and analysis.lower[at + 1] in _ELSE for at in range(first, stop - 1))


def _called(analysis: Analysis, triggers: Triggers, i: int) -> Iterator[int]:
    """Yield the heads of what verb *i* calls its object: "called it *false*", "a *lie*", "described it as *false*"."""
    thing = analysis.object(i)
    above = analysis.heads[i]
    if analysis.tags[above if thing is None and above >= 0 else i] == _WHAT:
        return  # "condemned *what* it called a lie"
    below = () if thing is None else analysis.all_children(thing, *_CALLED_BELOW)
    around = (*analysis.all_children(i, "advcl", "obl"), *below)
    as_such = (at for at in around if (analysis.case(at) or analysis.marker(at)) in triggers.status.named_by)
    bare = (at for at in below if thing is not None and at > thing and not (analysis.case(at) or analysis.marker(at)))
    for head in (*analysis.all_children(i, "xcomp"), *analysis.all_children(i, "obj")[1:], *as_such, *bare):
        yield from analysis.conjuncts(head)


def _is_ready(analysis: Analysis, triggers: Triggers, i: int) -> bool:
    """Say whether the speakers say that they are ready for something: "warned that it was *prepared* to act"."""
    return analysis.lower[i] in triggers.operator_adjectives and not is_of_others(analysis, i)


def _has_term(analysis: Analysis, triggers: Triggers, i: int) -> bool:
    """Say whether verb *i* says how long: "jailed *for two years*", "for life", not "for months"."""
    terms, thing = triggers.reference.terms, analysis.object(i)
    heads = (i,) if thing is None else (i, thing, *analysis.all_children(thing, "appos"))
    phrases = (phrase for head in heads for phrase in obliques(analysis, head))
    found = (at for case, at in phrases if case == _FOR and analysis.bases[at] in terms)
    return any(analysis.bases[at] == _LIFE or analysis.child(at, *_COUNTS) is not None for at in found)


def _has_object(analysis: Analysis, i: int, phrase: list[str]) -> bool:
    """Say whether the object of verb *i* is the last word of *phrase*, with the others beside it."""
    *beside, noun = phrase
    found = (at for at in analysis.all_children(i, "obj") if analysis.bases[at] == noun)
    return any(words_with_noun(analysis, at).issuperset(beside) for at in found)


def _has_infinitive(analysis: Analysis, triggers: Triggers, i: int, kind: str) -> bool:
    """Say whether verb *i* has an infinitive of some *kind* inside it, or any if that is empty."""
    to_do = _infinitive(analysis, triggers, i)
    if to_do is None:
        return False
    if kind == _TOLD:
        return analysis.passive(i)
    if kind == _WILLED and (analysis.heads[to_do] != i or analysis.relations[to_do] == "advcl"):
        return False  # "need ten men *to do* it"
    return not kind or _has_hearer(analysis, i, to_do)


def _infinitive(analysis: Analysis, triggers: Triggers, i: int) -> int | None:
    """Return the infinitive inside verb *i*, which a parser may hang on who is told: "asked the guards *to go*"."""
    own = analysis.all_children(i, "xcomp", "ccomp", "advcl", "acl")
    hearer = analysis.object(i)
    if hearer is not None and any(analysis.bases[hearer] in triggers.classes[name] for name in _HEARERS):
        own += analysis.all_children(hearer, "acl")
    terms = (at for at in analysis.all_children(i, "obj") if analysis.bases[at] in triggers.reference.spans)
    own += tuple(clause for at in terms for clause in analysis.all_children(at, "acl"))  # "gave them two days *to go*"
    return next((at for at in own if analysis.infinitive(at)), None)


def _has_hearer(analysis: Analysis, i: int, clause: int) -> bool:
    told = any(at > i for at in analysis.all_children(i, "obj", "iobj"))  # not "the funds *that* we need to help"
    return told or analysis.subject(clause) is not None
