"""Persons whose given name or surname is also a place or a month: "Jordan" Roe, Luis "Montenegro", Theresa "May"."""

from collections.abc import Iterator

from newsevents.lexicon.world import Found, Sense
from newsevents.model import NameKind
from newsevents.stages.names.bodies import head_kind
from newsevents.stages.names.drafts import Draft
from newsevents.stages.names.page import Page
from newsevents.stages.names.persons import is_given, is_title

_SURE = 5.0
"""More than a known place and a person beside it weigh together."""
_TWO = 2
_PERSON = "PER"
_PREPOSITIONS = ("IN", "TO")
_OF_PERSONS = ("against", "by", "with")
_MONTHS = ("April", "August", "June")
"""Months that are given names."""
_BEFORE_MONTHS = ("CC", "IN", "VB", "VBD", "VBN", "VBZ")


def namesake(page: Page) -> Iterator[Draft]:
    """Propose a given name and a surname one of which is a place: "Israel Roe", "Luis Montenegro"."""
    for found in page.hits:
        at = found.first
        if found.stop != at + 1 or not page.capital[at] or page.loud[at] or not _is_place(found):
            continue
        if _is_given_place(page, at):
            yield Draft(at, at + _TWO, NameKind.PERSON, _SURE, "namesake")
        elif _is_placed_surname(page, at):
            yield Draft(at - 1, at + 1, NameKind.PERSON, _SURE, "namesake")
    for at, form in enumerate(page.forms[:-1]):
        if form in _MONTHS and _is_given_month(page, at):
            yield Draft(at, at + _TWO, NameKind.PERSON, _SURE, "namesake")


def _is_placed_surname(page: Page, at: int) -> bool:
    """Say whether a place is the surname of whoever has the given name right before it."""
    given = at > 0 and is_given(page, at - 1) and page.known[at - 1] is None
    return given and _stands_alone(page, at - 1) and not _is_before_noun(page, at)


def _is_before_noun(page: Page, last: int) -> bool:
    """Say whether two words stand before a noun that something is called by them: the Simon Jordan *bridge*."""
    a = page.analysis
    return any(a.relations[i] == "compound" and a.heads[i] > last for i in (last - 1, last))


def _is_given_month(page: Page, at: int) -> bool:
    """Say whether a month is a given name: no *last* April, nor *in* April, Roe said that ..."""
    begins = page.opens[at] or page.analysis.tags[at - 1] in _BEFORE_MONTHS
    person = page.analysis.labels[at + 1] == f"B-{_PERSON}" and not page.loud[at]
    return begins and person and not _is_where(page, at) and _stands_alone(page, at)


def _is_place(found: Found) -> bool:
    return found.one("country", Sense.NAME) is not None or found.one("place", Sense.NAME) is not None


def _stands_alone(page: Page, first: int) -> bool:
    """Say whether two words in capitals are a name, with none before them or behind that belongs to it."""
    stop = first + _TWO
    before = first > 0 and page.capital[first - 1] and not is_title(page, first - 1, first - 1)
    before = before and not page.opens[first - 1] and not page.barred[first - 1]
    after = stop < page.size and (page.named[stop] or page.hyphen(stop)) and not page.new_line(stop)
    return not before and not after


def _is_given_place(page: Page, at: int) -> bool:
    """Say whether a place is the given name of the person named right behind it, and not where that person is."""
    last = at + 1
    if last >= page.size or not page.named[last] or page.new_line(last) or not _stands_alone(page, at):
        return False
    if page.known[last] is not None or is_title(page, last, last) or is_given(page, last):
        return False
    if page.analysis.tags[last].endswith("S") or head_kind(page.lexicon.names, page.forms[last]) is not None:
        return False
    labels = page.analysis.labels
    whole = labels[at].endswith(_PERSON) and labels[last] == f"I-{_PERSON}"
    part = labels[at].endswith(_PERSON) or labels[last].endswith(_PERSON)
    return not _is_where(page, at) and (whole or (part and page.forms[at] in page.lexicon.names.persons.places))


def _is_where(page: Page, at: int) -> bool:
    """Say whether a preposition stands before a place: *in* Georgia Roe said that ..."""
    return at > 0 and page.analysis.tags[at - 1] in _PREPOSITIONS and page.lower[at - 1] not in _OF_PERSONS
