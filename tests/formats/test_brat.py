"""brat: names of files that are safe everywhere, and stories that are no plain text."""

from pathlib import Path

import pytest

from newsevents.formats import dump, dump_all
from newsevents.model import (
    Event,
    EventType,
    Evidence,
    Mention,
    MentionForm,
    Person,
    Span,
    Statement,
    StatementKind,
    Story,
)


def names(folder: Path, *ids: str) -> set[str]:
    dump_all((Story(id=identifier, text="") for identifier in ids), folder / "a.brat")
    return {file.stem for file in (folder / "a.brat").glob("*.txt")}


RESERVED = ["con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10))]


@pytest.mark.parametrize("name", [*RESERVED, "CON", "Lpt3", "nul.tar.gz"])
def test_what_windows_reserves_gets_a_line_before_it(name: str, tmp_path: Path) -> None:
    assert names(tmp_path, f"story:{name}") == {f"_{name}"}


@pytest.mark.parametrize(
    ("identifier", "name"),
    [
        ("story:com0", "com0"),
        ("story:com10", "com10"),
        ("story:console", "console"),
        ("story:a.con", "a.con"),
        ("story:a:b", "a_b"),
        ("story:Az09._-", "Az09._-"),
        ("story:/etc/passwd", "_etc_passwd"),
        ("story:..a", "a"),
        ("story:...", "_"),
        ("story:Ærø", "_r_"),
        ("story:" + "x" * 100, "x" * 100),
        ("story:" + "x" * 101, "x" * 100),
        ("story:." + "x" * 100, "x" * 99),
    ],
)
def test_the_name_of_a_file(identifier: str, name: str, tmp_path: Path) -> None:
    assert names(tmp_path, identifier) == {name}


def test_the_second_of_a_name_has_a_number(tmp_path: Path) -> None:
    found = names(tmp_path, "story:a/b", "story:A/b", "story:a?b", "story:\ud800", "story:\udc00")
    assert found == {"a_b", "A_b~2", "a_b~3", "_", "_~2"}


def lines(folder: Path, story: Story) -> list[str]:
    dump(story, folder / "a.brat")
    return (folder / "a.brat" / "1.ann").read_bytes().decode().split("\n")


def proof(start: int, end: int) -> tuple[Evidence, ...]:
    return (Evidence(Span(start, end), "rule"),)


def test_words_over_line_ends_are_written_in_parts(tmp_path: Path) -> None:
    ends = "\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029"
    text = "a" + "".join(f"{end}\tb" for end in ends) + "\n"
    aid = Event(id="event:1", evidence=proof(0, len(text)), type=EventType.AID)
    where = ";".join(["0 1", *(f"{start} {start + 2}" for start in range(2, len(text) - 1, 3))])
    assert lines(tmp_path, Story(id="story:1", text=text, events=(aid,))) == [
        f"T1\tEvent {where}\ta{'  b' * 10}",
        "E1\tEvent:T1",
        "A10\tStatus E1 actual",
        "A11\tType E1 AID",
        "",
    ]


def test_roles_that_come_again_are_numbered(tmp_path: Path) -> None:
    people = tuple(
        Person(id=f"person:{i}", name="x", mentions=(Mention(Span(i, i + 1), MentionForm.NAME, "rule"),))
        for i in range(4)
    )
    aid = Event(id="event:1", evidence=proof(5, 6), type=EventType.AID, sources=people[:3], targets=people[2:])
    story = Story(id="story:1", text="abcd e", actors=people, events=(aid,))
    assert lines(tmp_path, story)[5] == "E1\tEvent:T5 Source:T1 Source2:T2 Source3:T3 Target:T3 Target2:T4"


def test_whoever_is_mentioned_in_no_words_has_no_role(tmp_path: Path) -> None:
    ida = Person(id="person:ida", name="Ida")
    bo = Person(id="person:bo", name="Bo", mentions=(Mention(Span(1, 2), MentionForm.NAME, "rule"),))
    aid = Event(id="event:1", evidence=proof(2, 3), type=EventType.AID, sources=(ida, bo))
    story = Story(id="story:1", text="a\nb", actors=(ida, bo), events=(aid,))
    assert lines(tmp_path, story) == [
        "T1\tEvent 2 3\tb",
        "E1\tEvent:T1",
        "A10\tStatus E1 actual",
        "A11\tType E1 AID",
        "",
    ]


def test_who_speaks_is_the_mention_there_or_words_of_its_own(tmp_path: Path) -> None:
    ida = Person(id="person:ida", name="Ida", mentions=(Mention(Span(0, 3), MentionForm.NAME, "rule"),))

    def said(number: int, speaker: Person | None, span: Span | None) -> Statement:
        return Statement(
            id=f"statement:{number}",
            evidence=proof(4, 8),
            kind=StatementKind.MIXED,
            content=(Span(9, 11),),
            speaker=speaker,
            speaker_span=span,
        )

    spoken = said(1, ida, Span(0, 3)), said(2, ida, Span(0, 2)), said(3, None, Span(0, 3)), said(4, ida, None)
    story = Story(id="story:1", text="Ida said no", actors=(ida,), statements=spoken)
    assert [line for line in lines(tmp_path, story) if line[0:1] in {"T", "E"}] == [
        "T1\tPerson 0 3\tIda",
        "T2\tStatement 4 8\tsaid",
        "T3\tContent 9 11\tno",
        "T4\tSpeaker 0 2\tId",
        "T5\tSpeaker 0 3\tIda",
        "E1\tStatement:T2 Speaker:T1 Content:T3",
        "E2\tStatement:T2 Speaker:T4 Content:T3",
        "E3\tStatement:T2 Speaker:T5 Content:T3",
        "E4\tStatement:T2 Content:T3",
    ]
