"""
Make the pictures of the documentation, each from the output of the program itself.

    python tools/pictures/make.py [docs/pictures]

Needs the extra ``cli``.  The articles are in ``articles/`` here, in ``seeds/``
and in ``tests/samples/``; we wrote them, and their persons are invented.
"""

import os
import re
import shlex
import subprocess
import sys
from io import StringIO
from pathlib import Path

from attrs import frozen
from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.text import Text

ROOT = Path(__file__).parent.parent.parent
WITHOUT_NETWORK = re.sub(r"@font-face \{\{.*?\}\}\s*", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL)


@frozen
class Terminal:
    """A command and what it prints, drawn as a terminal."""

    name: str
    """Of the file, without its suffix."""

    folder: str
    """Where the command runs."""

    command: str
    columns: int = 100


TERMINALS = (
    Terminal("show-article", "tests/samples", "newsevents show article.txt --published 2025-06-12", 92),
    Terminal("show-gulf", "tools/pictures/articles", "newsevents show gulf.txt --published 2025-03-05"),
    Terminal("show-claims", "seeds", "newsevents show invasion-claimed.txt --published 2025-09-10"),
    Terminal("show-protest", "seeds", "newsevents show protest.txt --published 2025-05-15"),
)


def draw(picture: Terminal) -> str:
    """Run the command and return what it prints as SVG."""
    console = Console(record=True, width=picture.columns, file=StringIO())
    console.print(Text(f"$ {picture.command}", "bold"))
    console.print(Text.from_ansi(printed(picture)))
    return console.export_svg(title="", code_format=WITHOUT_NETWORK, unique_id=picture.name)


def printed(picture: Terminal) -> str:
    """Return what the command prints in a terminal with colours."""
    program, *arguments = shlex.split(picture.command)
    terminal = {"FORCE_COLOR": "1", "TERM": "xterm-256color", "COLORTERM": "truecolor", "COLUMNS": str(picture.columns)}
    done = subprocess.run(  # noqa: S603  # our own commands
        [sys.executable, "-m", program, *arguments],
        cwd=ROOT / picture.folder,
        env=os.environ | terminal,
        check=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    return done.stdout


def main(folder: Path) -> None:
    """Write all pictures into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for picture in TERMINALS:
        (folder / f"{picture.name}.svg").write_text(draw(picture), encoding="utf-8")
        print(f"{picture.name}.svg: {picture.command}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else ROOT / "docs" / "pictures")
