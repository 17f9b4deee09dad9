"""What the rules for names look up: rows of capitals, and what the lexicon knows."""

from collections.abc import Mapping, Sequence

from newsevents._memory import cached_property
from newsevents.language import Analysis
from newsevents.lexicon import Lexicon
from newsevents.lexicon.world import Found
from newsevents.model import Note, NoteKind, When
from newsevents.stages.names.runs import Run, find_runs
from newsevents.stages.names.words import ARTICLES, Words


class Page(Words):
    """The words of a text with the names that they may be."""

    def __init__(
        self, analysis: Analysis, lexicon: Lexicon, *, times: Sequence[When] = (), notes: Sequence[Note] = ()
    ) -> None:
        super().__init__(analysis, lexicon)
        self.times = times
        """The time expressions of the text."""
        self.notes = notes
        """What of the text is understood in part only."""

    @cached_property
    def timed(self) -> Mapping[int, tuple[int, int]]:
        """The time expression around each word of one: its first word, and one past its last."""
        spans = (when.evidence.span for when in self.times if when.evidence)
        ranges = [self.analysis.tokens_in(span) for span in spans]
        return {at: (first, stop) for first, stop in ranges for at in range(first, stop)}

    @cached_property
    def shouted(self) -> frozenset[int]:
        """The words of whole paragraphs in capitals, where capitals tell nothing."""
        found: set[int] = set()
        for note in self.notes:
            if note.kind is NoteKind.CAPITALS:
                found.update(range(*(self.analysis.tokens_in(note.span) if note.span else (0, self.size))))
        return frozenset(found)

    @cached_property
    def runs(self) -> tuple[Run, ...]:
        """The longest rows of words that look like a name."""
        return tuple(find_runs(self))

    @cached_property
    def known(self) -> tuple[Found | None, ...]:
        """
        The longest phrase of the lexicon that begins at each word.

        "The" at the start of a sentence begins none: it may be an article.
        """
        world = self.lexicon.world
        found: list[Found | None] = [None] * self.size
        firsts = world.first_words
        for i, form in enumerate(self.forms):
            if form in firsts and not (self.lower[i] in ARTICLES and self.opens[i]):
                found[i] = world.at(self.forms, i)
        return tuple(found)

    @cached_property
    def hits(self) -> tuple[Found, ...]:
        """All that is known, in order."""
        return tuple(filter(None, self.known))
