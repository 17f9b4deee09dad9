"""Notes of a story as warnings of the command line."""

from pathlib import Path

import pytest

import newsevents
from newsevents.cli import main

LOUD = "THE FOREIGN MINISTER OF NORWAY ARRIVED IN CHILE ON MONDAY, HER OFFICE SAID ON TUESDAY."
SOFT = "The foreign minister of Norway arrived in Chile on Monday, her office said."


@pytest.mark.parametrize("command", ["parse", "show"])
def test_each_note_is_a_warning_once_and_the_command_goes_on(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"{LOUD}\n\n{SOFT}\n\n{LOUD}\n\nShe said &quot;no&quot;.\n", encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["newsevents", command, str(path)])
    with pytest.raises(SystemExit) as stop:
        main()
    assert not stop.value.code
    printed = capsys.readouterr()
    assert [line.split(": ")[:3] for line in printed.err.splitlines()] == [["newsevents", "warning", str(path)]] * 2
    assert "Whole paragraphs are in capitals" in printed.err
    assert "warning" not in printed.out
    if command == "parse":
        assert len(newsevents.loads(printed.out).notes) == 3


def test_stories_of_one_file_are_warned_of_once_and_of_two_files_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("a.articles.jsonl", "b.articles.jsonl"):
        (tmp_path / name).write_text(f'{{"text": "{LOUD}"}}\n' * 3, encoding="utf-8")
    files = [str(tmp_path / "a.articles.jsonl"), str(tmp_path / "b.articles.jsonl")]
    monkeypatch.setattr("sys.argv", ["newsevents", "parse", *files])
    with pytest.raises(SystemExit):
        main()
    printed = capsys.readouterr()
    assert len(printed.err.splitlines()) == 2
    assert len(printed.out.splitlines()) == 6


def test_plain_english_gives_no_warning(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(SOFT, encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["newsevents", "parse", str(path)])
    with pytest.raises(SystemExit):
        main()
    assert capsys.readouterr().err == ""


def test_an_empty_text_is_warned_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("\n\n", encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["newsevents", "show", str(path)])
    with pytest.raises(SystemExit) as stop:
        main()
    assert not stop.value.code
    assert capsys.readouterr().err.startswith(f"newsevents: warning: {path}: The text is empty")


def test_ids_that_are_not_kept_are_warned_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f"id,text\n1,{SOFT.split(',', maxsplit=1)[0]}.\n1,She left.\n", encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["newsevents", "parse", str(path), "-o", str(tmp_path / "a.brat.sqlite")])
    with pytest.raises(SystemExit) as stop:
        main()
    assert not stop.value.code
    told = "story 2 has an id like that of an earlier one, 'story:1': here it is 'story:1~2'"
    assert capsys.readouterr().err == f"newsevents: warning: {told}\n"
