"""
Plain data to typed objects, strictly, or all problems at once.

cattrs turns ``3`` into ``"3"``, ``"no"`` into True and ``"abc"`` into three
strings; here a value has the type that was asked for, or it is a problem.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from enum import Enum
from functools import cache
from heapq import nsmallest
from typing import Any, TypeAlias, TypeVar, get_args, get_origin

from cattrs import (
    BaseConverter,
    BaseValidationError,
    Converter,
    ForbiddenExtraKeysError,
    IterableValidationError,
    transform_error,
)
from cattrs.errors import IterableValidationNote

from newsevents.errors import ModelError

T = TypeVar("T")

Hook: TypeAlias = Callable[[Any, Any], Any]
"""What cattrs calls to structure a value: takes plain data and the type wanted."""

MOST = 20
"""How many problems are told one by one; the others are counted."""

PROBLEMS = (BaseValidationError, ForbiddenExtraKeysError, TypeError, ValueError, LookupError, AttributeError)
"""All that can be raised where plain data is not what it must be."""


class WrongTypeError(TypeError):
    """A value is not of the type that was asked for: takes the value, and what must be there."""

    def __str__(self) -> str:
        value, what = self.args
        return f"must be {what} (got {short(value)})"


class _ManyError(IterableValidationError):
    """The problems of a list, of which only the first are kept."""

    more = 0
    """How many others there are."""


class ElsewhereError(ValueError):
    """A value depends on another that has a problem: it is told there, and not here."""


def be_strict(converter: BaseConverter, *types: type) -> None:
    """Make *converter* take values of *types* as they are, lists for tuples, and nothing else for them."""
    for cl in types:
        converter.register_structure_hook(cl, _taker(cl))
    converter.register_structure_hook_factory(is_list, _lister)


def _taker(cl: type) -> Hook:
    what = _NAMES.get(cl, cl.__name__)
    fits = _number if cl is float else None

    def take(value: object, wanted: Any) -> object:
        if wanted is not cl:
            # cattrs sends here what derives from the type, too: a StrEnum is a string.
            return _member(value, wanted)
        if value.__class__ is cl:
            return value
        if fits is not None:
            return fits(value)
        raise WrongTypeError(value, what)

    return take


def _number(value: object) -> float:
    if value.__class__ is int and abs(value) < 2**53:
        return float(value)
    raise WrongTypeError(value, _NAMES[float])


def _member(value: object, kind: type[Enum]) -> Enum:
    members = _members(kind)
    try:
        return members[value]
    except (KeyError, TypeError):
        msg = f"must be one of: {', '.join(map(str, members))} (got {short(value)})"
        raise ValueError(msg) from None


@cache
def _members(kind: type[Enum]) -> dict[object, Enum]:
    return {member.value: member for member in kind}


def is_list(cl: object) -> bool:
    """Say whether a type is that of a tuple of any length, a list in documents."""
    return get_origin(cl) is tuple and get_args(cl)[1:] == (...,)


def _lister(cl: object, converter: BaseConverter) -> Hook:
    item = get_args(cl)[0]
    return each(converter.get_structure_hook(item), item, detailed=converter.detailed_validation)


def each(hook: Hook, item: object, *, detailed: bool) -> Hook:
    """
    Make the hook for a list of values of type *item* of the *hook* for one.

    Args:
        hook: Structures one value.
        item: The type of a value.
        detailed: Whether to tell the problems of all values, or only the first and faster.
    """

    def quick(values: object, _: object) -> tuple[object, ...]:
        if values.__class__ is not list and values.__class__ is not tuple:
            raise WrongTypeError(values, "a list")
        return tuple([hook(value, item) for value in values])

    def thorough(values: object, _: object) -> tuple[object, ...]:
        if not isinstance(values, (list, tuple)):
            raise WrongTypeError(values, "a list")
        done: list[object] = []
        failed = _Failures(item)
        for i, value in enumerate(values):
            try:
                done.append(hook(value, item))
            except PROBLEMS as error:
                failed.add(i, error)
        failed.tell()
        return tuple(done)

    return thorough if detailed else quick


class _Failures:
    """
    What is wrong in a list.

    A list may be nothing but problems, and an error weighs a hundred times as
    much as what is wrong: only the first are kept, and others are counted.
    """

    def __init__(self, item: object) -> None:
        self._item = item
        self._kept: list[Exception] = []
        self._elsewhere: list[Exception] = []
        self._more = 0

    def add(self, index: int, error: Exception) -> None:
        """Take note of what is wrong with one value."""
        kept = self._elsewhere if is_elsewhere(error) else self._kept
        if len(kept) < MOST:
            error.add_note(IterableValidationNote(_NO_WORDS, index, self._item))
            kept.append(error)
        else:
            self._more += kept is self._kept

    def tell(self) -> None:
        """Raise what is wrong, if anything is."""
        if errors := self._kept or self._elsewhere:
            group = _ManyError(_NO_WORDS, errors, tuple)
            group.more = self._more
            raise group


def is_elsewhere(error: BaseException) -> bool:
    """Say whether an error tells nothing but that something depends on what is not valid."""
    if isinstance(error, BaseExceptionGroup):
        return all(map(is_elsewhere, error.exceptions))
    return isinstance(error, ElsewhereError)


_NO_WORDS = ""  # cattrs wants a message; ours are made of the parts
_NAMES: dict[type, str] = {str: "a string", int: "an integer", float: "a number", bool: "true or false", date: "a date"}


def short(value: object) -> str:
    """Show a value in an error, of any size."""
    if isinstance(value, (list, dict)):
        return "a list" if isinstance(value, list) else "an object"
    return cut(repr(value[:60] if isinstance(value, (str, bytes)) else value), 60)


def cut(text: str, most: int = 200) -> str:
    """Return *text* if it has no more than *most* characters, else its beginning and three dots."""
    return text if len(text) <= most else text[: most - 3] + "..."


def first_of(problems: Sequence[str], more: int = 0) -> list[str]:
    """
    Return the first of *problems*, and how many there are besides.

    >>> first_of(["one"], more=2)
    ['one', 'and at least 2 more problems']
    """
    more += max(0, len(problems) - MOST)
    return [*problems[:MOST], f"and at least {more} more problems"] if more else list(problems)


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
    except (*PROBLEMS, RecursionError) as error:
        raise fail(problems_of(error)) from error


def problems_of(error: BaseException) -> list[str]:
    """List the problems that an error of structuring stands for, each with its place; of many only the first."""
    told = transform_error(error, path="$", format_exception=_say)
    return first_of([problem for problem in told if not problem.startswith(_ELSEWHERE)] or told, _more(error))


def _more(error: BaseException) -> int:
    inside = error.exceptions if isinstance(error, BaseExceptionGroup) else ()
    return getattr(error, "more", 0) + sum(map(_more, inside))


_ELSEWHERE = "depends on what is not valid"


def _say(error: BaseException, cl: type | None) -> str:
    match error:
        case ElsewhereError():
            return _ELSEWHERE
        case ModelError():
            return "; ".join(map(cut, first_of(error.problems)))
        case KeyError():
            return f"missing or unknown {short(error.args[0])}" if error.args else "missing key"
        case ForbiddenExtraKeysError():
            return f"must have no key {_listed(error.extra_fields)}"
        case TypeError() | ValueError() if not _is_foreign(error):
            return cut("; ".join(str(error).splitlines()), 500)
        case RecursionError():
            return "must be less deeply nested"
        case _:
            return cut(f"must be {_article(cl)} ({type(error).__name__}: {error})")


def _is_foreign(error: BaseException) -> bool:
    return type(error) is TypeError


def _listed(keys: Iterable[object]) -> str:
    first = nsmallest(MOST + 1, map(short, keys))
    return ", ".join(first if len(first) <= MOST else [*first[:MOST], "..."])


def _article(cl: type | None) -> str:
    return f"a {getattr(cl, '__name__', 'value')}"


def day_or_moment(value: object) -> date:
    """
    Read an ISO 8601 day, or moment with its time zone.

    >>> day_or_moment("2025-08-20")
    datetime.date(2025, 8, 20)
    """
    if not isinstance(value, str):
        raise WrongTypeError(value, "an ISO 8601 date or time")
    try:
        return date.fromisoformat(value) if len(value) == len("2025-08-20") else datetime.fromisoformat(value)
    except ValueError:
        msg = f"must be an ISO 8601 date or time (got {short(value)})"
        raise ValueError(msg) from None
