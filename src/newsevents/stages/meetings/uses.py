"""Whether a verb is used for an encounter: "meet the minister", not "meet the deadline"."""

from collections.abc import Iterable

from newsevents.lexicon.meetings import VerbFrame
from newsevents.model import Country, Group, MeetingMode, Person
from newsevents.stages.clauses.roles import obliques, patient
from newsevents.stages.meetings.attendees import PUBLIC, attendees, holds_office, is_press, speak_for_others
from newsevents.stages.meetings.circumstances import mode_of
from newsevents.stages.meetings.conditions import holds
from newsevents.stages.meetings.scene import Scene
from newsevents.stages.meetings.verb_sides import heads_at, rest_of_phrase

_NOMINAL = ("nmod", "nsubj", "obj", "obl")
_CLAUSES = ("xcomp", "ccomp", "advcl")


def frame_of(scene: Scene, i: int) -> tuple[str, VerbFrame] | None:
    """Return the frame of verb *i* with its name, None if it tells of no encounter here."""
    after = scene.analysis.lower[i + 1 : i + 5]
    for words, name in scene.words.verbs.get(verb_at(scene, i) or "", ()):
        frame = scene.words.verb_frames[name]
        if words == after[: len(words)] and _is_used(scene, i, frame):
            return name, frame
    return None


def verb_at(scene: Scene, i: int) -> str | None:
    """Return the base form of verb *i*, which a parser may take for a noun: "after *meeting* her"."""
    analysis, ending = scene.analysis, scene.words.sides.gerund
    if analysis.tags[i].startswith("VB"):
        return analysis.bases[i]
    is_gerund = analysis.tags[i] == "NN" and analysis.lower[i].endswith(ending) and analysis.child(i, "cop") is None
    has_side = is_gerund and analysis.child(i, "obj", "nsubj") is not None
    return analysis.lower[i].removesuffix(ending) if has_side else None


def is_gerund_noun(scene: Scene, i: int) -> bool:
    """Say whether a noun is taken for a verb: "at the *gathering*", with an article."""
    analysis = scene.analysis
    return analysis.tags[i] == "VBG" and analysis.child(i, "det") is not None and analysis.lower[i] in scene.words.nouns


def noun_at(scene: Scene, i: int) -> str:
    """Return the noun at word *i*, which a parser may take for a verb."""
    return scene.analysis.lower[i] if is_gerund_noun(scene, i) else scene.analysis.bases[i]


def speaks_of(scene: Scene, verb: int) -> bool:
    """Say whether the object of *verb* is what is spoken of: "*discussed* the trip"."""
    frames = scene.words.verbs.get(scene.analysis.bases[verb], ())
    return any(not words and "object" not in scene.words.verb_frames[name].sides for words, name in frames)


def takes_part(scene: Scene, verb: int) -> bool:
    """Say whether the subject of *verb* takes part in what is its object: "attended the summit"."""
    part, lemma = scene.words.taking_part, scene.analysis.bases[verb]
    return lemma in part.verbs or lemma in part.hosts or lemma in part.mediators


def _is_used(scene: Scene, i: int, frame: VerbFrame) -> bool:
    if _is_attribute(scene, i) or _is_another_verb(scene, i):
        return False
    if frame.needs and not any(_has(scene, i, need) for need in frame.needs):
        return False
    if any(_is_private(scene, at) for at in heads_at(scene, i, "object")):
        return False
    with_ = heads_at(scene, i, "with") if frame.together or "with" in frame.needs else ()
    if any(_is_private(scene, at) for at in with_):
        return False
    if frame.people and not _are_people(scene, i, frame.people):
        return False
    if frame.hosts and any(_is_house(scene, at) for at in heads_at(scene, i, "subject")):
        return False
    if frame.together and ((scene.analysis.passive(i) and not _is_met(scene, i)) or is_sport(scene, i)):
        return False
    if frame.together and scene.speaks_of_sport and _are_players(scene, i):
        return False
    if frame.together and "object" in frame.sides and not _meets_somebody(scene, i):
        return False
    return holds(scene, i, frame.rule)


def _is_another_verb(scene: Scene, i: int) -> bool:
    """Say whether a particle makes another verb of verb *i*: "talked *up* the deal"."""
    particle = scene.analysis.child(i, "compound:prt")
    return particle is not None and particle not in rest_of_phrase(scene, i)


def _is_house(scene: Scene, at: int) -> bool:
    """Say whether noun *at* is a house without a name: "the *hospital* received the minister"."""
    found = scene.parties.called(at)
    return scene.parties.is_building(at) and not (found and scene.has_name(found))


def _is_private(scene: Scene, at: int) -> bool:
    """Say whether one meets those at *at* for other reasons: "met his wife", "met reporters"."""
    company, noun = scene.words.company, scene.analysis.bases[at]
    owner = scene.analysis.child(at, "nmod:poss")
    is_kin = noun in company.kin and (owner is None or scene.analysis.tags[owner] == "PRP$")
    return noun in company.press or is_kin or _is_own_family(scene, at)


def _is_own_family(scene: Scene, at: int) -> bool:
    """Say whether those at *at* are somebody's own: "met *her* parents", not "the victim's family"."""
    if scene.analysis.bases[at] not in scene.words.company.family:
        return False
    owner = scene.analysis.child(at, "nmod:poss")
    return (owner is not None and scene.analysis.tags[owner] == "PRP$") or not attendees(scene, (at,))


def _is_attribute(scene: Scene, i: int) -> bool:
    """Say whether a participle stands before one who comes: "told *visiting* lawmakers"."""
    analysis = scene.analysis
    before = i - 1
    if analysis.lower[i] not in scene.words.sides.attributive or before < analysis.sentence_at[i][0]:
        return False
    return analysis.tags[before] in ("VBD", "VBZ", "VBP", "IN") and analysis.subject(i) is None


def _has(scene: Scene, i: int, need: str) -> bool:
    """Say whether verb *i* has beside it what its frame asks for."""
    mode = scene.words.mode
    if need == "peer":
        return _are_peers(scene, i)
    if need == "phone":
        return any(scene.analysis.bases[at] in mode.phone for _, at in obliques(scene.analysis, i))
    if need == "video":
        speak = attendees(scene, heads_at(scene, i, "subject"))
        virtual = mode_of(scene.reading, i, None) is MeetingMode.VIRTUAL
        return virtual and any(isinstance(actor, Person) and scene.has_name(actor) for actor in speak)
    if need == "pair":
        persons = [a for a in attendees(scene, heads_at(scene, i, "subject")) if isinstance(a, Person)]
        return len(persons) > 1 and (not scene.analysis.passive(i) or scene.analysis.agent(i) is not None)
    if need == "meal":
        return any(is_meal(scene, case, at) for case, at in obliques(scene.analysis, i))
    return bool(attendees(scene, heads_at(scene, i, need)))


def _are_peers(scene: Scene, i: int) -> bool:
    """Say whether one in office speaks to another: "spoke *to her counterpart*", not "to reporters", "to the crowd"."""
    to = heads_at(scene, i, "to")
    does = attendees(scene, heads_at(scene, i, "subject"))
    found = attendees(scene, to)
    if not to or not found or not does or any(is_press(actor) for actor in found):
        return False
    counted, noun = scene.words.counted, scene.analysis.singular[to[0]]
    leads = noun in counted.persons and all(isinstance(a, Country) for a in found)  # "the *leaders* of Rome and Gaul"
    others = does if noun in counted.peers or leads else (*does, *found)
    in_office = all(isinstance(a, Person) and _is_in_office(scene, a) for a in others)
    return in_office or noun in counted.peers


def _is_in_office(scene: Scene, person: Person) -> bool:
    """Say whether a person holds an office in politics, or is named with another: "coach Ann Poe"."""
    return not PUBLIC.isdisjoint(person.sectors) or bool(person.roles and scene.has_name(person))


def is_meal(scene: Scene, case: str, at: int) -> bool:
    """Say whether a phrase tells over what one speaks: "over dinner"."""
    return case == scene.words.mode.over and scene.analysis.bases[at] in scene.words.mode.meals


def _are_people(scene: Scene, i: int, sides: Iterable[str]) -> bool:
    """Say whether those who stand at *sides* are persons, or people."""
    heads = [at for side in sides for at in heads_at(scene, i, side)]
    return bool(heads) and all(_is_person(scene, at) for at in heads)


def _is_person(scene: Scene, at: int) -> bool:
    """Say whether noun *at* is a person, or people in an office: tourists and refugees are hosted, too."""
    found = scene.parties.called(at)
    if isinstance(found, Person):
        return True
    if isinstance(found, Group):
        return speak_for_others(scene, at, found)
    noun, words = scene.analysis.bases[at], scene.words
    is_somebody = noun in words.company.bodies or noun in words.counted.sides or holds_office(scene, at)
    return found is None and is_somebody and bool(attendees(scene, (at,)))


def _meets_somebody(scene: Scene, i: int) -> bool:
    """Say whether the object, if there is one, is somebody: "met *the deadline*"."""
    found = next(iter(heads_at(scene, i, "object")), None)
    if found is None or found in rest_of_phrase(scene, i) or holds_office(scene, found):
        return True
    return bool(attendees(scene, (found,)))


def _is_met(scene: Scene, i: int) -> bool:
    """Say whether somebody is received, in the passive: "was met at the airport *by Ann Poe*", not "by protesters"."""
    sides = (patient(scene.analysis, i), scene.analysis.agent(i))
    return all(side is not None and _is_person(scene, side) for side in sides)


def is_sport(scene: Scene, i: int) -> bool:
    """Say whether the sentence around word *i* speaks of a match, where teams and players meet."""
    analysis = scene.analysis
    nouns = (at for at in range(*scene.near(i)) if analysis.bases[at] in scene.words.sport)
    return any(_is_noun(scene, at) and not _is_staff(scene, at) for at in nouns)


def _is_noun(scene: Scene, at: int) -> bool:
    """Say whether a word is a noun, by its tag or by where it stands: "in the *final*"."""
    stands = scene.analysis.tags[at] == "JJ" and scene.analysis.relations[at] in _NOMINAL
    return stands or scene.analysis.tags[at] in ("NN", "NNS")


def _are_players(scene: Scene, i: int) -> bool:
    """Say whether nobody at verb *i* holds an office, and so those who meet may be teams or players."""
    found = attendees(scene, (*heads_at(scene, i, "subject"), *heads_at(scene, i, "object")))
    is_body = (isinstance(actor, Country) or actor.kind == "organization" for actor in found)
    return all(one or (isinstance(a, Person) and not a.roles) for one, a in zip(is_body, found, strict=True))


def _is_staff(scene: Scene, i: int) -> bool:
    """Say whether noun *i* is the title of somebody who plays in no match: "*coach* Ann Poe met the minister"."""
    is_title = scene.analysis.relations[i] in ("nmod:desc", "compound", "amod")
    head = i
    while scene.analysis.relations[head] == "compound":
        head = scene.analysis.heads[head]
    titled = scene.analysis.relations[head] == "nmod:desc" and isinstance(
        scene.reading.actor_at(scene.analysis.heads[head]), Person
    )
    if head != i and (titled or holds_office(scene, head)):
        return True  # "*league* officials", "*league* operations chief Bo Li"
    named = scene.reading.actor_at(scene.analysis.heads[i]) if is_title else scene.parties.called(i)
    return scene.analysis.bases[i] in scene.words.company.staff and isinstance(named, Person)
