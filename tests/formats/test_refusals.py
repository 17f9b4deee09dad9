"""What readers say of documents that hold no article, in full."""

import io

import pyarrow as pa
import pytest
from pyarrow import parquet
from tests.formats.reading import articles

from newsevents.errors import DecodeError
from newsevents.formats import FORMATS, Format, dumps, loads

READERS = [entry for entry in FORMATS.values() if entry.brings]
BYTES = b'"' + b"x" * 64 + b'"'


def in_parquet(**columns: object) -> bytes:
    file = io.BytesIO()
    parquet.write_table(pa.table(columns), file)
    return file.getvalue()


def said(name: str, document: str | bytes, limit: int = 10**6) -> str:
    with pytest.raises(DecodeError) as caught:
        articles(name, document, limit)
    return str(caught.value)


NEWSML = "NewsML-G2 document"
NO_TEXT = (
    "must have a text, in a column such as text, body, maintext, articlebody (got {}); name the column,"
    ' with columns={{"text": ...}} in Python or --column text=... on the command line'
)
HINT = "name the encoding, with encoding='cp1252' in Python or --encoding cp1252 on the command line"
NEWSML_ITEM = "NewsML-G2 item 1"
ITEM = "<newsItem>{}</newsItem>"
DECLARED = '<!DOCTYPE a [<!ENTITY x "y">]>' + ITEM.format("&x;")
DEEP = ITEM.format("<inlineXML>" + "<i>" * 201 + "</i>" * 201 + "</inlineXML>")


@pytest.mark.parametrize(
    ("name", "document", "what", "problem"),
    [
        ("text", b"PK\0\1", "text", "must be text (got binary data) @ byte 2"),
        ("text", b"ab\xff", "text", f"must be UTF-8 (got other bytes; if it is a text, {HINT}) @ byte 2"),
        ("html", "<p></p>", "HTML page", "must hold an article (got no text that looks like one)"),
        ("html", "\n<p" + " a=1" * 5000 + ">", "HTML page", "must have fewer than 5000 attributes in a tag @ line 2"),
        ("feed", "", "feed", "must be RSS or Atom (got another document)"),
        ("feed", "<a/>", "feed", "must be RSS or Atom (got another document)"),
        ("feed", "\n\n<p" + " a=1" * 5000 + ">", "feed", "must have fewer than 5000 attributes in a tag @ line 3"),
        ("newsml", "<rss/>", NEWSML, "must hold a newsItem (got 'rss') @ /"),
        ("newsml", DECLARED, NEWSML, "must have no document type: DTDForbidden"),
        ("newsml", ITEM.format("<pubStatus qcode='stat:withheld'/>"), NEWSML_ITEM, "must be usable (got 'withheld') @ newsItem/itemMeta/pubStatus"),  # noqa: E501
        ("newsml", ITEM.format("<pubStatus qcode='a:b:canceled'/>"), NEWSML_ITEM, "must be usable (got 'canceled') @ newsItem/itemMeta/pubStatus"),  # noqa: E501
        ("newsml", ITEM.format("<newsItem/>"), NEWSML_ITEM, "must not hold a newsItem in another @ newsItem"),
        ("newsml", DEEP, NEWSML_ITEM, "must be less deeply nested than 200 elements @ inlineXML"),
        ("ninjs", "3", "ninjs item 1", "must be an object (got int) @ $"),
        ("ninjs", "{}", "ninjs item 1", "must be a string (got None) @ $.uri"),
        ("ninjs", '{"uri": "urn:1", "pubstatus": "withheld"}', "ninjs item 1", "must be usable (got 'withheld') @ $.pubStatus"),  # noqa: E501
        ("ninjs", '{"uri": "urn:1", "pubStatus": "canceled"}', "ninjs item 1", "must be usable (got 'canceled') @ $.pubStatus"),  # noqa: E501
        ("jsonld", "{}", "JSON-LD document", "must hold a NewsArticle (got none) @ $"),
        ("corpus", "3", "corpus line 1", "must be an object (got int) @ $"),
        ("corpus", b'{"text": "\xff"}', "corpus line 1", f"must be UTF-8: invalid start byte; {HINT} @ byte 10"),
        ("ninjs", b'"\xff"', "ninjs item", f"must be UTF-8: invalid start byte; {HINT} @ byte 1"),
        ("corpus", '\n{"text": 3}', "corpus line 2", "must be a string (got 3) @ $.text"),
        ("csv", b"text\n\xff", "CSV table", f"must be UTF-8 (got other bytes: {HINT}) @ byte 5"),
        ("csv", "text,title\n,a\n", "CSV row 1", "must hold a text (got an empty cell) @ $.text"),
        ("columns", in_parquet(title=["a"]), "Parquet corpus", NO_TEXT.format("'title'")),
        ("csv", "title,date\na,b", "CSV table", NO_TEXT.format("'title', 'date'")),
        ("corpus", '{"title": "a"}', "corpus line 1", NO_TEXT.format("'title'")),
        ("columns", in_parquet(text=["a", None]), "Parquet row 2", "must hold a text (got an empty cell) @ $.text"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_in_full(name: str, document: str | bytes, what: str, problem: str) -> None:
    assert said(name, document) == f"{what} is not valid:\n{problem}"


@pytest.mark.parametrize(
    ("name", "document", "words"),
    [
        ("feed", "just words", "feed is not valid:\nmust be RSS or Atom (<unknown>:"),
        ("newsml", "<newsItem", "NewsML-G2 document is not valid:\nmust be XML: "),
        ("newsml", "<?xml version='1.0' encoding='none'?><a/>", "NewsML-G2 document is not valid:\nmust be XML in a known encoding: "),  # noqa: E501
        ("corpus", "{", "corpus line 1 is not valid:\nmust be JSON: "),
        ("csv", 'text\n"a"b\n', "CSV row 1 is not valid:\nmust be CSV: "),
        ("csv", '"te"xt\na\n', "CSV table is not valid:\nmust be CSV: "),
        ("columns", b"x", "Parquet corpus is not valid:\nmust be Parquet: "),
    ],
)  # fmt: skip
def test_what_a_library_says_follows_our_words(name: str, document: str | bytes, words: str) -> None:
    assert said(name, document).startswith(words)


@pytest.mark.parametrize("entry", READERS, ids=lambda entry: entry.name)
def test_a_document_of_a_byte_too_many_is_refused(entry: Format) -> None:
    what = "corpus line 1" if entry.name == "corpus" else entry.what
    assert said(entry.name, BYTES, len(BYTES) - 1) == f"{what} is not valid:\nmust not be longer than 65 bytes"
    if entry.name not in {"text", "csv"}:
        assert "longer" not in said(entry.name, BYTES, len(BYTES))


def test_lines_of_a_corpus_may_be_as_long_as_the_limit() -> None:
    lines = b'{"text": "One."}\n{"text": "Two."}\n'
    assert len(articles("corpus", lines, 17)) == 2
    assert said("corpus", lines, 16) == "corpus line 1 is not valid:\nmust not be longer than 16 bytes"


def test_a_library_that_says_much_is_cut_short() -> None:
    long = said("columns", b"PAR1" + b"x" * 100 + b"PAR1")
    assert len(long) < 200


@pytest.mark.parametrize("entry", [entry for entry in FORMATS.values() if entry.lossless and not entry.store])
def test_a_document_that_is_no_story_is_called_by_its_name(entry: Format) -> None:
    with pytest.raises(DecodeError, match=rf"^{entry.what}"):
        loads(b"\xc1\xff", format=entry.name)
    with pytest.raises(DecodeError, match=rf"^{entry.what} is not valid:\nmust hold one story \(got none\)$"):
        loads(b"", format=entry.name) if entry.name != "json" else loads(b"[]")


def test_two_stories_are_not_one() -> None:
    document = dumps(loads('{"schema": "newsevents/1", "id": "story:1", "text": ""}'))
    with pytest.raises(DecodeError, match=r"^JSON document is not valid:\nmust hold one story \(got more\)$"):
        loads(f"[{document}, {document}]")
