"""What the command line reads: files and standard input, in all formats that bring articles."""

import io
import json
from collections.abc import Callable
from itertools import permutations
from pathlib import Path

import pytest

import newsevents
from newsevents.errors import DecodeError
from newsevents.formats import FORMATS

Run = Callable[..., tuple[int, str]]
ARTICLES = "id,text,published\na,The talks began on Monday.,2025-01-01\nb,The talks began on Monday.,\n"


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    path = tmp_path / "articles.csv"
    path.write_text(ARTICLES, encoding="utf-8")
    return path


@pytest.mark.parametrize("option", ["2025-08-20", "2025-08-20T10:00+02:00", "20250820", "2025-W34-3"])
def test_times_count_from_the_day_of_publication(run: Run, article: Path, option: str) -> None:
    code, printed = run("parse", article, "--published", option)
    story = newsevents.loads(printed)
    assert code == 0
    assert story.published is not None
    assert story.published.isoformat() in ("2025-08-20", "2025-08-20T10:00:00+02:00")
    assert [when.value for when in story.times] == ["2025-08-18"]


def test_an_article_that_says_when_it_was_published_knows_better(run: Run, articles: Path) -> None:
    code, printed = run("parse", articles, "--published", "2025-08-20", "--format", "jsonl")
    assert code == 0
    stories = [newsevents.loads(line) for line in printed.splitlines()]
    assert [str(story.published) for story in stories] == ["2025-01-01", "2025-08-20"]


def test_without_a_day_of_publication_there_is_none(run: Run, article: Path) -> None:
    assert newsevents.loads(run("parse", article)[1]).published is None


def test_several_articles_of_one_file_are_one_document(run: Run, articles: Path) -> None:
    code, printed = run("parse", articles)
    assert code == 0
    assert [story["id"] for story in json.loads(printed)] == ["story:a", "story:b"]


@pytest.mark.parametrize("word", ["-", None])
@pytest.mark.parametrize("command", ["parse", "show"])
def test_standard_input_is_read_if_no_file_is_named(
    run: Run, monkeypatch: pytest.MonkeyPatch, article: Path, command: str, word: str | None
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(article.read_bytes())))
    code, printed = run(command, *([word] if word else []))
    assert code == 0
    assert "Nora Dahl" in printed


def test_standard_input_may_have_another_format(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(ARTICLES.encode())))
    code, printed = run("parse", "-", "--from", "csv", "--format", "jsonl")
    assert code == 0
    assert [newsevents.loads(line).id for line in printed.splitlines()] == ["story:a", "story:b"]


def test_a_file_may_be_read_in_another_format_than_its_suffix_says(run: Run, articles: Path) -> None:
    other = articles.rename(articles.with_suffix(".txt"))
    assert newsevents.loads(run("parse", other)[1]).text == ARTICLES
    assert [story["id"] for story in json.loads(run("parse", other, "--from", "csv")[1])] == ["story:a", "story:b"]


@pytest.mark.parametrize("name", ["ARTICLES.CSV", "articles.of.csv"])
def test_suffixes_are_read_in_any_case_and_at_the_end_only(run: Run, articles: Path, name: str) -> None:
    other = articles.rename(articles.with_name(name))
    assert len(json.loads(run("parse", other)[1])) == 2


@pytest.mark.parametrize("name", ["articles.csv.old", "articles", "csv"])
def test_a_file_of_another_suffix_is_what_its_beginning_says(run: Run, articles: Path, name: str) -> None:
    other = articles.rename(articles.with_name(name))
    assert [story["id"] for story in json.loads(run("parse", other)[1])] == ["story:a", "story:b"]


@pytest.mark.parametrize("name", ["article.md", "article", "article.doc"])
def test_a_file_that_nothing_tells_is_refused_with_the_option(run: Run, article: Path, name: str) -> None:
    other = article.rename(article.with_name(name))
    code, complaint = run("parse", other)
    assert code == 1
    assert complaint.startswith(f"newsevents: {other}: neither its name nor its beginning tells its format: ")
    assert "--from on the command line; one of: text, html, feed, " in complaint
    assert run("parse", other, "--from", "text")[0] == 0


@pytest.mark.parametrize("command", ["parse", "report"])
def test_a_file_that_nothing_tells_is_left_out_if_wanted(run: Run, article: Path, tmp_path: Path, command: str) -> None:
    picture = tmp_path / "x.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    words = [command, picture, article, "--out" if command == "report" else "-o", tmp_path / "out.jsonl"]
    told = f"{picture}: neither its name nor its beginning tells its format: "
    code, printed = run(*words, "--on-error", "skip")
    assert code == 3
    assert f"newsevents: left out: {told}" in printed
    assert "newsevents: 1 article or file left out" in printed
    if command == "parse":
        assert [story.text for story in newsevents.load_all(tmp_path / "out.jsonl")] == [article.read_text("utf-8")]
    else:
        assert "report of 1 story" in printed
    code, printed = run(*words)
    assert (code, printed.startswith(f"newsevents: {told}")) == (1, True)


def test_show_leaves_out_what_nothing_tells_if_wanted(run: Run, tmp_path: Path) -> None:
    picture = tmp_path / "x.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    told = f"{picture}: neither its name nor its beginning tells its format: "
    code, printed = run("show", picture)
    assert (code, printed.startswith(f"newsevents: {told}")) == (1, True)
    code, printed = run("show", picture, "--on-error", "skip")
    assert (code, printed.startswith(f"newsevents: left out: {told}")) == (3, True)


def test_a_wrong_option_is_never_left_out(run: Run, article: Path) -> None:
    code, complaint = run("parse", article, "--dates", "dmy", "--on-error", "skip")
    assert (code, complaint.startswith("newsevents: columns and dates: are for corpora")) == (1, True)


def test_standard_input_may_say_what_it_is(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for document, texts in ((ARTICLES, 2), ("[Update] The talks began.", 1), ("The talks\nbegan.", 1)):
        stdin = io.TextIOWrapper(io.BufferedReader(io.BytesIO(document.encode())))
        monkeypatch.setattr("sys.stdin", stdin)
        code, printed = run("parse", "--format", "jsonl")
        assert (code, len(printed.splitlines())) == (0, texts)


def test_show_tells_times_from_the_day_of_publication(run: Run, article: Path, articles: Path) -> None:
    article.write_text("Anna Berg met Carl Holm on Monday.", encoding="utf-8")
    assert "2025-08-18" in run("show", article, "--published", "2025-08-20")[1]
    assert "2025-08-18" not in run("show", article)[1]
    assert run("show", articles)[1].count("The talks began on Monday.") == 2
    assert "id,text,published" in run("show", articles, "--from", "text")[1]


def test_other_formats_than_text_are_read_by_their_suffix(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "articles.csv"
    path.write_text("id,text\na,One.\nb,Two.\n", encoding="utf-8")
    code, printed = run("parse", path, "--format", "jsonl")
    assert code == 0
    assert [newsevents.loads(line).id for line in printed.splitlines()] == ["story:a", "story:b"]


def test_a_format_that_is_said_comes_before_the_suffix(run: Run, article: Path) -> None:
    code, complaint = run("parse", article, "--from", "corpus")
    assert code == 1
    assert complaint.startswith(f"newsevents: {article}: corpus line 1: must be JSON")


def test_a_format_that_brings_no_articles(run: Run, article: Path) -> None:
    code, complaint = run("parse", article, "--from", "gdelt")
    assert code == 1
    assert complaint.startswith("newsevents: --from: must be one of: ")
    assert complaint.endswith(" (got 'gdelt')")
    assert ", csv" in complaint
    assert ", json," not in complaint
    assert run("parse", article, "--from", "jason")[1] == complaint.replace("gdelt", "jason")


def test_no_suffix_says_two_formats() -> None:
    suffixes = [suffix for entry in FORMATS.values() if entry.brings for suffix in entry.suffixes]
    assert [(one, other) for one, other in permutations(suffixes, 2) if one.endswith(other)] == []


def test_all_that_is_wrong_with_a_file_is_said_in_one_line(
    run: Run, article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = DecodeError("page", ["one", "other"])

    def refuse(_: object, __: str, *, on_error: Callable[[DecodeError], None], **___: object) -> None:
        on_error(error)

    monkeypatch.setattr("newsevents.cli.inputs.articles_in", refuse)
    assert run("parse", article) == (1, f"newsevents: {article}: page: one; other")


def test_a_moment_without_a_zone_is_told_from_what_is_no_date(run: Run, article: Path) -> None:
    for moment in ("2025-08-20T10:00", "20250820T10"):
        must = f"must have a time zone, as 2025-08-20T10:00+02:00 has (got {moment!r})"
        assert run("parse", article, "--published", moment) == (1, f"newsevents: --published: {must}")
    must = "must be a date such as 2025-08-20 (got 'soon')"
    assert run("show", article, "--published", "soon") == (1, f"newsevents: --published: {must}")


def test_columns_of_a_table_and_the_order_of_its_days_are_named(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Inhalt;Tag;Seite\nThe talks began.;5/3/2025;7\n", encoding="utf-8")
    code, complaint = run("parse", path)
    assert code == 1
    assert "(got 'Inhalt', 'Tag', 'Seite'); name the column, " in complaint
    options = ("--column", "text=Inhalt", "--column", "published=Tag", "--dates", "dmy")
    story = newsevents.loads(run("parse", path, *options)[1])
    assert (story.text, str(story.published)) == ("The talks began.", "2025-03-05")
    assert [(detail.name, detail.value) for detail in story.details] == [("Seite", "7")]
    assert "The talks began." in run("show", path, *options)[1]


def test_standard_input_may_be_a_table_of_any_columns(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"Inhalt\nThe talks began.\n")))
    code, printed = run("parse", "--from", "csv", "--column", "text=Inhalt")
    assert (code, newsevents.loads(printed).text) == (0, "The talks began.")


@pytest.mark.parametrize(
    ("options", "must"),
    [
        (("--column", "Body"), "--column: must be FIELD=COLUMN, with one of text, id, "),
        (("--column", "txt=Body"), "--column: must be FIELD=COLUMN, with one of text, id, "),
        (("--column", "text="), "--column: must be FIELD=COLUMN, with one of text, id, "),
        (("--dates", "dym"), "--dates: must be one of: dmy, mdy, ymd (got 'dym')"),
        (("--dates", "dmy"), "columns and dates: are for corpora; this is read as text"),
        (("--encoding", "cp9999"), "--encoding: must be the name of an encoding, such as cp1252, latin-1 or utf-16"),
        (("--encoding", ""), "--encoding: must be the name of an encoding, "),
        (("--encoding", "cp1252", "--from", "html"), "encoding: is for text, CSV, TSV and JSON; "),
    ],
)
def test_options_of_tables_that_mean_nothing_are_refused(
    run: Run, article: Path, options: tuple[str, ...], must: str
) -> None:
    code, complaint = run("parse", article, *options)
    assert code == 1
    assert complaint.startswith(f"newsevents: {must}")


OLD = "Überschrift;Text\nDer Zoo;“Ready,” Zoë Müller said.\n"


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16-le", "utf-16"])
def test_files_and_standard_input_may_be_in_another_encoding(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, encoding: str
) -> None:
    (path := tmp_path / "a.csv").write_bytes(OLD.encode(encoding))
    code, printed = run("parse", path, "--encoding", encoding)
    assert (code, newsevents.loads(printed).text) == (0, "“Ready,” Zoë Müller said.")
    assert "Zoë Müller said" in run("show", path, "--encoding", encoding)[1]
    for words in ((), ("--from", "csv")):
        stdin = io.TextIOWrapper(io.BufferedReader(io.BytesIO(OLD.encode(encoding))))
        monkeypatch.setattr("sys.stdin", stdin)
        assert run("parse", "-", "--encoding", encoding, *words) == (0, printed)


def test_bytes_in_another_encoding_are_refused_with_the_option_and_their_place(run: Run, tmp_path: Path) -> None:
    (path := tmp_path / "a.csv").write_bytes(OLD.encode("cp1252"))
    code, complaint = run("parse", path)
    assert code == 1
    assert complaint.startswith(f"newsevents: {path}: CSV table: must be UTF-8 (got other bytes: name the encoding, ")
    assert complaint.endswith(" or --encoding cp1252 on the command line) @ byte 0")
    told = f"{path}: CSV table: must be ascii (got other bytes) @ byte 0"
    assert run("parse", path, "--encoding", "ascii") == (1, f"newsevents: {told}")
    code, printed = run("parse", path, "--encoding", "ascii", "--on-error", "skip")
    assert (code, f"newsevents: left out: {told}\n" in printed) == (3, True)


def test_files_of_a_folder_may_be_in_another_encoding(run: Run, tmp_path: Path) -> None:
    (folder := tmp_path / "in").mkdir()
    (folder / "a.csv").write_bytes(OLD.encode("cp1252"))
    (folder / "b.txt").write_bytes("Zoë left.".encode("cp1252"))
    out = tmp_path / "out"
    assert run("batch", folder, "--out", out, "--jobs", "1", "--encoding", "Windows-1252")[0] == 0
    texts = [story.text for path in (out / "stories").iterdir() for story in newsevents.load_all(path)]
    assert texts == ["“Ready,” Zoë Müller said.", "Zoë left."]
    assert json.loads((out / "manifest.json").read_text(encoding="utf-8"))["options"]["encoding"] == "cp1252"
    assert run("report", folder, "--out", tmp_path / "pages", "--encoding", "cp1252")[0] == 0
