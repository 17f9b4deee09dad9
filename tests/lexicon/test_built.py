"""What a wheel carries says the same as the data files, and never anything else."""

import json
import shutil
from importlib.resources import as_file
from pathlib import Path

import pytest

from newsevents.lexicon import _build, _built, titles
from newsevents.lexicon._read import read
from newsevents.lexicon.world import World, load_world, phrases_of
from newsevents.lexicon.world.shelf import Shelf
from newsevents.lexicon.world.world import load_world as cached_load_world

WORLD = load_world()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a copy of the data files, with what a wheel carries, in place of ours."""
    with as_file(_built.data()) as data:
        shutil.copytree(data, tmp_path / "data")
    (tmp_path / "data" / _built.NAME).write_text(_build.build(), encoding="utf-8")
    monkeypatch.setattr(_built, "data", lambda: tmp_path / "data")
    monkeypatch.setattr(_built, "built", _built.built.__wrapped__)
    return tmp_path / "data"


def built_world() -> World:
    return cached_load_world.__wrapped__()


@pytest.mark.usefixtures("folder")
def test_the_built_world_is_that_of_the_data_files() -> None:
    world = built_world()
    assert isinstance(world.things, Shelf)
    assert world == WORLD
    assert world.alliances == WORLD.alliances
    assert world.first_words == WORLD.first_words
    for phrase in {phrase for thing in WORLD.things for phrase, _ in phrases_of(thing)}:
        assert world.find(phrase) == WORLD.find(phrase)


def test_the_built_words_are_those_of_the_data_files(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    built = _built.built()
    assert built is not None
    assert {*built.words} == {file.name for file in folder.glob("*.toml")}
    found = read("titles.toml", titles._TitlesFile)
    monkeypatch.setattr(_built, "built", lambda: None)
    assert read("titles.toml", titles._TitlesFile) == found


@pytest.mark.parametrize("name", ["titles.toml", "world/groups.toml"])
def test_edited_data_files_hold_at_once(folder: Path, name: str) -> None:
    assert _built.built() is not None
    with (folder / name).open("a", encoding="utf-8") as file:
        file.write("# edited\n")
    assert _built.built() is None
    assert built_world() == WORLD


def test_a_renamed_data_file_is_another(folder: Path) -> None:
    (folder / "titles.toml").rename(folder / "title.toml")
    assert _built.built() is None


def test_a_checkout_carries_nothing(folder: Path) -> None:
    (folder / _built.NAME).unlink()
    assert _built.built() is None


def test_a_shelf_is_a_row_of_things(folder: Path) -> None:
    documents = json.loads((folder / _built.NAME).read_text(encoding="utf-8"))["things"][:5]
    shelf = Shelf(documents)
    assert len(shelf) == 5
    assert shelf[1:3] == tuple(WORLD.things[1:3])
    assert shelf[0] is shelf[0]
    with pytest.raises(IndexError):
        shelf[5]
