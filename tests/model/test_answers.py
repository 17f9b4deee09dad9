"""What a story answers, and what it leaves out of an answer."""

from typing import Any

import attrs
import pytest

from newsevents.model import (
    Event,
    EventType,
    Evidence,
    Meeting,
    Mention,
    MentionForm,
    Name,
    NameKind,
    Person,
    Span,
    Statement,
    StatementKind,
    Story,
    When,
)

TEXT = "Ana met Bo. The envoy said: it rained. Cy, her aide, left."


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def seen(*words: str) -> tuple[Evidence, ...]:
    return tuple(Evidence(span(word), "test") for word in words)


def person(name: str, **mentions: MentionForm) -> Person:
    found = tuple(Mention(span(words.replace("_", " ")), form, "test") for words, form in mentions.items())
    return Person(id=f"person:{name.lower()}", name=name, mentions=found)


ANA = person("Ana", Ana=MentionForm.NAME, The_envoy=MentionForm.DESCRIPTION, her=MentionForm.PRONOUN)
BO = person("Bo", Bo=MentionForm.METONYM)
CY = person("Cy")
PEOPLE = (ANA, BO, CY)


def event(i: int, words: str = "left", **more: Any) -> Event:
    return Event(id=f"event:{i}", evidence=seen(words), type=EventType.AID, **more)


def statement(i: int, **more: Any) -> Statement:
    return Statement(
        id=f"statement:{i}", evidence=seen("said"), kind=StatementKind.INDIRECT, content=(span("it rained"),), **more
    )


def meeting(i: int, *participants: Person) -> Meeting:
    return Meeting(id=f"meeting:{i}", evidence=seen("met"), participants=participants)


def story(**found: Any) -> Story:
    return Story(id="story:1", text=TEXT, actors=PEOPLE, **found)


@pytest.mark.parametrize("key", ["person:ana", "Ana"])
def test_an_actor_is_found_by_id_and_name(key: str) -> None:
    assert story().actor(key) is ANA


@pytest.mark.parametrize("key", ["The envoy", "her", "ana", "person:", ""])
def test_an_actor_is_not_found_by_a_description_or_a_pronoun(key: str) -> None:
    assert story().actor(key) is None


def test_an_actor_is_found_by_a_metonym_and_by_a_name_that_stands_nowhere() -> None:
    assert story().actor("Bo") is BO
    assert story().actor("Cy") is CY
    palace = attrs.evolve(BO, name="Norway")
    assert Story(id="story:1", text=TEXT, actors=(ANA, palace)).actor("Bo") is palace


def test_the_first_of_two_who_share_a_name_is_found() -> None:
    other = attrs.evolve(ANA, id="person:ana-2")
    assert attrs.evolve(story(), actors=(other, *PEOPLE)).actor("Ana") is other


def test_who_says_nothing_has_no_statements() -> None:
    by_ana, by_nobody = statement(1, speaker=ANA), statement(2)
    told = story(statements=(by_ana, by_nobody))
    assert told.statements_by(ANA) == told.statements_by("person:ana") == (by_ana,)
    assert told.statements_by("Bo") == told.statements_by("nobody") == ()


def test_a_meeting_is_with_all_who_are_asked_for() -> None:
    both, three = meeting(1, ANA, BO), meeting(2, ANA, BO, CY)
    told = story(meetings=(both, three))
    assert told.meetings_with("Ana") == told.meetings_with(BO, "Ana") == (both, three)
    assert told.meetings_with("Cy", ANA) == (three,)
    assert told.meetings_with("Ana", "nobody") == ()
    assert told.meetings_with() == (both, three)


def test_an_event_between_two_has_one_on_each_side() -> None:
    there, back = event(1, sources=(ANA,), targets=(BO,)), event(2, sources=(BO,), targets=(ANA, CY))
    others = (
        event(3, sources=(ANA,)),
        event(4, targets=(ANA, BO)),
        event(5, sources=(ANA, BO)),
        event(6, sources=(CY,), targets=(BO,)),
        event(7, sources=(ANA,), targets=(CY,)),
    )
    told = story(events=(there, back, *others))
    assert told.events_between("Ana", BO) == told.events_between(BO, "Ana") == (there, back)
    assert told.events_between(BO, CY) == (back, others[3])
    assert told.events_between("Ana", "nobody") == ()


def test_about_an_actor_is_everything_in_which_it_has_a_part() -> None:
    says, hears, neither = statement(1, speaker=ANA), statement(2, speaker=BO, addressees=(ANA,)), statement(3)
    does, suffers, other = event(1, sources=(ANA,)), event(2, targets=(ANA,)), event(3, sources=(BO,), targets=(CY,))
    meets, misses = meeting(1, BO, ANA), meeting(2, BO, CY)
    told = story(statements=(says, hears, neither), events=(does, suffers, other), meetings=(meets, misses))
    for key in ("Ana", "person:ana", ANA):
        about = told.about(key)
        assert about is not None
        assert about.actor is ANA
        assert about.statements == (says, hears)
        assert about.events == (does, suffers)
        assert about.meetings == (meets,)
    assert told.about("nobody") is None


@pytest.mark.parametrize(
    ("offset", "sentence"), [(-1, None), (0, 0), (10, 0), (11, None), (12, 1), (37, 1), (38, None), (1000, None)]
)
def test_a_sentence_is_found_from_its_first_character_to_its_last(offset: int, sentence: int | None) -> None:
    told = story(sentences=(Span(0, 11), Span(12, 38)))
    assert told.sentence_at(offset) == (None if sentence is None else told.sentences[sentence])


def test_within_a_span_is_what_is_told_there_at_least_once() -> None:
    twice = Event(id="event:1", evidence=seen("met", "left"), type=EventType.AID)
    once = event(2)
    told = story(events=(once, twice), statements=(statement(1),))
    assert told.within(Span(0, 11)) == (twice,)
    assert told.within(span("Cy, her aide, left.")) == (twice, once)
    assert told.within(span("met")) == (twice,)
    assert told.within(Span(5, 7)) == ()


def test_words_are_those_of_whatever_has_a_span() -> None:
    told = story()
    name = Name(span("Bo"), NameKind.PERSON, "test")
    assert [told.text_of(found) for found in (span("met"), seen("left")[0], ANA.mentions[1], name)] == [
        "met",
        "left",
        "The envoy",
        "Bo",
    ]


def test_a_quote_joins_its_parts_with_a_blank() -> None:
    parted = attrs.evolve(statement(1), content=(span("it"), span("rained")))
    assert parted.quote(story()) == "it rained"


def test_a_quote_leaves_a_sentence_of_the_reporter_out_with_an_ellipsis() -> None:
    sentences = (span("Ana met Bo."), span("The envoy said: it rained."), span("Cy, her aide, left."))
    parted = attrs.evolve(statement(1), content=(span("Ana met Bo."), span("Cy, her aide, left.")))
    assert parted.quote(story(sentences=sentences)) == "Ana met Bo. … Cy, her aide, left."


def test_happenings_come_by_place_then_by_id() -> None:
    events = (event(2), event(1), event(3, "met"))
    told = story(events=events, meetings=(meeting(9, ANA),), statements=(statement(5),))
    assert [h.id for h in told.happenings] == ["event:3", "meeting:9", "statement:5", "event:1", "event:2"]


def test_the_timeline_is_by_first_day_then_last_day_then_place() -> None:
    def on(i: int, value: str | None, words: str = "left") -> Event:
        return event(i, words, when=value and When(value=value))

    late, month, first = on(1, "2025-08-20", "met"), on(2, "2025-08"), on(3, "2025-08-01")
    early, same = on(4, "2024"), on(5, "2025-08-01", "said")
    unknown = (on(6, "XXXX-08"), on(7, None), on(8, "P3D"))
    timeline = story(events=(late, month, first, early, same, *unknown)).timeline()
    assert timeline.ordered == (early, same, first, month, late)
    assert timeline.unordered == unknown


def test_the_repr_counts() -> None:
    assert repr(Story(id="story:1", text="")) == (
        "<Story 'story:1': 0 characters, 0 actors, 0 statements, 0 events, 0 meetings>"
    )
    told = story(statements=(statement(1),), events=(event(1), event(2)), meetings=(meeting(1, ANA),))
    assert repr(told).endswith("characters, 3 actors, 1 statement, 2 events, 1 meeting>")


def test_what_is_not_said_is_none_or_empty() -> None:
    bare = Story(id="story:1", text="")
    values = attrs.asdict(bare, recurse=False)
    assert {name for name, value in values.items() if value is None} == {
        "published",
        "modified",
        "headline",
        "dateline",
        "agency",
        "source",
        "section",
        "url",
    }
    assert bare.language == "en"
    assert {value for value in values.values() if isinstance(value, tuple)} == {()}
