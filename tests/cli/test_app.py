"""The command line as its users meet it."""

import io
import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

import newsevents
from newsevents.cli import main
from newsevents.model import Story

ARTICLE = "OSLO - “We are ready,” said Prime Minister Nora Dahl on Monday.\n"

Run = Callable[..., tuple[int, str]]


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the command line; return its exit code, and what it prints or complains of."""

    def command(*words: object) -> tuple[int, str]:
        monkeypatch.setattr("sys.argv", ["newsevents", *map(str, words)])
        with pytest.raises(SystemExit) as stop:
            main()
        printed = capsys.readouterr()
        if isinstance(stop.value.code, str):
            return 1, stop.value.code
        return int(stop.value.code or 0), printed.out + printed.err

    return command


def test_parse_prints_the_story_as_json(run: Run, article: Path) -> None:
    code, printed = run("parse", article, "--published", "2025-08-20")
    assert code == 0
    assert newsevents.loads(printed).text == ARTICLE


def test_parse_of_several_files_prints_a_story_a_line(run: Run, article: Path) -> None:
    code, printed = run("parse", article, article)
    assert code == 0
    assert [newsevents.loads(line).text for line in printed.splitlines() if line] == [ARTICLE, ARTICLE]


def test_parse_reads_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(ARTICLE.encode())))
    assert newsevents.loads(run("parse")[1]).text == ARTICLE


def test_parse_writes_a_file_in_the_format_of_its_suffix(run: Run, article: Path, tmp_path: Path) -> None:
    out = tmp_path / "stories.jsonl"
    assert run("parse", article, article, "--output", out) == (0, "")
    assert [story.text for story in newsevents.load_all(out)] == [ARTICLE, ARTICLE]


def test_offsets_count_in_the_text_with_plain_line_ends(run: Run, article: Path) -> None:
    article.write_bytes(ARTICLE.replace("\n", "\r\n").encode("utf-8-sig"))
    assert newsevents.loads(run("parse", article)[1]).text == ARTICLE


def test_show_prints_the_text_and_what_was_found(run: Run, article: Path) -> None:
    code, printed = run("show", article)
    assert code == 0
    assert "Nora Dahl" in printed
    assert "Statements" in printed


def test_convert(run: Run, article: Path, tmp_path: Path) -> None:
    one, other = tmp_path / "story.json", tmp_path / "story.jsonl"
    run("parse", article, "-o", one)
    assert run("convert", one, other) == (0, "")
    assert newsevents.load(other) == newsevents.load(one)


def test_schema_prints_a_json_schema(run: Run) -> None:
    code, printed = run("schema")
    assert code == 0
    assert "$schema" in json.loads(printed)


@pytest.mark.parametrize("command", [(), ("parse",), ("show",), ("convert",), ("schema",)])
def test_help_teaches(run: Run, command: tuple[str, ...]) -> None:
    code, printed = run(*command, "--help")
    assert code == 0
    assert "Usage: newsevents" in printed


@pytest.mark.parametrize("date", ["soon", "2025-13-01", "20", "2025-08-20T10:00"])
def test_a_wrong_date_is_said_in_one_line(run: Run, article: Path, date: str) -> None:
    code, complaint = run("parse", article, "--published", date)
    assert code == 1
    assert complaint.startswith("newsevents: --published: must ")
    assert complaint.count("\n") == 0


def test_a_missing_file(run: Run, tmp_path: Path) -> None:
    missing = tmp_path / "none.txt"
    assert run("parse", missing) == (1, f"newsevents: {missing}: no such file or directory")


def test_a_directory(run: Run, tmp_path: Path) -> None:
    assert run("show", tmp_path) == (1, f"newsevents: {tmp_path}: must be a file (got a directory)")


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"PK\x00\x01"])
def test_binary_data(run: Run, tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(data)
    code, complaint = run("parse", path)
    assert code == 1
    assert complaint.startswith(f"newsevents: {path}: must be ")


def test_other_formats_than_text_are_read_by_their_suffix(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "articles.csv"
    path.write_text("id,text\na,One.\nb,Two.\n", encoding="utf-8")
    code, printed = run("parse", path, "--format", "jsonl")
    assert code == 0
    assert [newsevents.loads(line).id for line in printed.splitlines() if line] == ["story:a", "story:b"]


def test_a_format_that_is_said_comes_before_the_suffix(run: Run, article: Path) -> None:
    code, complaint = run("parse", article, "--from", "corpus")
    assert code == 1
    assert complaint.startswith(f"newsevents: {article}: must be JSON")


def test_a_format_that_brings_no_articles(run: Run, article: Path) -> None:
    code, complaint = run("parse", article, "--from", "gdelt")
    assert code == 1
    assert complaint.startswith("newsevents: --from: must be one of: ")


def test_an_unknown_format(run: Run, article: Path) -> None:
    code, complaint = run("parse", article, "--format", "jason")
    assert code == 1
    assert "must be one of: json, jsonl" in complaint


def test_a_broken_document(run: Run, tmp_path: Path) -> None:
    broken = tmp_path / "story.json"
    broken.write_text("{", encoding="utf-8")
    code, complaint = run("convert", broken, tmp_path / "story.jsonl")
    assert code == 1
    assert complaint.startswith("newsevents: JSON document is not valid:")
    assert complaint.count("\n") == 0
    assert not (tmp_path / "story.jsonl").exists()


def test_no_place_to_write(run: Run, article: Path, tmp_path: Path) -> None:
    code, complaint = run("parse", article, "-o", tmp_path / "none" / "story.json")
    assert code == 1
    assert "no such file or directory" in complaint


def test_a_wrong_option_is_a_usage_error(run: Run, article: Path) -> None:
    assert run("parse", article, "--no-such-option")[0] == 2


def test_a_closed_pipe_is_no_crash(article: Path) -> None:
    command = f"{sys.executable} -m newsevents parse {article} {article} | head -c 1"
    done = subprocess.run(["bash", "-o", "pipefail", "-c", command], check=False, capture_output=True, text=True)  # noqa: S603, S607  # our own command
    assert "Traceback" not in done.stderr


def test_without_its_libraries_the_command_names_the_extra() -> None:
    code = "import sys; sys.modules['typer'] = None; from newsevents.__main__ import main; main()"
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)  # noqa: S603  # our own interpreter
    assert (done.returncode, done.stderr) == (1, "newsevents: this needs 'typer': pip install 'newsevents[cli]'\n")


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
