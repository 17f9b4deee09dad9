"""Names: every name in the text, with one decision per name."""

from attrs import evolve

from newsevents.stages.names.finish import finish
from newsevents.stages.names.page import Page
from newsevents.stages.reading import Reading


def find_names(reading: Reading) -> Reading:
    """Add the names to :attr:`Reading.names`."""
    return evolve(reading, names=finish(Page(reading.analysis, reading.lexicon)))
