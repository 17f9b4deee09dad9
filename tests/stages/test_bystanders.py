"""Who is left out of the actors for standing by, and who never is."""

from pathlib import Path

import pytest

import newsevents
from newsevents.model import Group, Happening

SEEDS = Path(__file__).parents[2] / "seeds"


def groups(text: str) -> set[str]:
    return {actor.name for actor in newsevents.parse(text).actors if isinstance(actor, Group)}


@pytest.mark.parametrize(
    "text",
    [
        "The museum in Lima is popular with students and teachers.",
        "Jane Roe grew up among fishermen. She is a judge today.",
        "The road was built for soldiers.",
        "The ministry has several advisers.",
        "Movements of tankers were tracked by satellite.",
        "She has worked for banks and newspapers.",
    ],
)
def test_groups_that_only_stand_by_are_no_actors(text: str) -> None:
    assert groups(text) == set()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Researchers warned that the dam could break.", "Researchers"),
        ("Jane Roe met union leaders in Lima on Monday.", "union leaders"),
        ("Police arrested five protesters in Lima.", "five protesters"),
        ("The minister told lawmakers that the budget was safe.", "lawmakers"),
        ("The museum in Lima is popular with Bolivians.", "Bolivians"),
        ("Opposition parties have threatened to boycott the vote.", "Opposition parties"),
        ("Unions rejected the offer on Monday.", "Unions"),
    ],
)
def test_groups_that_do_say_or_meet_something_and_peoples_are(text: str, name: str) -> None:
    assert name in groups(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Many people believe that the dam is safe.", "Many people"),
        ("Fans hope that Orla will win the cup.", "Fans"),
        ("Web designers think that the tool is slow.", "Web designers"),
        ("Few parents expect that the school will open in May.", "Few parents"),
        ("Jane Roe said that young people fear that the dam will break.", "young people"),
    ],
)
def test_people_in_general_who_only_think_something_are_no_actors(text: str, words: str) -> None:
    story = newsevents.parse(text)
    thought = [story.text_of(s.speaker_span) for s in story.statements if s.speaker is None and s.speaker_span]
    assert (groups(text), thought) == (set(), [words])


def test_what_was_thought_within_what_was_said_stays_there() -> None:
    said, thought = newsevents.parse('"Many people believe that the dam is safe," Jane Roe said.').statements
    assert thought.claimed_by is said


def test_those_to_whom_something_is_only_said_are_no_actors() -> None:
    (statement,) = newsevents.parse("Jane Roe told fans that the coach would stay.").statements
    assert statement.addressees == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Analysts expect that the lira will fall.", "Analysts"),
        ("The girls believe that the dam is safe.", "girls"),
        ("Her neighbours hope that Jane Roe will stay.", "Her neighbours"),
        ("Twelve villagers fear that the dam will break.", "Twelve villagers"),
        ("Young people hope that Jane Roe will stay. Young people met Jane Roe in Lima.", "Young people"),
        ("Residents said that the dam was safe.", "Residents"),
        ("Many Peruvian farmers hope that it will rain.", "Many Peruvian farmers"),
    ],
)
def test_certain_people_who_think_something_are(text: str, name: str) -> None:
    assert name in groups(text)


@pytest.mark.parametrize("path", sorted(SEEDS.glob("*.txt")), ids=lambda path: path.stem)
def test_nothing_that_stays_refers_to_what_is_left_out(path: Path) -> None:
    story = newsevents.parse(path.read_text(encoding="utf-8"))
    findings: tuple[Happening, ...] = (*story.statements, *story.events, *story.meetings)
    sides = {side for finding in findings for side in (*finding.sources, *finding.targets)}
    owners = {role.of for actor in story.actors for role in actor.roles if role.of}
    owners |= {owner for actor in story.actors if isinstance(actor, Group) for owner in actor.of}
    assert sides | owners <= set(story.actors)
