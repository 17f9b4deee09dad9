"""Names of persons, by title and grammar."""

from collections.abc import Iterator

from newsevents.model import NameKind
from newsevents.stages.names.draft import Draft
from newsevents.stages.names.page import Page
from newsevents.stages.names.runs import Run


def titled_person(page: Page) -> Iterator[Draft]:
    """Propose what follows a title or a form of address in the same run: Finance Minister "Jane Roe"."""
    for run in page.runs:
        cut = past_titles(page, run)
        if run.first < cut < run.stop:
            yield Draft(cut, run.stop, NameKind.PERSON, 2.0, "titled-person")


def past_titles(page: Page, run: Run) -> int:
    """Return the first word of a run after the last title in it; the stop of the run if it is but a title."""
    cut = run.first
    for i in range(run.first, run.stop):
        if is_title(page, i, run.first):
            cut = i + 1
    return cut


def is_title(page: Page, last: int, low: int) -> bool:
    """Say whether a title or a form of address ends at word *last* and begins not before *low*."""
    titles, word = page.lexicon.titles, page.plain[last]
    return page.analysis.labels[last] != "I-PER" and (
        word in titles.honorifics
        or word in titles.abbreviations
        or titles.offices.ending_at(page.plain, last, low) is not None
    )


def bare_run(page: Page) -> Iterator[Draft]:
    """Propose any run, weakly."""
    for run in page.runs:
        if page.opens[run.first] and len(run) == 1 and page.analysis.labels[run.first] == "O":
            continue
        given = len(run) > 1 and page.lower[run.first] in page.lexicon.titles.first_names
        yield Draft(run.first, run.stop, NameKind.PERSON if given else None, 0.7 if given else 0.5, "bare-run")
