"""A story in the terminal."""

import io
from datetime import UTC, date, datetime
from typing import Any

import pytest
from attrs import evolve
from rich.console import Console
from rich.padding import Padding

import newsevents
from newsevents import Alliance, Event, Evidence, Meeting, Person, Place, Role, Span, Statement, Story, When
from newsevents.cli.listing import Listing
from newsevents.cli.show import Part, head, marked, render
from newsevents.model import (
    Attribution,
    EventMode,
    EventType,
    Gender,
    MeetingMode,
    Membership,
    Mention,
    MentionForm,
    Sector,
    StatementKind,
    Status,
)

ARTICLE = """Polish Foreign Minister Radek Nowak met Ukrainian President Olena Bondar in Kyiv on Monday.

Nowak said that Russian forces had shelled Kharkiv. A diplomat said the talks had been short. \
Nowak hopes the war will end.
"""


def shown(story: Story) -> str:
    console = Console(width=200, file=io.StringIO())
    with console.capture() as captured:
        console.print(render(story))
    return captured.get()


def rows(story: Story, *words: str) -> list[str]:
    return [line for line in shown(story).splitlines() if all(word in line for word in words)]


def test_every_kind_of_finding_has_its_table() -> None:
    story = newsevents.parse(ARTICLE, published=date(2025, 8, 20))
    text = shown(story)
    assert [title for title in ("Actors", "Meetings", "Statements", "Events") if f"\n{title}" in text] == [
        "Actors",
        "Meetings",
        "Statements",
        "Events",
    ]
    assert rows(story, "Radek Nowak", "person", "Foreign Minister, Poland", "POLGOV")
    assert rows(story, "met", "Radek Nowak, Olena Bondar", "in person", "2025-08-18", "actual")


def test_an_unnamed_speaker_stands_in_parentheses() -> None:
    nobody, somebody, ana = (
        said("statement:1"),
        said("statement:2", speaker_span=span("The envoy")),
        said("statement:3", speaker=ANA),
    )
    table = cells(Story(id="story:1", text=TEXT, actors=(ANA,), statements=(nobody, somebody, ana)), "Statements")
    assert table == [
        ["speaker", "cue", "kind", "content"],
        ["", "said", "indirect", "it rained"],
        ["(The envoy)", "said", "indirect", "it rained"],
        ["Ana", "said", "indirect", "it rained"],
    ]


def test_an_attitude_says_that_it_is_one() -> None:
    assert rows(newsevents.parse(ARTICLE), "Radek Nowak", "hopes", "indirect attitude")


def test_who_claims_an_event_stands_beside_it() -> None:
    assert rows(newsevents.parse(ARTICLE), "ASSAULT", "shelled", "Russian forces", "Radek Nowak")


def test_members_that_the_text_states_stand_with_the_alliance() -> None:
    membership = Membership(member="country:JPN", evidence=Evidence(Span(0, 5), "rule"))
    club = Alliance(id="alliance:club", name="Club", memberships=(membership,))
    story = Story(id="story:1", text="Japan is in the Club.", actors=(club,))
    assert rows(story, "Club", "members in the text: country:JPN")


TEXT = "The envoy said it rained. She met Bo in Oslo."
PLACE = Place(id="place:oslo", name="Oslo")


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


ANA = Person(
    id="person:ana",
    name="Ana",
    country="NOR",
    gender=Gender.FEMALE,
    sectors=(Sector.GOV,),
    mentions=(
        Mention(span("The envoy"), MentionForm.DESCRIPTION, "test"),
        Mention(span("She"), MentionForm.PRONOUN, "test"),
    ),
)
BO = Person(
    id="person:bo",
    name="Bo",
    roles=(Role(title="envoy"), Role(title="king", of=ANA)),
    mentions=(Mention(span("Bo"), MentionForm.NAME, "test"),),
)


def said(name: str, **more: Any) -> Statement:
    return Statement(
        id=name,
        evidence=(Evidence(span("said"), "test"),),
        kind=StatementKind.INDIRECT,
        content=(span("it rained"),),
        cue=span("said"),
        **more,
    )


def cells(story: Story, title: str) -> list[list[str]]:
    """Return the table of that title, row by row."""
    found = [part.renderable for part in render(story).renderables if isinstance(part, Padding)]
    (one,) = [part for part in found if isinstance(part, Listing) and part.title == title]
    return [[column.title for column in one.columns], *([cell.plain for cell in row] for row in one.rows)]


def test_actors_stand_with_kind_role_code_and_mentions() -> None:
    club = Alliance(id="alliance:club", name="Club")
    chief = Person(id="person:cy", name="Cy", roles=(Role(title="chief", of=club),))
    story = Story(id="story:1", text=TEXT, actors=(ANA, BO, club, chief))
    assert cells(story, "Actors") == [
        ["name", "kind", "gender", "role", "code", "mentions"],
        ["Ana", "person", "female", "", "NORGOV", "2"],
        ["Bo", "person", "", "envoy", "", "1"],
        ["Club", "alliance", "", "", "", "0"],
        ["Cy", "person", "", "chief, Club", "", "0"],
    ]


def test_meetings_stand_with_all_that_is_known() -> None:
    met = (Evidence(span("met"), "test"),)
    full = Meeting(
        id="meeting:1",
        evidence=met,
        participants=(ANA, BO),
        mode=MeetingMode.PHONE,
        when=When(value="2025-08"),
        place=PLACE,
        status=Status.PLANNED,
    )
    story = Story(
        id="story:1",
        text=TEXT,
        actors=(ANA, BO),
        places=(PLACE,),
        meetings=(full, Meeting(id="meeting:2", evidence=met)),
    )
    assert cells(story, "Meetings") == [
        ["told as", "participants", "mode", "when", "where", "status", "claimed by"],
        ["met", "Ana, Bo", "phone", "2025-08", "Oslo", "planned", ""],
        ["met", "", "", "", "", "actual", ""],
    ]


def test_events_stand_with_all_that_is_known() -> None:
    seen = (Evidence(span("met"), "test"),)
    claim, open_claim, silent = (
        said("statement:1", speaker=ANA),
        said("statement:2", speaker_span=span("The envoy")),
        said("statement:3"),
    )
    events = (
        Event(
            id="event:1",
            evidence=seen,
            type=EventType.CONSULT,
            mode=EventMode.VISIT,
            sources=(ANA, BO),
            targets=(BO,),
            when=When(value="2025"),
            status=Status.DENIED,
            claimed_by=claim,
        ),
        Event(id="event:2", evidence=seen, type=EventType.AID, claimed_by=open_claim),
        Event(id="event:3", evidence=seen, type=EventType.AID, claimed_by=silent),
        Event(id="event:4", evidence=seen, type=EventType.AID),
    )
    story = Story(id="story:1", text=TEXT, actors=(ANA, BO), statements=(claim, open_claim, silent), events=events)
    assert cells(story, "Events") == [
        ["type", "told as", "from", "to", "when", "status", "claimed by"],
        ["CONSULT (visit)", "met", "Ana, Bo", "Bo", "2025", "denied", "Ana"],
        ["AID", "met", "", "", "", "actual", "(The envoy)"],
        ["AID", "met", "", "", "", "actual", ""],
        ["AID", "met", "", "", "", "actual", ""],
    ]


@pytest.mark.parametrize(
    ("attribution", "kind"),
    [
        (Attribution.SPEECH, "indirect"),
        (Attribution.ATTITUDE, "indirect attitude"),
        (Attribution.FINDING, "indirect finding"),
        (Attribution.TOPIC, "indirect topic"),
    ],
)
def test_what_is_no_speech_says_what_it_is(attribution: Attribution, kind: str) -> None:
    story = Story(id="story:1", text=TEXT, statements=(said("statement:1", attribution=attribution),))
    assert cells(story, "Statements")[1] == ["", "said", kind, "it rained"]


def test_a_statement_without_a_cue_has_none() -> None:
    bare = evolve(said("statement:1"), cue=None)
    assert cells(Story(id="story:1", text=TEXT, statements=(bare,)), "Statements")[1][1] == ""


def test_each_finding_is_marked_in_its_style_and_pronouns_are_not() -> None:
    met = (Evidence(span("met"), "test"), Evidence(span("rained"), "test"))
    told = Story(
        id="story:1",
        text=TEXT,
        actors=(ANA, BO),
        statements=(said("statement:1"),),
        events=(Event(id="event:1", evidence=met, type=EventType.AID),),
        meetings=(Meeting(id="meeting:1", evidence=(Evidence(span("in"), "test"),)),),
    )
    marks = [(TEXT[mark.start : mark.end], str(mark.style)) for mark in marked(told).spans]
    assert marks == [
        ("it rained", "italic"),
        ("met", "underline"),
        ("rained", "underline"),
        ("in", "underline"),
        ("The envoy", "bold cyan"),
        ("Bo", "bold cyan"),
    ]


def test_the_text_is_marked_and_stays_as_it_is() -> None:
    story = newsevents.parse(ARTICLE)
    assert marked(story).plain == ARTICLE
    assert {str(span.style) for span in marked(story).spans} >= {"bold cyan", "italic", "underline"}


def test_an_empty_story_has_no_tables() -> None:
    assert "Actors" not in shown(newsevents.parse(""))


def test_headline_authors_and_day_stand_above_the_text() -> None:
    story = newsevents.parse(
        "They met.", headline="Talks\x1b[2J\nbegin", bylines=["Ana Berg", "Bo Li"], published=date(2025, 8, 20)
    )
    assert [line.rstrip() for line in shown(story).splitlines()][:6] == [
        "",
        "  Talks\ufffd[2J begin",
        "  by Ana Berg, Bo Li",
        "  published 2025-08-20",
        "",
        "  They met.",
    ]
    assert [str(span.style) for span in head(story).spans] == ["bold"]
    moment = evolve(story, published=datetime(2025, 8, 20, 10, tzinfo=UTC))
    assert head(moment).plain.endswith("\npublished 2025-08-20 10:00:00+00:00")


def test_what_is_not_known_or_stands_in_the_text_is_not_put_above_it() -> None:
    assert head(newsevents.parse("They met.")).plain == ""
    story = newsevents.parse("Storm hits Oslo\n\nBy Ana Berg\n\nOSLO - The minister met envoys on Monday.")
    assert (story.headline, story.bylines) == ("Storm hits Oslo", ("Ana Berg",))
    assert shown(story).count("Storm hits Oslo") == shown(story).count("Ana Berg") == 1
    assert head(story).plain == ""


def test_without_the_text_nothing_stands_above_it() -> None:
    story = newsevents.parse("They met.", headline="Talks begin")
    console = Console(width=200, file=io.StringIO())
    with console.capture() as captured:
        console.print(render(story, [Part.EVENTS, Part.MEETINGS]))
    assert "Talks begin" not in captured.get()
