"""What the network sees of a word: hashes of its form and of parts of its form."""

from collections.abc import Sequence
from struct import pack
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

FEATURES = ("lower", "form", "prefix2", "prefix4", "suffix2", "suffix3", "suffix4", "shape")
"""Names of the features of a word, in the order of the columns of `hashes`."""

_PLAIN = str.maketrans(dict.fromkeys("‘’‚‛`´", "'") | dict.fromkeys("“”„‟«»", '"') | dict.fromkeys("‐‑–—", "-"))
_LONGEST_RUN = 4


def shape(word: str) -> str:
    """
    Return the outline of `word`: letters become x or X, digits d, runs at most four long.

    >>> shape("McDonald-2000")
    'XxXxxxx-dddd'
    """
    outline: list[str] = []
    last, run = "", 0
    for character in word:
        if character.isalpha():
            mark = "X" if character.isupper() else "x"
        else:
            mark = "d" if character.isdigit() else character
        run = run + 1 if mark == last else 1
        last = mark
        if run <= _LONGEST_RUN:
            outline.append(mark)
    return "".join(outline)


def _without_digits(word: str) -> str:
    return "".join(["0" if character.isdigit() else character for character in word])


def _hashes_of(word: str) -> bytes:
    lower = word.lower().translate(_PLAIN)
    if not lower.isalpha():
        lower = _without_digits(lower)
    parts = (
        "l" + lower,
        "f" + word,
        "p" + lower[:2],
        "q" + lower[:4],
        "s" + lower[-2:],
        "t" + lower[-3:],
        "u" + lower[-4:],
        "o" + shape(word),
    )
    return pack("<8I", *[crc32(part.encode("utf-8", "surrogatepass")) for part in parts])


def hashes(words: Sequence[str]) -> NDArray[np.uint32]:
    """
    Return one row for each word and one column for each of `FEATURES`.

    >>> hashes(["Ottawa", "ottawa"]).shape
    (2, 8)
    """
    packed = b"".join([_hashes_of(word) for word in words])
    return np.frombuffer(packed, dtype="<u4").reshape(-1, len(FEATURES))


def rows(hashed: NDArray[np.uint32], sizes: NDArray[np.uint32]) -> NDArray[np.int64]:
    """
    Return the two rows of each feature in one table, into which all features are stacked.

    Args:
        hashed: As `hashes` gives them, (words, features).
        sizes: How many rows of the table belong to each feature.

    Returns:
        Row numbers, (words, features, 2).
    """
    first = hashed % sizes
    second = (hashed // sizes) % sizes
    offsets = np.concatenate([[0], np.cumsum(sizes[:-1])]).astype(np.int64)
    return np.stack([first, second], axis=-1).astype(np.int64) + offsets[:, None]
