"""Quotation marks: which characters are some, and which way each one faces."""

import re
from enum import StrEnum
from typing import NamedTuple, final

from newsevents.language._data import load


@final
class Side(StrEnum):
    """What a mark may do, by its shape and by its neighbours."""

    OPEN = "open"
    CLOSE = "close"
    EITHER = "either"


@final
class Mark(NamedTuple):
    """One quotation mark in a text."""

    start: int
    """Offset of its first code point."""

    end: int
    """Offset one past its last code point."""

    form: str
    """The mark itself."""

    family: str
    """``double``, ``single``, ``angle`` or ``small-angle``; a family pairs."""

    side: Side
    """What the mark may do."""

    doubtful: bool = False
    """Whether the mark may be an apostrophe after a plural: "the workers' "."""


_FAMILIES = {
    **dict.fromkeys(('"', "“", "”", "„", "‟", "``", "''", "‘‘", "’’", "＂", "〝", "〞"), "double"),
    **dict.fromkeys(("'", "‘", "’", "‚", "‛", "`"), "single"),
    **dict.fromkeys(("«", "»"), "angle"),
    **dict.fromkeys(("‹", "›"), "small-angle"),
    **dict.fromkeys(("「", "」"), "corner"),
    **dict.fromkeys(("『", "』"), "white-corner"),
}
_OPENING = frozenset("„‟‚‛〝「『") | {"``", "‘‘"}
_CLOSING = frozenset("〞」』")
_POINTING_LEFT = frozenset("“‘«‹")
_MARK = re.compile(r"``|''|‘‘|’’|[\"“”„‟＂〝〞'‘’‚‛`«»‹›「」『』]")
_UNSEEN = "\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff"
_BEFORE_OPENING = frozenset("([{<-–—―/\\|=:;…*_>" + _UNSEEN)
_NEXT_WORD = re.compile(r"\w{1,12}")
_AFTER_CLOSING = frozenset(".,;:!?)]}-–—―/\\|…*_<" + _UNSEEN)


def find_marks(text: str, start: int, end: int) -> list[Mark]:
    """
    Return the quotation marks between the offsets *start* and *end* of *text*.

    Apostrophes are told apart and left out.

    >>> [(m.form, m.side.value) for m in find_marks('“Don’t!” he said.', 0, 17)]
    [('“', 'open'), ('”', 'close')]
    """
    found = []
    for match in _MARK.finditer(text, start, end):
        mark = _read(text, match.start(), match.end(), start, end)
        if mark:
            found.append(mark)
    return found


def family_of(form: str) -> str:
    """Return the family of a mark: marks of one family pair."""
    return _FAMILIES[form]


def _read(text: str, at: int, after: int, start: int, end: int) -> Mark | None:
    form = text[at:after]
    family = _FAMILIES[form]
    before = text[at - 1] if at > start else " "
    behind = text[after : min(after + 2, end)] or " "
    if family == "single":
        return _read_single(text, at, form, before, behind)
    side = _side(form, before, behind)
    if side is not Side.OPEN and at == start:
        side = Side.OPEN
    elif side is Side.CLOSE and before in ",:" and behind[0].isspace():
        side = Side.EITHER
    return Mark(at, after, form, family, side)


def _read_single(text: str, at: int, form: str, before: str, behind: str) -> Mark | None:
    if before.isalnum() and behind[0].isalnum():
        return None
    side = _side(form, before, behind)
    if side is Side.OPEN and form not in "‚‛‘" and _is_elision(text, at):
        return None
    if side is Side.EITHER and form != "‘":
        return None
    doubtful = side is Side.CLOSE and before in "sSzZ" and form != "`"
    return Mark(at, at + 1, form, "single", side, doubtful)


def _is_elision(text: str, at: int) -> bool:
    word = _NEXT_WORD.match(text, at + 1)
    return word is not None and (word.group().lower() in load().elisions or word.group().isdigit())


def _side(form: str, before: str, behind: str) -> Side:
    """
    Return what a mark may do between the characters *before* and *behind* it.

    Its neighbours decide; if they do not, its shape does.
    """
    if form in _OPENING:
        return Side.OPEN
    if form in _CLOSING:
        return Side.CLOSE
    opens = (before.isspace() or before in _BEFORE_OPENING or before in _FAMILIES) and not _ends(behind)
    closes = (behind[0].isspace() or behind[0] in _AFTER_CLOSING or behind[0] in _FAMILIES) and not before.isspace()
    if opens != closes:
        return Side.OPEN if opens else Side.CLOSE
    if not opens and before.isspace() and not behind[0].isspace():
        return Side.CLOSE
    if form in _POINTING_LEFT:
        return Side.OPEN if form in "“‘" else Side.EITHER
    apart = before.isspace() and behind[0].isspace()
    return Side.CLOSE if form in "”’" and not apart else Side.EITHER


def _ends(behind: str) -> bool:
    """Say whether *behind* closes what stands before; an ellipsis does not."""
    return behind[0].isspace() or behind[0] in ",;:!?)" or (behind[0] == "." and behind[1:] != ".")
