"""Columns that follow from others: what every reader of a text asks of its words, found once for all."""

from bisect import bisect_left
from typing import NamedTuple, final

from attrs import frozen

from newsevents._memory import cached_property
from newsevents.language._table import Range, Table
from newsevents.language.quotations import Quotation
from newsevents.language.words import plain


@final
class Quoted(NamedTuple):
    """A quotation that stands in no other, as a range of tokens."""

    first: int
    """Its opening mark."""

    stop: int
    """One past its closing mark."""

    quotation: Quotation
    """Where its words are."""


@frozen(kw_only=True, slots=False)
class Columns(Table):
    """A table with the columns that follow from others, each made when it is first asked for."""

    @cached_property
    def forms(self) -> tuple[str, ...]:
        """The tokens as they stand in the text."""
        text = self.text
        return tuple([text[start:end] for start, end in zip(self.starts, self.ends, strict=True)])

    @cached_property
    def lower(self) -> tuple[str, ...]:
        """The tokens in lower case."""
        return tuple(map(str.lower, self.forms))

    @cached_property
    def plain(self) -> tuple[str, ...]:
        """The tokens as lists of words have them: in lower case, without full stop, with straight apostrophes."""
        return tuple(map(plain, self.forms))

    @cached_property
    def singular(self) -> tuple[str, ...]:
        """As :attr:`plain`, with plural nouns in the singular."""
        found = list(self.plain)
        for i, tag in enumerate(self.tags):
            if tag == "NNS":
                found[i] = plain(self.lemmas[i])
            elif tag.endswith("S") and tag != "POS":
                found[i] = found[i].rstrip("s")
        return tuple(found)

    @cached_property
    def bases(self) -> tuple[str, ...]:
        """Base forms in lower case, those of proper nouns, too."""
        return tuple(map(str.lower, self.lemmas))

    @cached_property
    def sentence_at(self) -> tuple[Range, ...]:
        """The sentence of each token, as a range of tokens."""
        return tuple([sentence for sentence in self.sentences for _ in range(*sentence)])

    @cached_property
    def quoted(self) -> tuple[Quoted, ...]:
        """The outermost quotations, as ranges of tokens, in order, without overlap."""
        found: list[Quoted] = []
        for quotation in self.quotations:
            if quotation.depth == 0:
                first, stop = self.tokens_in(quotation.span)
                if (found[-1].stop if found else 0) <= first < stop:
                    found.append(Quoted(first, stop, quotation))
        return tuple(found)

    @cached_property
    def quoted_at(self) -> tuple[int, ...]:
        """Position, in :attr:`quoted`, of the quotation around each token, -1 if there is none."""
        found = [-1] * len(self)
        for number, quoted in enumerate(self.quoted):
            found[quoted.first : quoted.stop] = [number] * (quoted.stop - quoted.first)
        return tuple(found)

    @cached_property
    def _quoted_firsts(self) -> tuple[int, ...]:
        return tuple(quoted.first for quoted in self.quoted)

    def next_quoted(self, i: int) -> int:
        """Return the position, in :attr:`quoted`, of the first quotation that begins at token *i* or later."""
        return bisect_left(self._quoted_firsts, i)

    def cuts_quotation(self, i: int) -> bool:
        """Say whether a quotation that begins before token *i* goes on with it."""
        around = self.quoted_at
        return 0 < i < len(around) and around[i] >= 0 and around[i] == around[i - 1]

    def is_capitalized(self, i: int) -> bool:
        """Say whether token *i* begins with a capital."""
        return self.text[self.starts[i]].isupper()

    def head_of(self, first: int, stop: int) -> int:
        """Return the first token of a range that hangs on something outside of it."""
        if stop - first == 1:
            return first
        heads = self.heads
        return next((i for i in range(first, stop) if not first <= heads[i] < stop), first)
