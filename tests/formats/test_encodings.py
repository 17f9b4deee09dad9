"""Files in other encodings than UTF-8: as the caller says, the same articles; else an error that says where."""

import codecs
import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.formats.reading import articles

import newsevents
from newsevents import Article
from newsevents.errors import ArticleWarning, DecodeError, InputError
from newsevents.formats import FORMATS, _encoding
from newsevents.formats._encoding import beginning, checked, in_utf8

TABLE = "Überschrift;text;author\nDer Zoo öffnet;Zoë Müller said “the café” was full.;Zoë Müller\n"
LINES = '{"text": "Zoë Müller left."}\n\n{"text": "André Weiß stayed — €5."}\n'
TEXT = "The café opened\n\nBy Zoë Müller\n\nIt cost €5, she said.\n"
DOCUMENTS = {
    "csv": TABLE,
    "corpus": LINES,
    "text": TEXT,
    "jsonld": json.dumps({"@type": "NewsArticle", "articleBody": "Zoë left."}, ensure_ascii=False),
    "ninjs": json.dumps({"uri": "urn:1", "headline": "Zoë", "body_text": "Zoë left."}, ensure_ascii=False),
}
SUFFIXES = {"csv": ".csv", "corpus": ".articles.jsonl", "text": ".txt", "jsonld": ".jsonld", "ninjs": ".ninjs"}
ENCODINGS = ("cp1252", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-8", "utf-8-sig", "gb18030", "utf-7")


def test_these_formats_are_of_text_that_does_not_say_its_encoding() -> None:
    assert {entry.name for entry in FORMATS.values() if entry.any_encoding} == set(DOCUMENTS)
    assert all(entry.brings for entry in FORMATS.values() if entry.any_encoding)


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_file_in_any_encoding_gives_what_it_gives_in_utf_8(tmp_path: Path, name: str, encoding: str) -> None:
    path = tmp_path / f"a{SUFFIXES[name]}"
    path.write_bytes(DOCUMENTS[name].encode(encoding))
    assert list(newsevents.read(path, encoding=encoding)) == articles(name, DOCUMENTS[name])


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16"])
@pytest.mark.parametrize("name", ["csv", "corpus", "jsonld", "ninjs"])
def test_what_such_a_file_holds_is_seen_by_its_beginning(tmp_path: Path, name: str, encoding: str) -> None:
    path = tmp_path / "a"
    path.write_bytes(DOCUMENTS[name].encode(encoding))
    assert list(newsevents.read(path, encoding=encoding)) == articles(name, DOCUMENTS[name])


@pytest.mark.parametrize("name", ["cp9999", "", "base64", "rot13", "a\0b", "x" * 100, "é"])
def test_an_encoding_that_there_is_not_is_named(tmp_path: Path, name: str) -> None:
    (path := tmp_path / "a.txt").write_text("It rained.", encoding="utf-8")
    with pytest.raises(InputError) as caught:
        list(newsevents.read(path, encoding=name, on_error="skip"))
    must = f"must be the name of an encoding, such as cp1252, latin-1 or utf-16 (got {name!r:.60})"
    assert (caught.value.what, caught.value.problem) == ("encoding", must)


def test_something_that_is_no_name_is_no_encoding() -> None:
    with pytest.raises(InputError, match=r"must be the name of an encoding, .* \(got 3\)"):
        checked(3)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["Windows-1252", "CP1252", "1252", "windows_1252"])
def test_an_encoding_has_many_names(name: str) -> None:
    assert checked(name) == "cp1252"


@pytest.mark.parametrize(
    ("name", "document", "encoding", "problem"),
    [
        ("text", b"abc\x81def", "cp1252", "must be cp1252 (got other bytes) @ byte 3"),
        ("csv", b"text\nabc\x81def\n", "cp1252", "must be cp1252 (got other bytes) @ byte 8"),
        ("text", "Zoë".encode(), "ascii", "must be ascii (got other bytes) @ byte 2"),
        ("text", "Zoë left.".encode("cp1252"), "utf-8", "must be utf-8 (got other bytes) @ byte 2"),
        ("text", b"ab\xc3", "utf-8", "must be utf-8 (got other bytes) @ byte 2"),
        ("text", "é".encode() * 32_768 + b"\xc3", "utf-8", "must be utf-8 (got other bytes) @ byte 65536"),
        ("text", b"a" + "é".encode() * 32_768 + b"\xff", "utf-8", "must be utf-8 (got other bytes) @ byte 65537"),
        ("text", b"a" + "é".encode() * 32_767 + b"\xc3\xff", "utf-8", "must be utf-8 (got other bytes) @ byte 65535"),
        ("text", b"\xff\xfea\0b", "utf-16", "must be utf-16 (got other bytes) @ byte 4"),
        ("text", b"\xff\xfea\0\0\xd8b\0", "utf-16", "must be utf-16 (got other bytes) @ byte 4"),
        ("text", b"+2ADY-", "utf-7", "must be utf-7 (got "),
        ("text", b"abc", "undefined", "must be undefined (got undefined encoding) @ byte 0"),
    ],
)
def test_bytes_that_do_not_fit_are_told_by_their_place(name: str, document: bytes, encoding: str, problem: str) -> None:
    with pytest.raises(DecodeError) as caught:
        list(FORMATS[name].articles(io.BytesIO(document), encoding=encoding))
    assert caught.value.subject == FORMATS[name].what
    (said,) = caught.value.problems
    assert said == problem or (problem.endswith("got ") and said.startswith(problem))


def test_utf_16_without_a_mark_has_to_say_which_of_the_two_it_is() -> None:
    with pytest.raises(DecodeError, match=r"must be utf-16 \(got .*\) @ byte 0"):
        list(FORMATS["text"].articles(io.BytesIO("It rained.".encode("utf-16-le")), encoding="utf-16"))
    assert beginning(b"a\0b\0", "utf-16") == b"a\0b\0"


def test_one_bad_line_is_one_bad_line(tmp_path: Path) -> None:
    path = tmp_path / "a.articles.jsonl"
    path.write_bytes(b'{"text": "One \xe9."}\n{"text": "Two."}\n{"text": "\x81\x8d"}\n{"text": "Four."}\n{"\x81')
    problems: list[DecodeError] = []
    found = [article.text for article in newsevents.read(path, encoding="cp1252", on_error=problems.append)]
    assert found == ["One é.", "Two.", "Four."]
    assert [problem.path for problem in problems] == [str(path)] * 2
    assert [(problem.subject, *problem.problems) for problem in problems] == [
        ("corpus line 3", "must be cp1252 (got other bytes) @ byte 46"),
        ("corpus line 5", "must be cp1252 (got other bytes) @ byte 71"),
    ]


def test_in_utf_16_the_lines_before_bytes_that_do_not_fit_are_read() -> None:
    lines = '{"text": "One."}\n'.encode("utf-16-le") + b"\0\xd8x\0" + '\n{"text": "Two."}\n'.encode("utf-16-le")
    problems: list[DecodeError] = []
    found = FORMATS["corpus"].articles(io.BytesIO(lines), encoding="utf-16-le", on_error=problems.append)
    assert [article.text for article in found] == ["One."]
    assert [str(problem) for problem in problems] == [
        "corpus line 2 is not valid:\nmust be utf-16-le (got other bytes) @ byte 34"
    ]


def test_a_list_with_bytes_that_do_not_fit_is_refused_as_a_whole() -> None:
    for document in (b'[{"text": "One."},\n{"text": "\x81"}]', b'{"articles": [\n{"text": "\x81"}]}'):
        with pytest.raises(DecodeError, match=r"must be cp1252 \(got other bytes\) @ byte"):
            list(FORMATS["corpus"].articles(io.BytesIO(document), encoding="cp1252"))
        with pytest.raises(DecodeError, match=r"JSON corpus is not valid:\nmust be UTF-8: .*; name the encoding, "):
            list(FORMATS["corpus"].articles(io.BytesIO(document)))


@given(
    st.lists(st.sampled_from(["good", "bad", "empty", "long"]), max_size=12),
    st.sampled_from(["cp1252", "utf-8", "shift_jis", "ascii"]),
    st.integers(1, 40),
    st.booleans(),
)
def test_good_lines_are_articles_and_bad_ones_are_reports(
    kinds: list[str],
    encoding: str,
    size: int,
    first_is_bad: bool,  # noqa: FBT001
) -> None:
    kinds = ["bad", *kinds] if first_is_bad else kinds
    line = {
        "good": b'{"text": "One."}\n',
        "bad": b'{"text": "\x81\xff", "id": "\xff"}\n',
        "empty": b"\n",
        "long": b'{"text": "' + b"x" * 5000 + b'\xff"}\n',
    }
    problems: list[DecodeError] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(_encoding, "_PIECE", size)
        source = io.BytesIO(b"".join(line[kind] for kind in kinds))
        found = list(FORMATS["corpus"].articles(source, limit=1000, encoding=encoding, on_error=problems.append))
    numbers = [number for number, kind in enumerate(kinds, 1) if kind in ("bad", "long")]
    assert [article.text for article in found] == ["One."] * kinds.count("good")
    assert [problem.subject for problem in problems] == [f"corpus line {number}" for number in numbers]


def test_the_file_is_left_out_if_wanted(tmp_path: Path) -> None:
    (path := tmp_path / "a.csv").write_bytes(b"text\n\x81\n")
    with pytest.warns(ArticleWarning, match="left out: .* must be cp1252"):
        assert list(newsevents.read(path, encoding="cp1252", on_error="skip")) == []


@pytest.mark.parametrize("name", [entry.name for entry in FORMATS.values() if entry.brings and not entry.any_encoding])
def test_a_format_that_says_its_encoding_takes_no_other(tmp_path: Path, name: str) -> None:
    (path := tmp_path / f"a{FORMATS[name].suffixes[0]}").write_bytes(b"x")
    with pytest.raises(InputError) as caught:
        list(newsevents.read(path, encoding="cp1252"))
    problem = f"is for text, CSV, TSV and JSON; {path} is read as {name}, which says its own"
    assert (caught.value.what, caught.value.problem) == ("encoding", problem)


def test_a_page_that_is_seen_by_its_beginning_takes_no_encoding(tmp_path: Path) -> None:
    (path := tmp_path / "a").write_text("<!DOCTYPE html><p>It rained.</p>", encoding="utf-16")
    with pytest.raises(InputError, match="a is read as html"):
        list(newsevents.read(path, encoding="utf-16"))


def test_a_workbook_takes_no_encoding(tmp_path: Path) -> None:
    (path := tmp_path / "a.xlsx").write_bytes(b"PK\3\4")
    with pytest.raises(InputError, match=r"a\.xlsx is read as spreadsheet, which says its own"):
        list(newsevents.read(path, encoding="cp1252"))


def words(encoding: str) -> st.SearchStrategy[str]:
    letters = st.characters(codec=encoding, exclude_categories=("Cs", "Cc"), exclude_characters="\ufeff¥‾")
    return st.text(letters, min_size=1).filter(str.strip)


@st.composite
def tables(draw: st.DrawFn) -> tuple[str, list[str]]:
    encoding = draw(st.sampled_from(["cp1252", "latin-1", "koi8-r", "utf-16", "utf-16-be", "shift_jis", "utf-8"]))
    return encoding, draw(st.lists(words(encoding), min_size=1, max_size=4))


@given(tables(), st.sampled_from(["corpus", "csv"]))
def test_whatever_can_be_written_in_an_encoding_is_read_in_it(table: tuple[str, list[str]], name: str) -> None:
    encoding, texts = table
    if name == "corpus":
        document = "".join(json.dumps({"text": text}, ensure_ascii=False) + "\n" for text in texts)
    else:
        document = "text\n" + "".join('"' + text.replace('"', '""') + '"\n' for text in texts)
    found = FORMATS[name].articles(io.BytesIO(document.encode(encoding)), encoding=encoding)
    assert list(found) == [Article(text=text) for text in texts]


@given(st.binary(max_size=60), st.sampled_from(["cp1252", "utf-8", "utf-16", "utf-16-le", "gb18030", "iso2022_jp"]))
@example(b"\xc3\xff", "utf-8")
def test_bytes_are_the_same_text_as_python_reads_or_refused_where_it_does(data: bytes, encoding: str) -> None:
    whole: bytes | None = None
    start = 0
    try:
        whole = data.decode(encoding).encode()
    except UnicodeDecodeError as error:
        start = error.start
    if whole is None:
        with pytest.raises(DecodeError) as caught:
            list(pieces(data, encoding))
        assert encoding in ("utf-16", "iso2022_jp") or caught.value.problems[0].endswith(f" @ byte {start}")
    elif encoding != "utf-16" or data[:2] in (b"", codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):  # which a file has to say
        assert b"".join(pieces(data, encoding)) == whole


def pieces(data: bytes, encoding: str) -> Iterator[bytes]:
    source = in_utf8(io.BytesIO(data), encoding, "text")
    while piece := source.read(7):
        yield piece
