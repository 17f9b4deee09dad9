"""Who stands in one row: all that a noun is coordinated with, however a parser hangs them."""

from collections.abc import Iterable

from newsevents.language import Analysis
from newsevents.model import Actor, Person
from newsevents.stages.meetings.scene import Scene

_LONGEST_ROW = 300
_CLAUSES = ("ccomp", "conj", "parataxis")


def unique(actors: Iterable[Actor]) -> tuple[Actor, ...]:
    """Return each of *actors* once, in order."""
    return tuple({actor.id: actor for actor in actors}.values())


def row_of(scene: Scene, head: int) -> tuple[int, ...]:
    """
    Return all that noun *head* is coordinated with, and *head*.

    A parser may give a verb the first names of a list as subjects of their own
    ("*Rome*, *Gaul* and *Egypt* met"), or the title before a name, and may hang
    "as well as" on the noun before it.
    """
    analysis = scene.analysis
    relation, above = analysis.relations[head], analysis.heads[head]
    beside: tuple[int, ...] = (head,)
    if above < 0 and analysis.child(head, "cop") is None:  # "*Rome*, Gaul leaders to meet"
        beside = (*analysis.all_children(head, "nsubj"), head)
    elif relation in ("nsubj", "nsubj:pass") and above >= 0:
        subjects = (at for at in analysis.all_children(above, relation) if analysis.case(at) is None)
        named = tuple(at for at in subjects if scene.parties.called(at))
        named = tuple(at for at in named if not _verb_between(analysis, head, at))
        has_name = any(isinstance(scene.parties.called(at), Person) for at in named)
        beside = named if has_name or head in named else (head, *named)
    ones = (at for one in beside for at in (one, *_parts_of_name(scene, one)))  # joined to the first name alone
    joined = tuple(dict.fromkeys(at for one in ones for at in analysis.conjuncts(one)))
    joined = tuple(at for at in joined if at == head or not _begins_clause(analysis, at))
    astray = (at for one in joined for at in analysis.all_children(one, "nmod") if _is_joined(analysis, at))
    swallowed = (at for one in joined for at in _swallowed(scene, one))
    return (*swallowed, *joined, *astray)


def _parts_of_name(scene: Scene, one: int) -> tuple[int, ...]:
    """Return the words of a name to which a parser has joined others: "*Ann* Poe and Bo Li"."""
    analysis, actor = scene.analysis, scene.reading.actor_at(one)
    parts = (at for at in analysis.all_children(one, "compound", "flat") if scene.reading.actor_at(at) is actor)
    return tuple(at for at in parts if actor is not None and analysis.child(at, "conj") is not None)


def _begins_clause(analysis: Analysis, at: int) -> bool:
    """Say whether the last of a row is the subject of the next clause: "met Ann Poe and *Bo Li* resigned"."""
    verb = analysis.name_span(at)[1]
    if verb >= len(analysis) or analysis.tags[verb] not in ("VBD", "VBZ") or analysis.subject(verb) is not None:
        return False
    return analysis.relations[at] == "conj" and analysis.relations[verb] in _CLAUSES and analysis.heads[verb] < at


def _swallowed(scene: Scene, head: int) -> tuple[int, ...]:
    """Return the persons before an "and" that a parser has read as part of the next: "*Roe* and Gaul's envoy"."""
    analysis = scene.analysis
    nouns = (head, *analysis.all_children(head, "nmod:desc"))  # or as a part of its title
    beside = (at for noun in nouns for at in analysis.all_children(noun, "compound") if at < head)
    before = (at for at in beside if analysis.child(at, "conj") is not None or _is_before_and(analysis, at))
    return tuple(at for at in before if isinstance(scene.parties.called(at), Person))


def _is_before_and(analysis: Analysis, at: int) -> bool:
    _, stop = analysis.name_span(at)
    return analysis.tags[stop : stop + 1] == ("CC",)


def _verb_between(analysis: Analysis, one: int, other: int) -> bool:
    """Say whether a clause stands between two subjects: "*Roe* to visit Lima, *officials* say"."""
    return abs(one - other) > _LONGEST_ROW or any(
        analysis.tags[at].startswith("VB") for at in range(*sorted((one, other)))
    )


def _is_joined(analysis: Analysis, at: int) -> bool:
    """Say whether phrase *at* begins with an "and" and no preposition."""
    return analysis.child(at, "cc") is not None and analysis.case(at) is None


def rest_of_list(scene: Scene, head: int) -> tuple[Actor, ...]:
    """Return the named actors after that at *head*, up to the one behind "and", however a parser hangs them."""
    analysis, reading = scene.analysis, scene.reading
    first, (_, stop) = reading.actor_at(head), scene.near(head)
    found: list[Actor] = []
    closing = False
    for at in range(head + 1, stop):
        actor = reading.actor_at(at)
        if actor is None:
            closing = closing or analysis.tags[at] == "CC"
            if not (analysis.tags[at] in ("CC", ",", ":", "DT") or analysis.is_capitalized(at)):
                break
        elif actor is not first and actor not in found:
            found.append(actor)
            if closing:
                return tuple(found)
    return ()
