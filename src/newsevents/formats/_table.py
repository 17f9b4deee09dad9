"""The table of formats, and how a format is reached."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import import_module
from os import PathLike, fspath
from pathlib import Path
from types import ModuleType
from typing import BinaryIO, final

from attrs import frozen

from newsevents.errors import UnknownNameError
from newsevents.formats import _files
from newsevents.model import Article, Story

LIMIT = 64 * 2**20
"""The longest document that is taken if nobody says otherwise, in bytes."""


@final
@frozen(kw_only=True)
class Format:
    """
    One way to write stories, or to bring articles; the module of the same name knows how.

    The module of a format that makes documents has ``encode(stories)``, which
    yields strings (bytes if it is binary), and if it loses nothing
    ``decode(source, *, limit)``, which yields the stories of a binary file.
    The module of a store, which needs a file or folder of its own, has
    ``write(stories, path)``, which is given a path where nothing is yet, and if
    it loses nothing ``read(path, *, limit)``.  The module of a format that
    brings articles has ``articles(source, *, limit)``, which yields those of a
    binary file.
    """

    name: str
    """What it is called; its module is ``newsevents.formats.<name>``."""

    what: str
    """What one document is called in errors, for example ``JSON document``."""

    summary: str
    """One line for help and documentation."""

    suffixes: tuple[str, ...]
    """How file names end, the usual one first."""

    binary: bool = False
    """Whether documents are bytes, not strings."""

    store: bool = False
    """Whether it needs a path and makes no document in memory."""

    lossless: bool = False
    """Whether it can be read back, and gives the equal story."""

    writes: bool = True
    """Whether stories can be written in it."""

    brings: bool = False
    """Whether it brings articles to parse: text, and what is known of it."""

    extra: str | None = None
    """The extra of newsevents that it needs; None if it needs none."""

    @property
    def _module(self) -> ModuleType:
        return import_module(f"newsevents.formats.{self.name}")

    def encode(self, stories: Iterable[Story]) -> Iterator[str | bytes]:
        """Yield the parts of the document that holds *stories*; not for a store."""
        parts: Iterator[str | bytes] = self._module.encode(stories)
        return parts

    def decode(self, source: BinaryIO, *, limit: int = LIMIT) -> Iterator[Story]:
        """Yield the stories of a binary file; only if it loses nothing, not for a store."""
        stories: Iterator[Story] = self._module.decode(source, limit=limit)
        return stories

    def articles(self, source: BinaryIO, *, limit: int = LIMIT) -> Iterator[Article]:
        """Yield the articles of a binary file; only if it brings articles."""
        found: Iterator[Article] = self._module.articles(source, limit=limit)
        return found

    def write(self, stories: Iterable[Story], path: Path) -> None:
        """Write *stories* to *path*, wholly or not at all; what is there is replaced."""
        with _files.replacing(path) as temporary:
            if self.store:
                self._module.write(stories, temporary)
            else:
                _files.write_parts(self.encode(stories), temporary)

    def read(self, path: Path, *, limit: int = LIMIT) -> Iterator[Story]:
        """Yield the stories at *path*; only if it loses nothing."""
        if self.store:
            yield from self._module.read(path, limit=limit)
        else:
            with path.open("rb") as source:
                yield from self.decode(source, limit=limit)


FORMATS: Mapping[str, Format] = {
    entry.name: entry
    for entry in (
        Format(
            name="json",
            what="JSON document",
            summary="JSON: one story as an object, several as a list",
            suffixes=(".json",),
            lossless=True,
        ),
        Format(
            name="jsonl",
            what="JSON line",
            summary="JSON Lines: one story a line",
            suffixes=(".jsonl", ".ndjson"),
            lossless=True,
        ),
        Format(
            name="yaml",
            what="YAML document",
            summary="YAML: the same as JSON, for reading and writing by hand",
            suffixes=(".yaml", ".yml"),
            lossless=True,
            extra="yaml",
        ),
        Format(
            name="msgpack",
            what="MessagePack document",
            summary="MessagePack: the same as JSON, in bytes",
            suffixes=(".msgpack", ".mpk"),
            binary=True,
            lossless=True,
            extra="msgpack",
        ),
        Format(
            name="sqlite",
            what="SQLite store",
            summary="SQLite: a store with tables and full-text search",
            suffixes=(".sqlite", ".db"),
            store=True,
            lossless=True,
        ),
        Format(
            name="parquet",
            what="Parquet folder",
            summary="Parquet: a folder of tables, for notebooks and column engines",
            suffixes=(".tables", ".parquet"),
            store=True,
            lossless=True,
            extra="arrow",
        ),
        Format(
            name="text",
            what="text",
            summary="plain text; headline, byline and dateline are found by the parser",
            suffixes=(".txt", ".text"),
            writes=False,
            brings=True,
        ),
        Format(
            name="html",
            what="HTML page",
            summary="HTML pages of news sites, by trafilatura",
            suffixes=(".html", ".htm"),
            writes=False,
            brings=True,
            extra="html",
        ),
        Format(
            name="feed",
            what="feed",
            summary="RSS and Atom, by feedparser",
            suffixes=(".rss", ".atom"),
            writes=False,
            brings=True,
            extra="feeds",
        ),
        Format(
            name="newsml",
            what="NewsML-G2 document",
            summary="NewsML-G2 news items and news messages (IPTC)",
            suffixes=(".newsml", ".xml"),
            writes=False,
            brings=True,
            extra="newsml",
        ),
        Format(
            name="corpus",
            what="corpus",
            summary="a corpus as JSON Lines, an article a line",
            suffixes=(".articles.jsonl",),
            writes=False,
            brings=True,
        ),
        Format(
            name="csv",
            what="CSV table",
            summary="a corpus as CSV, an article a row",
            suffixes=(".csv",),
            writes=False,
            brings=True,
        ),
        Format(
            name="jsonld",
            what="JSON-LD document",
            summary="schema.org JSON-LD: article, actors, meetings, quotations and claims",
            suffixes=(".jsonld",),
            brings=True,
        ),
        Format(
            name="ninjs",
            what="ninjs item",
            summary="IPTC ninjs 3.0: news items with the people, organizations and events in them",
            suffixes=(".ninjs.jsonl", ".ninjs"),
            brings=True,
        ),
        Format(
            name="plover",
            what="PLOVER record",
            summary="PLOVER records as JSON Lines: what the reporter vouches for",
            suffixes=(".plover.jsonl",),
        ),
        Format(
            name="polecat",
            what="POLECAT table",
            summary="rows like those of POLECAT: 40 columns, tabs, header",
            suffixes=(".polecat.txt", ".polecat.tsv"),
        ),
        Format(
            name="gdelt",
            what="GDELT table",
            summary="GDELT 2.0 event rows: 61 columns, tabs, no header",
            suffixes=(".export.csv",),
        ),
        Format(
            name="rdf",
            what="Turtle document",
            summary="RDF in Turtle: Simple Event Model, PROV, Web Annotation",
            suffixes=(".ttl",),
            extra="rdf",
        ),
        Format(
            name="graphml",
            what="GraphML document",
            summary="GraphML: a network of actors and happenings",
            suffixes=(".graphml",),
            binary=True,
            extra="graph",
        ),
        Format(
            name="brat",
            what="brat folder",
            summary="brat standoff: a folder of texts and annotations",
            suffixes=(".brat",),
            store=True,
        ),
        Format(
            name="docbin",
            what="spaCy DocBin",
            summary="spaCy DocBin: documents with span groups",
            suffixes=(".spacy",),
            binary=True,
            extra="spacy",
        ),
        Format(
            name="ics",
            what="iCalendar",
            summary="iCalendar: the meetings whose day is known",
            suffixes=(".ics",),
        ),
    )
}
"""All formats by name: what the functions, the command line, the docs and the tests go by."""


def of_name(name: str, known: Iterable[str]) -> Format:
    """Return the format of a name, if it is among those *known* to do what is wanted."""
    if name not in FORMATS or name not in known:
        raise UnknownNameError(what="format", name=name, known=known)
    return FORMATS[name]


def of_path(path: str | PathLike[str], name: str | None, *, fit: Callable[[Format], bool]) -> Format:
    """Return the format of a name, or of the suffix of *path* if there is no name, among those that *fit*."""
    fitting = [entry for entry in FORMATS.values() if fit(entry)]
    if name is not None:
        return of_name(name, [entry.name for entry in fitting])
    suffixes = {suffix: entry for entry in fitting for suffix in entry.suffixes}
    ending = fspath(path).lower()
    found = max((suffix for suffix in suffixes if ending.endswith(suffix)), key=len, default=None)
    if found is None:
        raise UnknownNameError(what="file suffix", name=Path(ending).suffix, known=suffixes)
    return suffixes[found]


def writes(entry: Format) -> bool:
    """Say whether stories can be written in a format."""
    return entry.writes


def lossless(entry: Format) -> bool:
    """Say whether stories can be read back."""
    return entry.lossless


def brings(entry: Format) -> bool:
    """Say whether a format brings articles."""
    return entry.brings
