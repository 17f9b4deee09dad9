"""Who else was there, as a later clause tells: "Bo Li *also attended*", "they were *joined by* Bo Li"."""

from collections.abc import Iterator

from newsevents.model import Actor, Person, Status
from newsevents.stages.clauses.roles import agent
from newsevents.stages.clauses.settings import words_of
from newsevents.stages.meetings.attendees import attendees
from newsevents.stages.meetings.drafts import Draft
from newsevents.stages.meetings.scene import Scene
from newsevents.stages.meetings.status import status_of

_HELD = (Status.ACTUAL, Status.ONGOING)
_NEAR = 1
"""Sentences after that of the encounter."""
_FIRST = 3
"""Words before the one with which an inverted clause begins: "*also in* attendance were"."""


def latecomers(scene: Scene, i: int) -> Draft | None:
    """Return the encounter told last, told again by word *i* with others who were there; None if it tells of none."""
    last = scene.told[-1] if scene.told else None
    company, base = scene.words.company, scene.analysis.bases[i]
    if last is None or not (base in company.more or base in company.there or base in company.instead):
        return None
    if scene.analysis.sentence_of(i) - scene.analysis.sentence_of(last.token) > _NEAR:
        return None
    side = _side(scene, i) if base in company.instead else ()
    if base in company.instead:
        heads = _led(scene, i) if side else ()
    else:
        heads = tuple(_joined(scene, i, last) if base in company.more else _there(scene, i))
    found = attendees(scene, heads)
    new = tuple(actor for actor in found if scene.has_name(actor) and actor not in last.participants)
    if not new or len(last.participants) < 2 or status_of(scene.reading, i) not in (*_HELD, last.status):
        return None
    span = words_of(scene.reading, i)
    stay = tuple(actor for actor in last.participants if actor not in side)
    told = last._replace(token=i, span=span, participants=(*stay, *new), instead_of=side)
    return told._replace(named=(), definite=True, apart=False, topic=None)


def _side(scene: Scene, i: int) -> tuple[Actor, ...]:
    """Return whose side it is that somebody leads: "the *Gaulish* side was led by Ann Poe"."""
    analysis = scene.analysis
    side = analysis.understood_subject(i) if analysis.child(i, "aux:pass") is not None else None
    if side is None or analysis.bases[side] not in scene.words.company.bodies:
        return ()
    return tuple(actor for actor in attendees(scene, (side,)) if not isinstance(actor, Person))


def _led(scene: Scene, i: int) -> tuple[int, ...]:
    by = scene.analysis.agent(i)
    return () if by is None else (by,)


def _joined(scene: Scene, i: int, last: Draft) -> Iterator[int]:
    """Yield by whom those who met were joined: "he was *accompanied* by Bo Li"."""
    analysis = scene.analysis
    is_clause = analysis.child(i, "aux:pass") is not None and analysis.passive(i)
    with_ = analysis.understood_subject(i) if is_clause else None
    by = analysis.agent(i) if is_clause else None
    if with_ is None or by is None:
        return
    if analysis.tags[with_] == "PRP" or _met(scene.parties.called(with_), last):
        yield by


def _met(actor: Actor | None, last: Draft) -> bool:
    return actor is not None and actor in last.participants


def _there(scene: Scene, i: int) -> Iterator[int]:
    """Yield who is *present*, or *attends*, if the words do not say what."""
    analysis = scene.analysis
    if analysis.tags[i].startswith("VB"):
        if analysis.object(i) is not None or analysis.passive(i):
            return
        does = agent(analysis, i)
        yield from () if does is None else (does,)
        yield from behind_verb(scene, i)
    elif analysis.child(i, "cop") is not None:
        subject = analysis.heads[i] if analysis.relations[i] == "acl:relcl" else analysis.subject(i)
        yield from () if subject is None else (subject,)
    else:
        yield from behind_verb(scene, i)


def behind_verb(scene: Scene, i: int) -> Iterator[int]:
    """Yield who stands behind the form of "be" if a clause begins with word *i*: "*attending* it were Ann Poe"."""
    analysis = scene.analysis
    first, stop = analysis.sentence_at[i]
    if i - first > _FIRST or analysis.tags[i] in ("VBD", "VBZ", "VBP"):
        return
    forms = (at for at in range(i + 1, stop) if analysis.relations[at] == "cop")
    be = next(forms, None)
    if be is not None and analysis.heads[be] > be:
        yield analysis.heads[be]
