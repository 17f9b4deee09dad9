"""When and where an event happens."""

from newsevents.model import Place, QuadClass, When
from newsevents.stages.clauses.settings import only_place, only_time, place_of, time_of
from newsevents.stages.events.drafts import Draft
from newsevents.stages.reading import Reading

_OWN = ("nsubj", "nsubj:pass", "compound", "conj")
"""Relations of a noun to a verb that has its time: "the *strike* came on Friday", not "denounced a strike"."""


def around_of(draft: Draft) -> int:
    """Return the verb around what tells an event, or that itself."""
    return draft.anchor if draft.anchor >= 0 else draft.token


def when_of(reading: Reading, draft: Draft) -> When | None:
    """Return the time of an event; a noun has none of what is said of it."""
    around = around_of(draft)
    if draft.nominal and draft.anchor < 0:
        return time_of(reading, draft.token, _OWN)
    return time_of(reading, draft.token) or time_of(reading, around) or only_time(reading, around)


def where_of(reading: Reading, draft: Draft) -> Place | None:
    """Return the place of an event: where it is said to be, or what it is done to."""
    around = around_of(draft)
    found = place_of(reading, draft.token) or place_of(reading, around)
    if found or draft.type.quad is not QuadClass.MATERIAL_CONFLICT:
        return found
    harmed = (reading.place_at(at) for head in draft.targets for at in (head, *reading.analysis.children(head)))
    towns = (place for place in harmed if place and place.kind != "country")
    return next(towns, None) or (None if draft.nominal else only_place(reading, around))
