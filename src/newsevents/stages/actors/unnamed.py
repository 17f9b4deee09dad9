"""Persons and bodies of whom a text speaks without a name: "the judge", "a rail union"."""

from newsevents.model import MentionForm, Sector
from newsevents.stages.actors.cast import Cast
from newsevents.stages.actors.drafts import Draft
from newsevents.stages.actors.nouns import Nouns
from newsevents.stages.actors.page import Page
from newsevents.stages.actors.sectors import sector_of_noun
from newsevents.stages.actors.sources import describe, phrase_of

_NOBODY = frozenset({"any", "each", "either", "every", "neither", "no", "such", "what", "which"})
"""Determiners of those who are nobody in particular."""
_OF_STATE = frozenset({None, Sector.GOV, Sector.JUD, Sector.LEG, Sector.MIL, Sector.SPY})
"""Capacities in which a person acts for a country, if no word gives another."""


def cast_unnamed(page: Page, cast: Cast, nouns: Nouns) -> None:
    """Make an actor of each person and body that *nouns* holds; who does nothing is left out in the end."""
    for draft, tokens in nouns.seen.items():
        heads = [token for token in tokens if page.analysis.tags[token] == "NN" and token not in cast.at]
        kind = _kind(page, draft)
        if kind is None or not heads or _stands_for_nobody(page, cast, heads[0], kind):
            continue
        _cast(page, cast, draft, heads, kind)
        for token in tokens:
            if page.analysis.tags[token] != "NN" and token not in cast.at:
                cast.mention(draft, token, token + 1, MentionForm.PRONOUN, "pronoun-in-focus")


def _kind(page: Page, draft: Draft) -> str | None:
    """Return what kind of actor a noun is one for, None if for none."""
    titles = page.lexicon.titles
    if draft.kind != "thing":
        return draft.kind if draft.kind == "person" else None
    if titles.common_bodies.ends(draft.name):
        return "organization"
    return "group" if titles.groups.ends(draft.name) else None


def _stands_for_nobody(page: Page, cast: Cast, head: int, kind: str) -> bool:
    """
    Say whether a noun is nobody in particular, or stands for another actor.

    "China's embassy", "the government of Chad" and "the Duterte government" act
    for whom the words name, and so does "the Sri Lankan president".
    """
    first, stop = page.analysis.noun_chunk(head)[0], phrase_of(page, head)[1]
    if page.analysis.plain[first] in _NOBODY:
        return True
    owners = [draft for draft in cast.within(first, stop) if kind != "person" or draft.kind == "country"]
    national = any(at in cast.demonyms for at in range(first, stop))
    return bool(owners or national) and (kind != "person" or _acts_for_country(page, head, first))


def _acts_for_country(page: Page, head: int, first: int) -> bool:
    """Say whether a national acts for the country: a "minister" or "counterpart"; a "woman" or "nurse" does not."""
    is_anybody = page.analysis.plain[head] in page.lexicon.titles.people
    return not is_anybody and sector_of_noun(page, head, first) in _OF_STATE


def _cast(page: Page, cast: Cast, draft: Draft, heads: list[int], kind: str) -> None:
    """Add one who is called by the noun on each of *heads*."""
    first, stop = phrase_of(page, heads[0])
    draft.kind, draft.at, draft.noun = kind, first, page.analysis.plain[heads[0]]
    draft.name = page.span_text(first, stop)
    describe(page, cast, draft, heads[0], first, stop)
    cast.add(draft)
    for head in heads:
        cast.mention(draft, *phrase_of(page, head), MentionForm.DESCRIPTION, f"{kind}-without-name")
