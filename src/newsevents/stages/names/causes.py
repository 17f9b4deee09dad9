"""Names of bodies that say what they are for or against: "Moms for Order", the "Campaign Against Coal"."""

from collections.abc import Iterator

from newsevents.model import NameKind
from newsevents.stages.names.drafts import Draft
from newsevents.stages.names.page import Page

_FOR = "for"
_BETWEEN = ("Against", "Before", "For", "Over", "Without")
_UK = "UK"
_SURE = 4.0
_NOUNS = ("JJ", "NN", "NNP", "NNPS", "NNS")
_OF_OTHERS = "PER"


def cause(page: Page) -> Iterator[Draft]:
    """Propose people and the cause that joins them: "Students for Peace", "Nurses Without Walls"."""
    for at in range(1, page.size - 1):
        joins = page.forms[at] in _BETWEEN or page.lower[at] == _FOR
        if joins and page.capital[at - 1] and page.capital[at + 1] and not page.loud[at] and _begins(page, at):
            yield Draft(_first(page, at - 1), _end(page, at + 1), NameKind.ORG, _SURE, "cause")


def _begins(page: Page, joint: int) -> bool:
    """Say whether the word before a joint begins the name of a body, and what follows is a cause and no client."""
    words = page.lexicon.names.organizations
    before, behind, capital = page.forms[joint - 1], joint + 1, page.capital[joint]
    starts = page.opens[joint - 1]
    opens = before in words.openers and (capital or starts)  # elsewhere it is more than its last word and a cause
    if page.barred[behind] or not (opens or before in words.causes):
        return False
    client = page.known[behind] is not None or page.analysis.labels[behind].endswith(_OF_OTHERS)
    return capital or not starts or not client


def _first(page: Page, at: int) -> int:
    """Return where the row of capitals begins that ends with a word: "National Campaign" Against Coal."""
    while at and page.named[at - 1] and not page.new_line(at):
        at -= 1
    return at


def _end(page: Page, at: int) -> int:
    """Return where the capitals of a cause end: Mothers Against "Drunk Driving"."""
    while at < page.size and page.capital[at] and not page.barred[at] and not page.new_line(at):
        at += 1
    return at


def british_body(page: Page) -> Iterator[Draft]:
    """Propose what bodies in the United Kingdom are called: "Sellen UK", "Heart Research UK"."""
    for at in range(1, page.size):
        first = _first(page, at)
        if page.forms[at] != _UK or page.loud[at] or first == at or page.analysis.relations[at] == "nmod:poss":
            continue
        whole = all(page.analysis.tags[i] in _NOUNS and not page.known[i] for i in range(first, at))
        before_noun = page.analysis.relations[at] == "compound" and page.analysis.heads[at] > at
        if whole and not before_noun and not any(page.analysis.labels[i].endswith("PER") for i in range(first, at)):
            yield Draft(first, at + 1, NameKind.ORG, _SURE, "british-body")
