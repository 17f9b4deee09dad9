"""
Plain data to typed objects, strictly, or all problems at once.

cattrs turns ``3`` into ``"3"`` and ``"no"`` into True; here a value has the
type that was asked for, or it is a problem.
"""

from collections.abc import Callable
from datetime import date, datetime
from enum import Enum
from typing import Any, TypeVar

from cattrs import BaseValidationError, Converter, transform_error

T = TypeVar("T")


class _WrongTypeError(TypeError):
    """A value is not of the type that was asked for."""


def be_strict(converter: Converter, *types: type) -> None:
    """Make *converter* take values of *types* as they are, and nothing else for them."""
    for cl in types:
        converter.register_structure_hook_func(_is(cl), _take)


def _is(cl: type) -> Callable[[Any], bool]:
    return lambda wanted: wanted is cl


def _take(value: object, cl: type[T]) -> T:
    fits = type(value) is cl or (cl is float and type(value) is int)
    if not fits:
        msg = f"must be {_NAMES.get(cl, cl.__name__)} (got {_short(value)})"
        raise _WrongTypeError(msg)
    return value  # type: ignore[return-value]  # checked above: it is of this very class


_NAMES: dict[type, str] = {str: "a string", int: "an integer", float: "a number", bool: "true or false", date: "a date"}


def _short(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."


def structure(converter: Converter, data: object, cl: type[T], fail: Callable[[list[str]], Exception]) -> T:
    """
    Make an object of class *cl* of plain *data*.

    Args:
        converter: Knows how; see :func:`be_strict`.
        data: Dicts, lists, strings, numbers, as a parser gives them.
        cl: The class wanted.
        fail: Makes the error to raise of the list of all problems.
    """
    try:
        return converter.structure(data, cl)
    except BaseValidationError as error:
        raise fail(transform_error(error, path="$", format_exception=_say)) from error
    except (TypeError, ValueError, LookupError, AttributeError, RecursionError) as error:
        raise fail([f"{_say(error, cl)} @ $"]) from error


def _say(error: BaseException, cl: type | None) -> str:
    if isinstance(error, KeyError):
        return f"missing or unknown {error.args[0]!r}" if error.args else "missing key"
    if isinstance(error, ValueError) and isinstance(cl, type) and issubclass(cl, Enum):
        return f"must be one of: {', '.join(str(member.value) for member in cl)}"
    if isinstance(error, (TypeError, ValueError)):
        return "; ".join(str(error).splitlines())
    if isinstance(error, RecursionError):
        return "must be less deeply nested"
    return f"must be {_article(cl)} ({type(error).__name__}: {error})"


def _article(cl: type | None) -> str:
    return f"a {getattr(cl, '__name__', 'value')}"


def day_or_moment(value: object) -> date:
    """
    Read an ISO 8601 day, or moment with its time zone.

    >>> day_or_moment("2025-08-20")
    datetime.date(2025, 8, 20)
    """
    if not isinstance(value, str):
        msg = f"must be an ISO 8601 date or time (got {_short(value)})"
        raise _WrongTypeError(msg)
    try:
        return date.fromisoformat(value) if len(value) == len("2025-08-20") else datetime.fromisoformat(value)
    except ValueError:
        msg = f"must be an ISO 8601 date or time (got {_short(value)})"
        raise ValueError(msg) from None
