"""Runs of capitalised words: what a name looks like in English."""

from collections.abc import Iterator
from typing import final

from attrs import frozen

from newsevents.stages.names.words import ARTICLES, Words

# Longer rows of capitals are no names, and cost must not grow with their square.
_LONGEST = 24
AROUND_NICKNAMES = ("“”", '""', "‘’", "()", "''", "``''")
_LONGEST_NICKNAME = 3
_APOSTROPHES = ("'", "’")
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


def find_runs(words: Words) -> Iterator[Run]:
    """Yield the longest runs of capitalised words inside sentences, hyphens included."""
    for first, stop in words.analysis.sentences:
        at = first
        while at < stop:
            if not words.named[at] or words.lower[at] in ARTICLES:
                at += 1
                continue
            end = _end(words, at, stop)
            yield Run(at, end)
            at = end


def _end(words: Words, first: int, stop: int) -> int:
    at, stop = first + 1, min(stop, first + _LONGEST)
    while at < stop:
        if words.named[at] and not words.new_line(at):
            at += 1
        elif at + 1 < stop and words.hyphen(at) and goes_on(words, first, at):
            at += 2
        elif following := _past_particles(words, at, stop) or _past_nickname(words, at, stop):
            at = following
        else:
            break
    return at


def _past_particles(words: Words, at: int, stop: int) -> int:
    """Return the name word after small words such as "van der"; 0 if there are none or no name follows."""
    first, particles = at, words.lexicon.names.persons.particles
    while at < stop and words.forms[at] in particles:
        at += 1 + (words.hyphen(at + 1) or _elided(words, at + 1))
    return at if first < at < stop and words.named[at] else 0


def _elided(words: Words, at: int) -> bool:
    """Say whether an apostrophe here ends a particle: de’ Medici."""
    return at < words.size and words.forms[at] in _APOSTROPHES and words.joined(at) and not words.joined(at + 1)


def _past_nickname(words: Words, at: int, stop: int) -> int:
    """Return the name word after a nickname in marks: Bob “The Fox” "Malone"; 0 if there is none."""
    for end in range(at + 2, min(at + 2 + _LONGEST_NICKNAME, stop - 1)):
        if words.forms[at] + words.forms[end] in AROUND_NICKNAMES:
            inside = all(_nickname(words, i) for i in range(at + 1, end))
            return end + 1 if inside and words.named[end + 1] and not words.joined(at) else 0
    return 0


def _nickname(words: Words, at: int) -> bool:
    return words.capital[at] and words.forms[at].isalpha() and words.plain[at] not in words.lexicon.titles.states


def goes_on(words: Words, first: int, hyphen: int) -> bool:
    """Say whether the name that begins at word *first* goes on after a hyphen."""
    return words.named[hyphen + 1] or _given_name(words, first, hyphen)


def _given_name(words: Words, first: int, hyphen: int) -> bool:
    """Say whether a small word after a hyphen ends an East Asian name: "Moon Jae-in"."""
    after = hyphen + 1
    a = words.analysis
    return (
        hyphen - first > 1
        and words.forms[hyphen] != "&"
        and words.forms[after].isalpha()
        and words.lower[after] not in words.ordinary
        and words.lower[after] not in words.lexicon.titles.states
        and (a.labels[hyphen - 1].endswith("PER") or a.tags[after] not in _NEVER_GIVEN_NAMES)
    )
