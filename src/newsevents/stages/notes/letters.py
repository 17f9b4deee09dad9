"""Which letters a text is written in, counted at the speed of a copy."""

import re
from string import ascii_lowercase, ascii_uppercase

_SMALL, _LARGE = ascii_lowercase.encode(), ascii_uppercase.encode()
_FEW = 0.06
"""Share of small letters in what is all in capitals: "McDONALD", "10am"."""
_BEGINNING = 24
_SCRIPTS = re.compile(
    "[\u0370-\u1cff\u1f00-\u1fff\u2c00-\u2c5f\u2c80-\u2dff\u3005-\u9fff\ua000-\ua4cf\ua500-\ua71f"
    "\ua800-\uab2f\uab70-\ufaff\ufb1d-\ufdff\ufe70-\ufefc\uff66-\uffdc\U00020000-\U0003ffff]"
)
_DENSE = re.compile("[\u3005-\u9fff\uac00-\ud7af\U00020000-\U0003ffff]")
_LETTERS_IN_ONE = 3
"""How many letters of an alphabet one sign of Chinese, Japanese or Korean writing stands for."""


def is_loud(text: str) -> bool:
    """
    Say whether the Latin letters of a text are capitals, but for a few.

    >>> is_loud("PRESIDENT McDONALD LEFT AT 10am, HIS OFFICE AND TWO OF HIS AIDES SAID"), is_loud("We met NATO.")
    (True, False)
    """
    if any("a" <= letter <= "z" for letter in text[:_BEGINNING]) and not _mostly_large(text[: 8 * _BEGINNING]):
        return False
    return _mostly_large(text)


def _mostly_large(text: str) -> bool:
    data = text.encode("utf-8", "replace")
    small, large = len(data) - len(data.translate(None, _SMALL)), len(data) - len(data.translate(None, _LARGE))
    return small <= _FEW * large and large > 0


def is_foreign(text: str, least: int) -> bool:
    """
    Say whether at least half of the letters of a text, and *least*, are of other scripts than Latin.

    >>> is_foreign("Президент прибыл в Осло в понедельник.", 20), is_foreign("A text about the letter Ж.", 20)
    (True, False)
    """
    if text.isascii():
        return False
    other = len(_SCRIPTS.findall(text))
    if not other:
        return False
    other += (_LETTERS_IN_ONE - 1) * len(_DENSE.findall(text))
    data = text.encode("utf-8", "replace")
    latin = len(data) - len(data.translate(None, _SMALL + _LARGE))
    return other >= max(least, latin)
