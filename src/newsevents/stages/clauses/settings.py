"""When and where an event happens, and who says so."""

from collections.abc import Iterable, Iterator
from itertools import chain

from newsevents.model import Person, Place, Span, TimeType, When
from newsevents.stages.reading import Reading

_AROUND = ("obl", "obl:unmarked", "obl:tmod", "obl:npmod", "nmod", "nmod:unmarked", "nmod:tmod", "advmod", "nmod:poss")
_TRANSPARENT = ("obj", "obl", "nsubj", "nsubj:pass", "xcomp", "nmod", "compound", "conj", "acl")
_NOMINAL = ("nmod", "nmod:unmarked", "nmod:tmod", "conj", "appos", "flat")
_SIDES = ("obj", "iobj", "obl", "obl:agent", "nmod")
_CLAUSES = ("acl", "acl:relcl", "advcl", "ccomp", "conj", "csubj", "parataxis", "xcomp")
_FAR = 3


def time_of(reading: Reading, trigger: int, through: tuple[str, ...] = _TRANSPARENT) -> When | None:
    """
    Return the time of what *trigger* tells, not how long it lasts: beside it, or beside the verb of its clause.

    Args:
        reading: The text.
        trigger: A word.
        through: Relations to the words above, whose time is its own.
    """
    words = tuple(_words_above(reading, trigger, through))
    return next((when for _, when in times_beside(reading, words)), None)


def times_beside(reading: Reading, words: Iterable[int]) -> Iterator[tuple[int, When]]:
    """Yield the times in the phrases around *words* with their heads, then those in the phrases below these."""
    around = [child for at in words for child in (*_around(reading, at), *_before(reading, at))]
    far = (below for child in around for below in _phrases_below(reading, child))
    for at in chain(around, far):
        when = _date_at(reading, at)
        if when:
            yield at, when


def _before(reading: Reading, verb: int) -> Iterator[int]:
    """Yield the phrases between a name and its verb, which a parser hangs on the name: "Jane Roe *on Friday* met"."""
    analysis = reading.analysis
    for subject in analysis.all_children(verb, "nsubj", "nsubj:pass"):
        if analysis.tags[subject].startswith("NNP"):
            yield from (
                at for at in analysis.children(subject) if analysis.relations[at] in (*_NOMINAL[:3], "nmod:desc")
            )


def only_time(reading: Reading, verb: int) -> When | None:
    """Return the one day that the clause of a verb names, wherever a parser has hung it: "Ruiz *on Friday* left"."""
    found = {when.value: when for at in _clause(reading, verb) if (when := _date_at(reading, at))}
    return next(iter(found.values())) if len(found) == 1 else None


def only_place(reading: Reading, verb: int) -> Place | None:
    """Return the one place where the subject of a verb is said to be: "police *in Lima* arrested two"."""
    analysis = reading.analysis
    around = (at for subject in analysis.all_children(verb, "nsubj") for at in analysis.all_children(subject, "nmod"))
    found = {place.name: place for at in around if (place := _place_at(reading, at))}
    return next(iter(found.values())) if len(found) == 1 else None


def _clause(reading: Reading, verb: int) -> Iterator[int]:
    """Yield the words of the clause of a verb, without those of clauses inside it."""
    analysis, waiting = reading.analysis, [verb]
    for at in waiting:
        yield at
        waiting.extend(child for child in analysis.children(at) if analysis.relations[child] not in _CLAUSES)


def _date_at(reading: Reading, i: int) -> When | None:
    found = reading.time_at(i)
    return found if found and found.type in (TimeType.DATE, TimeType.TIME) else None


def _phrases_below(reading: Reading, i: int) -> Iterator[int]:
    """Yield the phrases inside a phrase: a parser may hang "on Monday" on the noun before it."""
    waiting = [i]
    for at in waiting:
        below = [child for child in reading.analysis.children(at) if reading.analysis.relations[child] in _NOMINAL]
        yield from below
        waiting.extend(below)


def place_of(reading: Reading, trigger: int) -> Place | None:
    """Return the place of what *trigger* tells, the nearest first."""
    words = tuple(_words_above(reading, trigger))
    near = (child for at in words for child in _around(reading, at))
    inside = (below for at in words for child in _around(reading, at) for below in _within(reading, child))
    far = (below for at in words for below in _astray(reading, at))
    return next((place for at in chain(near, inside, far) if (place := _place_at(reading, at))), None)


def _within(reading: Reading, i: int) -> Iterator[int]:
    """Yield the phrases that say where a house is in which something happens: "at the palace *in Lima*"."""
    analysis, wheres = reading.analysis, reading.lexicon.triggers.sides.place
    is_house = analysis.tags[i].startswith("NN") and not analysis.tags[i].startswith("NNP")
    if is_house and analysis.case(i) in wheres and reading.time_at(i) is None:
        yield from analysis.all_children(i, "nmod")


def _place_at(reading: Reading, i: int) -> Place | None:
    """Return the place that phrase *i* names after "in" and the like, which may hang on the first word of the name."""
    analysis, wheres = reading.analysis, reading.lexicon.triggers.sides.place
    heads = (i, *analysis.all_children(i, "compound", "flat"))
    return reading.place_at(i) if any(analysis.case(at) in wheres for at in heads) else None


def _astray(reading: Reading, at: int) -> Iterator[int]:
    """
    Yield the phrases after word *at* that a parser has hung on a noun and that say where something is.

    Persons, times and countries have no place of their own ("met Jane Roe *in
    Lima*", "on Monday *in Lima*"), and what stands right before the time is told of the
    verb, too ("shelled a town *in Gaul* on Monday").
    """
    analysis = reading.analysis
    for child in analysis.children(at):
        if child > at and analysis.relations[child] in _SIDES:
            for below in _phrases_below(reading, child):
                above = analysis.heads[below]
                if _has_no_place(reading, above) or _is_before_time(reading, analysis.subtree(below)[1]):
                    yield below


def _has_no_place(reading: Reading, i: int) -> bool:
    """Say whether word *i* names a person, a time or a country: what stands in a town does so for the verb."""
    place = reading.place_at(i)
    is_country = place is not None and place.kind == "country" and reading.actor_at(i) is not None
    return is_country or reading.time_at(i) is not None or _is_person(reading, i)


def _is_person(reading: Reading, i: int) -> bool:
    """Say whether word *i* is a part of a person's name."""
    analysis = reading.analysis
    is_name = analysis.tags[i].startswith("NNP") or analysis.forms[i - 1 : i] == ("-",)
    return is_name and isinstance(reading.actor_at(i), Person)


def _is_before_time(reading: Reading, i: int) -> bool:
    """Say whether a time begins at token *i*, with or without a preposition."""
    analysis = reading.analysis
    if i < len(analysis) and analysis.relations[i] == "case":
        i += 1
    return reading.time_at(i) is not None


def _words_above(reading: Reading, trigger: int, through: tuple[str, ...] = _TRANSPARENT) -> Iterator[int]:
    """Yield the trigger and what it is a part of, up to the verb of its clause."""
    analysis, at = reading.analysis, trigger
    for _ in range(_FAR):
        yield at
        if analysis.heads[at] < 0 or analysis.relations[at] not in through:
            return
        if analysis.tags[at].startswith("VB") and analysis.relations[at] != "xcomp":
            return
        at = analysis.heads[at]


def _around(reading: Reading, at: int) -> Iterator[int]:
    analysis = reading.analysis
    return (child for child in analysis.children(at) if analysis.relations[child] in _AROUND)


def words_of(reading: Reading, i: int) -> Span:
    """Return the span of trigger *i* with its particle or compound: "*called off*", "*video conference*"."""
    analysis, first, stop = reading.analysis, i, i + 1
    if stop < len(analysis) and analysis.heads[stop] == i and analysis.relations[stop] == "compound:prt":
        stop += 1
    while first > 0 and analysis.heads[first - 1] == i and analysis.relations[first - 1] == "compound":
        first -= 1
    return analysis.span(first, stop)
