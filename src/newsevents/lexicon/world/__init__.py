"""
The world: countries, alliances, organizations, places and groups.

Facts are in ``lexicon/data/world/*.toml``; a file of one's own has the same
format (:class:`WorldFile`).
"""

from pathlib import Path

from newsevents.lexicon.world.alliances import alliance_of, alliances
from newsevents.lexicon.world.entry import Entry, Found, Sense
from newsevents.lexicon.world.files import WorldFile, read_file
from newsevents.lexicon.world.index import phrases_of
from newsevents.lexicon.world.things import (
    Known,
    KnownCountry,
    KnownGroup,
    KnownMembership,
    KnownOrganization,
    KnownPerson,
    KnownPlace,
    KnownRole,
)
from newsevents.lexicon.world.world import World, load_world


def things_of(source: "Path | str | Known | WorldFile") -> tuple[Known, ...]:
    """
    Return the things of a file or an object of one's own.

    Raises:
        newsevents.errors.LexiconError: If the file does not fit, with all problems.
        OSError: If the file cannot be read.
    """
    if isinstance(source, WorldFile):
        return tuple(source.things())
    if isinstance(source, Path | str):
        return tuple(read_file(Path(source)).things())
    return (source,)


__all__ = [
    "Entry",
    "Found",
    "Known",
    "KnownCountry",
    "KnownGroup",
    "KnownMembership",
    "KnownOrganization",
    "KnownPerson",
    "KnownPlace",
    "KnownRole",
    "Sense",
    "World",
    "WorldFile",
    "alliance_of",
    "alliances",
    "load_world",
    "phrases_of",
    "things_of",
]
