"""What is equal to what, and what copies and pickles are."""

import copy
import pickle
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, get_args, get_type_hints

import attrs
import pytest

from newsevents import model
from newsevents.errors import ModelError
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
    Span,
    Statement,
    StatementKind,
    Story,
)
from newsevents.model._linked import Linked

TOLD = (Evidence(Span(0, 1), "test"),)
ANA, BO = (Person(id=f"person:{name.lower()}", name=name) for name in ("Ana", "Bo"))
ROOM = Place(id="place:room", name="Room")
SAID = Statement(
    id="statement:1", evidence=TOLD, kind=StatementKind.DIRECT, content=(Span(0, 1),), speaker=ANA, place=ROOM
)
GROUP = Group(id="group:1", name="Both", of=(ANA, BO))
STORY = Story(
    id="story:1",
    text="Words.",
    actors=(ANA, BO, GROUP),
    places=(ROOM,),
    statements=(SAID,),
    events=(Event(id="event:1", evidence=TOLD, type=EventType.AID, targets=(ANA, GROUP), claimed_by=SAID),),
    meetings=(Meeting(id="meeting:1", evidence=TOLD, participants=(ANA, BO), hosts=(BO,)),),
)


def aid(*, sources: tuple[Actor, ...] = (), targets: tuple[Actor, ...] = (), place: Place | None = None) -> Event:
    return Event(id="event:1", evidence=TOLD, type=EventType.AID, sources=sources, targets=targets, place=place)


def test_who_refers_differently_is_not_equal() -> None:
    different = [
        aid(),
        aid(sources=(ANA,)),
        aid(sources=(BO,)),
        aid(targets=(ANA,)),
        aid(sources=(ANA, BO)),
        aid(sources=(BO, ANA)),
        aid(place=ROOM),
    ]
    for i, one in enumerate(different):
        assert [one == other for other in different] == [i == k for k in range(len(different))]
    assert len({*different, *different}) == len(different)


def test_only_the_same_class_can_be_equal() -> None:
    body = Organization(id="organization:a", name="A")
    assert body != "organization:a"
    assert body.__eq__("organization:a") is NotImplemented
    assert Group(id="group:a", name="A", of=(body,)) != Group(
        id="group:a", name="A", of=(Person(id="person:a", name="A"),)
    )


def test_what_was_taken_for_equal_before_a_difference_is_not_remembered() -> None:
    body = Organization(id="organization:a", name="A", parent=ANA)
    stranger = attrs.evolve(body, parent=attrs.evolve(ANA, age=3))
    with pytest.raises(ModelError) as caught:
        Story(
            id="story:1",
            text="",
            actors=(ANA, body, *(Group(id=f"group:{i}", name="G", of=(stranger,)) for i in range(2))),
        )
    assert caught.value.problems == tuple(
        f"an actor must be one of the story's (got another 'organization:a') @ group:{i}.of" for i in range(2)
    )


def test_a_copy_is_the_thing_itself() -> None:
    things = (STORY, *STORY.actors, *STORY.places, *STORY.happenings, STORY.timeline(), STORY.about("Ana"))
    for thing in things:
        assert copy.copy(thing) is thing
        assert copy.deepcopy([thing])[0] is thing


def test_a_pickle_keeps_who_is_who() -> None:
    again = pickle.loads(pickle.dumps(STORY))  # noqa: S301  # our own bytes
    assert again == STORY
    assert again.statements[0].speaker is again.actors[0]
    assert again.events[0].claimed_by is again.statements[0]
    assert again.actors[2].of[1] is again.meetings[0].hosts[0]


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_every_protocol_of_pickle_will_do(protocol: int) -> None:
    both = (STORY, STORY.about("Ana"), STORY.timeline())
    assert pickle.loads(pickle.dumps(both, protocol)) == both  # noqa: S301  # our own bytes


def test_lists_are_taken_for_what_they_are() -> None:
    # The types ask for tuples; a list is not refused.
    actors: Any = [ANA, BO, GROUP]
    again: Any = pickle.loads(pickle.dumps(actors))  # noqa: S301  # our own bytes
    one, other = (attrs.evolve(STORY, actors=found) for found in (actors, again))
    assert one == other != STORY
    longer: Any = [*actors, attrs.evolve(BO, id="person:c")]
    assert attrs.evolve(STORY, actors=longer) != one
    assert pickle.loads(pickle.dumps(one)) == one  # noqa: S301  # our own bytes


def test_threads_do_not_disturb_each_other() -> None:
    stories = [attrs.evolve(STORY, actors=tuple(map(attrs.evolve, STORY.actors)), text=text) for text in "AABB" * 4]

    def compare(i: int) -> list[bool]:
        return [stories[i] == other and hash(stories[i]) == hash(other) for other in stories]

    with ThreadPoolExecutor(8) as pool:
        results = list(pool.map(compare, range(len(stories))))
    assert results == [[i % 4 // 2 == k % 4 // 2 for k in range(len(stories))] for i in range(len(stories))]


def mentioned(hint: object) -> Iterator[type]:
    if isinstance(hint, type):
        yield hint
    for part in get_args(hint):
        yield from mentioned(part)


def test_whatever_refers_to_a_linked_class_is_linked_itself() -> None:
    classes = [cl for name in model.__all__ if attrs.has(cl := getattr(model, name))]
    assert len(classes) > 15
    for cl in classes:
        hints = get_type_hints(cl)
        if any(issubclass(other, Linked) for f in attrs.fields(cl) for other in mentioned(hints[f.name])):
            assert issubclass(cl, Linked), cl
        if issubclass(cl, Linked):
            assert (cl.__eq__, cl.__hash__) == (Linked.__eq__, Linked.__hash__), cl
