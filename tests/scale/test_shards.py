"""Folders of shards: what is there at every moment of a run, and how the next one goes on."""

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from tests.formats.test_kills import kills
from tests.scale.parts import QUICK

from newsevents.errors import DecodeError, InputError, InUseError
from newsevents.scale import parse_many
from newsevents.scale._shards import Folder, LeftOut, Place, Shard
from newsevents.scale._writing import FORMATS

PLAN: dict[str, Any] = {"input": {"files": 1}, "options": {"shard": 2, "columns": {"text": "Body"}}, "versions": {}}
ERROR = LeftOut("a.txt", "corpus line 2", "must be “text”")
LINES = [f'{{"number":{number}}}\n'.encode() for number in range(7)]


def begun(path: Path, *, resume: bool = False, **plan: Any) -> Folder:
    return Folder.open(path, {**PLAN, **plan}, FORMATS["jsonl"], resume=resume)


def run(path: Path, *, resume: bool = False) -> Iterator[Folder]:
    """Write what is missing of seven articles, two in a shard, one left out; yield after each shard."""
    folder = begun(path, resume=resume)
    with closing(folder):
        while not folder.is_whole:
            at = folder.total("articles")
            lines, left_out = LINES[at : at + 2], [ERROR] if at == 2 else []
            place = Place(0, at + len(lines))
            folder.add(lines[len(left_out) :], left_out, articles=len(lines), place=place, last=at + 2 >= 7)
            yield folder
        folder.finish()


@pytest.fixture(autouse=True)
def _(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for no disk: nobody pulls a plug here."""
    monkeypatch.setattr(os, "fsync", lambda _: None)


def content(path: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in path.rglob("*") if file.is_file()}


@pytest.fixture
def whole(tmp_path: Path) -> dict[str, bytes]:
    for _ in run(tmp_path / "whole"):
        pass
    return content(tmp_path / "whole")


def test_all_that_is_there_in_the_end(whole: dict[str, bytes]) -> None:
    parts = [name for name in whole if name.startswith("part-")]
    assert sorted(parts) == [f"part-00000{number}.jsonl" for number in range(4)]
    assert b"".join(whole[name] for name in sorted(parts)) == b"".join([*LINES[:2], *LINES[3:]])
    assert json.loads(whole["errors.jsonl"]) == ERROR._asdict()
    shards = [Shard(**json.loads(line)) for line in whole["shards.jsonl"].splitlines()]
    assert [(shard.articles, shard.stories, shard.left_out) for shard in shards] == [
        (2, 2, 0),
        (2, 1, 1),
        (2, 2, 0),
        (1, 1, 0),
    ]
    manifest = json.loads(whole["manifest.json"])
    assert manifest == {**PLAN, "finished": True, "shards": 4, "articles": 7, "stories": 6, "left_out": 1}
    assert set(whole) == {*parts, "errors.jsonl", "shards.jsonl", "manifest.json"}


def test_a_kill_at_any_moment_costs_no_story_and_doubles_none(whole: dict[str, bytes], tmp_path: Path) -> None:
    path, copies = tmp_path / "out", tmp_path / "copies"
    path.mkdir()
    with kills(path, copies) as copy:
        for _ in run(path):
            copy()
    assert len(list(copies.iterdir())) > 40
    for left in copies.iterdir():
        for _ in run(left, resume=True):
            pass
        assert content(left) == whole


@pytest.mark.parametrize("name", ["shards.jsonl", "errors.jsonl"])
def test_half_a_line_is_no_line(name: str, whole: dict[str, bytes], tmp_path: Path) -> None:
    path = tmp_path / "whole"
    for size in range(0, len(whole[name]), 11):
        (path / name).write_bytes(whole[name][:size])
        if name == "errors.jsonl":  # it is written before the line of its shard
            (path / "shards.jsonl").write_bytes(whole["shards.jsonl"].splitlines(keepends=True)[0])
        for _ in run(path, resume=True):
            pass
        assert content(path) == whole


def test_a_shard_that_is_lost_or_changed_is_made_again_with_all_that_follow(
    whole: dict[str, bytes], tmp_path: Path
) -> None:
    path = tmp_path / "whole"
    (path / "stories" / "part-000001.jsonl").unlink()
    (path / "stories" / "part-000003.jsonl").write_bytes(b"changed")
    assert [len(folder.done) for folder in run(path, resume=True)] == [2, 3, 4]
    assert content(path) == whole


def test_what_is_done_is_not_done_again(whole: dict[str, bytes], tmp_path: Path) -> None:
    assert list(run(tmp_path / "whole", resume=True)) == []
    assert content(tmp_path / "whole") == whole


def test_where_somebody_has_begun_one_must_say_that_one_goes_on(whole: dict[str, bytes], tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"has manifest.json in it: --resume goes on with what is there"):
        begun(tmp_path / "whole")
    assert content(tmp_path / "whole") == whole


@pytest.mark.usefixtures("whole")
def test_one_goes_on_alike_or_not_at_all(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"was begun otherwise: input.files was 1, is 2; options.shard was 2, is 3"):
        begun(tmp_path / "whole", resume=True, input={"files": 2}, options={"shard": 3, "columns": {"text": "Body"}})
    with pytest.raises(InputError, match=r"otherwise: options.columns.title was null, is \"Head\""):
        begun(
            tmp_path / "whole", resume=True, options={"shard": 2, "columns": {"text": "Body", "title": "Head"}}
        ).close()
    (tmp_path / "whole" / "manifest.json").write_text("{", encoding="utf-8")
    with pytest.raises(DecodeError, match=r"manifest.json is not valid:\nmust be JSON"):
        begun(tmp_path / "whole", resume=True)


@pytest.mark.usefixtures("whole")
def test_one_may_go_on_with_another_python(tmp_path: Path) -> None:
    begun(tmp_path / "whole", resume=True, made_with={"python": "4.0"}).close()
    begun(tmp_path / "whole", resume=True, made_with={"python": "4.1"}).close()
    assert json.loads((tmp_path / "whole" / "manifest.json").read_bytes())["made_with"] == {"python": "4.1"}


@pytest.mark.parametrize("resume", [True, False])
def test_a_folder_of_somebody_else_is_left_alone(tmp_path: Path, *, resume: bool) -> None:
    (tmp_path / "diary.txt").write_text("Dear diary", encoding="utf-8")
    with pytest.raises(InputError, match=r"must be new or empty, or a folder that this command wrote"):
        begun(tmp_path, resume=resume)
    assert content(tmp_path) == {"diary.txt": b"Dear diary"}


def test_two_do_not_write_at_the_same_time(tmp_path: Path) -> None:
    folder = begun(tmp_path / "out")
    with pytest.raises(InUseError):
        begun(tmp_path / "out", resume=True)
    folder.close()
    begun(tmp_path / "out", resume=True).close()


def test_a_missing_folder_above_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as caught:
        begun(tmp_path / "none" / "out")
    assert caught.value.filename == str(tmp_path / "none" / "out")


def test_a_folder_that_goes_is_named_and_comes_back_as_it_was(whole: dict[str, bytes], tmp_path: Path) -> None:
    runs = run(tmp_path / "out")
    next(runs)
    shutil.move(tmp_path / "out", tmp_path / "elsewhere")
    with pytest.raises(FileNotFoundError) as caught:
        next(runs)
    assert caught.value.filename == str(tmp_path / "out" / "stories" / "part-000001.jsonl")
    for _ in run(tmp_path / "elsewhere", resume=True):
        pass
    assert content(tmp_path / "elsewhere") == whole


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no forks")
def test_a_process_that_outlives_the_run_for_a_moment_keeps_nobody_out(tmp_path: Path) -> None:
    folder = begun(tmp_path / "out")
    stories = parse_many(["It rained."] * 5, parser=QUICK, n_jobs=2, start_method="fork")
    with closing(stories):  # type: ignore[type-var]  # what it is exactly is nobody's business
        next(stories)
        assert folder._lock is not None
        folder._lock.close()  # as the end of this process does
        begun(tmp_path / "out", resume=True).close()
