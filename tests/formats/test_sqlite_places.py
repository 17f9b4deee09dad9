"""Where SQLite stores are, who else uses them, and what the system says of that."""

import os
import resource
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from errno import EACCES, EIO, ENOSPC
from pathlib import Path

import pytest

from newsevents.errors import InUseError
from newsevents.formats import dump, dump_all, load, load_all, sqlite
from newsevents.formats._sqlite_errors import plainly
from newsevents.formats.sqlite import upsert
from newsevents.model import Story


class TestOthers:
    """Others use the store, too."""

    @pytest.fixture(autouse=True)
    def impatient(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sqlite, "PATIENCE", 0.05)

    def test_others_may_write_while_stories_come(self, tmp_path: Path) -> None:
        path = tmp_path / "a.sqlite"
        one, other, third = (Story(id=f"story:{name}", text=name) for name in ("one", "other", "third"))

        def slow() -> Iterator[Story]:
            yield one
            upsert([other], path)
            assert list(load_all(path)) == [other]
            yield third

        upsert(slow(), path)
        assert list(load_all(path)) == [other, one, third]

    def test_stories_of_a_store_may_be_written_to_it(self, tmp_path: Path, story: Story) -> None:
        path = tmp_path / "a.sqlite"
        dump(story, path)
        for write in (dump_all, upsert):
            write(load_all(path), path)
            assert list(load_all(path)) == [story]

    @pytest.mark.parametrize("write", [dump_all, upsert])
    def test_a_store_that_others_write_to_is_in_use(
        self, tmp_path: Path, story: Story, write: Callable[..., None]
    ) -> None:
        path = tmp_path / "a.sqlite"
        dump(story, path)
        with closing(sqlite3.connect(path, isolation_level=None)) as store:
            store.execute("BEGIN EXCLUSIVE")
            with pytest.raises(InUseError, match=r"a\.sqlite: is in use"):
                write([Story(id="story:1", text="")], path)
            with pytest.raises(InUseError, match=r"a\.sqlite: is in use"):
                list(load_all(path))
        assert list(load_all(path)) == [story]
        assert [file.name for file in tmp_path.iterdir()] == ["a.sqlite"]

    @pytest.mark.parametrize("write", [dump_all, upsert])
    def test_what_is_being_read_stays_the_same(self, tmp_path: Path, write: Callable[..., None]) -> None:
        path = tmp_path / "a.sqlite"
        some = [Story(id=f"story:{number}", text="Rain.") for number in range(3)]
        dump_all(some, path)
        read = load_all(path)
        assert next(read) == some[0]
        with pytest.raises(InUseError, match=r"a\.sqlite: is in use"):
            write([], path) if write is dump_all else write([Story(id="story:0", text="Snow.")], path)
        assert list(read) == some[1:]

    def test_writers_wait_for_each_other(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sqlite, "PATIENCE", 60)
        path = tmp_path / "a.sqlite"
        some = [Story(id=f"story:{number}", text="Rain. " * 100) for number in range(12)]
        with ThreadPoolExecutor(4) as threads:
            list(threads.map(lambda story: upsert([story], path), some))
        assert {story.id for story in load_all(path)} == {story.id for story in some}

    @pytest.mark.parametrize("write", [dump_all, upsert])
    def test_a_store_with_a_log_of_writes(self, tmp_path: Path, story: Story, write: Callable[..., None]) -> None:
        path = tmp_path / "a.sqlite"
        dump(Story(id="story:1", text=""), path)
        with closing(sqlite3.connect(path)) as store:
            store.execute("PRAGMA journal_mode = WAL")
            store.execute("DELETE FROM stories")
            store.commit()
            assert list(load_all(path)) == []
        write([story], path)
        assert list(load_all(path)) == [story]

    def test_a_store_with_a_log_of_writes_that_others_have_open_is_in_use(self, tmp_path: Path, story: Story) -> None:
        path = tmp_path / "a.sqlite"
        dump(story, path)
        with closing(sqlite3.connect(path)) as store:
            store.execute("PRAGMA journal_mode = WAL")
            store.execute("SELECT * FROM stories").fetchone()
            with pytest.raises(InUseError, match="is in use"):
                dump_all([], path)
        assert list(load_all(path)) == [story]


class TestPlaces:
    """Where a store is written, and what the system may say."""

    @pytest.mark.parametrize("write", [dump_all, upsert])
    def test_a_file_system_without_links(
        self, tmp_path: Path, story: Story, monkeypatch: pytest.MonkeyPatch, write: Callable[..., None]
    ) -> None:
        def link(*_: object) -> None:
            raise PermissionError(1, "Operation not permitted")

        monkeypatch.setattr(os, "link", link)
        write([story], tmp_path / "a.sqlite")
        assert list(load_all(tmp_path / "a.sqlite")) == [story]

    def test_a_store_that_others_make_meanwhile_is_added_to(
        self, tmp_path: Path, story: Story, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path, link = tmp_path / "a.sqlite", os.link

        def late(*arguments: Path) -> None:
            monkeypatch.setattr(os, "link", link)
            dump(Story(id="story:1", text=""), path)
            link(*arguments)

        monkeypatch.setattr(os, "link", late)
        upsert([story], path)
        assert [found.id for found in load_all(path)] == ["story:1", story.id]

    @pytest.mark.parametrize("write", [dump_all, upsert])
    def test_a_folder_is_no_place_for_a_store(self, tmp_path: Path, write: Callable[..., None]) -> None:
        with pytest.raises(IsADirectoryError):
            write([], tmp_path, format="sqlite") if write is dump_all else write([], tmp_path)
        with pytest.raises(IsADirectoryError):
            list(load_all(tmp_path, format="sqlite"))

    def test_a_pipe_is_no_place_for_a_store(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(OSError, match="Invalid argument"):
            dump_all([], tmp_path / "pipe", format="sqlite")
        assert (tmp_path / "pipe").is_fifo()

    @pytest.mark.parametrize("write", [dump_all, upsert])
    def test_a_store_that_must_not_be_written(
        self, tmp_path: Path, story: Story, monkeypatch: pytest.MonkeyPatch, write: Callable[..., None]
    ) -> None:
        path, opened = tmp_path / "a.sqlite", sqlite._open
        dump(story, path)
        monkeypatch.setattr(sqlite, "_open", lambda place, mode: opened(place, "ro" if place == path else mode))
        with pytest.raises(PermissionError, match="Permission denied") as caught:
            write([], path)
        assert caught.value.filename == str(path)
        assert load(path) == story

    @pytest.mark.parametrize("keep", [0, 10, 5000, 50_000])
    def test_what_is_no_store_or_half_of_one_is_replaced(self, tmp_path: Path, story: Story, keep: int) -> None:
        path = tmp_path / "a.sqlite"
        dump(story, path)
        path.write_bytes(path.read_bytes()[:keep] + b"letters to a friend" * (keep == 10))
        dump(story, path)
        assert load(path) == story
        with closing(sqlite3.connect(path)) as store:
            assert store.execute("PRAGMA integrity_check").fetchall() == [("ok",)]

    def test_an_error_of_the_caller_stays_as_it_is(self, tmp_path: Path) -> None:
        def failing() -> Iterator[Story]:
            yield Story(id="story:1", text="")
            raise sqlite3.OperationalError

        with pytest.raises(sqlite3.OperationalError):
            upsert(failing(), tmp_path / "a.sqlite")
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.parametrize("write", [dump_all, upsert])
    @pytest.mark.parametrize("is_there", [True, False])
    def test_a_full_disk(self, tmp_path: Path, write: Callable[..., None], *, is_there: bool) -> None:
        path = tmp_path / "a.sqlite"
        old = [Story(id="story:1", text="Rain.")] if is_there else []
        if is_there:
            dump_all(old, path)
        many = (Story(id=f"story:{number}", text="Snow. " * 10_000) for number in range(100))
        usual = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, usual[1]))
        try:
            with pytest.raises(OSError, match=r"a\.sqlite") as caught:
                write(many, path)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, usual)
        assert caught.value.filename == str(path)
        assert not is_there or list(load_all(path)) == old
        assert [file.name for file in tmp_path.iterdir()] == ["a.sqlite"] * is_there

    @pytest.mark.parametrize(
        ("code", "number", "words"),
        [
            (sqlite3.SQLITE_FULL, ENOSPC, "No space left on device"),
            (sqlite3.SQLITE_IOERR_FSYNC, EIO, "Input/output error"),
            (sqlite3.SQLITE_CANTOPEN, EACCES, "Permission denied"),
        ],
    )
    def test_what_sqlite_says_of_the_disk(self, tmp_path: Path, code: int, number: int, words: str) -> None:
        error = sqlite3.OperationalError()
        error.sqlite_errorcode = code
        with pytest.raises(OSError, match=words) as caught, plainly(tmp_path / "a"):
            raise error
        assert (caught.value.errno, caught.value.filename) == (number, str(tmp_path / "a"))

    @pytest.mark.parametrize("ending", ["-journal", "-wal"])
    def test_what_to_do_when_a_write_that_was_cut_short_cannot_be_undone(self, tmp_path: Path, ending: str) -> None:
        (tmp_path / f"a{ending}").touch()
        error = sqlite3.OperationalError()
        error.sqlite_errorcode = sqlite3.SQLITE_READONLY_ROLLBACK
        with pytest.raises(PermissionError, match="must read it once to undo that"), plainly(tmp_path / "a"):
            raise error
