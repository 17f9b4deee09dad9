"""Datelines: "KYIV (Reuters) - ", the place and the agency before the first words."""

from collections.abc import Iterator, Sequence

_LONGEST = 20
"""Tokens; no dateline is longer."""
_DASHES = frozenset({"-", "--", "–", "—", "―", "_"})
_STOPS = frozenset(".!?")
_SHORT = 2
"""Words of a place that is not in capitals, at most."""
_FEW = 3
"""Words of a place before a colon, at most."""
_COLON = ":"
_MARKS = frozenset(",./-'’:")


def dateline_stop(forms: Sequence[str], starts: Sequence[int], ends: Sequence[int], first: int, stop: int) -> int:
    """
    Return the token after the dateline of a paragraph, or *first* if it has none.

    A dateline ends with a dash and a space.  Its place is in capitals, unless
    brackets with the agency stand right before the dash, or it is short and
    the only dash of its sentence follows.  A few words in capitals may also end
    with a colon: "LAHORE: Police said".

    Args:
        forms: The tokens.

        starts: Offset of the first code point of each token.

        ends: Offset one past the last code point of each token.

        first: First token of the paragraph.

        stop: The token after the paragraph.

    >>> dateline_stop(("OSLO", "-", "Talks"), (0, 5, 7), (4, 6, 12), 0, 3)
    2
    """
    for at in _before_brackets(forms, first, min(stop, first + _LONGEST) - 1):
        if forms[at] == _COLON and _is_loud(forms[first:at]):
            return at + 1 if _opens(forms, at + 1, stop) and starts[at + 1] > ends[at] else first
        if forms[at] in _DASHES and at > first and starts[at + 1] > ends[at]:
            opens = _opens(forms, at + 1, stop)
            capitals = _in_capitals(forms, first, at) or forms[at - 1] == ")"
            alone = starts[at] > ends[at - 1] and _is_short(forms[first:at]) and not _has_dash(forms, at + 1, stop)
            return _after_day(forms, at + 1, stop) if opens and (capitals or alone) else first
    return first


def _is_loud(words: Sequence[str]) -> bool:
    """Say whether there are but a few words, all in capitals and longer than initials: "NEW DELHI"."""
    return 0 < len(words) <= _FEW and all(word.isupper() and word.isalpha() and len(word) > _SHORT for word in words)


def _is_short(words: Sequence[str]) -> bool:
    """Say whether there are but a few words, each with a capital and small letters: "Port Moresby"."""
    return len(words) <= _SHORT and all(word[0].isupper() and word[1:].islower() for word in words)


def _has_dash(forms: Sequence[str], at: int, stop: int) -> bool:
    """Say whether another dash follows in the same sentence."""
    end = next((i for i in range(at, stop) if forms[i] in _STOPS), stop)
    return any(form in _DASHES for form in forms[at:end])


def _after_day(forms: Sequence[str], at: int, stop: int) -> int:
    """Return the token after a day and a colon, as in "CAIRO - 26 July 2022: ", or *at*."""
    window = forms[at : min(at + 6, stop - 1)]
    if window and window[0].isdigit() and ":" in window:
        return at + list(window).index(":") + 1
    return at


def _before_brackets(forms: Sequence[str], first: int, stop: int) -> Iterator[int]:
    """Yield the tokens outside brackets for as long as they can be part of a dateline."""
    inside = False
    for at in range(first, stop):
        form = forms[at]
        if form in ("(", ")"):
            inside = form == "("
        elif inside:
            continue
        elif form in _DASHES or form in _MARKS or form[0].isupper() or form[0].isdigit():
            yield at
        else:
            return


def _in_capitals(forms: Sequence[str], first: int, stop: int) -> bool:
    """Say whether all words of the place, up to a comma or a bracket, are in capitals."""
    for at in range(first, stop):
        if forms[at] in (",", "("):
            return at > first
        if not (forms[at].isupper() and forms[at][0].isalpha() and len(forms[at]) > 1) and forms[at] not in _MARKS:
            return False
    return True


def _opens(forms: Sequence[str], at: int, stop: int) -> bool:
    """Say whether the words from *at* can begin a sentence."""
    while at < stop and not forms[at][0].isalnum():
        at += 1
    return at < stop and (forms[at][0].isupper() or forms[at][0].isdigit())
