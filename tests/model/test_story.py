"""Whole stories: what they refuse, and what they answer."""

import attrs
import pytest

from newsevents.errors import ModelError
from newsevents.model import (
    Alliance,
    Dateline,
    Event,
    EventType,
    Evidence,
    Group,
    Meeting,
    Membership,
    Mention,
    MentionForm,
    Name,
    NameKind,
    Note,
    NoteKind,
    Organization,
    Person,
    Place,
    Role,
    Span,
    Statement,
    StatementKind,
    Story,
    When,
    Zone,
    ZoneKind,
)

TEXT = "Ana Ruiz said Bo Li met her. He thanked Ana on Monday."


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def seen(words: str) -> tuple[Evidence, ...]:
    return (Evidence(span(words), "test"),)


def person(name: str, *words: str) -> Person:
    mentions = tuple(Mention(span(word), MentionForm.NAME, "test") for word in words)
    return Person(id=f"person:{name.lower().replace(' ', '-')}", name=name, mentions=mentions)


ANA = person("Ana Ruiz", "Ana Ruiz", "Ana")
BO = person("Bo Li", "Bo Li")
SAID = Statement(
    id="statement:1",
    evidence=seen("said"),
    kind=StatementKind.INDIRECT,
    content=(span("Bo Li met her"),),
    speaker=ANA,
    addressees=(BO,),
)
MET = Meeting(id="meeting:1", evidence=seen("met"), participants=(BO, ANA), claimed_by=SAID)
THANKED = Event(
    id="event:1",
    evidence=seen("thanked"),
    type=EventType.SUPPORT,
    sources=(BO,),
    targets=(ANA,),
    when=When(value="2025-08-18"),
)
STORY = Story(
    id="story:1",
    text=TEXT,
    sentences=(Span(0, 28), Span(29, len(TEXT))),
    actors=(ANA, BO),
    statements=(SAID,),
    events=(THANKED,),
    meetings=(MET,),
)


def test_happenings_come_in_the_order_of_the_text() -> None:
    assert STORY.happenings == (SAID, MET, THANKED)


def test_an_actor_is_found_by_id_or_name() -> None:
    assert STORY.actor("person:bo-li") == STORY.actor("Bo Li") == BO
    assert STORY.actor("Ana") == ANA
    assert STORY.actor("Cy") is None


def test_a_story_answers_who_did_what() -> None:
    assert STORY.statements_by("Ana") == (SAID,)
    assert STORY.statements_by(BO) == ()
    assert STORY.statements_by("Cy") == ()
    assert STORY.meetings_with(ANA, "Bo Li") == (MET,)
    assert STORY.meetings_with("Cy") == ()
    assert STORY.events_between("Ana", "Bo Li") == (THANKED,)
    assert STORY.events_between(ANA, ANA) == ()


def test_a_story_tells_everything_about_an_actor() -> None:
    about = STORY.about("Bo Li")
    assert about is not None
    assert (about.actor, about.statements, about.meetings, about.events) == (BO, (SAID,), (MET,), (THANKED,))
    assert STORY.about("Cy") is None


def test_a_story_finds_places_in_its_text() -> None:
    assert STORY.sentence_at(0) == Span(0, 28)
    assert STORY.sentence_at(28) is None
    assert STORY.within(STORY.sentences[1]) == (THANKED,)
    assert STORY.text_of(THANKED.span) == STORY.text_of(THANKED.evidence[0]) == "thanked"
    assert STORY.text_of(ANA.mentions[0]) == "Ana Ruiz"
    assert SAID.quote(STORY) == "Bo Li met her"


def test_the_timeline_keeps_apart_what_has_no_day() -> None:
    timeline = STORY.timeline()
    assert timeline.ordered == (THANKED,)
    assert timeline.unordered == (SAID, MET)


def test_a_story_prints_what_it_holds() -> None:
    assert repr(STORY) == "<Story 'story:1': 54 characters, 2 actors, 1 statement, 1 event, 1 meeting>"


OUTSIDE = Span(50, 99)
LOST = (Evidence(OUTSIDE, "test"),)
CY = person("Cy")
ROOM = Place(id="place:room", name="Room")


def event(**more: object) -> Event:
    return Event(**{"id": "event:9", "evidence": seen("met"), "type": EventType.AID, **more})  # type: ignore[arg-type]


def statement(**more: object) -> Statement:
    return attrs.evolve(SAID, **more)  # type: ignore[arg-type]  # known keys


@pytest.mark.parametrize(
    ("changes", "where"),
    [
        ({"paragraphs": (OUTSIDE,)}, "paragraphs"),
        ({"sentences": (OUTSIDE,)}, "sentences"),
        ({"zones": (Zone(OUTSIDE, ZoneKind.CREDIT),)}, "zones"),
        ({"notes": (Note(NoteKind.CAPITALS, "test", OUTSIDE),)}, "notes"),
        ({"names": (Name(OUTSIDE, NameKind.ORG, "test"),)}, "names"),
        ({"times": (When(value="2025", evidence=LOST[0]),)}, "times"),
        ({"dateline": Dateline(span=OUTSIDE)}, "dateline"),
        ({"dateline": Dateline(span=Span(0, 1), when=When(value="2025", evidence=LOST[0]))}, "dateline"),
        ({"places": (Place(id="place:a", name="A", mentions=(Mention(OUTSIDE, MentionForm.NAME, "t"),)),)}, "place:a"),
        ({"actors": (ANA, BO, attrs.evolve(CY, mentions=(Mention(OUTSIDE, MentionForm.NAME, "t"),)))}, "person:cy"),
        ({"actors": (ANA, BO, attrs.evolve(CY, roles=(Role(title="x", evidence=LOST[0]),)))}, "person:cy"),
        (
            {
                "actors": (
                    ANA,
                    BO,
                    Alliance(
                        id="alliance:a", name="A", memberships=(Membership(member="country:NOR", evidence=LOST[0]),)
                    ),
                )
            },
            "alliance:a",
        ),
        ({"events": (event(evidence=LOST),)}, "event:9"),
        ({"events": (event(when=When(value="2025", evidence=LOST[0])),)}, "event:9"),
        ({"statements": (SAID, statement(id="statement:2", content=(OUTSIDE,)))}, "statement:2"),
        ({"statements": (SAID, statement(id="statement:2", cue=OUTSIDE))}, "statement:2"),
        ({"statements": (SAID, statement(id="statement:2", speaker_span=OUTSIDE))}, "statement:2"),
        ({"statements": (SAID, statement(id="statement:2", medium=OUTSIDE))}, "statement:2"),
        ({"statements": (SAID, statement(id="statement:2", venue=OUTSIDE))}, "statement:2"),
        ({"meetings": (attrs.evolve(MET, when=When(value="2025", evidence=LOST[0])),)}, "meeting:1"),
        ({"meetings": (attrs.evolve(MET, topic=OUTSIDE),)}, "meeting:1"),
    ],
)
def test_every_span_lies_in_the_text(changes: dict[str, object], where: str) -> None:
    with pytest.raises(ModelError) as caught:
        attrs.evolve(STORY, **changes)  # type: ignore[arg-type]  # known keys
    assert caught.value.problems == (f"span must end within the text of 54 characters (got 50-99) @ {where}",)


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"events": (THANKED, THANKED)}, "ids must be unique (got 'event:1' 2 times)"),
        (
            {"sentences": (Span(5, 9), Span(0, 6))},
            f"sentences must be in order without overlap (got {Span(0, 6)} after {Span(5, 9)}) @ sentences[1]",
        ),
        ({"events": (event(sources=(CY,)),)}, "an actor must be one of the story's (got 'person:cy') @ event:9"),
        ({"events": (event(targets=(CY,)),)}, "an actor must be one of the story's (got 'person:cy') @ event:9"),
        (
            {"events": (event(targets=(attrs.evolve(ANA, age=3),)),)},
            "an actor must be one of the story's (got another 'person:ana-ruiz') @ event:9",
        ),
        (
            {"meetings": (attrs.evolve(MET, participants=(CY,)),)},
            "an actor must be one of the story's (got 'person:cy') @ meeting:1",
        ),
        (
            {"statements": (SAID, statement(id="statement:2", speaker=CY))},
            "an actor must be one of the story's (got 'person:cy') @ statement:2",
        ),
        (
            {"actors": (ANA, BO, Organization(id="organization:a", name="A", parent=CY))},
            "an actor must be one of the story's (got 'person:cy') @ organization:a.parent",
        ),
        (
            {"actors": (ANA, BO, Group(id="group:a", name="A", of=(CY,)))},
            "an actor must be one of the story's (got 'person:cy') @ group:a.of",
        ),
        (
            {"actors": (ANA, BO, Group(id="group:a", name="A", roles=(Role(title="x", of=CY),)))},
            "an actor must be one of the story's (got 'person:cy') @ group:a.roles",
        ),
        ({"events": (event(place=ROOM),)}, "a place must be one of the story's (got 'place:room') @ event:9"),
        (
            {"dateline": Dateline(span=Span(0, 1), place=ROOM)},
            "a place must be one of the story's (got 'place:room') @ dateline",
        ),
        (
            {"statements": (SAID, statement(id="statement:2", addressees=(CY,)))},
            "an actor must be one of the story's (got 'person:cy') @ statement:2",
        ),
        (
            {"actors": (ANA, BO, Alliance(id="alliance:a", name="A", parent=CY))},
            "an actor must be one of the story's (got 'person:cy') @ alliance:a.parent",
        ),
        (
            {"actors": (ANA, BO, Group(id="group:a", name="A", of=(ANA, CY)))},
            "an actor must be one of the story's (got 'person:cy') @ group:a.of",
        ),
        (
            {"statements": (SAID, statement(id="statement:2", claimed_by=statement(id="statement:9")))},
            "'claimed_by' must be a statement of the story (got 'statement:9') @ statement:2",
        ),
        (
            {"meetings": (attrs.evolve(MET, claimed_by=statement(id="statement:9")),)},
            "'claimed_by' must be a statement of the story (got 'statement:9') @ meeting:1",
        ),
        (
            {"meetings": (attrs.evolve(MET, place=ROOM),)},
            "a place must be one of the story's (got 'place:room') @ meeting:1",
        ),
        (
            {"paragraphs": (Span(0, 6), Span(6, 9), Span(8, 10))},
            f"paragraphs must be in order without overlap (got {Span(8, 10)} after {Span(6, 9)}) @ paragraphs[2]",
        ),
        (
            {"actors": (ANA, BO, BO, BO), "places": (ROOM, ROOM)},
            "ids must be unique (got 'person:bo-li' 3 times)",
        ),
        ({"places": (ROOM, ROOM)}, "ids must be unique (got 'place:room' 2 times)"),
        (
            {"events": (event(claimed_by=statement(id="statement:9")),)},
            "'claimed_by' must be a statement of the story (got 'statement:9') @ event:9",
        ),
        (
            {"meetings": (attrs.evolve(MET, part_of=attrs.evolve(MET, id="meeting:9")),)},
            "'part_of' must be a meeting of the story (got 'meeting:9') @ meeting:1",
        ),
    ],
)
def test_the_parts_of_a_story_fit_together(changes: dict[str, object], problem: str) -> None:
    with pytest.raises(ModelError) as caught:
        attrs.evolve(STORY, **changes)  # type: ignore[arg-type]  # known keys
    assert problem in caught.value.problems
    assert caught.value.subject == "Story"


def test_every_problem_is_told_and_nothing_else() -> None:
    with pytest.raises(ModelError) as caught:
        attrs.evolve(STORY, events=(event(sources=(CY,), place=ROOM), event(evidence=LOST)))
    assert caught.value.problems == (
        "span must end within the text of 54 characters (got 50-99) @ event:9",
        "ids must be unique (got 'event:9' 2 times)",
        "an actor must be one of the story's (got 'person:cy') @ event:9",
        "a place must be one of the story's (got 'place:room') @ event:9",
    )


def test_what_touches_does_not_overlap_and_what_ends_with_the_text_lies_in_it() -> None:
    whole = (Span(0, 28), Span(28, len(TEXT)))
    assert attrs.evolve(STORY, sentences=whole, paragraphs=whole).sentences == whole


def test_an_equal_actor_is_as_good_as_the_same() -> None:
    again = attrs.evolve(ANA)
    assert attrs.evolve(STORY, events=(event(sources=(again,), place=None),)).events[0].sources == (ANA,)
