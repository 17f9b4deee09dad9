"""For whom somebody speaks: "Ann Roe's lawyer said *his client* was innocent"."""

from collections.abc import Iterator

from newsevents.stages.actors.drafts import Draft
from newsevents.stages.actors.focus import Focus
from newsevents.stages.actors.page import Page
from newsevents.stages.clauses.owners import antecedent

_OWNER = "PRP$"
_FOR = ("for", "of")
_MEANT = ("organization", "person")


def client_of(page: Page, focus: Focus, first: int, head: int) -> Draft | None:
    """Return whose lawyer tells something of the client: "*her client*" in words of "a lawyer for *Ann Roe*"."""
    a = page.analysis
    serving = page.lexicon.titles.clients.get(a.plain[head])
    if serving is None or first != head or a.tags[first - 1] != _OWNER:
        return None
    lawyers = (at for at in _who_tells(page, head) if a.plain[at] in serving)
    owners = (owner for at in lawyers for owner in _owners(page, at))
    found = (focus.at.get(antecedent(a, owner)) for owner in owners)
    return next((draft for draft in found if draft and draft.kind in _MEANT and draft.mentions), None)


def _who_tells(page: Page, i: int) -> Iterator[int]:
    """Yield the nouns for who says that in which *i* stands."""
    a, at = page.analysis, page.analysis.heads[i]
    while at >= 0:
        subject = a.subject(at) if page.lexicon.sayings.verb(a.lemmas[at]) else None
        if subject is not None and i not in range(*a.subtree(subject)):
            yield from range(*a.subtree(subject))
        at = a.heads[at]


def _owners(page: Page, i: int) -> Iterator[int]:
    """Yield whose lawyer noun *i* is: "*her* lawyer", "a lawyer for *Ann Roe*"."""
    a = page.analysis
    yield from a.all_children(i, "nmod:poss")
    yield from (at for at in a.all_children(i, "nmod") if a.case(at) in _FOR)
