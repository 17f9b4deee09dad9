"""Validators shared by the classes of the model."""

import re
from collections import Counter
from collections.abc import Callable
from datetime import date, datetime, timezone
from functools import cache
from typing import Any, NoReturn, TypeAlias, final

from attrs import Attribute, frozen

from newsevents.errors import ModelError

# attrs hands a validator any instance and any value; the classes below narrow them.
Validator: TypeAlias = Callable[[Any, "Attribute[Any]", Any], None]


@final
@frozen(kw_only=True)
class Bounds:
    """What a validator demands, for those who describe the classes to others."""

    low: float | None = None
    """Least number."""

    high: float | None = None
    """Greatest number."""

    pattern: str | None = None
    """Regular expression that matches the whole string."""


BOUNDS: dict[Validator, Bounds] = {}
"""The bounds of the validators made by :func:`matches` and :func:`between`."""


def fail(instance: object, *problems: str) -> NoReturn:
    """Raise the error that says what is wrong with *instance*."""
    raise ModelError(type(instance).__name__, problems)


def matches(pattern: str, expected: str) -> Validator:
    """Make a validator: a string, if there is one, matches *pattern* as a whole."""
    compiled = re.compile(pattern)

    def check(instance: object, attribute: "Attribute[str | None]", value: str | None) -> None:
        if value is not None and not compiled.fullmatch(value):
            fail(instance, f"{attribute.name!r} must be {expected} (got {value!r})")

    BOUNDS[check] = Bounds(pattern=pattern)
    return check


@cache
def identifier(*kinds: str) -> Validator:
    """Make a validator: an id is ``kind:name`` without white space."""
    return matches(rf"(?:{'|'.join(kinds)}):\S+", f"'{kinds[0]}:' and a name without blanks")


def not_empty(instance: object, attribute: "Attribute[Any]", value: str | tuple[object, ...]) -> None:
    """Refuse an empty string or tuple."""
    if not value:
        fail(instance, f"{attribute.name!r} must not be empty (got {value!r})")


def between(low: float, high: float) -> Validator:
    """Make a validator: a number, if there is one, lies from *low* to *high*."""

    def check(instance: object, attribute: "Attribute[float | None]", value: float | None) -> None:
        if value is not None and not low <= value <= high:
            fail(instance, f"{attribute.name!r} must be from {low} to {high} (got {value!r})")

    BOUNDS[check] = Bounds(low=low, high=high)
    return check


def time_zone(instance: object, attribute: "Attribute[Any]", value: date | None) -> None:
    """Refuse a time of day without its zone; a bare day is fine."""
    if isinstance(value, datetime) and value.utcoffset() is None:
        fail(instance, f"{attribute.name!r} must have a time zone (got {value!r})")


def fixed_offset(value: date | None) -> date | None:
    """Give a moment the offset that its time zone has then: rules of zones change, moments do not."""
    if not isinstance(value, datetime):
        return value
    offset = value.utcoffset()
    return value if offset is None else value.replace(tzinfo=timezone(offset), fold=0)


def day(value: date | None) -> date | None:
    """Give the day of a moment; a day is one already."""
    return value.date() if isinstance(value, datetime) else value


def unique(instance: object, attribute: "Attribute[Any]", value: tuple[object, ...]) -> None:
    """Refuse a tuple that holds something twice."""
    if len(value) > 1 and len(set(value)) < len(value):
        twice = next(item for item, times in Counter(value).items() if times > 1)
        fail(instance, f"{attribute.name!r} must not hold anything twice (got {twice!r})")


COUNTRY = matches("[A-Z]{3}", "an ISO 3166-1 alpha-3 code")
