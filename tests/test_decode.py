"""Plain data to typed objects, strictly."""

from datetime import date
from enum import StrEnum
from functools import partial
from typing import Any

import pytest
from attrs import frozen
from cattrs import Converter

from newsevents._decode import MOST, PROBLEMS, be_strict, cut, day_or_moment, problems_of, short, structure
from newsevents.errors import DecodeError, ModelError


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


@frozen
class Thing:
    name: str
    size: int = 0
    weight: float = 0.0
    open: bool = False
    since: date | None = None
    colour: Colour = Colour.RED
    parts: tuple[str, ...] = ()
    colours: tuple[Colour, ...] = ()

    def __attrs_post_init__(self) -> None:
        if self.size < 0:
            raise ModelError(type(self).__name__, ["'size' must not be negative", "nor anything else"])


@frozen
class Box:
    thing: Thing


def read(data: object, cl: type[Any] = Thing, *, detailed: bool = True) -> Any:
    converter = Converter(forbid_extra_keys=True, detailed_validation=detailed)
    be_strict(converter, str, int, float, bool, date)
    return structure(converter, data, cl, partial(DecodeError, "thing"))


def test_what_fits_is_taken() -> None:
    assert read(
        {
            "name": "x",
            "size": 3,
            "weight": 2,
            "open": True,
            "since": date(2025, 1, 1),
            "colour": "blue",
            "parts": ["a", "b"],
            "colours": ["red"],
        }
    ) == Thing("x", 3, 2.0, True, date(2025, 1, 1), Colour.BLUE, ("a", "b"), (Colour.RED,))  # noqa: FBT003


@pytest.mark.parametrize(
    ("wrong", "problem"),
    [
        ({"name": 3}, "must be a string (got 3) @ $.name"),
        ({"name": None}, "must be a string (got None) @ $.name"),
        ({"size": "3"}, "must be an integer (got '3') @ $.size"),
        ({"size": True}, "must be an integer (got True) @ $.size"),
        ({"size": 3.0}, "must be an integer (got 3.0) @ $.size"),
        ({"weight": "heavy"}, "must be a number (got 'heavy') @ $.weight"),
        ({"weight": True}, "must be a number (got True) @ $.weight"),
        ({"open": "no"}, "must be true or false (got 'no') @ $.open"),
        ({"since": "2025-01-01"}, "must be a date (got '2025-01-01') @ $.since"),
        ({"colour": "green"}, "must be one of: red, blue (got 'green') @ $.colour"),
        ({"colour": {}}, "must be one of: red, blue (got an object) @ $.colour"),
        ({"parts": "ab"}, "must be a list (got 'ab') @ $.parts"),
        ({"parts": {"a": 1}}, "must be a list (got an object) @ $.parts"),
        ({"parts": ["a", 2]}, "must be a string (got 2) @ $.parts[1]"),
        ({"size": -1}, "'size' must not be negative; nor anything else @ $"),
        ({"shape": 1}, "must have no key 'shape' @ $"),
        ({"name": "x" * 100, "size": "y" * 100}, f"must be an integer (got '{'y' * 56}...) @ $.size"),
    ],
)
def test_what_does_not_is_a_problem(wrong: dict[str, object], problem: str) -> None:
    with pytest.raises(DecodeError) as caught:
        read({"name": "x", **wrong})
    assert caught.value.problems == (problem,)
    with pytest.raises(DecodeError):
        read({"name": "x", **wrong}, detailed=False)


def test_all_problems_are_told() -> None:
    with pytest.raises(DecodeError) as caught:
        read({"size": "3", "colours": ["red", "green", 3]})
    assert caught.value.problems == (
        "missing or unknown 'name' @ $.name",
        "must be an integer (got '3') @ $.size",
        "must be one of: red, blue (got 'green') @ $.colours[1]",
        "must be one of: red, blue (got 3) @ $.colours[2]",
    )


def problems(data: object) -> tuple[str, ...]:
    with pytest.raises(DecodeError) as caught:
        read(data)
    return caught.value.problems


def test_of_many_problems_the_first_are_told_and_the_others_counted() -> None:
    told = problems({"name": "x", "parts": [3] * 1000})
    assert told[:MOST] == tuple(f"must be a string (got 3) @ $.parts[{i}]" for i in range(MOST))
    assert told[MOST:] == ("and at least 980 more problems",)


def test_as_many_problems_as_are_told_need_no_count() -> None:
    assert len(problems({"name": "x", "parts": [3] * MOST})) == MOST


def test_problems_of_several_lists_are_counted_together() -> None:
    assert problems({"name": "x", "parts": [3] * 25, "colours": [3] * 25})[MOST:] == ("and at least 30 more problems",)


def test_of_many_unknown_keys_the_first_are_told() -> None:
    (problem,) = problems({"name": "x", **{f"key{i:02}": 1 for i in range(30)}})
    assert problem.startswith("must have no key 'key00', 'key01', ")
    assert problem.endswith("'key19', ... @ $")


def test_of_many_problems_of_an_object_the_first_are_told() -> None:
    (problem,) = problems_of(ModelError("Thing", [f"{i} must not be " + "x" * 500 for i in range(30)]))
    assert problem.count(" must not be x") == MOST
    assert problem.endswith("; and at least 10 more problems @ $")
    assert len(problem) < MOST * 250


@pytest.mark.parametrize("value", ["x" * 10**6, b"x" * 10**6, {"x": "x"}, 10**4000, range(10**100)], ids=type)
def test_a_value_is_shown_shortly(value: object) -> None:
    assert 0 < len(short(value)) <= 60


def test_what_is_short_is_shown_whole() -> None:
    assert short("x" * 58) == repr("x" * 58)
    assert short("x" * 59) == "'" + "x" * 56 + "..."


def test_a_long_message_is_cut() -> None:
    assert cut("x" * 200) == "x" * 200
    assert cut("x" * 201) == "x" * 197 + "..."
    assert len(problems_of(ValueError("x" * 10_000))[0]) < 600
    assert len(problems_of(AttributeError("x" * 10_000))[0]) < 600


@pytest.mark.parametrize("data", [[], 3, None, "x"])
def test_the_wrong_shape_is_a_problem(data: object) -> None:
    for whole in (data, {"thing": data}):
        with pytest.raises(DecodeError, match="thing is not valid"):
            read(whole, Box)


def test_what_is_too_deep_is_a_problem() -> None:
    assert problems_of(RecursionError("maximum depth")) == ["must be less deeply nested @ $"]


def test_an_error_without_words_is_a_problem() -> None:
    assert problems_of(KeyError()) == ["missing key @ $"]
    assert problems_of(AttributeError("no items")) == ["must be a value (AttributeError: no items) @ $"]
    assert issubclass(KeyError, PROBLEMS)


@pytest.mark.parametrize("text", ["2025-08-20", "2025-08-20T10:30:00+02:00"])
def test_days_and_moments_are_read(text: str) -> None:
    assert day_or_moment(text).isoformat() == text


@pytest.mark.parametrize("wrong", ["20 August", "2025-02-30", "", 2025])
def test_other_days_are_a_problem(wrong: object) -> None:
    with pytest.raises(PROBLEMS, match="must be an ISO 8601 date or time"):
        day_or_moment(wrong)
