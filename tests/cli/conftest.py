"""An article, and the command line to read it with."""

from collections.abc import Callable
from pathlib import Path

import pytest

from newsevents.cli import main


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text("OSLO - “We are ready,” said Prime Minister Nora Dahl on Monday.\n", encoding="utf-8")
    return path


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str]]:
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
