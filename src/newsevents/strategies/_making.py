"""
What all strategies of the model are made with.

Things are made by plain functions that draw from a handful of fixed strategies:
a strategy that is built anew for every text costs Hypothesis more than all it draws.
"""

from collections.abc import Callable, Sequence
from enum import Enum
from typing import Any, TypeVar, final

from attrs import frozen
from hypothesis import strategies as st

from newsevents.model import Actor, Meeting, Place, Span, Statement

T = TypeVar("T")
E = TypeVar("E", bound=Enum)

_OFFSETS = st.integers(0, 2**16)
_FEW = st.integers(0, 3)
_YES = st.booleans()


@final
@frozen(kw_only=True)
class Making:
    """The draw of one example, and what is there to refer to."""

    draw: st.DrawFn
    """Draws from a strategy."""

    text: str = ""
    """The text of the story."""

    actors: Sequence[Actor] = ()
    """Its actors."""

    places: Sequence[Place] = ()
    """Its places."""

    statements: Sequence[Statement] = ()
    """Its statements."""

    meetings: Sequence[Meeting] = ()
    """Its meetings."""

    def span(self) -> Span:
        """Make a span; the text must not be empty."""
        start = self.draw(_OFFSETS) % len(self.text)
        return Span(start, start + 1 + self.draw(_OFFSETS) % (len(self.text) - start))

    def in_order(self) -> tuple[Span, ...]:
        """Make spans in order, without overlap."""
        cuts = sorted({self.draw(_OFFSETS) % (len(self.text) + 1) for _ in range(2 * self.draw(_FEW))})
        return tuple(Span(*pair) for pair in zip(cuts[::2], cuts[1::2], strict=False))

    def found(self, make: Callable[["Making"], T]) -> T | None:
        """Make something that stands in the text, or None."""
        return self.perhaps(make) if self.text else None

    def all_found(self, make: Callable[["Making"], T], *, least: int = 0) -> tuple[T, ...]:
        """Make different things that stand in the text; none if it is empty."""
        return self.some(make, least=least) if self.text else ()

    def perhaps(self, make: Callable[["Making"], T]) -> T | None:
        """Make something, or None."""
        return make(self) if self.draw(_YES) else None

    def some(self, make: Callable[["Making"], T], *, least: int = 0) -> tuple[T, ...]:
        """Make different things."""
        return tuple(dict.fromkeys(make(self) for _ in range(max(least, self.draw(_FEW)))))

    def one_of(self, things: Sequence[T]) -> T:
        """Draw one of the things, of which there is at least one."""
        return things[self.draw(_OFFSETS) % len(things)]

    def one_or_none(self, things: Sequence[T]) -> T | None:
        """Draw one of the things, or None."""
        return self.perhaps(lambda making: making.one_of(things)) if things else None

    def some_of(self, things: Sequence[T]) -> tuple[T, ...]:
        """Draw different ones of the things."""
        return self.some(lambda making: making.one_of(things)) if things else ()

    def member(self, kinds: type[E]) -> E:
        """Draw a member of an enumeration."""
        return self.one_of(list(kinds))

    def member_or_none(self, kinds: type[E]) -> E | None:
        """Draw a member of an enumeration, or None."""
        return self.one_or_none(list(kinds))


@st.composite
def made(draw: st.DrawFn, /, make: Callable[[Making], T], **known: Any) -> T:
    """Give what *make* makes."""
    return make(Making(draw=draw, **known))
