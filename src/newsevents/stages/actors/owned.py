"""Whose those without a name are, which belongs to what they are called: "her lawyers", "the firm's sponsors"."""

from newsevents.stages.actors.page import Page

_OWN = "PRP$"
_WHOSE = "whose"
"""Of somebody before it: out of its sentence it says nothing."""
_OF = "POS"
_ARTICLES = ("a", "an", "the", "this", "that", "these", "those", "whose")
_LONGEST = 6
"""Words of an owner; longer ones would be read as a sentence."""


def with_owner(page: Page, first: int) -> int:
    """
    Return where the owner begins that stands right before a phrase, without article; *first* if there is none.

    "Lawyers" alone may be anybody's, and those of two sides would be one group.

    Args:
        page: The text.
        first: The first word of the phrase.
    """
    a = page.analysis
    low = a.sentence_at[first][0]
    if first > low and a.tags[first - 1] == _OWN:
        return first - (a.plain[first - 1] != _WHOSE)
    if first - 1 <= low or a.tags[first - 1] != _OF:
        return first
    begin = max(low, a.noun_chunk(first - 2)[0])
    while begin < first - 2 and a.plain[begin] in _ARTICLES:
        begin += 1
    return begin if first - 1 - begin <= _LONGEST else first
