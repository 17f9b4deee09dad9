"""The conditions that the frame of a verb names: "called *her*" is a call, "called her *a liar*" is none."""

from newsevents.lexicon.meetings import Condition
from newsevents.model import Person, Sector
from newsevents.stages.clauses.roles import obliques, patient
from newsevents.stages.meetings.attendees import PUBLIC, attendees
from newsevents.stages.meetings.scene import Scene
from newsevents.stages.meetings.verb_sides import heads_at, whom_for

_CLAUSES = ("xcomp", "ccomp", "advcl")


def holds(scene: Scene, i: int, rule: Condition | None) -> bool:
    """Say whether the condition of a frame holds of verb *i*."""
    match rule:
        case Condition.CALLED:
            return _is_called(scene, i)
        case Condition.CALLED_IN:
            return _is_called_in(scene, i)
        case Condition.ASKED_NOTHING:
            return scene.analysis.child(i, *_CLAUSES) is None
        case Condition.TO_BE_SEEN:
            return _is_to_be_seen(scene, i)
        case Condition.ASKED_TO_COME:
            return _is_to_come(scene, i)
        case None:
            return True


def _is_called_in(scene: Scene, i: int) -> bool:
    """Say whether somebody is to come: "called her *into his office*"."""
    analysis, words = scene.analysis, scene.words
    phrases = (at for case, at in obliques(analysis, i) if case in words.sides.called_to)
    return any(analysis.bases[at] in words.mode.venues for at in phrases)


def _is_called(scene: Scene, i: int) -> bool:
    """Say whether a person is called, and not called something: "called him a liar"."""
    analysis, done_to = scene.analysis, patient(scene.analysis, i)
    if done_to is None:
        return whom_for(scene, i) is not None
    if analysis.tags[done_to] == "PRP" or analysis.child(i, "ccomp", "compound:prt") is not None:
        return False
    if Sector.COP in getattr(scene.parties.called(done_to), "sectors", ()):
        return False  # "called *the police*"
    if any(_is_called_for(scene, case, at) for case, at in obliques(analysis, i)):
        return False  # "called her *to the stand*"
    if any(analysis.quoted_at[at] != analysis.quoted_at[i] for at in range(*analysis.subtree(done_to))):
        return False  # 'called the senator "the next George Washington"'
    clauses = analysis.all_children(i, "xcomp", "advcl")
    if any(analysis.bases[at] not in scene.words.purposes for at in clauses if analysis.tags[at] != "VBG"):
        return False
    _, stop = analysis.subtree(i)
    return not any(_is_what_one_is_called(scene, i, at) for at in range(done_to + 1, stop))


def _is_called_for(scene: Scene, case: str, at: int) -> bool:
    """Say whether a phrase tells for what one is called, or as what, and neither when nor by what means."""
    reading, sides, mode = scene.reading, scene.words.sides, scene.words.mode
    is_setting = reading.time_at(at) is not None or reading.place_at(at) is not None
    return case in sides.called_as and not is_setting and scene.analysis.bases[at] not in mode.phone


def _is_what_one_is_called(scene: Scene, i: int, at: int) -> bool:
    """Say whether word *at* says what somebody is called: called John Smith, her rival, "a liar"."""
    analysis = scene.analysis
    above, noun = analysis.heads[at], analysis.relations[at]
    if analysis.relations[at] != "det" or analysis.lower[at] not in ("a", "an"):
        return False
    noun = analysis.relations[above]
    return noun == "appos" or (
        noun in ("obj", "obl", "iobj")
        and analysis.heads[above] == i
        and not analysis.case(above)
        and scene.reading.time_at(above) is None
    )


def _is_to_be_seen(scene: Scene, i: int) -> bool:
    """Say whether one goes or hopes to see another in office: "flew to Rome *to see* Ann Poe", not "to see her win"."""
    analysis, words = scene.analysis, scene.words
    above, done_to = analysis.heads[i], analysis.object(i)
    if above < 0 or done_to is None or not analysis.infinitive(i):
        return False
    if analysis.child(i, *_CLAUSES, "compound:prt") is not None:
        return False
    behind = analysis.name_span(done_to)[1]
    if behind < len(analysis) and analysis.tags[behind][:2] in ("VB", "JJ") and scene.reading.time_at(behind) is None:
        return False
    seen = attendees(scene, (done_to,))
    both = (*seen, *attendees(scene, heads_at(scene, i, "subject")))
    in_office = any(isinstance(actor, Person) and not PUBLIC.isdisjoint(actor.sectors) for actor in both)
    status = words.status
    comes = analysis.bases[above] in words.travel.verbs
    return bool(seen) and in_office and (comes or analysis.bases[above] in (*status.planned, *status.proposed))


def _is_to_come(scene: Scene, i: int) -> bool:
    """Say whether the guest is asked to nothing but an encounter: "invited her", "to visit", "for talks"."""
    analysis, words = scene.analysis, scene.words
    asked = [at for at in analysis.children(i) if analysis.relations[at] in _CLAUSES]
    phrases = [at for _, at in obliques(analysis, i) if scene.reading.time_at(at) is None]
    known = {*words.verbs, *words.nouns, *words.taking_part.verbs}
    there = any(scene.reading.place_at(at) for at in phrases)
    below = [analysis.bases[at] for at in (*asked, *phrases) if at != analysis.agent(i)]
    return not below or there or any(lemma in known or lemma in words.mode.venues for lemma in below)
