"""Functions that remember what they said of a word, within bounds, and properties that are computed once."""

import functools
import sys
from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING or sys.version_info >= (3, 12):
    from functools import cached_property
else:

    class cached_property(functools.cached_property):  # noqa: N801  # it is the same, without a lock
        """
        A property that is computed once for each object.

        Up to Python 3.11 the one of functools holds a lock meanwhile: threads
        wait for each other, and a child that is forked just then, for ever.
        """

        def __get__(self, instance: object, owner: type | None = None) -> object:
            if instance is None:
                return self
            value = instance.__dict__[self.attrname] = self.func(instance)
            return value


__all__ = ["LONGEST", "cached_property", "remembering"]

T = TypeVar("T")

LONGEST = 64
"""Characters of the longest word that is remembered: longer ones are hardly ever met again."""


def remembering(most: int) -> Callable[[Callable[[str], T]], Callable[[str], T]]:
    """
    Make a function remember what it returned for the words that it was asked for last.

    Unlike with :func:`functools.lru_cache` alone, memory is bounded in
    characters, too: a text can be one word of a million letters, and a million
    texts another one each.

    Args:
        most: How many answers are kept, for words of 64 characters at most.

    >>> @remembering(1000)
    ... def shout(word: str) -> str:
    ...     return word.upper()
    >>> shout("no"), shout("n" + 99 * "o") == "N" + 99 * "O"
    ('NO', True)
    """

    def decorate(function: Callable[[str], T]) -> Callable[[str], T]:
        kept = lru_cache(maxsize=most)(function)

        @wraps(function)
        def answer(word: str) -> T:
            return function(word) if len(word) > LONGEST else kept(word)

        return answer

    return decorate
