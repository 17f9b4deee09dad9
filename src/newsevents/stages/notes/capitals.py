"""Notes on text in capitals, where capitals tell no names."""

from collections.abc import Iterator

from newsevents.model import Note, NoteKind, Span
from newsevents.stages.notes.letters import is_loud
from newsevents.stages.reading import Reading

WHOLE = (
    "The text is all in capitals: they do not tell names from other words here, so that only names that are known"
    " or follow a title are found, and some of what is found may be wrong."
)
"""Said of a text."""
PART = (
    "Whole paragraphs are in capitals: they do not tell names from other words there, so that only names that are"
    " known, follow a title or stand elsewhere in the text are found, and some of what is found may be wrong."
)
"""Said of paragraphs."""

_WORDS = 15
"""A heading is seldom longer."""
_SENTENCE = 8
"""Words of what ends in a full stop, which a heading seldom does."""
_ENDS = (".", ".”", '."', ".’", "?", "!")


def note_capitals(reading: Reading) -> Iterator[Note]:
    """Note that the whole text is in capitals, or which paragraphs in a row are; headings do not count."""
    text = reading.text
    if is_loud(text) and _is_prose(text):
        yield Note(NoteKind.CAPITALS, WHOLE)
        return
    row: list[Span] = []
    for first, stop in reading.analysis.paragraphs:
        span = reading.analysis.span(first, stop)
        words = span.of(text)
        if is_loud(words) and _is_prose(words):
            row.append(span)
        elif row:
            yield _over(row)
            row = []
    if row:
        yield _over(row)


def _over(row: list[Span]) -> Note:
    return Note(NoteKind.CAPITALS, PART, Span(row[0].start, row[-1].end))


def _is_prose(text: str) -> bool:
    """Say whether a text in capitals is more than a heading of a few words."""
    words = sum(len(word) > 1 and word[0].isalpha() for word in text.split())
    return words >= _WORDS or (words >= _SENTENCE and text.rstrip().endswith(_ENDS))
