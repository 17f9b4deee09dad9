"""Names of persons, by title and grammar."""

from collections.abc import Iterator

from newsevents.model import NameKind
from newsevents.stages.names.draft import Draft
from newsevents.stages.names.page import Page
from newsevents.stages.names.runs import runs


def titled_person(page: Page) -> Iterator[Draft]:
    """Propose what follows a title or a form of address."""
    titles = page.lexicon.titles
    for run in runs(page):
        at = run.first
        cut = at
        for i in range(run.first, run.stop - 1):
            word = page.lower[i].rstrip(".")
            if word in titles.honorifics or word in titles.abbreviations or titles.offices.ending_at(page.lower, i, run.first):
                cut = i + 1
        if cut == at and at > 0:
            word = page.lower[at - 1].rstrip(".")
            if word in titles.honorifics or word in titles.abbreviations or titles.offices.ending_at(page.lower, at - 1, max(0, at - 4)):
                yield Draft(at, run.stop, NameKind.PERSON, 0.8, "titled-person")
        elif cut > at:
            yield Draft(cut, run.stop, NameKind.PERSON, 1.2, "titled-person")


def speaking_person(page: Page) -> Iterator[Draft]:
    """Propose the subject of a verb of saying."""
    return iter(())


def bare_run(page: Page) -> Iterator[Draft]:
    """Propose any run, weakly."""
    for run in runs(page):
        if not page.opens[run.first] or len(run) > 1:
            first = page.lexicon.titles.first_names.get(page.lower[run.first])
            kind = NameKind.PERSON if first and len(run) > 1 else NameKind.OTHER
            yield Draft(run.first, run.stop, kind, 0.6 if first and len(run)>1 else 0.3, "bare-run")
