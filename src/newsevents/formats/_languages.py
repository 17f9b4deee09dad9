"""The language of a text: what its document says, and what its words tell."""

import re
from collections.abc import Iterable

from newsevents.lexicon.languages import is_english, load
from newsevents.stages.notes.letters import is_foreign

_TAG = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9]{2,8}){0,3}", re.IGNORECASE)
_NOT_KNOWN = "und"
"""The tag for a language that nobody knows."""
_LETTERS = 20
"""Fewer letters of another script tell nothing."""
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LONG, _RARE, _SHARE = 60, 0.02, 0.1
"""Words of a text in a language not known here and the share of English ones at most; the share in an English text."""
_SAMPLE = 2000
_OF_SCRIPTS = tuple(
    (re.compile(f"[{letters}]"), tag)
    for letters, tag in (
        ("\u3040-\u30ff", "ja"),
        ("\uac00-\ud7af", "ko"),
        ("\u4e00-\u9fff", "zh"),
        ("\u0370-\u03ff", "el"),
        ("\u0590-\u05ff", "he"),
        ("\u0e00-\u0e7f", "th"),
        ("\u0530-\u058f", "hy"),
        ("\u10a0-\u10ff", "ka"),
        ("\u0980-\u09ff", "bn"),
        ("\u0a80-\u0aff", "gu"),
        ("\u0b80-\u0bff", "ta"),
        ("\u0c00-\u0c7f", "te"),
        ("\u0d00-\u0d7f", "ml"),
        ("\u1200-\u137f", "am"),
    )
)
"""Letters that are of one language of news, or nearly so."""


def language_tag(said: object) -> str | None:
    """
    Return the tag (BCP 47) of what a document says its language is, None if it says none.

    >>> language_tag("en_US"), language_tag("English"), language_tag("DE"), language_tag("none of them")
    ('en-US', 'en', 'de', None)
    """
    if not isinstance(said, str):
        return None
    said = said.split(",")[0].strip()
    if tags := load().tags.get(said.capitalize()):
        return tags[0]
    if not _TAG.fullmatch(said):
        return None
    primary, *others = said.replace("_", "-").split("-")
    return "-".join([primary.lower(), *(part.upper() if len(part) == 2 else part for part in others)])


def language_of(text: str, said: Iterable[str | None]) -> str:
    """
    Return the tag of the language of a text: the one that its words tell, else the first that its document says.

    Args:
        text: The text.
        said: What the document says, the most trusted first.
    """
    tags = [tag for tag in map(language_tag, said) if tag]
    if is_foreign(text, _LETTERS):
        return next((tag for tag in tags if not is_english(tag)), _of_letters(text))
    names, english, words = _told(text)
    known = load().tags
    if names:
        alike = [tag for name in names for tag in known[name]]
        return next((tag for tag in tags if tag.split("-")[0] in alike), alike[0])
    if english >= _SHARE * max(words, 1):
        readable = {tag for name in known for tag in known[name]}
        return next((tag for tag in tags if is_english(tag) or tag.split("-")[0] not in readable), "en")
    if words >= _LONG and english < _RARE * words:
        return next((tag for tag in tags if not is_english(tag)), _NOT_KNOWN)
    return tags[0] if tags else "en"


def _told(text: str) -> tuple[tuple[str, ...], int, int]:
    """Return the languages that small words tell, how many are English, and of how many."""
    words = [word for word in _WORD.findall(text) if word.islower()]
    some = words[:: len(words) // _SAMPLE + 1]
    return (*load().told(some), len(some))


def _of_letters(text: str) -> str:
    half = sum(letter.isalpha() and letter > "\u036f" for letter in text) / 3
    return next((tag for letters, tag in _OF_SCRIPTS if len(letters.findall(text)) > half), _NOT_KNOWN)
