"""
Names that are settled before any rule is heard: what the user says of them holds.

The user says it by actors of their own, or by a pipeline of their own whose
entities the analysis carries.  Settled names take no part in the vote; they
only tell the rest of the text what they name.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple, final

from newsevents.lexicon.world import Entry, Found, Sense
from newsevents.model import NameKind
from newsevents.stages.names.drafts import Draft
from newsevents.stages.names.known import meaning
from newsevents.stages.names.page import Page
from newsevents.stages.names.persons import is_given, is_title
from newsevents.stages.names.signs import POSSESSIVES
from newsevents.stages.names.words import ARTICLES

OWN, ENTITY = "own-name", "analyzer-entity"
"""Rules of the names of the user's actors, and of the entities of the user's pipeline."""
SETTLED = (OWN, ENTITY)
"""Rules of all names that are settled."""

_WEIGHT = 3.0
"""What a settled name tells of others of the same words."""
_ASKED = ("PRP", "DT", "EX")
_REACH = 8
"""Words before a name at which a longer one that is known may begin."""


@final
class Settled(NamedTuple):
    """What is settled of a text."""

    names: tuple[Draft, ...]
    """The names, in order, without overlap."""
    words: frozenset[int]
    """Words of which all is said: those of the names, and those that are in none."""

    def admits(self, draft: Draft) -> bool:
        """Say whether nothing is settled of the words of a draft."""
        return not self.words or self.words.isdisjoint(range(draft.first, draft.stop))


def settle(page: Page) -> Settled:
    """Return the names that the user has settled: own actors first, then entities where no actor stands."""
    own = tuple(_own_names(page))
    taken = _words(own)
    entities = [e for e in page.analysis.entities if taken.isdisjoint(range(e.first, e.stop))]
    names = [_draft_of(page, *entity) for entity in entities]
    both = sorted((*own, *(name for name in names if name is not None)))
    return Settled(tuple(both), taken.union(*(range(entity.first, entity.stop) for entity in entities)))


def _words(drafts: Iterable[Draft]) -> frozenset[int]:
    return frozenset(at for draft in drafts for at in range(draft.first, draft.stop))


def _own_names(page: Page) -> Iterator[Draft]:
    own = page.lexicon.world.own
    firsts, at = own.first_words, 0
    if not firsts:
        return
    for i, form in enumerate(page.forms):
        found = own.at(page.forms, i) if i >= at and form in firsts else None
        entry = _first_name(found) if found else None
        if found and entry and not _is_other(page, found):
            yield Draft(found.first, found.stop, meaning(entry)[0], _WEIGHT, OWN)
            at = found.stop


def _first_name(found: Found) -> Entry | None:
    """Return the first thing that a phrase names; a seat names it only where it acts."""
    return next((entry for entry in found.entries if entry.sense is not Sense.SEAT), None)


def _is_other(page: Page, found: Found) -> bool:
    """Say whether the words are plainly something else: a part of a longer name or time, or an auxiliary."""
    if _in_longer_name(page, found) or _in_time(page, found):
        return True
    return found.stop - found.first == 1 and (_is_surname(page, found.first) or _asks(page, found.first))


def _in_longer_name(page: Page, found: Found) -> bool:
    """Say whether the lexicon knows a longer name around a name: "Jordan" Valley."""
    for at in range(max(0, found.first - _REACH), found.first + 1):
        known = page.known[at]
        if known and known.stop >= found.stop and known.stop - at > found.stop - found.first:
            return True
    return False


def _in_time(page: Page, found: Found) -> bool:
    """Say whether a longer time expression holds a name, or it is a month after a word for one: 5 "May", in "May"."""
    if not page.barred[found.first]:
        return False
    first, stop = page.timed.get(found.first, (0, 0))
    if found.stop <= stop and stop - first > found.stop - found.first:
        return True
    return found.first > 0 and page.lower[found.first - 1] in page.lexicon.names.signs.where


def _is_surname(page: Page, at: int) -> bool:
    """Say whether a word is the surname of somebody with a first name: Michael "Jordan"."""
    labels, tags = page.analysis.labels, page.analysis.tags
    if at == 0 or labels[at] != "I-PER" or labels[at - 1][2:] != "PER" or tags[at - 1] == "MD":
        return False
    return is_given(page, at - 1) or not (page.opens[at - 1] or is_title(page, at - 1, at - 1))


def _asks(page: Page, at: int) -> bool:
    """Say whether a word is an auxiliary that opens a question or a wish: "May" I, "Will" the ..."""
    tags = page.analysis.tags
    return tags[at] == "MD" and page.opens[at] and at + 1 < page.size and tags[at + 1] in _ASKED


def _draft_of(page: Page, first: int, stop: int, kind: NameKind | None) -> Draft | None:
    """Return the name of an entity, without leading article, which may be a part of it, or possessive ending."""
    if stop - first > 1 and page.forms[stop - 1] in POSSESSIVES:
        stop -= 1
    known = page.lexicon.world.at(page.forms, first)
    if stop - first > 1 and page.lower[first] in ARTICLES and not (known and known.stop == stop):
        first += 1
    return Draft(first, stop, kind, _WEIGHT, ENTITY) if kind else None
