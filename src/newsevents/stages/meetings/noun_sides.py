"""Who takes part in what a noun tells, by its frame and the verbs around it."""

from collections.abc import Iterator

from newsevents.lexicon.meetings import EncounterKind, NounFrame
from newsevents.model import Actor, Group, Person
from newsevents.stages.clauses.roles import agent, obliques, patient
from newsevents.stages.meetings.attendees import attendees, unique
from newsevents.stages.meetings.course import course_of
from newsevents.stages.meetings.scene import Scene
from newsevents.stages.meetings.uses import speaks_of
from newsevents.stages.meetings.verb_sides import Partakers, behind, doer

_HYPHENS = ("-", "–", "—", "/")
_FAR = 4
_UP = ("obj", "obl", "nmod", "xcomp", "advcl", "acl", "conj", "ccomp", "nsubj:pass", "compound")


def of_noun(scene: Scene, i: int, frame: NounFrame) -> Partakers:
    """Return who takes part in what noun *i* tells."""
    taking = scene.words.taking_part
    own = [_before(scene, i)] if "before" in frame.sides else []
    own.append(attendees(scene, _phrases(scene, i, frame)))
    own += _below(scene, i)
    own.append(_present(scene, i))
    named = unique(actor for part in own for actor in part)
    hosts: list[Actor] = []
    mediators: list[Actor] = []
    for verb, subject in verbs_around(scene, i):
        lemma = scene.analysis.bases[verb]
        if lemma in taking.mediators:
            mediators += subject
        elif lemma in taking.hosts:
            hosts += subject
        own.insert(0, subject)
        own.append(attendees(scene, behind(scene, verb, (*scene.words.sides.with_, "between"))))
    around = unique(actor for part in own for actor in part)
    found = unique((*_who_is_at_it(scene, i), *_who_is_there(scene, i, frame, around), *around))
    return Partakers(found, hosts=unique(hosts), mediators=unique(mediators), named=named)


def _before(scene: Scene, i: int) -> tuple[Actor, ...]:
    """Return who stands before noun *i*: "*their* meeting", "*US-China* talks"."""
    analysis = scene.analysis
    first, _ = analysis.noun_chunk(i)
    owners = attendees(scene, (at for at in analysis.all_children(i, "nmod:poss")))
    found = (scene.reading.actor_at(at) for at in range(first, i))
    people = (actor for actor in found if actor and not isinstance(actor, Group))
    return unique((*_hyphenated(scene, i), *owners, *people))


def _hyphenated(scene: Scene, i: int) -> tuple[Actor, ...]:
    """Return both halves of "*Rome-Gaul* talks", wherever a parser hangs them."""
    analysis, at = scene.analysis, i - 1
    low, _ = analysis.sentence_at[i]
    while at - 2 >= low and analysis.forms[at - 1] not in _HYPHENS and analysis.tags[at] in ("JJ", "NN", "NNP", "NNS"):
        at -= 1
    if at - 2 < low or analysis.forms[at - 1] not in _HYPHENS or analysis.starts[at] != analysis.ends[at - 1]:
        return ()
    halves = [scene.reading.actor_at(half) or scene.parties.country_at(half) for half in (at - 2, at)]
    return unique(half for half in halves if half) if all(halves) and halves[0] is not halves[1] else ()


def _phrases(scene: Scene, i: int, frame: NounFrame) -> Iterator[int]:
    """Yield the heads of the sides in phrases behind noun *i*, and behind the verb that it is the object of."""
    above = scene.analysis.heads[i]
    spoken_of = scene.analysis.relations[i] == "obj" and speaks_of(scene, above)
    taken = scene.words.sides.with_ if spoken_of else ()  # "discussed the trip *with* her"
    yield from behind(scene, i, tuple(side for side in frame.sides if side not in taken))
    if above >= 0 and scene.analysis.relations[i].startswith("nsubj"):
        yield from behind(scene, above, ("among", "between"))
    if frame.kind is EncounterKind.VISIT:
        for whole in behind(scene, i, ("by", "of")):
            yield from behind(scene, whole, scene.words.sides.visited)
    light = above >= 0 and scene.analysis.relations[i] == "obj" and takes_part(scene, above)
    if light and (frame.kind is not EncounterKind.MEETING or "on" in frame.sides):
        yield from behind(scene, above, tuple(side for side in frame.sides if side not in ("before", "in", "of")))


def _present(scene: Scene, i: int) -> tuple[Actor, ...]:
    """Return who is said to be there: "with the participation of *Rome*", "opened with envoys of *Gaul*"."""
    analysis, company = scene.analysis, scene.words.company
    words = (i, *course_of(scene, i), *((analysis.heads[i],) if analysis.heads[i] >= 0 else ()))
    phrases = [at for word in words for _, at in obliques(analysis, word)]
    there = (at for at in phrases if analysis.bases[at] in company.attendance)
    opened = (word for word in words[1:] if analysis.bases[word] in scene.words.course and word != i)
    with_ = (at for word in opened if analysis.relations[i] == "nsubj" for at in behind(scene, word, ("with",)))
    return attendees(scene, (*(at for noun in there for at in behind(scene, noun, ("by", "from", "of"))), *with_))


def _below(scene: Scene, i: int) -> Iterator[tuple[Actor, ...]]:
    """Yield who stands in the clauses below noun *i*: "talks *held with Bo Li*", "*involving* Rome and Gaul"."""
    analysis = scene.analysis
    for at in analysis.all_children(i, "acl", "acl:relcl"):
        yield attendees(scene, behind(scene, at, (*scene.words.sides.with_, "between", "among")))
        does, done_to = agent(analysis, at), patient(analysis, at)
        if does is not None and does != i:
            yield attendees(scene, behind(scene, does, scene.words.sides.with_))
        if analysis.bases[at] in scene.words.company.includes and done_to is not None:
            yield attendees(scene, (done_to,))
        yield scene.parties.of(b for b in analysis.all_children(at, "conj") if analysis.tags[b].startswith("NN"))


def verbs_around(scene: Scene, i: int) -> Iterator[tuple[int, tuple[Actor, ...]]]:
    """Yield the verbs by which somebody takes part in what noun *i* tells, and who does."""
    analysis = scene.analysis
    above, whole = _verb_before(scene, i), i
    if above >= 0 and analysis.relations[i] == "nmod" and _is_part(scene, above):
        whole, above = above, analysis.heads[above]  # "held a *round* of talks"
    verbs = [at for at in analysis.all_children(i, "acl", "acl:relcl") if analysis.tags[at].startswith("VB")]
    outside = analysis.relations[whole] == "obl" and analysis.case(whole) in scene.words.sides.outside
    if above >= 0 and analysis.tags[above].startswith("VB") and analysis.relations[whole] != "nsubj" and not outside:
        verbs.append(above)
    for verb in verbs:
        if takes_part(scene, verb) and not _is_clause_alone(scene, verb):
            does = doer(scene, verb)
            yield verb, _at_side(scene, None if does == i else does)
            yield from _by_whom(scene, verb)
    for verb in analysis.all_children(i, "amod"):
        if analysis.relations[i] == "appos" and takes_part(scene, verb):
            yield verb, _at_side(scene, above)  # "Rome *hosted* talks", taken for talks that are hosted


def _is_clause_alone(scene: Scene, verb: int) -> bool:
    """Say whether a gerund is what somebody speaks of: "hoped *holding* the summit would help"."""
    analysis = scene.analysis
    above = analysis.heads[verb]
    wants = above >= 0 and analysis.bases[above] in scene.words.status.proposed
    return analysis.tags[verb] == "VBG" and wants and analysis.relations[verb] in ("ccomp", "csubj", "xcomp")


def _by_whom(scene: Scene, verb: int) -> Iterator[tuple[int, tuple[Actor, ...]]]:
    """Yield the participles behind the verb: "held talks, *mediated* by Rome"."""
    for at in scene.analysis.all_children(verb, "advcl", "acl"):
        if scene.analysis.passive(at) and takes_part(scene, at):
            yield at, _at_side(scene, scene.analysis.agent(at))


def _verb_before(scene: Scene, i: int) -> int:
    """Return the head of noun *i*: the verb right before it, even if a parser hangs both on the verb above."""
    analysis = scene.analysis
    first, _ = analysis.noun_chunk(i)
    before, above = first - 1, analysis.heads[i]
    is_own = before >= 0 and above >= 0 and analysis.tags[before].startswith("VB") and analysis.heads[before] == above
    return before if is_own and takes_part(scene, before) else above


def _is_part(scene: Scene, above: int) -> bool:
    return scene.analysis.bases[above] in scene.reading.lexicon.triggers.transparent


def takes_part(scene: Scene, verb: int) -> bool:
    """Say whether the subject of *verb* takes part in what is its object: "attended the summit"."""
    part, lemma = scene.words.taking_part, scene.analysis.bases[verb]
    return lemma in part.verbs or lemma in part.hosts or lemma in part.mediators


def _who_is_at_it(scene: Scene, i: int) -> tuple[Actor, ...]:
    """Return the subject of "*She* is on a visit"."""
    if scene.analysis.child(i, "cop") is None:
        return ()
    return _at_side(scene, agent(scene.analysis, i))


def _who_is_there(scene: Scene, i: int, frame: NounFrame, named: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """
    Return the subject of the nearest verb above, where noun *i* leaves its side open.

    "*She* said in a meeting": who does something there is there; and who has
    talks *with* somebody, proposes or calls them off, is the other side.
    """
    analysis, words = scene.analysis, scene.words.sides
    case = analysis.case(i) if analysis.relations[i] == "obl" else None
    if case in words.inside and not named and _is_theirs(scene, i):
        return _both(scene, analysis.heads[i])
    other = behind(scene, i, words.with_) or (frame.kind is EncounterKind.VISIT and behind(scene, i, words.visited))
    if not (other or case in (*words.inside, *words.asked)) or len(named) > 1 or _is_somebodys(scene, i):
        return ()
    verb = _verb_above(scene, i)
    if verb is None or analysis.passive(verb):
        return ()
    is_object = analysis.relations[i] == "obj" and verb == analysis.heads[i]
    if is_object and (takes_part(scene, verb) or speaks_of(scene, verb)):
        return ()  # that is known already, or what is spoken of
    if takes_part(scene, verb) and case not in words.outside and verb == analysis.heads[i]:
        return ()
    found = _at_side(scene, agent(analysis, verb))
    if other:
        return found
    if case in words.asked and (asked := _at_side(scene, patient(analysis, verb))):
        return unique((*found, *asked))
    if case not in words.inside or verb != analysis.heads[i] or analysis.subject(verb) is None:
        return ()
    return tuple(actor for actor in (*found, *_both(scene, verb)) if isinstance(actor, Person))


def _is_theirs(scene: Scene, i: int) -> bool:
    owner = scene.analysis.child(i, "nmod:poss")
    return owner is not None and scene.analysis.lower[owner] in scene.words.counted.owners


def _both(scene: Scene, verb: int) -> tuple[Actor, ...]:
    """Return who says something to whom: "in *their* meeting, *Ann Poe* told *Bo Li*"."""
    told = (*behind(scene, verb, ("to",)), *scene.analysis.all_children(verb, "obj", "iobj"))
    found = attendees(scene, told)
    others = tuple(actor for actor in found if isinstance(actor, Person))
    return unique((*_at_side(scene, agent(scene.analysis, verb)), *others)) if others else ()


def _at_side(scene: Scene, head: int | None) -> tuple[Actor, ...]:
    return attendees(scene, () if head is None else (head,))


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
        if analysis.heads[at] < 0 or analysis.relations[at] not in _UP:
            return None
        at = analysis.heads[at]
        is_own = analysis.subject(at) is not None or analysis.relations[at] != "xcomp"
        if analysis.tags[at].startswith("VB") and is_own:
            return at
    return None
