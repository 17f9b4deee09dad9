"""What stands between quotation marks of any kind, paired over paragraphs."""

import re
from collections.abc import Sequence
from typing import NamedTuple, final

from attrs import field, frozen

from newsevents.language._marks import Mark, Side, family_of, find_marks
from newsevents.model import Span

_SEEN = re.compile(r"\S")


@final
@frozen(kw_only=True)
class Quotation:
    """
    Words between an opening and a closing quotation mark.

    >>> text = '"We won," she said.'
    >>> [q.inner.of(text) for q in find_quotations(text, [(0, len(text))])]
    ['We won,']
    """

    span: Span
    """From the opening mark up to and including the closing mark, if there is one."""

    parts: tuple[Span, ...]
    """
    The words without the marks, one span for each paragraph.

    There is more than one part if the opening mark is repeated at the start of
    following paragraphs, and only the last of them closes.
    """

    mark: str
    """The opening mark as it stands in the text, one or two characters."""

    depth: int = 0
    """How many other quotations this one stands in."""

    closed: bool = True
    """Whether a mark closes it; if not, it ends with its paragraph."""

    @property
    def inner(self) -> Span:
        """From the first to the last of the quoted words, without the outer marks."""
        return Span(self.parts[0].start, self.parts[-1].end)

    @property
    def continued(self) -> bool:
        """Whether the quotation goes on over more than one paragraph."""
        return len(self.parts) > 1


def find_quotations(text: str, paragraphs: Sequence[tuple[int, int]]) -> tuple[Quotation, ...]:
    """
    Return the quotations of *text*, by opening mark.

    If the closing mark is missing, and the next paragraph begins with the same
    kind of mark, then the quotation goes on, as English newspapers write it.  If
    not, it ends with the paragraph, provided that it opens the paragraph or
    follows a comma, a colon or a full stop.  All other marks without a partner
    are passed over, and so are those that others of their kind pair after.

    Args:
        text: The text.

        paragraphs:
            Offsets of the first and of one past the last code point of each
            paragraph, in order.
    """
    pairs: list[_Pair] = []
    pending: _Open | None = None
    for start, end in paragraphs:
        marks = find_marks(text, start, end)
        if pending and not (marks and _goes_on(pending, marks[0], start)):
            _give_up(text, pending, pairs)
            pending = None
        pending = _pair(marks, end, pending, pairs)
    if pending:
        _give_up(text, pending, pairs)
    pairs.sort(key=lambda pair: (pair.start, -pair.end))
    return tuple(_quotations(text, pairs))


@frozen
class _Open:
    """An opening mark that waits for its partner."""

    mark: Mark
    earlier: list[Span] = field(factory=list)
    """Parts in paragraphs before that of the mark; it grows with every paragraph."""

    start: int = 0
    """Offset of the very first opening mark."""

    doubtful: Mark | None = None
    """A mark that may be the partner, or an apostrophe as in "workers' "."""


class _Pair(NamedTuple):
    start: int
    end: int
    parts: tuple[Span, ...]
    mark: str
    closed: bool = True


def _pair(marks: Sequence[Mark], end: int, pending: _Open | None, pairs: list[_Pair]) -> _Open | None:
    """Add the pairs of one paragraph; return what may go on in the next."""
    stack: list[_Open] = []
    waiting: dict[str, int] = {}
    known = len(pairs)
    if pending:
        first, *marks = marks
        stack.append(_Open(first, pending.earlier, pending.start))
        waiting[first.family] = 1
    for mark in marks:
        closes = mark.side is not Side.OPEN and waiting.get(mark.family)
        if closes and mark.doubtful:
            _doubt(stack, mark)
        elif closes:
            _close(stack, waiting, mark, pairs)
        elif mark.side is not Side.CLOSE:
            _settle(stack, waiting, mark, pairs)
            stack.append(_Open(mark, start=mark.start))
            waiting[mark.family] = waiting.get(mark.family, 0) + 1
    while stack and stack[-1].doubtful:
        _close(stack, waiting, stack[-1].doubtful, pairs)
    paired = {family_of(pair.mark): pair.start for pair in sorted(pairs[known:])}
    for opened in stack:
        stray = paired.get(opened.mark.family, -1) > opened.mark.start
        if opened.mark.family != "single" and opened.mark.end < end and not stray:
            opened.earlier.append(Span(opened.mark.end, end))
            return opened
    return None


def _goes_on(pending: _Open, mark: Mark, start: int) -> bool:
    return mark.start == start and mark.side is not Side.CLOSE and mark.family == pending.mark.family


def _doubt(stack: list[_Open], mark: Mark) -> None:
    """Keep *mark* for the case that nothing better closes the innermost mark."""
    top = stack[-1]
    if top.mark.family == mark.family and not top.doubtful:
        stack[-1] = _Open(top.mark, top.earlier, top.start, mark)


def _settle(stack: list[_Open], waiting: dict[str, int], mark: Mark, pairs: list[_Pair]) -> None:
    """Close at the doubtful mark what a second opening mark would leave open."""
    top = stack[-1] if stack else None
    if top and top.doubtful and top.mark.family == mark.family:
        _close(stack, waiting, top.doubtful, pairs)


def _close(stack: list[_Open], waiting: dict[str, int], mark: Mark, pairs: list[_Pair]) -> None:
    while True:
        opened = stack.pop()
        waiting[opened.mark.family] -= 1
        if opened.mark.family == mark.family:
            break
    if opened.mark.end < mark.start:
        part = Span(opened.mark.end, mark.start)
        pairs.append(_Pair(opened.start, mark.end, (*opened.earlier, part), opened.mark.form))


def _give_up(text: str, opened: _Open, pairs: list[_Pair]) -> None:
    """Let what nothing closes end with its paragraph, if it looks like speech."""
    tail = text[max(0, opened.start - 3) : opened.start]
    word = tail.rstrip()
    if not word or "\n" in tail[len(word) :] or word[-1] in ",:.":
        pairs.append(_Pair(opened.start, opened.earlier[-1].end, tuple(opened.earlier), opened.mark.form, closed=False))


def _quotations(text: str, pairs: Sequence[_Pair]) -> list[Quotation]:
    found = []
    around: list[int] = []
    for pair in pairs:
        while around and around[-1] <= pair.start:
            around.pop()
        if any(_SEEN.search(text, part.start, part.end) for part in pair.parts):
            found.append(
                Quotation(
                    span=Span(pair.start, pair.end),
                    parts=pair.parts,
                    mark=pair.mark,
                    depth=len(around),
                    closed=pair.closed,
                )
            )
            around.append(pair.end)
    return found
