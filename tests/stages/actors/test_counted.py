"""Some of whom a text says only how many they are."""

import pytest

import newsevents
from newsevents.model import Group


def last(text: str) -> tuple[list[str], list[str]]:
    """Return sources and targets of the last event."""
    event = newsevents.parse(text, published=None).events[-1]
    return [actor.name for actor in event.sources], [actor.name for actor in event.targets]


@pytest.mark.parametrize(
    ("text", "source", "target"),
    [
        ("Hundreds of herders blocked a road in Lima. Police arrested nine of them.", ["Police"], ["nine of them"]),
        ("Soldiers met rebels near Lima and killed at least six of them.", ["Soldiers"], ["at least six of them"]),
        ("Truckers marched in Lima. Two of them were fined.", [], ["Two of them"]),
        ("Truckers marched in Lima. At least 14 were arrested.", [], ["At least 14"]),
        ("The truckers left, and police detained dozens.", ["police"], ["dozens"]),
        ("On Monday, thousands rallied against the law.", ["thousands"], []),
    ],
)
def test_a_count_of_people_is_a_side(text: str, source: list[str], target: list[str]) -> None:
    assert last(text) == (source, target)


def test_whoever_arrests_some_is_none_of_them() -> None:
    text = "Hundreds of herders blocked a road in Lima. Police arrested nine of them."
    story = newsevents.parse(text, published=None)
    spoken = {actor.name: [text[m.span.start : m.span.end] for m in actor.mentions] for actor in story.actors}
    assert spoken["Hundreds of herders"] == ["Hundreds of herders", "them"]
    assert spoken["Police"] == ["Police"]
    assert [group.size for group in story.actors if isinstance(group, Group)] == [None, None, 9]


@pytest.mark.parametrize(
    "text",
    [
        "The Ocean Institute owns 30 boats. It sold nine of them.",
        "Ann Poe found three cups. She broke two of them.",
        "Ann Poe was arrested in 2019.",
        "Ann Poe's shares lost 12 on Monday.",
        "Ann Poe called the mayor, and one of them was late.",
        "Ann Poe scored 22.",
    ],
)
def test_other_counts_are_nobody(text: str) -> None:
    story = newsevents.parse(text, published=None)
    assert not any(actor.name[:1].isdigit() for actor in story.actors)
    assert not {actor.name.split()[0] for actor in story.actors} & {"nine", "one", "two"}
