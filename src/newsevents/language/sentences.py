"""Sentences: where they end, given the tokens and the paragraphs."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsevents.language._data import load
from newsevents.language._datelines import dateline_stop

Range = tuple[int, int]
"""Half-open range of tokens."""

LONGEST = 200
"""Tokens; what is longer without an end is cut at the best mark within."""

_ENDS = tuple(".!?…。！？؟।")
_RULER = re.compile(r"[*_=~#]{3,}|-{5,}")
_EMOTICON = re.compile(r"[:;=][-'’]?[()DPp|]")
_CLOSERS = frozenset("\"'”’»)]}›」』") | {"''", "’’"}
_OPENERS = frozenset("\"'“‘„«([{‹「『") | {"``", "‘‘"}
_QUOTES = _CLOSERS - frozenset(")]}")
_BRACKETS = frozenset("([{<")
_DOTS = frozenset({".", "...", "....", "…"})
_CUTS = (frozenset(";:"), frozenset("—–)"), frozenset(","))


def find_ranges(starts: Sequence[int], blocks: Sequence[tuple[int, int]]) -> list[Range]:
    """
    Return the tokens of each of *blocks* as a range; empty ones are left out.

    >>> find_ranges([0, 4, 9], [(0, 8), (9, 12)])
    [(0, 2), (2, 3)]
    """
    bounds = [0, *(bisect_left(starts, start) for start, _ in blocks[1:]), len(starts)]
    return [(a, b) for a, b in pairwise(bounds) if a < b]


def find_sentences(
    forms: Sequence[str],
    starts: Sequence[int],
    ends: Sequence[int],
    paragraphs: Sequence[Range],
) -> tuple[Range, ...]:
    """
    Return the sentences as ranges of tokens, in order, covering all tokens.

    A sentence never crosses the end of a paragraph, and a dateline is one of its
    own, as in the treebanks.  One that has no end within
    :data:`LONGEST` tokens is cut, best after a semicolon or a colon.

    Args:
        forms: The tokens.

        starts: Offset of the first code point of each token.

        ends: Offset one past the last code point of each token.

        paragraphs: The paragraphs as ranges of tokens, covering all tokens.
    """
    splitter = _Splitter(forms, starts, ends)
    return tuple(
        part for paragraph in paragraphs for sentence in splitter.split(*paragraph) for part in _cut(forms, *sentence)
    )


class _Splitter:
    """The tokens of one text, and the rules that end a sentence."""

    def __init__(self, forms: Sequence[str], starts: Sequence[int], ends: Sequence[int]) -> None:
        distinct = set(forms)
        self._rulers = {form for form in distinct if not form[-1].isalnum() and _RULER.fullmatch(form)}
        enders = {form for form in distinct if form.endswith(_ENDS)} | self._rulers
        self._forms = forms
        self._starts = starts
        self._ends = ends
        self._candidates = [i for i, form in enumerate(forms) if form in enders]
        self._words = load()

    def split(self, first: int, stop: int) -> Iterator[Range]:
        """Yield the sentences of the paragraph from *first* to *stop*."""
        dateline = dateline_stop(self._forms, self._starts, self._ends, first, stop)
        if dateline > first:
            yield first, dateline
            first = dateline
        at = bisect_left(self._candidates, first)
        last = bisect_left(self._candidates, stop)
        after = first
        for i in self._candidates[at:last]:
            if i < after:
                continue
            if self._forms[i] in self._rulers:
                if first < i:
                    yield first, i
                yield i, i + 1
                first = after = i + 1
                continue
            after = self._with_closers(i, stop)
            if after < stop and self._ends_at(i, after, first, stop):
                yield first, after
                first = after
        if first < stop:
            yield first, stop

    def _with_closers(self, i: int, stop: int) -> int:
        """Return the token after *i* and the closing marks that touch it."""
        forms = self._forms
        after = i + 1
        while after < stop and self._closes(after):
            after += 1
        while after + 2 < stop and forms[after] == "[" and forms[after + 2] == "]" and forms[after + 1].isdigit():
            after += 3
        return after

    def _closes(self, i: int) -> bool:
        """Say whether token *i* still belongs to the sentence that ends before it."""
        form = self._forms[i]
        return (form in _CLOSERS and not self._is_gap(i)) or form in _DOTS or _EMOTICON.match(form) is not None

    def _is_gap(self, i: int) -> bool:
        return self._starts[i] > self._ends[i - 1]

    def _ends_at(self, i: int, after: int, first: int, stop: int) -> bool:
        """Say whether a sentence ends after terminal *i* and its closing marks."""
        form = self._forms[i]
        word = self._next_word(after, stop)
        quoted = any(mark in _QUOTES for mark in self._forms[i + 1 : after])
        if not self._is_gap(after):
            return self._is_glued(i, form, word)
        if (form[0] in ".…" and len(form) > 1) or form == "…":
            return word[0].isupper()
        if word[0].islower() and form[-1] in ".!?" and (len(form) == 1 or form[-1] != "."):
            return after == i + 1 and self._is_plain_word(i - 1, 4 if form == "." else 2)
        if form[-1] in "!?":
            return not (quoted and self._is_said(after, stop))
        if len(form) > 1 and form[-1] == ".":
            return self._ends_at_abbreviation(form, word, after)
        return not self._is_list_number(i, first)

    def _next_word(self, after: int, stop: int) -> str:
        """Return the first token that is no opening mark."""
        while after + 1 < stop and self._forms[after] in _OPENERS:
            after += 1
        return self._forms[after]

    def _is_glued(self, i: int, form: str, word: str) -> bool:
        """Say whether a space is missing: "It rained.The match"."""
        before = self._forms[i - 1] if i else ""
        if self._forms[i + 1] in "“„«":
            return form in ".!?"
        return (
            form in (".", "!", "?")
            and before.islower()
            and len(before) > 1
            and word[:1].isupper()
            and word[1:].islower()
        )

    def _is_plain_word(self, i: int, length: int) -> bool:
        """Say whether token *i* is neither a name nor short, of fewer letters than *length*."""
        return i >= 0 and len(self._forms[i]) >= length and self._forms[i].islower()

    def _is_said(self, after: int, stop: int) -> bool:
        """Say whether a verb of saying follows soon, as in '"Why?" Smith asked'."""
        ahead = self._forms[after : min(stop, after + 6)]
        return any(form in self._words.saying for form in ahead)

    def _ends_at_abbreviation(self, form: str, word: str, after: int) -> bool:
        if form[:-1] in self._words.titles:
            return False
        return word in self._words.starters or (self._forms[after] in _OPENERS - _BRACKETS and word[0].isupper())

    def _is_list_number(self, i: int, first: int) -> bool:
        before = self._forms[i - 1] if i else ""
        return i - 1 == first and (before.isdigit() or len(before) == 1)


def _cut(forms: Sequence[str], first: int, stop: int) -> Iterator[Range]:
    """Yield the sentence in pieces of at most :data:`LONGEST` tokens."""
    while stop - first > LONGEST:
        window = forms[first + LONGEST // 2 : first + LONGEST]
        after = first + LONGEST
        for marks in _CUTS:
            best = max((i for i, form in enumerate(window) if form in marks), default=-1)
            if best >= 0:
                after = first + LONGEST // 2 + best + 1
                break
        yield first, after
        first = after
    yield first, stop
