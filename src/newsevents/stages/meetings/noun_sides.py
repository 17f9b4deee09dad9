"""Who takes part in what a noun tells, by its frame and the verbs around it."""

from collections.abc import Iterable, Iterator

from newsevents.lexicon.meetings import EncounterKind, NounFrame
from newsevents.model import Actor, Alliance, Country, Group, Organization, Person
from newsevents.stages.clauses.roles import agent, obliques, patient
from newsevents.stages.meetings.at_odds import at_odds
from newsevents.stages.meetings.attendees import at_side, attendees, is_press
from newsevents.stages.meetings.beside import right_behind
from newsevents.stages.meetings.course import course_of
from newsevents.stages.meetings.latecomers import behind_verb
from newsevents.stages.meetings.noun_verbs import verbs_around
from newsevents.stages.meetings.open_sides import who_is_there
from newsevents.stages.meetings.pointing import points_back
from newsevents.stages.meetings.rows import rest_of_list, unique
from newsevents.stages.meetings.scene import Scene
from newsevents.stages.meetings.uses import speaks_of, takes_part
from newsevents.stages.meetings.verb_sides import Partakers, behind, doer, inviters

_STATES = ("acl", "advcl", "amod")
_STATE_TAGS = ("JJ", "VBG", "VBN")
_FROM = "from"
_HYPHENS = ("-", "–", "—", "/")


def of_noun(scene: Scene, i: int, frame: NounFrame) -> Partakers:
    """Return who takes part in what noun *i* tells."""
    taking = scene.words.taking_part
    own = [_before(scene, i)] if "before" in frame.sides else []
    own.append(attendees(scene, _phrases(scene, i, frame)))
    own.append(_listed(scene, i, frame, own[-1]))
    own += _below(scene, i)
    own.append(_present(scene, i))
    named = unique(actor for part in own for actor in part)
    own.append(_included(scene, i))
    if scene.analysis.case(i) in scene.words.sides.inside:
        own.append(attendees(scene, behind_verb(scene, i)))  # "also *at the meeting* were"
    hosts: list[Actor] = []
    mediators: list[Actor] = []
    for verb, subject in verbs_around(scene, i):
        lemma = scene.analysis.bases[verb]
        if lemma in taking.mediators:
            mediators += subject
        elif lemma in taking.hosts:
            hosts += subject
        own.insert(0, subject)
        beside = behind(scene, verb, (*scene.words.sides.with_, "between"))
        own.append(attendees(scene, (at for at in beside if not _is_absolute(scene, at))))
    mediators += _under_mediation(scene, i)
    own.append(tuple(mediators))
    if hosts:
        own = [_without_topic(scene, i, part) for part in own]
    around = unique(actor for part in own for actor in part)
    sides = sides_of(around, (*hosts, *mediators))
    there = unique((*_who_is_at_it(scene, i), *who_is_there(scene, i, frame, sides), *_guest(scene, i, frame)))
    if frame.kind is EncounterKind.VISIT and not frame.case:
        there = unique((*there, *inviters(scene, i)))
    if not there and not sides_of(around, (*hosts, *mediators)) and not points_back(scene.reading, i):
        there = at_odds(scene, i, (*hosts, *mediators)) if hosts or mediators else ()
    if not there and set(around) <= {*attendees(scene, behind(scene, i, _towards(scene, frame)))}:
        around = ()  # those whom somebody tours or rings do not meet each other
    found = unique((*there, *around))
    named = () if _is_come_to(scene, i) else named
    return Partakers(found, hosts=unique(hosts), mediators=unique(mediators), named=named)


def _is_come_to(scene: Scene, i: int) -> bool:
    """Say whether who is with somebody at *i* is no other side: "takes part in the forum *with ten ministers*"."""
    analysis, above = scene.analysis, scene.analysis.heads[i]
    return above >= 0 and analysis.relations[i] in ("advcl", "obl") and analysis.bases[above] in scene.words.alone.verbs


def sides_of(found: Iterable[Actor], but: Iterable[Actor]) -> tuple[Actor, ...]:
    """Return those of *found* who are not among the others."""
    others = {actor.id for actor in but}
    return tuple(actor for actor in found if actor.id not in others)


def _listed(scene: Scene, i: int, frame: NounFrame, found: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """Return the rest of a list behind "between" of which a parser sees the first: "between Rome, *Gaul* and ..."."""
    heads = behind(scene, i, ("between",)) if "between" in frame.sides else ()
    return rest_of_list(scene, heads[0]) if len(heads) == 1 and len(found) == 1 else ()


def _towards(scene: Scene, frame: NounFrame) -> tuple[str, ...]:
    """Return the prepositions before who is visited or called, and does not come or call."""
    visited = scene.words.sides.visited
    return () if frame.kind is EncounterKind.MEETING else (*visited, "of") if "through" in frame.sides else visited


def _before(scene: Scene, i: int) -> tuple[Actor, ...]:
    """Return who stands before noun *i*: "*their* meeting", "*US-China* talks"."""
    analysis = scene.analysis
    first, _ = analysis.noun_chunk(i)
    owners = attendees(scene, (at for at in analysis.all_children(i, "nmod:poss")))
    found = (scene.reading.actor_at(at) for at in range(first, i))
    people = (a for a in found if a and not (isinstance(a, Group) or is_press(a) or _is_hall(scene, a)))
    return unique((*_hyphenated(scene, i), *owners, *people, *_name_before(scene, i)))


def _is_hall(scene: Scene, actor: Actor) -> bool:
    """Say whether an actor is named for the house it works in, which is where they meet: "*White House* talks"."""
    return actor.name.lower() in scene.words.company.halls


def _name_before(scene: Scene, i: int) -> tuple[Actor, ...]:
    """Return the body right before noun *i*, if a parser hangs both on one word: "attended the *NATO* summit"."""
    analysis = scene.analysis
    if i == analysis.sentence_at[i][0] or analysis.noun_chunk(i)[0] != i:
        return ()
    is_beside = analysis.heads[i - 1] == analysis.heads[i] and analysis.relations[i - 1] == analysis.relations[i]
    before = scene.reading.actor_at(i - 1) if is_beside else None
    return (before,) if isinstance(before, Organization | Alliance) and not is_press(before) else ()


def _guest(scene: Scene, i: int, frame: NounFrame) -> tuple[Actor, ...]:
    """Return who comes "*at the invitation* of Rome"."""
    above = scene.analysis.heads[i]
    is_verb = frame.case is not None and above >= 0 and scene.analysis.tags[above].startswith("VB")
    return at_side(scene, doer(scene, above)) if is_verb else ()


def _under_mediation(scene: Scene, i: int) -> tuple[Actor, ...]:
    """Return who mediates, told by a noun: "under the *mediation* of Rome", "through *Gaulish mediation*"."""
    analysis, above = scene.analysis, scene.analysis.heads[i]
    words = (i, *((above,) if above >= 0 else ()), *course_of(scene, i))
    phrases = (at for word in words for _, at in obliques(analysis, word))
    nouns = [at for at in phrases if analysis.bases[at] in scene.words.company.mediation]
    whose = (at for noun in nouns for at in (*behind(scene, noun, ("by", "from", "of")), *_owner(scene, noun)))
    countries = (scene.parties.country_at(at) for noun in nouns for at in range(analysis.noun_chunk(noun)[0], noun))
    return unique((*attendees(scene, whose), *(country for country in countries if country)))


def _owner(scene: Scene, noun: int) -> tuple[int, ...]:
    return tuple(scene.analysis.all_children(noun, "nmod:poss"))


def _without_topic(scene: Scene, i: int, found: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """Return *found* without the only country before noun *i*: whoever hosts "*Gaul* talks" hosts talks on Gaul."""
    is_one = i > 0 and scene.analysis.relations[i - 1] == "compound" and not _hyphenated(scene, i)
    topic = scene.reading.actor_at(i - 1) if is_one and scene.analysis.noun_chunk(i)[0] >= i - 2 else None
    return tuple(actor for actor in found if not (actor is topic and isinstance(actor, Country)))


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
    yield from right_behind(scene, i, tuple(side for side in frame.sides if side not in ("before", "by", "in", "of")))
    yield from _where_to(scene, i, frame)
    if above >= 0 and scene.analysis.relations[i].startswith("nsubj"):
        yield from behind(scene, above, ("among", "between"))
    for whole in behind(scene, i, ("of", *scene.words.sides.with_)):  # "a meeting of Ann Poe *with Bo Li*"
        ones = scene.analysis.conjuncts(whole) if "with" in frame.sides else ()
        yield from (at for one in ones for at in behind(scene, one, scene.words.sides.with_))
    if frame.kind is EncounterKind.VISIT:
        for whole in behind(scene, i, ("by", "of")):
            yield from behind(scene, whole, scene.words.sides.visited)
    light = above >= 0 and scene.analysis.relations[i] == "obj" and takes_part(scene, above)
    if light and (frame.kind is not EncounterKind.MEETING or {"for", "on", "to"} & {*frame.sides}):
        yield from behind(scene, above, tuple(side for side in frame.sides if side not in ("before", "in", "of")))


def _where_to(scene: Scene, i: int, frame: NounFrame) -> tuple[int, ...]:
    """Return where somebody goes for a visit: "arrived *in Rome* on a visit"."""
    analysis, above, sides = scene.analysis, scene.analysis.heads[i], scene.words.sides
    if frame.kind is not EncounterKind.VISIT or above < 0 or analysis.relations[i] != "obl":
        return ()
    goes = analysis.bases[above] in scene.words.travel.verbs and analysis.case(i) in (*sides.purpose, *sides.under_way)
    return behind(scene, above, sides.visited) if goes else ()


def _present(scene: Scene, i: int) -> tuple[Actor, ...]:
    """Return who is said to be there: "with the participation of *Rome*", "opened with envoys of *Gaul*"."""
    analysis, company = scene.analysis, scene.words.company
    words = (i, *course_of(scene, i), *((analysis.heads[i],) if analysis.heads[i] >= 0 else ()))
    phrases = [at for word in words for _, at in obliques(analysis, word)]
    phrases += [
        at for word in words[1:] for does in (agent(analysis, word),) if does for _, at in obliques(analysis, does)
    ]
    there = [at for at in phrases if analysis.bases[at] in company.attendance]
    jointly = [at for at in phrases if analysis.bases[at] in company.jointly]
    joined = [at for noun in jointly for at in behind(scene, noun, ("with",))]
    opened = (word for word in words[1:] if analysis.bases[word] in scene.words.course and word != i)
    with_ = (at for word in opened if analysis.relations[i] == "nsubj" for at in behind(scene, word, ("with",)))
    near = (at for at in with_ if not _is_absolute(scene, at))
    return attendees(
        scene, (*(at for noun in there for at in behind(scene, noun, ("by", "from", "of"))), *joined, *near)
    )


def _is_absolute(scene: Scene, at: int) -> bool:
    """Say whether a phrase tells in what state something is: "opened, *with* one chair *empty*"."""
    analysis = scene.analysis
    first, stop = analysis.subtree(at)
    behind_it = range(at + 1, min(stop + 1, analysis.sentence_at[at][1]))
    says_state = any(analysis.relations[i] in _STATES and analysis.tags[i] in _STATE_TAGS for i in behind_it)
    return says_state and "," in analysis.forms[max(0, first - 1) : first + 1]


def _below(scene: Scene, i: int) -> Iterator[tuple[Actor, ...]]:
    """Yield who stands in the clauses below noun *i*: "talks *held with Bo Li*", "*involving* Rome and Gaul"."""
    analysis = scene.analysis
    for at in analysis.all_children(i, "acl", "acl:relcl"):
        yield attendees(scene, behind(scene, at, (*scene.words.sides.with_, "between", "among")))
        does, done_to = agent(analysis, at), patient(analysis, at)
        if does is not None and does != i:
            yield attendees(scene, behind(scene, does, scene.words.sides.with_))
        if _includes(scene, at) and done_to is not None:
            yield attendees(scene, (done_to,))
        yield scene.parties.of(b for b in analysis.all_children(at, "conj") if analysis.tags[b].startswith("NN"))


def _included(scene: Scene, i: int) -> tuple[Actor, ...]:
    """Return who is said to be at what noun *i* tells: "the talks *included Rome*"."""
    analysis, above = scene.analysis, scene.analysis.heads[i]
    if above < 0 or analysis.relations[i] != "nsubj":
        return ()
    verbs = (above, *analysis.all_children(above, "conj", "advcl"))  # "took place, *involving* Rome"
    verbs = tuple(verb for verb in verbs if analysis.tags[verb].startswith("VB"))
    objects = (analysis.object(verb) for verb in verbs if _includes(scene, verb))
    return attendees(scene, (at for at in objects if at is not None))


def _includes(scene: Scene, verb: int) -> bool:
    """Say whether the object of *verb* is at what is its subject: "talks *involving* Rome"."""
    is_said = scene.analysis.bases[verb] in scene.words.company.includes
    return is_said and not scene.analysis.negated(verb) and not scene.analysis.passive(verb)


def _who_is_at_it(scene: Scene, i: int) -> tuple[Actor, ...]:
    """Return the subject of "*She* is on a visit", and who is named before "*Ann Poe*, on a visit to Rome, said"."""
    analysis = scene.analysis
    above, case = analysis.heads[i], analysis.case(i)
    is_fresh = case == _FROM and above >= 0 and analysis.tags[above] == "JJ" and analysis.relations[above] == "amod"
    if is_fresh or (analysis.relations[i] == "nmod" and case in scene.words.sides.under_way):
        is_there = analysis.child(above, "cop") is not None  # "is *in the country* on a visit"
        if is_there and not is_fresh:
            return at_side(scene, agent(analysis, above))
        found = scene.parties.called(analysis.heads[above] if is_fresh else above)
        return (found,) if isinstance(found, Person) else ()  # "Ann Poe, fresh *from* talks with Rome"
    if analysis.child(i, "cop") is None:
        return ()
    return at_side(scene, agent(scene.analysis, i))
