"""
Make the pictures of the documentation, each from the output of the program itself.

    python tools/pictures/make.py [docs/pictures]

Needs the extras ``cli`` and ``graph``, and for pages Chromium, which the variable CHROMIUM
names if it has another name; without it only the terminal is drawn.
The articles are in ``articles/`` here, in ``seeds/`` and in ``tests/samples/``;
we wrote them, and their persons are invented.
"""

import os
import re
import shlex
import shutil
import subprocess
import sys
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

from attrs import frozen
from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.text import Text

ROOT = Path(__file__).parent.parent.parent
WITHOUT_NETWORK = re.sub(r"@font-face \{\{.*?\}\}\s*", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL)


TERMINAL = {"FORCE_COLOR": "1", "TERM": "xterm-256color", "COLORTERM": "truecolor"}


@frozen
class Terminal:
    """What `newsevents show` prints, drawn as a terminal."""

    name: str
    """Of the file, without its suffix."""

    folder: str
    """Where the command runs."""

    arguments: str
    columns: int = 100


TERMINALS = (
    Terminal("show-article", "tests/samples", "article.txt --published 2025-06-12"),
    Terminal("show-claims", "seeds", "invasion-claimed.txt --published 2025-09-10"),
    Terminal("show-protest", "seeds", "protest.txt --published 2025-05-15"),
)


@frozen
class Page:
    """A page of a report, as a browser shows it."""

    name: str
    folder: str
    articles: str
    width: int
    height: int
    page: str = "index.html"
    """Pattern of the file in the report."""

    dark: bool = False


STORY = "[!i]*.html"
PAGES = (
    Page("report-article", "tests/samples", "article.txt --published 2025-06-12", 1200, 1000, STORY),
    Page("report-gulf", "tools/pictures/articles", "gulf.txt --published 2025-03-05", 1200, 1250, STORY),
    Page("report-dark", "tools/pictures/articles", "gulf.txt --published 2025-03-05", 1200, 800, STORY, dark=True),
    Page("report-phone", "tools/pictures/articles", "gulf.txt --published 2025-03-05", 500, 900, STORY),
    Page("report-many", "tests/samples", "march.articles.jsonl", 1000, 2700),
)


def draw(picture: Terminal) -> str:
    """Run the command and return what it prints as SVG."""
    console = Console(record=True, width=picture.columns, file=StringIO())
    arguments = shlex.split(picture.arguments)
    console.print(Text(f"$ newsevents show {picture.arguments}", "bold"))
    console.print(Text.from_ansi(run("show", *arguments, where=picture.folder, COLUMNS=str(picture.columns))))
    return console.export_svg(title="", code_format=WITHOUT_NETWORK, unique_id=picture.name)


def network(file: Path) -> None:
    """Run the program of the page "Draw who met whom"."""
    program, articles = ROOT / "examples" / "who_met_whom.py", ROOT / "tests" / "samples" / "march.articles.jsonl"
    subprocess.run([sys.executable, program, articles, file], check=True)  # noqa: S603  # our own program
    print(f"{file.name}: {program.name}")


def browser() -> str | None:
    """Return the path of Chromium, None if there is none."""
    names = (os.environ.get("CHROMIUM", ""), "chromium", "chromium-browser", "google-chrome")
    return next(filter(None, map(shutil.which, filter(None, names))), None)


def photograph(picture: Page, chromium: str, file: Path) -> None:
    """Make the report and write what the browser shows of it to a PNG file."""
    with TemporaryDirectory() as folder:
        run("report", *shlex.split(picture.articles), "--out", folder, where=picture.folder)
        page = max(Path(folder).glob(picture.page)).as_uri()
        flags = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--hide-scrollbars",
            f"--user-data-dir={folder}/profile",
        ]
        size = f"--window-size={picture.width},{picture.height}"
        dark = ["--force-dark-mode"] if picture.dark else []
        command = [chromium, *flags, *dark, size, f"--screenshot={file}", page]
        subprocess.run(command, check=True, capture_output=True, timeout=120)  # noqa: S603  # our own pages


def run(command: str, *arguments: str, where: str, **variables: str) -> str:
    """Run the command line in a folder of the project, as in a terminal with colours, and return what it prints."""
    done = subprocess.run(  # noqa: S603  # our own commands
        [sys.executable, "-m", "newsevents", command, *arguments],
        cwd=ROOT / where,
        env=os.environ | TERMINAL | variables,
        check=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    return done.stdout


def main(folder: Path, chromium: str | None) -> None:
    """Write all pictures into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for terminal in TERMINALS:
        (folder / f"{terminal.name}.svg").write_text(draw(terminal), encoding="utf-8")
        print(f"{terminal.name}.svg: newsevents show {terminal.arguments}")
    network(folder / "who-met-whom.svg")
    if not chromium:
        print("no Chromium: pages are left out")
        return
    for page in PAGES:
        photograph(page, chromium, (folder / f"{page.name}.png").resolve())
        print(f"{page.name}.png: newsevents report {page.articles}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else ROOT / "docs" / "pictures", browser())
