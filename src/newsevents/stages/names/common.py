"""Capitals that name nobody: short forms of common words, money, letters after a person's name, words that ask."""

from newsevents._memory import cached_property
from newsevents.lexicon.world import Sense
from newsevents.stages.names.acronyms import bracketed, stands_for
from newsevents.stages.names.drafts import Draft
from newsevents.stages.names.page import Page
from newsevents.stages.names.signs import body_noun

_ASKING = ("WDT", "WP", "WP$", "WRB")
"""Tags of words that ask or relate and may begin a line of a poem: "Which"."""
_JOINTS = 3
"""Hyphens and small words for which a short form has no letter: public-private partnership (PPP)."""


class Common:
    """What in a text is no name though it has capitals."""

    def __init__(self, page: Page) -> None:
        self._page = page

    @cached_property
    def short_forms(self) -> frozenset[str]:
        """Short forms that stand in brackets after the common words they are short for: solar home system (SHS)."""
        page, found = self._page, set[str]()
        for at in bracketed(page):
            form = page.forms[at].removesuffix("s")
            if page.known[at] is None and not _is_body(page, at - 2) and _spells(page, form, at - 1):
                found.update((form, f"{form}s"))
        return frozenset(found)

    def holds(self, draft: Draft) -> bool:
        """Say whether a draft is no name."""
        if draft.stop - draft.first > 1:
            return False
        page, at = self._page, draft.first
        if page.analysis.tags[at] in _ASKING and page.known[at] is None:
            return True
        return page.forms[at] in self.short_forms or _is_money(page, draft) or self._is_honour(draft)

    def _is_honour(self, draft: Draft) -> bool:
        """Say whether letters stand after the name of a person and a comma: Ann Poe, "KC", argued."""
        page, at = self._page, draft.first
        letters = page.forms[at] in page.lexicon.names.persons.honours
        return letters and at > 1 and page.analysis.labels[at - 1 - (page.forms[at - 1] == ",")].endswith("PER")


def _is_body(page: Page, at: int) -> bool:
    """Say whether a word is a class word of bodies: the special investigation "team" has a short form of its own."""
    heads = page.lexicon.names.organizations.heads
    return page.forms[at].title() in heads or body_noun(page, at)


def _spells(page: Page, form: str, stop: int) -> bool:
    """Say whether a short form stands for the words before it, none of which has a capital of its own."""
    low = page.analysis.sentence_at[stop][0]
    for first in range(stop - len(form), max(low, stop - len(form) - _JOINTS) - 1, -1):
        if first < low or any(page.capital[i] and not page.opens[i] for i in range(first, stop)):
            return False
        if stands_for(form, page.forms[first:stop]):
            return True
    return False


def _is_money(page: Page, draft: Draft) -> bool:
    """Say whether a nationality or a country only says which money is meant: the "US" dollar."""
    found = page.known[draft.first]
    if found is None or page.lower[draft.stop : draft.stop + 1] == ():
        return False
    land = found.one("country", Sense.ADJECTIVE, Sense.NAME) is not None
    return land and page.lower[draft.stop] in page.lexicon.names.others.money
