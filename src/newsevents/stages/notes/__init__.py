"""Notes: what of the text the other stages will not understand, or only in part."""

from attrs import evolve

from newsevents.stages.notes.capitals import note_capitals
from newsevents.stages.notes.language import note_language
from newsevents.stages.notes.markup import note_markup
from newsevents.stages.notes.nothing import note_nothing
from newsevents.stages.reading import Reading


def find_notes(reading: Reading) -> Reading:
    """
    Add to :attr:`Reading.notes` what a reader of the story should know about its text.

    That it is all in capitals, or some of its paragraphs; that it is not
    English, or most of it; that it is a page or data rather than plain text;
    that there is none, or the name of a file in its place.
    """
    markup = tuple(note_markup(reading))
    language = tuple(note_language(reading, marked=bool(markup)))
    found = (*note_nothing(reading), *note_capitals(reading), *language, *markup)
    return evolve(reading, notes=(*reading.notes, *found))


__all__ = ["find_notes"]
