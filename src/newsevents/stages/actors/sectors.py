"""The sector of a noun for persons, with the words before it."""

from newsevents.model import Sector
from newsevents.stages.actors.page import Page


def sector_of_noun(page: Page, head: int, first: int) -> Sector | None:
    """
    Return the capacity that a noun and the words before it give, None if they give none.

    "Army officials" are military though officials are of the government;
    "opposition lawmakers" are lawmakers first.

    Args:
        page: The text.
        head: Token of the noun.
        first: First token of its phrase.
    """
    titles, words, singular = page.lexicon.titles, page.analysis.plain, page.analysis.singular
    office = titles.offices.ending_at(singular, head, first) or titles.groups.ending_at(words, head, first)
    sector = office[1] if office and office[1] is not Sector.UNK else None
    if sector not in (None, Sector.GOV):
        return sector
    return capacity_before(page, office[0] if office else head, first) or sector


def capacity_before(page: Page, stop: int, first: int) -> Sector | None:
    """Return the sector that the words from *first* up to, not including, *stop* give; the last decides."""
    for last in range(stop - 1, first - 1, -1):
        found = page.lexicon.titles.capacities.ending_at(page.analysis.plain, last, first)
        if found:
            return found[1]
    return None
