"""Names: every name in the text, with one decision per name."""

from attrs import evolve

from newsevents.model import NameKind, When
from newsevents.stages.names.finish import finish
from newsevents.stages.names.page import Page
from newsevents.stages.reading import Reading


def find_names(reading: Reading) -> Reading:
    """Add the names to :attr:`Reading.names`; what is a part of a person's is no time: Theresa "May"."""
    names = finish(Page(reading.analysis, reading.lexicon))
    persons = {i for n in names if n.kind is NameKind.PERSON for i in range(n.span.start, n.span.end)}
    return evolve(reading, names=names, times=tuple(when for when in reading.times if not _inside(when, persons)))


def _inside(when: When, persons: set[int]) -> bool:
    return when.evidence is not None and when.evidence.span.start in persons
