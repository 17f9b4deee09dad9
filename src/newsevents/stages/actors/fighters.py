"""The fighters of an armed group, who stand for it: "Boko Haram attacked.  *The militants* fled"."""

from newsevents.model import Sector
from newsevents.stages.actors.cast import Cast
from newsevents.stages.actors.drafts import Draft
from newsevents.stages.actors.page import Page
from newsevents.stages.actors.sectors import sector_of_noun

_ARMED = (Sector.REB, Sector.UAF)
_NEAR = 2
"""How many sentences back the armed group may have been named."""


def body_of_fighters(page: Page, cast: Cast, first: int, head: int) -> Draft | None:
    """
    Return the only armed group in view whose fighters "the militants" are.

    None if others are armed there, too: "gunmen" of whom nobody knows whose they are.

    Args:
        page: The text.
        cast: Who is known so far.
        first: First token of the words for the fighters.
        head: Their noun.
    """
    if sector_of_noun(page, head, first) not in _ARMED:
        return None
    sentence = page.analysis.sentence_of(first)

    def near(draft: Draft) -> bool:
        before = (page.analysis.sentence_of(m.first) for m in draft.mentions if m.first < first)
        return any(sentence - _NEAR <= at <= sentence for at in before)

    armed = [d for d in cast.drafts if _is_armed(d) and near(d)]
    return armed[0] if len(armed) == 1 and armed[0].kind == "organization" else None


def _is_armed(draft: Draft) -> bool:
    return draft.kind in ("group", "organization") and not set(_ARMED).isdisjoint(draft.sectors)
