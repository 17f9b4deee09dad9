"""What the command line does with articles and files that it cannot read."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

import newsevents
from newsevents.cli import main

Run = Callable[..., tuple[int, str]]


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    path = tmp_path / "a.articles.jsonl"
    path.write_text('{"text": "One.", "id": 1}\n{"text": 2}\n{"text": "Three.", "id": 3}\n', encoding="utf-8")
    return path


def test_by_default_the_first_ends_the_command(run: Run, corpus: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    problem = "corpus line 2: must be a string (got 2) @ $.text"
    assert run("parse", corpus, "-o", output) == (1, f"newsevents: {corpus}: {problem}")
    assert not output.exists()


@pytest.mark.parametrize("command", ["parse", "show"])
def test_what_is_skipped_is_said_and_counted(
    command: str, corpus: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["newsevents", command, str(corpus), "--on-error", "skip"])
    with pytest.raises(SystemExit) as stop:
        main()
    assert stop.value.code == 3
    printed = capsys.readouterr()
    assert printed.err == (
        f"newsevents: left out: {corpus}: corpus line 2: must be a string (got 2) @ $.text\n"
        "newsevents: 1 article or file left out, for the reasons above\n"
    )
    if command == "parse":
        assert [story["id"] for story in json.loads(printed.out)] == ["story:1", "story:3"]
    else:
        assert "One." in printed.out
        assert "Three." in printed.out


def test_a_file_that_cannot_be_read_is_one_bad_file(run: Run, corpus: Path, article: Path, tmp_path: Path) -> None:
    output, broken = tmp_path / "out.jsonl", tmp_path / "b.ninjs"
    broken.write_text("{", encoding="utf-8")
    files = (tmp_path, broken, tmp_path / "none.txt", corpus, article)
    code, said = run("parse", *files, "--on-error", "skip", "-o", output)
    assert code == 3
    assert [line.split(": ")[2] for line in said.splitlines()[:-1]] == [str(file) for file in files[:4]]
    assert said.splitlines()[-1] == "newsevents: 4 articles or files left out, for the reasons above"
    assert len(list(newsevents.load_all(output))) == 3


def test_where_nothing_is_wrong_nothing_is_said(run: Run, article: Path, tmp_path: Path) -> None:
    assert run("parse", article, "--on-error", "skip", "-o", tmp_path / "out.json") == (0, "")


def test_another_word_is_refused(run: Run, article: Path) -> None:
    assert run("parse", article, "--on-error", "ignore")[0] == 2
