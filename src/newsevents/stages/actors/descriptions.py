"""Definite descriptions: "the prime minister", "the ministry", "the bloc", "the 53-year-old"."""

from collections.abc import Callable, Container

from newsevents.stages.actors.clients import client_of
from newsevents.stages.actors.described_bodies import body_by_noun, body_by_sort, stand_in
from newsevents.stages.actors.described_persons import (
    leader_of_sort,
    of_a_family,
    one_said_to_be,
    person_by_age,
    person_by_office,
    person_in_view,
    person_of_body,
)
from newsevents.stages.actors.drafts import Draft
from newsevents.stages.actors.focus import Focus
from newsevents.stages.actors.offices import office_at
from newsevents.stages.actors.page import Page

_OLD = "old"
_DEFINITE = ("the", "this", "that")


def may_describe(page: Page, said: Container[str], token: int) -> bool:
    """
    Say whether the word on a token can be the noun of a description at all; a quick look before the long one.

    Args:
        page: The text.
        said: Nouns by which the text says what somebody is.
        token: A noun.
    """
    titles, word = page.lexicon.titles, page.analysis.plain[token]
    return (
        word in said
        or titles.offices.ends(word)
        or titles.common_bodies.ends(word)
        or titles.bodies.ends(word)
        or page.lexicon.sorts.nouns.ends(word)
        or word in titles.stand_ins
        or word in titles.clients
        or word.endswith(_OLD)
        or "-" in word
    )


def resolve_description(page: Page, focus: Focus, head: int) -> tuple[Draft, int, str] | None:
    """
    Return whom a noun with "the" before it means, the first token of the description, and the rule.

    None if the text names nobody whom it fits.
    """
    first = _article(page, head)
    if first is None:
        return None
    for rule, resolve in RULES:
        draft = resolve(page, focus, first + 1, head)
        if draft:
            return draft, first + 1, rule
    return None


def _article(page: Page, head: int) -> int | None:
    """Return the token that makes a noun definite: an article, or for one of a family or an office whose it is."""
    a = page.analysis
    low = a.sentence_at[head][0]
    at = head - 1
    while (
        at >= low
        and head - at < 8
        and (
            a.tags[at] in ("JJ", "JJR", "JJS", "NN", "NNP", "NNS", "NNPS", "HYPH", "CD", "VBN")
            or a.tags[at + 1] == "HYPH"  # "the *far*-right leader"
        )
    ):
        at -= 1
    if at < low:
        return None
    known = of_a_family(page, head) or a.plain[head] in page.lexicon.titles.clients
    owned = a.tags[at] in ("PRP$", "POS") and (known or office_at(page, head, at + 1) is not None)
    return at if owned or a.plain[at] in _DEFINITE else None


Resolver = Callable[[Page, Focus, int, int], Draft | None]

RULES: tuple[tuple[str, Resolver], ...] = (
    ("client", client_of),
    ("description-by-office", person_by_office),
    ("description-by-body", person_of_body),
    ("description-by-age", person_by_age),
    ("description-same-noun", one_said_to_be),
    ("leader-of-sort", leader_of_sort),
    ("person-in-view", person_in_view),
    ("description-by-noun", body_by_noun),
    ("description-by-sort", body_by_sort),
    ("stand-in", stand_in),
)
"""The rules, the sure before the unsure."""
