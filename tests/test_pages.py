"""What README and docs show works as printed; pytest itself runs the examples with a prompt of Python."""

import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tomllib
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

import newsevents
from newsevents.lexicon import _built, load, triggers
from newsevents.lexicon._read import read_text
from newsevents.lexicon.sayings import Sayings

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
FENCE = re.compile(r"^```(\S+).*?\n(.*?)^```$", re.DOTALL | re.MULTILINE)
CI = [line.strip() for line in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()]

RUNS_ELSEWHERE = {
    "bash .ci/run": "it is what runs this",
    "python bench/quality.py EVALS TREEBANKS": "the gold corpora are not part of the project",
    "python examples/who_met_whom.py tests/samples/march.articles.jsonl who-met-whom.svg": "test_pictures.py runs it",
    "uvicorn --app-dir examples/service app:app --workers 2": "tests/test_service.py starts it",
    "curl http://127.0.0.1:8000/stories --json @article.json": "tests/test_service.py sends the same",
}


def blocks(language: str) -> list[Any]:
    return [
        pytest.param(content, id=f"{page.relative_to(ROOT)}:{number}")
        for page in PAGES
        for number, (kind, content) in enumerate(FENCE.findall(page.read_text(encoding="utf-8")))
        if kind == language
    ]


def commands() -> list[Any]:
    return [
        pytest.param(line, id=f"{block.id}:{number}")
        for block in blocks("console")
        for number, line in enumerate(block.values[0].splitlines())
    ]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with the files that the pages speak of."""
    shutil.copytree(ROOT / "tests" / "samples", tmp_path, dirs_exist_ok=True)
    return tmp_path


def run(command: list[str], folder: Path) -> None:
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
    done = subprocess.run(command, cwd=folder, env=os.environ | {"PATH": path}, check=False, capture_output=True)  # noqa: S603  # our own pages
    assert done.returncode == 0, done.stderr.decode()


def test_every_block_is_of_a_kind_that_is_tried() -> None:
    kinds = {kind for page in PAGES for kind, _ in FENCE.findall(page.read_text(encoding="utf-8"))}
    assert {kind for kind in kinds if kind[0] != "{"} == {"console", "pycon", "python", "sql", "toml"}


@pytest.mark.parametrize("content", blocks("pycon"))
def test_an_example_has_a_prompt_and_is_closed_for_doctest(content: str) -> None:
    assert content.startswith(">>> ")
    assert content.endswith("\n\n")


@pytest.mark.parametrize("content", blocks("python"))
def test_a_program_runs(content: str, folder: Path) -> None:
    (folder / "program.py").write_text(content, encoding="utf-8")
    run([sys.executable, "program.py"], folder)


@pytest.mark.parametrize("line", commands())
def test_a_command_runs(line: str, folder: Path) -> None:
    assert line.startswith("$ ")
    command = line.removeprefix("$ ").split("#")[0].strip()
    if command.startswith("newsevents "):
        run(["bash", "-c", command], folder)
    elif command not in RUNS_ELSEWHERE:
        assert command in CI, "must stand in .ci/run as it is printed"


@pytest.mark.parametrize("content", blocks("toml"))
def test_a_table_of_data_fits(content: str, tmp_path: Path) -> None:
    for key, name, cl in (("verbs", "sayings.toml", Sayings), ("sense", "triggers.toml", triggers._File)):
        if content.startswith(f"[[{key}]]"):
            whole = _built.data().joinpath(name).read_text(encoding="utf-8")
            before, after = (len(getattr(read_text(text, name, cl), key)) for text in (whole, whole + content))
            assert after == before + 1
            return
    if content.startswith("[verbs."):
        frames = tomllib.loads(_built.data().joinpath("meetings.toml").read_text(encoding="utf-8"))["verbs"]
        assert tomllib.loads(content)["verbs"].items() <= frames.items()
        return
    own = tmp_path / "own.toml"
    source = "" if content.startswith("source") else 'source = "us"\n'
    own.write_text(source + content, encoding="utf-8")
    assert load().with_actors(own) != load()


@pytest.mark.parametrize("content", blocks("sql"))
def test_a_question_to_a_store_is_answered(content: str, tmp_path: Path) -> None:
    newsevents.dump(newsevents.parse("Ana Ruiz threatened to end the ceasefire."), tmp_path / "a.sqlite")
    with closing(sqlite3.connect(tmp_path / "a.sqlite")) as store:
        for question in content.strip().removesuffix(";").split(";"):
            assert store.execute(question).fetchall()
