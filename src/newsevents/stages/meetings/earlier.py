"""Who is meant by "the two sides", "both leaders", "they": those of whom the text has just spoken."""

from collections.abc import Iterable

from newsevents.model import Actor, Alliance, Country, Organization, Person
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
    number = _number(scene, at)
    if number is None:
        return ()
    named = _named_before(scene, at) if number else [_sides_of_main(scene, at), _subjects_before(scene, at)]
    at_once = (_fitting(scene, at, found) for found in (last_met(scene, at), *named))
    return next((actors for actors in at_once if len(actors) == (number or len(actors)) > 1), ())


def _number(scene: Scene, at: int) -> int | None:
    """Return how many are spoken of, 0 if the words do not say, None if they do not point back."""
    analysis, counted = scene.analysis, scene.words.counted
    if analysis.plain[at] in counted.pronouns:
        return 0
    noun = analysis.bases[at]
    if noun in counted.numbers:
        return counted.numbers[noun]
    if noun not in (*counted.countries, *counted.persons, *counted.sides) or not analysis.tags[at].endswith("S"):
        return None
    beside = {analysis.plain[below]: below for below in analysis.children(at)}
    number = next((counted.numbers[word] for word in beside if word in counted.numbers), None)
    return number if number and beside.keys() & counted.definite else None


def _fitting(scene: Scene, at: int, found: Iterable[Actor]) -> tuple[Actor, ...]:
    """Return those of *found* whom the noun can mean: countries for "the two countries"."""
    counted, noun = scene.words.counted, scene.analysis.bases[at]
    if noun in counted.countries:
        codes = {actor.country for actor in found}
        return tuple(a for a in scene.reading.actors if isinstance(a, Country) and a.country in codes)
    if noun in counted.persons or noun in counted.numbers:
        return _unique(actor for actor in found if isinstance(actor, Person))
    return _unique(found)


def last_met(scene: Scene, at: int) -> tuple[Actor, ...]:
    """Return who took part in the encounter told last, in the sentence of word *at* or the two before it."""
    first, _ = scene.analysis.sentences[max(0, scene.analysis.sentence_of(at) - _NEAR)]
    drafts = (d for d in reversed(scene.told) if first <= d.token < at)
    return next((d.participants for d in drafts if len(d.participants) > 1), ())


def _subjects_before(scene: Scene, at: int) -> list[Actor]:
    """Return the several subjects of the clause before: "*Rome and Gaul* parted a day before *they* were to meet"."""
    analysis, (first, _) = scene.analysis, scene.near(at)
    subjects = (i for i in range(at - 1, first - 1, -1) if analysis.relations[i] == "nsubj")
    rows = ([scene.parties.called(one) for one in analysis.conjuncts(i)] for i in subjects)
    return next(([actor for actor in row if actor] for row in rows if len(row) > 1), [])


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


def _named_before(scene: Scene, at: int) -> list[list[Actor]]:
    """Return whom the words before in the sentence name, and whom the sentences before it name, the nearest first."""
    analysis = scene.analysis
    here = analysis.sentence_of(at)
    ranges = [analysis.sentences[n] for n in range(here, max(-1, here - _NEAR - 1), -1)]
    found = [[scene.reading.actor_at(i) for i in range(first, min(stop, at))] for first, stop in ranges]
    kinds = (Person, Country, Organization, Alliance)
    return [[actor for actor in actors if isinstance(actor, kinds)] for actors in found]


def _unique(actors: Iterable[Actor]) -> tuple[Actor, ...]:
    return tuple({actor.id: actor for actor in actors}.values())
