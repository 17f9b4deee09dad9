"""The command line as its users meet it."""

import errno
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import typer

import newsevents
from newsevents import __main__
from newsevents.cli import main
from newsevents.cli.app import app
from newsevents.formats.schema import json_schema

ARTICLE = "OSLO - “We are ready,” said Prime Minister Nora Dahl on Monday.\n"

Run = Callable[..., tuple[int, str]]


def test_parse_prints_the_story_as_json(run: Run, article: Path) -> None:
    code, printed = run("parse", article, "--published", "2025-08-20")
    assert code == 0
    assert newsevents.loads(printed).text == ARTICLE


def test_parse_of_several_files_prints_a_story_a_line(run: Run, article: Path) -> None:
    code, printed = run("parse", article, article)
    assert code == 0
    assert [newsevents.loads(line).text for line in printed.splitlines()] == [ARTICLE, ARTICLE]


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
    assert " ".join(("newsevents", *command)) in printed


@pytest.mark.parametrize("date", ["soon", "2025-13-01", "20", "2025-08-20T10:00"])
def test_a_wrong_date_is_said_in_one_line(run: Run, article: Path, date: str) -> None:
    code, complaint = run("parse", article, "--published", date)
    assert code == 1
    assert complaint.startswith("newsevents: --published: must ")
    assert complaint.count("\n") == 0


def test_what_is_printed_ends_with_one_line_end(run: Run, article: Path) -> None:
    for words in ((article,), (article, article), (article, "--format", "jsonl"), (article, "--format", "yaml")):
        printed = run("parse", *words)[1]
        assert printed.endswith("\n")
        assert not printed.endswith("\n\n")


def test_nothing_is_printed_where_there_is_nothing_to_say(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "quiet.txt"
    path.write_text("Oslo.", encoding="utf-8")
    assert run("parse", path, "--format", "gdelt") == (0, "")


def test_a_format_that_is_said_is_written_whatever_the_suffix(run: Run, article: Path, tmp_path: Path) -> None:
    out = tmp_path / "story.json"
    assert run("parse", article, "-o", out, "--format", "yaml") == (0, "")
    assert newsevents.load(out, format="yaml").text == ARTICLE


def test_a_suffix_that_nobody_knows(run: Run, article: Path, tmp_path: Path) -> None:
    code, complaint = run("parse", article, "--output", tmp_path / "story.unknown")
    assert code == 1
    assert complaint.startswith("newsevents: unknown file suffix '.unknown' (known: .json, ")
    assert list(tmp_path.iterdir()) == [article]


@pytest.mark.parametrize("name", ["parquet", "sqlite", "msgpack"])
def test_what_is_no_text_is_not_printed(run: Run, article: Path, name: str) -> None:
    complaint = f"newsevents: --format: {name} needs a file to write: --output FILE"
    assert run("parse", article, "--format", name) == (1, complaint)


def test_convert_reads_and_writes_the_formats_that_are_said(run: Run, article: Path, tmp_path: Path) -> None:
    one, other = tmp_path / "one.xyz", tmp_path / "other.xyz"
    run("parse", article, article, "-o", one, "--format", "jsonl")
    assert run("convert", one, other, "--from", "jsonl", "--to", "yaml") == (0, "")
    assert [story.text for story in newsevents.load_all(other, format="yaml")] == [ARTICLE, ARTICLE]
    for words in (("--from", "jsonl"), ("--to", "jsonl")):
        code, complaint = run("convert", one, tmp_path / "none.xyz", *words)
        assert (code, complaint.split(" (")[0]) == (1, "newsevents: unknown file suffix '.xyz'")
    assert not (tmp_path / "none.xyz").exists()


def test_convert_needs_two_files(run: Run, article: Path) -> None:
    assert run("convert")[0] == run("convert", article)[0] == 2


def test_schema_prints_what_documents_are_checked_against(run: Run) -> None:
    assert run("schema") == (0, json_schema() + "\n")


HINT = "name the encoding, with encoding='cp1252' in Python or --encoding cp1252 on the command line"

TAKES: dict[str, dict[str, str | None]] = {
    "parse": {
        "files": "[FILE]...",
        "--from": "NAME",
        "--published": "DATE",
        "--column": "FIELD=COLUMN",
        "--dates": "ORDER",
        "--encoding": "NAME",
        "--actors": "FILE",
        "--format": "NAME",
        "--output -o": "FILE",
        "--on-error": "WHAT",
        "--quiet -q": None,
    },
    "show": {
        "file": "[FILE]",
        "--from": "NAME",
        "--published": "DATE",
        "--column": "FIELD=COLUMN",
        "--dates": "ORDER",
        "--encoding": "NAME",
        "--actors": "FILE",
        "--on-error": "WHAT",
        "--html": None,
        "--only": "PART",
        "--pager": None,
        "--quiet -q": None,
    },
    "report": {
        "files": "FILE...",
        "--out": "DIR",
        "--from": "NAME",
        "--published": "DATE",
        "--column": "FIELD=COLUMN",
        "--dates": "ORDER",
        "--encoding": "NAME",
        "--actors": "FILE",
        "--on-error": "WHAT",
        "--quiet -q": None,
    },
    "batch": {
        "names": "IN...",
        "--out": "DIR",
        "--jobs": "N",
        "--format": "NAME",
        "--shard": "N",
        "--resume": None,
        "--from": "NAME",
        "--published": "DATE",
        "--column": "FIELD=COLUMN",
        "--dates": "ORDER",
        "--encoding": "NAME",
        "--actors": "FILE",
        "--on-error": "WHAT",
        "--quiet -q": None,
    },
    "convert": {
        "source": "IN",
        "target": "OUT",
        "--from": "NAME",
        "--to": "NAME",
        "--on-error": "WHAT",
        "--quiet -q": None,
    },
    "schema": {},
}


def test_each_command_says_what_it_takes() -> None:
    group = typer.main.get_command(app)
    commands: dict[str, Any] = vars(group)["commands"]
    takes = {
        name: {" ".join(each.opts): (each.metavar, bool(each.help)) for each in command.params}
        for name, command in commands.items()
    }
    assert takes == {name: {what: (metavar, True) for what, metavar in takes.items()} for name, takes in TAKES.items()}
    assert all(command.help for command in commands.values())
    assert [" ".join(each.opts) for each in group.params] == [
        "--version",
        "--install-completion",
        "--show-completion",
    ]


def test_what_nobody_thought_of_shows_where_it_happened_and_no_more() -> None:
    assert not app.pretty_exceptions_enable


def test_the_package_runs_its_command_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.argv", ["newsevents", "schema"])
    with pytest.raises(SystemExit) as stop:
        __main__.main()
    assert stop.value.code == 0
    assert "$schema" in capsys.readouterr().out


def test_without_a_command_the_commands_are_named(run: Run) -> None:
    printed = run()[1]
    assert all(command in printed for command in ("newsevents", "parse", "show", "convert", "schema"))


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("parse",), ("--published", "--from", "--format", "--output", "-o", "jsonl", "gdelt", "csv")),
        (("show",), ("--published", "--from", "csv")),
        (("convert",), ("--from", "--to", "IN", "OUT")),
    ],
)
def test_help_names_the_options_and_the_formats(run: Run, words: tuple[str, ...], told: tuple[str, ...]) -> None:
    printed = run(*words, "--help")[1]
    assert [word for word in told if word not in printed] == []
    assert "Example: newsevents" in printed


def test_a_missing_file(run: Run, tmp_path: Path) -> None:
    missing = tmp_path / "none.txt"
    assert run("parse", missing) == (1, f"newsevents: {missing}: {os.strerror(errno.ENOENT).lower()}")


def test_a_directory(run: Run, tmp_path: Path) -> None:
    told = f"must be a file (got a directory): report and batch take directories; else name the files, as in {tmp_path}"
    assert run("show", tmp_path) == (1, f"newsevents: {tmp_path}: {told}/*.txt")
    assert run("parse", f"{tmp_path}/") == (1, f"newsevents: {tmp_path}/: {told}/*.txt")


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"\xff\xfe\x00", f"UTF-8 (got other bytes; if it is a text, {HINT}) @ byte 0"),
        (b"PK\x00\x01", "text (got binary data) @ byte 2"),
    ],
)
def test_binary_data(run: Run, tmp_path: Path, data: bytes, what: str) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(data)
    code, complaint = run("parse", path)
    assert (code, complaint) == (1, f"newsevents: {path}: text: must be {what}")


def test_an_unknown_format(run: Run, article: Path) -> None:
    code, complaint = run("parse", article, "--format", "jason")
    assert code == 1
    assert complaint.startswith("newsevents: --format: must be one of: json, jsonl, ")
    assert complaint.endswith(" (got 'jason')")


def test_a_broken_document(run: Run, tmp_path: Path) -> None:
    broken = tmp_path / "story.json"
    broken.write_text("{", encoding="utf-8")
    code, complaint = run("convert", broken, tmp_path / "story.jsonl")
    assert code == 1
    assert complaint.startswith("newsevents: JSON document is not valid:")
    assert complaint.count("\n") == 0
    assert not (tmp_path / "story.jsonl").exists()


def test_no_place_to_write(run: Run, article: Path, tmp_path: Path) -> None:
    out = tmp_path / "none" / "story.json"
    code, complaint = run("parse", article, "-o", out)
    assert code == 1
    assert complaint.startswith(f"newsevents: {out.parent}")
    assert complaint.endswith(f": {os.strerror(errno.ENOENT).lower()}")


@pytest.mark.parametrize("suffix", ["csv", "TSV"])
def test_a_table_of_one_file_is_told_from_a_folder_of_tables(
    run: Run, article: Path, tmp_path: Path, suffix: str
) -> None:
    out, folder = tmp_path / f"out.{suffix}", tmp_path / f"out.{suffix}s".lower()
    said = f"newsevents: {out}: stories are several tables, which are written into a folder: name it {folder}"
    assert run("parse", article, "-o", out) == (1, said)
    assert run("parse", article, "-o", tmp_path / "story.json") == (0, "")
    assert run("convert", tmp_path / "story.json", out) == (1, said)
    assert not out.exists()
    assert run("parse", article, "-o", folder) == (0, "")
    assert (folder / f"statements.{suffix.lower()}").is_file()


@pytest.mark.parametrize("name", ["out.polecat.tsv", "out.export.csv"])
def test_rows_of_event_data_are_written_into_a_file(run: Run, article: Path, tmp_path: Path, name: str) -> None:
    assert run("parse", article, "-o", tmp_path / name) == (0, "")


def test_any_other_suffix_is_answered_with_all_that_are_known(run: Run, article: Path, tmp_path: Path) -> None:
    for suffix in (".doc", ""):
        code, complaint = run("parse", article, "-o", tmp_path / f"out{suffix}")
        assert (code, complaint.startswith(f"newsevents: unknown file suffix {suffix!r} (known: .json, ")) == (1, True)
    assert run("parse", article, "-o", tmp_path / "out.csv", "--format", "json") == (0, "")


def test_a_wrong_option_is_a_usage_error(run: Run, article: Path) -> None:
    assert run("parse", article, "--no-such-option")[0] == 2


def test_a_reader_that_leaves_early_is_no_crash(article: Path) -> None:
    article.write_text("Oslo." + "\n" * 40_000, encoding="utf-8")  # more than a pipe holds
    command = f"{sys.executable} -m newsevents parse {article} | head -c 1; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], check=False, capture_output=True, text=True)  # noqa: S603, S607  # our own command
    assert (done.returncode, done.stdout, done.stderr) == (1, "{", "")


def test_nothing_more_is_written_for_a_reader_that_has_left(
    monkeypatch: pytest.MonkeyPatch, article: Path, tmp_path: Path
) -> None:
    def leave(*_: object, **__: object) -> None:
        raise BrokenPipeError

    monkeypatch.setattr("sys.argv", ["newsevents", "parse", str(article)])
    monkeypatch.setattr("typer.echo", leave)
    with (tmp_path / "out.txt").open("w", encoding="utf-8") as out:
        monkeypatch.setattr("sys.stdout", out)
        with pytest.raises(SystemExit) as stop:
            main()
        out.write("what was left in the buffer")
    assert stop.value.code == 1
    assert (tmp_path / "out.txt").read_text(encoding="utf-8") == ""


def test_an_error_of_the_system_without_a_file(run: Run, article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fill(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("typer.echo", fill)
    assert run("parse", article) == (1, "newsevents: output: no space left on device")


def test_an_error_of_the_system_without_words(run: Run, article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError("It broke")  # noqa: EM101, TRY003  # as some libraries do

    monkeypatch.setattr("typer.echo", fail)
    assert run("parse", article) == (1, "newsevents: output: it broke")


@pytest.mark.parametrize("library", ["typer", "rich"])
def test_without_its_libraries_the_command_names_the_extra(library: str) -> None:
    code = f"import sys; sys.modules[{library!r}] = None; from newsevents.__main__ import main; main()"
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)  # noqa: S603  # our own interpreter
    assert done.returncode == 1
    assert done.stderr.startswith("newsevents: the extra 'cli' needs ")
    assert done.stderr.count("\n") == 1


def test_the_package_is_a_command(article: Path) -> None:
    command = [sys.executable, "-m", "newsevents", "parse", str(article)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)  # noqa: S603  # our own interpreter
    assert (done.returncode, done.stderr) == (0, "")
    assert newsevents.loads(done.stdout).text == ARTICLE


def test_a_library_that_is_missing_later_is_said_in_one_line(
    run: Run, article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read(*_: object, **__: object) -> None:
        msg = "lxml.html.clean module is now a separate project\nInstall lxml_html_clean."
        raise ImportError(msg)

    monkeypatch.setattr("newsevents.cli.inputs.articles_in", read)
    said = "newsevents: a library is missing: lxml.html.clean module is now a separate project Install lxml_html_clean."
    assert run("parse", article) == (1, said)
