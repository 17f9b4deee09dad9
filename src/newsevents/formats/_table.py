"""The table of formats, and how a format is found in it."""

from collections.abc import Callable, Iterable, Mapping
from os import PathLike, fspath
from pathlib import Path

from newsevents.errors import UnknownNameError
from newsevents.formats._format import Format

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
            name="csvs",
            what="CSV folder",
            summary="CSV: a folder of the same tables, for spreadsheets and statistics",
            suffixes=(".csvs",),
            store=True,
        ),
        Format(
            name="tsvs",
            what="TSV folder",
            summary="TSV: the same with tabs",
            suffixes=(".tsvs",),
            store=True,
        ),
        Format(
            name="text",
            what="text",
            summary="plain text; headline, byline and dateline are found by the parser",
            suffixes=(".txt", ".text"),
            writes=False,
            brings=True,
            any_encoding=True,
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
            suffixes=(".newsml",),
            writes=False,
            brings=True,
            extra="newsml",
        ),
        Format(
            name="corpus",
            what="corpus",
            summary="a corpus as JSON Lines, an article a line, or as a list in JSON",
            suffixes=(".articles.jsonl", ".articles.json"),
            writes=False,
            brings=True,
            rows=True,
            any_encoding=True,
        ),
        Format(
            name="csv",
            what="CSV table",
            summary="a corpus as CSV or TSV, an article a row",
            suffixes=(".csv", ".tsv", ".tab"),
            writes=False,
            brings=True,
            rows=True,
            any_encoding=True,
        ),
        Format(
            name="columns",
            what="Parquet corpus",
            summary="a corpus as a Parquet file, an article a row",
            suffixes=(".articles.parquet",),
            writes=False,
            brings=True,
            rows=True,
            extra="arrow",
        ),
        Format(
            name="jsonld",
            what="JSON-LD document",
            summary="schema.org JSON-LD: article, actors, meetings, quotations and claims",
            suffixes=(".jsonld",),
            brings=True,
            any_encoding=True,
        ),
        Format(
            name="ninjs",
            what="ninjs item",
            summary="IPTC ninjs 3.0: news items with the people, organizations and events in them",
            suffixes=(".ninjs.jsonl", ".ninjs"),
            brings=True,
            any_encoding=True,
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
    found = of_suffix(path, fit=fit)
    if found is None:
        suffixes = [suffix for entry in fitting for suffix in entry.suffixes]
        raise UnknownNameError(what="file suffix", name=Path(fspath(path).lower()).suffix, known=suffixes)
    return found


def of_suffix(path: str | PathLike[str], *, fit: Callable[[Format], bool]) -> Format | None:
    """Return the format that the suffix of *path* says, among those that *fit*; None if it says none."""
    suffixes = {suffix: entry for entry in FORMATS.values() if fit(entry) for suffix in entry.suffixes}
    ending = fspath(path).lower()
    found = max((suffix for suffix in suffixes if ending.endswith(suffix)), key=len, default=None)
    return None if found is None else suffixes[found]


def writes(entry: Format) -> bool:
    """Say whether stories can be written in a format."""
    return entry.writes


def lossless(entry: Format) -> bool:
    """Say whether stories can be read back."""
    return entry.lossless


def brings(entry: Format) -> bool:
    """Say whether a format brings articles."""
    return entry.brings
