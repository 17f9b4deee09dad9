"""What the rules for names look up: rows of capitals, and what the lexicon knows."""

from newsevents._memory import cached_property
from newsevents.lexicon.world import Found
from newsevents.stages.names.runs import Run, find_runs
from newsevents.stages.names.words import ARTICLES, Words


class Page(Words):
    """The words of a text with the names that they may be."""

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
