"""Documents changed at random: one of our errors, or a story that says the same both ways."""

import copy
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from newsevents.errors import DecodeError
from newsevents.formats import dumps, loads
from newsevents.formats._converter import from_plain, to_plain
from newsevents.model import Story
from newsevents.strategies import stories

MORE = settings(max_examples=4 * settings().max_examples)

JUNK = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 10**20),
    st.floats(),
    st.text(max_size=3),
    st.sampled_from(("person:a", "place:a", "statement:1", "2025", "name", "newsevents/1")),
    st.just([]),
    st.just({}),
    st.just([0, 1]),
)


def places_in(data: Any) -> list[tuple[Any, Any]]:
    """Return all containers in plain data with their keys or indices."""
    found: list[tuple[Any, Any]] = []
    rest = [data]
    while rest:
        container = rest.pop()
        for key in list(container) if isinstance(container, dict) else range(len(container)):
            found.append((container, key))
            if isinstance(container[key], (dict, list)):
                rest.append(container[key])
    return found


def listed(data: Any) -> Any:
    """Return plain data with lists for tuples, as parsers give them."""
    if isinstance(data, dict):
        return {key: listed(value) for key, value in data.items()}
    return [listed(value) for value in data] if isinstance(data, (list, tuple)) else data


def story_or_problems(data: object) -> tuple[Story | None, tuple[str, ...]]:
    try:
        return from_plain(data, what="document"), ()
    except DecodeError as error:
        return None, error.problems


@MORE
@given(data=st.data(), story=stories())
def test_a_changed_document_is_a_decode_error_or_another_story(data: st.DataObject, story: Story) -> None:
    plain = listed(copy.deepcopy(to_plain(story)))
    for _ in range(data.draw(st.integers(1, 2))):
        container, key = data.draw(st.sampled_from(places_in(plain)))
        change = data.draw(st.sampled_from(("drop", "replace", "add", "swap")))
        if change == "drop":
            del container[key]
        elif change == "replace":
            container[key] = data.draw(JUNK)
        elif change == "add" and isinstance(container, dict):
            container[data.draw(st.text(max_size=3))] = data.draw(JUNK)
        elif change == "swap":
            other, there = data.draw(st.sampled_from(places_in(plain)))
            if key in container if isinstance(container, dict) else key < len(container):
                container[key] = copy.deepcopy(other[there])
    changed, problems = story_or_problems(plain)
    assert all(" @ " in problem for problem in problems)
    assert changed is None or loads(dumps(changed)) == changed


@MORE
@given(st.recursive(JUNK, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner)))
def test_anything_else_is_a_decode_error(data: object) -> None:
    head = {"schema": "newsevents/1", "id": "story:1", "text": "x"}
    for body in (data, {**head, "actors": data}, {**head, "meetings": data}):
        found, problems = story_or_problems(body)
        assert (found is None) == bool(problems)
