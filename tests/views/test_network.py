"""Who said, met and did what to whom, and the picture of it."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsevents
from newsevents.model import Actor, Event, EventType, Evidence, Meeting, Person, Span, Statement, StatementKind, Story
from newsevents.strategies import stories
from newsevents.views.graph import picture_of
from newsevents.views.keys import Keys
from newsevents.views.layout import Box, place
from newsevents.views.links import Linker
from newsevents.views.ties import LARGEST, Network, network_of

PROOF = (Evidence(Span(0, 1), "rule"),)
PEOPLE = tuple(Person(id=f"person:{n}", name=f"Person {n}") for n in range(60))
A, B, C, D = PEOPLE[:4]
SIZES = st.lists(st.integers(10, 170), max_size=12)


def network(story: Story) -> Network:
    return network_of(Linker(story, Keys(story)))


def ties(*happenings: Event | Meeting | Statement, actors: tuple[Actor, ...] = (A, B, C, D)) -> list[str]:
    story = Story(
        id="story:x",
        text="x",
        actors=actors,
        statements=tuple(one for one in happenings if isinstance(one, Statement)),
        events=tuple(one for one in happenings if isinstance(one, Event)),
        meetings=tuple(one for one in happenings if isinstance(one, Meeting)),
    )
    return [f"{tie.start} {tie.kind} {tie.end}: {tie.what}" for tie in network(story).ties]


def event(number: int, sources: tuple[Actor, ...], targets: tuple[Actor, ...]) -> Event:
    return Event(id=f"event:{number}", evidence=PROOF, type=EventType.AID, sources=sources, targets=targets)


def test_an_event_ties_who_does_it_to_whom_it_is_done() -> None:
    assert ties(event(1, (A,), (B, C))) == ["a1 did a2: aid", "a1 did a3: aid"]
    assert ties(event(1, (B,), (A,))) == ["a2 did a1: aid"]


def test_what_two_do_to_each_other_is_one_tie_and_to_oneself_none() -> None:
    assert ties(event(1, (A, B), (A, B))) == ["a1 did a2: aid"]


def test_what_happens_again_is_the_same_tie() -> None:
    assert ties(event(1, (A,), (B,)), event(2, (A,), (B,))) == ["a1 did a2: aid ×2"]


def test_few_who_meet_are_tied_to_one_another_and_many_to_the_meeting() -> None:
    few = Meeting(id="meeting:1", evidence=PROOF, participants=(C, A))
    assert ties(few) == ["a1 met a3: meeting"]
    many = Meeting(id="meeting:1", evidence=PROOF, participants=(A, B, C, D))
    assert ties(many) == [f"m1 met a{n}: meeting" for n in range(1, 5)]


def test_a_statement_ties_a_speaker_to_those_spoken_to() -> None:
    said = Statement(
        id="statement:1", evidence=PROOF, kind=StatementKind.DIRECT, content=(Span(0, 1),), speaker=A, addressees=(A, B)
    )
    assert ties(said) == ["a1 said a2: said"]


def test_of_too_many_the_best_connected_are_shown() -> None:
    pairs = tuple(event(n, (PEOPLE[0],), (PEOPLE[n],)) for n in range(1, 60))
    found = network(Story(id="story:x", text="x", actors=PEOPLE, events=pairs))
    assert len(found.nodes) == LARGEST
    assert found.left_out == 60 - LARGEST
    assert found.nodes[0].name == "Person 0"


@given(stories())
def test_a_picture_has_all_nodes_and_ties_within_its_frame(story: Story) -> None:
    found = network(story)
    picture = picture_of(found)
    assert len(picture.edges) == len(found.ties)
    assert [node.key for node in picture.nodes] == [node.key for node in found.nodes]
    assert all(0 <= node.x <= picture.width and 0 <= node.y <= picture.height for node in picture.nodes)
    assert picture == picture_of(found)


@given(SIZES, st.data())
def test_no_name_covers_another(widths: list[int], data: st.DataObject) -> None:
    boxes = [Box(f"a{n}", width, 40) for n, width in enumerate(widths)]
    pairs = list(combinations([box.key for box in boxes], 2))
    place(boxes, data.draw(st.lists(st.sampled_from(pairs), unique=True)) if pairs else [])
    for one, other in combinations(boxes, 2):
        apart = abs(one.x - other.x) >= (one.width + other.width) / 2 - 1
        assert apart or abs(one.y - other.y) >= (one.height + other.height) / 2 - 1


@pytest.mark.parametrize("number", [3, 8, LARGEST])
def test_a_ring_is_laid_out_the_same_every_time(number: int) -> None:
    def ring() -> list[tuple[float, float]]:
        boxes = [Box(f"a{n}", 60, 40) for n in range(number)]
        place(boxes, [(f"a{n}", f"a{(n + 1) % number}") for n in range(number)])
        return [(box.x, box.y) for box in boxes]

    assert ring() == ring()


def test_who_speaks_is_there_without_a_tie() -> None:
    story = newsevents.parse("“It works,” said Prime Minister Nora Dahl.")
    assert [(node.name, node.said) for node in picture_of(network(story)).nodes] == [("Nora Dahl", 1)]
