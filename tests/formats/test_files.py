"""Files and folders that are written wholly or not at all."""

import os
import stat
from pathlib import Path

import pytest

from newsevents.formats import _files
from newsevents.formats._files import MARK, naming, replacing, write_parts
from newsevents.formats._working import found

DISK_FULL = OSError(28, "No space left on device")


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def write_folder(path: Path, *files: str) -> None:
    with replacing(path) as temporary:
        temporary.mkdir()
        for name in files:
            (temporary / name).write_text(name)


def test_a_new_file_is_there_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "new"
    with replacing(path) as temporary:
        write_parts(["a", b"b", "“c”"], temporary)
        assert not path.exists()
        assert temporary.parent.parent == tmp_path  # on the same file system
    assert path.read_text("utf-8") == "ab“c”"
    assert names(tmp_path) == ["new"]


def test_a_new_file_has_the_usual_rights(tmp_path: Path) -> None:
    with replacing(tmp_path / "a") as temporary:
        temporary.touch()
    (tmp_path / "b").touch()
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == stat.S_IMODE((tmp_path / "b").stat().st_mode)


def test_file_and_name_reach_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fsync, synced = os.fsync, []

    def watched(handle: int) -> None:
        synced.append(os.fstat(handle).st_ino)
        fsync(handle)

    monkeypatch.setattr(os, "fsync", watched)
    write_folder(tmp_path / "folder", "a")
    inside = {(tmp_path / "folder" / name).stat().st_ino for name in ("a", MARK)}
    assert set(synced[:2]) == inside
    assert synced[2:] == [(tmp_path / "folder").stat().st_ino, tmp_path.stat().st_ino]


@pytest.mark.parametrize("error", [DISK_FULL, KeyboardInterrupt()])
def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path: Path, error: BaseException) -> None:
    path = tmp_path / "old"
    path.write_text("old")

    def fail() -> None:
        with replacing(path) as temporary:
            temporary.write_text("half")
            raise error

    with pytest.raises(type(error)):
        fail()
    assert path.read_text() == "old"
    assert names(tmp_path) == ["old"]


def test_a_failure_before_anything_is_written_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), replacing(tmp_path / "new"):
        raise ZeroDivisionError
    assert names(tmp_path) == []


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_text("old")
    link.symlink_to(target)
    with replacing(link) as temporary:
        temporary.write_text("new")
    assert link.is_symlink()
    assert target.read_text() == "new"


def test_a_pipe_is_written_straight_away(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"  # no device, which would be gone should this fail
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    with replacing(pipe) as path:
        path.write_text("passed on")
    assert os.read(reader, 100) == b"passed on"
    os.close(reader)
    assert pipe.is_fifo()


@pytest.mark.parametrize("name", ["x" * 255, "ñ" * 127, "." + "x" * 254])
def test_the_longest_name_is_a_name(tmp_path: Path, name: str) -> None:
    with replacing(tmp_path / name) as temporary:
        temporary.write_text("a")
    assert names(tmp_path) == [name]


class TestErrors:
    """What the system says names the file that was to be written, not where it is made."""

    def test_a_full_disk(self) -> None:
        full = Path("/dev/full")
        if not full.exists():
            pytest.skip("this system has no disk that is always full")
        for size in (1, 100_000):
            with pytest.raises(OSError, match="No space left") as caught:
                write_parts(["a" * size], full)
            assert (caught.value.errno, caught.value.filename) == (28, "/dev/full")

    def test_a_disk_that_is_full_when_it_is_synced(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def fsync(_: int) -> None:
            raise DISK_FULL

        monkeypatch.setattr(os, "fsync", fsync)
        with pytest.raises(OSError, match="No space left") as caught, replacing(tmp_path / "a") as path:
            path.write_text("a")
        assert (caught.value.errno, caught.value.filename) == (28, str(tmp_path / "a"))
        assert names(tmp_path) == []

    def test_a_folder_that_is_not_there(self, tmp_path: Path) -> None:
        with pytest.raises(FileNotFoundError) as caught, replacing(tmp_path / "none" / "a"):
            pass
        assert caught.value.filename == str(tmp_path / "none" / "a")

    def test_the_callers_own_stay_as_they_are(self, tmp_path: Path) -> None:
        for error in (OSError("odd"), OSError(2, "not there", "elsewhere"), DISK_FULL):
            with pytest.raises(OSError) as caught, replacing(tmp_path / "a"):  # noqa: PT011  # compared below
                raise error
            assert caught.value is error

    def test_one_that_names_a_file_keeps_the_name(self, tmp_path: Path) -> None:
        with pytest.raises(FileNotFoundError) as caught, naming(tmp_path):
            (tmp_path / "none").stat()
        assert caught.value.filename == str(tmp_path / "none")

    def test_one_of_a_generator_of_parts_is_not_of_the_file(self, tmp_path: Path) -> None:
        def parts() -> object:
            yield "a"
            raise DISK_FULL

        with pytest.raises(OSError, match="No space") as caught:
            write_parts(parts(), tmp_path / "a")  # type: ignore[arg-type]  # it yields before it fails
        assert caught.value.filename is None


class TestFolders:
    def test_one_is_replaced_by_another(self, tmp_path: Path) -> None:
        path = tmp_path / "folder"
        write_folder(path, "a", "b")
        write_folder(path, "c")
        assert names(path) == [".newsevents", "c"]
        assert names(tmp_path) == ["folder"]

    def test_an_empty_one_is_filled(self, tmp_path: Path) -> None:
        (tmp_path / "folder").mkdir()
        write_folder(tmp_path / "folder", "a")
        assert names(tmp_path / "folder") == [MARK, "a"]

    def test_one_of_somebody_else_is_left_alone(self, tmp_path: Path) -> None:
        path = tmp_path / "folder"
        path.mkdir()
        (path / "thesis").write_text("years of work")
        with pytest.raises(FileExistsError, match="must be new, empty or a folder that newsevents wrote"):
            write_folder(path, "a")
        assert names(path) == ["thesis"]
        assert names(tmp_path) == ["folder"]

    def test_one_that_somebody_else_filled_meanwhile_is_left_alone(self, tmp_path: Path) -> None:
        path = tmp_path / "folder"
        path.mkdir()

        def fail() -> None:
            with replacing(path) as temporary:
                temporary.mkdir()
                (path / "thesis").write_text("years of work")

        with pytest.raises(FileExistsError):
            fail()
        assert names(path) == ["thesis"]

    def test_one_takes_the_place_of_no_file(self, tmp_path: Path) -> None:
        path = tmp_path / "letter"
        path.write_text("dear")
        with pytest.raises(NotADirectoryError):
            write_folder(path, "a")
        assert path.read_text() == "dear"
        assert names(tmp_path) == ["letter"]

    def test_a_file_takes_the_place_of_none(self, tmp_path: Path) -> None:
        path = tmp_path / "folder"
        write_folder(path, "a")
        with pytest.raises(IsADirectoryError), replacing(path) as temporary:
            temporary.write_text("b")
        assert names(path) == [MARK, "a"]


class TestWithoutExchange:
    """Where two folders cannot change places."""

    @pytest.fixture(autouse=True)
    def no_exchange(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(_files, "exchange", lambda *_: False)

    def test_one_is_replaced_by_another(self, tmp_path: Path) -> None:
        write_folder(tmp_path / "folder", "a")
        write_folder(tmp_path / "folder", "b")
        assert names(tmp_path / "folder") == [MARK, "b"]
        assert names(tmp_path) == ["folder"]

    def test_the_old_one_comes_back_if_the_new_one_cannot_be_moved(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = tmp_path / "folder"
        write_folder(path, "old")
        rename = Path.rename

        def failing(self: Path, target: Path) -> Path:
            if self.name == "new":
                raise DISK_FULL
            return rename(self, target)

        monkeypatch.setattr(Path, "rename", failing)
        with pytest.raises(OSError, match="No space"):
            write_folder(path, "new")
        assert names(path) == [MARK, "old"]
        assert names(tmp_path) == ["folder"]

    def test_what_waits_is_found_and_comes_back(self, tmp_path: Path) -> None:
        path = tmp_path / "folder"
        write_folder(path, "old")
        (tmp_path / ".folder.3.tmp").mkdir()
        path.rename(tmp_path / ".folder.3.tmp" / "old")  # and then the writer was killed
        assert names(found(path)) == [MARK, "old"]
        with pytest.raises(ZeroDivisionError), replacing(path):
            raise ZeroDivisionError
        assert names(path) == [MARK, "old"]
        assert names(tmp_path) == ["folder"]

    def test_what_waits_is_removed_if_a_newer_one_is_there(self, tmp_path: Path) -> None:
        path = tmp_path / "folder"
        (tmp_path / ".folder.3.tmp").mkdir()
        write_folder(tmp_path / ".folder.3.tmp" / "old", "old")
        write_folder(path, "new")
        assert found(path) == path
        write_folder(path, "newer")
        assert names(path) == [MARK, "newer"]
        assert names(tmp_path) == ["folder"]
