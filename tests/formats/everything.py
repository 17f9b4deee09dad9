"""Stories for formats to write: one with something of everything, and one of which little is known."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone

from newsevents.model import (
    Alliance,
    Attribution,
    Country,
    Dateline,
    Detail,
    Event,
    EventContext,
    EventMode,
    EventType,
    Evidence,
    Group,
    International,
    Meeting,
    MeetingMode,
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
    PlaceKind,
    Role,
    RoleState,
    Sector,
    Span,
    Statement,
    StatementKind,
    Status,
    Story,
    When,
)

TEXT = (
    "OSLO, Aug 20 (Press) - “We agreed,” Minister Ana Ruiz said after she met NATO envoys in Oslo on Tuesday.\n\n"
    "Bo Li denied it on Aug. 19, 2025; the\ttroops\nof Spain and “42” rebels, he said, left Æ & <Bergen>."
)
PROOF = (Evidence(Span(36, 42), "rule"),)


CODED = (EventType.CONSULT, EventType.ACCUSE, EventType.REJECT, EventType.COERCE, EventType.ASSAULT)
"""Types whose modes decide their codes."""


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def mention(words: str, form: MentionForm = MentionForm.NAME) -> Mention:
    return Mention(span(words), form, "rule")


def stories() -> Iterator[Story]:
    """Yield a story with something of everything, and one of which little is known."""
    spain = Country(id="country:ESP", name="Spain", country="ESP", mentions=(mention("Spain"),), sectors=(Sector.GOV,))
    office = Organization(
        id="organization:office",
        name="Foreign Office",
        abbreviation="FO",
        country="ESP",
        parent=spain,
        sectors=(Sector.GOV,),
        international=International.IGO,
        wikidata="Q42",
    )
    nato = Alliance(
        id="alliance:NATO",
        name="NATO",
        code="NAT",
        mentions=(mention("NATO"),),
        memberships=(
            Membership(member="country:ESP", since="1982-05-30", source="NATO"),
            Membership(member="country:ESP", evidence=PROOF[0]),
        ),
    )
    ana = Person(
        id="person:ana-ruiz",
        name="Ana Ruiz",
        honorific="Dr",
        country="ESP",
        age=52,
        wikidata="Q7",
        sectors=(Sector.GOV,),
        roles=(
            Role(title="Minister", of=office, sector=Sector.GOV, evidence=Evidence(span("Minister"), "title")),
            Role(title="lawyer", state=RoleState.FORMER),
        ),
        mentions=(mention("she", MentionForm.PRONOUN), mention("Ana Ruiz")),
    )
    bo = Person(id="person:bo-[li]", name="Bo Li", mentions=(mention("Bo Li"),), sectors=(Sector.OPP,), country="NOR")
    rebels = Group(id="group:rebels", name="rebels", size=42, of=(spain,), sectors=(Sector.REB,))
    oslo = Place(id="place:oslo", name="Oslo", country="NOR", latitude=59.9, longitude=10.75, kind=PlaceKind.CITY)
    bergen = Place(id="place:bergen", name="<Bergen>", geonames=3161732)
    tuesday = When(value="2025-08-19", anchor=date(2025, 8, 20), evidence=Evidence(span("Tuesday"), "weekday"))
    august = When(value="2025-08", anchor=date(2025, 8, 20))
    said = Statement(
        id="statement:1",
        evidence=(Evidence(span("said"), "said"),),
        kind=StatementKind.DIRECT,
        content=(span("“We agreed,”"),),
        speaker=ana,
        speaker_span=span("Ana Ruiz"),
        cue=span("said"),
        verb="say",
        when=tuesday,
        addressees=(bo,),
    )
    told = Statement(
        id="statement:2",
        evidence=(Evidence(span("he said"), "he-said"),),
        kind=StatementKind.INDIRECT,
        content=(span("the\ttroops\nof Spain and “42” rebels"), span("left Æ & <Bergen>")),
        speaker=bo,
        cue=span("he said"),
    )
    thought = Statement(
        id="statement:3",
        evidence=PROOF,
        kind=StatementKind.MIXED,
        content=(Span(0, 4),),
        attribution=Attribution.ATTITUDE,
    )
    unsaid = Statement(
        id="statement:4",
        evidence=PROOF,
        kind=StatementKind.MIXED,
        content=(Span(0, 4),),
        speaker=ana,
        status=Status.PLANNED,
    )
    meetings = [
        Meeting(
            id=f"meeting:{number}",
            evidence=(Evidence(span("met"), "met"),),
            participants=((ana, nato), (ana, nato, bo), (ana,), ())[number % 4],
            hosts=(ana,) if number % 4 < 3 else (),
            mode=mode,
            status=status,
            when=(tuesday, august, None)[number % 3],
            place=(oslo, bergen, None)[number % 3],
            claimed_by=told if number == 7 else None,
        )
        for number, (status, mode) in enumerate(
            [*((status, None) for status in Status), *((Status.ACTUAL, mode) for mode in MeetingMode)], 1
        )
    ]
    kinds: list[tuple[Status, EventType, EventMode | None]] = [(Status.ACTUAL, kind, None) for kind in EventType]
    kinds += [(Status.ACTUAL, kind, mode) for kind in CODED for mode in sorted(kind.modes)]
    kinds += [
        (status, kind, None) for status in Status for kind in (EventType.CONSULT, EventType.AID, EventType.ASSAULT)
    ]
    events = [
        Event(
            id=f"event:{number}",
            evidence=(Evidence(span("denied") if number % 2 else Span(number % 99, number % 99 + 3), "trigger"),),
            type=kind,
            mode=mode,
            contexts=(EventContext.MILITARY, EventContext.LEGAL)[: number % 3],
            cameo="0213" if number == 5 else None,
            intensity=2.5 if number == 6 else None,
            sources=((ana,), (spain, nato), (), (rebels, bo))[number % 4],
            targets=((bo,), (), (rebels, office))[number % 3],
            when=(None, tuesday, august)[number % 3],
            place=(None, oslo, bergen)[number % 3],
            status=status,
            claimed_by=said if number == 9 else None,
        )
        for number, (status, kind, mode) in enumerate(kinds, 1)
    ]
    yield Story(
        id="story:all",
        text=TEXT,
        published=datetime(2025, 8, 20, 9, 30, tzinfo=timezone(timedelta(hours=2))),
        modified=datetime(2025, 8, 21, 9, 30, tzinfo=UTC),
        headline="Talks & <deals>",
        bylines=("Jo Doe", "Al Roe"),
        dateline=Dateline(span=span("OSLO, Aug 20 (Press) -"), place=oslo, when=august, agency="Press"),
        agency="Press",
        source="The Harbour Post",
        section="World & “Europe”",
        url="https://example.org/a?b=c d#e",
        details=(Detail("outlet type", "regional"), Detail("“page”", "")),
        paragraphs=(Span(0, 103), Span(105, len(TEXT))),
        sentences=(Span(0, 103), Span(105, len(TEXT))),
        times=(tuesday, august),
        names=(
            Name(span("Ana Ruiz"), NameKind.PERSON, "rule"),
            Name(span("Oslo"), NameKind.GPE, "rule"),
            Name(span("<Bergen>"), NameKind.LOC, "rule"),
        ),
        places=(oslo, bergen),
        actors=(ana, nato, spain, office, bo, rebels),
        statements=(said, told, thought, unsaid),
        events=tuple(events),
        meetings=tuple(meetings),
        notes=(Note(NoteKind.CAPITALS, "Capitals: “loud”", Span(0, 4)), Note(NoteKind.LANGUAGE, "Not English.")),
    )
    yield Story(
        id="story:little",
        text="They met.",
        published=date(2025, 8, 20),
        meetings=(Meeting(id="meeting:1", evidence=(Evidence(Span(5, 8), "met"),)),),
    )
