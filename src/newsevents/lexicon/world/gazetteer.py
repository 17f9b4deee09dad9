"""Find the names of known things in a row of words."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import final

from newsevents.lexicon.world.entry import Entry, Found
from newsevents.lexicon.world.index import Index, words_of
from newsevents.lexicon.world.things import Known


@final
class Gazetteer:
    """
    All phrases of some things, to look up in a row of words.

    A phrase in ordinary letters is found in capitals, too ("KYIV"), unless it
    is very short; a phrase in capitals ("US") is found in capitals only.
    The cost of a look-up does not depend on the number of phrases, and a thing
    that no text mentions is never made.
    """

    def __init__(self, things: Sequence[Known], index: Index) -> None:
        self._things = things
        self._index = index
        self._entries: dict[tuple[str, ...], tuple[Entry, ...]] = {}

    @property
    def first_words(self) -> AbstractSet[str]:
        """Words with which a phrase begins: only at these is a look-up worth its time."""
        return self._index.longest.keys()

    def at(self, forms: Sequence[str], first: int) -> Found | None:
        """Return the longest known phrase that starts at word *first* of *forms*, None if there is none."""
        for stop in range(min(first + self._index.longest.get(forms[first], 0), len(forms)), first, -1):
            entries = self._entries_of(tuple(forms[first:stop]))
            if entries:
                return Found(first, stop, entries)
        return None

    def find(self, phrase: str) -> tuple[Entry, ...]:
        """Return all that *phrase*, as a whole, may mean; empty if it is not known."""
        return self._entries_of(words_of(phrase))

    def _entries_of(self, words: tuple[str, ...]) -> tuple[Entry, ...]:
        found = self._entries.get(words)
        if found is None:
            meaning = self._index.meaning(words)
            found = tuple(dict.fromkeys(Entry(sense, self._things[number]) for sense, number in meaning))
            if found:
                self._entries[words] = found
        return found
