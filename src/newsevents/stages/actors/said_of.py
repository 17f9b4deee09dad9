"""What a text says that somebody is: "her *father*, Jim Roe", "Jim Roe is a *teacher*"."""

from collections.abc import Iterator

from newsevents.stages.actors.cast import Cast
from newsevents.stages.actors.page import Page

_NAMED = ("person", "organization")


def cast_said_of(page: Page, cast: Cast) -> frozenset[str]:
    """Give each person and body the nouns by which the text says what it is; return all of them."""
    found: set[str] = set()
    for draft in cast.drafts:
        if draft.kind in _NAMED:
            for mention in draft.mentions:
                draft.said.update(_nouns(page, mention.first, mention.stop))
            if draft.noun:
                draft.said.add(draft.noun)
            found |= draft.said
    return frozenset(found)


def _nouns(page: Page, first: int, stop: int) -> Iterator[str]:
    a = page.analysis
    head = a.head_of(first, stop)
    beside = [first - 1, *a.all_children(head, "appos")]
    if a.relations[head] in ("appos", "nsubj") and (a.relations[head] == "appos" or a.child(a.heads[head], "cop")):
        beside.append(a.heads[head])
    for token in beside:
        if token >= 0 and a.tags[token] == "NN" and token not in page.name_at and _for_one(page, token):
            yield a.plain[token]


def _for_one(page: Page, token: int) -> bool:
    """Say whether a noun is one for a person or a body."""
    titles, word = page.lexicon.titles, page.analysis.plain[token]
    return word in titles.people or word in titles.kin or titles.offices.ends(word) or titles.common_bodies.ends(word)
