"""Where a title of several words ends and the name of its holder begins: Secretary of State "Jane Roe"."""

from collections.abc import Iterator
from typing import NamedTuple

from newsevents.lexicon.world import Found, Sense
from newsevents.model import NameKind
from newsevents.stages.names.bodies import head_kind
from newsevents.stages.names.drafts import Draft
from newsevents.stages.names.page import Page
from newsevents.stages.names.persons import is_given, is_title
from newsevents.stages.names.runs import Run

_OF = ("of", "for")
_INSIDE = (*_OF, "the", "and", "&")
_LONGEST = 8
"""Words between the office and the name."""

_NAME = 2
"""Words of a name that nothing but its place tells: a first name and a surname."""


class Holder(NamedTuple):
    """The name of the holder of an office, behind what the office is for."""

    first: int
    """Its first word."""
    stop: int
    """One past its last word."""


def find_holders(page: Page) -> Iterator[Holder]:
    """Yield the holders whose names follow what their office is for without a mark between."""
    for run in page.runs:
        if not run.first or page.lower[run.first - 1] not in _INSIDE or _ends_known(page, run):
            continue
        if _follows_office(page, run):
            first = _name_in(page, run)
            if first is not None:
                yield Holder(first, run.stop)


def _ends_known(page: Page, run: Run) -> bool:
    """Say whether a run is the end of a known name: "Exporting Countries", of a body."""
    before = (page.known[at] for at in range(max(0, run.first - _LONGEST), run.first))
    return any(found is not None and found.stop >= run.stop for found in before)


def _follows_office(page: Page, run: Run) -> bool:
    """Say whether nothing but small words and capitals stands between a run and an office with "of" after it."""
    low, _ = page.analysis.sentence_at[run.first]
    for at in range(run.first - 1, max(low, run.first - _LONGEST) - 1, -1):
        if page.lower[at] in _INSIDE:
            continue
        if page.lower[at + 1] in _OF and is_title(page, at, max(low, at - 3)):
            return not page.analysis.tags[at].endswith("S")  # members of a body are not its holder
        if not page.capital[at]:
            return False
    return False


def _name_in(page: Page, run: Run) -> int | None:
    """Return where in a run the name begins: past a field or known name, at a first name, two words before its end."""
    first, stop = run.first, run.stop
    known = page.known[first]
    if (known and known.stop >= stop) or _ends_title(page, run, stop - 1):
        return None
    headed = head_kind(page.lexicon.names, page.forms[stop - 1]) is not None
    field = _past_field(page, run)
    if not field and known is None and _is_personal(page, first):
        return None
    after = field or _past_known(known) or first
    enough = 1 if field and page.known[after] is None else _NAME
    for at in range(max(after, first + 1), stop - 1):
        if _is_personal(page, at):
            return at
    if after > first and (_is_personal(page, after) or (stop - after >= enough and not headed)):
        return after
    at = stop - _NAME
    plain = at > first and not headed and not page.loud[first]
    return at if plain and page.known[at] is None and not is_title(page, stop - 1, first) else None


def _is_personal(page: Page, at: int) -> bool:
    return is_given(page, at) or page.analysis.labels[at] == "B-PER"


def _past_known(known: Found | None) -> int:
    """Return the word after a place or a body, 0 if it is none: a nationality only begins what an office is for."""
    nationality = known is not None and known.one("country", Sense.ADJECTIVE, Sense.PEOPLE)
    return 0 if known is None or known.one("person") or nationality else known.stop


def _past_field(page: Page, run: Run) -> int:
    """Return the word after what an office is for, if that is a known field or ends a known title; else 0."""
    fields = page.lexicon.titles.fields
    for last in range(run.stop - 2, run.first - 1, -1):
        field = fields.ending_at(page.plain, last, run.first)
        if (field and field[0] == run.first) or _ends_title(page, run, last):
            return last + 1
    return 0


def _ends_title(page: Page, run: Run, last: int) -> bool:
    """Say whether a known title that begins before a run ends at word *last* of it: Chief of Defence "Staff"."""
    office = page.lexicon.titles.offices.ending_at(page.plain, last, max(0, run.first - _LONGEST))
    return office is not None and office[0] < run.first


def holder_of_office(page: Page) -> Iterator[Draft]:
    """Propose the holder of an office for something: Minister of Defence "Jane Roe"."""
    for holder in find_holders(page):
        yield Draft(holder.first, holder.stop, NameKind.PERSON, 2.5, "holder-of-office")
