"""One of a party, who is meant by its word: "Sen. Jo Roe voted no.  *The Republican* blamed the cost"."""

from collections.abc import Iterator

from newsevents.model import Sector
from newsevents.stages.actors.drafts import Draft
from newsevents.stages.actors.focus import NEAR, Focus
from newsevents.stages.actors.groups import party_at
from newsevents.stages.actors.page import Page

_PARTS_OF_NOUNS = ("amod", "appos", "compound", "flat", "nmod:desc")
_ELECTED = (Sector.GOV, Sector.LEG)


def one_of_party(page: Page, focus: Focus, head: int) -> Draft | None:
    """
    Return the person in view whom "the Republican" means, None if it may be several.

    That is the only one whom the text has called so, else the only politician of
    whose party nothing is told.

    Args:
        page: The text.
        focus: Who is in view.
        head: The word of the party.
    """
    a = page.analysis
    if a.plain[head - 1 : head] != ("the",) or a.tags[head] != "NNP" or a.relations[head] in _PARTS_OF_NOUNS:
        return None
    if party_at(page, head) is None or head + 1 in page.name_at or a.child(head, "cop") is not None:
        return None
    near = [v.draft for v in focus.within(head, NEAR) if v.draft.kind == "person"]
    told = {draft: {*_parties(page, draft)} for draft in near}
    called = [draft for draft in near if a.plain[head] in told[draft]]
    politicians = [draft for draft in near if any(role.sector in _ELECTED for role in draft.roles)]
    if called:
        return called[0] if len(called) == 1 else None
    return politicians[0] if len(politicians) == 1 and not told[politicians[0]] else None


def _parties(page: Page, draft: Draft) -> Iterator[str]:
    """Yield the parties by which the text calls somebody beside the name: "*Republican* Jo Roe, a *Democrat*"."""
    a = page.analysis
    for first, stop, *_ in draft.mentions:
        head = a.head_of(first, stop)
        beside = [head, *a.all_children(head, "appos")]
        if a.relations[head] == "nsubj" and a.child(a.heads[head], "cop") is not None:
            beside.append(a.heads[head])
        around = {i for at in beside for i in range(*a.noun_chunk(at))} | {first - 1}
        yield from (a.singular[i] for i in around if i >= 0 and party_at(page, i))
