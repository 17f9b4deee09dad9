"""A note where there is no text to read."""

from collections.abc import Iterator

from newsevents.model import Note, NoteKind
from newsevents.stages.reading import Reading

EMPTY = "The text is empty: there is nothing in it to find."
"""Said of nothing, or blanks."""


def note_nothing(reading: Reading) -> Iterator[Note]:
    """Note that there is no text."""
    if not reading.text or reading.text.isspace():
        yield Note(NoteKind.READING, EMPTY)
