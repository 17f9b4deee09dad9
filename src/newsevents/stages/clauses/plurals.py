"""Whom "the two sides", "both leaders" and "they" mean among those of whom the text has just spoken."""

from collections.abc import Callable, Container, Iterable, Iterator
from itertools import islice, tee

from newsevents.model import Actor, Alliance, Country, Group, Organization, Person, Sector
from newsevents.stages.clauses.counting import number_at
from newsevents.stages.clauses.pairs import is_own_army, pair_before
from newsevents.stages.clauses.they import company_before, counted_before
from newsevents.stages.reading import Reading

_NEAR = 5
"""Sentences before the one in which the words stand."""
_JOINED_NEAR = 4
"""The sentence itself and those before it, in which so many were named together."""
_BOTH = 2
_OBJECTS = ("obj", "iobj", "obl")
_FAR = 60
"""Tokens before the words, in their own sentence."""
_NAMED = (Person, Country, Organization, Alliance)

Called = Callable[[int], Actor | None]
"""Returns the actor that a noun names or describes."""


def fitting(reading: Reading, at: int, found: Iterable[Actor]) -> tuple[Actor, ...]:
    """Return those of *found* whom a noun can mean: countries for "the two countries"."""
    counted, noun = reading.lexicon.meetings.counted, reading.analysis.bases[at]
    if noun in counted.countries:
        codes = {actor.country for actor in found}
        return tuple(a for a in reading.actors if isinstance(a, Country) and a.country in codes)
    if noun in counted.persons or noun in counted.numbers:
        return _unique(actor for actor in found if isinstance(actor, Person))
    several = _unique(found)
    persons = [actor for actor in several if isinstance(actor, Person)]
    if len(several) == _BOTH and is_own_army(*several):
        return ()
    return several if len(persons) in (0, len(several)) else ()  # a body and who speaks for it are no two sides


def named_before(reading: Reading, at: int) -> Iterator[list[Actor]]:
    """Yield whom the words before in the sentence name, and whom the sentences before it name, the nearest first."""
    analysis = reading.analysis
    for n in range(analysis.sentence_of(at), -1, -1):
        first, stop = analysis.sentences[n]
        found = (reading.actor_at(i) for i in range(first, min(stop, at)))
        yield [actor for actor in found if isinstance(actor, _NAMED) and _is_side(actor)]


def _is_side(actor: Actor) -> bool:
    """Say whether an actor may be one of two sides: it has a name or is under arms, and does not only report."""
    return (actor.named or _is_army(actor)) and Sector.JRN not in actor.sectors


def _is_army(actor: Actor) -> bool:
    """Say whether a body is under arms: "*the army*" is a side without a name."""
    return isinstance(actor, Organization) and Sector.MIL in actor.sectors


def rows_before(reading: Reading, at: int, number: int, but: Container[str | None] = ()) -> Iterator[tuple[Actor, ...]]:
    """
    Yield whom a word for several may mean, the likeliest first.

    "The two sides" and "both countries" are first the pair that the story is
    about, all others those whom the nearest sentence names.

    Args:
        reading: The text.
        at: The word.
        number: How many it means.
        but: Countries that are not meant.
    """
    counted, noun = reading.lexicon.meetings.counted, reading.analysis.bases[at]
    near, far = tee([a for a in found if a.country not in but] for found in named_before(reading, at))
    if number == _BOTH and noun in counted.sides:
        yield pair_before(far)
    elif number == _BOTH and noun in counted.countries:
        yield pair_before(fitting(reading, at, found) for found in far)
    yield from (fitting(reading, at, found) for found in islice(near, _NEAR + 1))


def subjects_before(reading: Reading, called: Called, at: int) -> list[Actor]:
    """Return the several subjects of the clause before: "*Rome and Gaul* parted a day before *they* were to meet"."""
    first, _ = reading.analysis.sentence_at[at]
    return _row(reading, called, max(first, at - _FAR), at)


def meant_by(reading: Reading, called: Called, at: int) -> tuple[Actor, ...]:
    """
    Return the several actors whom a plural means that is no actor of its own, none if they are not so many.

    "The three" are so many as "and" joined last, or a group of so many;
    "they" are the last who did something together, in this sentence or the
    one before; "both leaders" are the two whom the nearest sentence names.
    """
    number = number_at(reading, at)
    if number is None or reading.actor_at(at) is not None:
        return ()
    is_object = reading.analysis.relations[at] in _OBJECTS or _is_in_object(reading, at)
    joined = _joined_before(reading, called, at, number) if number or is_object else ()
    words, noun = reading.lexicon.meetings.counted, reading.analysis.bases[at]
    if joined and noun not in words.countries and noun not in words.sides:
        return joined  # "the two countries" are rather the two that the story is about
    if number == _BOTH:
        does = _who_does(reading, called, at)
        rows = rows_before(reading, at, number, _on_other_side(reading, called, at))
        others = (tuple(actor for actor in actors if actor is not does) for actors in rows)
        return next((actors for actors in others if len(actors) == number), joined)
    if joined:
        return joined
    counted = counted_before(reading, at)
    if counted is not None:
        return meant_by(reading, called, counted)
    company = _unique(actor for i in company_before(reading, at) if (actor := called(i)))
    if len(company) > 1:
        return company
    here = reading.analysis.sentence_of(at)
    before, _ = reading.analysis.sentences[max(0, here - 1)]
    together = _unique(subjects_before(reading, called, at) or _row(reading, called, before, at))
    return together if len(together) > 1 and number in (0, len(together)) else ()


def _who_does(reading: Reading, called: Called, at: int) -> Actor | None:
    """Return who does something to those whom noun *at* means, and is none of them: "*Roe* fined the pair"."""
    analysis, verb = reading.analysis, reading.analysis.heads[at]
    is_told = analysis.relations[at] == "nsubj" and analysis.relations[verb] == "ccomp" and analysis.infinitive(verb)
    verb = (
        analysis.heads[verb] if is_told or _is_in_object(reading, at) else verb
    )  # "told *the pair* to grow a hedge", however it is parsed
    does = (
        analysis.understood_subject(verb) if verb != analysis.heads[at] or analysis.relations[at] in _OBJECTS else None
    )
    return None if does is None else called(does)


def _is_in_object(reading: Reading, at: int) -> bool:
    """Say whether pronoun *at* stands behind the object of a verb: "rejected a bid *by them*", "talks *with them*"."""
    analysis, thing = reading.analysis, reading.analysis.heads[at]
    return analysis.tags[at] == "PRP" and analysis.relations[at] == "nmod" and analysis.relations[thing] == "obj"


def _joined_before(reading: Reading, called: Called, at: int, number: int) -> tuple[Actor, ...]:
    """Return so many as "and" joined last, or the group of so many: "held Roe and Poe.  *The pair* fled"."""
    analysis = reading.analysis
    here = analysis.sentence_of(at)
    source = _who_does(reading, called, at)
    for n in range(here, max(-1, here - _JOINED_NEAR), -1):
        first, stop = analysis.sentences[n]
        for i in range(min(stop, at) - 1, first - 1, -1):
            row = _row_of(reading, called, i, number)
            if row and source not in row and _fits(reading, at, row):
                return row
    return ()


def _row_of(reading: Reading, called: Called, i: int, number: int) -> tuple[Actor, ...]:
    """Return the *number* of actors that a row beginning with noun *i* joins, or the group of so many there."""
    analysis, actor = reading.analysis, reading.actor_at(i)
    if isinstance(actor, Group) and actor.size == number != 0:
        return (actor,)
    if analysis.child(i, "conj") is None or analysis.relations[i] == "conj":
        return ()
    row = _unique(one for at in analysis.conjuncts(i) if (one := called(at)) and Sector.JRN not in one.sectors)
    whole = len(row) == len(analysis.conjuncts(i))
    return row if whole and len(row) > 1 and number in (0, len(row)) else ()


def _fits(reading: Reading, at: int, row: tuple[Actor, ...]) -> bool:
    """Say whether noun *at* can mean a row: "the two countries" are countries, "the two men" persons."""
    counted, noun = reading.lexicon.meetings.counted, reading.analysis.bases[at]
    if noun in counted.countries:
        return all(isinstance(actor, Country) for actor in row)
    if noun in counted.persons:
        return all(isinstance(actor, Person | Group) for actor in row)
    return True


def _on_other_side(reading: Reading, called: Called, at: int) -> set[str]:
    """Return the country of who does something to both: it, or its ambassador, thanks "the two countries"."""
    analysis = reading.analysis
    subject = analysis.subject(analysis.heads[at]) if analysis.relations[at] in _OBJECTS else None
    actor = None if subject is None else called(subject)
    return {actor.country} - {None} if isinstance(actor, Country | Person) and actor.country else set()


def _row(reading: Reading, called: Called, first: int, stop: int) -> list[Actor]:
    """Return the last several subjects of one verb in a range, none if one of them is no actor."""
    analysis = reading.analysis
    verbs = (analysis.heads[i] for i in range(stop - 1, first - 1, -1) if analysis.relations[i] == "nsubj")
    subjects = (analysis.all_children(verb, "nsubj") for verb in verbs)  # of a list, the tree may part the first
    rows = ([called(one) for i in heads for one in analysis.conjuncts(i)] for heads in subjects)
    return next(([actor for actor in row if actor] for row in rows if len(row) > 1), [])


def _unique(actors: Iterable[Actor]) -> tuple[Actor, ...]:
    return tuple({actor.id: actor for actor in actors}.values())
