"""Many tries of the same kind, each from a number of its own so that it can be had again."""

import re
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any, final

from attrs import frozen

_VALIDATOR = re.compile(r"^<|_checks\.py$")
"""Code that says what is wrong with a value, not where it was made."""

Make = Callable[[Random], Any]
Check = Callable[[Any], object]


@final
@frozen
class Failure:
    """A try that raised."""

    number: str
    """What the random generator began with; it makes the same input again."""

    kind: str
    """The class of the error and the line that brought it about: failures of one kind have one cause."""

    report: str
    """The input and the traceback."""


def failures(make: Make, check: Check, numbers: Iterator[str]) -> Iterator[Failure]:
    """
    Try one input for each number, and yield those that fail.

    Args:
        make: Makes an input of a random generator.
        check: Raises whatever if the input fails.
        numbers: Where the generators begin.
    """
    for number in numbers:
        made = make(Random(number))  # noqa: S311  # nothing secret is made
        try:
            check(made)
        except Exception as error:  # noqa: BLE001  # every error is what we look for
            yield Failure(number, _kind(error), f"{made!r:.3000}\n{''.join(traceback.format_exception(error))}")


def numbers(seed: str, count: int, first: int = 0) -> Iterator[str]:
    """Yield the numbers of *count* tries of a seed."""
    return (f"{seed}:{number}" for number in range(first, first + count))


def _kind(error: Exception) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    frame = [frame for frame in frames if not _VALIDATOR.search(frame.filename)][-1]
    return f"{type(error).__name__} at {Path(frame.filename).name}:{frame.lineno}"
