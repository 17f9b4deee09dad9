"""Signs that a name is that of a thing, which is no actor: Clause 14, the "Meridian" project."""

from collections.abc import Iterator
from typing import TypeAlias

from newsevents.model import NameKind
from newsevents.stages.names.page import Page
from newsevents.stages.names.words import ARTICLES

Vote: TypeAlias = tuple[NameKind, float]
"""A kind, and how strongly a sign speaks for it; less than 0 speaks against it."""

_CIRCUMSTANCES = ("after", "before", "called", "during", "entitled", "since", "under")
_DETERMINERS = (*ARTICLES, "her", "his", "its", "their")
_OPENING = ("“", "‘", '"', "'", "«")
_CLOSING = ("”", "’", '"', "'", "»")


def numbered(page: Page, first: int, stop: int) -> Iterator[Vote]:
    """Vote against an actor where one word is counted by the number after it: "Clause 14", "Gate 5"."""
    unknown = stop - first == 1 and page.known[first] is None and not page.forms[first].isupper()
    if unknown and page.analysis.tags[stop : stop + 1] == ("CD",) and page.forms[stop].isdigit():
        yield NameKind.OTHER, 2.5


def quoted(page: Page, first: int, stop: int) -> Iterator[Vote]:
    """Vote for a thing if unknown words stand in marks of their own: «Harbour Nights»."""
    before, after = page.forms[first - 1 : first], page.forms[stop : stop + 1]
    if page.analysis.labels[first].endswith("PER"):
        return
    if before and after and before[0] in _OPENING and after[0] in _CLOSING and page.known[first] is None:
        yield NameKind.OTHER, 2.5


def classed(page: Page, first: int, stop: int) -> Iterator[Vote]:
    """Vote for a thing if an article and a noun for one stand around unknown words: the "Meridian" project."""
    around = first > 0 and page.lower[first - 1] in ARTICLES and stop < page.size
    if around and page.known[first] is None and page.forms[stop] in page.lexicon.names.things.nouns:
        yield NameKind.OTHER, 2.0


def circumstance(page: Page, first: int, _stop: int) -> Iterator[Vote]:
    """Vote for a thing if something happens during it, or is called so: during the "Salt March"."""
    if first == 0 or page.known[first] is not None:
        return
    before = page.lower[first - 2 : first - 1] if page.lower[first - 1] in _DETERMINERS else ()
    if page.lower[first - 1] == "during" or (before and before[0] in _CIRCUMSTANCES):
        yield NameKind.OTHER, 1.2
