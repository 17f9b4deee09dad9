"""Readers of articles: what they bring, and what they say of documents that they cannot read."""

import gzip
import io
import json
import zlib
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyarrow import parquet

import newsevents
from newsevents import Article
from newsevents.errors import DecodeError
from newsevents.formats import FORMATS, Format
from newsevents.formats._articles import bylines
from newsevents.formats._markup import text_of_markup
from newsevents.model import Story

READERS = [entry for entry in FORMATS.values() if entry.brings]
EVERY_READER = pytest.mark.parametrize("entry", READERS, ids=lambda entry: entry.name)
DAY = date(2025, 8, 20)
TWO_HOURS = timezone(timedelta(hours=2))

PARAGRAPHS = ("“We are ready,” said Nora Dahl.", "The ferry will sail on Monday, she told reporters in Bergen.")
TEXT = "\n\n".join(PARAGRAPHS)
MARKUP = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)


def articles(name: str, document: str | bytes, limit: int = 10**7) -> list[Article]:
    data = document.encode() if isinstance(document, str) else document
    return list(FORMATS[name].articles(io.BytesIO(data), limit=limit))


def in_parquet(table: pa.Table) -> bytes:
    file = io.BytesIO()
    parquet.write_table(table, file)
    return file.getvalue()


def only(name: str, document: str | bytes) -> Article:
    (article,) = articles(name, document)
    return article


class TestText:
    def test_is_kept_but_for_carriage_returns(self) -> None:
        assert only("text", "One.\r\nTwo.").text == "One.\nTwo."

    @pytest.mark.parametrize("data", [b"\xff\xfe", b"PK\x00\x01"])
    def test_binary_data_is_refused(self, data: bytes) -> None:
        with pytest.raises(DecodeError, match="@ byte"):
            articles("text", data)


PAGE = f"""<html><head><title>Ferry sails</title>
<script type="application/ld+json">{{"@type": "NewsArticle", "datePublished": "2025-08-20T10:00:00+02:00"}}</script>
</head><body><article><h1>Ferry sails</h1>{MARKUP}{MARKUP.replace("ferry", "boat")}</article></body></html>"""


class TestHtml:
    @pytest.mark.parametrize("attribute", [" a%", " a%=1", " a%='<>'", '/a%="x"', " a% = 1", "a%=''"])
    def test_a_tag_of_too_many_attributes_is_refused(self, attribute: str) -> None:
        page = PAGE.replace("<body>", f"<body>\n<p{''.join(attribute.replace('%', str(i)) for i in range(6000))}>")
        with pytest.raises(DecodeError, match="must have fewer than 5000 attributes in a tag @ line 4"):
            articles("html", page)
        assert only("html", PAGE.replace("<body>", f"<body><p{' a'.join(map(str, range(4000)))}>")).headline

    def test_the_first_time_of_several_scripts_counts(self) -> None:
        report = '{"@type": "Report", "datePublished": "%s"}'
        script = f'<script type="application/ld+json">[{{"@type": "Report"}}, {report}]</SCRIPT>'
        page = PAGE.replace("<head>", f"<head>{script % '2025-08-18'}{script % '2025-08-19'}")
        assert only("html", page).published == date(2025, 8, 18)

    def test_compressed_pages_are_not_unpacked(self) -> None:
        for packed in (gzip.compress(PAGE.encode()), zlib.compress(PAGE.encode())):
            with pytest.raises(DecodeError, match="must hold an article"):
                articles("html", packed)

    def test_other_encodings_are_guessed(self) -> None:
        page = PAGE.replace("Nora", "Åse").replace("“", "«").replace("”", "»")
        assert "The ferry will sail on Monday" in only("html", page.encode("latin-1")).text


RSS = f"""<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>The Harbour Post</title><language>en-GB</language>
<item><title>Ferry &amp; crew</title><link>https://example.org/1</link><guid>tag:1</guid><author>Jane Roe</author>
<pubDate>Wed, 20 Aug 2025 10:00:00 +0200</pubDate>
<content:encoded><![CDATA[{MARKUP}<script>alert(1)</script>]]></content:encoded></item>
<item><title>Teaser</title><description>More inside.</description></item>
</channel></rss>"""


class TestMarkup:
    @pytest.mark.parametrize(
        ("markup", "text"),
        [
            ("<p>One.</p><p>Two.</p>", "One.\n\nTwo."),
            ("One<br/>two <b>bold</b>", "One\n\ntwo bold"),
            ("<![CDATA[A &amp; B]]>", "A & B"),
            ("<p>a <![; b</p>", "a <![; b"),
            ("<style>p {}</style>x", "x"),
            ("</script>x", "x"),
            ("a <!-- b > c --> d", "a d"),
            ("a <!-- b --><!-- c --> d <!-- e", "a d <!-- e"),
            ("a <!-- b <!-- c <p>d", "a <!-- b <!-- c\n\nd"),
            ("a <!-->b--> c", "a c"),
            ("<p>a <b", "a <b"),
            ("<p>a < b &amp; c", "a < b & c"),
            ("<script>a</script>b<style>c", "b"),
            ("&#65;&#0066;&#x43;&#0;", "ABC\ufffd"),
            (f"&#{'9' * 5000};&#{'0' * 5000}65;", "\ufffdA"),
            ("&#1114112;", "\ufffd"),
        ],
    )
    def test_the_text_of_markup(self, markup: str, text: str) -> None:
        assert text_of_markup(markup) == text


class TestFeed:
    def test_an_entry(self) -> None:
        article = articles("feed", RSS)[0]
        assert article.text == TEXT
        assert article.published == datetime(2025, 8, 20, 10, tzinfo=TWO_HOURS)
        assert (article.id, article.headline, article.source) == ("tag:1", "Ferry & crew", "The Harbour Post")

    def test_an_entry_of_another_source(self) -> None:
        feed = RSS.replace("<guid>", "<source url='https://example.net/'>The Pier</source><guid>")
        assert articles("feed", feed)[0].source == "The Pier"

    def test_a_teaser_says_that_it_is_one(self) -> None:
        article = articles("feed", RSS)[1]
        assert (article.text, article.notes) == ("More inside.", ("the entry has a summary and no text",))

    def test_another_document_is_refused(self) -> None:
        with pytest.raises(DecodeError, match="must be RSS or Atom"):
            articles("feed", "just words")

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
    def test_a_tag_of_too_many_attributes_is_refused(self, encoding: str) -> None:
        attributes = " ".join(f"a{i}='1'" for i in range(5000))
        with pytest.raises(DecodeError, match="must have fewer than 5000 attributes in a tag @ line 3"):
            articles("feed", RSS.replace("<item>", f"<item {attributes}>", 1).encode(encoding))

    def test_entities_must_not_unfold_to_more_than_the_limit(self) -> None:
        declared = RSS.replace("<rss", f'<!DOCTYPE rss [<!ENTITY x "{"y" * 1000}">]><rss', 1)
        for times, limit in ((50, 60_000), (50, 50_000)):
            assert len(articles("feed", declared.replace("More", "&x;" * times), limit)[1].text) > 50_000
        with pytest.raises(DecodeError, match="must not be longer than 49999 bytes"):
            articles("feed", declared.replace("More", "&x;" * 50), 49_999)

    def test_a_document_that_looks_like_a_path_opens_no_file(self, tmp_path: Path) -> None:
        (tmp_path / "secret").write_text(RSS, encoding="utf-8")
        with pytest.raises(DecodeError, match="must be RSS or Atom"):
            articles("feed", str(tmp_path / "secret"))

    def test_scripts_and_styles_are_no_text(self) -> None:
        feed = RSS.replace("alert(1)</script>", "alert(1)</script><style>p {}</style><!-- not this -->")
        assert articles("feed", feed)[0].text == TEXT
        title = articles("feed", RSS.replace("Ferry &amp; crew", "<![CDATA[<b>Ferry</b><script>no()</script>]]>"))[0]
        assert title.headline == "Ferry"

    def test_a_feed_on_which_the_library_stumbles_is_refused(self) -> None:
        whole = RSS.encode()
        with pytest.raises(DecodeError, match="must be RSS or Atom"):
            articles("feed", whole[:56] + b"\x85" + whole[56:])

    def test_a_time_that_nobody_can_read_is_left_out_and_said(self) -> None:
        article = articles("feed", RSS.replace("Wed, 20 Aug 2025 10:00:00 +0200", "soon"))[0]
        assert article.published is None
        assert article.notes == ("published must be a date or time (got 'soon'): left out",)


NINJS: dict[int, dict[str, Any]] = {
    1: {
        "uri": "urn:1",
        "headline": "Ferry sails",
        "body_text": TEXT,
        "versioncreated": "2025-08-20T10:00:00+02:00",
        "byline": "By Jane Roe",
    },
    2: {
        "uri": "urn:1",
        "headlines": [{"role": "main", "value": "Ferry sails"}],
        "bodies": [{"contenttype": "text/html", "value": MARKUP}],
        "firstcreated": "2025-08-20T10:00:00+02:00",
        "by": "Jane Roe",
    },
    3: {
        "uri": "urn:1",
        "type": "text",
        "headlines": [{"role": "short", "value": "Ferry"}, {"role": "main", "value": "Ferry sails"}],
        "bodies": [{"contentType": "text/html", "value": "no"}, {"contentType": "text/plain", "value": TEXT}],
        "contentCreated": "2025-08-20T10:00:00+02:00",
        "versionCreated": "2025-08-21T10:00:00+02:00",
        "by": "by Jane Roe",
    },
}


class TestNinjs:
    @pytest.mark.parametrize("version", NINJS)
    def test_all_versions_say_the_same(self, version: int) -> None:
        article = only("ninjs", json.dumps(NINJS[version]))
        assert (article.text, article.headline, article.bylines) == (TEXT, "Ferry sails", ("Jane Roe",))
        assert article.published == datetime(2025, 8, 20, 10, tzinfo=TWO_HOURS)

    @pytest.mark.parametrize("time", [3, "soon"])
    def test_a_time_that_is_none_is_left_out_and_said(self, time: object) -> None:
        article = only("ninjs", json.dumps({**NINJS[1], "versioncreated": time}))
        assert article.published is None
        assert article.notes[0] == f"versionCreated must be a date or time (got {time!r}): left out"

    def test_a_time_that_is_too_long_to_be_one_is_left_out(self) -> None:
        article = only("ninjs", json.dumps({**NINJS[1], "versioncreated": "1 " * 10**6}))
        assert article.published is None
        assert all(len(note) < 200 for note in article.notes)

    @pytest.mark.parametrize("key", sorted(NINJS[3]))
    @pytest.mark.parametrize("value", [None, 3, [], {}, [[]], [{}], {"role": []}, [{"contentType": [], "value": {}}]])
    def test_values_of_another_kind_are_left_out_or_refused(self, key: str, value: object) -> None:
        item = {**NINJS[3], key: value}
        if key == "uri":
            with pytest.raises(DecodeError, match="must be a string"):
                articles("ninjs", json.dumps(item))
        else:
            assert all(isinstance(article, Article) for article in articles("ninjs", json.dumps(item)))

    @pytest.mark.parametrize("status", ["canceled", "withheld"])
    def test_withdrawn_items_are_refused(self, status: str) -> None:
        with pytest.raises(DecodeError, match="must be usable"):
            articles("ninjs", json.dumps({**NINJS[3], "pubStatus": status}))

    @pytest.mark.parametrize("kind", ["text", "composite"])
    def test_other_kinds_of_texts_are(self, kind: str) -> None:
        assert only("ninjs", json.dumps({**NINJS[3], "type": kind})).text == TEXT

    def test_the_source_of_an_item(self) -> None:
        item = {**NINJS[3], "infosource": [{"name": "The Pier"}]}
        assert only("ninjs", json.dumps(item)).source == "The Pier"

    def test_pictures_are_no_articles(self) -> None:
        assert articles("ninjs", json.dumps({**NINJS[3], "type": "picture"})) == []

    def test_several_items_on_lines_or_in_a_list(self) -> None:
        both = [NINJS[1], NINJS[3]]
        assert len(articles("ninjs", json.dumps(both))) == 2
        assert len(articles("ninjs", "\n".join(map(json.dumps, both)))) == 2
        assert len(articles("ninjs", "\n \n".join(map(json.dumps, both)) + "\n\n")) == 2
        assert len(articles("ninjs", json.dumps(both, indent=1))) == 2
        assert len(articles("ninjs", json.dumps(NINJS[3], indent=1))) == 1

    def test_what_we_write_can_be_read(self) -> None:
        story = Story(id="story:1", text=TEXT, headline="Ferry sails", published=datetime(2025, 8, 20, 10, tzinfo=UTC))
        document = newsevents.dumps(story, format="ninjs")
        assert isinstance(document, str)
        article = only("ninjs", document)
        assert (article.text, article.headline, article.published) == (story.text, story.headline, story.published)


NEWSML = f"""<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:1">
<itemMeta><versionCreated>2025-08-20T10:00:00+02:00</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
<contentMeta><headline>Ferry sails</headline><by>By Jane Roe</by><language tag="en-GB"/></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
<head><title>no</title></head><body>{MARKUP}</body></html></inlineXML></contentSet></newsItem>"""


class TestNewsml:
    def test_an_item(self) -> None:
        article = only("newsml", NEWSML)
        assert (article.text, article.headline, article.bylines) == (TEXT, "Ferry sails", ("Jane Roe",))
        assert (article.id, article.language) == ("urn:1", "en-GB")
        assert article.published == datetime(2025, 8, 20, 10, tzinfo=TWO_HOURS)

    def test_items_of_a_message_and_without_namespace(self) -> None:
        bare = NEWSML.replace(' xmlns="http://iptc.org/std/nar/2006-10-01/"', "")
        assert len(articles("newsml", f"<newsMessage><itemSet>{bare}{bare}</itemSet></newsMessage>")) == 2

    def test_plain_inline_data(self) -> None:
        data = "<inlineData contenttype='text/plain'> Short. </inlineData>"
        item = f"<newsItem guid='1'><contentSet>{data}</contentSet></newsItem>"
        assert only("newsml", item).text == "Short."

    def test_items_are_told_in_their_order(self) -> None:
        items = "".join(f"<newsItem guid='{i}'/>" for i in range(3))
        document = f"<newsMessage><itemSet>{items}</itemSet><itemSet><newsItem guid='3'/></itemSet></newsMessage>"
        assert [article.id for article in articles("newsml", document)] == ["0", "1", "2", "3"]

    @pytest.mark.parametrize("provider", ['literal="The Pier"', 'qcode="x:The Pier"'])
    def test_the_source_of_an_item(self, provider: str) -> None:
        assert only("newsml", f"<newsItem><provider {provider}/></newsItem>").source == "The Pier"

    def test_an_encoding_that_nobody_knows_is_refused(self) -> None:
        with pytest.raises(DecodeError, match="must be XML in a known encoding: "):
            articles("newsml", "<?xml version='1.0' encoding='none'?><newsItem/>")

    def test_the_last_change_of_an_item(self) -> None:
        moments = "<contentCreated>2025-08-19</contentCreated><versionCreated>2025-08-20</versionCreated>"
        article = only("newsml", f"<newsItem>{moments}</newsItem>")
        assert (article.published, article.modified) == (date(2025, 8, 19), DAY)

    @pytest.mark.parametrize("document", ["", "<newsItem", "words"])
    def test_what_is_no_xml_is_refused(self, document: str) -> None:
        with pytest.raises(DecodeError, match="\nmust be XML: "):
            articles("newsml", document)

    def test_an_item_in_another_is_refused(self) -> None:
        with pytest.raises(DecodeError, match="must not hold a newsItem in another"):
            articles("newsml", "<newsItem><group><newsItem/></group></newsItem>")

    def test_elements_that_are_nested_deeply_are_refused(self) -> None:
        deepest = "<newsItem><inlineXML>" + "<a>" * 200 + "One." + "</a>" * 200 + "</inlineXML></newsItem>"
        assert only("newsml", deepest).text == "One."
        for depth in (201, 100_000):
            deep = "<a>" * depth + "</a>" * depth
            with pytest.raises(DecodeError, match="must be less deeply nested than 200 elements @ inlineXML"):
                articles("newsml", f"<newsItem><inlineXML>{deep}</inlineXML></newsItem>")

    @pytest.mark.parametrize(
        "document",
        [
            '<!DOCTYPE a [<!ENTITY x "y">]><newsItem>&x;</newsItem>',
            '<!DOCTYPE a SYSTEM "file:///etc/passwd"><newsItem/>',
            "<newsItem>&x;</newsItem>",
        ],
    )
    def test_entities_of_its_own_are_refused(self, document: str) -> None:
        with pytest.raises(DecodeError):
            articles("newsml", document)

    def test_another_document_is_refused(self) -> None:
        with pytest.raises(DecodeError, match=r"must hold a newsItem \(got 'rss'\)"):
            articles("newsml", "<rss/>")

    def test_withdrawn_items_are_refused(self) -> None:
        with pytest.raises(DecodeError, match="must be usable"):
            articles("newsml", NEWSML.replace("stat:usable", "stat:canceled"))


class TestJsonLd:
    def test_an_article_in_a_graph(self) -> None:
        node = {
            "@type": ["ReportageNewsArticle"],
            "headline": "Ferry sails",
            "articleBody": TEXT,
            "datePublished": "2025-08-20",
            "author": [{"name": "Jane Roe"}, "John Poe"],
            "publisher": {"name": "The Harbour Post"},
            "mainEntityOfPage": {"@id": "https://example.org/1"},
        }
        article = only("jsonld", json.dumps({"@context": "https://schema.org", "@graph": [{"@type": "Person"}, node]}))
        assert article == Article(
            text=TEXT,
            published=date(2025, 8, 20),
            headline="Ferry sails",
            bylines=("Jane Roe", "John Poe"),
            source="The Harbour Post",
            url="https://example.org/1",
        )

    @pytest.mark.parametrize("language", ["de", {"alternateName": "de"}])
    def test_the_language_of_an_article(self, language: object) -> None:
        assert only("jsonld", json.dumps({"@type": "NewsArticle", "inLanguage": language})).language == "de"

    def test_articles_are_told_in_their_order(self) -> None:
        a, b, c = ({"@type": "NewsArticle", "@id": name} for name in "abc")
        nested = [{**a, "@graph": [b]}, [c]]
        assert [article.id for article in articles("jsonld", json.dumps(nested))] == ["a", "b", "c"]

    def test_a_type_that_is_none_is_no_article(self) -> None:
        with pytest.raises(DecodeError, match="must hold a NewsArticle"):
            articles("jsonld", json.dumps([{"@type": [["NewsArticle"], 3]}, {"@type": {}}, {"@graph": None}]))

    def test_a_document_without_article_is_refused(self) -> None:
        with pytest.raises(DecodeError, match="must hold a NewsArticle"):
            articles("jsonld", "{}")


class TestCorpora:
    def test_names_of_scrapers_are_known(self) -> None:
        lines = [{"text": TEXT, "published": "2025-08-20"}, {"maintext": TEXT, "date_publish": "2025-08-20 10:00:00"}]
        found = articles("corpus", "\n".join(map(json.dumps, lines)))
        assert [(article.text, article.published) for article in found] == [(TEXT, date(2025, 8, 20))] * 2
        assert found[1].notes == ("published has no time zone (got '2025-08-20 10:00:00'): its day is kept",)

    @pytest.mark.parametrize(
        ("names", "value", "field", "read"),
        [
            ("text body maintext articleBody plaintext raw_text content", "One.", "text", "One."),
            ("id uid guid", 7, "id", "7"),
            ("published date_publish publishing_date publish_date datePublished date", "2025-08-20", "published", DAY),
            ("modified date_modify dateModified", "2025-08-20", "modified", DAY),
            ("headline title", " Talks ", "headline", "Talks"),
            ("bylines authors author byline", ["Jo Doe"], "bylines", ("Jo Doe",)),
            ("source sitename source_domain publisher", "Post", "source", "Post"),
            ("url link canonical_link", "https://example.org/", "url", "https://example.org/"),
            ("language lang", "de", "language", "de"),
        ],
    )
    def test_all_names_of_a_field(self, names: str, value: object, field: str, read: object) -> None:
        for name in names.split():
            row = {name: value} if field == "text" else {"text": "One.", name: value}
            assert getattr(only("corpus", json.dumps(row)), field) == read

    def test_a_row_that_is_no_object_is_refused(self) -> None:
        with pytest.raises(DecodeError, match=r"^corpus line 1 is not valid:\nmust be an object \(got int\) @ \$$"):
            articles("corpus", "3")

    def test_csv(self) -> None:
        article = only("csv", 'id,text,authors\n7,"One,\ntwo.",Jane Roe; John Poe\n')
        assert (article.id, article.text, article.bylines) == ("7", "One,\ntwo.", ("Jane Roe", "John Poe"))

    def test_csv_of_rows_that_are_not_as_long_as_the_header(self) -> None:
        found = articles("csv", "text,title,,title\n1\n\n2,,A,,more\n3,B\n")
        assert [(article.text, article.headline) for article in found] == [("1", None), ("2", None), ("3", "B")]

    def test_a_wide_header_does_not_make_short_rows_long(self) -> None:
        table = "text" + ",x" * 20_000 + "\n" + "a\n" * 20_000
        assert len(articles("csv", table)) == 20_000

    def test_the_row_of_a_problem_is_said(self) -> None:
        with pytest.raises(DecodeError, match="CSV row 2 is not valid"):
            articles("csv", "text,title\nOne.,\n,Two\n")

    def test_csv_that_is_no_text_is_refused(self) -> None:
        with pytest.raises(DecodeError, match=r"must be UTF-8 \(got other bytes: name the encoding, .*\) @ byte 5"):
            articles("csv", b"text\n\xff")
        with pytest.raises(DecodeError, match="must be CSV"):
            articles("csv", 'text\n"a"b\n')

    def test_parquet(self) -> None:
        table = pa.table({"text": ["One.", "Two."], "date": [date(2025, 8, 20), None], "title": ["A", None]})
        assert articles("columns", in_parquet(table)) == [
            Article(text="One.", published=date(2025, 8, 20), headline="A"),
            Article(text="Two."),
        ]

    def test_parquet_without_texts_is_refused(self) -> None:
        with pytest.raises(DecodeError, match=r"Parquet corpus is not valid:\nmust have a text, .* \(got 'n'\); name"):
            articles("columns", in_parquet(pa.table({"n": [1]})))

    @pytest.mark.parametrize(
        "times",
        [
            pa.array([10**15], pa.timestamp("ms")),
            pa.array([10**9], pa.timestamp("s", "Mars/Olympus")),
            pa.array([2**31 - 1], pa.int32()).cast(pa.date32()),
            pa.array([2**62], pa.duration("s")),
        ],
        ids=lambda times: str(times.type),
    )
    def test_times_that_are_none_in_parquet_are_left_out_and_said(self, times: pa.Array) -> None:
        article = only("columns", in_parquet(pa.table({"text": ["One."], "date": times})))
        assert article.published is None
        assert article.notes[0].startswith("published must be a date or time (got ")

    def test_a_text_in_parquet_that_is_none_is_refused(self) -> None:
        for column in (pa.array([10**15], pa.timestamp("ms")), pa.array([[1]]), pa.array([b"a"])):
            with pytest.raises(DecodeError, match="must be a string"):
                articles("columns", in_parquet(pa.table({"text": column})))

    def test_bytes_in_parquet_that_are_no_utf_8_are_refused(self) -> None:
        other = pa.Array.from_buffers(
            pa.string(), 1, [None, pa.py_buffer(bytes(4) + b"\1\0\0\0"), pa.py_buffer(b"\xff")]
        )
        with pytest.raises(DecodeError, match=r"^Parquet row 1 is not valid:\nmust be UTF-8 .* @ \$.text"):
            articles("columns", in_parquet(pa.table({"text": other})))
        assert only("columns", in_parquet(pa.table({"text": ["One."], "of another": other}))).text == "One."

    def test_a_column_of_which_nonsense_is_said_does_not_end_the_process(self) -> None:
        whole = in_parquet(pa.table({"text": ["One."], "authors": [["Jane Roe", "John Poe"]]}))
        metadata = whole.index(b"ARROW:schema")
        for place in range(metadata - 400, metadata):
            for byte in (0, 22, 25, 44, 60):
                with suppress(DecodeError):
                    articles("columns", whole[:place] + bytes([byte]) + whole[place + 1 :])

    def test_a_long_text_that_is_there_once_in_parquet_does_not_fill_the_memory(self) -> None:
        often = pa.DictionaryArray.from_arrays(pa.array([0] * 1000, pa.int32()), pa.array(["x" * 10**6]))
        document = in_parquet(pa.table({"text": often}).replace_schema_metadata(None))
        before = pa.total_allocated_bytes()
        found = FORMATS["columns"].articles(io.BytesIO(document), limit=2 * 10**6)
        assert len(next(found).text) == 10**6
        assert pa.total_allocated_bytes() - before < 10**8

    def test_empty_lines_are_skipped(self) -> None:
        assert len(articles("corpus", '{"text": "One."}\n\n{"text": "Two."}\n')) == 2

    def test_the_line_of_a_problem_is_said(self) -> None:
        with pytest.raises(DecodeError, match="corpus line 2 is not valid"):
            articles("corpus", '{"text": ""}\n{"text": 3}\n')


class TestBylines:
    @pytest.mark.parametrize(
        ("text", "names"),
        [
            (None, ()),
            ("By Jane Roe", ("Jane Roe",)),
            (" BY  Jane Roe ;John Poe,, Ann Low & Bo Li ", ("Jane Roe", "John Poe", "Ann Low", "Bo Li")),
            ("Jane Roe and John Poe", ("Jane Roe", "John Poe")),
            ("Byron Anders", ("Byron Anders",)),
            ("x" + " " * 100_000 + "y", ("x y",)),
        ],
    )
    def test_the_names_in_a_byline(self, text: str | None, names: tuple[str, ...]) -> None:
        assert bylines(text) == names


def test_an_article_becomes_a_story_with_all_that_is_known(tmp_path: Path) -> None:
    path = tmp_path / "item.ninjs"
    path.write_text(json.dumps(NINJS[3]), encoding="utf-8")
    (article,) = newsevents.read(path)
    story = newsevents.parse_article(article)
    assert (story.id, story.text, story.headline) == ("story:urn:1", TEXT, "Ferry sails")
    assert story.published == article.published
    assert story.statements


VALID: dict[str, str | bytes] = {
    "text": TEXT,
    "html": PAGE,
    "feed": RSS,
    "newsml": NEWSML,
    "ninjs": json.dumps(NINJS[3]),
    "jsonld": json.dumps({"@type": "NewsArticle", "articleBody": TEXT, "author": ["A"]}),
    "corpus": json.dumps({"text": TEXT, "authors": ["A"]}),
    "csv": "text,title\nOne.,Two\n",
    "columns": in_parquet(pa.table({"text": ["One."]})),
}


def broken_by_hand() -> Iterator[tuple[str, bytes]]:
    """Yield documents that are wrong in the ways in which documents are wrong."""
    wrongs: tuple[bytes, ...] = (
        b"",
        b"\x00",
        b"\xff\xfe\x00",
        b"\x80abc",
        b"null",
        b"3",
        b'"a"',
        b"[]",
        b"[[]]",
        b"{",
        b"}",
        b"{}",
        b"[1, 2",
        b'{"text": 1}',
        b'{"uri": 1}',
        b'{"uri": "a", "bodies": 3, "headlines": {}}',
        b'{"a": 1, "a": 2}',
        b'{"a": NaN}',
        b"[" * 100_000,
        b"<" * 1000,
        b"<a><b></a>",
        b"<newsItem",
        b"<?xml version='1.0' encoding='none'?><a/>",
        b'a,b\n"c',
        b"text\n" + b'"' * 999,
        b"&#x110000;",
        b"<rss><channel><item>",
        b"\xef\xbb\xbf",
    )
    for entry in READERS:
        yield from ((entry.name, wrong) for wrong in wrongs)


@pytest.mark.parametrize(("name", "document"), list(broken_by_hand()), ids=str)
def test_broken_documents_get_our_errors(name: str, document: bytes) -> None:
    try:
        found = articles(name, document)
    except DecodeError as error:
        assert error.problems  # noqa: PT017  # some of them can be read
    else:
        assert all(isinstance(article, Article) for article in found)


@EVERY_READER
@given(data=st.data())
def test_documents_broken_at_random_get_our_errors(entry: Format, data: st.DataObject) -> None:
    valid = VALID[entry.name]
    whole = valid.encode() if isinstance(valid, str) else valid
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, min(len(whole), start + 50)))
    new = data.draw(st.binary(max_size=20) | st.text(max_size=10).map(lambda t: t.encode("utf-8", "replace")))
    try:
        articles(entry.name, whole[:start] + new + whole[end:])
    except DecodeError as error:
        assert error.problems  # noqa: PT017  # some of them can be read


@EVERY_READER
def test_documents_that_are_too_long_are_refused(entry: Format) -> None:
    with pytest.raises(DecodeError, match="must"):
        articles(entry.name, VALID[entry.name], limit=5)


@EVERY_READER
def test_the_valid_documents_are_valid(entry: Format) -> None:
    found: list[Any] = articles(entry.name, VALID[entry.name])
    assert found
