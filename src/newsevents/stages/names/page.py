"""The text as this stage reads it: which words look like names."""

from functools import cached_property
from typing import final

from attrs import frozen

from newsevents.language import Analysis
from newsevents.lexicon import Lexicon

_OPENING = frozenset(("“", '"', "‘", "'", "``", "(", "[", ":", "•", "-", "–", "—", "*", "·", "|", "»", "«", "--"))
_PROPER = ("NNP", "NNPS")
_MANY = 4
_MOST = 0.7
_SHORT = 3


@final
@frozen(eq=False, slots=False)
class Page:
    """An analysed text with what the rules for names look up again and again."""

    analysis: Analysis
    """The text, word by word."""

    lexicon: Lexicon
    """What is known of the world and the words."""

    @cached_property
    def forms(self) -> tuple[str, ...]:
        """The words as they stand in the text."""
        return self.analysis.forms

    @cached_property
    def lower(self) -> tuple[str, ...]:
        """The words in lower case."""
        return tuple(form.lower() for form in self.forms)

    @cached_property
    def capital(self) -> tuple[bool, ...]:
        """Whether each word begins with a capital, or holds one."""
        return tuple(form != low for form, low in zip(self.forms, self.lower, strict=True))

    @cached_property
    def opens(self) -> tuple[bool, ...]:
        """Whether each word would have a capital anyway: it opens a sentence, a line or a quotation."""
        marks = [False] * len(self.forms)
        for first, stop in (*self.analysis.sentences, *self.analysis.paragraphs):
            at = first
            while at < stop and not self.forms[at][0].isalnum():
                at += 1
            if at < stop:
                marks[at] = True
        for at in range(1, len(self.forms)):
            if self.forms[at - 1] in _OPENING and not self._joined(at):
                marks[at] = True
        return tuple(marks)

    def _joined(self, at: int) -> bool:
        starts, ends = self.analysis.starts, self.analysis.ends
        return at > 1 and starts[at] == ends[at - 1] and starts[at - 1] == ends[at - 2]

    @cached_property
    def loud(self) -> tuple[bool, ...]:
        """Whether each word stands in a sentence where capitals tell nothing: a headline."""
        marks = [False] * len(self.forms)
        for first, stop in self.analysis.sentences:
            words = [i for i in range(first, stop) if self.forms[i][0].isalpha() and len(self.forms[i]) > _SHORT]
            if len(words) >= _MANY and sum(self.capital[i] for i in words) >= _MOST * len(words):
                marks[first:stop] = [True] * (stop - first)
        return tuple(marks)

    @cached_property
    def ordinary(self) -> frozenset[str]:
        """Words that the text writes in small letters somewhere."""
        return frozenset(f for f, low in zip(self.forms, self.lower, strict=True) if f == low and f.isalpha())

    @cached_property
    def barred(self) -> tuple[bool, ...]:
        """Whether each word is no part of a name: days, months, common abbreviations."""
        others = self.lexicon.names.others
        return tuple(low in others.calendar or low in others.common for low in self.lower)

    @cached_property
    def named(self) -> tuple[bool, ...]:
        """Whether each word, by its capital, may be part of a name."""
        return tuple(self._named(i) for i in range(len(self.forms)))

    def _named(self, i: int) -> bool:
        if not self.capital[i] or not any(c.isalpha() for c in self.forms[i]):
            return False
        if self.analysis.labels[i] != "O":
            return True
        if self.barred[i]:
            return False
        if self.loud[i] or self.opens[i]:
            return self.analysis.tags[i] in _PROPER and self.lower[i] not in self.ordinary
        return True

    @cached_property
    def sentence_at(self) -> tuple[tuple[int, int], ...]:
        """The sentence of each word, as a range of words."""
        return tuple(bounds for bounds in self.analysis.sentences for _ in range(*bounds))

    def joined(self, i: int) -> bool:
        """Say whether word *i* follows the word before it without white space."""
        return i > 0 and self.analysis.starts[i] == self.analysis.ends[i - 1]

    def text(self, first: int, stop: int) -> str:
        """Return the words from *first* up to, not including, *stop*, as they stand in the text."""
        return self.analysis.text[self.analysis.starts[first] : self.analysis.ends[stop - 1]]
