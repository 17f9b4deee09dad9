"""The pictures of the documentation: the script that makes them runs, and every picture that a page shows is there."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

import newsevents

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
SHOWN = {
    (page.parent / name).resolve()
    for page in DOCS.rglob("*.md")
    for name in re.findall(r"^```\{image\} (\S+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the pictures, but for those that need a browser."""
    folder = tmp_path_factory.mktemp("pictures")
    script = (
        "import sys; from pathlib import Path; sys.path.insert(0, 'tools/pictures');"
        "from make import main; main(Path(sys.argv[1]), None)"
    )
    subprocess.run([sys.executable, "-c", script, folder], cwd=ROOT, check=True)  # noqa: S603  # our own script
    return folder


def test_every_picture_that_a_page_shows_is_there_and_no_other() -> None:
    assert set((DOCS / "pictures").iterdir()) == SHOWN


def test_all_drawings_are_made(made: Path) -> None:
    assert {path.name for path in made.iterdir()} == {path.name for path in SHOWN if path.suffix == ".svg"}


@pytest.mark.parametrize(
    ("name", "words"),
    [("show-claims.svg", ["Jonas", "Petkus", "SHELLED"]), ("who-met-whom.svg", ["Kadri Tamm", "Eva Lund"])],
)
def test_a_drawing_shows_what_was_found(made: Path, name: str, words: list[str]) -> None:
    text = made.joinpath(name).read_text(encoding="utf-8").casefold()
    assert [word for word in words if word.casefold() not in text] == []


def test_who_met_whom_takes_folders_and_stories_and_leaves_out_the_rest(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    folder.joinpath("a.txt").write_text("Ana Ruiz met Luis Paz in Lima.", encoding="utf-8")
    folder.joinpath("x.png").write_bytes(b"\x89PNG\0")
    newsevents.dump(newsevents.parse("Bo Li met Luis Paz in Oslo."), tmp_path / "story.json")
    done = who_met_whom(tmp_path, folder, tmp_path / "story.json")
    assert "x.png" in done.stderr
    drawn = tmp_path.joinpath("met.svg").read_text(encoding="utf-8")
    assert [name in drawn for name in ("Ana Ruiz", "Bo Li", "Luis Paz")] == [True] * 3
    assert drawn.count("<path") == 2


@pytest.mark.parametrize("name", ["a.jsonl", "a.ndjson"])
def test_who_met_whom_goes_on_after_a_broken_story_and_says_which_it_is(tmp_path: Path, name: str) -> None:
    texts = ("Ana Ruiz met Luis Paz in Lima.", "Bo Li met Luis Paz in Oslo.")
    good = [newsevents.dumps(newsevents.parse(text)) for text in texts]
    for number in range(3):
        lines = [*good[:number], good[0][:40], *good[number:]]
        tmp_path.joinpath(name).write_text("\n".join(lines), encoding="utf-8")
        done = who_met_whom(tmp_path, name)
        (told,) = done.stderr.splitlines()
        assert told.startswith(f"left out: {name}: JSON line {number + 1} is not valid:; must be JSON: ")
        assert tmp_path.joinpath("met.svg").read_text(encoding="utf-8").count("<path") == 2


def test_who_met_whom_says_what_is_wrong_with_stories_that_are_all_broken(tmp_path: Path) -> None:
    document = newsevents.dumps(newsevents.parse("Ana Ruiz met Luis Paz in Lima."))
    for name, what in (("a.json", "JSON document"), ("a.jsonl", "JSON line 1")):
        tmp_path.joinpath(name).write_text(document[:-1], encoding="utf-8")
        (told,) = who_met_whom(tmp_path, name).stderr.splitlines()
        assert told.startswith(f"left out: {name}: {what} is not valid:; must be JSON: ")


def test_who_met_whom_goes_on_after_a_broken_article(tmp_path: Path) -> None:
    rows = ('{"text": "Ana Ruiz met Luis Paz in Lima."}', "{", '{"text": "Bo Li met Luis Paz in Oslo."}')
    tmp_path.joinpath("a.jsonl").write_text("\n".join(rows), encoding="utf-8")
    (told,) = who_met_whom(tmp_path, "a.jsonl").stderr.splitlines()
    assert told.startswith("left out: a.jsonl: corpus line 2 is not valid:; must be JSON: ")
    assert tmp_path.joinpath("met.svg").read_text(encoding="utf-8").count("<path") == 2


def who_met_whom(folder: Path, *names: str | Path) -> subprocess.CompletedProcess[str]:
    command: list[str | Path] = [sys.executable, ROOT / "examples" / "who_met_whom.py", *names, "met.svg"]
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)  # noqa: S603  # our own


def test_no_drawing_asks_for_anything_from_the_network(made: Path) -> None:
    for path in made.iterdir():
        assert re.findall(r"url\((?!#)|href|@import", path.read_text(encoding="utf-8")) == []
