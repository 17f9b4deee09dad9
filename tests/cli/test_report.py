"""``newsevents report`` and ``newsevents show --html``."""

import json
from collections.abc import Callable
from io import BufferedReader, BytesIO, TextIOWrapper
from pathlib import Path

import pandas as pd
import pytest

from newsevents import dump, dumps, parse

Run = Callable[..., tuple[int, str]]


def pages(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("*.html"))


def test_articles_become_pages(run: Run, article: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        "<html><body><article><p>Prime Minister Nora Dahl met Ana Ruiz in Oslo.</p></article>", encoding="utf-8"
    )
    code, said = run("report", article, page, "--published", "2025-08-20", "--out", tmp_path / "out")
    assert code == 0
    assert said.endswith(f"newsevents: report of 2 stories: {tmp_path / 'out' / 'index.html'}\n")
    assert len(pages(tmp_path / "out")) == 3


@pytest.mark.parametrize("name", ["a.json", "a.jsonl", "a.sqlite", "a.tables", "a.yaml", "a.msgpack"])
def test_stories_that_are_parsed_already_are_read(run: Run, tmp_path: Path, name: str) -> None:
    dump(parse("“No,” said Nora Dahl.", id="story:mine"), tmp_path / name)
    assert run("report", tmp_path / name, "--out", tmp_path / "out")[0] == 0
    assert "mine.html" in pages(tmp_path / "out")


def test_a_corpus_in_json_is_parsed(run: Run, tmp_path: Path) -> None:
    corpus = tmp_path / "a.jsonl"
    lines = [json.dumps({"id": f"w{n}", "text": f"“No,” said Nora Dahl {n}."}) for n in range(2)]
    corpus.write_text("\n".join(lines), encoding="utf-8")
    assert run("report", corpus, "--out", tmp_path / "out")[0] == 0
    assert pages(tmp_path / "out") == ["index.html", "w0.html", "w1.html"]


def test_a_corpus_in_parquet_is_parsed(run: Run, tmp_path: Path) -> None:
    pd.DataFrame({"text": ["“No,” said Nora Dahl."], "id": ["w1"]}).to_parquet(tmp_path / "a.parquet")
    assert run("report", tmp_path / "a.parquet", "--out", tmp_path / "out")[0] == 0
    assert pages(tmp_path / "out") == ["index.html", "w1.html"]


def test_what_cannot_be_read_is_told_and_left_out(run: Run, article: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.jsonl"
    bad.write_text('{"schema": "newsevents/1", "id": 3}\n', encoding="utf-8")
    out = tmp_path / "out"
    code, said = run("report", bad, article, tmp_path / "none.txt", "--out", out, "--on-error", "skip")
    assert code == 3
    assert "report of 1 story" in said
    assert said.count("newsevents: left out: ") == 2
    assert len(pages(out)) == 2


def test_without_skip_nothing_is_written(run: Run, article: Path, tmp_path: Path) -> None:
    code, said = run("report", article, tmp_path / "none.txt", "--out", tmp_path / "out")
    assert code == 1
    assert "none.txt: no such file or directory" in said
    assert [path.name for path in tmp_path.iterdir()] == [article.name]


def test_a_file_is_refused_as_folder(run: Run, article: Path) -> None:
    code, said = run("report", article, "--out", article)
    assert (code, said) == (1, f"newsevents: {article}: must be a folder, and a file has this name")


def test_a_page_is_printed(run: Run, article: Path) -> None:
    code, said = run("show", article, "--html")
    assert code == 0
    assert said == parse(article.read_text(encoding="utf-8")).to_html()


def test_one_story_is_printed_not_many(run: Run, tmp_path: Path) -> None:
    corpus = tmp_path / "a.articles.jsonl"
    corpus.write_text('{"text": "One."}\n{"text": "Two."}\n', encoding="utf-8")
    code, said = run("show", corpus, "--html")
    assert (code, said) == (
        1,
        "newsevents: --html: must be of one story (got 2); newsevents report writes those of many",
    )


def test_standard_input_is_an_article(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO("“No,” said Nora Dahl.".encode())))
    assert run("report", "-", "--out", tmp_path / "out")[0] == 0
    assert len(pages(tmp_path / "out")) == 2


def test_folders_stand_for_the_files_in_them(run: Run, article: Path, tmp_path: Path) -> None:
    (tmp_path / "in" / "deep").mkdir(parents=True)
    for place in ("a.txt", "deep/b.txt", ".hidden"):
        (tmp_path / "in" / place).write_bytes(article.read_bytes())
    assert "report of 2 stories" in run("report", tmp_path / "in", "--out", tmp_path / "out")[1]


def test_an_empty_folder_is_named(run: Run, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    said = f"newsevents: {tmp_path / 'in'}: must have a file in it (hidden ones do not count)"
    assert run("report", tmp_path / "in", "--out", tmp_path / "out") == (1, said)


def test_what_batch_has_written_can_be_reported(run: Run, article: Path, tmp_path: Path) -> None:
    assert run("batch", article, "--out", tmp_path / "stories", "--jobs", "1")[0] == 0
    assert "report of 1 story" in run("report", tmp_path / "stories", "--out", tmp_path / "out")[1]


@pytest.mark.parametrize("name", ["json", "jsonl"])
def test_stories_may_come_from_standard_input(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str
) -> None:
    story = parse("“No,” said Nora Dahl.", id="story:mine")
    document = str(dumps(story, format=name)).encode()
    monkeypatch.setattr("sys.stdin", TextIOWrapper(BufferedReader(BytesIO(document))))
    assert run("report", "-", "--out", tmp_path / "out")[0] == 0
    assert "mine.html" in pages(tmp_path / "out")


def test_a_story_that_is_parsed_already_is_shown(run: Run, tmp_path: Path) -> None:
    story = parse("“No,” said Nora Dahl.")
    dump(story, tmp_path / "a.json")
    assert run("show", tmp_path / "a.json", "--html") == (0, story.to_html())


def test_quiet_says_nothing(run: Run, article: Path, tmp_path: Path) -> None:
    assert run("report", article, "--out", tmp_path / "out", "--quiet") == (0, "")


def test_none_is_not_one(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.articles.jsonl").touch()
    assert "must be of one story (got none)" in run("show", tmp_path / "a.articles.jsonl", "--html")[1]


def test_what_is_left_out_has_no_page_and_is_said(run: Run, tmp_path: Path) -> None:
    (picture := tmp_path / "x.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    (broken := tmp_path / "a.csv").write_text("text\n,\n", encoding="utf-8")
    (story := tmp_path / "a.json").write_text('{"schema": "newsevents/1"', encoding="utf-8")
    (sky := tmp_path / "two.csv").write_text('text\n"a"b\nIt rained.\n', encoding="utf-8")
    for path in (picture, broken, story, tmp_path / "none.txt"):
        code, said = run("show", path, "--html", "--on-error", "skip")
        assert (code, said.startswith(f"newsevents: left out: {path}: ")) == (3, True)
        assert said.endswith("\nnewsevents: 1 article or file left out, for the reasons above\n")
        assert run("show", path, "--html")[0] == 1
    code, said = run("show", sky, "--html", "--on-error", "skip")
    assert (code, "<!DOCTYPE html>" in said, "It rained." in said) == (3, True, True)
