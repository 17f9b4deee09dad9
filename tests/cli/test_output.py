"""What is written where the command is told to, or cannot be."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

import newsevents
from newsevents.model import Story

Run = Callable[..., tuple[int, str]]


def test_a_full_disk_is_said_in_one_line(
    run: Run, article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fsync(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", fsync)
    said = run("parse", article, "--output", tmp_path / "a.json")
    assert said == (1, f"newsevents: {tmp_path / 'a.json'}: no space left on device")


def test_a_store_in_use_is_said_in_one_line(
    run: Run, article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsevents.formats.sqlite.PATIENCE", 0.05)
    path = tmp_path / "a.sqlite"
    newsevents.dump(Story(id="story:1", text=""), path)
    with closing(sqlite3.connect(path, isolation_level=None)) as store:
        store.execute("BEGIN EXCLUSIVE")
        code, said = run("parse", article, "--output", path)
    assert (code, said) == (1, f"newsevents: {path}: is in use by another program or thread; try again later")


def test_a_failure_leaves_the_old_output(run: Run, article: Path, tmp_path: Path) -> None:
    path = tmp_path / "old.jsonl"
    path.write_text("old")
    code, said = run("parse", article, tmp_path / "none.txt", "--output", path)
    assert code == 1
    assert "none.txt: no such file or directory" in said
    assert path.read_text() == "old"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["article.txt", "old.jsonl"]
