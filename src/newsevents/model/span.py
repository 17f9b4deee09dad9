"""Where in the text something stands, and who says so."""

from typing import final

from attrs import Attribute, field, frozen

from newsevents.model._checks import between, fail, not_empty


@final
@frozen(order=True)
class Span:
    """
    A non-empty, half-open range of a text.

    Offsets count Unicode code points of the unchanged text, as Python's slices
    do; they are neither bytes nor UTF-16 units.  Spans order by start, then end.

    >>> Span(4, 9).of("Mr. Smith said")
    'Smith'
    """

    start: int = field(validator=between(0, 2**53))
    """Offset of the first code point, from 0."""

    end: int = field()
    """Offset one past the last code point, greater than :attr:`start`."""

    @end.validator
    def _after_start(self, attribute: "Attribute[int]", value: int) -> None:
        if value <= self.start:
            fail(self, f"'{attribute.name}' must be > start={self.start} (got {value})")

    def of(self, text: str) -> str:
        """Return the part of *text* that this span marks."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """
        Say whether the two share at least one code point.

        >>> Span(0, 5).overlaps(Span(4, 6)), Span(0, 5).overlaps(Span(5, 6))
        (True, False)
        """
        return self.start < other.end and other.start < self.end

    def __contains__(self, other: "Span") -> bool:
        """
        Say whether *other* lies wholly inside.

        >>> Span(2, 4) in Span(0, 5)
        True
        """
        return self.start <= other.start and other.end <= self.end

    def __len__(self) -> int:
        """Return the number of code points."""
        return self.end - self.start

    def __reduce__(self) -> tuple[type["Span"], tuple[int, int]]:
        return Span, (self.start, self.end)  # quicker than a state, and a story has a thousand


@final
@frozen(order=True)
class Evidence:
    """
    The words that prove a finding, and the rule that found it.

    >>> Evidence(Span(10, 14), "said-that").rule
    'said-that'
    """

    span: Span
    """The words, in the text of the story."""

    rule: str = field(validator=not_empty)
    """Name of the rule, for example ``"title-before-name"``."""
