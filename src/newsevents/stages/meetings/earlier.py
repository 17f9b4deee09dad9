"""Who is meant by "the two sides", "both leaders", "they": those of whom the text has just spoken."""

from collections.abc import Iterable, Iterator
from itertools import chain, islice, takewhile

from newsevents.model import Actor, Country, Person
from newsevents.stages.clauses.counting import number_at
from newsevents.stages.clauses.nouns import is_person_noun
from newsevents.stages.clauses.plurals import fitting, meant_by, rows_before, subjects_before
from newsevents.stages.clauses.roles import agent, obliques
from newsevents.stages.meetings.holders import holds
from newsevents.stages.meetings.rows import unique
from newsevents.stages.meetings.scene import Scene

_NEAR = 2
"""Sentences before the one in which the words stand."""
_BOTH = 2
_SUBJECTS = ("nsubj", "nsubj:pass")


def spoken_of(scene: Scene, at: int) -> tuple[Actor, ...]:
    """
    Return the actors that a counted plural or "they" points back to, none if they are not so many.

    Those of the last encounter in this sentence or the two before it come
    first, then the countries or persons that the nearest sentence names; at
    last those who hold the office, however far: "*the two ministers* will meet
    again".
    """
    number = number_at(scene.reading, at)
    if number is None:
        return _we(scene, at) or _in_office(scene, at, _BOTH)
    met = fitting(scene.reading, at, last_met(scene, at))
    rows = chain([met], rows_before(scene.reading, at, number) if number else _acting(scene, at))
    near = next((actors for actors in rows if len(actors) == (number or len(actors)) > 1), ())
    return near or (_in_office(scene, at, number) if number else _just_before(scene, at))


def _acting(scene: Scene, at: int) -> Iterator[tuple[Actor, ...]]:
    """Yield whom "they" may mean of the sentence itself: who does something to whom, and who did something together."""
    for found in (_sides_of_main(scene, at), subjects_before(scene.reading, scene.parties.called, at)):
        yield fitting(scene.reading, at, found)


def last_met(scene: Scene, at: int) -> tuple[Actor, ...]:
    """Return who took part in the encounter told last, in the sentence of word *at* or the two before it."""
    first, _ = scene.analysis.sentences[max(0, scene.analysis.sentence_of(at) - _NEAR)]
    drafts = (d for d in reversed(scene.told) if first <= d.token < at)
    return next((d.participants for d in drafts if len(d.participants) > 1), ())


def _we(scene: Scene, at: int) -> tuple[Actor, ...]:
    """Return who met last, if one of them speaks of "us" and nobody else is named: '"*We* had a good meeting"'."""
    if scene.analysis.plain[at] not in scene.words.counted.speakers:
        return ()
    met, speaker = last_met(scene, at), scene.reading.actor_at(at)
    _, stop = scene.near(at)
    named = (scene.reading.actor_at(i) for i in range(at + 1, stop))
    others = {actor.id for actor in named if actor and scene.has_name(actor)} - {actor.id for actor in met}
    return met if speaker and speaker.id in {actor.id for actor in met} and not others else ()


def _just_before(scene: Scene, at: int) -> tuple[Actor, ...]:
    """
    Return whom "they" mean of those in the sentence before: who did something together, or the only two persons.

    "*Ann Poe* has long quarrelled with *Bo Li*. They met on Monday": but where a
    crowd did something there, it may be the crowd.
    """
    reading, here = scene.reading, scene.analysis.sentence_of(at)
    if not here or reading.actor_at(at) is not None:
        return ()
    together = meant_by(reading, scene.parties.called, at)
    if together:
        return together
    first, stop = scene.analysis.sentences[here - 1]
    persons = unique(actor for i in range(first, stop) if isinstance(actor := reading.actor_at(i), Person))
    return persons if len(persons) == _BOTH and not any(_is_crowd(scene, i) for i in range(first, stop)) else ()


def _is_crowd(scene: Scene, i: int) -> bool:
    """Say whether people without a name do something: "*protesters* accused them"."""
    analysis = scene.analysis
    is_subject = analysis.relations[i] in _SUBJECTS and analysis.tags[i] in ("NNS", "NNPS")
    return is_subject and is_person_noun(scene.reading, i) and number_at(scene.reading, i) is None


def _in_office(scene: Scene, at: int, number: int) -> tuple[Actor, ...]:
    """Return the only ones before who hold the office that a definite plural names: "*the ministers* met"."""
    analysis, counted = scene.analysis, scene.words.counted
    titles = counted.offices.get(analysis.singular[at], ())
    beside = {analysis.plain[below] for below in analysis.children(at)}
    if not titles or not analysis.tags[at].endswith("S") or any(_names(scene, at)) or not beside & counted.definite:
        return ()
    found = tuple(
        islice((person for person in _persons_before(scene, at, titles) if holds(person, titles)), number + 1)
    )
    return found if len(found) == number else ()


def _names(scene: Scene, at: int) -> Iterator[int]:
    """Yield what says whose ministers they are: "the *Nordic* ministers", "the ministers *of Peru*"."""
    relations = ("amod", "compound", "nmod", "nmod:poss", "appos", "flat", "nmod:desc", "acl", "acl:relcl")
    yield from scene.analysis.all_children(at, *relations)


def _persons_before(scene: Scene, at: int, titles: Iterable[str]) -> Iterator[Person]:
    """Yield the persons with such titles who are named before word *at*, each once, the first first."""
    words, start = dict.fromkeys(title.rpartition(" ")[2] for title in titles), scene.analysis.starts[at]
    rows = [takewhile(lambda p: p.mentions[0].span.start < start, scene.holders_of.get(word, ())) for word in words]
    seen: set[str] = set()
    for person in chain.from_iterable(rows):
        if person.id not in seen:
            seen.add(person.id)
            yield person


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
