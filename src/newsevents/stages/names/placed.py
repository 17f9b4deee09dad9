"""Names that hold the name of a place: Lake Toledo, Bergen West, QTI Dubai, Miss Botswana."""

from collections.abc import Iterator

from newsevents.lexicon.world import Found, Sense
from newsevents.model import NameKind
from newsevents.stages.names.drafts import Draft
from newsevents.stages.names.page import Page
from newsevents.stages.names.persons import is_given, is_title

_WEIGHT = 3.5
_SHORT, _LONG = 2, 5
_OF_PAGEANTS = ("Miss", "Mister")
_LONGEST = 4


def quarter(page: Page) -> Iterator[Draft]:
    """Propose what the name of a town and a direction after it name: Bergen West."""
    words = page.lexicon.names.regions.parts
    for run in page.runs:
        last = run.stop - 1
        found = page.known[run.first]
        if not found or found.stop != last or page.forms[last] not in words or not _is_place(found):
            continue
        if _calm(page, run.first) and not page.analysis.labels[run.first].endswith("PER"):
            yield Draft(run.first, run.stop, NameKind.GPE, _WEIGHT, "quarter")


def called_after_place(page: Page) -> Iterator[Draft]:
    """Propose what a word for a landscape or a port makes of the name of a place: Lake Toledo, Port Bergen."""
    words = page.lexicon.names
    for run in page.runs:
        found = page.known[run.first + 1] if len(run) > 1 and page.known[run.first] is None else None
        if not found or found.stop != run.stop or not _is_place(found) or page.loud[run.first]:
            continue
        form = page.forms[run.first]
        if form in words.nature.openers or form in words.regions.leaders:
            kind = NameKind.LOC if form in words.nature.openers else NameKind.GPE
            yield Draft(run.first, run.stop, kind, _WEIGHT, "called-after-place")


def local_acronym(page: Page) -> Iterator[Draft]:
    """Propose a short form and the place after it as the body's name: QTI Dubai."""
    for run in page.runs:
        form, at = page.forms[run.first], run.first + 1
        found = page.known[at] if len(run) > 1 else None
        if not found or found.stop != run.stop or not _is_place(found):
            continue
        short = _SHORT <= len(form) <= _LONG and form.isalpha() and form.isupper() and not page.barred[run.first]
        if short and _calm(page, run.first) and not page.forms[at].isupper() and not _names_land(page, run.first):
            yield Draft(run.first, run.stop, NameKind.ORG, _WEIGHT, "local-acronym")


def pageant(page: Page) -> Iterator[Draft]:
    """Propose titles that are won for a country, which are no person's name: Miss Botswana."""
    for run in page.runs:
        if page.forms[run.first] not in _OF_PAGEANTS or not 1 < len(run) <= _LONGEST:
            continue
        found = page.known[run.stop - 1]
        if found and found.stop == run.stop and found.one("country", Sense.NAME):
            yield Draft(run.first, run.stop, NameKind.OTHER, _WEIGHT, "pageant")


def _calm(page: Page, at: int) -> bool:
    return not (page.loud[at] or is_given(page, at) or is_title(page, at, at))


def _is_place(found: Found) -> bool:
    return found.one("country", Sense.NAME) is not None or found.one("place") is not None


def _names_land(page: Page, at: int) -> bool:
    found = page.known[at]
    return found is not None and (_is_place(found) or found.one("country") is not None)
