"""
What formats for other programs make of the same stories, word for word: no change of it comes unmeant.

After one that is meant, ``python -m tests.formats.test_written`` writes the files in ``written/`` anew;
read what it changes against the documents of the format.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import spacy
from attrs import asdict, evolve
from tests.formats.everything import stories

from newsevents.formats import FORMATS, docbin, dump_all, graphml, parquet, rdf
from newsevents.formats._table import of_name
from newsevents.formats._table_list import TABLES
from newsevents.formats._tables import plain

HERE = Path(__file__).parent / "written"

Lines = Iterator[str]


def of_rdf(_: Path) -> Lines:
    """Yield the facts, in an order of ours, as the library has one of its own; of fewer events."""
    facts = rdf.graph(evolve(story, events=story.events[:12], meetings=story.meetings[:8]) for story in stories())
    yield from sorted(" ".join(node.n3(facts.namespace_manager) for node in fact) for fact in facts)


def of_tables(_: Path) -> Lines:
    for name, table in TABLES.items():
        for story in stories():
            yield from (f"{name}\t{_json([plain(cell) for cell in row])}" for row in table.rows(story))


def of_parquet(_: Path) -> Lines:
    """Yield the columns; what is in them is in the tables."""
    for name, table in parquet.tables(stories()).items():
        yield from (f"{name}\t{column.name}\t{column.type}" for column in table.schema)


def of_sqlite(folder: Path) -> Lines:
    """Yield what makes the store; what is in it is in the tables."""
    path = folder / "a.sqlite"
    dump_all([], path)
    with closing(sqlite3.connect(path)) as store:
        made = store.execute("SELECT name, sql FROM sqlite_master WHERE sql NOT NULL ORDER BY rowid").fetchall()
    yield from (sql for name, sql in made if not name.startswith("search_"))


def of_brat(folder: Path) -> Lines:
    path = folder / "a.brat"
    dump_all(stories(), path)
    for file in sorted(path.iterdir()):
        yield f"== {file.name}"
        yield from file.read_bytes().decode().removesuffix("\n").split("\n")


def of_graphml(_: Path) -> Lines:
    network = graphml.graph(stories())
    yield from map(_json, network.nodes(data=True))
    yield from map(_json, network.edges(data=True))


def of_docbin(_: Path) -> Lines:
    pipeline = spacy.blank("en")
    for story in stories():
        doc = docbin.document(story, pipeline)
        yield _json(doc.user_data)
        for group in doc.spans:
            yield from (_json([group, span.label_, span.id_, span.text]) for span in doc.spans[group])


def of_formats(_: Path) -> Lines:
    """Yield the table of the formats themselves."""
    yield from (_json(asdict(of_name(name, [name]))) for name in FORMATS)


def _json(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, default=str)


def _document(name: str) -> Callable[[Path], Lines]:
    def lines(_: Path) -> Lines:
        text = "".join(part for part in FORMATS[name].encode(list(stories())) if isinstance(part, str))
        yield from text.removesuffix("\n").split("\n")

    return lines


WRITTEN: dict[str, Callable[[Path], Lines]] = {
    **{name: _document(name) for name in ("gdelt", "ics", "jsonl", "jsonld", "ninjs", "plover", "polecat", "yaml")},
    "brat": of_brat,
    "docbin": of_docbin,
    "formats": of_formats,
    "graphml": of_graphml,
    "parquet": of_parquet,
    "rdf": of_rdf,
    "sqlite": of_sqlite,
    "tables": of_tables,
}


def written(name: str, folder: Path) -> bytes:
    """Return what stands in the file of that name; *folder* is for what cannot be made in memory."""
    lines = "".join(f"{line}\n" for line in WRITTEN[name](folder))
    return lines.replace(version("newsevents"), "VERSION").encode()


@pytest.mark.parametrize("name", WRITTEN)
def test_what_is_written_is_what_was_written(name: str, tmp_path: Path) -> None:
    assert written(name, tmp_path) == (HERE / name).read_bytes()


if __name__ == "__main__":
    HERE.mkdir(exist_ok=True)
    for each in WRITTEN:
        with TemporaryDirectory() as place:
            (HERE / each).write_bytes(written(each, Path(place)))
