"""Who is named only after a story has begun with the office: "A Texas *sheriff* quit ...  Sheriff Jo Roe said"."""

from collections.abc import Iterator

from newsevents.stages.actors.cast import Cast
from newsevents.stages.actors.countries import demonym_codes
from newsevents.stages.actors.drafts import Draft
from newsevents.stages.actors.offices import office_at
from newsevents.stages.actors.page import Page

_LEAD, _REACH = 2, 5
"""The last sentence that is still a beginning, and within how many more the name comes."""


def named_later(page: Page, cast: Cast, first: int, head: int) -> Draft | None:
    """
    Return the only person named soon after whom the beginning of a story speaks of by the office alone.

    Args:
        page: The text.
        cast: Those who are named in it.
        first: First token of the phrase.
        head: The noun.
    """
    a = page.analysis
    here = a.sentence_of(head)
    office = office_at(page, head, first)
    if here > _LEAD or office is None or office[1] in page.lexicon.titles.generic_offices:
        return None
    ranks = page.lexicon.titles.ranks & set(a.plain[first : office[0]])

    def holds(draft: Draft) -> bool:
        same = [role for role in draft.roles if role.head == office[1]]
        words = [set(role.title.lower().split()) & page.lexicon.titles.ranks for role in same]
        return ranks in words or (office[1] in draft.said and not ranks)

    codes = {code for _, _, code in demonym_codes(page, first, head)}
    owner = cast.at.get(first - 2) if a.tags[first - 1] == "POS" else None
    codes |= {owner.country} if owner and owner.country else set()
    found = [draft for draft in _coming(page, cast, head, here + _REACH) if holds(draft)]
    if len(found) != 1:
        return None
    homes = {found[0].country, *(role.of.country for role in found[0].roles if role.of)} - {None}
    return found[0] if not codes or not homes or homes & codes else None


def _coming(page: Page, cast: Cast, after: int, last: int) -> Iterator[Draft]:
    """Yield the persons whose names first stand between a token and the end of a sentence."""
    for draft in cast.drafts:
        if draft.kind == "person" and draft.mentions:
            first = min(found.first for found in draft.mentions)
            if first > after and page.analysis.sentence_of(first) <= last:
                yield draft
