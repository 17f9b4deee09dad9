"""What the rules for statements look up: finite verbs, and how much is quoted."""

from itertools import accumulate, pairwise

from newsevents._memory import cached_property
from newsevents.language import Analysis
from newsevents.language.lemmas import find_lemma
from newsevents.lexicon.sayings import Sayings
from newsevents.stages.reading import Reading

Range = tuple[int, int]
"""Half-open range of tokens."""

MARKS = frozenset({",", ".", ":", "``", "''", "-LRB-", "-RRB-", "NFP", "HYPH"})
"""Tags of tokens that are no words."""

FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
"""Tags of finite verbs."""
_LIKE_PARTICIPLE = frozenset({"JJ", "NN"})
_LIKE_VERB = _LIKE_PARTICIPLE | {"NNS"}
"""Tags that the tagger gives to verbs of saying right after a quotation."""
_SOMEBODY = frozenset({"DT", "JJ", "NN", "NNP", "PRP", "PRP$"})
"""Tags of words that may begin the name of a speaker."""
_BEFORE_VERB = ("NN", "NNP", "NNPS", "PRP")


class Page:
    """A reading with what the rules for statements look up again and again."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        """What earlier stages found."""
        self.analysis: Analysis = reading.analysis
        """The analysed text."""
        self.sayings: Sayings = reading.lexicon.sayings
        """The words of saying."""

    @cached_property
    def _letters(self) -> tuple[int, ...]:
        """Letters and digits before each token."""
        sizes = (len(f) if f.isalnum() else sum(map(str.isalnum, f)) for f in self.analysis.forms)
        return tuple(accumulate(sizes, initial=0))

    @cached_property
    def _quoted_letters(self) -> tuple[int, ...]:
        """Letters and digits in quotation marks before each token."""
        sizes = (
            0 if quotation < 0 else after - before
            for quotation, (before, after) in zip(self.analysis.quoted_at, pairwise(self._letters), strict=True)
        )
        return tuple(accumulate(sizes, initial=0))

    @cached_property
    def _finite(self) -> tuple[int, ...]:
        """Finite verbs before each token."""
        return tuple(accumulate(map(self.is_finite, range(len(self.analysis))), initial=0))

    def is_finite(self, i: int) -> bool:
        """Say whether token *i* is a verb in the past or present, or a modal verb."""
        return self.analysis.tags[i] in FINITE and not self.is_surname(i)

    def is_surname(self, i: int) -> bool:
        """Say whether what is tagged a modal verb names somebody: Mrs. *May*; *Will* wrote."""
        return self.analysis.tags[i] == "MD" and self.reading.actor_at(i) is not None

    def reads_as_verb(self, i: int) -> bool:
        """Say whether what is tagged a plural is a verb of saying: The ad *claims* "..."; "...," the ad *claims*."""
        analysis = self.analysis
        if self.adds(i):
            return True
        if analysis.tags[i] in _LIKE_VERB and self.follows_quotation(i):
            return bool(self.sayings.verb(self.verb_lemma(i)))
        if analysis.tags[i] != "NNS" or not 0 < i < len(analysis) - 1 or not self.sayings.verb(analysis.lemmas[i]):
            return False
        if analysis.quoted_at[i] < 0 <= analysis.quoted_at[i + 1] and analysis.tags[i - 1] in _BEFORE_VERB:
            return True
        if analysis.lower[i + 1] == "that":
            if analysis.tags[i - 1] in ("NNP", "PRP"):
                return True
            begin, _ = analysis.sentence_at[i]
            plain = not self.sayings.noun(analysis.lemmas[i]) and not self.has_finite(begin, i)
            return plain and analysis.tags[i - 1] in _BEFORE_VERB
        first, _ = analysis.sentence_at[i]
        after_quotation = self._quoted_letters[i] > self._quoted_letters[first]
        return after_quotation and analysis.forms[i + 1] == "." and analysis.tags[i - 1] in _BEFORE_VERB

    def verb_lemma(self, i: int) -> str:
        """Return the lemma of token *i* as a verb, whatever it is tagged: "...," *sighed* Mayor Lee."""
        if self.analysis.tags[i] in _LIKE_PARTICIPLE and self.follows_quotation(i):
            return find_lemma(self.analysis.forms[i], "VBD")
        if self.adds(i):
            return find_lemma(self.analysis.forms[i], "VBG")
        return self.analysis.lemmas[i]

    def adds(self, i: int) -> bool:
        """Say whether what is tagged a noun is a participle of saying: ..., *warning* that."""
        analysis = self.analysis
        if analysis.tags[i] != "NN" or not 0 < i < len(analysis) - 1 or analysis.forms[i - 1] != ",":
            return False
        if analysis.lower[i + 1] != "that":
            return False
        return bool(self.sayings.verb(find_lemma(analysis.forms[i], "VBG")))

    def follows_quotation(self, i: int) -> bool:
        """Say whether a word stands between a quotation that goes on and somebody: "...," *comments* Ann Lee."""
        analysis = self.analysis
        number = analysis.quoted_at[i - 1] if i else -1
        if number < 0 or analysis.quoted[number].stop != i or analysis.forms[i - 2][-1] not in ",?!":
            return False
        return analysis.forms[i][0].islower() and i + 1 < len(analysis) and analysis.tags[i + 1] in _SOMEBODY

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

    def begins_sentence(self, i: int) -> bool:
        """Say whether a quotation with a capital begins at token *i*."""
        number = self.analysis.quoted_at[i]
        if number < 0 or self.analysis.quoted[number].first != i:
            return False
        words = self.analysis.quoted[number].quotation.inner.of(self.reading.text)
        return not next((char for char in words if char.isalnum()), "a").islower()

    def time_tokens(self, i: int) -> Range | None:
        """Return the range of the time expression that covers token *i*, None if there is none."""
        when = self.reading.time_at(i)
        return None if when is None or when.evidence is None else self.analysis.tokens_in(when.evidence.span)

    def share_quoted(self, ranges: tuple[Range, ...]) -> float:
        """Return which share of the letters and digits stands in quotation marks, from 0 to 1."""
        letters = sum(self._letters[stop] - self._letters[first] for first, stop in ranges)
        quoted = sum(self._quoted_letters[stop] - self._quoted_letters[first] for first, stop in ranges)
        return quoted / letters if letters else 0.0

    def tag(self, i: int) -> str:
        """Return the tag of token *i*, "" after the last one: a text may end anywhere."""
        return self.analysis.tags[i] if i < len(self.analysis) else ""

    def is_mark(self, i: int) -> bool:
        """Say whether token *i* is punctuation."""
        return self.analysis.tags[i] in MARKS
