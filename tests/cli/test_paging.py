"""Long output in a terminal is paged."""

import io
import os
from pathlib import Path

import pytest
from rich.console import Console
from rich.text import Text

from newsevents.cli.paging import Pages, pager


@pytest.fixture
def copying(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a pager that writes what it gets to a file, and return the file."""
    copy = tmp_path / "paged"
    monkeypatch.setenv("PAGER", f'sh -c \'cat >"{copy}"; echo $LESS >>"{copy}"\'')
    monkeypatch.delenv("LESS", raising=False)
    return copy


def terminal() -> Console:
    return Console(file=io.StringIO(), force_terminal=True, color_system=None, width=40, height=5)


def printed(console: Console) -> str:
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def test_up_to_a_screen_nothing_is_paged(copying: Path) -> None:
    console = terminal()
    with Pages(console, wanted=True) as pages:
        pages.show(Text("one\ntwo"))
        pages.show(Text("three"))
    assert printed(console) == "one\ntwo\nthree\n"
    assert not copying.exists()


def test_more_than_a_screen_is_paged_as_it_comes(copying: Path) -> None:
    console = terminal()
    with Pages(console, wanted=True) as pages:
        for number in range(9):
            pages.show(Text(f"line {number}"))
    assert copying.read_text(encoding="utf-8") == "".join(f"line {number}\n" for number in range(9)) + "RX\n"
    assert printed(console) == ""


def test_a_pipe_gets_all_at_once_and_no_blanks_at_the_ends(copying: Path) -> None:
    console = Console(file=io.StringIO(), width=40, height=5)
    with Pages(console, wanted=True) as pages:
        pages.show(Text("a  \n" * 9))
    assert printed(console) == "a\n" * 9 + "\n"
    assert not copying.exists()


def test_who_does_not_want_it_gets_no_pager(copying: Path) -> None:
    console = terminal()
    with Pages(console, wanted=False) as pages:
        pages.show(Text("a\n" * 9))
    assert "a\n" * 9 in printed(console)
    assert not copying.exists()


def test_who_leaves_the_pager_ends_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAGER", "true")
    shown = 0
    with Pages(terminal(), wanted=True) as pages:
        for _ in range(1000):
            pages.show(Text("a\n" * 1000))
            shown += 1
    assert shown < 1000


def test_other_errors_are_not_hidden(copying: Path) -> None:
    with pytest.raises(ValueError, match="wrong"), Pages(terminal(), wanted=True) as pages:  # noqa: PT012  # in the midst
        pages.show(Text("a\n" * 9))
        msg = "wrong"
        raise ValueError(msg)
    assert copying.exists()


@pytest.mark.parametrize(("said", "command"), [("cat", []), ("", []), ("most -s", ["most", "-s"])])
def test_the_pager_is_what_the_user_says(said: str, command: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAGER", said)
    assert pager() == command


def test_without_a_word_it_is_what_there_is(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("PAGER", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert pager() == []
    (tmp_path / "more").write_text("#!/bin/sh\n", encoding="utf-8")
    (tmp_path / "more").chmod(0o755)
    assert pager() == ["more"]
    os.environ["TERM"] = "dumb"
    assert pager() == []
