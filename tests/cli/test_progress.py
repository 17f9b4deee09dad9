"""How far a command has come."""

import io
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn

import newsevents
from newsevents.cli import progress
from newsevents.cli.progress import Reached, apart_from_output, bar, following
from newsevents.cli.totals import how_many


class Terminal(io.StringIO):
    """Takes what is said, as a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Return the time, which goes on as the test says."""
    now = [0.0]
    monkeypatch.setattr("newsevents.cli.progress.time.monotonic", lambda: now[0])
    return now


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    made = Terminal()

    def on_screen(*, transient: bool = False) -> Progress:
        console = Console(file=made, force_terminal=True, width=120, color_system=None)
        columns = (BarColumn(), TaskProgressColumn(), TextColumn("{task.description}"))
        return Progress(*columns, console=console, auto_refresh=False, transient=transient)

    monkeypatch.setattr(progress, "bar", on_screen)
    return made


def test_what_takes_long_says_how_many_how_quick_and_how_long(clock: list[float], screen: Terminal) -> None:
    for number in following(range(10), "articles", share=lambda done: done / 10):
        clock[0] += 1
        assert ("articles" in screen.getvalue()) == (number > 1)
    assert "5 articles, 1.0 a second, 5 s left" in screen.getvalue()
    assert "50%" in screen.getvalue()


def test_what_is_quick_says_nothing(clock: list[float], screen: Terminal) -> None:
    assert list(following(range(100), "articles")) == list(range(100))
    clock[0] += 1
    assert screen.getvalue() == ""


def test_without_a_share_there_is_no_time_left(clock: list[float], screen: Terminal) -> None:
    for _ in following(range(5), "articles"):
        clock[0] += 2
    assert "3 articles, 0.5 a second" in screen.getvalue()
    assert "left" not in screen.getvalue()


def test_an_error_ends_the_bar(clock: list[float], screen: Terminal) -> None:
    def broken() -> Iterator[int]:
        yield 1
        clock[0] += 3
        yield 2
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        list(following(broken(), "articles"))
    assert "\x1b[?25h" in screen.getvalue()  # the cursor is shown again


def test_there_is_no_bar_outside_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    assert bar() is None
    assert list(following([1, 2], "articles")) == [1, 2]
    monkeypatch.setattr(sys, "stderr", Terminal())
    monkeypatch.setenv("TERM", "xterm")
    assert bar() is not None
    assert list(following([1, 2], "articles", wanted=False)) == [1, 2]


def test_a_bar_is_in_nobodys_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", Terminal())
    assert apart_from_output(Path("a"), quiet=False)
    assert not apart_from_output(None, quiet=False)
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    assert apart_from_output(None, quiet=False)
    assert not apart_from_output(Path("a"), quiet=True)


def test_what_was_read_is_counted_in_bytes(tmp_path: Path) -> None:
    for name, size in (("a", 30), ("b", 10)):
        (tmp_path / name).write_bytes(b"x" * size)
    reached = Reached.of([str(tmp_path / name) for name in ("a", "b", "missing")])
    assert reached.share_after(0) == 0
    with (tmp_path / "a").open("rb") as file:
        reached.file = file
        file.read(20)
        assert reached.share_after(1) == 0.5
    reached.done(30)
    assert reached.share == 0.75
    assert Reached.of(["-"]).share_after(1) is None


def test_files_say_how_many_stories_they_hold(tmp_path: Path) -> None:
    some = [newsevents.parse(text, id=text) for text in ("a", "b", "c")]
    for name in ("x.jsonl", "x.sqlite", "x.tables"):
        newsevents.dump_all(some, tmp_path / name)
        assert how_many(tmp_path / name, None) == 3
    newsevents.dump_all(some, tmp_path / "x.json")
    assert how_many(tmp_path / "x.json", None) is None
    assert how_many(tmp_path / "missing.jsonl", None) is None
    assert how_many(tmp_path / "x.what", None) is None
    (tmp_path / "odd.sqlite").write_text(json.dumps({}), encoding="utf-8")
    assert how_many(tmp_path / "odd.sqlite", None) is None


def test_batch_says_nothing_if_it_is_to_be_quiet(run: Callable[..., tuple[int, str]], article: Path) -> None:
    assert run("batch", article, "--out", article.parent / "out", "--jobs", 1, "--quiet") == (0, "")
