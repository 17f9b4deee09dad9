"""One real meeting, one object: which mentions tell of the same."""

from collections.abc import Callable, Iterable, Iterator
from itertools import combinations, islice, product

from attrs import define, field

from newsevents.lexicon.meetings import EncounterKind
from newsevents.model import Actor, Country, Meeting, Status
from newsevents.stages.clauses.index import ANY, NONE, Index
from newsevents.stages.meetings.drafts import Draft
from newsevents.stages.meetings.gatherings import Gathering

Sides = tuple[Actor, ...]

JoinRule = Callable[[Draft], Sides | None]
"""
Says which meetings a later mention can tell of: those with two of the sides
that it returns, or the one that it returns, all of them if it returns none, not
one if it is None.
"""

Sign = tuple[str, str | None]
"""By what a side is found again, and its country if that is told by the country, not by the side itself."""

Key = tuple[EncounterKind, bool, tuple[str, ...], str, str]
"""What must agree: kind, whether it has been held, two sides or none, the time, the place."""

Marks = tuple[list["Sign"], str, str]
"""By whom, when and where a meeting is found again."""

_HELD = (Status.ACTUAL, Status.ONGOING, Status.HABITUAL)

_LOOKED_UP = 20
"""Participants by whom a meeting is found again: a cost for each pair of them.  The rest of a longer row is not."""


def points_back(later: Draft) -> Sides | None:
    """Join a definite noun, unless it names sides that are others: "*The talks* ended"."""
    if not later.definite:
        return None
    return later.named


def same_sides(later: Draft) -> Sides | None:
    """Join what has two sides or more in common, where nothing says that it is another one."""
    return later.participants if len(later.participants) > 1 else None


RULES: tuple[tuple[str, JoinRule], ...] = (("points-back", points_back), ("same-sides", same_sides))
"""All rules with their names, in order."""


def join(found: Iterable[Draft]) -> tuple[Meeting, ...]:
    """Return each real meeting once, in order, with the evidence of all places that tell of it."""
    book = _Book()
    for encounter in found:
        book.enter(encounter)
    return _meetings(book.gatherings)


@define(eq=False)
class _Book:
    """The meetings so far, each once."""

    gatherings: list[Gathering] = field(factory=list)
    index: Index[Key] = field(factory=Index)
    """Their positions, negative, since the latest that fits is wanted."""

    def enter(self, encounter: Draft) -> None:
        """Add an encounter, to the meeting of which it tells again if there is one."""
        at, rule = (None, "") if encounter.apart else self._find(encounter)
        if at is not None:
            gathering = self.gatherings[at]
            known = _marks(gathering)
            gathering.add(encounter, rule)
            if _marks(gathering) != known:
                self.index.add(-at, set(_keys(gathering, _marks(gathering))).difference(_keys(gathering, known)))
        elif _stands_alone(encounter):
            gathering = Gathering.of(encounter)
            self.index.add(-len(self.gatherings), _keys(gathering, _marks(gathering)))
            self.gatherings.append(gathering)

    def _find(self, later: Draft) -> tuple[int | None, str]:
        for name, rule in RULES:
            sides = rule(later)
            keys = () if sides is None else _wanted(later, sides)
            at = self.index.least(keys, lambda number: _compatible(self.gatherings[-number], later))
            if at is not None:
                return -at, name
        return None, ""


def _marks(known: Gathering) -> Marks:
    time = known.when.value if known.when else NONE
    return list(_signs(known.participants.values(), "of")), time, known.place.id if known.place else NONE


def _keys(known: Gathering, marks: Marks) -> Iterator[Key]:
    """Yield the keys under which a meeting with these marks is found again."""
    participants, time, place = marks
    signs = ((), *((sign,) for sign, _ in participants), *_pairs(participants))
    return product((known.kind,), (known.status in _HELD,), signs, (time, ANY), (place, ANY))


def _wanted(later: Draft, sides: Sides) -> Iterator[Key]:
    """Yield the keys of the meetings of which a later mention with *sides* may tell."""
    kinds = [kind for kind in EncounterKind if _kinds_fit(kind, later)]
    held = (True, False) if later.definite else (later.status in _HELD,)
    signs = list(_signs(sides, "country"))
    one: list[tuple[str, ...]] = [(sign,) for sign, _ in signs]
    pairs = _pairs(signs) if len(sides) > 1 else one or [()]
    times = (later.when.value, NONE) if later.when else (ANY,)
    places = (later.place.id, NONE) if later.place else (ANY,)
    return product(kinds, held, pairs, times, places)


def _signs(actors: Iterable[Actor], told: str) -> Iterator[Sign]:
    """
    Yield by what *actors* are found again.

    A person is found again by the country, where that is all that the other
    place tells of it, and a country by its person; two persons of one country
    are not the same.

    Args:
        actors: The sides.
        told: ``of`` for those who are known, ``country`` for those who are looked for.
    """
    other = {"of": "country", "country": "of"}[told]
    for actor in islice(actors, _LOOKED_UP):
        yield actor.id, None
        if actor.country:
            yield f"{other if isinstance(actor, Country) else told}:{actor.country}", actor.country


def _pairs(signs: Iterable[Sign]) -> Iterator[tuple[str, ...]]:
    """Yield two by two the signs of different sides."""
    for (one, home), (other, away) in combinations(sorted(signs, key=lambda sign: sign[0]), 2):
        if one != other and (home is None or home != away):
            yield one, other


def _compatible(known: Gathering, later: Draft) -> bool:
    """Say whether time and place do not contradict that both are one."""
    if known.when and later.when and known.when.value != later.when.value:
        return False
    return not (known.place and later.place and known.place.id != later.place.id)


def _kinds_fit(known: EncounterKind, later: Draft) -> bool:
    if known is later.kind:
        return True
    kinds = {known, later.kind}
    return EncounterKind.VISIT not in kinds and (later.definite or known is EncounterKind.CALL)


def _stands_alone(encounter: Draft) -> bool:
    """Say whether a mention that joins none tells of a meeting: "her visit", "a forum in Oslo", not "the talks"."""
    if not encounter.definite:
        return bool(encounter.participants or encounter.mode or encounter.place)
    if encounter.kind is EncounterKind.VISIT or encounter.hosts or encounter.place:
        return bool(encounter.participants)
    return encounter.alone or len(encounter.participants) > 1


def _meetings(gatherings: list[Gathering]) -> tuple[Meeting, ...]:
    numbers = {e.token: number for number, gathering in enumerate(gatherings) for e, _ in gathering.told}
    settings = {e.within for gathering in gatherings for e, _ in gathering.told}
    done: dict[int, Meeting] = {}
    for number, gathering in enumerate(gatherings):
        if gathering.is_told(settings):
            whole = gathering.whole(numbers)
            done[number] = gathering.meeting(len(done) + 1, None if whole is None else done.get(whole))
    return tuple(done.values())
