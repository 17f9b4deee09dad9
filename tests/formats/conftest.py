"""A small story that has something of everything."""

from datetime import UTC, date, datetime

import pytest

from newsevents.model import (
    Alliance,
    Country,
    Event,
    EventType,
    Evidence,
    Meeting,
    MeetingMode,
    Membership,
    Mention,
    MentionForm,
    Person,
    Place,
    Role,
    Span,
    Statement,
    StatementKind,
    Status,
    Story,
    When,
)


@pytest.fixture
def story() -> Story:
    text = "OSLO - “We agreed,” Minister Ana Ruiz said after she met NATO envoys in Oslo on Tuesday."

    def span(words: str) -> Span:
        start = text.index(words)
        return Span(start, start + len(words))

    oslo = Place(id="place:oslo", name="Oslo", country="NOR", latitude=59.9, longitude=10.75)
    spain = Country(id="country:ESP", name="Spain", country="ESP")
    ruiz = Person(
        id="person:ana-ruiz",
        name="Ana Ruiz",
        roles=(Role(title="Minister", of=spain, evidence=Evidence(span("Minister"), "title-before-name")),),
        mentions=(Mention(span("Ana Ruiz"), MentionForm.NAME, "full-name"),),
    )
    nato = Alliance(
        id="alliance:NATO",
        name="NATO",
        memberships=(Membership(member="country:ESP", since="1982-05-30", source="NATO"),),
    )
    said = Statement(
        id="statement:1",
        evidence=(Evidence(span("said"), "said-after-quote"),),
        kind=StatementKind.DIRECT,
        content=(span("“We agreed,”"),),
        speaker=ruiz,
        cue=span("said"),
        verb="say",
    )
    agreed = Event(
        id="event:1",
        evidence=(Evidence(span("agreed"), "trigger"),),
        type=EventType.AGREE,
        intensity=8.0,
        sources=(ruiz,),
        claimed_by=said,
    )
    met = Meeting(
        id="meeting:1",
        evidence=(Evidence(span("met"), "met-with"),),
        when=When(value="2025-08-19", anchor=date(2025, 8, 20), evidence=Evidence(span("Tuesday"), "weekday")),
        place=oslo,
        status=Status.ACTUAL,
        participants=(ruiz, nato),
        mode=MeetingMode.IN_PERSON,
    )
    return Story(
        id="story:oslo",
        text=text,
        published=datetime(2025, 8, 20, 9, 30, tzinfo=UTC),
        bylines=("Jo Doe",),
        sentences=(Span(0, len(text)),),
        places=(oslo,),
        actors=(ruiz, nato, spain),
        statements=(said,),
        events=(agreed,),
        meetings=(met,),
    )
