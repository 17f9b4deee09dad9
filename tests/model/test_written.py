"""What a finding looks like in one line, and how it knows its words."""

import gc
import pickle
from datetime import date

import attrs
import pytest
from hypothesis import given

import newsevents
from newsevents import Country, Event, Evidence, Meeting, Person, Place, Role, Span, Statement, Story, When
from newsevents.errors import ModelError
from newsevents.model import Attribution, EventType, Findings, Gender, MeetingMode, PlaceKind, RoleState, Status
from newsevents.model.saying import StatementKind
from newsevents.strategies import stories

TEXT = "“We are ready,” said Nora Dahl. Rain fell. “At last.” She met Bo Li in Oslo."
OSLO = Place(id="place:oslo", name="Oslo", kind=PlaceKind.CITY, country="NOR")
NORWAY = Country(id="country:NOR", name="Norway", country="NOR")
NORA = Person(
    id="person:nora-dahl", name="Nora Dahl", country="NOR", roles=(Role(title="mayor"),), gender=Gender.FEMALE
)
BO = Person(id="person:bo-li", name="Bo Li")
SENTENCES = tuple(Span(TEXT.index(one), TEXT.index(one) + len(one)) for one in ("“We are ready,” said", "Rain fell."))


def at(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def proof(words: str) -> tuple[Evidence, ...]:
    return (Evidence(at(words), "test"),)


SAID = Statement(
    id="statement:1",
    evidence=proof("said"),
    kind=StatementKind.DIRECT,
    content=(at("“We are ready,”"), at("“At last.”")),
    speaker=NORA,
)
MET = Meeting(id="meeting:1", evidence=proof("met"), participants=(NORA, BO), place=OSLO, mode=MeetingMode.IN_PERSON)
AIDED = Event(
    id="event:1",
    evidence=proof("met"),
    type=EventType.AID,
    sources=(NORA,),
    targets=(NORWAY, BO),
    when=When(value="2025"),
    status=Status.DENIED,
    claimed_by=SAID,
)


def story() -> Story:
    return Story(
        id="story:1",
        text=TEXT,
        sentences=SENTENCES,
        places=(attrs.evolve(OSLO),),
        actors=(NORWAY, NORA, BO),
        statements=(attrs.evolve(SAID),),
        events=(attrs.evolve(AIDED),),
        meetings=(attrs.evolve(MET),),
    )


def test_a_finding_of_a_story_is_written_with_names_and_words() -> None:
    told = story()
    assert repr(told.statements[0]) == (
        "Statement(speaker='Nora Dahl', kind=direct, quote='“We are ready,” … “At last.”')"
    )
    assert repr(told.meetings[0]) == (
        "Meeting(participants=['Nora Dahl', 'Bo Li'], mode='in person', place='Oslo', told='met')"
    )
    assert repr(told.events[0]) == (
        "Event(type=AID, sources=['Nora Dahl'], targets=['Norway', 'Bo Li'], when='2025', status=denied, "
        "claimed_by='Nora Dahl', told='met')"
    )


def test_who_acts_is_written_with_name_and_id() -> None:
    assert repr(NORA) == "Person('Nora Dahl', id='person:nora-dahl', role='mayor', country=NOR)"
    assert repr(NORWAY) == "Country('Norway', id='country:NOR', country=NOR)"
    assert repr(OSLO) == "Place('Oslo', id='place:oslo', kind=city, country=NOR)"
    assert repr(Role(title="king", of=NORWAY, state=RoleState.FORMER)) == "Role('king', of='Norway', state=former)"


def test_without_a_text_it_says_where_the_words_stand() -> None:
    assert repr(SAID) == "Statement(speaker='Nora Dahl', kind=direct, quote=0:15+43:53)"
    assert repr(attrs.evolve(SAID, content=tuple(Span(i, i + 1) for i in range(5)))).endswith("quote=0:1+1:2+2:3+…)")


def test_what_is_not_sure_is_said() -> None:
    thought = attrs.evolve(SAID, attribution=Attribution.ATTITUDE, speaker=None, speaker_span=at("She"))
    Story(id="story:1", text=TEXT, statements=(thought,))
    assert repr(thought).startswith("Statement(speaker='She', kind=direct, attribution=attitude, ")
    nobody = attrs.evolve(AIDED, sources=(), targets=(), claimed_by=attrs.evolve(SAID, speaker=None))
    assert "claimed_by='statement:1'" in repr(nobody)
    assert "sources" not in repr(nobody)


def test_what_is_long_is_cut() -> None:
    many = tuple(Person(id=f"person:{i}", name=f"P{i}" + "x" * (99 if i == 2 else 0)) for i in range(9))
    shown = repr(Meeting(id="meeting:1", evidence=proof("met"), participants=many))
    assert shown.startswith(f"Meeting(participants=['P0', 'P1', 'P2{'x' * 57}…', … 6 more]")
    text = "“" + "a" * 10**6 + "”"
    long = attrs.evolve(SAID, content=(Span(0, len(text)),), speaker=None)
    Story(id="story:1", text=text, statements=(long,))
    assert repr(long) == f"Statement(kind=direct, quote='“{'a' * 58}…')"


def test_a_statement_of_a_story_quotes_itself() -> None:
    told = story()
    assert told.statements[0].quote() == told.statements[0].quote(told) == "“We are ready,” … “At last.”"
    with pytest.raises(ModelError, match=r"say quote\(story\)"):
        attrs.evolve(SAID).quote()


def test_a_statement_outlives_its_story_and_does_not_hold_it() -> None:
    text = "Nora Dahl said it rained."
    parsed = newsevents.parse(text)
    said = parsed.statements[0]
    reached: list[int] = []
    todo: list[object] = [said]
    for thing in todo:  # and there will be more
        new = [one for one in gc.get_referents(thing) if not isinstance(one, type) and id(one) not in reached]
        reached += map(id, new)
        todo += new
    assert id(parsed.text) in reached
    assert id(parsed) not in reached
    del parsed
    assert said.quote() == "it rained"


def test_a_finding_in_stories_with_two_texts_shows_the_words_of_neither() -> None:
    said = attrs.evolve(SAID)
    first = Story(id="story:1", text=TEXT, actors=(NORA,), statements=(said,))
    attrs.evolve(first, id="story:2")
    assert said.quote() == "“We are ready,” “At last.”"
    attrs.evolve(first, text=TEXT.upper())
    assert repr(said).endswith("quote=0:15+43:53)")
    assert said.quote(first) == "“We are ready,” “At last.”"


@given(stories())
def test_what_a_finding_knows_of_its_text_is_no_part_of_it(one: Story) -> None:
    again = pickle.loads(pickle.dumps(one))  # noqa: S301  # our own bytes
    assert again == one
    assert [repr(h) for h in again.happenings] == [repr(h) for h in one.happenings]
    assert [s.quote() for s in again.statements] == [s.quote(one) for s in one.statements]
    for said in one.statements:
        alone = pickle.loads(pickle.dumps(said))  # noqa: S301  # our own bytes
        assert (alone, hash(alone)) == (said, hash(said))
        assert len(pickle.dumps(alone)) == len(pickle.dumps(said))


@given(stories())
def test_everything_is_written_in_one_line_with_what_it_is(one: Story) -> None:
    for thing in (*one.happenings, *one.actors, *one.places):
        assert repr(thing).startswith(f"{type(thing).__name__}(")
        assert len(repr(thing).splitlines()) == 1
        assert len(repr(thing)) < 1500
    for said in one.statements:
        assert f"kind={said.kind}" in repr(said)
    for told in (*one.events, *one.meetings):
        assert (told.status is Status.ACTUAL) == ("status=" not in repr(told))


def test_the_lists_of_a_story_are_findings_and_equal_tuples() -> None:
    told = newsevents.parse("Nora Dahl met Bo Li in Oslo. Nora Dahl said it rained.", published=date(2025, 3, 5))
    again = pickle.loads(pickle.dumps(told))  # noqa: S301  # our own bytes
    found = newsevents.loads(newsevents.dumps(told))
    for one in (told, again, found, Story(id="story:1", text="")):
        assert {type(getattr(one, name)) for name in "places actors statements events meetings".split()} == {Findings}
    assert told.statements == tuple(told.statements)
    assert hash(told.statements) == hash(tuple(told.statements))
    assert isinstance(told.actors[:1], Findings)
    assert told.actors[:1] == (told.actors[0],)
    assert isinstance(told.statements_by("Nora Dahl"), Findings)
    assert isinstance(told.happenings, Findings)
