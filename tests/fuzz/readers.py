"""What becomes of a document that went wrong on its way: it is read, or refused with an error of ours."""

import io
from collections.abc import Iterator
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import final

from attrs import field, frozen
from tests.fuzz.breaking import broken, changed, odd_columns
from tests.fuzz.documents import PLAIN, READERS, STORIES, document, is_folder, story

from newsevents import Article
from newsevents.errors import DecodeError
from newsevents.formats import FORMATS, Format, dumps, loads
from newsevents.model import Story

_STORIES = 200
"""How many stories are written in all formats before they are broken."""


@final
@frozen
class Document:
    """What is given to a reader."""

    name: str
    """Of the format."""

    raw: bytes = field(repr=lambda raw: repr(raw[:2000]))
    """Its bytes; of a folder those of the file that is read."""


def any_document(random: Random) -> Document:
    """Make a document that is not as it must be, or only just."""
    entry = random.choice(READERS)
    number = random.randrange(_STORIES)
    if entry.name in PLAIN and random.randrange(2):
        read, write = PLAIN[entry.name]
        try:
            return Document(entry.name, write(changed(read(document(entry, number)), random)))
        except (ValueError, OverflowError, RecursionError):
            pass  # what cannot even be written
    if entry.name == "columns" and random.randrange(2):
        return Document(entry.name, odd_columns(story(number), random))
    return Document(entry.name, broken(document(entry, number), random))


def check_document(made: Document) -> None:
    """Check that a document is read, or refused with an error of ours that is not long."""
    outcome(made)


def outcome(made: Document) -> str:
    """Read a document, and say what became of it: read, refused, or of what error the guard made ours."""
    try:
        with TemporaryDirectory() as folder:
            found = list(_read(FORMATS[made.name], made.raw, Path(folder)))
    except DecodeError as error:
        assert len(str(error)) in range(10, 20_000)  # noqa: PT017  # most can be read
        unforeseen = error.problems[0].startswith("must be one that can be read")
        return f"{type(error.__cause__).__name__} by the guard" if unforeseen else "refused"
    assert all(isinstance(thing, (Story, Article)) for thing in found)
    assert all(loads(dumps(thing)) == thing for thing in found if isinstance(thing, Story))
    return "read"


def _read(entry: Format, raw: bytes, folder: Path) -> Iterator[Story | Article]:
    if entry.brings:
        yield from entry.articles(io.BytesIO(raw))
    elif entry.store:
        file = folder / "a"
        if is_folder(entry):
            file.mkdir()
            (file / STORIES).write_bytes(raw)
        else:
            file.write_bytes(raw)
        yield from entry.read(file)
    else:
        yield from entry.decode(io.BytesIO(raw))
