"""
The data files as a wheel carries them: read and checked when it is built, so that no start needs to.

A checkout has no such file and reads the data files themselves, so that what
is edited holds at once.  So does an installation whose data files were edited:
the digest tells.
"""

import json
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any, Final, final

from attrs import frozen

NAME: Final = "built.json"
"""Name of the file, beside the data files."""


@final
@frozen
class Built:
    """The data files as plain data."""

    digest: str
    """Of the data files that it was made of."""

    words: dict[str, dict[str, Any]]
    """The files of words, by name."""

    things: list[str]
    """Each thing of the files of the world, in order, as a :class:`~newsevents.lexicon.world.shelf.Shelf` reads it."""

    index: dict[str, Any]
    """Fields of their :class:`~newsevents.lexicon.world.index.Index`."""


def data() -> Traversable:
    """Return the folder of the data files."""
    return files("newsevents.lexicon").joinpath("data")


def sources(folder: Traversable) -> list[Traversable]:
    """Return the data files in a folder, in order of their names."""
    return sorted((file for file in folder.iterdir() if file.name.endswith(".toml")), key=lambda file: file.name)


def digest() -> str:
    """Return a digest of all data files: their names and what is in them."""
    told = sha256()
    for part in _parts():
        told.update(len(part).to_bytes(8, "big") + part)
    return told.hexdigest()


def _parts() -> Iterator[bytes]:
    for folder in (data(), data().joinpath("world")):
        for file in sources(folder):
            yield file.name.encode()
            yield file.read_bytes()


@cache
def built() -> Built | None:
    """Return what the wheel carries; None if there is nothing, or if it was made of other data files."""
    file = data().joinpath(NAME)
    found = Built(**json.loads(file.read_bytes())) if file.is_file() else None
    return found if found and found.digest == digest() else None
