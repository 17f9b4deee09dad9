"""Names that the analyzer's network labels."""

from collections.abc import Iterator

from newsevents.model import NameKind
from newsevents.stages.names.draft import Draft
from newsevents.stages.names.page import Page

_KIND = {"PER": NameKind.PERSON, "ORG": NameKind.ORG, "LOC": NameKind.GPE, "NORP": NameKind.NORP}


def labelled_name(page: Page) -> Iterator[Draft]:
    """Propose what the network labels, where it holds a capital."""
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
        if kind and any(page.capital[at:stop]):
            yield Draft(at, stop, kind, 1.0, "labelled-name")
        at = stop
