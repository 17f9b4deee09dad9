"""Events of whole texts: actors on the sides, one object per event, laws for any text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsevents
from newsevents.model import Event, EventType, Story

COUNTRIES = ("Peru", "Chile", "Kenya", "Norway", "Japan", "Egypt")

# Each row tells one event in several ways: active, passive, noun.
WAYS = (
    ("{a} attacked {b} on Monday.", "{b} was attacked by {a} on Monday.", "{a}'s attack on {b} ended on Monday."),
    ("{a} invaded {b} last year.", "{b} was invaded by {a} last year.", "{a}'s invasion of {b} ended last year."),
    ("{a} criticized {b} on Monday.", "{b} was criticized by {a} on Monday."),
)


def parse(text: str) -> Story:
    return newsevents.parse(text, published=None)


def sides(event: Event) -> tuple[EventType, set[str], set[str]]:
    return event.type, {a.name for a in event.sources}, {a.name for a in event.targets}


@given(st.sampled_from(WAYS), st.permutations(COUNTRIES))
def test_active_passive_and_noun_tell_the_same_event(ways: tuple[str, ...], names: list[str]) -> None:
    told = [parse(way.format(a=names[0], b=names[1])).events for way in ways]
    assert all(len(events) == 1 for events in told)
    assert len({str(sides(events[0])) for events in told}) == 1
    assert sides(told[0][0])[1:] == ({names[0]}, {names[1]})


@given(st.text(max_size=200))
def test_any_text_has_events_with_evidence_inside_it(text: str) -> None:
    story = parse(text)
    for number, event in enumerate(story.events, 1):
        assert event.id == f"event:{number}"
        assert all(0 <= e.span.start < e.span.end <= len(text) for e in event.evidence)
        assert event.evidence == tuple(dict.fromkeys(event.evidence))


@given(
    st.permutations(COUNTRIES), st.sampled_from(["It rained.", "The match ended in a draw.", "Prices rose a little."])
)
def test_a_paragraph_about_something_else_changes_nothing(names: list[str], other: str) -> None:
    text = f"{names[0]} attacked {names[1]} on Monday."
    assert [sides(e) for e in parse(f"{text}\n\n{other}").events] == [sides(e) for e in parse(text).events]


@pytest.mark.parametrize(
    "text",
    [
        "Heavy rain hit the coast on Monday.",
        "Lyon beat Toulouse in the final.",
        "The film met the expectations of the critics.",
        "Shares fell after the company published its results.",
        "Two people were killed in a crash near the bridge.",
    ],
)
def test_ordinary_happenings_are_no_political_events(text: str) -> None:
    assert parse(text).events == ()


def test_a_nationality_stands_for_its_country() -> None:
    (event,) = parse("Peru attacked Chilean villages on Monday.").events
    assert [actor.id for actor in event.targets] == ["country:CHL"]


def test_a_country_made_for_an_event_is_an_actor_of_the_story() -> None:
    story = parse("Peru attacked Chilean villages on Monday.")
    assert "country:CHL" in {actor.id for actor in story.actors}


def test_an_event_knows_when_and_how_grave_it_is() -> None:
    (event,) = newsevents.parse("Peru invaded Chile in 2014.", published=None).events
    assert event.when is not None
    assert event.when.value == "2014"
    assert event.intensity == -10.0


def test_a_deed_told_again_is_one_event_with_more_evidence() -> None:
    story = parse("Peru invaded Chile in 2014. Peru's invasion of Chile lasted three weeks.")
    (event,) = [e for e in story.events if e.type is EventType.ASSAULT]
    assert [e.span.of(story.text) for e in event.evidence] == ["invaded", "invasion"]


def test_deeds_of_different_years_are_two_events() -> None:
    story = parse("Peru invaded Chile in 2014. Peru invaded Chile in 2022.")
    assert [e.when and e.when.value for e in story.events] == ["2014", "2022"]


def test_words_are_said_again_and_again() -> None:
    story = parse("Peru accused Chile of espionage. Peru accused Chile of theft.")
    assert [e.type for e in story.events] == [EventType.ACCUSE, EventType.ACCUSE]


def test_what_a_statement_tells_is_claimed_by_it() -> None:
    story = parse("Peru said on Monday that Chile attacked Norway.")
    (event,) = [e for e in story.events if e.type is EventType.ASSAULT]
    assert event.claimed_by is not None
    assert event.claimed_by.speaker is not None
    assert event.claimed_by.speaker.id == "country:PER"


def test_a_meeting_is_no_event_beside_itself() -> None:
    story = parse("Jane Roe met John Smith in Oslo on Monday.")
    assert len(story.meetings) == 1
    assert [e for e in story.events if e.type is EventType.CONSULT] == []


@pytest.mark.parametrize(
    "words", ["agreed to ", "Peru attacked Chile and ", "attacks of ", "said that Peru will attack "]
)
def test_endless_sentences_end(words: str) -> None:
    story = parse(words * 400)
    assert all(e.span.end <= len(story.text) for event in story.events for e in event.evidence)
