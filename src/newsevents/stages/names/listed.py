"""Names that the registers of office holders and bodies have."""

from collections.abc import Iterator

from newsevents.lexicon.registers import bodies_named, holders_named
from newsevents.model import NameKind
from newsevents.stages.names.drafts import Draft
from newsevents.stages.names.page import Page
from newsevents.stages.names.persons import title_ends
from newsevents.stages.names.runs import Run

_LONGEST_RUN = 8
_LONGEST_NAME = 6
_JOINING = ("of", "for", "and", "the", "in", "&")
_QUOTING = frozenset("“\"‘'")
"""Marks before the name of a film, a song, a word of somebody's own: no body is named so."""
_SHORT, _LONG = 1.3, 1.95
"""How strongly the register speaks for a body: as our own lists do."""
_RUNS = 4
"""Runs of capitals in the name of a body: "Institute" for the "Study" of "War"."""


def listed_name(page: Page) -> Iterator[Draft]:
    """Propose full names of office holders, and names of bodies that no title stands before."""
    for number, run in enumerate(page.runs):
        if page.loud[run.first]:
            continue
        found = _body(page, number, run) or _person(page, run)
        if found:
            yield found


def _person(page: Page, run: Run) -> Draft | None:
    for first, stop in _ranges(run):
        if not _known(page, first, stop) and holders_named(_words(page, first, stop)):
            return Draft(first, stop, NameKind.PERSON, 2.0, "listed-person")
    return None


def _ranges(run: Run) -> Iterator[tuple[int, int]]:
    """Yield the ends of a run that may be a full name, the longest first: titles stand before it."""
    if len(run) <= _LONGEST_RUN:
        yield from ((run.stop - length, run.stop) for length in range(min(len(run), _LONGEST_NAME), 1, -1))


def _body(page: Page, number: int, run: Run) -> Draft | None:
    if run.first and page.forms[run.first - 1] in _QUOTING:
        return None
    for stop in _stops(page, number):
        if page.lower[stop : stop + 1] in (("of",), ("for",)) or _known(page, run.first, stop):
            continue
        if bodies_named(_words(page, run.first, stop)):
            if run.first and title_ends(page, run.first - 1):
                return None
            return Draft(run.first, stop, NameKind.ORG, _LONG if stop - run.first > 1 else _SHORT, "listed-body")
    return None


def _stops(page: Page, number: int) -> list[int]:
    """Return where a body that begins with a run may end, the last first."""
    stops = [page.runs[number].stop]
    for after in page.runs[number + 1 : number + _RUNS]:
        between = page.lower[stops[-1] : after.first]
        if len(between) > 2 or not between or any(word not in _JOINING for word in between):
            break
        stops.append(after.stop)
    return stops[::-1]


def _known(page: Page, first: int, stop: int) -> bool:
    """Say whether our own lists have a name at least as long, which they know better."""
    found = page.known[first]
    return found is not None and found.stop >= stop


def _words(page: Page, first: int, stop: int) -> str:
    """Return the text of some words, without an "ex-" before them."""
    ends = page.analysis.ends
    return page.analysis.text[ends[first] - len(page.forms[first]) : ends[stop - 1]]
