"""Files and folders that are written wholly or not at all."""

import os
import stat
from pathlib import Path

import pytest

from newsevents.formats._files import MARK, replacing, write_parts


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
        assert temporary.parent == tmp_path
    assert path.read_text("utf-8") == "ab“c”"
    assert names(tmp_path) == ["new"]


def test_a_new_file_has_the_usual_rights(tmp_path: Path) -> None:
    with replacing(tmp_path / "a") as temporary:
        temporary.touch()
    (tmp_path / "b").touch()
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == stat.S_IMODE((tmp_path / "b").stat().st_mode)


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()])
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


def test_a_device_is_written_straight_away() -> None:
    with replacing(Path(os.devnull)) as path:
        path.write_text("gone")
    assert not Path(os.devnull).is_file()


def test_a_folder_is_replaced_by_another(tmp_path: Path) -> None:
    path = tmp_path / "folder"
    write_folder(path, "a", "b")
    write_folder(path, "c")
    assert names(path) == [MARK, "c"]
    assert names(tmp_path) == ["folder"]


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    write_folder(tmp_path / "folder", "a")
    assert names(tmp_path / "folder") == [MARK, "a"]


def test_a_folder_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "folder"
    path.mkdir()
    (path / "thesis").write_text("years of work")
    with pytest.raises(FileExistsError, match="must be new, empty or a folder that newsevents wrote"):
        write_folder(path, "a")
    assert names(path) == ["thesis"]
    assert names(tmp_path) == ["folder"]


def test_a_folder_that_cannot_be_moved_leaves_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "folder"
    write_folder(path, "old")
    rename = Path.rename

    def failing(self: Path, target: Path) -> Path:
        if self.name.endswith(".tmp"):
            raise OSError(28, "the disk is full")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises(OSError, match="the disk is full"):
        write_folder(path, "new")
    assert names(path) == [MARK, "old"]
    assert names(tmp_path) == ["folder"]
