"""What a text says of a name in all its places, taken together."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from newsevents.model import NameKind
from newsevents.stages.names.acronyms import bracketed, stands_for
from newsevents.stages.names.cutting import Range, Votes
from newsevents.stages.names.drafts import Draft
from newsevents.stages.names.page import Page
from newsevents.stages.names.signs import body_noun

Memory: TypeAlias = dict[tuple[str, ...], Votes]
"""Votes for each name, by its words."""

# Longer names are not said twice in the same words.
_LONGEST = 16
_OF_FIRM = 1.0
"""How strongly a body speaks for its first word alone: "Zentel" after Zentel Nigeria."""
_WITH_BOTH, _SHORTEST = 3, 4
"""Words of a name with two surnames, and letters of the first of them."""
_OF_SHORT_FORM = 2.0
_THE = "the"
_JOINTS = ("-", "‑")
_FINITE = ("VBD", "VBN", "VBZ")


def remember(page: Page, found: Mapping[Range, Votes]) -> Memory:
    """Add up the votes for each name over the text, and hand on those for persons to their surnames."""
    memory: Memory = {}
    persons: set[tuple[str, ...]] = set()
    for (first, stop), votes in found.items():
        key = key_of(page, first, stop)
        _add(memory, key, votes, 1.0)
        if stop - first > 1:
            persons.add(key)
    for short in bracketed(page):
        long = next((key for key in _ending_before(page, short, memory)), None)
        if long and stands_for(page.forms[short], long):
            _add(memory, key_of(page, short, short + 1), memory[long], 1.0)
    for key in persons:
        votes = memory[key]
        if top(votes) is NameKind.ORG and key[:1] in memory:
            _add(memory, key[:1], {NameKind.ORG: _OF_FIRM}, 1.0)
        if top(votes) is NameKind.PERSON:
            for part in dict.fromkeys((_surname(key), key[-1:], key[:1], *_middle(key))):
                _add(memory, part, {NameKind.PERSON: 3.0}, 1.0)
    return memory


def _middle(key: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield the first of two surnames, by which many are called: Ana "Prates" Moreira."""
    if len(key) == _WITH_BOTH and len(key[1]) >= _SHORTEST:
        yield key[1:2]


def _surname(key: tuple[str, ...]) -> tuple[str, ...]:
    """Return the last word of a name with what hyphens join to it: Ann "Long-Bailey"."""
    first = len(key) - 1
    while first > 2 and key[first - 1] in _JOINTS:
        first -= 2
    return key[first:]


def _ending_before(page: Page, short: int, memory: Memory) -> Iterator[tuple[str, ...]]:
    """Yield the names right before the bracket of a short form, the longest first."""
    end = short - 1
    for first in range(max(0, end - 2 * len(page.forms[short])), end):
        key = key_of(page, first, end)
        if key in memory:
            yield key


def key_of(page: Page, first: int, stop: int) -> tuple[str, ...]:
    """Return the words by which a name is remembered: the same in capitals and in small letters."""
    return page.keys[first:stop]


def _add(memory: Memory, key: tuple[str, ...], votes: Mapping[NameKind | None, float], factor: float) -> None:
    known = memory.setdefault(key, {})
    for kind, vote in votes.items():
        known[kind] = known.get(kind, 0.0) + factor * vote


def top(votes: Mapping[NameKind | None, float]) -> NameKind:
    """Return the kind with most votes, of several the first by name; OTHER if none has any."""
    best, most = NameKind.OTHER, 0.0
    for kind, vote in votes.items():
        if kind and (vote > most or (vote == most > 0 and kind < best)):
            best, most = kind, vote
    return best


def seen_elsewhere(page: Page, memory: Memory) -> Iterator[Draft]:
    """Propose the names found elsewhere in the text wherever they stand."""
    lengths: dict[str, list[int]] = {}
    for key in memory:
        if len(key) <= _LONGEST and len(key) not in lengths.setdefault(key[0], []):
            lengths[key[0]].append(len(key))
    keys, at = page.keys, 0
    while at < page.size:
        length = _longest(keys, at, lengths.get(keys[at], ()), memory) if page.capital[at] else 0
        if length and not (length == 1 and page.barred[at]):
            yield Draft(at, at + length, top(memory[keys[at : at + length]]), 0.8, "seen-elsewhere")
        at += length or 1


def surnames_again(page: Page, names: Mapping[Range, Votes]) -> Iterator[Draft]:
    """Propose surnames that are mostly no names where they do something: "May" said, after Theresa May."""
    surnames = {page.forms[stop - 1] for (first, stop), votes in names.items() if top(votes) is NameKind.PERSON}
    for at, form in enumerate(page.forms[:-1]):
        if page.barred[at] and form in surnames and page.analysis.tags[at + 1] in _FINITE:
            yield Draft(at, at + 1, NameKind.PERSON, 1.0, "surname-again")


def short_forms_again(page: Page, names: Mapping[Range, Votes]) -> Iterator[Draft]:
    """Propose the last word of a body's name where it stands for the whole: the "Manch", after Kisan Ekta Manch."""
    heads, ends = page.lexicon.names.organizations.heads, dict[str, int]()
    for (first, stop), votes in names.items():
        last = page.forms[stop - 1]
        if stop - first > 1 and last in heads and top(votes) is NameKind.ORG and not body_noun(page, stop - 1):
            ends.setdefault(last, stop)
    for at, form in enumerate(page.forms if ends else ()):
        if ends.get(form, page.size) <= at and page.lower[at - 1] == _THE and _stands_alone(page, at):
            yield Draft(at, at + 1, NameKind.ORG, _OF_SHORT_FORM, "short-form")


def _stands_alone(page: Page, at: int) -> bool:
    """Say whether no capital goes on after a word, and no "of" says which is meant."""
    return not any(page.capital[at + 1 : at + 2]) and page.lower[at + 1 : at + 2] != ("of",) and not page.loud[at]


def _longest(keys: tuple[str, ...], at: int, lengths: Sequence[int], memory: Memory) -> int:
    return max((n for n in lengths if keys[at : at + n] in memory), default=0)
