"""
Score the library on gold corpora and write docs/explanation/quality.md.

    python bench/quality.py EVALS TREEBANKS

EVALS holds the corpora and their scorers (``score_TASK.py``, ``TASK/dev.jsonl``),
TREEBANKS the development treebanks.  The words of the page that no script
measures are in ``quality_page.md``, beside this file.
"""

import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from quality_tasks import CORPORA, SYNTAX, TASKS, TREEBANKS, Task

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "explanation" / "quality.md"
WORDS = Path(__file__).parent / "quality_page.md"
FIGURES = "<!-- figures -->\n"
"""Where in the words the figures stand."""
SYNTAX_HEAD = """\
### Syntax

Development parts of two treebanks, in percent; on gold tokens and sentences if nothing else is said.
"""


def run(*command: str) -> dict[str, float]:
    """Run a script and read its ``name: value`` lines."""
    done = subprocess.run([sys.executable, *command], check=True, capture_output=True, text=True)
    return {
        name: float(value) for name, value in re.findall(r"^(\w+): ([0-9.]+)%?(?: of .*)?$", done.stdout, re.MULTILINE)
    }


def scores(task: Task, evals: Path) -> dict[str, float]:
    """Predict and score one task."""
    corpus = str(evals / task.corpus)
    with tempfile.TemporaryDirectory() as folder:
        out = str(Path(folder) / "predictions.jsonl")
        run(str(evals / task.predictor), corpus, out)
        return run(str(evals / task.scorer), corpus, out)


def syntax(treebanks: Path) -> Iterator[tuple[str, float, float | None, str]]:
    """Yield the figures of syntax, first on gold tokens and sentences, then from raw text."""
    script = str(ROOT / "bench" / "treebank.py")
    for name, bars in TREEBANKS.items():
        got = run(script, str(treebanks / name))
        yield from ((f"{CORPORA[name]}, {SYNTAX[key]}", got[key], bar, "") for key, bar in bars.items())
        raw = run(script, "--raw", str(treebanks / name))
        yield from ((f"{CORPORA[name]}, from raw text, {SYNTAX[key]}", value, None, "") for key, value in raw.items())


def table(rows: Iterator[tuple[str, float, float | None, str]], digits: int) -> Iterator[str]:
    """Yield the lines of a Markdown table of figures."""
    yield "| what is measured | ours | goal | others |"
    yield "| --- | --: | --: | --- |"
    for name, ours, bar, others in rows:
        shown = _shown(ours, digits)
        shown = f"**{shown}**" if bar is not None and round(ours, digits) < bar else shown
        yield f"| {name} | {shown} | {'' if bar is None else _shown(bar, digits)} | {others} |"


def _shown(value: float, digits: int) -> str:
    return f"{value:.{digits}f}".removeprefix("0")


def sections(score: Callable[[Task], dict[str, float]]) -> Iterator[str]:
    """Yield the development figures, line by line, but for those of syntax."""
    for task in TASKS:
        got = score(task)
        yield f"### {task.title}\n\n{task.about}\n"
        yield from table(((f"{f.means} (`{f.key}`)", got[f.key], f.bar, f.others) for f in task.figures), 3)
        yield ""


def page(score: Callable[[Task], dict[str, float]], trees: Iterator[tuple[str, float, float | None, str]]) -> str:
    """Return the page with all figures."""
    lines = (*sections(score), SYNTAX_HEAD, *table(trees, 1))
    return WORDS.read_text(encoding="utf-8").replace(FIGURES, "\n".join(lines) + "\n")


def main(evals: str, treebanks: str) -> None:
    """Write the page."""
    text = page(lambda task: scores(task, Path(evals)), syntax(Path(treebanks)))
    PAGE.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:3])
