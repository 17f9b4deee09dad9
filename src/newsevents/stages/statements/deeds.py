"""Words that may tell of a deed as well as of a word: the senator attacked the plan, the rebels attacked the town."""

from newsevents.model import Country, Person, QuadClass
from newsevents.stages.events.senses import sense_of_verb
from newsevents.stages.statements.page import Page
from newsevents.stages.statements.speaker import subject_of
from newsevents.stages.statements.voices import actor_of

_NEAR = 4
"""Tokens from a noun to the name of the place that it is: the town of Goma."""
_MATERIAL = (QuadClass.MATERIAL_COOPERATION, QuadClass.MATERIAL_CONFLICT)
_PERSONS = ("PRP", "WP")


def is_verbal(page: Page, verb: int) -> bool:
    """
    Say whether a word that may tell of a deed tells of a word.

    It does if a reason is given or words are quoted, if somebody with a name
    does it without a tool, or if it is done to a thing of the mind: neither to
    a place nor to anybody.

    Args:
        page: Where it is.
        verb: The word.
    """
    analysis = page.analysis
    target, speaker = analysis.object(verb), subject_of(page, verb)
    if target is None or speaker is None:
        return False
    first, stop = analysis.subtree(verb)
    if any(analysis.quoted_at[i] != analysis.quoted_at[verb] for i in range(max(first, verb), stop)):
        return True
    joined = {analysis.case(at) or analysis.marker(at) for at in analysis.children(verb) if at > verb}
    if not joined.isdisjoint(page.sayings.links.reasons):
        return True
    if not joined.isdisjoint(page.sayings.links.tools):
        return False
    somebody = actor_of(page, speaker)
    if isinstance(somebody, Country):
        return False
    if analysis.tags[speaker] in _PERSONS or (isinstance(somebody, Person) and somebody.named):
        return page.reading.place_at(target) is None
    speaks = (
        somebody is not None
        or analysis.tags[speaker].startswith("NNP")
        or analysis.bases[speaker] in page.sayings.media.words
    )
    return speaks and not _is_concrete(page, target)


def is_done(page: Page, verb: int) -> bool:
    """
    Say whether a word of saying tells of a deed by what it is done to: *recalled* its envoy, *ordered* bread.

    It does if the words for events know that deed, and "order" does of what is
    counted or has a seller.
    """
    analysis, triggers = page.analysis, page.reading.lexicon.triggers
    target, lemma = analysis.object(verb), analysis.lemmas[verb]
    if target is None:
        return False
    sense, weight = sense_of_verb(analysis, triggers, verb, lemma, target)
    if sense and weight > 1:
        return sense.type.quad in _MATERIAL
    if lemma not in triggers.commands:
        return False
    bought = any(
        analysis.case(at) in page.sayings.links.sellers for word in (verb, target) for at in _around(page, word)
    )
    return bought or (analysis.child(target, "nummod") is not None and page.reading.time_at(target) is None)


def _around(page: Page, i: int) -> tuple[int, ...]:
    """Return the phrases around word *i*."""
    return page.analysis.all_children(i, "nmod", "obl")


def _is_concrete(page: Page, target: int) -> bool:
    """Say whether a noun phrase means somebody, some place, or things that are counted."""
    first, stop = page.analysis.subtree(target)
    near = range(first, min(stop, target + _NEAR))
    known = any(page.reading.actor_at(i) or page.reading.place_at(i) for i in near)
    return known or page.analysis.child(target, "nummod") is not None
