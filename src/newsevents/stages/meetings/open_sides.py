"""Who is at an encounter whose noun leaves a side open: the subject of the verb above, and whom it speaks to."""

from newsevents.lexicon.meetings import EncounterKind, NounFrame
from newsevents.model import Actor, Country, MeetingMode, Organization, Person, Status
from newsevents.stages.clauses.roles import agent, patient
from newsevents.stages.meetings.attendees import PUBLIC, at_side, attendees
from newsevents.stages.meetings.beside import behind_noun
from newsevents.stages.meetings.rows import unique
from newsevents.stages.meetings.scene import Scene
from newsevents.stages.meetings.status import given_at, is_ahead
from newsevents.stages.meetings.uses import speaks_of, takes_part
from newsevents.stages.meetings.verb_sides import behind

_FAR = 4
_UP = ("obj", "obl", "nmod", "xcomp", "advcl", "acl", "conj", "nsubj:pass", "compound")


def who_is_there(scene: Scene, i: int, frame: NounFrame, named: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """
    Return the subject of the nearest verb above, where noun *i* leaves its side open.

    "*She* said in a meeting": who does something there is there; and who has
    talks *with* somebody, proposes or calls them off, is the other side.
    """
    words, whole = scene.words.sides, _whole(scene, i)
    case = _case(scene, whole)
    if case in words.inside and not named and _is_theirs(scene, i):
        return _both(scene, scene.analysis.heads[whole])
    if not named and (verb := _with_whom(scene, i)) is not None:
        return _both(scene, verb)
    if not named or set(named) == set(attendees(scene, behind_noun(scene, i, words.with_))):
        told = _who_tells(scene, i)
        if told:
            return told
    verb = _verb_above(scene, whole)
    if verb is None or scene.analysis.child(i, "cop") is not None:
        return ()  # of "*she* is in talks" that is known already
    if _is_asked(scene, verb, case) and (asked := at_side(scene, patient(scene.analysis, verb))):
        return unique((*at_side(scene, agent(scene.analysis, verb)), *asked))
    visited = behind_noun(scene, i, words.visited) if frame.kind is EncounterKind.VISIT else ()
    guests = behind_noun(scene, i, ("for",)) if "for" in frame.sides else ()  # "during a dinner *for* her"
    others = attendees(scene, (*behind_noun(scene, i, words.with_), *visited, *guests))
    if not set(named) <= set(others) or _is_somebodys(scene, i) or _is_known(scene, whole, verb, case):
        return ()
    if scene.analysis.passive(verb):  # "is *expected* for talks with her"
        is_plan = bool(others) and given_at(scene.reading, verb) is Status.PLANNED
        if case in words.outside:  # "was agreed *by Ann Poe* after talks with Bo Li", "*by both* after talks"
            by = at_side(scene, agent(scene.analysis, verb))
            return by if others or len(by) > 1 else ()
        return at_side(scene, patient(scene.analysis, verb)) if is_plan else ()
    found = at_side(scene, agent(scene.analysis, verb))
    return found if others else _without_with(scene, whole, verb, case, found)


def _with_whom(scene: Scene, i: int) -> int | None:
    """Return the verb above the object that bears noun *i*: "raised it with her *at their meeting*"."""
    analysis, above = scene.analysis, scene.analysis.heads[i]
    if above < 0 or analysis.relations[i] != "nmod" or analysis.case(i) not in scene.words.sides.inside:
        return None
    return analysis.heads[above] if analysis.relations[above] == "obj" and _is_theirs(scene, i) else None


def _is_asked(scene: Scene, verb: int, case: str | None) -> bool:
    """Say whether the object of *verb* takes part behind *case*: "asked her *for* it", "joined her *on* it"."""
    if scene.told and scene.told[-1].token == verb and scene.analysis.bases[verb] in scene.words.verbs_together:
        return False  # "met her before she went *to* talks"
    sides, joins = scene.words.sides, scene.analysis.bases[verb] in scene.words.company.more
    return case in sides.asked or (joins and case in (*sides.inside, *sides.under_way))


def _who_tells(scene: Scene, i: int) -> tuple[Actor, ...]:
    """
    Return the body whose own talks it tells of: "*the union* said talks *with Air Peru* had collapsed".

    An official tells of those of the country: "*Peru*'s minister said".
    """
    analysis, verb = scene.analysis, scene.analysis.heads[i]
    if not analysis.relations[i].startswith("nsubj") or verb < 0:
        return ()
    behind_it = analysis.child(verb, "parataxis")  # "talks with her had collapsed, *the union said*"
    says = analysis.heads[verb] if analysis.relations[verb] == "ccomp" else -1 if behind_it is None else behind_it
    told = says >= 0 and scene.reading.lexicon.sayings.verb(analysis.lemmas[says]) is not None
    hoped = says >= 0 and analysis.bases[says] in scene.words.status.proposed
    if not (told or hoped) or not behind(scene, i, scene.words.sides.with_) or _is_somebodys(scene, i):
        return ()
    found = tuple(_state_of(scene, actor) for actor in at_side(scene, agent(analysis, says)))
    return found if all(isinstance(actor, Country | Organization) for actor in found) else ()


def _state_of(scene: Scene, actor: Actor) -> Actor:
    """Return the country that an official speaks for, others as they are."""
    if not isinstance(actor, Person) or PUBLIC.isdisjoint(actor.sectors) or actor.country is None:
        return actor
    countries = (one for one in scene.reading.actors if isinstance(one, Country) and one.country == actor.country)
    return next(countries, actor)


def _whole(scene: Scene, i: int) -> int:
    """Return the noun of which noun *i* is the content: "after two *days* of talks"."""
    above = scene.analysis.heads[i]
    is_part = above >= 0 and scene.analysis.relations[i] == "nmod" and scene.analysis.bases[above] in scene.words.parts
    return above if is_part else i


def _case(scene: Scene, i: int) -> str | None:
    """Return the preposition between what somebody does and noun *i*."""
    if is_ahead(scene.reading, i):
        return scene.words.sides.ahead[0]
    analysis = scene.analysis
    is_there = analysis.heads[i] >= 0 and analysis.child(analysis.heads[i], "cop") is not None  # "are in Lima *for* it"
    if analysis.relations[i] not in ("obl", "advcl") and not is_there:
        return None
    mark = analysis.child(i, "mark")  # "invited her *to* talks", where a parser waits for a verb
    return analysis.case(i) or (analysis.lower[mark] if mark is not None else None)


def _is_known(scene: Scene, i: int, verb: int, case: str | None) -> bool:
    """Say whether *verb* has told already who takes part, or only speaks of noun *i*."""
    if verb != scene.analysis.heads[i]:
        return False
    if scene.analysis.relations[i] == "obj" and speaks_of(scene, verb):
        return True
    is_verb = scene.analysis.tags[verb].startswith("VB")  # "is *open* to talks" opens none
    return is_verb and takes_part(scene, verb) and case not in scene.words.sides.outside


def _without_with(scene: Scene, i: int, verb: int, case: str | None, found: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """
    Return who is there where no "with" tells the other side.

    "Told *her* in a meeting"; "*the two* left after talks", "*they* postponed a
    summit": several do so together.
    """
    analysis, words = scene.analysis, scene.words.sides
    if verb != analysis.heads[i] or analysis.subject(verb) is None:
        return ()
    tells = case in words.inside and analysis.bases[verb] in scene.words.purposes
    if tells and len(told := _both(scene, verb)) > 1:
        return told  # "told *her* during a meeting"
    is_theirs = case in (*words.outside, *words.purpose) or (
        analysis.relations[i] == "obj" and given_at(scene.reading, verb) is not None
    )
    if is_theirs:
        return found if len(found) > 1 else ()
    if case not in words.inside:
        return ()
    persons = tuple(actor for actor in (*found, *_both(scene, verb)) if isinstance(actor, Person))
    return persons or (found if len(found) > 1 else ())


def _is_theirs(scene: Scene, i: int) -> bool:
    owner = scene.analysis.child(i, "nmod:poss")
    return owner is not None and scene.analysis.lower[owner] in scene.words.counted.owners


def _both(scene: Scene, verb: int) -> tuple[Actor, ...]:
    """Return who says something to whom: "in *their* meeting, *Ann Poe* told *Bo Li*"."""
    if scene.analysis.bases[verb] in scene.words.verbs_of(MeetingMode.IN_PERSON):
        return ()  # whom somebody meets there is told by that verb
    objects = scene.analysis.all_children(verb, "obj", "iobj")
    with_ = (at for word in (verb, *objects) for at in behind(scene, word, scene.words.sides.with_))
    told = (*behind(scene, verb, ("to",)), *objects, *with_)
    found = attendees(scene, told)
    others = tuple(actor for actor in found if isinstance(actor, Person))
    does = at_side(scene, agent(scene.analysis, verb))
    return unique((*does, *others)) if others or len(does) > 1 else ()


def _is_somebodys(scene: Scene, i: int) -> bool:
    """Say whether noun *i* has an owner: "*her* meeting", not "*Friday*'s meeting"."""
    owner = scene.analysis.child(i, "nmod:poss")
    if owner is None or scene.reading.time_at(owner) is not None:
        return False
    return scene.analysis.tags[owner] != "PRP$" or scene.reading.actor_at(owner) is not None


def _verb_above(scene: Scene, i: int) -> int | None:
    """Return the nearest verb above noun *i*, through other nouns: "a proposal for *talks*"."""
    analysis, at = scene.analysis, i
    for _ in range(_FAR):
        above = analysis.heads[at]
        if above < 0 or (analysis.relations[at] not in _UP and not is_ahead(scene.reading, i)):
            return None
        at = above
        is_own = analysis.subject(at) is not None or analysis.relations[at] != "xcomp"
        is_there = analysis.child(at, "cop") is not None and (
            scene.reading.place_at(at) is not None or _offers(scene, at)
        )
        if (analysis.tags[at].startswith("VB") and is_own) or is_there:
            return at  # "flew", "are in *Lima*", "is *open* to"
    return None


def _offers(scene: Scene, at: int) -> bool:
    """Say whether an adjective tells that somebody would: "is *open to* talks"."""
    return scene.analysis.tags[at] == "JJ" and given_at(scene.reading, at) is not None
