"""Names of forces and courts with their number: the "82nd Airborne Division", the "9th Circuit"."""

import re
from collections.abc import Iterator

from newsevents.model import NameKind
from newsevents.stages.names.drafts import Draft
from newsevents.stages.names.page import Page

_DIGITS = re.compile(r"\d+(st|nd|rd|th)")
_LONGEST = 5
_SURE = 4.0
_OF_APPEALS = ("of", "appeals")


def numbered_unit(page: Page) -> Iterator[Draft]:
    """Propose a number and the unit or court behind it: "3rd Assault Brigade", "Fifth Circuit"."""
    organizations = page.lexicon.names.organizations
    for at, form in enumerate(page.forms[:-1]):
        digits = _DIGITS.fullmatch(form) is not None
        if (digits or form in organizations.ordinals) and not page.loud[at]:
            words = organizations.units if digits else organizations.units - organizations.heads
            stop = _end(page, at, words)
            if stop:
                yield Draft(at, stop, NameKind.ORG, _SURE, "numbered-unit")


def _end(page: Page, at: int, words: frozenset[str]) -> int:
    """Return where the row of capitals behind a number ends with its last unit; 0 if there is none."""
    last, stop = 0, at + 1
    while stop < min(page.size, at + 1 + _LONGEST) and page.capital[stop] and not page.barred[stop]:
        stop += 1
        last = stop if page.forms[stop - 1] in words else last
    if last and page.lower[last : last + 3] == ("court", *_OF_APPEALS):
        return last + 3
    return last
