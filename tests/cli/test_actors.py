"""Actors of the user's own on the command line."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

import newsevents

Run = Callable[..., tuple[int, str]]

OWN = """
source = "our desk"

[[organization]]
name = "Jordan"
country = "GBR"

[[person]]
name = "Mere Tamaki"
"""
TEXT = "Jordan sued Mere Tamaki on Monday. Officials in Oslo said no more.\n"


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "own.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def kinds(document: str) -> dict[str, str]:
    return {actor.name: actor.kind for actor in newsevents.loads(document).actors}


def test_a_file_of_actors_decides(run: Run, text: Path, tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text(OWN, encoding="utf-8")
    assert kinds(run("parse", text)[1])["Jordan"] == "country"
    found = kinds(run("parse", text, "--actors", own)[1])
    assert (found["Jordan"], found["Mere Tamaki"]) == ("organization", "person")
    lines = run("show", text, "--actors", own)[1].splitlines()
    assert any(line.split()[:2] == ["Jordan", "organization"] for line in lines)


def test_json_has_the_same_tables_and_files_add_up(run: Run, text: Path, tmp_path: Path) -> None:
    firm, person = tmp_path / "firm.json", tmp_path / "person.JSON"
    firm.write_text(json.dumps({"source": "us", "organization": [{"name": "Jordan"}]}), encoding="utf-8-sig")
    person.write_text(json.dumps({"source": "us", "person": [{"name": "Oslo"}]}), encoding="utf-8")
    story = newsevents.loads(run("parse", text, "--actors", firm, "--actors", person)[1])
    names = {story.text_of(name): name.kind.value for name in story.names}
    assert (names["Jordan"], names["Oslo"]) == ("ORG", "PERSON")


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        (
            "a.toml",
            OWN.replace("GBR", "Britain"),
            "'country' must be an ISO 3166-1 alpha-3 code (got 'Britain') @ $.organization[0], entry 1, 'Jordan'",
        ),
        ("a.toml", OWN + "age = 3\n", "must have no key 'age' (known: name, names, country, sectors, gender, roles,"),
        ("a.toml", OWN + "age = 3\n", " @ $.person[0], entry 1, 'Mere Tamaki'"),
        ("a.toml", OWN + "gender = 'f'\n", "must be one of: female, male (got 'f') @ $.person[0].gender, entry 1, 'Me"),
        ("a.toml", OWN.replace("[[person]]", "[[persons]]"), "must have no key 'persons' (known: source, country, al"),
        ("a.toml", OWN.replace("name = ", "names = ", 1), "'name' @ $.organization[0].name, entry 1"),
        ("a.toml", OWN.replace('source = "our desk"', ""), "'source' @ $.source"),
        ("a.toml", OWN.replace("[[person]]", "[[person"), "line 8"),
        ("a.json", '{"source": "us",\n "person": }', "must be JSON (Expecting value: line 2 column 12"),
        ("a.json", "[]", "must be an object with tables such as 'person' (got a list)"),
        ("a.json", '{"source": "us", "person": [[]]}', "$.person[0]"),
        ("a.json", "[" * 100_000, "must be JSON"),
        ("a.toml", "source = '\udcff'", "must be UTF-8 (byte 10 is none)"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(
    run: Run, text: Path, tmp_path: Path, name: str, content: str, problem: str
) -> None:
    own = tmp_path / name
    own.write_bytes(content.encode("utf-8", "surrogateescape"))
    code, said = run("parse", text, "--actors", own, "--output", tmp_path / "out.json")
    assert code == 1
    assert said.startswith(f"newsevents: {own}: ")
    assert problem in said
    assert "\n" not in said
    assert not (tmp_path / "out.json").exists()


def test_a_file_that_is_not_there(run: Run, text: Path, tmp_path: Path) -> None:
    code, said = run("show", text, "--actors", tmp_path / "none.toml")
    assert (code, said) == (1, f"newsevents: {tmp_path / 'none.toml'}: no such file or directory")


@pytest.mark.parametrize("command", ["parse", "show"])
def test_help_tells_of_actors(run: Run, command: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    code, printed = run(command, "--help")
    assert code == 0
    assert "Actors of your own" in printed
