"""The words as this stage reads them: without "ex-", and which of them look like names."""

import re

from newsevents._memory import cached_property
from newsevents.language import Analysis
from newsevents.lexicon import Lexicon
from newsevents.model import Span

ARTICLES = ("the", "a", "an")
"""Words before a name that are no part of it."""

_AMOUNT = re.compile(r"[A-Z][A-Za-z]{0,3}\d+([.,][\d.,]*)?")
_PROPER = ("NNP", "NNPS")
_HYPHENS = frozenset("-–‑/&")
_OPENING = frozenset(("“", '"', "‘", "'", "``", "(", "[", ":", "•", "-", "–", "—", "*", "·", "|", "»", "«", "--"))
# A headline: most of its longer words, and at least some, have a capital.
_SOME, _MOST, _LONGER_THAN = 5, 0.8, 3
# Capitals up to this length may be a short form, which is another name than the word in small letters.
_SHORT = 4
_SHORT_MONTHS = ("dec", "jan", "mar", "sept")


class Words:
    """The words of a text and what the rules for names ask of each."""

    def __init__(self, analysis: Analysis, lexicon: Lexicon) -> None:
        self.analysis = analysis
        """The text, word by word."""
        self.lexicon = lexicon
        """What is known of the world and the words."""

    @cached_property
    def size(self) -> int:
        """Number of words."""
        return len(self.analysis)

    @cached_property
    def forms(self) -> tuple[str, ...]:
        """The words, without the "ex-" of "ex-Marine", but with that of the "Anti-Corruption Commission"."""
        prefixes = self.lexicon.names.prefixes
        following = (*self.analysis.forms[1:], "")
        return tuple(
            _after_prefix(form, after, prefixes) if "-" in form else form
            for form, after in zip(self.analysis.forms, following, strict=False)
        )

    @cached_property
    def lower(self) -> tuple[str, ...]:
        """The words in lower case."""
        return tuple(map(str.lower, self.forms))

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """The words as names are remembered: the same in capitals and in small letters."""
        return tuple([form.title() if len(form) > _SHORT and form.isupper() else form for form in self.forms])

    @cached_property
    def plain(self) -> tuple[str, ...]:
        """The words in lower case without full stop at the end, as lists of titles have them."""
        return tuple([low.rstrip(".") for low in self.lower])

    @cached_property
    def capital(self) -> tuple[bool, ...]:
        """Whether each word holds a capital that is no sign of money: "N4.8 billion"."""
        capital = list(map(str.__ne__, self.forms, self.lower))
        for at, form in enumerate(self.forms):
            if capital[at] and form[-1].isdigit() and self._is_amount(at, form):
                capital[at] = False
        return tuple(capital)

    def _is_amount(self, at: int, form: str) -> bool:
        """Say whether a word is a sum of money: "R3.2" in "R3.2bn", "Sh500" before "million"."""
        found = _AMOUNT.fullmatch(form)
        counts = self.lexicon.times.cardinals
        return found is not None and (found[1] is not None or "".join(self.lower[at + 1 : at + 2]) in counts)

    @cached_property
    def opens(self) -> tuple[bool, ...]:
        """Whether each word would have a capital anyway: it opens a sentence, a line or a quotation."""
        marks = [False] * self.size
        for first, stop in (*self.analysis.sentences, *self.analysis.paragraphs):
            at = next((i for i in range(first, stop) if self.forms[i][0].isalnum()), None)
            if at is not None:
                marks[at] = True
        for at, form in enumerate(self.forms[:-1], 1):
            if form in _OPENING and not (self.joined(at) and self.joined(at - 1)):
                marks[at] = True
        return tuple(marks)

    @cached_property
    def loud(self) -> tuple[bool, ...]:
        """Whether each word stands in a headline, where capitals tell nothing; no full stop ends it."""
        marks = [False] * self.size
        for first, stop in self.analysis.sentences:
            if self.forms[stop - 1] == ".":
                continue
            words = [i for i in range(first, stop) if len(self.forms[i]) > _LONGER_THAN and self.forms[i].isalpha()]
            if len(words) >= _SOME and sum(self.capital[i] for i in words) >= _MOST * len(words):
                marks[first:stop] = [True] * (stop - first)
        return tuple(marks)

    @cached_property
    def ordinary(self) -> frozenset[str]:
        """Words that the text writes in small letters somewhere."""
        return frozenset(
            form
            for i, form in enumerate(self.forms)
            if not self.capital[i] and form.isalpha() and not (self.joined(i) and self.hyphen(i - 1))
        )

    @cached_property
    def barred(self) -> tuple[bool, ...]:
        """Whether each word is no part of a name: days, months, common abbreviations, amounts of money."""
        others = self.lexicon.names.others
        calendar, common = others.calendar, others.common
        return tuple(
            low in calendar or low in common or (form[-1].isdigit() and form.rstrip("0123456789") in others.currencies)
            for low, form in zip(self.lower, self.forms, strict=True)
        )

    @cached_property
    def named(self) -> tuple[bool, ...]:
        """Whether each word, by its capital, may be part of a name."""
        return tuple([capital and self._named(i) for i, capital in enumerate(self.capital)])

    def _named(self, i: int) -> bool:
        if self.barred[i]:
            return self._is_surname(i)
        if self.headline_verb(i):
            return False
        if self.analysis.labels[i] != "O":
            return True
        if self.loud[i] or self.opens[i]:
            is_proper = self.analysis.tags[i] in _PROPER and self.lower[i] not in self.ordinary
            return is_proper or self._is_part_of_place(i)
        return True

    def _is_part_of_place(self, i: int) -> bool:
        """Say whether a word belongs to the name of the place after it: "Greater" Manchester."""
        labels = self.analysis.labels[i + 1 : i + 2]
        return self.analysis.forms[i] in self.lexicon.names.regions.parts and labels in (("B-LOC",), ("I-LOC",))

    def headline_verb(self, i: int) -> bool:
        """Say whether a word of a headline, inside it, is a verb of news in the present tense: Ann Poe "Warns"."""
        low = self.lower[i]
        if not self.loud[i] or self.opens[i] or low[-1:] != "s" or low[-2:] == "ss":
            return False
        lexicon = self.lexicon
        return any(
            base in lexicon.triggers.verbs or base in lexicon.meetings.verbs or bool(lexicon.sayings.verb(base))
            for base in (low[:-1], low[:-2], f"{low[:-3]}y")
        )

    def _is_surname(self, i: int) -> bool:
        """Say whether a word that is mostly no name is one here: Oliver "May", Mrs "May"; not President Doe Monday."""
        if self.analysis.labels[i] == "I-PER" or self._is_inner_month(i):
            return True
        if i == 0 or self.lower[i] not in self.lexicon.times.months or self._before_number(i):
            return False
        before = self.lower[i - 1] in self.lexicon.titles.first_names and self.capital[i - 1] and not self.barred[i - 1]
        person = self.analysis.labels[i - 1].endswith("PER")
        return person or before or self.plain[i - 1] in self.lexicon.titles.honorifics

    def _is_inner_month(self, i: int) -> bool:
        """Say whether a short month stands inside a row of capitals, where it is a word: the Adivasi "Jan" Morcha."""
        if self.lower[i] not in _SHORT_MONTHS or not 0 < i < self.size - 1:
            return False
        in_row = self.capital[i - 1] and not self.barred[i - 1]
        begins = self.analysis.labels[i + 1].startswith("I-")  # "the ruling *Jan* Morcha"
        return (in_row or begins) and self.capital[i + 1] and not self.barred[i + 1]

    def _before_number(self, i: int) -> bool:
        return i + 1 < self.size and self.forms[i + 1][0].isdigit()

    def joined(self, i: int) -> bool:
        """Say whether word *i* follows the word before it without white space."""
        return 0 < i < self.size and self.analysis.starts[i] == self.analysis.ends[i - 1]

    def hyphen(self, i: int) -> bool:
        """Say whether word *i* is a mark that joins its neighbours: "Bosnia-Herzegovina", "Smith & Co"."""
        if not 0 < i < self.size - 1 or self.forms[i] not in _HYPHENS:
            return False
        return (self.joined(i) and self.joined(i + 1)) or self.forms[i] == "&"

    def new_line(self, i: int) -> bool:
        """Say whether a line ends before word *i*."""
        return i == 0 or "\n" in self.analysis.text[self.analysis.ends[i - 1] : self.analysis.starts[i]]

    def span(self, first: int, stop: int) -> Span:
        """Return the span of the words from *first* up to, not including, *stop*, without an "ex-" before them."""
        ends = self.analysis.ends
        return Span(ends[first] - len(self.forms[first]), ends[stop - 1])


def _after_prefix(form: str, after: str, prefixes: frozenset[str]) -> str:
    prefix, _, rest = form.partition("-")
    if form[:1].isupper() and after[:1].isupper():
        return form
    return rest if rest[:1].isupper() and prefix.lower() in prefixes else form
