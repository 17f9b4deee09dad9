"""All that readers bring of an article, field by field, and what they do with little."""

import json
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from tests.formats.reading import articles, only

from newsevents import Article
from newsevents.errors import DecodeError

MOMENT = datetime(2025, 8, 20, 10, tzinfo=timezone(timedelta(hours=2)))
DAY = date(2025, 8, 21)


class TestFeed:
    def test_an_entry_of_rss(self) -> None:
        (article,) = articles(
            "feed",
            """<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
            xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title> The Pier </title><language>de</language>
            <item><title>A</title><link>https://example.org/1</link><dc:creator>Jane Roe</dc:creator>
            <pubDate>Wed, 20 Aug 2025 10:00:00 +0200</pubDate><description>Two.</description>
            <content:encoded>One.</content:encoded></item></channel></rss>""",
        )
        assert article == Article(
            text="One.",
            id="https://example.org/1",
            published=MOMENT,
            headline="A",
            bylines=("Jane Roe",),
            source="The Pier",
            url="https://example.org/1",
            language="de",
        )
        assert article.notes == ()

    def test_an_entry_of_atom(self) -> None:
        (article,) = articles(
            "feed",
            """<feed xmlns="http://www.w3.org/2005/Atom"><title>The Pier</title><entry><id>urn:1</id>
            <title type="html">A &lt;b&gt;b&lt;/b&gt;</title><link href="https://example.org/1"/>
            <author><name>Jane Roe</name></author><author><name> John Poe </name></author>
            <published>2025-08-20T08:00:00Z</published><updated>2025-08-21</updated>
            <content> </content><content type="html">&lt;p>One.&lt;/p>&lt;p>Two.</content>
            <source><title>The Quay</title></source></entry></feed>""",
        )
        assert article == Article(
            text="One.\n\nTwo.",
            id="urn:1",
            published=datetime(2025, 8, 20, 8, tzinfo=UTC),
            modified=DAY,
            headline="A b",
            bylines=("Jane Roe", "John Poe"),
            source="The Quay",
            url="https://example.org/1",
        )
        assert article.notes == ()

    def test_an_entry_of_nothing(self) -> None:
        article = only("feed", "<rss version='2.0'><channel><item><title> </title></item></channel></rss>")
        assert article == Article(text="", notes=article.notes)
        assert article.notes == ("the entry has a summary and no text",)

    def test_a_feed_without_entries(self) -> None:
        assert articles("feed", "<rss version='2.0'><channel><title>The Pier</title></channel></rss>") == []

    def test_entries_before_what_is_broken_are_read(self) -> None:
        document = "<rss><channel><item><description>One.</description></item><item"
        assert articles("feed", document)[0].text == "One."

    @pytest.mark.parametrize("quote", "'\"")
    def test_the_entities_of_a_feed_count_each_time(self, quote: str) -> None:
        entities = f"<!DOCTYPE rss [<!ENTITY  a  {quote}{'x' * 300}{quote}><!ENTITY b 'y'>]>"
        document = f"{entities}<rss version='2.0'><channel><item><title>{'&a;&b;' * 10}</title></item></channel></rss>"
        assert len(articles("feed", document, 3010)) == 1
        with pytest.raises(DecodeError, match=r"^feed is not valid:\nmust not be longer than 3009 bytes$"):
            articles("feed", document, 3009)


TITLE = "Ferry sails"
BODY = "“We are ready,” said Nora Dahl.\n\nThe ferry will sail on Monday, she told reporters in Bergen."
MARKUP = "".join(f"<p>{paragraph}</p>" for paragraph in BODY.split("\n\n"))


def page(head: str = "", title: str = TITLE) -> str:
    more = MARKUP.replace("ferry", "boat")
    return (
        f"<html><head><title>{title}</title>{head}</head>"
        f"<body><article><h1>{title}</h1>{MARKUP}{more}</article></body></html>"
    )


META = '<meta property="article:published_time" content="2025-08-19">'
IN_JSON = '<script type="application/ld+json">{"@type": "Article", "datePublished": "2025-08-17"}</script>'


class TestHtml:
    def test_a_page(self) -> None:
        head = (
            '<meta property="og:site_name" content="The Harbour Post"><meta name="author" content="Jane Roe; John Poe">'
            '<link rel="canonical" href="https://example.org/1">'
            '<meta property="article:published_time" content="2025-08-20T10:00:00+02:00">'
            '<meta property="article:section" content="Harbour &amp; sea">'
        )
        article = only("html", page(head))
        assert article == Article(
            text=article.text,
            id="https://example.org/1",
            published=MOMENT,
            headline=TITLE,
            bylines=("Jane Roe", "John Poe"),
            source="The Harbour Post",
            section="Harbour & sea",
            url="https://example.org/1",
            language="en",
        )
        assert article.text.startswith(BODY)
        assert article.notes == ()

    @pytest.mark.parametrize(
        ("head", "day"),
        [
            ("", None),
            (META, date(2025, 8, 19)),
            (META.upper().replace("PUBLISHED", "published").replace('"', "'"), date(2025, 8, 19)),
            ('<meta name="date" content="2025-08-18">', date(2025, 8, 18)),
            (IN_JSON + META, date(2025, 8, 17)),
            (IN_JSON.replace("script", "SCRIPT").replace("ld+json", "LD+JSON"), date(2025, 8, 17)),
            ('<script type="application/ld+json">{broken</script>' + IN_JSON, date(2025, 8, 17)),
            (f'<script type="application/ld+json">{"[" * 100_000}</script>{META}', date(2025, 8, 19)),
        ],
    )
    def test_the_day_of_a_page(self, head: str, day: date | None) -> None:
        assert only("html", page(head)).published == day

    def test_a_time_of_a_page_that_nobody_can_read_is_said(self) -> None:
        article = only("html", page('<meta property="article:published_time" content="soon">'))
        assert article.published is None
        assert article.notes == (
            "meta article:published_time must be a date or time (got 'soon'): left out",
            "no time of publication was found on the page",
        )

    @pytest.mark.parametrize("encoding", ["utf-8", "latin-1", "utf-16"])
    def test_the_encoding_of_a_page(self, encoding: str) -> None:
        document = page(f'<meta charset="{encoding}">').replace("Nora", "Åse").replace("“", "'").replace("”", "'")
        assert "Åse" in only("html", document.encode(encoding)).text

    def test_bytes_of_no_encoding_are_replaced(self) -> None:
        assert "Nora" in only("html", page().encode().replace(b"ferry", b"\x81\x8d\xff\xfe")).text


MARKED = "<p>One.<p>Two."


class TestNinjs:
    def test_an_item(self) -> None:
        item: dict[str, Any] = {
            "uri": "https://example.org/1",
            "type": "composite",
            "language": "de",
            "title": "no",
            "headline": " ",
            "headlines": [{"role": "short", "value": " "}, {"value": "A"}, "no"],
            "bodies": [
                "no",
                {"contentType": "text/plain", "value": " "},
                {"contenttype": "x", "value": "<p>One.<p>Two."},
            ],
            "body_html": "no",
            "contentCreated": "2025-08-20T10:00:00+02:00",
            "firstCreated": "2025-08-19",
            "versionCreated": "2025-08-21",
            "byline": "by Jane Roe and John Poe",
            "infoSources": [{"name": "The Pier"}, {"name": "The Quay"}],
        }
        article = only("ninjs", json.dumps(item))
        assert article == Article(
            text="One.\n\nTwo.",
            id="https://example.org/1",
            published=MOMENT,
            modified=DAY,
            headline="A",
            bylines=("Jane Roe", "John Poe"),
            source="The Pier",
            url="https://example.org/1",
            language="de",
        )
        assert article.notes == ()

    @pytest.mark.parametrize(
        ("field", "read"),
        [
            ({"body_text": "One."}, {"text": "One."}),
            ({"body_text": "<One>", "bodies": {"contentType": "text/html", "value": "no"}}, {"text": "<One>"}),
            ({"body_xhtml": "<p>One.</p>"}, {"text": "One."}),
            ({"body_html": "<p>One.</p>"}, {"text": "One."}),
            ({"headline": "A"}, {"headline": "A"}),
            ({"title": "A"}, {"headline": "A"}),
            ({"headlines": {"value": "A"}}, {"headline": "A"}),
            ({"headlines": [{"value": "B"}, {"role": "main", "value": "A"}]}, {"headline": "A"}),
            ({"contentcreated": "2025-08-21"}, {"published": DAY}),
            ({"firstCreated": "2025-08-21"}, {"published": DAY}),
            ({"firstcreated": "2025-08-21"}, {"published": DAY}),
            ({"versioncreated": "2025-08-21"}, {"published": DAY, "modified": DAY}),
            ({"by": "A", "byline": "B"}, {"bylines": ("A",)}),
            ({"infosources": [{"name": "A"}]}, {"source": "A"}),
            ({"infosource": {"name": "A"}}, {"source": "A"}),
            ({"subjects": [{"name": "ferries"}, {"name": "World", "rel": "section"}]}, {"section": "World"}),
            ({"subject": {"name": "World", "scheme": "https://example.org/desks"}}, {"section": "World"}),
            ({"genre": [{"name": "Interview"}], "subjects": ["no", {"rel": "section"}]}, {}),
            ({"uri": " http://example.org/1"}, {"id": "http://example.org/1"}),
            ({"uri": "http://example.org/1"}, {"id": "http://example.org/1", "url": "http://example.org/1"}),
            ({"type": None}, {}),
        ],
    )
    def test_an_item_of_one_field(self, field: dict[str, Any], read: dict[str, Any]) -> None:
        assert only("ninjs", json.dumps({"uri": "urn:1", **field})) == Article(**{"text": "", "id": "urn:1", **read})


class TestNewsml:
    def test_an_item(self) -> None:
        article = only(
            "newsml",
            "<a:newsItem xmlns:a='x' guid='urn:1'><!-- no --><a:headline> A\n <b>b</b> </a:headline>"
            "<a:by>Jane Roe</a:by><a:contentCreated>2025-08-20T10:00:00+02:00</a:contentCreated>"
            "<a:firstCreated>2025-08-19</a:firstCreated>"
            "<a:versionCreated>2025-08-21</a:versionCreated><a:language tag='de'/><a:provider qcode='x:y:The Pier'/>"
            "<a:inlineXML><nitf><body><body.head>no</body.head><body.content><p>One.</p><p>Two.</p></body.content></body>"
            "</nitf></a:inlineXML><a:inlineData>no</a:inlineData></a:newsItem>",
        )
        assert article == Article(
            text="One.\n\nTwo.",
            id="urn:1",
            published=MOMENT,
            modified=DAY,
            headline="A b",
            bylines=("Jane Roe",),
            source="The Pier",
            language="de",
        )
        assert article.notes == ()

    @pytest.mark.parametrize(
        ("field", "read"),
        [
            ("<inlineXML>One.</inlineXML>", {"text": "One."}),
            ("<inlineXML><html><head>no</head><body>One.</body></html></inlineXML>", {"text": "One."}),
            ("<inlineData>\nOne. <b>Two.</b>\n</inlineData>", {"text": "One. Two."}),
            ("<firstCreated>2025-08-21</firstCreated>", {"published": DAY}),
            ("<versionCreated>2025-08-21</versionCreated>", {"published": DAY, "modified": DAY}),
            ("<provider literal='A' qcode='x:B'/>", {"source": "A"}),
            ("<provider qcode='A'/>", {"source": "A"}),
            ("<pubStatus qcode='stat:usable'/>", {}),
            ("", {}),
        ],
    )
    def test_an_item_of_one_field(self, field: str, read: dict[str, Any]) -> None:
        assert only("newsml", f"<newsItem>{field}</newsItem>") == Article(**{"text": "", **read})
