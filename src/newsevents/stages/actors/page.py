"""The text as this stage reads it: words, names by token, what is quoted."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property

from attrs import frozen

from newsevents.language import Analysis
from newsevents.lexicon import Lexicon
from newsevents.lexicon.endings import plain
from newsevents.lexicon.world import Entry, Sense
from newsevents.model import NameKind, ZoneKind
from newsevents.stages.reading import Reading

_OUTSIDE = frozenset(ZoneKind) - {ZoneKind.HEADLINE}
_NOT_A_LETTER = re.compile(r"[\W_]+")


def folded(text: str) -> str:
    """
    Return *text* in lower case without accents and marks, for comparison only.

    >>> folded("José-Luis O’Neill")
    'jose luis oneill'
    """
    plain_letters = unicodedata.normalize("NFKD", text.replace("’", "").replace("'", ""))
    kept = "".join(c for c in plain_letters if not unicodedata.combining(c))
    return _NOT_A_LETTER.sub(" ", kept.lower()).strip()


@frozen
class NameAt:
    """A name and the tokens it stands on."""

    first: int
    """Its first token."""
    stop: int
    """One past its last token."""
    kind: NameKind
    """What it names."""
    text: str
    """The words."""
    head: int
    """The token by which it hangs in the sentence."""


@frozen(eq=False, slots=False)
class Page:
    """A reading with what this stage looks up again and again."""

    reading: Reading
    """What earlier stages found."""

    @property
    def analysis(self) -> Analysis:
        """The analysis of the text."""
        return self.reading.analysis

    @property
    def lexicon(self) -> Lexicon:
        """What is known of the world and the words."""
        return self.reading.lexicon

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The tokens as lists of words have them."""
        return tuple(plain(form) for form in self.analysis.forms)

    @cached_property
    def singulars(self) -> tuple[str, ...]:
        """As :attr:`words`, with plural nouns in the singular."""
        a = self.analysis
        return tuple(
            word if not tag.endswith("S") or tag == "POS" else plain(a.lemmas[i]) if tag == "NNS" else word.rstrip("s")
            for i, (word, tag) in enumerate(zip(self.words, a.tags, strict=True))
        )

    @cached_property
    def names(self) -> tuple[NameAt, ...]:
        """The names of the story itself, in order."""
        return tuple(self._names())

    def _names(self) -> Iterator[NameAt]:
        text, a = self.reading.text, self.analysis
        for name in self.reading.names:
            first, stop = a.tokens_in(name.span)
            if first < stop and not self.outside(first):
                yield NameAt(first, stop, name.kind, name.span.of(text), self.head_of(first, stop))

    @cached_property
    def name_at(self) -> dict[int, NameAt]:
        """The name on each token that has one."""
        return {token: name for name in self.names for token in range(name.first, name.stop)}

    @cached_property
    def person_at(self) -> dict[int, NameAt]:
        """The name of a person on each token that has one."""
        return {token: name for token, name in self.name_at.items() if name.kind is NameKind.PERSON}

    def head_of(self, first: int, stop: int) -> int:
        """Return the token of a range that hangs on something outside of it."""
        heads = self.analysis.heads
        return next((i for i in range(first, stop) if not first <= heads[i] < stop), first)

    def outside(self, token: int) -> bool:
        """Say whether a token lies in an address, byline, dateline or credit line."""
        start = self.analysis.starts[token]
        index = bisect_right(self._outside_starts, start) - 1
        return index >= 0 and start < self._outside[index].end

    @cached_property
    def _outside(self) -> list["_Range"]:
        zones = self.reading.zones
        return [_Range(zone.span.start, zone.span.end) for zone in zones if zone.kind in _OUTSIDE]

    @cached_property
    def _outside_starts(self) -> list[int]:
        return [zone.start for zone in self._outside]

    @cached_property
    def quoted(self) -> tuple[bool, ...]:
        """Whether each token stands between quotation marks."""
        marks = [False] * len(self.analysis)
        for quotation in self.analysis.quotations:
            for i in range(*self.analysis.tokens_in(quotation.span)):
                marks[i] = True
        return tuple(marks)

    def entry(self, text: str, kind: str, *senses: Sense) -> Entry | None:
        """Return what *text* means as a thing of one kind, None if it is not known."""
        entries = self.lexicon.world.find(text)
        return next((e for e in entries if e.thing.kind == kind and (not senses or e.sense in senses)), None)

    def span_text(self, first: int, stop: int) -> str:
        """Return the text of the tokens from *first* up to, not including, *stop*."""
        return self.analysis.span(first, stop).of(self.reading.text)

    def sentence(self, token: int) -> tuple[int, int]:
        """Return the range of the sentence of a token."""
        return self.analysis.sentences[self.analysis.sentence_of(token)]


@frozen
class _Range:
    start: int
    end: int
