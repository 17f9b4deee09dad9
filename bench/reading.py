"""
What hostile documents cost: for each reader, how its time grows with the length.

    python bench/reading.py [READER...]

Each document is made from 20 kB to 1 MB; the exponent is fitted to the time of
the processor over the lengths at which it can be told from noise.  An exponent
of 1 means: twice the length, twice the time.  Memory is the most that Python's
objects took at once, beyond the document, for 200 kB of it.
"""

import io
import json
import math
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import suppress

import msgpack

from newsevents.errors import DecodeError
from newsevents.formats import FORMATS, Format, dumps
from newsevents.model import Mention, MentionForm, Person, Span, Story

SIZES = (20_000, 50_000, 125_000, 300_000, 1_000_000)
LEAST = 0.01
"""Seconds that can be told from noise."""
MOST = 60.0
"""Seconds that a document may take; where the next may take longer, it is not tried."""

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
"""For each reader documents by name; stores and tables of columns have none that are made of text."""


def read(entry: Format, document: bytes) -> None:
    """Read all that a document holds."""
    source = io.BytesIO(document)
    with suppress(DecodeError):
        for _ in entry.articles(source) if entry.brings else entry.decode(source):
            pass


def seconds(entry: Format, make: Make) -> Iterator[tuple[int, float]]:
    """Yield lengths, and how long they take."""
    for size in SIZES:
        document = make(size)
        start = time.process_time()
        read(entry, document)
        spent = time.process_time() - start
        yield len(document), spent
        if spent * 12 > MOST:
            return


def exponent(points: list[tuple[int, float]]) -> float | None:
    """Return the slope of the time over the length, both as logarithms; None if all are too short to tell."""
    logs = [(math.log(length), math.log(spent)) for length, spent in points if spent >= LEAST]
    if len(logs) < 2:
        return None
    x, y = (sum(values) / len(logs) for values in zip(*logs, strict=True))
    return sum((a - x) * (b - y) for a, b in logs) / sum((a - x) ** 2 for a, _ in logs)


def memory(entry: Format, make: Make) -> float:
    """Return how many times its own length a document of 200 kB takes."""
    document = make(200_000)
    tracemalloc.start()
    read(entry, document)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most / len(document)


def main(names: list[str]) -> None:
    """Print a table."""
    print("reader\tdocument\texponent\tseconds\tof bytes\tmemory")
    for name in names or CATALOGUE:
        entry = FORMATS[name]
        read(entry, CATALOGUE[name][next(iter(CATALOGUE[name]))](1000))  # what is imported and cached at first
        for title, make in CATALOGUE[name].items():
            points = list(seconds(entry, make))
            slope = exponent(points)
            length, spent = points[-1]
            grows = "-" if slope is None else f"{slope:.2f}"
            print(name, title, grows, f"{spent:.2f}", length, f"{memory(entry, make):.0f}", sep="\t", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
