"""Base forms of words, from their tags, by word and by ending."""

from collections.abc import Sequence
from functools import lru_cache

from newsevents import _memory
from newsevents.language._data import Inflection, load_function_words, load_inflections

_KINDS = {
    "VBZ": "third",
    "VBD": "past",
    "VBN": "past",
    "VBG": "participle",
    "NNS": "plural",
    "NNPS": "plural",
    "JJR": "comparative",
    "RBR": "comparative",
    "JJS": "superlative",
    "RBS": "superlative",
}
_STRAIGHT = str.maketrans("’‘`", "'''")


def find_lemmas(forms: Sequence[str], tags: Sequence[str]) -> tuple[str, ...]:
    """
    Return the base form of each word.

    Proper nouns keep their capitals; all else is in lower case, but for "I".

    Args:
        forms: The words.

        tags: Their Penn tags.

    >>> find_lemmas(["They", "were", "n't", "planning", "it"], ["PRP", "VBD", "RB", "VBG", "PRP"])
    ('they', 'be', 'not', 'plan', 'it')
    """
    pairs = zip(forms, tags, strict=True)
    found = [_lemma(*pair) if len(pair[0]) <= _memory.LONGEST else find_lemma(*pair) for pair in pairs]
    _mark_perfect(forms, tags, found)
    return tuple(found)


def find_lemma(form: str, tag: str) -> str:
    """
    Return the base form of one word.

    >>> find_lemma("ministries", "NNS"), find_lemma("States", "NNPS"), find_lemma("led", "VBN")
    ('ministry', 'State', 'lead')
    """
    if tag == "NNP":
        return form
    lower = form.lower().translate(_STRAIGHT)
    word = load_function_words().words.get(tag, {}).get(lower)
    if word is not None:
        return word
    kind = _KINDS.get(tag)
    if kind is None or lower[:1].isdigit():
        return lower
    lemma = _uninflected(load_inflections()[kind], lower)
    if tag == "NNPS" and form[0].isupper():
        return form if lemma == lower else form[0] + (form[1 : len(lemma) - 1] + lemma[len(lemma) - 1 :])
    return lemma


_lemma = lru_cache(maxsize=32_768)(find_lemma)
"""News repeats itself: most words were met before, with the same tag."""


def _uninflected(inflection: Inflection, word: str) -> str:
    lemma = inflection.words.get(word)
    if lemma is not None:
        return lemma
    for size in range(min(inflection.longest, len(word)), 0, -1):
        base = inflection.endings.get(word[-size:])
        if base is not None and len(word) - size + len(base) > 1:
            return word[:-size] + base
    return word


def _mark_perfect(forms: Sequence[str], tags: Sequence[str], lemmas: list[str]) -> None:
    """Tell "it's been" from "it's late", whose short forms look alike."""
    after = load_function_words().perfect_after
    for i, tag in enumerate(tags[:-1]):
        if tag == "VBZ" and lemmas[i] == "be" and not forms[i][0].isalpha() and forms[i + 1] in after:
            lemmas[i] = "have"
