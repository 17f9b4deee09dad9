"""A statement in the making: tokens, not yet spans and actors."""

from bisect import bisect_right
from collections.abc import Iterator
from operator import itemgetter
from typing import NamedTuple

from newsevents.lexicon.sayings import Saying
from newsevents.stages.statements.page import Range


class Draft(NamedTuple):
    """What a rule found, in positions of tokens."""

    rule: str
    """Name of the rule."""

    content: tuple[Range, ...]
    """What is said, in order, without overlap; never empty."""

    cue: Range | None = None
    """Words of saying; None if the quotation stands alone."""

    head: int | None = None
    """Head of the cue; None without one."""

    predicate: int | None = None
    """Verb whose tense, negation and obliques are those of the saying; None without one."""

    saying: Saying | None = None
    """How the cue says it; None for a word that the lexicon does not know."""

    speaker: int | None = None
    """Head of the words that name the speaker; None if there are none."""

    @property
    def first(self) -> int:
        """First token of the content."""
        return self.content[0][0]

    @property
    def stop(self) -> int:
        """One past the last token of the content."""
        return self.content[-1][1]

    def covers(self, i: int) -> bool:
        """Say whether token *i* is part of what is said."""
        return any(self.within(i, i + 1))

    def within(self, first: int, stop: int) -> Iterator[Range]:
        """Yield those parts of a range of tokens that are part of what is said."""
        for at in range(bisect_right(self.content, first, key=itemgetter(1)), len(self.content)):
            begin, end = self.content[at]
            if begin >= stop:
                return
            yield max(first, begin), min(stop, end)
