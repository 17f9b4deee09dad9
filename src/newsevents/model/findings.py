"""Findings of one kind, which a notebook shows as a table."""

from typing import Any, SupportsIndex, TypeVar, final, overload

from newsevents.model._shown import Shown

T_co = TypeVar("T_co", covariant=True)


@final
class Findings(tuple[T_co, ...], Shown):
    """
    A tuple of findings, of which a notebook shows a table.

    It is equal to any tuple of the same things.  The lists of a story are of
    this class, and slices of them; any other list of findings becomes one by
    calling it: ``Findings(s for s in story.statements if s.speaker)``.

    >>> Findings([1, 2, 3])[:2] == (1, 2)
    True
    """

    __slots__ = ()

    @overload
    def __getitem__(self, index: SupportsIndex) -> T_co: ...
    @overload
    def __getitem__(self, index: slice) -> "Findings[T_co]": ...
    def __getitem__(self, index: Any) -> Any:
        found = super().__getitem__(index)
        return Findings(found) if isinstance(index, slice) else found
