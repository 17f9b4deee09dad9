"""Tokens: where words, numbers, marks and clitics begin and end."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache

from newsevents.language._data import load

Piece = tuple[int, int]
"""Start and end of a token, counted from the start of its chunk."""

_CHUNK = re.compile(r"[^\s\u200b\u2060\ufeff]+")
_APOSTROPHES = "['’ʼ`]"
_FOLLOWING = re.compile(r"[^\S\n]*\n?[^\S\n]*(\S{1,30})?")
_SHORTEST_SHOUT = 4
"""Letters; what is shorter and in capitals has lost no apostrophe."""
_LONGEST_WORD = 40
"""Longer runs of letters have no clitics, and are no contractions."""
_LONGEST_KEPT = 64
"""Code points; longer chunks are rare, and not worth the memory."""


def find_tokens(text: str) -> tuple[list[int], list[int]]:
    """
    Return the offsets where the tokens of *text* start, and where they end.

    Tokens follow the conventions of the treebanks EWT and GUM: clitics,
    punctuation and the parts of hyphenated compounds are tokens of their own,
    but for verbs and nouns like "test-fire" and "sit-in"; abbreviations,
    numbers, addresses and emoticons stay whole.  Only white space stands
    between tokens, so nothing of the text is lost.

    >>> text = "Gen. Lee can't say who's U.S.-led."
    >>> [text[i:j] for i, j in zip(*find_tokens(text))]
    ['Gen.', 'Lee', 'ca', "n't", 'say', 'who', "'s", 'U.S.', '-', 'led', '.']
    """
    starts: list[int] = []
    ends: list[int] = []
    add_start, add_end = starts.append, ends.append
    for match in _CHUNK.finditer(text):
        chunk = match[0]
        at, stop = match.span()
        pieces, doubtful = _cut(chunk) if stop - at <= _LONGEST_KEPT else _cut.__wrapped__(chunk)
        if len(pieces) == 1:  # as most are: the chunk is one token
            add_start(at)
            add_end(stop)
        else:
            for start, end in pieces:
                add_start(at + start)
                add_end(at + end)
        if doubtful and not _keeps_stop(text, starts, ends):
            starts.append(ends[-1] - 1)
            ends[-1:] = [ends[-1] - 1, ends[-1]]
    return starts, ends


@lru_cache(maxsize=32_768)  # news repeats itself
def _cut(chunk: str) -> tuple[tuple[Piece, ...], bool]:
    """
    Return the tokens of *chunk*, and whether its final full stop may belong to the last one or not.

    The 32,768 chunks met last are remembered, none longer than 64 code points.
    """
    pieces = tuple(_pieces(chunk))
    return pieces, _is_doubtful(chunk, pieces[-1])


def _is_doubtful(chunk: str, last: Piece) -> bool:
    """Say whether the final full stop may belong to the word or not."""
    word = chunk[last[0] : last[1] - 1]
    return chunk[last[1] - 1] == "." and (
        (len(word) == 1 and word.isalpha()) or word in load().abbreviations_before_numbers
    )


def _keeps_stop(text: str, starts: Sequence[int], ends: Sequence[int]) -> bool:
    following = _FOLLOWING.match(text, ends[-1])
    after = following.group(1) if following else None
    if not after:
        return False
    words = load()
    word = text[starts[-1] : ends[-1] - 1]
    if word in words.abbreviations_before_numbers:
        return after[0].isdigit() or word in words.titles
    if not after[0].isupper() or after.rstrip(",.;:") in words.starters:
        return False
    before = text[starts[-2]] if len(starts) > 1 else " "
    return word != "I" or before.isupper()


def _pieces(chunk: str) -> Iterator[Piece]:
    """Yield the tokens of a run of characters without white space."""
    plain = _plain_length(chunk)
    if plain:
        yield 0, plain
        if plain < len(chunk):
            yield plain, len(chunk)
        return
    for match in _pattern().finditer(chunk):
        if match.lastgroup == "word":
            yield from _split_word(match.group(), match.start())
        else:
            yield match.span()


def _plain_length(chunk: str) -> int:
    """Return the length of the word if nothing but one common mark follows it, or 0."""
    length = len(chunk) - (chunk[-1] in ".,;:?!")
    if not length or not chunk[:length].isalpha() or "ʼ" in chunk:
        return 0
    if chunk[-1] == "." and (length == 1 or chunk[:length] in _abbreviations()):
        return 0
    return 0 if _contraction(chunk[:length]) else length


def _contraction(word: str) -> tuple[str, ...] | None:
    """Return the parts of *word* if it is a contraction; "IM" in capitals is a name."""
    parts = load().contractions.get(word.lower())
    return None if parts and word.isupper() and len(word) < _SHORTEST_SHOUT else parts


@cache
def _abbreviations() -> frozenset[str]:
    words = load()
    return words.abbreviations | words.titles | words.abbreviations_before_numbers


def _split_word(word: str, at: int) -> Iterator[Piece]:
    end = at + len(word)
    if len(word) > _LONGEST_WORD:
        yield at, end
        return
    parts = _contraction(word)
    if parts:
        for part in parts:
            yield at, at + len(part)
            at += len(part)
        return
    cuts = [end]
    clitic = _clitic().search(word)
    while clitic and clitic.start() > 0:
        cuts.append(at + clitic.start())
        clitic = _clitic().search(word, 0, clitic.start())
    for cut in reversed(cuts):
        yield at, cut
        at = cut


@cache
def _clitic() -> re.Pattern[str]:
    """Compile the clitics at the end of a word."""
    words = load()
    negations = _either(words.negations).replace("'", _APOSTROPHES)
    return re.compile(f"(?:{negations}|{_APOSTROPHES}(?:{_either(words.clitics)}))$", re.IGNORECASE)


@cache
def _pattern() -> re.Pattern[str]:
    """Compile the tokens of a chunk; alternatives are tried in this order."""
    words = load()
    return re.compile(
        _PATTERN.format(
            abbreviations=_either(words.abbreviations | words.titles - words.abbreviations_before_numbers),
            numbered=_either(words.abbreviations_before_numbers),
            clitics=_either(words.clitics),
            currencies=_either(words.currencies),
            endings=_either(words.endings),
            prefixes=_either(words.prefixes),
            units=_either(words.units),
            wholes=_either(words.wholes),
        ),
        re.VERBOSE,
    )


def _either(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))


_PATTERN = r"""
    (?:https?://|ftp://|mailto:|www\.)[^<>"“”«»]*[\w/=&\#~$%+-]
  | [\w.+-]{{1,64}}@[\w-]{{1,63}}(?:\.[\w-]{{1,63}}){{1,8}}
  | (?:[\w-]{{1,63}}\.){{1,6}}(?i:{endings})\b(?!['’.]?\w)(?:/[\w/.?=&%-]*[\w/])?
  | [@\#](?=[\w]*[^\W\d])\w+
  | [:;=]['’-]?[()DPp|\]\[]+(?!\w)
  | \.{{2,}} | …+
  | (?P<mark>[-–—=_*~+<>|\#])(?P=mark)+
  | [!?]{{2,}}
  | ``|''|‘‘|’’
  | (?:{abbreviations})\.(?!\w) | (?:{numbered})\.(?=\d|$) | [^\W\d_]{{1,6}}\.(?=,)
  | (?:[^\W\d_]\.){{2,}}(?:[^\W\d_](?![\w.]))?
  | [^\W\d_]\.[^\W\d_](?!\w)
  | [^\W\d_]\.(?=$|[-,'’]) | [A-ZÀ-Þ]\.(?=[A-ZÀ-Þ][^\W\d_])
  | (?:1-)?\d{{3}}-(?:\d{{3}}-)?\d{{4}}(?!\w)
  | \d{{4}}-\d\d-\d\d(?!\w) | \d\d?-\d\d?-\d{{2,4}}(?!\w)
  | \d+(?:/\d+)+(?!\w)
  | (?:1[5-9])?\d0['’]s(?!\w)
  | [A-Z][A-Za-z]{{0,3}}\d+(?:[.,]\d+)+(?:(?=(?:{units})(?!\w))|(?!\w))
  | (?:^[+-])?(?:\d+(?:[.,:]\d+)*|\.\d+)(?:(?=(?:{units})(?!\w))|(?!\w))
  | (?:{currencies})?[$£€¥₹¢]
  | (?<=[\w.)\]"”%\#$])['’ʼ](?i:{clitics})(?!\w)
  | (?<![\w-])(?i:{wholes})(?![\w-])
  | (?P<word>
      (?:(?<![\w-])(?i:{prefixes})-(?=[^\W_])(?![^\W\d_]\.[^\W\d_]))?
      [\w\u00ad\u200c\u200d]+(?:['’`&][\w\u00ad]+)*
    )
  | .[\ufe0f\u0300-\u036f\u200d\U0001f3fb-\U0001f3ff]*
"""
