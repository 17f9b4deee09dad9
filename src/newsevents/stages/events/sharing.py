"""One target for several deeds: "recalled its envoy, *accusing Gaul* of meddling" is aimed at Gaul, too."""

from collections.abc import Iterable, Iterator

from attrs import evolve

from newsevents.language import Analysis
from newsevents.model import Event, EventType, QuadClass
from newsevents.stages.events.drafts import Draft
from newsevents.stages.events.merging import Told

_CONFLICT = (QuadClass.VERBAL_CONFLICT, QuadClass.MATERIAL_CONFLICT)
_OF_THINGS = (EventType.COERCE,)
"""What is done to things, too, and then to nobody: "arrested two men and *banned* rallies"."""
_OF_PLANS = (EventType.COERCE, EventType.REJECT, EventType.REQUEST)
"""What need not be done to those whom one condemns in the same breath."""
_BARGAINS = (EventType.AGREE, EventType.CONCEDE)
"""What one side does since the other did: "called off a strike *after the mine agreed* to a rise"."""
_ASIDE = "advcl"
_GERUND = "VBG"
_AFTER = "after"
_IT = "it"
_PRONOUN = "PRP"


def share(analysis: Analysis, found: Iterable[tuple[Draft, Told]]) -> Iterator[Told]:
    """
    Yield what is told, hostile deeds without a target with that of the deed beside them.

    Beside is what a participle explains ("..., *accusing* Gaul"), if the same ones
    do it.  What "and" joins is aimed at somebody else more often than not.
    """
    told = list(found)
    at_verb = {_verb(draft): one.event for draft, one in told}
    for draft, one in told:
        event = one.event
        if event.type in (*_BARGAINS, EventType.PROTEST) and not event.targets and event.sources:
            beside = (at_verb.get(at) for at in _before_or_after(analysis, _verb(draft)))
            others = next((other.sources for other in beside if other and _answers(event, other)), ())
            yield one._replace(event=evolve(event, targets=others))
            continue
        hostile = event.type.quad in _CONFLICT and event.type not in _OF_THINGS
        somebody = any(analysis.tags[at] == _PRONOUN and analysis.lower[at] != _IT for at in draft.targets)  # "*her*"
        if event.targets or not event.sources or not hostile or somebody:
            yield one
            continue
        beside = (
            at_verb.get(at) for at in _beside(analysis, _verb(draft), explained=event.type is not EventType.REJECT)
        )
        targets = next((other.targets for other in beside if other and _is_aimed_alike(event, other)), ())
        yield one._replace(event=evolve(event, targets=targets))


def _verb(draft: Draft) -> int:
    return draft.token if draft.anchor < 0 else draft.anchor


def _is_aimed_alike(event: Event, other: Event) -> bool:
    same = set(event.sources) == set(other.sources) and event.status is other.status
    alike = event.type is not EventType.ASSAULT or other.type is EventType.ASSAULT
    told = event.type is not EventType.ACCUSE or other.type not in _OF_PLANS  # "condemned it, cancelled a trip to Gaul"
    return same and alike and told and other.type.quad in _CONFLICT and bool(other.targets)


def _beside(analysis: Analysis, verb: int, *, explained: bool) -> Iterator[int]:
    """Yield the verb that a participle explains, and those that explain it if they tell at whom it is aimed."""
    if _explains(analysis, verb):
        yield analysis.heads[verb]
    if explained:  # who refuses something, accusing Gaul, need not refuse it to Gaul
        yield from (at for at in analysis.all_children(verb, _ASIDE) if _explains(analysis, at))


def _before_or_after(analysis: Analysis, verb: int) -> Iterator[int]:
    """Yield the verbs of the clauses that say after what it was done, or what was done after it."""
    if analysis.relations[verb] == _ASIDE and analysis.marker(verb) == _AFTER:
        yield analysis.heads[verb]
    yield from (at for at in analysis.all_children(verb, _ASIDE) if analysis.marker(at) == _AFTER)


def _answers(event: Event, other: Event) -> bool:
    """Say whether two give way to each other, or one takes to the streets over what the other does."""
    kinds = other.type.quad in _CONFLICT if event.type is EventType.PROTEST else other.type in _BARGAINS
    return kinds and not set(event.sources) & set(other.sources)


def _explains(analysis: Analysis, i: int) -> bool:
    return analysis.relations[i] == _ASIDE and analysis.tags[i] == _GERUND and analysis.subject(i) is None
