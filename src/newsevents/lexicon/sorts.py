"""What sort of body a noun or a word of a name tells of: an airline, a bank, a league."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import final

from attrs import field, frozen

from newsevents.lexicon._read import read
from newsevents.lexicon.endings import Endings
from newsevents.model import Sector

Words = tuple[str, ...]


@final
@frozen(kw_only=True)
class Sort:
    """Bodies of one sort, and how a text tells them."""

    sector: Sector | None = None
    """What they have to do with; None for any."""
    nouns: Words
    """Nouns for one of them: "the carrier"."""
    names: Words = ()
    """Words of their names: Baltic "Airways"."""
    staff: Words = ()
    """Who works for these alone: a "coach" for a team."""
    hiring: Words = ()
    """What one of them does to its staff, verbs: "sack"."""
    broad: bool = False
    """Whether the nouns take up bodies of other sorts in the sector: "the company" for an airline."""


@final
@frozen(kw_only=True, eq=False)
class Sorts:
    """All sorts, by name."""

    of: Mapping[str, Sort] = field(repr=False)
    """Each sort."""
    nouns: Endings[str] = field(repr=False)
    """The sort that a noun tells of."""
    names: Mapping[str, str] = field(repr=False)
    """The sort that a word of a name tells of."""
    staff: Endings[str] = field(repr=False)
    """The sort of body for which somebody of a title works."""

    def told_by(self, nouns: Iterable[str], names: Iterable[str] = ()) -> frozenset[str]:
        """
        Return the sorts that some nouns and words of names tell of, all in lower case.

        >>> sorted(load().told_by(["carrier"], ["baltic", "bank"]))
        ['airline', 'bank']
        """
        known = self.nouns.meanings
        return frozenset(
            {known[noun] for noun in nouns if noun in known}
            | {self.names[word] for word in names if word in self.names}
        )


@cache
def load() -> Sorts:
    """Return the sorts that come with the package, read once."""
    of = read("sorts.toml", dict[str, Sort])
    return Sorts(
        of=of,
        nouns=Endings({noun: name for name, sort in of.items() for noun in sort.nouns}),
        names={word: name for name, sort in of.items() for word in sort.names},
        staff=Endings({title: name for name, sort in of.items() for title in sort.staff}),
    )
