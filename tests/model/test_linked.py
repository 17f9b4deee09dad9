"""Comparing, hashing, copying and pickling what refers to other things, however densely or deeply."""

import copy
import pickle
from collections.abc import Callable
from typing import Any, ClassVar

import attrs
import pytest

import newsevents
from newsevents.model import (
    Actor,
    Event,
    EventType,
    Evidence,
    Group,
    Meeting,
    Organization,
    Person,
    Place,
    Role,
    Span,
    Statement,
    StatementKind,
    Story,
)

Web = Callable[..., Story]


class Counted(str):
    """A string that counts how often one is compared or hashed."""

    __slots__ = ()
    compared: ClassVar[int] = 0
    hashed: ClassVar[int] = 0

    def __eq__(self, other: object) -> bool:
        Counted.compared += 1
        return str.__eq__(self, other)

    def __hash__(self) -> int:
        Counted.hashed += 1
        return str.__hash__(self)


@pytest.fixture(autouse=True)
def _nothing_counted() -> None:
    Counted.compared = Counted.hashed = 0


def told(last: str = "told") -> tuple[Evidence, ...]:
    return (Evidence(Span(0, 1), Counted(last)),)


def number(thing: str, i: int) -> str:
    return f"{thing}:{i}"


def story(**found: Any) -> Story:
    return Story(id="story:web", text="A web.", **found)


def parents(size: int, first: str = "A") -> Story:
    made: list[Actor] = [Organization(id="organization:0", name=Counted(first))]
    for i in range(1, size):
        roles = tuple(Role(title="a part", of=one) for one in made[-2:])
        made.append(
            Organization(id=number("organization", i), name=Counted("A"), parent=made[-1], roles=roles),
        )
    return story(actors=tuple(made))


def groups(size: int, first: str = "A") -> Story:
    made: list[Actor] = [Person(id="person:0", name=Counted(first))]
    for i in range(1, size):
        made.append(Group(id=number("group", i), name=Counted("A"), of=tuple(made[-3:])))
    return story(actors=tuple(made))


def claims(size: int, first: str = "told") -> Story:
    ana, room = Person(id="person:ana", name="Ana"), Place(id="place:room", name="Room")
    said: list[Statement] = []
    for i in range(size // 2):
        said.append(
            Statement(
                id=number("statement", i),
                evidence=told("told" if i else first),
                kind=StatementKind.DIRECT,
                content=(Span(0, 1),),
                speaker=ana,
                addressees=(ana,),
                place=room,
                claimed_by=said[-1] if said else None,
            )
        )
    done = tuple(
        Event(
            id=number("event", i),
            evidence=told(),
            type=EventType.AID,
            sources=(ana,),
            targets=(ana,),
            place=room,
            claimed_by=said[-1],
        )
        for i in range(size - size // 2)
    )
    return story(actors=(ana,), places=(room,), statements=tuple(said), events=done)


def meetings(size: int, first: str = "told") -> Story:
    said = claims(size // 2)
    met: list[Meeting] = []
    for i in range(size - size // 2):
        met.append(
            Meeting(
                id=number("meeting", i),
                evidence=told("told" if i else first),
                participants=said.actors,
                hosts=said.actors,
                mediators=said.actors,
                part_of=met[-1] if met else None,
                claimed_by=said.statements[-1],
            )
        )
    return attrs.evolve(said, meetings=tuple(met))


WEBS = pytest.mark.parametrize("web", [parents, groups, claims, meetings])
SIZE = 2000
CHAIN = 10_000


@WEBS
def test_a_dense_web_is_compared_thing_by_thing(web: Web) -> None:
    one, other = web(SIZE), web(SIZE)
    Counted.compared = 0
    assert one == other
    assert Counted.compared == SIZE
    assert not one != other  # noqa: SIM202  # that is another method


@WEBS
def test_one_thing_far_away_makes_the_difference(web: Web) -> None:
    one, other = web(SIZE), web(SIZE, "another")
    Counted.compared = 0
    assert one != other
    assert Counted.compared <= SIZE
    last, its_last = ((s.meetings or s.events or s.actors)[-1] for s in (one, other))
    assert last != its_last


@WEBS
def test_a_dense_web_is_hashed_thing_by_thing(web: Web) -> None:
    one, other = web(SIZE), web(SIZE)
    Counted.hashed = 0
    assert hash(one) == hash(one)
    assert Counted.hashed <= SIZE
    assert hash(one) == hash(other) != hash(web(SIZE, "another"))


@WEBS
def test_a_pickle_holds_everything_once(web: Web) -> None:
    half, whole = (pickle.dumps(web(size)) for size in (SIZE // 2, SIZE))
    assert len(whole) < 2.5 * len(half)
    again = pickle.loads(whole)  # noqa: S301  # our own bytes
    assert again == web(SIZE)
    assert pickle.dumps(again) == whole


@WEBS
def test_a_document_that_is_loaded_twice_gives_equal_stories(web: Web) -> None:
    document = newsevents.dumps(web(SIZE))
    one, other = newsevents.loads(document), newsevents.loads(document)
    assert one == other == web(SIZE)
    assert hash(one) == hash(other)
    assert one != newsevents.loads(newsevents.dumps(web(SIZE, "another")))


@WEBS
def test_a_story_of_equal_copies_is_checked_thing_by_thing(web: Web) -> None:
    one, other = web(SIZE), web(SIZE)
    Counted.compared = 0
    mixed = attrs.evolve(one, events=other.events, meetings=other.meetings)
    assert Counted.compared <= SIZE
    assert mixed == one


@WEBS
def test_a_long_chain_is_no_problem(web: Web) -> None:
    one, other = web(CHAIN), web(CHAIN)
    assert hash(one) == hash(other)
    assert pickle.loads(pickle.dumps(one)) == other  # noqa: S301  # our own bytes
    assert copy.deepcopy(one) is one
    last = (one.meetings or one.events or one.actors)[-1]
    assert repr(last)
    assert attrs.evolve(last) == last


def test_equal_copies_in_many_places_are_compared_as_often_as_there_are_things() -> None:
    width = 20

    def level(below: list[list[Group]]) -> list[Group]:
        return [Group(id=number("group", len(below)), name=Counted("A"), of=tuple(row)) for row in below]

    def tower(*, turned: bool) -> Group:
        # Each pair of copies is met somewhere: the one as the column, the other as the row.
        copies = level([[] for _ in range(width)])
        for _ in range(width):
            copies = level([[one] for one in copies])
        grid = [copies[row if turned else column] for row in range(width) for column in range(width)]
        rows = [Group(id=f"group:row-{i}", name="A", of=(one,)) for i, one in enumerate(grid)]
        return Group(id="group:top", name="A", of=tuple(rows))

    one, other = tower(turned=False), tower(turned=True)
    Counted.compared = 0
    assert one == other
    assert Counted.compared < 2 * width * (width + 1)
