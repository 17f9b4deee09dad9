"""Spans of a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsevents.errors import ModelError
from newsevents.model import Evidence, Span
from newsevents.strategies import spans

TEXT = "0123456789"


@pytest.mark.parametrize(
    ("start", "end", "problem"),
    [
        (-1, 3, f"'start' must be from 0 to {2**53} (got -1)"),
        (2**53 + 1, 2**54, f"'start' must be from 0 to {2**53} (got {2**53 + 1})"),
        (3, 3, "'end' must be > start=3 (got 3)"),
        (3, 2, "'end' must be > start=3 (got 2)"),
    ],
)
def test_what_a_span_cannot_be(start: int, end: int, problem: str) -> None:
    with pytest.raises(ModelError) as caught:
        Span(start, end)
    assert caught.value.problems == (problem,)


@given(spans(TEXT))
def test_a_span_marks_as_much_as_it_is_long(span: Span) -> None:
    assert len(span.of(TEXT)) == len(span) > 0


@given(spans(TEXT), spans(TEXT))
def test_spans_overlap_or_follow_each_other(one: Span, other: Span) -> None:
    shared = set(range(one.start, one.end)) & set(range(other.start, other.end))
    assert one.overlaps(other) == other.overlaps(one) == bool(shared)
    assert (other in one) == (len(shared) == len(other))
    assert (one < other) == ((one.start, one.end) < (other.start, other.end))


@given(st.text())
def test_evidence_names_its_rule(rule: str) -> None:
    if rule:
        assert Evidence(Span(0, 1), rule).rule == rule
    else:
        with pytest.raises(ModelError, match="'rule' must not be empty"):
            Evidence(Span(0, 1), rule)
