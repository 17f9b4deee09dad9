"""
What a kill leaves, at every moment between two operations on files.

The folder is copied before each operation while stories are written; every copy
is what a kill at that moment would have left.
"""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from newsevents.formats import FORMATS, Format, _files, dump, dump_all, load_all, sqlite
from newsevents.model import Story

WRITTEN = [entry for entry in FORMATS.values() if entry.writes]
EVERY_WRITTEN = pytest.mark.parametrize("entry", WRITTEN, ids=lambda entry: entry.name)
FOLDERS = pytest.mark.parametrize("entry", [FORMATS["parquet"], FORMATS["brat"]], ids=lambda entry: entry.name)
OPERATIONS = ("fsync", "link", "mkdir", "rename", "replace", "rmdir", "unlink")
OLD, OTHER, LAST = (Story(id=f"story:{name}", text=f"The {name} one.") for name in ("old", "other", "last"))


def names(folder: Path) -> list[str]:
    return [file.name for file in folder.iterdir()]


def is_sound(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as store:
        return bool(store.execute("PRAGMA integrity_check").fetchall() == [("ok",)])


def content(entry: Format, path: Path) -> object:
    """Return what a reader sees at *path*; None if nothing is there."""
    try:
        if entry.lossless:
            stories = list(load_all(path, format=entry.name))
            assert entry.name != "sqlite" or is_sound(path)
            return stories
        if path.is_dir():
            return {file.name: file.read_bytes() for file in path.iterdir()}
        return path.read_bytes()
    except FileNotFoundError:
        return None


@contextmanager
def kills(folder: Path, into: Path) -> Iterator[Callable[[], None]]:
    """Copy *folder* before each operation on files, and whenever what is given is called."""
    number = count()
    busy = False

    def copy() -> None:
        nonlocal busy
        if not busy:
            busy = True
            shutil.copytree(folder, into / str(next(number)))
            busy = False

    def watched(name: str) -> Callable[..., Any]:
        operation = getattr(os, name)

        def operate(*arguments: Any, **options: Any) -> Any:
            copy()
            return operation(*arguments, **options)

        return operate

    with pytest.MonkeyPatch.context() as patch:
        for name in OPERATIONS:
            patch.setattr(os, name, watched(name))
        yield copy


@EVERY_WRITTEN
@pytest.mark.parametrize("is_there", [True, False], ids=["over an old one", "where nothing was"])
def test_a_kill_leaves_the_old_or_the_new(entry: Format, tmp_path: Path, *, is_there: bool) -> None:
    folder, copies = tmp_path / "folder", tmp_path / "copies"
    folder.mkdir()
    name = f"a{entry.suffixes[0]}"
    if is_there:
        dump(OLD, folder / name)
    old = content(entry, folder / name)
    with kills(folder, copies):
        dump_all([OTHER, LAST], folder / name)
    new = content(entry, folder / name)
    dump(LAST, tmp_path / name)
    assert len(names(copies)) >= 5
    for copy in copies.iterdir():
        assert content(entry, copy / name) in (old, new)
        dump(LAST, copy / name)
        assert content(entry, copy / name) == content(entry, tmp_path / name)
        assert names(copy) == [name]


@FOLDERS
def test_a_kill_without_exchange_leaves_nothing_lost(
    entry: Format, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_files, "exchange", lambda *_: False)
    folder, copies = tmp_path / "folder", tmp_path / "copies"
    folder.mkdir()
    name = f"a{entry.suffixes[0]}"
    dump(OLD, folder / name)
    old = content(entry, folder / name)
    with kills(folder, copies):
        dump(OTHER, folder / name)
    for copy in copies.iterdir():
        assert not entry.lossless or content(entry, copy / name) in ([OLD], [OTHER])
        with pytest.raises(ZeroDivisionError):
            dump_all((1 / 0 for _ in "1"), copy / name)  # type: ignore[misc]  # it fails before it yields
        assert content(entry, copy / name) in (old, content(entry, folder / name))
        assert names(copy) == [name]


@pytest.mark.parametrize("is_there", [True, False], ids=["to an old store", "where nothing was"])
def test_a_killed_upsert_adds_all_or_none(tmp_path: Path, *, is_there: bool) -> None:
    folder, copies = tmp_path / "folder", tmp_path / "copies"
    folder.mkdir()
    entry, name = FORMATS["sqlite"], "a.sqlite"
    if is_there:
        dump(OLD, folder / name)
    with kills(folder, copies) as copy_now:

        def watched() -> Iterator[Story]:
            for story in (OTHER, LAST):
                copy_now()
                yield story

        sqlite.upsert(watched(), folder / name)
    old = [OLD] if is_there else None
    new = [*(old or []), OTHER, LAST]
    for copy in copies.iterdir():
        assert content(entry, copy / name) in (old, new)
        sqlite.upsert([LAST], copy / name)
        assert content(entry, copy / name) in ([*(old or []), LAST], new)
        assert names(copy) == [name]


@pytest.fixture
def cut_short(tmp_path: Path) -> Path:
    """Return a store with a journal of a write that has reached the store in part."""
    folder = tmp_path / "cut short"
    folder.mkdir()
    some = [Story(id=f"story:{number}", text="Rain. " * 1000) for number in range(20)]
    dump_all(some, tmp_path / "a.sqlite")
    with closing(sqlite3.connect(tmp_path / "a.sqlite", isolation_level=None)) as store:
        store.executescript("PRAGMA cache_size = 1; BEGIN; UPDATE stories SET title = 'half', document = text;")
        for name in ("a.sqlite", "a.sqlite-journal"):
            shutil.copy(tmp_path / name, folder / name)
    return folder / "a.sqlite"


def journal(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")


def test_a_store_with_a_hot_journal_is_half_written(cut_short: Path) -> None:
    journal(cut_short).unlink()
    assert not is_sound(cut_short)


def test_reading_undoes_a_write_that_was_cut_short(cut_short: Path) -> None:
    assert len(list(load_all(cut_short))) == 20
    assert names(cut_short.parent) == ["a.sqlite"]
    assert is_sound(cut_short)


def test_writing_over_a_store_leaves_no_journal_that_would_harm_it(cut_short: Path) -> None:
    dump(LAST, cut_short)
    assert list(load_all(cut_short)) == [LAST]
    assert names(cut_short.parent) == ["a.sqlite"]
    assert is_sound(cut_short)


def test_adding_to_a_store_undoes_a_write_that_was_cut_short(cut_short: Path) -> None:
    sqlite.upsert([LAST], cut_short)
    assert len(list(load_all(cut_short))) == 21
    assert names(cut_short.parent) == ["a.sqlite"]
    assert is_sound(cut_short)


@pytest.mark.parametrize("write", [dump_all, sqlite.upsert])
def test_a_journal_whose_store_is_gone_harms_no_new_one(cut_short: Path, write: Callable[..., None]) -> None:
    cut_short.unlink()
    write([LAST], cut_short)
    assert list(load_all(cut_short)) == [LAST]
    assert names(cut_short.parent) == ["a.sqlite"]
    assert is_sound(cut_short)


def test_a_journal_beside_what_is_no_store_harms_no_new_one(cut_short: Path) -> None:
    cut_short.write_text("letters to a friend" * 100)
    dump(LAST, cut_short)
    assert list(load_all(cut_short)) == [LAST]
    assert names(cut_short.parent) == ["a.sqlite"]
    assert is_sound(cut_short)
