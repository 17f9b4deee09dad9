"""What type checkers see: these lines are checked by mypy; running them is a bonus."""

from datetime import date
from typing import assert_type

import newsevents
from newsevents import Actor, Event, Meeting, Span, Statement, Story, When


def test_inferred_types() -> None:
    story = assert_type(newsevents.parse("Nothing.", published=date(2025, 8, 20)), Story)
    assert_type(story.statements, tuple[Statement, ...])
    assert_type(story.meetings, tuple[Meeting, ...])
    assert_type(story.events, tuple[Event, ...])
    assert_type(story.actor("Nobody"), Actor | None)
    assert_type(story.times, tuple[When, ...])
    assert_type(story.sentence_at(0), Span | None)
    assert_type(newsevents.dumps(story), str)
    assert_type(newsevents.loads("{}") if not story.text else story, Story)
