"""Highlights that nest and overlap become segments that do neither."""

from hypothesis import given
from hypothesis import strategies as st

from newsevents.model import Span, Story
from newsevents.strategies import stories
from newsevents.views.keys import Keys
from newsevents.views.marks import Mark, Segment, marks_of, segments

SIZE = 30
SPANS = st.tuples(st.integers(0, SIZE - 1), st.integers(1, SIZE)).filter(lambda pair: pair[0] < pair[1])
MARKS = st.lists(SPANS.map(lambda pair: Mark(Span(*pair), f"a{pair[0]}", "person")), unique=True, max_size=8)


def mark(start: int, end: int, key: str = "s1") -> Mark:
    return Mark(Span(start, end), key, "said")


@given(MARKS, st.sets(st.integers(0, SIZE)))
def test_segments_are_the_whole_text_and_each_has_the_marks_that_cover_it(marks: list[Mark], cuts: set[int]) -> None:
    found = list(segments(SIZE, marks, cuts))
    assert [at for one in found for at in range(one.start, one.end)] == list(range(SIZE))
    for one in found:
        assert set(one.marks) == {m for m in marks if Span(one.start, one.end) in m.span}
        assert set(one.begin) == {m for m in marks if m.span.start == one.start}
    assert cuts <= {0, SIZE, *(one.start for one in found)}


def test_marks_may_nest() -> None:
    outer, inner = mark(0, 9), mark(3, 5, "a1")
    assert list(segments(9, [inner, outer])) == [
        Segment(0, 3, (outer,), (outer,)),
        Segment(3, 5, (outer, inner), (inner,)),
        Segment(5, 9, (outer,)),
    ]


def test_marks_may_overlap() -> None:
    first, last = mark(0, 6), mark(4, 9, "e1")
    assert [one.marks for one in segments(10, [first, last])] == [(first,), (first, last), (last,), ()]


def test_a_text_without_marks_is_one_segment_and_an_empty_one_none() -> None:
    assert list(segments(5, [])) == [Segment(0, 5)]
    assert list(segments(0, [])) == []


@given(stories())
def test_every_finding_of_a_story_has_its_marks(story: Story) -> None:
    keys = Keys(story)
    marked = {(m.key, m.span) for m in marks_of(story, keys)}
    for actor in story.actors:
        assert {(keys.of(actor), mention.span) for mention in actor.mentions} <= marked
    for happening in story.happenings:
        assert {(keys.of(happening), evidence.span) for evidence in happening.evidence} <= marked
    for statement in story.statements:
        assert {(keys.of(statement), span) for span in statement.content} <= marked


@given(stories())
def test_no_two_places_of_a_text_have_one_name(story: Story) -> None:
    anchors = [m.anchor for m in marks_of(story, Keys(story)) if m.anchor]
    assert len(set(anchors)) == len(anchors)
