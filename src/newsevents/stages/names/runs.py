"""Runs of capitalised words: what a name looks like in English."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, final

from attrs import frozen

if TYPE_CHECKING:
    from newsevents.stages.names.page import Page

_ARTICLES = ("the", "a", "an")
# Longer rows of capitals are no names, and cost must not grow with their square.
_LONGEST = 24
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


def find_runs(page: "Page") -> Iterator[Run]:
    """Yield the longest runs of capitalised words inside sentences, hyphens included."""
    for first, stop in page.analysis.sentences:
        at = first
        while at < stop:
            if not page.named[at] or page.lower[at] in _ARTICLES:
                at += 1
                continue
            end = _end(page, at, stop)
            yield Run(at, end)
            at = end


def _end(page: "Page", first: int, stop: int) -> int:
    at, stop = first + 1, min(stop, first + _LONGEST)
    while at < stop:
        if page.named[at] and not page.new_line(at):
            at += 1
        elif at + 1 < stop and page.hyphen(at) and goes_on(page, first, at):
            at += 2
        elif following := _past_particles(page, at, stop):
            at = following
        else:
            break
    return at


def _past_particles(page: "Page", at: int, stop: int) -> int:
    """Return the name word after small words such as "van der"; 0 if there are none or no name follows."""
    first, particles = at, page.lexicon.names.persons.particles
    while at < stop and page.forms[at] in particles:
        at += 1
    return at if first < at < stop and page.named[at] else 0


def goes_on(page: "Page", first: int, hyphen: int) -> bool:
    """Say whether the name that begins at word *first* goes on after a hyphen."""
    return page.named[hyphen + 1] or _given_name(page, first, hyphen)


def _given_name(page: "Page", first: int, hyphen: int) -> bool:
    """Say whether a small word after a hyphen ends an East Asian name: "Moon Jae-in"."""
    after = hyphen + 1
    a = page.analysis
    return (
        hyphen - first > 1
        and page.forms[hyphen] != "&"
        and page.forms[after].isalpha()
        and page.lower[after] not in page.ordinary
        and page.lower[after] not in page.lexicon.titles.states
        and (a.labels[hyphen - 1].endswith("PER") or a.tags[after] not in _NEVER_GIVEN_NAMES)
    )
