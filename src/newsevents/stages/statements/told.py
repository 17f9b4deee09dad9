"""Which words of saying tell that somebody said something, and which only name the act."""

from newsevents.lexicon.sayings import Frame, Saying
from newsevents.model import Attribution
from newsevents.stages.statements.deeds import is_done
from newsevents.stages.statements.page import Page
from newsevents.stages.statements.phrases import is_nominal
from newsevents.stages.statements.voices import is_nobody

_PARTICIPLES = ("VBD", "VBN")
_PRESENT = ("VBP", "VBZ")
"""Tags of verbs that somebody does: where nobody is found, the reader is meant, or nobody at all."""
_OF_THINGS = ("judgment", "message", "topic")
"""Rules by which something is spoken of, and not a clause said."""
_COMPLEMENTS = ("advcl", "ccomp", "xcomp")
_HEARERS = ("iobj", "obj", "obl")
_HEARING = frozenset({Frame.HEARER, Frame.HEARER_INFINITIVE})
"""Frames of verbs whose participle may mean who is told: residents *warned* that."""
_NEAR = 6
"""Tokens from a verb to its "that"."""


def names_act_only(page: Page, verb: int, rule: str, saying: Saying, speaker: int | None) -> bool:
    """
    Say whether a verb only names an act of saying, or somebody that cannot speak does it.

    Args:
        page: Where it is.
        verb: The verb.
        rule: By which rule it says something.
        saying: How it says.
        speaker: Who does it; None if nobody is known.
    """
    if speaker is not None and (_points(page, speaker) or _means_anybody(page, verb, speaker)):
        return True
    if rule in _OF_THINGS and _is_not_done(page, verb, speaker):
        return True
    if rule == "message" and is_done(page, verb):
        return True
    if saying.active and page.analysis.passive(verb):
        return True
    analysis = page.analysis
    if rule == "message" and saying.attribution is Attribution.FINDING and not _shows(page, speaker):
        return True
    relation = analysis.relations[verb]
    match analysis.tags[verb]:
        case "VB" if analysis.marker(verb) == "to":
            return relation == "acl"
        case "VB":
            return _is_imperative(page, verb)
        case "VBG":
            return relation == "acl" and not _is_written(page, verb, saying)
        case tag:
            if speaker is None and tag in _PRESENT and not analysis.passive(verb):
                return True  # "Don't *forget* that"
            return tag in _PARTICIPLES and relation in ("acl", "amod", "xcomp") and not _is_main(page, verb, rule)


def _is_main(page: Page, verb: int, rule: str) -> bool:
    """Say whether what is taken for a participle is the verb of the sentence: Two people near him *announced* that."""
    analysis = page.analysis
    root = analysis.root(analysis.sentence_of(verb))
    if rule != "clause" or analysis.relations[verb] != "acl" or not is_nominal(page, root) or root > verb:
        return False
    hearer = any(_HEARING.intersection(entry.frames) for _, entry in page.sayings.verb(analysis.lemmas[verb]))
    marked = "that" in analysis.lower[verb + 1 : verb + _NEAR]
    stops = analysis.tags[analysis.sentence_at[verb][1] - 1] in (".", "''")
    return marked and stops and not hearer and analysis.child(root, "cop") is None


def _is_not_done(page: Page, verb: int, speaker: int | None) -> bool:
    """Say whether it is left to others, cannot be done, or *no group* does it."""
    denied = speaker is not None and is_nobody(page, speaker)
    return (
        denied
        or _is_left_to_others(page, verb)
        or _cannot(page, verb)
        or page.analysis.modal(verb) in page.sayings.links.must
    )


def _means_anybody(page: Page, verb: int, speaker: int) -> bool:
    """Say whether the reader is told what to say: *you* have to admit that."""
    analysis = page.analysis
    must, above = page.sayings.links.must, analysis.heads[verb]
    if analysis.lower[speaker] not in page.sayings.links.anybody:
        return False
    has_to = above >= 0 and analysis.marker(verb) == "to" and analysis.lemmas[above] in must
    return has_to or analysis.modal(verb) in must


def _is_left_to_others(page: Page, verb: int) -> bool:
    """Say whether others are asked to, or nobody does: asked him *to explain* it, did not come *to praise* him."""
    analysis = page.analysis
    above = analysis.heads[verb]
    if above < 0 or analysis.relations[verb] not in _COMPLEMENTS or analysis.marker(verb) != "to":
        return False
    told = page.sayings.verb(analysis.lemmas[above])
    asks = any({Frame.HEARER_INFINITIVE} & {*entry.frames} for _, entry in told)
    to_another = asks and any(
        above < at < verb for at in analysis.children(above) if analysis.relations[at] in _HEARERS
    )
    stays_away = analysis.lemmas[above] in page.sayings.links.comes and analysis.negated(above)
    return to_another or stays_away or analysis.lemmas[above] in page.sayings.links.refusals


def _cannot(page: Page, verb: int) -> bool:
    """Say whether somebody could not say it: could not *verify* the claim."""
    analysis = page.analysis
    return analysis.negated(verb) and analysis.modal(verb) in page.reading.lexicon.triggers.status.possible


def _points(page: Page, speaker: int) -> bool:
    """Say whether only "this" or "that" says it: *this* shows that; plans *that* call for it."""
    analysis = page.analysis
    if analysis.tags[speaker] not in ("DT", "IN", "WDT") or analysis.lower[speaker] not in page.sayings.links.pointers:
        return False
    described = any(at > speaker for at in analysis.children(speaker))
    persons = analysis.lower[speaker] == "those" and described
    return not persons  # "*those* close to him say"


def _shows(page: Page, speaker: int | None) -> bool:
    """Say whether it is a document or data that show something: *the poll* found support for it."""
    if speaker is None:
        return False
    base = page.analysis.bases[speaker]
    return base in page.sayings.media.words or base in page.sayings.links.evidence


def _is_imperative(page: Page, verb: int) -> bool:
    """Say whether the reader is asked to do it: *Ask* yourself whether; do not *forget* that."""
    analysis = page.analysis
    helped = all(analysis.lemmas[i] == "do" for i in analysis.auxiliaries(verb))
    return helped and analysis.subject(verb) is None


def _is_written(page: Page, verb: int, saying: Saying) -> bool:
    """Say whether a participle tells what a document says, or goes on after a comma: a letter *saying* that."""
    analysis = page.analysis
    document = analysis.bases[analysis.heads[verb]] in page.sayings.media.words
    return document or saying.attribution is Attribution.FINDING or page.is_mark(verb - 1)
