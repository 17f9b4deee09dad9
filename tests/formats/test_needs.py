"""Libraries: a format whose library is absent names the extra that brings it, whether it is written or read."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from newsevents.errors import MissingExtraError
from newsevents.formats import FORMATS, dump_all, load_all, read
from newsevents.formats.parquet import tables
from newsevents.model import Story

ONE = Story(id="story:1", text="")
NEEDS = {
    "yaml": ["yaml"],
    "msgpack": ["msgpack"],
    "parquet": ["pyarrow", "pyarrow.parquet"],
    "html": ["trafilatura"],
    "feed": ["feedparser"],
    "newsml": ["defusedxml", "defusedxml.ElementTree"],
    "columns": ["pyarrow", "pyarrow.parquet"],
    "rdf": ["rdflib"],
    "graphml": ["networkx"],
    "docbin": ["spacy", "spacy.tokens"],
}


def told(act: Callable[[], object], extra: str | None) -> None:
    with pytest.raises(MissingExtraError) as caught:
        act()
    assert str(caught.value).startswith(f"the extra {extra!r} needs ")


@pytest.mark.parametrize(("name", "library"), [(name, library) for name, some in NEEDS.items() for library in some])
def test_what_is_absent_is_told_with_its_extra(
    name: str, library: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = FORMATS[name]
    path = tmp_path / f"a{entry.suffixes[0]}"
    path.write_bytes(b"<a/>")
    monkeypatch.setitem(sys.modules, library, None)
    if entry.writes:
        told(lambda: dump_all([ONE], tmp_path / "b", format=name), entry.extra)
        assert not (tmp_path / "b").exists()
    if entry.lossless:
        told(lambda: list(load_all(path)), entry.extra)
    if entry.brings:
        told(lambda: list(read(path)), entry.extra)


def test_tables_in_memory_need_it_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    told(lambda: tables([ONE]), "arrow")


def test_an_encoding_that_is_guessed_needs_it_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.html").write_bytes(b"\xff")
    monkeypatch.setitem(sys.modules, "trafilatura.utils", None)
    told(lambda: list(read(tmp_path / "a.html")), "html")


def test_all_other_formats_need_nothing() -> None:
    assert {name for name, entry in FORMATS.items() if entry.extra} == {*NEEDS}
