"""When and where an event happens."""

from newsevents.model import Place, QuadClass, Status, TimeType, When
from newsevents.stages.clauses.settings import only_place, only_time, place_of, time_of
from newsevents.stages.events.drafts import Draft
from newsevents.stages.reading import Reading

_OWN = ("nsubj", "nsubj:pass", "compound", "conj")
"""Relations of a noun to a verb that has its time: "the *strike* came on Friday", not "denounced a strike"."""


_REAL = (Status.ACTUAL, Status.ONGOING)
_DAY = len("2000-01-01")


def around_of(draft: Draft) -> int:
    """Return the verb around what tells an event, or that itself."""
    return draft.anchor if draft.anchor >= 0 else draft.token


def when_of(reading: Reading, draft: Draft) -> When | None:
    """
    Return the time of an event; a noun has none of what is said of it.

    What has happened did not happen on a day to come: that is the day of what
    was asked or threatened ("threatened a strike *before Christmas*").
    """
    found = _told_time(reading, draft)
    return found if found and _may_be(reading, draft, found) else None


def _may_be(reading: Reading, draft: Draft, when: When) -> bool:
    if reading.published is None or when.start is None or draft.status not in _REAL:
        return True
    return when.start.isoformat() <= reading.published.isoformat()[:_DAY]


def _told_time(reading: Reading, draft: Draft) -> When | None:
    around = around_of(draft)
    if draft.nominal and draft.anchor < 0:
        return time_of(reading, draft.token, _OWN) or _of_participle(reading, draft.token)
    found = time_of(reading, draft.token) or time_of(reading, around) or only_time(reading, around)
    return found or _of_saying(reading, draft, around) or _of_front(reading, around)


def _of_participle(reading: Reading, i: int) -> When | None:
    """Return the time of what was done with noun *i*: "the ban, *passed in May*"."""
    analysis = reading.analysis
    done = (at for at in analysis.all_children(i, "acl") if analysis.passive(at))
    return next((when for at in done if (when := only_time(reading, at))), None)


def _of_saying(reading: Reading, draft: Draft, i: int) -> When | None:
    """Return when it was said, of what is done by saying it: "said *on Sunday* that Rome welcomes it"."""
    analysis, verbal = reading.analysis, (QuadClass.VERBAL_COOPERATION, QuadClass.VERBAL_CONFLICT)
    said = analysis.relations[i] == "ccomp" and analysis.tense(i) == "present" and draft.type.quad in verbal
    return only_time(reading, analysis.heads[i]) if said else None


def _of_front(reading: Reading, i: int) -> When | None:
    """Return the time before all verbs in a row: "*on Monday*, Rome sent tents and praised Gaul"."""
    analysis = reading.analysis
    if analysis.relations[i] != "conj":
        return None
    first = analysis.conjuncts(i)[0]
    subject = analysis.subject(first)
    if subject is None or subject > i:
        return None
    fronted = (reading.time_at(at) for at in analysis.children(first) if at < subject)
    return next((when for when in fronted if when and when.type in (TimeType.DATE, TimeType.TIME)), None)


def where_of(reading: Reading, draft: Draft) -> Place | None:
    """Return the place of an event: where it is said to be, or what it is done to."""
    around = around_of(draft)
    found = place_of(reading, draft.token) or place_of(reading, around)
    if found or draft.type.quad is not QuadClass.MATERIAL_CONFLICT:
        return found
    harmed = (reading.place_at(at) for head in draft.targets for at in (head, *reading.analysis.children(head)))
    towns = (place for place in harmed if place and place.kind != "country")
    return next(towns, None) or (None if draft.nominal else only_place(reading, around))
