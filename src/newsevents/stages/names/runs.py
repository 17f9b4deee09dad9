"""Runs of capitalised words: what a name looks like in English."""

from collections.abc import Iterator
from typing import final

from attrs import frozen

from newsevents.stages.names.page import Page

_NEVER_GIVEN_NAMES = ("VBN", "VBD", "VBG", "JJ", "JJR", "IN", "RB", "CC")


@final
@frozen
class Run:
    """An unbroken row of words that look like a name."""

    first: int
    """First word."""
    stop: int
    """One past the last word."""

    def __len__(self) -> int:
        """Return the number of words."""
        return self.stop - self.first


def runs(page: Page) -> Iterator[Run]:
    """Yield the longest runs of capitalised words inside sentences, hyphens included."""
    for first, stop in page.analysis.sentences:
        at = first
        while at < stop:
            if not page.named[at]:
                at += 1
                continue
            end = _end(page, at, stop)
            yield Run(at, end)
            at = end


def _end(page: Page, first: int, stop: int) -> int:
    at = first + 1
    while at < stop:
        if page.named[at] and not page.new_line(at):
            at += 1
        elif at + 1 < stop and page.hyphen(at) and (page.named[at + 1] or _given_name(page, first, at)):
            at += 2
        else:
            break
    return at


def _given_name(page: Page, first: int, hyphen: int) -> bool:
    """Say whether a small word after a hyphen ends an East Asian name: "Moon Jae-in"."""
    after = hyphen + 1
    return (
        hyphen - first > 1
        and page.forms[hyphen] != "&"
        and page.forms[after].isalpha()
        and (page.analysis.labels[after][0] == "I" or page.analysis.tags[after] not in _NEVER_GIVEN_NAMES)
        and page.lower[after] not in page.ordinary
    )
