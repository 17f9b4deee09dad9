"""Words as they are compared: with lists of words, and with each other."""

import re
import unicodedata

_LONGEST_SLUG = 80
_NOT_A_LETTER = re.compile(r"[\W_]+")


def plain(form: str) -> str:
    """
    Return a token as lists of words have it.

    >>> plain("Gen."), plain("d’Affaires")
    ('gen', "d'affaires")
    """
    return (form.lower().rstrip(".") or form).replace("’", "'")


def folded(text: str) -> str:
    """
    Return *text* in lower case without accents and marks, for comparison only.

    >>> folded("José-Luis O’Neill")
    'jose luis oneill'
    """
    plain_letters = unicodedata.normalize("NFKD", text.replace("’", "").replace("'", ""))
    kept = "".join(c for c in plain_letters if not unicodedata.combining(c))
    return _NOT_A_LETTER.sub(" ", kept.lower()).strip()


def slug_of(name: str) -> str:
    """
    Return a name as part of an id.

    >>> slug_of("José-Luis O’Neill")
    'jose-luis-oneill'
    """
    words = folded(name).encode("ascii", "ignore").decode().split()
    return "-".join(words)[:_LONGEST_SLUG].strip("-") or "-".join(f"{ord(c):x}" for c in name[:8] if c.strip()) or "x"
