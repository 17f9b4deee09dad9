"""What of a text was not understood, or only in part."""

from enum import StrEnum
from typing import final

from attrs import field, frozen

from newsevents.model._checks import not_empty
from newsevents.model.span import Span


class NoteKind(StrEnum):
    """Why less is understood of a text, or a part of it, than of English news, or less is known of it."""

    CAPITALS = "capitals"
    """It is all in capitals, which tell no names."""
    LANGUAGE = "language"
    """It is not in English."""
    MARKUP = "markup"
    """It holds tags, entities, links or fields, as a page or a document of data does."""
    READING = "reading"
    """Its reader had to leave out or to guess something: a day that is none, a text that is a teaser."""


@final
@frozen
class Note:
    """Something that a reader of the story should know about its text."""

    kind: NoteKind
    """What it is about."""

    message: str = field(validator=not_empty)
    """What it is, and what to do about it, in plain English."""

    span: Span | None = None
    """Where it holds; None if it holds for the whole text."""
