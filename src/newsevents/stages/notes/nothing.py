"""A note where there is no text to read: nothing at all, or the name of a file."""

from collections.abc import Iterator

from newsevents.model import Note, NoteKind
from newsevents.stages.reading import Reading

EMPTY = "The text is empty: there is nothing in it to find."
"""Said of nothing, or blanks."""
FILE = (
    "The text is one word that looks like the name of a file, which is not opened: newsevents.read(path) reads the"
    " articles of a file, newsevents.load a story that was written."
)
"""Said of a name."""

SUFFIXES = (
    ".atom",
    ".csv",
    ".db",
    ".htm",
    ".html",
    ".json",
    ".jsonl",
    ".jsonld",
    ".mpk",
    ".msgpack",
    ".ndjson",
    ".newsml",
    ".ninjs",
    ".parquet",
    ".rss",
    ".sqlite",
    ".tab",
    ".tables",
    ".text",
    ".tsv",
    ".txt",
    ".xlsm",
    ".xlsx",
    ".yaml",
    ".yml",
)
"""How files end that articles or stories are read from; the formats themselves are not known here."""

_LONGEST = 4096
"""Characters of a path."""


def note_nothing(reading: Reading) -> Iterator[Note]:
    """Note that there is no text, or that it is the name of a file rather than what is in it."""
    text = reading.text
    if not text or text.isspace():
        yield Note(NoteKind.READING, EMPTY)
    elif is_file(text):
        yield Note(NoteKind.READING, FILE)


def is_file(text: str) -> bool:
    """
    Say whether a text is one word that ends as files do, and no address.

    >>> is_file("pages/own.TXT"), is_file("See own.txt"), is_file("https://example.org/own.html")
    (True, False, False)
    """
    if len(text) > _LONGEST or len(text.split()) != 1:
        return False
    name = text.strip().lower()
    return name.endswith(SUFFIXES) and "://" not in name and name not in SUFFIXES
