"""Working folders, their locks, and folders that change places."""

import os
from pathlib import Path

import pytest

from newsevents.errors import InUseError
from newsevents.formats import _exchange, _locks
from newsevents.formats._files import replacing
from newsevents.formats._working import working


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


class TestExchange:
    def folders(self, tmp_path: Path) -> tuple[Path, Path]:
        one, other = tmp_path / "one", tmp_path / "other"
        (one / "a").mkdir(parents=True)
        (other / "b").mkdir(parents=True)
        return one, other

    def test_both_or_neither(self, tmp_path: Path) -> None:
        one, other = self.folders(tmp_path)
        done = _exchange.exchange(one, other)
        assert (names(one), names(other)) == ((["b"], ["a"]) if done else (["a"], ["b"]))

    def test_one_that_is_not_there(self, tmp_path: Path) -> None:
        assert not _exchange.exchange(self.folders(tmp_path)[0], tmp_path / "none")

    @pytest.mark.parametrize(
        ("call", "arguments"), [("renameat2", (-100, b"a", -100, b"b", 2)), ("renamex_np", (b"a", b"b", 2))]
    )
    @pytest.mark.parametrize(("answer", "done"), [(0, True), (-1, False)])
    def test_the_calls_of_linux_and_macos(
        self, monkeypatch: pytest.MonkeyPatch, call: str, arguments: tuple[object, ...], answer: int, *, done: bool
    ) -> None:
        calls = []

        def called(*arguments: object) -> int:
            calls.append(arguments)
            return answer

        monkeypatch.setattr("ctypes.CDLL", lambda _: type("Library", (), {call: staticmethod(called)}))
        assert _exchange.exchange(Path("a"), Path("b")) is done
        assert calls == [arguments]

    def test_a_system_that_has_none(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("ctypes.CDLL", lambda _: object())
        assert not _exchange.exchange(Path("a"), Path("b"))


class TestWorkingFolders:
    def test_what_a_killed_writer_left_is_cleared(self, tmp_path: Path) -> None:
        for number in (0, 2, 15):
            folder = tmp_path / f".a.{number}.tmp"
            (folder / "new").mkdir(parents=True)
            for name in ("lock", "new/half", "new-journal"):
                (folder / name).write_text("half")
        (tmp_path / ".ab.0.tmp").mkdir()  # of another file
        with replacing(tmp_path / "a") as temporary:
            temporary.write_text("whole")
        assert names(tmp_path) == [".ab.0.tmp", "a"]

    def test_writers_of_the_same_leave_each_other_alone(self, tmp_path: Path) -> None:
        with replacing(tmp_path / "a") as one, replacing(tmp_path / "a") as other:
            one.write_text("one")
            other.write_text("other")
            with replacing(tmp_path / "a") as third:
                third.write_text("third")
            assert (one.read_text(), other.read_text()) == ("one", "other")
        assert (tmp_path / "a").read_text() == "one"  # it came last
        assert names(tmp_path) == ["a"]

    def test_too_many_writers_of_the_same(self, tmp_path: Path) -> None:
        def nested(depth: int) -> None:
            with working(tmp_path / "a"):
                if depth:
                    nested(depth - 1)

        nested(15)
        with pytest.raises(InUseError, match="is in use"):
            nested(16)
        assert names(tmp_path) == []

    def test_a_file_system_without_locks(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def flock(*_: object) -> None:
            raise OSError(95, "Operation not supported")

        monkeypatch.setattr("fcntl.flock", flock)
        (tmp_path / ".a.0.tmp").mkdir()  # may be of a live one, as far as is known
        with replacing(tmp_path / "a") as temporary:
            temporary.write_text("whole")
        assert (tmp_path / "a").read_text() == "whole"
        assert ".a.0.tmp" in names(tmp_path)

    def test_a_folder_of_somebody_else_is_passed_by(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        opened = os.open

        def refusing(path: str | Path, *arguments: int) -> int:
            if ".0.tmp" in str(path):
                raise PermissionError(13, "Permission denied", str(path))
            return opened(path, *arguments)

        (tmp_path / ".a.0.tmp").mkdir()
        monkeypatch.setattr(os, "open", refusing)
        with replacing(tmp_path / "a") as temporary:
            assert temporary.parent.name == ".a.1.tmp"
            temporary.write_text("whole")
        assert names(tmp_path) == [".a.0.tmp", "a"]

    def test_a_folder_that_its_owner_just_removed_has_no_lock(self, tmp_path: Path) -> None:
        assert _locks.take(tmp_path / "none" / "lock", new=False) is None

    def test_a_lock_that_another_has_is_not_held_open(self, tmp_path: Path) -> None:
        handle = _locks.take(tmp_path / "lock", new=True)
        assert handle is not None
        highest = os.dup(handle)
        os.close(highest)
        assert _locks.take(tmp_path / "lock", new=True) is None
        os.close(again := os.dup(handle))
        assert again == highest
        _locks.release(tmp_path / "lock", handle)
        assert names(tmp_path) == []

    def test_a_lock_that_its_owner_just_removed_is_none(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        import fcntl  # noqa: PLC0415  # not on every system

        lock = fcntl.flock

        def late(handle: int, operation: int) -> None:
            (tmp_path / ".a.0.tmp" / "lock").unlink(missing_ok=True)
            lock(handle, operation)

        monkeypatch.setattr("fcntl.flock", late)
        with working(tmp_path / "a") as folder:
            assert folder.name == ".a.1.tmp"
