"""Names: every name in the text, with one decision per name."""

from attrs import evolve

from newsevents.model import Name, NameKind, When
from newsevents.stages.names.finish import finish
from newsevents.stages.names.page import Page
from newsevents.stages.names.settled import OWN, SETTLED
from newsevents.stages.reading import Reading


def find_names(reading: Reading) -> Reading:
    """Add the names to :attr:`Reading.names`; what is a part of a person's is no time: Theresa "May"."""
    names = finish(Page(reading.analysis, reading.lexicon, times=reading.times, notes=reading.notes))
    inside = {i for n in names if _is_no_time(n) for i in range(n.span.start, n.span.end)}
    return evolve(reading, names=names, times=tuple(when for when in reading.times if not _inside(when, inside)))


def _is_no_time(name: Name) -> bool:
    return name.kind is NameKind.PERSON or name.rule in SETTLED


def _inside(when: When, words: set[int]) -> bool:
    return when.evidence is not None and when.evidence.span.start in words


__all__ = ["OWN", "SETTLED", "find_names"]
