"""One real meeting, one object: which mentions tell of the same."""

from collections.abc import Callable, Iterable

from attrs import evolve

from newsevents.lexicon.meetings import EncounterKind
from newsevents.model import Evidence, Meeting, Status
from newsevents.stages.meetings.encounters import Encounter

JoinRule = Callable[[Encounter, Encounter], bool]
"""Says whether a later mention tells of the encounter of an earlier one."""


def points_back(known: Encounter, later: Encounter) -> bool:
    """Join a definite noun, unless it names two sides that are others: "*The talks* ended"."""
    if not (later.definite and _kinds_fit(known, later)):
        return False
    sides, known_sides = {a.id for a in later.named}, {a.id for a in known.participants}
    return len(sides) < 2 or sides <= known_sides or len(sides & known_sides) > 1


def same_sides(known: Encounter, later: Encounter) -> bool:
    """Join what has two sides or more in common, where nothing says that it is another one."""
    return _kinds_fit(known, later) and _overlap(known, later) > 1


RULES: tuple[tuple[str, JoinRule], ...] = (("points-back", points_back), ("same-sides", same_sides))
"""All rules with their names, in order."""


def join(found: Iterable[Encounter]) -> tuple[Meeting, ...]:
    """Return each real meeting once, in order, with the evidence of all places that tell of it."""
    groups: list[list[tuple[Encounter, str]]] = []
    summaries: list[Encounter] = []
    for encounter in found:
        at, rule = _group_of(summaries, encounter)
        if at is not None:
            groups[at].append((encounter, rule))
            summaries[at] = _merged(summaries[at], encounter)
        elif _stands_alone(encounter):
            groups.append([(encounter, encounter.rule)])
            summaries.append(encounter)
    return _meetings(groups, summaries)


def _group_of(summaries: list[Encounter], later: Encounter) -> tuple[int | None, str]:
    if later.apart:
        return None, ""
    for name, rule in RULES:
        for at in range(len(summaries) - 1, -1, -1):
            known = summaries[at]
            if _compatible(known, later) and rule(known, later):
                return at, name
    return None, ""


def _compatible(known: Encounter, later: Encounter) -> bool:
    """Say whether nothing contradicts that both are one: time, place, and whether it has been held."""
    if known.when and later.when and known.when.value != later.when.value:
        return False
    if known.place and later.place and known.place.id != later.place.id:
        return False
    return later.definite or (known.status is Status.ACTUAL) == (later.status is Status.ACTUAL)


def _kinds_fit(known: Encounter, later: Encounter) -> bool:
    if known.kind is later.kind:
        return True
    kinds = {known.kind, later.kind}
    return EncounterKind.VISIT not in kinds and (later.definite or known.kind is EncounterKind.CALL)


def _overlap(known: Encounter, later: Encounter) -> int:
    return len({a.id for a in known.participants} & {a.id for a in later.participants})


def _stands_alone(encounter: Encounter) -> bool:
    """Say whether a mention that joins none tells of a meeting: "her visit", "a forum in Oslo", not "the talks"."""
    if not encounter.definite:
        return bool(encounter.participants or encounter.mode or encounter.place)
    is_own = encounter.kind is EncounterKind.VISIT or encounter.hosts or encounter.place
    return len(encounter.participants) >= (1 if is_own else 2)


def _merged(known: Encounter, later: Encounter) -> Encounter:
    participants = {a.id: a for a in (*known.participants, *later.participants)}
    return evolve(
        known,
        participants=tuple(participants.values()),
        hosts=tuple({a.id: a for a in (*known.hosts, *later.hosts)}.values()),
        mediators=tuple({a.id: a for a in (*known.mediators, *later.mediators)}.values()),
        mode=known.mode or later.mode,
        when=known.when or later.when,
        place=known.place or later.place,
        topic=known.topic or later.topic,
    )


def _meetings(groups: list[list[tuple[Encounter, str]]], summaries: list[Encounter]) -> tuple[Meeting, ...]:
    of_token = {encounter.token: number for number, group in enumerate(groups) for encounter, _ in group}
    done: dict[int, Meeting] = {}
    for number, group in enumerate(groups):
        whole = next((of_token[e.within] for e, _ in group if e.within in of_token), None)
        done[number] = _meeting(number, group, summaries[number], done.get(whole) if whole is not None else None)
    return tuple(done.values())


def _meeting(number: int, group: list[tuple[Encounter, str]], one: Encounter, whole: Meeting | None) -> Meeting:
    return Meeting(
        id=f"meeting:{number + 1}",
        evidence=tuple(Evidence(encounter.span, rule) for encounter, rule in group),
        participants=one.participants,
        hosts=one.hosts,
        mediators=one.mediators,
        mode=one.mode,
        topic=one.topic,
        part_of=whole,
        when=one.when,
        place=one.place,
        status=one.status,
        claimed_by=one.claimed_by,
    )
