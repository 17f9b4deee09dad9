"""What every rule looks at: the tokens, and which of them are quoted."""

from functools import cached_property
from itertools import accumulate

from attrs import field, frozen

from newsevents.language import Analysis, Quotation
from newsevents.lexicon.sayings import Sayings
from newsevents.stages.reading import Reading

Range = tuple[int, int]
"""Half-open range of tokens."""

MARKS = frozenset({",", ".", ":", "``", "''", "-LRB-", "-RRB-", "NFP", "HYPH"})
"""Tags of tokens that are no words."""


@frozen(eq=False)
class Quoted:
    """A quotation that stands in no other, as a range of tokens."""

    first: int
    """Its opening mark."""

    stop: int
    """One past its closing mark."""

    quotation: Quotation
    """Where its words are."""


@frozen(eq=False)
class Ground:
    """A reading with what the rules for statements ask about it again and again."""

    reading: Reading
    """What earlier stages found."""

    quoted: tuple[Quoted, ...] = field(init=False)
    """Outermost quotations, in order."""

    @quoted.default
    def _find_quoted(self) -> tuple[Quoted, ...]:
        analysis = self.reading.analysis
        found = []
        stop = 0
        for quotation in analysis.quotations:
            if quotation.depth == 0:
                first, end = analysis.tokens_in(quotation.span)
                if stop <= first < end:
                    found.append(Quoted(first, end, quotation))
                    stop = end
        return tuple(found)

    @property
    def analysis(self) -> Analysis:
        """The analysed text."""
        return self.reading.analysis

    @property
    def sayings(self) -> Sayings:
        """The words of saying."""
        return self.reading.lexicon.sayings

    @cached_property
    def around(self) -> tuple[int, ...]:
        """Position, in :attr:`quoted`, of the quotation around each token, -1 if there is none."""
        found = [-1] * len(self.analysis)
        for number, quoted in enumerate(self.quoted):
            found[quoted.first : quoted.stop] = [number] * (quoted.stop - quoted.first)
        return tuple(found)

    @cached_property
    def _letters(self) -> tuple[int, ...]:
        """Letters and digits before each token."""
        return tuple(accumulate((sum(map(str.isalnum, form)) for form in self.analysis.forms), initial=0))

    @cached_property
    def _quoted_letters(self) -> tuple[int, ...]:
        """Letters and digits in quotation marks before each token."""
        sizes = (0 if around < 0 else self._letters[i + 1] - self._letters[i] for i, around in enumerate(self.around))
        return tuple(accumulate(sizes, initial=0))

    def share_quoted(self, ranges: tuple[Range, ...]) -> float:
        """Return which share of the letters and digits stands in quotation marks, from 0 to 1."""
        letters = sum(self._letters[stop] - self._letters[first] for first, stop in ranges)
        quoted = sum(self._quoted_letters[stop] - self._quoted_letters[first] for first, stop in ranges)
        return quoted / letters if letters else 0.0

    def is_mark(self, i: int) -> bool:
        """Say whether token *i* is punctuation."""
        return self.analysis.tags[i] in MARKS

    def sentence(self, i: int) -> Range:
        """Return the range of the sentence of token *i*."""
        return self.analysis.sentences[self.analysis.sentence_of(i)]
