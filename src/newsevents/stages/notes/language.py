"""A note on text that is not English."""

from collections.abc import Iterator, Sequence

from newsevents.lexicon.languages import is_english
from newsevents.model import Note, NoteKind
from newsevents.stages.notes.letters import is_foreign, is_loud
from newsevents.stages.reading import Reading

_ONLY = "only English is read, so that little is found in it, and most of that is guessed."
NAMED = f"The text, or most of it, seems to be in {{}}: {_ONLY}"
"""Said where the small words tell the language; its name fills the gap."""
UNNAMED = f"The text, or most of it, does not seem to be in English: {_ONLY}"
"""Said where they do not."""
SAID = f"The text is said to be in another language than English ({{}}): {_ONLY}"
"""Said where the text is too short to tell; the tag of its language fills the gap."""
LETTERS = f"The text, or most of it, is not in Latin letters: {_ONLY}"
"""Said where the letters tell enough."""

_LETTERS = 20
"""Fewer letters of another script tell nothing."""
_SAMPLE = 400
"""Words to look at, from all parts of the text."""
_WORDS = 10
"""Fewer words in small letters tell nothing."""
_LONG, _RARE = 60, 0.04
"""Words of a text in a language without words here, and the share of English small words and verbs at most."""


def note_language(reading: Reading, *, marked: bool) -> Iterator[Note]:
    """
    Note that the text, or most of it, is not in English.

    Small words tell: English prose cannot do without its own.  Names, which
    may be from anywhere, and tables of them have none.

    Args:
        reading: The text.
        marked: Whether there is markup in it, whose names of fields are of no language.
    """
    if is_foreign(reading.text, _LETTERS):
        yield Note(NoteKind.LANGUAGE, LETTERS)
        return
    loud = is_loud(reading.text)
    words = _sample(reading.analysis.forms, loud=loud)
    if len(words) < _WORDS:
        if not is_english(reading.language):
            yield Note(NoteKind.LANGUAGE, SAID.format(reading.language))
        return
    names, english = reading.lexicon.languages.told(words)
    if names:
        yield Note(NoteKind.LANGUAGE, NAMED.format(" or ".join(names)))
    elif len(words) >= _LONG and not loud and not marked and english + _verbs(reading, words) < _RARE * len(words):
        yield Note(NoteKind.LANGUAGE, UNNAMED)
    elif not is_english(reading.language) and english < _RARE * len(words):
        yield Note(NoteKind.LANGUAGE, SAID.format(reading.language))


def _verbs(reading: Reading, words: Sequence[str]) -> int:
    """Return how many words are English verbs of news: headlines have them where they have no small words."""
    triggers, sayings = reading.lexicon.triggers.verbs, reading.lexicon.sayings
    forms = ((word, word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("ed")) for word in words)
    return sum(any(form in triggers or bool(sayings.verb(form)) for form in some) for some in forms)


def _sample(forms: Sequence[str], *, loud: bool) -> list[str]:
    """Return some words in small letters; in a text all in capitals those in capitals, as small letters."""
    some = forms[:: len(forms) // _SAMPLE + 1]
    if loud:
        return [form.lower() for form in some if form.isalpha()]
    return [form for form in some if form.islower()]
