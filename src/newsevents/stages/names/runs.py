"""Runs of capitalised words: what a name looks like in English."""

from collections.abc import Iterator
from typing import final

from attrs import frozen

from newsevents.stages.names.page import Page

_HYPHENS = frozenset(("-", "–", "/", "’", "'", "&", "‑"))


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
        if page.named[at] and not _breaks(page, at):
            at += 1
        elif at + 1 < stop and page.forms[at] in _HYPHENS and page.named[at + 1] and _bound(page, at):
            at += 2
        else:
            break
    return at


def _bound(page: Page, at: int) -> bool:
    """Say whether a mark joins two words: without white space, or with it on both sides if it is "&"."""
    return (page.joined(at) and page.joined(at + 1)) or page.forms[at] == "&"


def _breaks(page: Page, at: int) -> bool:
    """Say whether a line ends before the word."""
    return "\n" in page.analysis.text[page.analysis.ends[at - 1] : page.analysis.starts[at]]
