"""Reads who is who in GUM: its documents as texts, with what each mention means."""

import gzip
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

_OPENS = re.compile(r"\((\d+)(?:\[[^\]]*\])?-[a-z]+-[^-]*-[^-]*-[^-]*-(\d+)")
"""An entity whose mention begins on a word, and which of its words is the head."""


@dataclass
class Document:
    """One text."""

    name: str
    """Its name in the treebank, which begins with the genre."""
    text: str = ""
    """The text, rebuilt from its words."""
    entity_of: dict[int, str] = field(default_factory=dict)
    """The entity of each mention, by where its head begins; of several with one head, of the shortest."""


def documents(path: Path) -> Iterator[Document]:
    """Yield the documents of a treebank that says what means the same."""
    document = Document("")
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        gap, rows = "", list[list[str]]()
        for line in lines:
            if line.startswith("# newdoc id = "):
                if document.text:
                    yield document
                document, gap = Document(line.removeprefix("# newdoc id = ").strip()), ""
            elif line.startswith("# newpar ") or line == "# newpar\n":
                gap = "\n\n" if document.text else ""
            elif line == "\n":
                gap, rows = _add(document, gap, rows), []
            elif not line.startswith("# "):
                rows.append(line.rstrip("\n").split("\t"))
    if document.text:
        yield document


def _add(document: Document, gap: str, rows: list[list[str]]) -> str:
    """Add a sentence to the text; return what stands between it and the next."""
    starts: list[int] = []
    joined, closing = -1, ""  # the last word of a written form of several words, and what follows it
    for number, form, *_, misc in rows:
        after = "" if "SpaceAfter=No" in misc.split("|") else " "
        if "-" in number:
            joined, closing = int(number.partition("-")[2]), after
        elif "." not in number:
            starts.append(len(document.text) + len(gap))
            document.text += gap + form
            gap = after if int(number) > joined else closing if int(number) == joined else ""
    words = [row for row in rows if row[0].isdigit()]
    for index, row in enumerate(words):
        entities = next((part for part in row[-1].split("|") if part.startswith("Entity=")), "")
        for entity, head in _OPENS.findall(entities):
            document.entity_of[starts[index + int(head) - 1]] = entity
    return gap
