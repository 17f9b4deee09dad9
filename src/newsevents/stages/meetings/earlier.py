"""Who is meant by "the two sides", "both leaders", "they": those of whom the text has just spoken."""

from newsevents.model import Actor, Country, Person
from newsevents.stages.clauses.plurals import fitting, named_before, number_at, subjects_before
from newsevents.stages.clauses.roles import agent, obliques
from newsevents.stages.meetings.scene import Scene

_NEAR = 2
"""Sentences before the one in which the words stand."""


def spoken_of(scene: Scene, at: int) -> tuple[Actor, ...]:
    """
    Return the actors that a counted plural or "they" points back to, none if they are not so many.

    Those of the last encounter in this sentence or the two before it come
    first, then the countries or persons that the nearest sentence names.
    """
    number = number_at(scene.reading, at)
    if number is None:
        return ()
    subjects = () if number else subjects_before(scene.reading, scene.parties.called, at)
    named = named_before(scene.reading, at) if number else [_sides_of_main(scene, at), subjects]
    at_once = (fitting(scene.reading, at, found) for found in (last_met(scene, at), *named))
    return next((actors for actors in at_once if len(actors) == (number or len(actors)) > 1), ())


def last_met(scene: Scene, at: int) -> tuple[Actor, ...]:
    """Return who took part in the encounter told last, in the sentence of word *at* or the two before it."""
    first, _ = scene.analysis.sentences[max(0, scene.analysis.sentence_of(at) - _NEAR)]
    drafts = (d for d in reversed(scene.told) if first <= d.token < at)
    return next((d.participants for d in drafts if len(d.participants) > 1), ())


def _sides_of_main(scene: Scene, at: int) -> list[Actor]:
    """Return who does something to whom when "they" meet: "*Ann Poe* thanked *Bo Li* when *they* met"."""
    analysis, verb = scene.analysis, scene.analysis.heads[at]
    if verb < 0 or analysis.relations[verb] != "advcl" or analysis.relations[at] != "nsubj":
        return []
    main = analysis.heads[verb]
    by, done_to = agent(analysis, main), analysis.object(main)
    words = (main, *((done_to,) if done_to is not None else ()))
    phrases = (phrase for word in words for phrase in obliques(analysis, word))  # "raised it *with* her"
    others = [head for case, head in phrases if case in scene.words.sides.with_ and head < at]
    heads = (*((by,) if by is not None else ()), *((done_to,) if done_to is not None else ()), *others)
    found = (scene.parties.called(one) for head in heads for one in analysis.conjuncts(head))
    return [actor for actor in found if isinstance(actor, Person | Country)]
