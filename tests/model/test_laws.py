"""What holds for every object of the model."""

import copy
import json
import pickle
from typing import Any

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import newsevents
from newsevents.errors import ModelError
from newsevents.model import Actor, Dateline, Precision, Role, Story, When
from newsevents.strategies import actors, news_texts, stories, whens


def parts(story: Story) -> list[object]:
    return [story, *story.times, *story.names, *story.places, *story.actors, *story.happenings]


@given(stories())
def test_equal_objects_have_equal_hashes_and_come_out_of_a_pickle(story: Story) -> None:
    again = pickle.loads(pickle.dumps(story))  # noqa: S301  # our own bytes
    assert again == story
    assert hash(again) == hash(story)
    for one, other in zip(parts(story), parts(again), strict=True):
        assert (one == other, hash(one) == hash(other)) == (True, True)


@given(stories())
def test_a_copy_is_equal(story: Story) -> None:
    assert copy.copy(story) == story
    assert copy.deepcopy(story) == story
    assert attrs.evolve(story) == story


@given(stories(), stories())
def test_equality_is_reflexive_and_symmetric(one: Story, other: Story) -> None:
    things = [*parts(one), *parts(other)]
    for thing in things:
        assert thing == thing  # noqa: PLR0124  # that is the law
        for another in things:
            assert (thing == another) == (another == thing) != (thing != another)
            assert thing != another or hash(thing) == hash(another)


@given(stories(), st.data())
def test_a_change_far_inside_makes_another_story(story: Story, data: st.DataObject) -> None:
    document = json.loads(newsevents.dumps(story))
    things = [
        thing for key in ("places", "actors", "statements", "events", "meetings") for thing in document.get(key, [])
    ]
    assume(things)
    changed = data.draw(st.sampled_from(things))
    if "name" in changed:
        changed["name"] += "x"
    else:
        changed["evidence"][0]["rule"] += "x"
    another = newsevents.loads(json.dumps(document))
    assert another != story
    unequal = {
        one.id for one, its in zip(parts(story), parts(another), strict=True) if one != its and hasattr(one, "id")
    }
    assert changed["id"] in unequal
    assert unequal == {thing.id for thing in leading_to(story, changed["id"])}


def leading_to(story: Story, name: str) -> list[Any]:
    """Return all parts of a story that refer to the thing of that id, over however many others."""
    found = [thing for thing in parts(story) if getattr(thing, "id", None) == name]
    for thing in found:
        found += [one for one in parts(story) if one not in found and refers(one, thing)]
    return found


def refers(one: object, other: object) -> bool:
    values = attrs.asdict(one, recurse=False).values() if attrs.has(type(one)) else ()  # type: ignore[arg-type]
    for value in values:
        for part in value if isinstance(value, tuple) else (value,):
            if part is other or (isinstance(part, Role | Dateline) and refers(part, other)):
                return True
    return False


@given(stories())
def test_other_things_are_not_equal(story: Story) -> None:
    assert story != attrs.evolve(story, id=story.id + "x")
    assert story not in parts(story)[1:]
    assert len({*story.happenings, *story.happenings}) == len(story.happenings)


@given(stories())
def test_the_repr_of_a_story_fits_on_a_screen(story: Story) -> None:
    assert repr(story).startswith(("<Story 'story:", '<Story "story:'))
    assert len(repr(story)) < 200


@given(stories())
def test_everything_prints(story: Story) -> None:
    assert all(repr(part) and str(part) for part in parts(story))


@given(stories())
def test_nothing_can_be_changed(story: Story) -> None:
    for part in parts(story):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(part, attrs.fields(type(part))[0].name, None)  # type: ignore[arg-type]  # they are attrs classes


@given(stories())
def test_a_story_finds_what_is_in_it(story: Story) -> None:
    for statement in story.statements:
        assert statement.speaker is None or statement in story.statements_by(statement.speaker)
        assert statement.quote(story)
    for meeting in story.meetings:
        assert meeting in story.meetings_with(*meeting.participants)
        assert (meeting.sources, meeting.targets) == (meeting.participants, meeting.participants)
    for event in story.events:
        if event.sources and event.targets:
            assert event in story.events_between(event.sources[0], event.targets[0])
            assert event in story.events_between(event.targets[0].id, event.sources[0].id)
    for actor in story.actors:
        found = story.about(actor)
        assert found is not None
        assert found.actor == actor
        assert story.actor(actor.id) == actor


@given(stories())
def test_the_timeline_holds_every_happening_once(story: Story) -> None:
    timeline = story.timeline()
    told = [*timeline.ordered, *timeline.unordered]
    assert sorted(h.id for h in told) == sorted(h.id for h in story.happenings)
    days = [happening.when.start for happening in timeline.ordered if happening.when]
    assert days == sorted(days, key=str)


@given(stories())
def test_what_lies_within_the_text_is_all_there_is(story: Story) -> None:
    for happening in story.happenings:
        assert happening in story.within(happening.span)


@given(actors())
def test_actor_codes_are_units_of_three(actor: Actor) -> None:
    code = actor.cameo()
    assert len(code) % 3 == 0
    assert code == code.upper()
    assert len(actor.plover()) == 2


@given(whens())
def test_a_time_is_resolved_or_not(when: When) -> None:
    assert (when.precision is None) == (when.start is None)
    assert when.precision is None or isinstance(when.precision, Precision)
    assert when.resolved == (when.start is not None and when.end is not None)
    assert when.clock is None or "T" in when.value


@given(st.from_regex(r"[-0-9XTWQPDMYZ:+./]{1,16}", fullmatch=True))
def test_a_value_of_a_time_is_understood_or_refused(value: str) -> None:
    try:
        when = When(value=value)
    except ModelError:
        return
    assert (when.start is None) == (when.precision is None)


@given(stories(news_texts()), st.data())
def test_a_span_outside_the_text_is_refused(story: Story, data: st.DataObject) -> None:
    text = story.text[: data.draw(st.integers(0, len(story.text) // 2))]
    spans = [span for place in story.places for span in (m.span for m in place.mentions)]
    if any(span.end > len(text) for span in spans):
        with pytest.raises(ModelError, match="span must end within the text"):
            attrs.evolve(story, text=text)
