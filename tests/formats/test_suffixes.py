"""Suffixes: which format a path means, for those who write, those who read back, those who bring articles."""

from collections.abc import Callable

import pytest

from newsevents.errors import UnknownNameError
from newsevents.formats._format import Format
from newsevents.formats._table import brings, lossless, of_path, writes

WRITTEN = {
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".yaml": "yaml",
    ".yml": "yaml",
    ".msgpack": "msgpack",
    ".mpk": "msgpack",
    ".sqlite": "sqlite",
    ".db": "sqlite",
    ".tables": "parquet",
    ".parquet": "parquet",
    ".csvs": "csvs",
    ".tsvs": "tsvs",
    ".jsonld": "jsonld",
    ".ninjs.jsonl": "ninjs",
    ".ninjs": "ninjs",
    ".plover.jsonl": "plover",
    ".polecat.txt": "polecat",
    ".polecat.tsv": "polecat",
    ".export.csv": "gdelt",
    ".ttl": "rdf",
    ".graphml": "graphml",
    ".brat": "brat",
    ".spacy": "docbin",
    ".ics": "ics",
}
READ_BACK = dict(list(WRITTEN.items())[:11])
BROUGHT = {
    ".txt": "text",
    ".text": "text",
    ".html": "html",
    ".htm": "html",
    ".rss": "feed",
    ".atom": "feed",
    ".newsml": "newsml",
    ".articles.jsonl": "corpus",
    ".articles.json": "corpus",
    ".csv": "csv",
    ".tsv": "csv",
    ".tab": "csv",
    ".articles.parquet": "columns",
    ".jsonld": "jsonld",
    ".ninjs.jsonl": "ninjs",
    ".ninjs": "ninjs",
}
WAYS = [(writes, WRITTEN), (lossless, READ_BACK), (brings, BROUGHT)]


@pytest.mark.parametrize(("fit", "names"), WAYS)
def test_what_a_suffix_means(fit: Callable[[Format], bool], names: dict[str, str]) -> None:
    for suffix, name in names.items():
        for path in (f"a{suffix}", f"a.json{suffix.upper()}", f"folder.csv/.txt{suffix}"):
            assert of_path(path, None, fit=fit).name == name


@pytest.mark.parametrize(("fit", "names"), WAYS)
def test_other_suffixes_mean_nothing(fit: Callable[[Format], bool], names: dict[str, str]) -> None:
    with pytest.raises(UnknownNameError) as caught:
        of_path("a.JSON.Xyz", None, fit=fit)
    assert str(caught.value) == f"unknown file suffix '.xyz' (known: {', '.join(names)})"


@pytest.mark.parametrize(("fit", "names"), WAYS)
def test_other_names_mean_nothing(fit: Callable[[Format], bool], names: dict[str, str]) -> None:
    known = ", ".join(dict.fromkeys(names.values()))
    for name in ({*WRITTEN.values(), *BROUGHT.values(), "none"}) - {*names.values()}:
        with pytest.raises(UnknownNameError) as caught:
            of_path("a.json", name, fit=fit)
        assert str(caught.value) == f"unknown format {name!r} (known: {known})"


def test_a_name_counts_more_than_a_suffix() -> None:
    assert of_path("a.json", "yaml", fit=writes).name == "yaml"
