"""Options that all commands have, and what shells complete."""

import os
import subprocess
import sys
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import TypeAlias

import pytest

Run: TypeAlias = Callable[..., tuple[int, str]]


def test_the_version_is_told(run: Run) -> None:
    assert run("--version") == (0, f"newsevents {version('newsevents')}\n")


def test_parts_can_be_shown_alone(run: Run, article: Path) -> None:
    _, shown = run("show", article, "--only", "statements", "--only", "actors")
    assert "Statements" in shown
    assert "Actors" in shown
    assert "Meetings" not in shown
    assert "said Prime Minister" not in shown
    code, _ = run("show", article, "--only", "quotes")
    assert code == 2


def test_places_are_shown_when_asked_for(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Ana Ruiz met Bo Li in Oslo.", encoding="utf-8")
    assert "Places" not in run("show", path)[1]
    assert "Places" in run("show", path, "--only", "places")[1]


def test_what_is_piped_has_no_colours(run: Run, article: Path) -> None:
    assert "\x1b" not in run("show", article)[1]


@pytest.mark.parametrize("command", [["show"], ["parse"]])
def test_quiet_says_no_warnings(command: list[str], run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("THE MINISTER OF NORWAY ARRIVED IN CHILE ON MONDAY, HER OFFICE SAID ON TUESDAY.", encoding="utf-8")
    assert "warning" in run(*command, path)[1]
    assert "warning" not in run(*command, path, "--quiet")[1]


def test_quiet_says_what_is_wrong(run: Run, tmp_path: Path) -> None:
    code, said = run("parse", tmp_path / "missing.txt", "--quiet")
    assert code == 1
    assert "missing.txt" in said


def test_quiet_hides_the_warnings_of_formats(run: Run, article: Path, tmp_path: Path) -> None:
    run("parse", article, article, "-o", tmp_path / "a.jsonl")
    assert "an id like that" in run("convert", tmp_path / "a.jsonl", tmp_path / "a.csvs")[1]
    assert run("convert", tmp_path / "a.jsonl", tmp_path / "b.csvs", "--quiet") == (0, "")


def test_a_report_says_where_it_is_unless_it_is_to_be_quiet(run: Run, article: Path, tmp_path: Path) -> None:
    assert "report of 1 story" in run("report", article, "--out", tmp_path / "a")[1]
    assert run("report", article, "--out", tmp_path / "b", "--quiet") == (0, "")


COMPLETE = {
    "bash": {"COMP_WORDS": "newsevents sh", "COMP_CWORD": "1"},
    "zsh": {"_TYPER_COMPLETE_ARGS": "newsevents sh"},
    "fish": {"_TYPER_COMPLETE_ARGS": "newsevents sh", "_TYPER_COMPLETE_FISH_ACTION": "get-args"},
}


@pytest.mark.parametrize("shell", COMPLETE)
def test_a_shell_completes_commands(shell: str) -> None:
    asked = os.environ | {"_NEWSEVENTS_COMPLETE": f"complete_{shell}"} | COMPLETE[shell]
    done = subprocess.run(  # our own program
        [sys.executable, "-m", "newsevents"], env=asked, check=False, capture_output=True, text=True
    )
    assert "show" in done.stdout
    assert "parse" not in done.stdout


@pytest.mark.parametrize("shell", COMPLETE)
def test_a_shell_gets_a_script(shell: str) -> None:
    asked = os.environ | {"_NEWSEVENTS_COMPLETE": f"source_{shell}"}
    done = subprocess.run(  # our own program
        [sys.executable, "-m", "newsevents"], env=asked, check=False, capture_output=True, text=True
    )
    assert "_NEWSEVENTS_COMPLETE=complete_" in done.stdout


def test_a_shell_completes_formats() -> None:
    asked = {"_NEWSEVENTS_COMPLETE": "complete_bash", "COMP_WORDS": "newsevents parse --format cs", "COMP_CWORD": "3"}
    done = subprocess.run(  # our own program
        [sys.executable, "-m", "newsevents"], env=os.environ | asked, check=False, capture_output=True, text=True
    )
    assert done.stdout.split() == ["csvs"]
