"""What a time expression means, and what it is counted from."""

import re
from collections.abc import Callable, Iterator
from datetime import MAXYEAR, MINYEAR, date
from functools import cached_property
from typing import NamedTuple, TypeAlias, final

from attrs import frozen

from newsevents.language import Analysis
from newsevents.lexicon.times import TimeWords
from newsevents.model import TimeMod, TimeType
from newsevents.model.dates import days_of
from newsevents.stages.times.classes import LETTERS, NAMES
from newsevents.stages.times.numbers import Value
from newsevents.stages.times.page import Page
from newsevents.stages.times.tense import direction

_AHEAD = 10
"""Years after that of the story that two digits may mean."""


@final
class Sense(NamedTuple):
    """What a time expression means; see :class:`newsevents.When`."""

    value: str
    """TIMEX3 value."""

    type: TimeType = TimeType.DATE
    """TIMEX3 type."""

    mod: TimeMod | None = None
    """TIMEX3 modifier."""

    quant: str | None = None
    """Quantifier of a set."""

    freq: str | None = None
    """Frequency of a set."""

    relative: bool = False
    """Whether it was counted from the day of the story, or from a time before it in the text."""

    compared: bool = False
    """Whether it is only held against the time of which the text speaks: "up from a year earlier"."""


@final
@frozen(kw_only=True, eq=False)
class Draft:
    """Tokens that match the pattern of a rule, and what they are counted from."""

    first: int
    """The first token."""

    stop: int
    """One past the last token."""

    page: Page
    """Classes and values of all tokens."""

    analysis: Analysis
    """The text."""

    anchor: date | None
    """The day of the story; None if not known."""

    weekday_anchor: date | None
    """The day from which weekdays are counted; None if not known."""

    focus: str | None
    """TIMEX3 value of the calendar date of which the text speaks; None if there is none."""

    quarter: str | None
    """TIMEX3 value of the quarter on which the text reports; None if there is none."""

    words: TimeWords
    """Words that look ahead or back."""

    @cached_property
    def direction(self) -> int:
        """-1 if the words around are in a tense of the past, 1 if in one of the future, 0 if in none."""
        inside = self._range()
        head = next((i for i in inside if self.analysis.heads[i] not in inside), self.first)
        return direction(self.analysis, head, self.words)

    @property
    def next_tag(self) -> str:
        """The part of speech of the token after it, nothing at the end of the text."""
        return self.analysis.tags[self.stop] if self.stop < len(self.analysis) else ""

    @property
    def next_class(self) -> str | None:
        """The class of the token after it, None at the end of the text."""
        letter = self.page.classes[self.stop : self.stop + 1]
        return NAMES[letter] if letter else None

    @property
    def focused(self) -> bool:
        """Whether it counts from the time of which the text speaks: "the following day", "that year"."""
        return self.has("that") or any(word in self.words.focused for word in self.spoken())

    @property
    def ends_range(self) -> bool:
        """Whether it comes right after another weekday and "to"."""
        return bool(_RANGE.fullmatch(self.page.classes[max(0, self.first - 2) : self.first]))

    @property
    def focus_day(self) -> date | None:
        """The last date before it in the text, None if that is no day."""
        days = days_of(self.focus) if self.focus else None
        return days[0] if days and days[0] == days[1] else None

    def all(self, *names: str, before: str | None = None) -> tuple[Value, ...]:
        """Return what the tokens of these classes mean, in order, up to the first one of class *before*."""
        wanted = [LETTERS[name] for name in names]
        end = self.page.classes.find(LETTERS[before], self.first, self.stop) if before else -1
        inside = range(self.first, end if end >= 0 else self.stop)
        return tuple(self.page.values[i] for i in inside if self.page.classes[i] in wanted)

    def number(self, *names: str) -> int | None:
        """Return the first number that a token of these classes means, None if there is none."""
        return next((value for value in self.all(*names) if isinstance(value, int)), None)

    def number_after(self, name: str, *names: str) -> int | None:
        """Return the first number of these classes after the first token of class *name*, None if there is none."""
        at = self.page.classes.find(LETTERS[name], self.first, self.stop)
        wanted = [LETTERS[other] for other in names]
        values = (self.page.values[i] for i in range(at + 1, self.stop) if self.page.classes[i] in wanted)
        return next((value for value in values if isinstance(value, int)), None) if at >= 0 else None

    def code(self, *names: str) -> str | None:
        """Return the first code that a token of these classes means, None if there is none."""
        return next((value for value in self.all(*names) if isinstance(value, str)), None)

    def has(self, name: str) -> bool:
        """Say whether there is a token of this class."""
        return self.page.classes.find(LETTERS[name], self.first, self.stop) >= 0

    def spoken(self) -> Iterator[str]:
        """Yield the words in lower case."""
        return (self.page.plain[i] for i in self._range())

    def date(self, value: str | None, *, relative: bool = True, compared: bool = False) -> Sense | None:
        """Return a date with the modifier of the words, None without a value; see :class:`Sense`."""
        if value is None:
            return None
        return Sense(value=value, mod=self.mod(), relative=relative and self.anchor is not None, compared=compared)

    def year_from_anchor(self, step: int) -> int | None:
        """Return the year so many years after that of the story, None if that is no year or not known."""
        year = self.anchor.year + step if self.anchor else None
        return year if year is not None and MINYEAR <= year <= MAXYEAR else None

    def year_of_digits(self, digits: int) -> int | None:
        """Return the year of two digits that lies at most ten years ahead of the story, None if that is no year."""
        latest = self.year_from_anchor(_AHEAD)
        year = latest - (latest - digits) % 100 if latest is not None and 0 <= digits <= 99 else 0
        return year if year >= MINYEAR else None

    def mod(self) -> TimeMod | None:
        """Return the modifier that a word or a prefix gives, None if there is none."""
        prefix = next(filter(None, self.page.modifiers[self.first : self.stop]), None)
        code = prefix or self.code("edge", "modifier", "approx")
        return TimeMod(code) if code else None

    def _range(self) -> range:
        return range(self.first, self.stop)


_RANGE = re.compile(f"{LETTERS['weekday']}[{LETTERS['to']}{LETTERS['hyphen']}]")
"""The first of two weekdays, and what joins them."""

Read: TypeAlias = Callable[[Draft], Sense | None]
"""What the tokens of a match mean; None if they are no time expression after all."""


@final
class Rule(NamedTuple):
    """A kind of time expression."""

    name: str
    """For the evidence."""

    pattern: str
    """Regular expression over the names of classes; names in capitals are those of :mod:`patterns`."""

    read: Read
    """Says what the words mean."""
