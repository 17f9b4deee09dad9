"""Documents that are made to cost much, for ``reading.py``: of any length, for each reader."""

import io
import json
from collections.abc import Callable

import msgpack
import pyarrow as pa
from pyarrow import parquet

from newsevents.formats import dumps
from newsevents.model import Mention, MentionForm, Person, Span, Story

Make = Callable[[int], bytes]
HEAD = '{"schema": "newsevents/1", "id": "story:1", "text": "x"'


def fill(unit: str, before: str = "", after: str = "", *, between: str = "") -> Make:
    """Return what makes a document of one thing again and again."""
    return lambda n: (before + between.join([unit] * (n // len(unit + between))) + after).encode()


def numbered(unit: str, before: str = "", after: str = "", *, between: str = "") -> Make:
    """Return what makes a document of things that differ in their number, twice after one another."""
    return lambda n: (
        before + between.join(unit.replace("%", str(i)) for i in range(n // len(unit + between) + 1)) + after
    ).encode()


def within(before: str, make: Make, after: str) -> Make:
    """Return what makes a document around another."""
    return lambda n: before.encode() + make(n) + after.encode()


def story(n: int) -> Story:
    """Return a story with as many parts as it has characters, nearly."""
    spans = [Span(i, i + 1) for i in range(n // 120)]
    people = [Person(id=f"person:{s.start}", name="x", mentions=(Mention(s, MentionForm.NAME, "rule"),)) for s in spans]
    return Story(id="story:1", text="x" * len(spans), sentences=tuple(spans), actors=tuple(people))


def written(name: str) -> Make:
    """Return what makes a document as we write it."""

    def make(n: int) -> bytes:
        document = dumps(story(n), format=name)
        return document.encode() if isinstance(document, str) else document

    return make


def table(**columns: list[object]) -> bytes:
    """Return a table of columns as Parquet."""
    file = io.BytesIO()
    parquet.write_table(pa.table(columns), file)
    return file.getvalue()


PAGE = "<html><body>" + "<p>The ferry will sail on Monday, the harbour master told reporters in Bergen.</p>" * 5
"""The beginning of a page that has something to read."""

MARKUP: dict[str, Make] = {
    "paragraphs": fill("<p>The ferry sailed on Monday.</p>"),
    "one text": fill("The ferry sailed on Monday. "),
    "tags never closed": fill("<a "),
    "tags with quotes never closed": fill("<a href='"),
    "comments never closed": fill("<!-- x> "),
    "dashes and blanks in a comment": lambda n: b"<!--" + b"-" * (n // 2) + b" " * (n // 2),
    "scripts never closed": fill("<script>"),
    "elements never closed": fill("<div>"),
    "elements never opened": fill("</div>"),
    "bold in bold": fill("<b>x"),
    "one tag of many attributes": numbered(" a%='1'", "<p", ">x</p>"),
    "processing instructions": fill("<?x "),
    "declarations": fill("<!x "),
    "marked sections": fill("<![CDATA["),
    "ampersands": fill("&"),
    "a number of a character": fill("9", "&#", ";"),
    "less than": fill("<"),
    "blanks": fill(" ", "a", "b"),
    "tables in tables": fill("<table><tr><td>x"),
    "lists in lists": fill("<ul><li>x"),
    "links": fill("<a href='https://example.org/'>x</a> "),
}
"""Markup, which pages, feeds and items hold."""

XML: dict[str, Make] = {
    "elements in elements": lambda n: b"<a>" * (n // 7) + b"</a>" * (n // 7),
    "namespaces": numbered("<a xmlns:n%='u:%'/>"),
    "many attributes": numbered(" a%='1'", "<a", "/>"),
    "text": fill("x "),
    "character references": fill("&#65;"),
}

CATALOGUE: dict[str, dict[str, Make]] = {
    "json": {
        "a story": written("json"),
        "a list of empty objects": fill("{}", "[", "]", between=","),
        "actors that are numbers": fill("3", HEAD + ', "actors": [', "]}", between=","),
        "actors that are empty": fill("{}", HEAD + ', "actors": [', "]}", between=","),
        "names that are empty": fill("{}", HEAD + ', "names": [', "]}", between=","),
        "spans that end before they start": fill("[1,0]", HEAD + ', "sentences": [', "]}", between=","),
        "spans outside": fill("[0,9]", HEAD + ', "sentences": [', "]}", between=","),
        "the same id": fill('{"kind":"person","id":"person:x","name":"x"}', HEAD + ', "actors": [', "]}", between=","),
        "a chain": numbered(
            '{"kind":"organization","id":"organization:%","name":"x","parent":"organization:%0"}',
            HEAD + ', "actors": [',
            "]}",
            between=",",
        ),
        "unknown keys": numbered('"k%": 1', HEAD + ", ", "}", between=","),
        "a key twice": fill('"k": 1', HEAD + ", ", "}", between=","),
        "lists in lists": fill("["),
        "digits": fill("9"),
        "escapes": fill("\\u0041", HEAD + ', "headline": "', '"}'),
        "a string never closed": fill("x", '"'),
        "blanks": fill(" "),
    },
    "jsonl": {"stories": fill(HEAD + "}", between="\n"), "empty lines": fill("\n"), "blanks": fill(" ")},
    "yaml": {
        "a story": written("yaml"),
        "a text of many lines": fill("  x y\n", "schema: newsevents/1\nid: story:1\ntext: |\n"),
        "a folded text": fill("x\n  ", "schema: newsevents/1\nid: story:1\ntext: >\n  "),
        "words on many lines": fill("x\n  ", "schema: newsevents/1\nid: story:1\ntext: "),
        "a quoted text": fill("\\x41", 'schema: newsevents/1\nid: story:1\ntext: "', '"'),
        "single quotes": fill("''", "schema: newsevents/1\nid: story:1\ntext: '", "'"),
        "keys": numbered("k%: 1\n", "schema: newsevents/1\nid: story:1\ntext: x\n"),
        "items in brackets": fill(
            "[0, 1]", "schema: newsevents/1\nid: story:1\ntext: x\nsentences: [", "]", between=", "
        ),
        "brackets": fill("["),
        "braces": fill("{a: "),
        "dashes": fill("- "),
        "question marks": fill("? "),
        "anchors": numbered("- &a% x\n"),
        "comments": fill("# x\n"),
        "documents": fill("---\n"),
        "directives": fill("%YAML 1.1\n"),
        "a word": fill("x"),
        "digits": fill("9"),
        "colons": fill(":"),
        "blanks": fill(" "),
        "tabs": fill("\t"),
    },
    "msgpack": {
        "a story": written("msgpack"),
        "stories": lambda n: msgpack.packb({"schema": "newsevents/1", "id": "story:1", "text": "x"}) * (n // 40),
        "actors that are nothing": lambda n: msgpack.packb(json.loads(HEAD + "}") | {"actors": [None] * n}),
        "actors that are empty": lambda n: msgpack.packb(json.loads(HEAD + "}") | {"actors": [{}] * n}),
        "one long text": lambda n: msgpack.packb(json.loads(HEAD + "}") | {"text": "x" * n}),
        "lists in lists": fill("\x91"),
        "lists that announce more": lambda n: b"\xdd\x00\x0f\x42\x40" * (n // 5),
        "nothing": lambda n: b"\xc0" * n,
    },
    "text": {"lines": fill("x\r\n"), "a word": fill("x"), "other bytes": lambda n: b"x" * n + b"\xff"},
    "html": {
        **{name: within(PAGE, make, "</body></html>") for name, make in MARKUP.items()},
        "scripts of JSON-LD never closed": fill("<script type='application/ld+json'>"),
        "articles in a script": fill(
            '{"@type":"NewsArticle"}', "<script type='application/ld+json'>[", "]</script><p>x", between=","
        ),
        "scripts of JSON-LD": fill("<script type='application/ld+json'>{}</script>"),
        "metadata": fill("<meta property='article:published_time' content='x'>"),
        "dates": fill("<p>20 August 2025, 2025-08-20</p>"),
    },
    "feed": {
        **{
            name: within("<rss><channel><item><description><![CDATA[", make, "]]></description></item></channel></rss>")
            for name, make in MARKUP.items()
        },
        **{
            f"{name}, broken": within("<rss><channel><item><description>", make, "&nbsp;<")
            for name, make in MARKUP.items()
        },
        **{f"XML: {name}": within("<rss><channel>", make, "</channel></rss>") for name, make in XML.items()},
        "items": fill(
            "<item><title>x</title><description>y</description></item>", "<rss><channel>", "</channel></rss>"
        ),
        "items in items": fill("<item><title>x</title>", "<rss><channel>"),
        "items in items, closed": lambda n: (
            b"<rss><channel>" + b"<item>" * (n // 13) + b"</item>" * (n // 13) + b"</channel></rss>"
        ),
        "an entity": within(
            "<!DOCTYPE rss [<!ENTITY x '",
            fill("y"),
            "'>]><rss><channel><item><title>&x;&x;</title></item></channel></rss>",
        ),
        "times": fill("<pubDate>x</pubDate>", "<rss><channel><item>", "</item></channel></rss>"),
        "one time": fill("1 ", "<rss><channel><item><pubDate>", "</pubDate></item></channel></rss>"),
    },
    "newsml": {
        **{
            name: within("<newsItem><contentSet><inlineXML>", make, "</inlineXML></contentSet></newsItem>")
            for name, make in XML.items()
        },
        "items": fill("<newsItem><headline>x</headline></newsItem>", "<newsMessage>", "</newsMessage>"),
        "items in items": lambda n: b"<newsItem>" * (n // 21) + b"</newsItem>" * (n // 21),
        "paragraphs": fill("<p>x</p>", "<newsItem><contentSet><inlineXML>", "</inlineXML></contentSet></newsItem>"),
        "a byline of blanks": fill(" ", "<newsItem><by>x", "y</by></newsItem>"),
    },
    "corpus": {
        "articles": fill('{"text": "x"}', between="\n"),
        "a byline of blanks": fill(" ", '{"text": "x", "authors": "x', 'y"}'),
        "a byline of commas": fill(", ", '{"text": "x", "authors": "x', 'y"}'),
        "a byline of by": fill("by ", '{"text": "x", "authors": "', 'y"}'),
        "a long time": fill("1 ", '{"text": "x", "date": "', '"}'),
    },
    "csv": {
        "articles": fill("x,y\n", "text,title\n"),
        "more columns than cells": lambda n: b"text" + b",x" * (n // 4) + b"\n" + b"a\n" * (n // 4),
        "quotes": fill('""', 'text\n"', '"'),
        "a quote never closed": fill("x\n", 'text\n"'),
        "one row": fill("x,", "text\n"),
        "empty rows": fill("\n", "text"),
    },
    "columns": {
        "articles": lambda n: table(text=["The ferry sailed."] * (n // 20)),
        "one text again and again": lambda n: table(text=["x" * 1000] * (n // 100)),
        "a list of names": lambda n: table(text=["x"], authors=[["x"] * n]),
        "other columns": lambda n: table(text=["x"], **{f"c{i}": ["x"] for i in range(n // 300)}),
    },
    "jsonld": {
        "articles": fill('{"@type": "NewsArticle"}', "[", "]", between=","),
        "numbers": fill("1", '[{"@type": "NewsArticle"},', "]", between=","),
        "graphs in graphs": lambda n: b'{"@graph":[' * min(n // 14, 400) + b"]}" * min(n // 14, 400),
        "authors": fill('"x"', '{"@type": "NewsArticle", "author": [', "]}", between=","),
        "types": fill('"x"', '{"@type": ["NewsArticle", ', "]}", between=","),
    },
    "ninjs": {
        **{
            name: lambda n, make=make: json.dumps({"uri": "urn:1", "body_html": make(n).decode()}).encode()
            for name, make in MARKUP.items()
        },
        "items": fill('{"uri": "urn:1"}', "[", "]", between=","),
        "items on lines": fill('{"uri": "urn:1"}', between="\n"),
        "lines": fill("a\n"),
        "a byline of blanks": fill(" ", '{"uri": "urn:1", "by": "x', 'y"}'),
        "bodies": fill('{"contentType": "text/html", "value": "x"}', '{"uri": "urn:1", "bodies": [', "]}", between=","),
        "headlines": fill('{"role": "main"}', '{"uri": "urn:1", "headlines": [', "]}", between=","),
    },
}
"""For each reader documents by name."""
