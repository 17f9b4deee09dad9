"""Notes on what was not understood in a text, or only in part."""

from enum import StrEnum
from typing import final

from attrs import field, frozen

from newsevents.model._checks import not_empty
from newsevents.model.span import Span


class NoteKind(StrEnum):
    """Why a text, or a part of it, was understood less well than English news usually is."""

    CAPITALS = "capitals"
    """It is all in capitals, so that capitals do not show names."""
    LANGUAGE = "language"
    """It is not in English."""
    MARKUP = "markup"
    """It has tags, entities, links or fields, like a page or a data file."""
    READING = "reading"
    """Something could not be read or had to be guessed: a date, a teaser, a text that is empty or names a file."""


@final
@frozen
class Note:
    """Something that you should know about the text of a story."""

    kind: NoteKind
    """What it is about."""

    message: str = field(validator=not_empty)
    """What it is, and what to do about it, in plain English."""

    span: Span | None = None
    """The part of the text that it is about; None for the whole text."""
