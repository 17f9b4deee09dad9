"""What several do to each other: each is on both sides of it."""

from newsevents.model import Actor, EventType
from newsevents.stages.events.drafts import Draft
from newsevents.stages.reading import Reading

_PARTNERS = ("to", "with")
_DONE_TO = ("obj", "iobj", "obl")
_OWNING = ("det", "nmod:poss")
"""How a parser hangs "each other" on what is theirs: "each other's envoys"."""


def to_each_other(reading: Reading, draft: Draft, sources: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """
    Return *sources*, if they are several and do it to each other.

    "Rome and Gaul blamed *each other*", "Rome and Gaul *agreed* to march".
    """
    a = reading.analysis
    heads = (*draft.targets, *a.all_children(draft.token, *_DONE_TO))
    around = (at for head in heads for at in (head, *a.all_children(head, *_OWNING)))
    mutual = any(" ".join(a.plain[at : at + 2]) in reading.lexicon.triggers.reference.reciprocal for at in around)
    several = len(sources) > 1
    return sources if several and (mutual or _is_agreed(reading, draft)) else ()


def _is_agreed(reading: Reading, draft: Draft) -> bool:
    """
    Say whether several agree among themselves: "Rome and Gaul *agreed* to march on Rhodes", not "agreed with Rhodes".

    What they agreed on may name others, and those did not agree to it.
    """
    a = reading.analysis
    among = draft.type is EventType.AGREE and draft.mutual and not draft.nominal
    return among and not any(a.heads[at] == draft.token and a.case(at) in _PARTNERS for at in draft.targets)
