"""Whether a verb is used for an encounter: "meet the minister", not "meet the deadline"."""

from newsevents.lexicon.meetings import VerbKind
from newsevents.model import Group, Person
from newsevents.stages.clauses.parties import Parties
from newsevents.stages.clauses.roles import agent, obliques, patient

_CLAUSES = ("xcomp", "ccomp", "advcl")


def is_encounter(parties: Parties, i: int, verb: VerbKind) -> bool:
    """Say whether verb *i*, which may tell of an encounter, does so here."""
    analysis = parties.reading.analysis
    done_to = patient(analysis, i)
    match verb:
        case VerbKind.MUTUAL:
            whole = not analysis.passive(i) and _has_particle(parties, i)
            return whole and (done_to is None or bool(parties.of((done_to,))))
        case VerbKind.HOST:
            return _is_guest(parties, done_to)
        case VerbKind.CALL | VerbKind.VISIT:
            return done_to is not None and bool(parties.of((done_to,)))
        case VerbKind.CALL_OF_PERSONS:
            return _is_called(parties, i, done_to)
        case VerbKind.SPEAK:
            return _is_by_phone(parties, i) or _is_with(parties, i)
        case VerbKind.DISCUSS:
            return _is_with(parties, i)
        case VerbKind.INVITE:
            return _is_guest(parties, done_to) and _is_to_come(parties, i)


def _has_particle(parties: Parties, i: int) -> bool:
    """Say whether the verb has the particle without which it tells no encounter: "sit *down*"."""
    analysis = parties.reading.analysis
    phrases = parties.reading.lexicon.meetings.verb_kinds[VerbKind.MUTUAL]
    if analysis.lemmas[i] in phrases:
        return True
    after = analysis.lower[i + 1] if i + 1 < len(analysis) else ""
    return f"{analysis.lemmas[i]} {after}" in phrases


def _is_guest(parties: Parties, head: int | None) -> bool:
    """Say whether noun *head* is a person, or people: aid is received, too."""
    return head is not None and isinstance(parties.called(head), Person | Group)


def _is_called(parties: Parties, i: int, done_to: int | None) -> bool:
    """Say whether a person is called, and not called something: "called him a liar"."""
    analysis = parties.reading.analysis
    if done_to is None or analysis.tags[done_to] == "PRP" or analysis.child(i, *_CLAUSES, "compound:prt") is not None:
        return False
    if any(_is_what_one_is_called(parties, at) for at in analysis.descendants(i) if at > done_to):
        return False
    caller = analysis.subject(i)
    return (
        isinstance(parties.called(done_to), Person)
        and caller is not None
        and isinstance(parties.called(caller), Person)
    )


def _is_what_one_is_called(parties: Parties, at: int) -> bool:
    """Say whether word *at* stands beside a name and says what somebody is: called John Smith, her rival, "a liar"."""
    analysis = parties.reading.analysis
    determiner = analysis.child(at, "det")
    return analysis.relations[at] == "appos" and determiner is not None and analysis.lower[determiner] in ("a", "an")


def _is_by_phone(parties: Parties, i: int) -> bool:
    phone = parties.reading.lexicon.meetings.mode.phone
    return any(parties.reading.analysis.bases[at] in phone for _, at in obliques(parties.reading.analysis, i))


def has_company(parties: Parties, i: int) -> bool:
    """Say whether verb *i* has somebody on either side, even one that is no actor: "met with a team of experts"."""
    reading = parties.reading
    does = agent(reading.analysis, i)
    with_ = reading.lexicon.meetings.sides.with_
    others = [at for case, at in obliques(reading.analysis, i) if case in with_ and reading.time_at(at) is None]
    return bool(others) and does is not None and bool(parties.of((does, *others)))


def _is_with(parties: Parties, i: int) -> bool:
    analysis, with_ = parties.reading.analysis, parties.reading.lexicon.meetings.sides.with_
    return any(case in with_ and parties.of(analysis.conjuncts(at)) for case, at in obliques(analysis, i))


def _is_to_come(parties: Parties, i: int) -> bool:
    """Say whether the guest is asked to nothing but an encounter: "invited her", "to visit", "for talks"."""
    analysis, words = parties.reading.analysis, parties.reading.lexicon.meetings
    asked = [at for at in analysis.children(i) if analysis.relations[at] in _CLAUSES]
    phrases = [at for _, at in obliques(analysis, i) if parties.reading.time_at(at) is None]
    known = (*words.verbs, *words.nouns, *words.taking_part.verbs)
    below = [analysis.bases[at] for at in (*asked, *phrases)]
    return not below or any(lemma in known for lemma in below)
