"""Who takes part in what a verb tells, by its frame."""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple, final

from newsevents.language import Analysis
from newsevents.lexicon.meetings import EncounterKind, VerbFrame
from newsevents.model import Actor, Alliance, Group, MeetingMode, Person
from newsevents.stages.clauses.roles import agent, obliques, patient
from newsevents.stages.meetings.attendees import PUBLIC, attendees, holds_office, is_house, is_press
from newsevents.stages.meetings.company import company_of_verb, led_by
from newsevents.stages.meetings.pointing import points_back
from newsevents.stages.meetings.rows import unique
from newsevents.stages.meetings.scene import Scene
from newsevents.stages.meetings.status import above_time, is_headline_infinitive
from newsevents.stages.meetings.visits import host_of_visit

_FROM = "from"
_PLURALS = ("NNS", "NNPS")
_FIRST = ("first", "last", "latest", "only", "second", "third")
_OWNED = frozenset(("by", "from", "in", "into", "of", "on", "to"))
"""Prepositions that tell of a place what they tell."""


@final
class Partakers(NamedTuple):
    """Who takes part, and in what part."""

    all: tuple[Actor, ...]
    """All of them, in the order in which they were found."""

    hosts: tuple[Actor, ...] = ()
    """Who receive, convene or lead it."""

    mediators: tuple[Actor, ...] = ()
    """Who mediate."""

    named: tuple[Actor, ...] = ()
    """Those whom the noun's own phrases name, and not only what is done there."""


def doer(scene: Scene, i: int) -> int | None:
    """Return the head of who does verb *i*; in headlines the noun before an infinitive: "*President* to visit Lima"."""
    if is_headline_infinitive(scene.analysis, i):
        return scene.analysis.heads[i]
    if _is_first(scene.analysis, i):
        return scene.analysis.heads[i]
    above = above_time(scene.reading, i)
    if above is not None:
        return scene.analysis.subject(above)
    owner = _whose_plan(scene, i)
    if owner is not None:
        return owner
    found = agent(scene.analysis, i)
    is_open = found is not None and scene.analysis.tags[found] == "PRP" and scene.parties.called(found) is None
    return (_subject_above(scene, i) or found) if is_open else found


def _whose_plan(scene: Scene, i: int) -> int | None:
    """Return whose plan it is to do infinitive *i*: "*Ann Poe*'s plan to meet him", "*her* trip to meet him"."""
    analysis, above = scene.analysis, scene.analysis.heads[i]
    if above < 0 or analysis.relations[i] not in ("acl", "advcl") or not analysis.infinitive(i):
        return None
    if scene.reading.place_at(above) and analysis.relations[above] == "nmod":
        above = analysis.heads[above]
    return analysis.child(above, "nmod:poss") if analysis.tags[above].startswith("NN") else None


def _is_first(analysis: Analysis, i: int) -> bool:
    """Say whether a noun tells who does infinitive *i*: "became the *first* premier to visit Rome"."""
    above = analysis.heads[i]
    if above < 0 or analysis.relations[i] != "acl" or not analysis.infinitive(i):
        return False
    return any(analysis.lower[at] in _FIRST for at in analysis.all_children(above, "amod"))


def _subject_above(scene: Scene, i: int) -> int | None:
    """Return the subject of the main clause: "after *he* met her, *Bo Li* said ..."."""
    analysis = scene.analysis
    if analysis.relations[i] != "advcl":
        return None
    clauses = takewhile(lambda at: analysis.relations[at] in ("advcl", "root"), analysis.ancestors(i))
    found = (analysis.subject(at) for at in clauses)
    return next((at for at in found if at is not None and isinstance(scene.parties.called(at), Person)), None)


def heads_at(scene: Scene, i: int, side: str) -> tuple[int, ...]:
    """Return the heads of what stands at one side of verb *i*: its subject, its object, or behind a preposition."""
    analysis = scene.analysis
    if side == "subject":
        found = doer(scene, i)
    elif side == "object":
        found = patient(analysis, i)
        found = analysis.child(i, "iobj") if found is None else found
        found = whom_for(scene, i) if found is None else found
        found = _after_participle(scene, i) if found is None else found
        if found == analysis.heads[i] and analysis.child(i, "mark") is not None:
            found = None  # "the first time *that* they met"
    else:
        return behind(scene, i, (side,)) or _below_topic(scene, i, side)
    return () if found is None or scene.reading.time_at(found) is not None else (found,)


def _after_participle(scene: Scene, i: int) -> int | None:
    """Return whom a parser takes for the object of a participle behind verb *i*: "met *outgoing* Premier Ann Poe"."""
    analysis, words = scene.analysis, scene.words.sides.attributive
    beside = [at for at in analysis.all_children(i, "xcomp", "advcl", "ccomp") if at > i]
    named = next((at for at in beside if analysis.child(at, "mark") is None and _name_at(scene, at)), None)
    if named is not None:
        return named
    comes = (who for at in beside if analysis.lower[at] in words and (who := analysis.object(at)) is not None)
    return next(comes, _far_behind(analysis, i))


def _far_behind(analysis: Analysis, i: int) -> int | None:
    """Return the noun that a parser hangs on verb *i* as an aside: "received today, in Rome, *Poe*"."""
    asides = (at for at in analysis.all_children(i, "parataxis", "appos") if at > i and analysis.tags[at][:2] == "NN")
    return next((at for at in asides if analysis.child(at, "nsubj", "cop", "case") is None), None)


def whom_for(scene: Scene, i: int) -> int | None:
    """Return whom somebody calls for what is told him: "called to congratulate *her*"."""
    analysis, words = scene.analysis, scene.words
    if analysis.passive(i) or analysis.bases[i] not in words.verbs_of(MeetingMode.PHONE):
        return None
    purposes = (at for at in analysis.all_children(i, "xcomp", "advcl") if analysis.bases[at] in words.purposes)
    return next((analysis.object(at) for at in purposes if analysis.infinitive(at)), None)


def _below_topic(scene: Scene, i: int, side: str) -> tuple[int, ...]:
    """Return the persons whom a parser hangs on what is spoken of: "discussed the price of gas *with Ann Poe*"."""
    analysis, topic = scene.analysis, scene.analysis.object(i)
    if topic is None or side not in scene.words.sides.with_:
        return ()
    if analysis.bases[topic] in scene.words.nouns and not points_back(scene.reading, topic):
        return ()  # who proposes a meeting *with* somebody does not meet yet
    nouns = (topic, *(at for _, at in obliques(analysis, topic)))
    found = (at for noun in nouns for at in behind(scene, noun, (side,)))
    return tuple(at for at in found if isinstance(scene.parties.called(at), Person))


def behind(scene: Scene, i: int, prepositions: tuple[str, ...]) -> tuple[int, ...]:
    """
    Return what stands behind one of *prepositions* beside word *i*.

    Behind a verb it may hang on the phrase before it: "met in *Rome with* Ann
    Poe"; the last word of a longer preposition counts: "together *with*".
    """
    analysis, reading = scene.analysis, scene.reading
    words = [i]
    if analysis.tags[i].startswith("VB"):
        words += rest_of_phrase(scene, i)
    if not _OWNED.issuperset(prepositions):
        words += [at for _, at in obliques(analysis, i) if _says_how(scene, at)]
    phrases = (phrase for word in words for phrase in (*obliques(analysis, word), *_titled(analysis, word)))
    found = [at for case, at in phrases if last_word(case) in prepositions and reading.time_at(at) is None]
    found += [at for word in words for at in _who_comes(scene, word, prepositions)]
    return (*found, *_joined_later(scene, i, found))


def _says_how(scene: Scene, at: int) -> bool:
    """Say whether a phrase tells when, where or by what means, and what follows it hangs on the verb."""
    reading = scene.reading
    is_setting = reading.place_at(at) is not None or reading.time_at(at) is not None
    return is_setting or scene.analysis.bases[at] in scene.words.mode.phone


def last_word(case: str) -> str:
    """Return the preposition that a longer one ends with: "together *with*", but no "to" of "according to"."""
    word = case.rsplit(maxsplit=1)[-1]
    return case if word == "to" else word


def _titled(analysis: Analysis, i: int) -> Iterator[tuple[str, int]]:
    """Yield who has a preposition before his title, and is an apposition to a parser: "talks *with* Premier *Poe*"."""
    for at in analysis.all_children(i, "appos", "obl"):
        for title in analysis.all_children(at, "nmod:desc", "compound", "amod"):
            case = analysis.case(title) if i < title < at else None
            if case:
                yield case, at


def _who_comes(scene: Scene, i: int, prepositions: tuple[str, ...]) -> Iterator[int]:
    """Yield whom a parser takes for the object of a participle: "talks with *visiting* Minister Ann Poe"."""
    analysis = scene.analysis
    for at in analysis.all_children(i, "acl", "advcl"):
        mark = analysis.child(at, "mark", "case")
        who = analysis.object(at) if analysis.lower[at] in scene.words.sides.attributive else _name_at(scene, at)
        if who == at and mark is None:
            mark = analysis.subtree(at)[0]  # "with KPA *managing* director Ann Poe"
        is_near = mark is not None and (who == at or mark == at - 1)
        if who is not None and mark is not None and is_near and analysis.lower[mark] in prepositions:
            yield who


def _name_at(scene: Scene, at: int) -> int | None:
    """Return word *at* if a person is named there, though a parser makes it a clause: "President-*elect* Ann Poe"."""
    return at if isinstance(scene.reading.actor_at(at), Person) else None


def _joined_later(scene: Scene, i: int, found: Sequence[int]) -> tuple[int, ...]:
    """Return who is joined to those *found*, and hung on noun *i* itself: "a meeting with Ann Poe *and Bo Li*"."""
    if not found or scene.analysis.tags[i].startswith("VB"):
        return ()
    analysis = scene.analysis
    later = (at for at in analysis.all_children(i, "conj") if at > found[-1])
    joined = [at for at in later if analysis.bases[at] not in scene.words.nouns]
    if analysis.relations[i].startswith("nsubj"):  # "talks between Rome *and Gaul* ended"
        subjects = analysis.all_children(analysis.heads[i], analysis.relations[i])
        joined += [at for at in subjects if at > found[-1] and analysis.child(at, "cc") is not None]
    return tuple(joined)


def rest_of_phrase(scene: Scene, i: int) -> range:
    """Return the words that make one expression with verb *i*: "come *face to face*"."""
    lower, base = scene.analysis.lower, scene.analysis.bases[i]
    rows = (words for words, _ in scene.words.verbs.get(base, ()) if lower[i + 1 : i + 1 + len(words)] == words)
    return range(i + 1, i + 1 + max((len(words) for words in rows), default=0))


def of_verb(scene: Scene, i: int, frame: VerbFrame) -> Partakers | None:
    """Return who takes part in what verb *i* tells, None if they are not enough for an encounter."""
    sides = {side: attendees(scene, heads_at(scene, i, side)) for side in sorted(frame.sides, key=_rank)}
    if frame.kind is EncounterKind.VISIT and "object" in sides:
        sides["object"] = tuple(actor for actor in sides["object"] if not is_house(actor))
    if frame.kind is EncounterKind.VISIT and not sides.get("object"):
        sides["visited"] = attendees(scene, behind(scene, i, scene.words.sides.visited))
    if frame.kind is EncounterKind.VISIT:
        sides["inviting"] = inviters(scene, i)
    if frame.official and not sides.get("object") and not (sides["visited"] or sides["inviting"]):
        sides["visited"] = host_of_visit(scene, i, sides["subject"])
    if (
        frame.kind is EncounterKind.VISIT
        and heads_at(scene, i, "object")
        and not (sides.get("object") or sides["visited"] or sides["inviting"])
    ):
        return None  # "toured the border *with Bo Li*": he is no host
    known = [found for found in sides.values() if found]
    if len(known) > 1 and len(unique(actor for found in known for actor in found)) < 2:
        known = known[:1]  # nobody meets himself
    if len(known) < 2 and not _is_enough(scene, i, frame, sides.get("subject", ())):
        return None
    hosts = tuple(actor for side in frame.hosts for actor in sides[side])
    leaders = (a for side in sides if side in frame.sides for at in heads_at(scene, i, side) for a in led_by(scene, at))
    with_them = (*company_of_verb(scene, i), *leaders)
    return Partakers(unique((*(a for found in known for a in found), *with_them)), hosts=unique(hosts))


def _rank(side: str) -> int:
    """Return where a side comes in the order of a plain sentence."""
    return {"subject": 0, "object": 1}.get(side, 2)


def _is_enough(scene: Scene, i: int, frame: VerbFrame, subject: tuple[Actor, ...]) -> bool:
    """Say whether one known side tells an encounter: several who met, or somebody who met *people without a name*."""
    if not (frame.together or frame.needs):
        return False
    by_themselves = "object" in frame.sides and _are_officials(scene, i, subject)
    return are_several(subject) or (frame.together and (by_themselves or _has_company(scene, i)))


def _are_officials(scene: Scene, i: int, subject: tuple[Actor, ...]) -> bool:
    """Say whether several in office are all who are named to meet: "the bloc's *ministers* will meet in Lima"."""
    heads = heads_at(scene, i, "subject")
    in_office = any(scene.analysis.tags[at] in _PLURALS and holds_office(scene, at) for at in heads)
    return in_office and any(isinstance(actor, Group | Alliance) for actor in subject)


def are_several(actors: tuple[Actor, ...]) -> bool:
    """Say whether *actors* are two sides; those who come for an alliance are several, too."""
    if all(isinstance(actor, Group) and PUBLIC.isdisjoint(actor.sectors) and not actor.of for actor in actors):
        return False  # a crowd: "workers and residents gathered on the street"
    return len(actors) > 1 or any(isinstance(a, Alliance) or (isinstance(a, Group) and len(a.of) > 1) for a in actors)


def _has_company(scene: Scene, i: int) -> bool:
    """Say whether verb *i* has somebody on either side, even one that is no actor: "met with a team of experts"."""
    does = agent(scene.analysis, i)
    others = [at for at in behind(scene, i, scene.words.sides.with_) if not is_press(scene.parties.called(at))]
    others += [at for at in heads_at(scene, i, "object") if holds_office(scene, at)]
    return does is not None and bool(others) and bool(attendees(scene, (does,)))


def inviters(scene: Scene, i: int) -> tuple[Actor, ...]:
    """Return who invited: "accepted an *invitation from Ann Poe* to visit Lima", "at the *invitation of* Ann Poe"."""
    analysis, invitation = scene.analysis, scene.words.sides.invitation
    above = analysis.heads[i]
    near = [at for word in (i, above) if word >= 0 for at in _nouns_around(scene, word)]
    if above >= 0:
        near.append(above)
    nouns = [at for at in near if analysis.bases[at] in invitation]
    beside = (head for case, head in obliques(analysis, above) if case == _FROM) if nouns and above >= 0 else ()
    own = (head for at in nouns for head in behind(scene, at, ("by", "from", "of")))
    return attendees(scene, (*own, *beside))


def _nouns_around(scene: Scene, i: int) -> Iterator[int]:
    return (at for at in scene.analysis.children(i) if scene.analysis.relations[at] in ("nmod", "obj", "obl"))
