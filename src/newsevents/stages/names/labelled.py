"""Names that the analyzer's network labels."""

from collections.abc import Iterator

from newsevents.model import NameKind
from newsevents.stages.names.draft import Draft
from newsevents.stages.names.page import Page
from newsevents.stages.names.runs import goes_on

_KIND = {"PER": NameKind.PERSON, "ORG": NameKind.ORG, "LOC": NameKind.GPE, "NORP": NameKind.NORP}


def labelled_name(page: Page) -> Iterator[Draft]:
    """Propose what the network labels, where it holds a capital, with what hyphens join to it."""
    labels = page.analysis.labels
    at, size = 0, len(labels)
    while at < size:
        if labels[at][0] != "B":
            at += 1
            continue
        stop = at + 1
        while stop < size and labels[stop][0] == "I":
            stop += 1
        kind = _KIND.get(labels[at][2:])
        if kind and any(page.capital[at:stop]) and not all(page.barred[at:stop]):
            yield Draft(*_whole(page, at, stop), kind, 1.0, "labelled-name")
        at = stop


def _whole(page: Page, first: int, stop: int) -> tuple[int, int]:
    """Return the range with the parts that hyphens join to it, unless they are names of their own."""
    same = ("O", *(f"{mark}-{page.analysis.labels[first][2:]}" for mark in "BI"))
    while page.hyphen(stop) and page.analysis.labels[stop + 1] in same and goes_on(page, first, stop):
        stop += 2
    while first > 1 and page.hyphen(first - 1) and page.analysis.labels[first - 2] in same and page.named[first - 2]:
        first -= 2
    return first, stop
