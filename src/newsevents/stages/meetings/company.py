"""Who comes with whom: "a delegation *led by* Ann Poe", "Ann Poe, *accompanied by* Bo Li"."""

from collections.abc import Iterator

from newsevents.language import Analysis
from newsevents.model import Actor, Person
from newsevents.stages.meetings.rows import unique
from newsevents.stages.meetings.scene import Scene

_OF = "of"


def led_by(scene: Scene, at: int) -> tuple[Actor, ...]:
    """Return who leads a delegation: "a delegation *led by Ann Poe*"."""
    analysis, words = scene.analysis, scene.words.company
    above = analysis.heads[at]
    leads = above >= 0 and analysis.relations[at] == "obj" and analysis.bases[above] in words.instead
    head = analysis.subject(above) if leads and at_body(scene, at) else None
    first = None if head is None else scene.parties.called(head)  # "*Ann Poe* led a delegation"
    return tuple(a for a in (first, *company_of(scene, at, words.instead)) if isinstance(a, Person))


def at_body(scene: Scene, at: int) -> bool:
    """Say whether noun *at* is a body that sits in for others: "a delegation"."""
    return scene.analysis.bases[at] in scene.words.company.bodies


def company_of(scene: Scene, at: int, verbs: frozenset[str]) -> Iterator[Actor]:
    """Yield who is with those at *at*: "Ann Poe, *accompanied by Bo Li*"."""
    analysis = scene.analysis
    for verb in _participles(analysis, at):
        if analysis.bases[verb] in verbs and analysis.tags[verb] in ("VBN", "VBD"):
            for agent in agents(analysis, verb):
                titled = (name for first in analysis.all_children(agent, "appos") for name in analysis.conjuncts(first))
                named = (scene.parties.called(at) for at in (*analysis.conjuncts(agent), *titled))
                yield from (actor for actor in named if actor)


def _participles(analysis: Analysis, at: int) -> Iterator[int]:
    """
    Yield the participles that may tell of those at *at*, wherever a parser hangs them.

    "A delegation of *senators* led by Ann Poe" hangs on the senators, and what
    stands right behind the phrase may hang on the verb: "*received* a delegation
    from Gaul led by Ann Poe".
    """
    yield from analysis.all_children(at, "acl", "advcl")
    beside = analysis.all_children(analysis.heads[at], analysis.relations[at]) if analysis.heads[at] >= 0 else ()
    members = (other for other in beside if other > at and analysis.case(other) == _OF)
    for below in (*analysis.all_children(at, "nmod"), *members):
        yield from analysis.all_children(below, "acl", "advcl")
    _, stop = analysis.subtree(at)
    behind = stop + 1 if analysis.forms[stop : stop + 1] == (",",) else stop
    if behind < len(analysis) and analysis.heads[behind] == analysis.heads[at] >= 0:
        yield behind


def agents(analysis: Analysis, verb: int) -> tuple[int, ...]:
    """Return the agent of a participle, which a parser may hang on the verb of the clause."""
    found = analysis.agent(verb)
    if found is None and analysis.plain[verb + 1 : verb + 2] == ("by",):
        marked = analysis.heads[verb + 1]
        found = marked if marked > verb else None
        if found is not None and analysis.relations[found] in ("nmod:desc", "compound"):
            found = analysis.heads[found]
    return () if found is None else (found,)


def company_of_verb(scene: Scene, i: int) -> tuple[Actor, ...]:
    """Return who is with the subject of verb *i*: "*accompanied by Bo Li*, Ann Poe met ..."."""
    return unique(company_of(scene, i, scene.words.company.more))
