"""Documents of every format that is read, as they must be: each of a story that was found in an article."""

import io
import json
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any
from xml.sax.saxutils import escape

import msgpack  # type: ignore[import-untyped]  # it has no types
import pyarrow as pa
import yaml  # type: ignore[import-untyped]  # they come apart
from pyarrow import parquet
from tests.fuzz.articles import any_article

from newsevents import parse
from newsevents.formats import FORMATS, Format, dump, dump_all, dumps
from newsevents.model import Story

READERS = [entry for entry in FORMATS.values() if entry.lossless or entry.brings]


def in_json(data: object) -> bytes:
    return json.dumps(data).encode()


def in_yaml(data: object) -> bytes:
    written: str = yaml.safe_dump(data)
    return written.encode("utf-8", "replace")


def in_msgpack(data: object) -> bytes:
    packed: bytes = msgpack.packb(data, unicode_errors="surrogatepass", default=str)
    return packed


def row(story: Story) -> dict[str, Any]:
    """Return what a corpus says of a story."""
    known = {"text": story.text or "None.", "published": when(story), "title": story.headline, "url": story.url}
    return {**known, "authors": list(story.bylines), "id": story.id, "language": "en", "modified": when(story)}


def when(story: Story) -> str | None:
    return story.published.isoformat() if story.published else None


def in_csv(story: Story) -> bytes:
    cells = {key: str(value or "").replace('"', '""') for key, value in row(story).items()}
    return "\n".join((",".join(cells), ",".join(f'"{cell}"' for cell in cells.values()))).encode("utf-8", "replace")


def in_columns(story: Story) -> bytes:
    return as_parquet(pa.table({key: [clean(value)] for key, value in row(story).items()}))


def as_parquet(table: pa.Table) -> bytes:
    file = io.BytesIO()
    parquet.write_table(table, file)
    return file.getvalue()


def clean(value: Any) -> Any:
    """Return a value without half characters, which columns cannot hold."""
    if isinstance(value, list):
        return [clean(item) for item in value]
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value


def in_markup(story: Story) -> str:
    """Return the text as paragraphs of XML."""
    readable = re.sub(r"[^\t\n -\ud7ff]", "?", story.text or "None.")
    return "".join(f"<p>{escape(paragraph)}</p>" for paragraph in readable.split("\n"))


def in_html(story: Story) -> bytes:
    known = json.dumps({"@type": "NewsArticle", "datePublished": when(story)})
    return (
        f'<html><head><title>Ferry sails</title><script type="application/ld+json">{known}</script></head>'
        f"<body><article><h1>Ferry sails</h1>{in_markup(story)}"
        f"<p>The ferry will sail on Monday, the harbour master told reporters in Bergen.</p></article></body></html>"
    ).encode()


def in_feed(story: Story) -> bytes:
    return (
        '<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
        f"<title>Post</title><item><title>Ferry &amp; crew</title><link>https://example.org/1</link><guid>tag:1</guid>"
        f"<pubDate>{when(story)}</pubDate><content:encoded><![CDATA[{in_markup(story)}]]></content:encoded></item>"
        "</channel></rss>"
    ).encode()


def in_newsml(story: Story) -> bytes:
    return (
        f'<newsItem guid="urn:1"><itemMeta><versionCreated>{when(story)}</versionCreated></itemMeta>'
        f"<contentMeta><headline>Ferry sails</headline><by>By Jane Roe</by></contentMeta><contentSet>"
        f"<inlineXML><html><body>{in_markup(story)}</body></html></inlineXML></contentSet></newsItem>"
    ).encode()


WITHOUT_WRITER: dict[str, Callable[[Story], bytes]] = {
    "text": lambda story: story.text.encode("utf-8", "replace"),
    "html": in_html,
    "feed": in_feed,
    "newsml": in_newsml,
    "corpus": lambda story: in_json(row(story)),
    "csv": in_csv,
    "columns": in_columns,
}
"""How to write a story in formats that are only read."""

PLAIN: dict[str, tuple[Callable[[bytes], Any], Callable[[object], bytes]]] = {
    "yaml": (yaml.safe_load, in_yaml),
    "msgpack": (msgpack.unpackb, in_msgpack),
    **dict.fromkeys(("json", "jsonl", "ninjs", "jsonld", "corpus"), (json.loads, in_json)),
}
"""How to read and write the plain data of formats that hold such."""


@cache
def story(number: int) -> Story:
    """Return a story; the same number gives the same."""
    return parse(**any_article(Random(f"story:{number}")))  # noqa: S311  # nothing secret is made


@cache
def document(entry: Format, number: int) -> bytes:
    """Return a document that is as it must be; of a store its file, of a folder the file that is read."""
    if entry.name in WITHOUT_WRITER:
        return WITHOUT_WRITER[entry.name](story(number))
    if not entry.store:
        written = dumps(story(number), format=entry.name)
        return written.encode() if isinstance(written, str) else written
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"a{entry.suffixes[0]}"
        dump(story(number), path, format=entry.name)
        return (path / STORIES if path.is_dir() else path).read_bytes()


@cache
def is_folder(entry: Format) -> bool:
    """Say whether a store is a folder."""
    with TemporaryDirectory() as folder:
        dump_all([], Path(folder) / "a", format=entry.name)
        return (Path(folder) / "a").is_dir()


STORIES = "stories.parquet"
"""The file of a folder that is read."""
