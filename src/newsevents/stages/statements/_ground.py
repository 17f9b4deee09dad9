"""What every rule looks at: the tokens, and which of them are quoted."""

from bisect import bisect_left
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

FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
"""Tags of finite verbs."""
_BEFORE_VERB = ("NN", "NNP", "NNPS", "PRP")


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

    analysis: Analysis = field(init=False)
    """The analysed text."""

    sayings: Sayings = field(init=False)
    """The words of saying."""

    quoted: tuple[Quoted, ...] = field(init=False)
    """Outermost quotations, in order."""

    @analysis.default
    def _take_analysis(self) -> Analysis:
        return self.reading.analysis

    @sayings.default
    def _take_sayings(self) -> Sayings:
        return self.reading.lexicon.sayings

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
        sizes = (len(f) if f.isalnum() else sum(map(str.isalnum, f)) for f in self.analysis.forms)
        return tuple(accumulate(sizes, initial=0))

    @cached_property
    def _quoted_letters(self) -> tuple[int, ...]:
        """Letters and digits in quotation marks before each token."""
        sizes = (0 if around < 0 else self._letters[i + 1] - self._letters[i] for i, around in enumerate(self.around))
        return tuple(accumulate(sizes, initial=0))

    @cached_property
    def _finite(self) -> tuple[int, ...]:
        """Finite verbs before each token."""
        return tuple(accumulate(map(FINITE.__contains__, self.analysis.tags), initial=0))

    def is_finite(self, i: int) -> bool:
        """Say whether token *i* is a verb in the past or present, or a modal verb."""
        return self.analysis.tags[i] in FINITE

    def reads_as_verb(self, i: int) -> bool:
        """Say whether what is tagged a plural is a verb of saying: The ad *claims* "..."; "...," the ad *claims*."""
        analysis = self.analysis
        if analysis.tags[i] != "NNS" or not 0 < i < len(analysis) - 1 or not self.sayings.verb(analysis.lemmas[i]):
            return False
        if self.around[i] < 0 <= self.around[i + 1] and analysis.tags[i - 1] in _BEFORE_VERB:
            return True
        if analysis.forms[i + 1].lower() == "that":
            return analysis.tags[i - 1] in ("NNP", "PRP") or not self.sayings.noun(analysis.lemmas[i])
        first, _ = self.sentence(i)
        after_quotation = self._quoted_letters[i] > self._quoted_letters[first]
        return after_quotation and analysis.forms[i + 1] == "." and analysis.tags[i - 1] in _BEFORE_VERB

    def has_finite_group(self, verb: int) -> bool:
        """Say whether *verb* is finite, by itself or by an auxiliary, or has a subject as if it were."""
        analysis = self.analysis
        at = analysis.finite(verb)
        return (
            self.is_finite(at)
            or analysis.tags[at] == "NNS"
            or (at == verb and analysis.tags[at] == "VBN" and analysis.subject(at) is not None)
        )

    def has_finite(self, first: int, stop: int) -> bool:
        """Say whether there is a finite verb in a range of tokens."""
        return first < stop and self._finite[stop] > self._finite[first]

    @cached_property
    def _quoted_firsts(self) -> tuple[int, ...]:
        return tuple(quoted.first for quoted in self.quoted)

    def next_quoted(self, i: int) -> int:
        """Return the position, in :attr:`quoted`, of the first quotation that begins at token *i* or later."""
        return bisect_left(self._quoted_firsts, i)

    def cuts_quotation(self, i: int) -> bool:
        """Say whether a quotation that begins before token *i* goes on with it."""
        return 0 < i < len(self.around) and self.around[i] >= 0 and self.around[i] == self.around[i - 1]

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
