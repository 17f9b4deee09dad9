"""The text as this stage reads it: words, names by token, what is quoted."""

import re
import unicodedata
from collections.abc import Iterator

from attrs import frozen

from newsevents._memory import cached_property
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
    entries: tuple[Entry, ...]
    """What the lexicon knows by this name."""

    def entry(self, kind: str, *senses: Sense) -> Entry | None:
        """Return what the name means as a thing of one kind, None if it is not known as such."""
        return next((e for e in self.entries if e.thing.kind == kind and (not senses or e.sense in senses)), None)


@frozen(eq=False, slots=False)
class Page:
    """A reading with what this stage looks up again and again."""

    reading: Reading
    """What earlier stages found."""

    @cached_property
    def analysis(self) -> Analysis:
        """The analysis of the text."""
        return self.reading.analysis

    @cached_property
    def lexicon(self) -> Lexicon:
        """What is known of the world and the words."""
        return self.reading.lexicon

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The tokens as lists of words have them."""
        return tuple(map(plain, self.analysis.forms))

    @cached_property
    def singulars(self) -> tuple[str, ...]:
        """As :attr:`words`, with plural nouns in the singular."""
        a = self.analysis
        found = list(self.words)
        for i, tag in enumerate(a.tags):
            if tag == "NNS":
                found[i] = plain(a.lemmas[i])
            elif tag.endswith("S") and tag != "POS":
                found[i] = found[i].rstrip("s")
        return tuple(found)

    @cached_property
    def names(self) -> tuple[NameAt, ...]:
        """The names of the story itself, in order."""
        return tuple(self._names())

    def _names(self) -> Iterator[NameAt]:
        a, at = self.analysis, -1
        for name in sorted(self.reading.names, key=lambda name: (name.span.start, name.span.end)):
            first, stop = a.tokens_in(name.span)
            if at <= first < stop and not self.outside(first):
                words = name.span.of(self.reading.text)
                yield NameAt(
                    first, stop, name.kind, words, self.head_of(first, stop), self._entries(first, stop, words)
                )
                at = stop

    def _entries(self, first: int, stop: int, words: str) -> tuple[Entry, ...]:
        found = self.lexicon.world.at(self.analysis.forms, first)
        if found is None:
            return ()
        return found.entries if found.stop == stop else self.lexicon.world.find(words)

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
        return token in self._outside

    def in_headline(self, token: int) -> bool:
        """Say whether a token lies in a headline."""
        return token in self._headlines

    @cached_property
    def _outside(self) -> frozenset[int]:
        return self._tokens_of(_OUTSIDE)

    @cached_property
    def _headlines(self) -> frozenset[int]:
        return self._tokens_of(frozenset((ZoneKind.HEADLINE,)))

    def _tokens_of(self, kinds: frozenset[ZoneKind]) -> frozenset[int]:
        zones = (zone.span for zone in self.reading.zones if zone.kind in kinds)
        return frozenset(token for span in zones for token in range(*self.analysis.tokens_in(span)))

    @cached_property
    def quoted(self) -> tuple[bool, ...]:
        """Whether each token stands between quotation marks."""
        marks = [False] * len(self.analysis)
        done = 0
        for quotation in self.analysis.quotations:
            first, stop = self.analysis.tokens_in(quotation.span)
            for i in range(max(first, done), stop):
                marks[i] = True
            done = max(done, stop)
        return tuple(marks)

    def span_text(self, first: int, stop: int) -> str:
        """Return the text of the tokens from *first* up to, not including, *stop*."""
        return self.analysis.span(first, stop).of(self.reading.text)

    def sentence(self, token: int) -> tuple[int, int]:
        """Return the range of the sentence of a token."""
        return self._sentences[token]

    @cached_property
    def _sentences(self) -> tuple[tuple[int, int], ...]:
        return tuple([sentence for sentence in self.analysis.sentences for _ in range(*sentence)])
