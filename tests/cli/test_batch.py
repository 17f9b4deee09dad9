"""``newsevents batch``: many articles to a folder of shards, whatever happens meanwhile."""

import json
import os
import random
import resource
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pyarrow.parquet
import pytest

import newsevents
from newsevents import Story
from newsevents.cli import main
from newsevents.errors import ParseError
from newsevents.scale import _writing
from newsevents.scale._schema import schema

Run = Callable[..., tuple[int, str]]
NEWS = "OSLO - Prime Minister Nora Dahl met Paul Cole on Monday. “We agreed,” she said in talks no. {}."


@pytest.fixture(autouse=True)
def _(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for no disk: nobody pulls a plug here."""
    monkeypatch.setattr(os, "fsync", lambda _: None)


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Return a folder with 12 articles in three files, and two that are none."""
    folder = tmp_path / "corpus"
    (folder / "inside").mkdir(parents=True)
    lines = [json.dumps({"text": NEWS.format(n), "id": n}) if n != 3 else '{"text": 3}' for n in range(11)]
    (folder / "a.articles.jsonl").write_text("\n".join(lines), encoding="utf-8")
    (folder / "b.ninjs").write_text("{", encoding="utf-8")
    (folder / "c.txt").write_text(NEWS.format("c"), encoding="utf-8")
    (folder / "inside" / "d.txt").write_text(NEWS.format("d"), encoding="utf-8")
    (folder / ".hidden").write_text("It is no news.", encoding="utf-8")
    return folder


def stories(out: Path) -> list[Story]:
    return [story for file in sorted((out / "stories").glob("part-*.jsonl")) for story in newsevents.load_all(file)]


def content(path: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in path.rglob("*") if file.is_file()}


def skipping(corpus: Path, out: Path, *more: object) -> list[object]:
    return ["batch", corpus, "--out", out, "--shard", 4, "--on-error", "skip", "--published", "2025-08-20", *more]


@pytest.mark.parametrize("jobs", [1, 2])
def test_every_story_is_there_once_in_order(jobs: int, run: Run, corpus: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    code, said = run(*skipping(corpus, out, "--jobs", jobs))
    assert code == 3
    assert said == (f"newsevents: 12 stories in 3 files\nnewsevents: 2 left out: see {out / 'errors.jsonl'}\n")
    files = [corpus / "a.articles.jsonl", corpus / "c.txt", corpus / "inside" / "d.txt"]
    run("parse", *files, "--on-error", "skip", "--published", "2025-08-20", "-o", tmp_path / "one.jsonl")
    assert stories(out) == list(newsevents.load_all(tmp_path / "one.jsonl"))
    assert [len(list(newsevents.load_all(file))) for file in sorted((out / "stories").glob("part-*"))] == [4, 4, 4]
    errors = [json.loads(line) for line in (out / "errors.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [(Path(error["file"]).name, error["item"]) for error in errors] == [
        ("a.articles.jsonl", "corpus line 4"),
        ("b.ninjs", "ninjs item"),
    ]
    manifest = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
    assert (manifest["finished"], manifest["stories"], manifest["left_out"]) == (True, 12, 2)
    assert (manifest["input"]["files"], manifest["options"]["shard"]) == (4, 4)
    assert manifest["versions"]["newsevents"] == "0.1.0"


def test_parquet_has_a_row_for_each_story(run: Run, corpus: Path, tmp_path: Path) -> None:
    run(*skipping(corpus, tmp_path / "lines"))
    code, _ = run(*skipping(corpus, tmp_path / "rows", "--format", "parquet"))
    assert code == 3
    files = sorted((tmp_path / "rows" / "stories").glob("part-*.parquet"))
    assert [file.name for file in files] == [f"part-00000{number}.parquet" for number in range(3)]
    rows = pyarrow.parquet.read_table(tmp_path / "rows" / "stories", schema=schema(given=True)).to_pylist()
    assert [newsevents.loads(row["document"]) for row in rows] == stories(tmp_path / "lines")
    assert all(row["error"] is None for row in rows)
    assert all(row["meetings"] for row in rows)


def test_it_ends_with_the_first_that_cannot_be_read_and_goes_on_without(run: Run, corpus: Path, tmp_path: Path) -> None:
    run(*skipping(corpus, tmp_path / "whole"))
    out = tmp_path / "out"
    code, said = run(*skipping(corpus, out), "--on-error", "raise", "--jobs", 1)
    assert (code, said) == (
        1,
        f"newsevents: {corpus / 'a.articles.jsonl'}: corpus line 4: must be a string (got 3) @ $.text",
    )
    code, said = run(*skipping(corpus, out, "--resume"))
    assert code == 3
    assert content(out) == content(tmp_path / "whole")
    code, said = run(*skipping(corpus, out, "--resume"))
    assert (code, said.splitlines()[0]) == (3, "newsevents: 12 stories in 3 files, 3 of them before")


def test_nothing_is_said_of_errors_where_there_are_none(run: Run, article: Path, tmp_path: Path) -> None:
    assert run("batch", article, "--out", tmp_path / "out") == (0, "newsevents: 1 story in 1 file\n")
    assert len(stories(tmp_path / "out")) == 1


def test_no_articles_make_one_empty_file(run: Run, tmp_path: Path) -> None:
    empty = tmp_path / "a.articles.jsonl"
    empty.touch()
    assert run("batch", empty, "--out", tmp_path / "out", "--format", "parquet")[0] == 0
    assert pyarrow.parquet.read_table(tmp_path / "out" / "stories" / "part-000000.parquet").num_rows == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["-"], "IN: must be files and folders: standard input cannot be read again on --resume"),
        (["empty"], "empty: must have a file in it (hidden ones do not count)"),
        (["empty", "hidden"], "empty, hidden: must have a file in it"),
        (["none.txt"], "none.txt: no such file or directory"),
        (["ARTICLE", "--jobs", 0], "--jobs: must be 1 or more (got 0)"),
        (["ARTICLE", "--format", "xml"], "--format: must be one of: jsonl, parquet (got 'xml')"),
        (["ARTICLE", "--from", "xml"], "--from: must be one of: text, "),
        (["ARTICLE", "--out", "none/out"], "none/out: no such file or directory"),
        (["ARTICLE", "--out", "."], ".: must be new or empty, or a folder that this command wrote"),
    ],
)
def test_what_cannot_be_is_said_in_one_line(
    words: list[object], said: str, run: Run, article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty").mkdir()
    (tmp_path / "hidden").mkdir()
    (tmp_path / "hidden" / ".a.txt").touch()
    code, told = run("batch", "--out", "out", *[article if word == "ARTICLE" else word for word in words])
    assert code == 1
    assert told.startswith(f"newsevents: {said}")
    assert "\n" not in told.strip()


def test_without_its_library_parquet_names_the_extra(
    run: Run, article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    code, said = run("batch", article, "--out", tmp_path / "out", "--format", "parquet")
    assert (code, said.split(":")[1]) == (1, " the extra 'arrow' needs 'pyarrow'")
    assert not (tmp_path / "out").exists()


def test_other_input_is_no_going_on(run: Run, corpus: Path, tmp_path: Path) -> None:
    run(*skipping(corpus, tmp_path / "out"))
    before = content(tmp_path / "out")
    with (corpus / "c.txt").open("a", encoding="utf-8") as file:
        file.write("More.")
    code, said = run(*skipping(corpus, tmp_path / "out", "--resume"))
    assert code == 1
    assert "was begun otherwise: input.bytes was " in said
    assert content(tmp_path / "out") == before


def in_child(words: list[object], limit: int | None = None) -> int:
    """Run the command line in a child that is forked, and return its process id."""
    child = os.fork()
    if child:
        return child
    try:
        os.setpgid(0, 0)
        devnull = os.open(os.devnull, os.O_WRONLY)
        os.dup2(devnull, 1)
        os.dup2(devnull, 2)
        if limit is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("sys.argv", ["newsevents", *map(str, words)])
            main()
    except SystemExit as stop:
        os._exit(stop.code if isinstance(stop.code, int) else 1)
    finally:
        os._exit(99)


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_run_that_is_killed_again_and_again_gives_every_story_once(
    jobs: int, corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsevents.cli.batching._CHUNK", 1)
    chance = random.Random(jobs)  # noqa: S311  # no secret
    newsevents.parse("Warm up, so that the children need not.")
    start = time.monotonic()
    os.waitpid(in_child(skipping(corpus, tmp_path / "whole", "--jobs", jobs)), 0)
    seconds = time.monotonic() - start
    out, kills, code = tmp_path / "out", 0, -signal.SIGKILL
    while code == -signal.SIGKILL:
        child = in_child(skipping(corpus, out, "--jobs", jobs, "--resume"))
        time.sleep(seconds * (0.5 + 0.1 * kills) * chance.random())
        os.kill(child, signal.SIGKILL)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        kills += 1
    assert code == 3
    assert content(out) == content(tmp_path / "whole")


def test_a_full_disk_leaves_whole_files(run: Run, corpus: Path, tmp_path: Path) -> None:
    run(*skipping(corpus, tmp_path / "whole"))
    whole = content(tmp_path / "whole")
    (tmp_path / "out").mkdir()
    # Larger than what is written before the second shard, which is the largest file.
    largest = max(len(data) for name, data in whole.items() if name.startswith("part-"))
    child = in_child(skipping(corpus, tmp_path / "out"), limit=largest - 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 1
    left = {name: data for name, data in content(tmp_path / "out").items() if name.startswith("part-")}
    assert left.items() < whole.items()
    code, _ = run(*skipping(corpus, tmp_path / "out", "--resume"))
    assert code == 3
    assert content(tmp_path / "out") == whole


def test_an_article_that_cannot_be_parsed_is_left_out_like_one_that_cannot_be_read(
    run: Run, corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(story: Story) -> bytes:
        if "no. 5" in story.text:
            raise ParseError(1, "x", "x", "it is\npoisoned")
        return b"{}\n"

    monkeypatch.setitem(_writing.FORMATS, "jsonl", _writing.Write(".jsonl", broken, _writing.FORMATS["jsonl"]._put))
    code, _ = run(*skipping(corpus, tmp_path / "out"))
    assert code == 3
    errors = [json.loads(line) for line in (tmp_path / "out" / "errors.jsonl").read_text().splitlines()]
    assert [error["item"] for error in errors] == ["corpus line 4", "article 5 (5)", "ninjs item"]
    assert errors[1]["reason"].endswith("could not be parsed: x: it is poisoned")
    monkeypatch.setattr("newsevents.cli.batching.name_of", lambda _: "wire 7")
    lines = corpus / "e.articles.jsonl"
    lines.write_text(json.dumps({"text": NEWS.format(5)}), encoding="utf-8")
    code, said = run("batch", lines, "--out", tmp_path / "other", "--jobs", 1)
    assert code == 1
    assert said.startswith(f"newsevents: {lines}: article 1 (wire 7): ParseError: article 1 (x) could not be parsed")


def test_an_interrupt_says_how_to_go_on(
    run: Run, corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = _writing.FORMATS["jsonl"]
    written: list[Any] = []

    def interrupted(lines: list[bytes], path: Path) -> None:
        if written:
            raise KeyboardInterrupt
        written.append(path)
        real._put(lines, path)

    monkeypatch.setitem(_writing.FORMATS, "jsonl", _writing.Write(".jsonl", real.encode, interrupted))
    code, said = run(*skipping(corpus, tmp_path / "out", "--jobs", 2))
    assert (code, said) == (130, "newsevents: stopped with 1 file done: --resume goes on\n")
    monkeypatch.setitem(_writing.FORMATS, "jsonl", real)
    assert run(*skipping(corpus, tmp_path / "out", "--resume"))[0] == 3
    assert len(stories(tmp_path / "out")) == 12


class Clock:
    """A clock that goes on by some seconds whenever somebody looks at it."""

    def __init__(self, step: float) -> None:
        self.now, self.step = 0.0, step

    def monotonic(self) -> float:
        self.now += self.step
        return self.now


def lines(said: str) -> Iterator[str]:
    return (line for line in said.splitlines() if "%" in line)


def test_now_and_then_a_line_says_how_far_it_is(
    run: Run, corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsevents.cli.batch_progress.time", Clock(5))
    _, said = run(*skipping(corpus, tmp_path / "out", "--jobs", 1))
    found = list(lines(said))
    assert found[0] == "newsevents: 17%, 2 articles, 2 stories, 0 left out, 0.2 a second, 1 min 37 s left"
    assert found[-1].startswith("newsevents: 100%, 12 articles, 12 stories, 1 left out, 0.2 a second, 0 s left")


def test_a_terminal_has_a_bar(run: Run, corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "150")
    monkeypatch.setattr("newsevents.cli.batch_progress.time", Clock(1))
    code, said = run(*skipping(corpus, tmp_path / "out", "--jobs", 1))
    assert code == 3
    assert "━" in said
    assert "12 articles, 12 stories, 2 left out, 0.9 a second" in said
