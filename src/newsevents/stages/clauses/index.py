"""Things by what must agree with them, so that the first that fits is found without a look at all."""

from collections.abc import Callable, Hashable, Iterable
from heapq import heappop, heappush
from typing import Generic, TypeVar, final

from attrs import define, field

K = TypeVar("K", bound=Hashable)

ANY = "*"
"""In a key, for what the other leaves open."""

NONE = ""
"""In a key, for what is not told."""


@final
@define(eq=False)
class Index(Generic[K]):
    """
    Numbers by keys.

    What ceases to fit under a key must never fit there again: it is forgotten.

    >>> index = Index[str]()
    >>> index.add(3, ["odd", "small"])
    >>> index.add(5, ["odd"])
    >>> index.least(["odd", "big"], lambda number: number > 3)
    5
    """

    _numbers: dict[K, list[int]] = field(factory=dict)

    def add(self, number: int, keys: Iterable[K]) -> None:
        """Let *number* be found under each of *keys*."""
        for key in keys:
            heappush(self._numbers.setdefault(key, []), number)

    def least(self, keys: Iterable[K], fits: Callable[[int], bool]) -> int | None:
        """Return the least number that fits under one of *keys*, None if none does."""
        found = (number for key in keys if (number := self._first(key, fits)) is not None)
        return min(found, default=None)

    def _first(self, key: K, fits: Callable[[int], bool]) -> int | None:
        numbers = self._numbers.get(key, [])
        while numbers and not fits(numbers[0]):
            heappop(numbers)
        return numbers[0] if numbers else None
