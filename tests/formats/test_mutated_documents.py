"""
Documents that went wrong on their way, for every reader: our errors, or what can still be read.

``pytest tests/formats/test_mutated_documents.py --hypothesis-profile=thorough`` tries some 750,000;
``--hypothesis-show-statistics`` tells what became of them.
"""

import copy
import io
import json
import random
import re
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import msgpack  # type: ignore[import-untyped]  # it has no types
import pyarrow as pa
import pytest
import yaml  # type: ignore[import-untyped]  # they come apart
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st
from pyarrow import parquet

from newsevents import Article
from newsevents.errors import DecodeError
from newsevents.formats import FORMATS, Format, dump, dumps, loads
from newsevents.model import Story
from newsevents.strategies import stories

PER_STORY = 5
"""How many documents are made of one story."""

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


def document(entry: Format, story: Story, folder: Path) -> bytes:
    """Return a document that is as it must be; of a store its file, of a folder that which is read."""
    if entry.name in WITHOUT_WRITER:
        return WITHOUT_WRITER[entry.name](story)
    if not entry.store:
        written = dumps(story, format=entry.name)
        return written.encode() if isinstance(written, str) else written
    path = folder / f"whole{entry.suffixes[0]}"
    dump(story, path, format=entry.name)
    return inside(path).read_bytes()


def inside(path: Path) -> Path:
    return path / "stories.parquet" if path.is_dir() else path


ODD_TIMES = (
    "0001-01-01T00:00:00+23:59",
    "9999-12-31T23:59:59-23:59",
    "99999-01-01",
    "2025-02-30",
    "2025-08-20T25:61:61Z",
    "2025-08-20T10:00:00+99:00",
    "2025-W01-1",
    "-2025-08-20",
    "Wed, 20 Aug 99999 10:00:00 +9999999",
    "Wed, 20 Aug 2025 10:00:00 -0000",
    "٢٠٢٥-٠٨-٢٠",
    "1" * 30,
)
ODD: tuple[Any, ...] = (
    *ODD_TIMES,
    *(None, True, 0, -1, 2**31, 2**63 - 1, 10**19, 1e308, 0.5, "", " ", "x", "\ud800", "\0", "a" * 5000, "person:a"),
    *(" " * 3000, "<" * 500, "&#" + "9" * 5000 + ";", "[", "name", [], {}, [[]], [{}], {"a": {}}, {"": None}, [0, 1]),
)
TOKENS = (
    *(b"", b"\0", b"\xff", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\xc1", b"<", b">", b"&", b"<!--", b"<![CDATA[", b"]]>"),
    *(b"<script>", b"</", b"<a", b"<p>" * 300, b"&#" + b"9" * 5000 + b";", b"&x;", b'"', b"'", b"{", b"[" * 2000),
    *(b"]", b"}", b":", b",", b"\n", b"\r", b"\t", b"- " * 200, b"&a ", b"*a", b"!!", b"---\n", b"9" * 5000, b"1e999"),
    *(b"NaN", b"null", b"{}", b"\xdd\xff\xff\xff\xff", b"\xdf\x00\x0f\x00\x00", b"\x91" * 600, b"<newsItem>"),
    *(b"<!DOCTYPE a [<!ENTITY x 'y'>]>", b"<?xml version='1.0' encoding='utf-16'?>", b"<item>", b"\x1f\x8b\x08"),
)


def broken(whole: bytes, chance: random.Random) -> bytes:
    """Return a document of which some bytes were changed, lost, doubled, swapped or put in between."""
    data = whole
    for _ in range(chance.randint(1, 3)):
        start = chance.randint(0, len(data))
        end = min(len(data), start + chance.choice((1, 1, 4, 30, 400)))
        part = data[start:end]
        match chance.randrange(7):
            case 0:
                part = bytes(chance.randrange(256) for _ in part)
            case 1:
                part = b""
            case 2:
                part *= chance.choice((2, 3, 50))
            case 3:
                part = part[::-1]
            case 4:
                part = chance.choice(TOKENS) + part
            case 5:
                part = data[(other := chance.randint(0, len(data))) : other + 30]
            case _:
                times = list(re.finditer(rb"[0-9]{4}-[0-9-]+[0-9T:.+Z-]*", data))
                start, end = chance.choice(times).span() if times else (start, end)
                part = chance.choice(ODD_TIMES).encode()
        data = data[:start] + part + data[end:]
    return data


def changed(data: Any, chance: random.Random) -> Any:
    """Return plain data of which a value is lost, doubled, nested, or replaced by another."""
    data = copy.deepcopy(data)
    for _ in range(chance.randint(1, 3)):
        container, key = chance.choice([*places_in(data), (None, None)])
        match chance.randrange(5):
            case _ if container is None:
                return chance.choice(([data, data], {"@graph": [data]}, [[data]], copy.deepcopy(chance.choice(ODD))))
            case 0:
                del container[key]
            case 1:
                container[key] = [container[key]] * chance.choice((2, 30))
            case 2:
                for _ in range(chance.choice((2, 60, 200))):
                    container[key] = [container[key]] if chance.randrange(2) else {"a": container[key]}
            case _:
                container[key] = copy.deepcopy(chance.choice(ODD))
    return data


def places_in(data: Any) -> Iterator[tuple[Any, Any]]:
    """Yield all containers in plain data with their keys or indices."""
    rest = [data]
    while rest:
        container = rest.pop()
        if isinstance(container, (dict, list)):
            keys = list(container) if isinstance(container, dict) else range(len(container))
            rest.extend(container[key] for key in keys)
            yield from ((container, key) for key in keys)


ZONES = (None, "UTC", "Mars/Olympus", "+99:99")


def odd_columns(story: Story, chance: random.Random) -> bytes:
    """Return a table with columns of types that a corpus does not have."""
    big = chance.randint(-(2**62), 2**62)
    kinds = [
        *(pa.array([big], pa.timestamp(unit, zone)) for unit in ("ms", "us", "ns") for zone in ZONES),
        pa.array([big >> 32], pa.int32()).cast(pa.date32()),
        pa.Array.from_buffers(pa.string(), 1, [None, pa.py_buffer(b"\0\0\0\0\1\0\0\0"), pa.py_buffer(b"\xff")]),
        *(pa.array([value]) for value in (b"\xff", 3, 1.5, True, None, ["a", None], {"name": "x"}, [[["a"]]])),
        *(pa.array([value]) for value in (date(1, 1, 1), datetime(9999, 12, 31))),  # noqa: DTZ001  # it is odd
        pa.array(["x"]).dictionary_encode(),
        pa.array([2**62], pa.duration("s")),
    ]
    columns = {key: pa.array([clean(value)]) for key, value in row(story).items()}
    return as_parquet(pa.table({**columns, **{chance.choice(list(columns)): chance.choice(kinds) for _ in range(2)}}))


def mutated(entry: Format, story: Story, chance: random.Random, folder: Path) -> Iterator[bytes]:
    """Yield documents that are not as they must be, or are only just."""
    whole = document(entry, story, folder)
    for _ in range(PER_STORY):
        if entry.name in PLAIN and chance.randrange(2):
            read, write = PLAIN[entry.name]
            data = changed(read(whole), chance)
            try:
                yield write(data)
            except (ValueError, OverflowError, RecursionError):
                continue
        elif entry.name == "columns" and chance.randrange(2):
            yield odd_columns(story, chance)
        else:
            yield broken(whole, chance)


def outcome(entry: Format, raw: bytes, folder: Path) -> str:
    """Read a document, and say what became of it."""
    try:
        found = list(things(entry, raw, folder))
    except DecodeError as error:
        assert len(str(error)) in range(10, 20_000)  # noqa: PT017  # most can be read
        return re.sub(r"\W.*", "", error.problems[0].partition("(got ")[2]) if is_unforeseen(error) else "refused"
    assert all(isinstance(thing, (Story, Article)) for thing in found)
    assert all(loads(dumps(thing)) == thing for thing in found if isinstance(thing, Story))
    return "read"


def is_unforeseen(error: DecodeError) -> bool:
    """Say whether an error is one that the guard around the readers made of one of a library."""
    return error.problems[0].startswith("must be one that can be read")


def things(entry: Format, raw: bytes, folder: Path) -> Iterator[Story | Article]:
    if entry.brings:
        yield from entry.articles(io.BytesIO(raw))
    elif entry.store:
        path = folder / f"broken{entry.suffixes[0]}"
        if (folder / f"whole{entry.suffixes[0]}").is_dir():
            path.mkdir(exist_ok=True)
        inside(path).write_bytes(raw)
        yield from entry.read(path)
    else:
        yield from entry.decode(io.BytesIO(raw))


@pytest.mark.parametrize("entry", READERS, ids=lambda entry: entry.name)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(story=stories(), seed=st.integers(0, 2**32))
def test_a_mutated_document_is_read_or_refused_with_our_error(
    entry: Format, story: Story, seed: int, tmp_path: Path
) -> None:
    for raw in mutated(entry, story, random.Random(seed), tmp_path):  # noqa: S311  # no secret
        event(outcome(entry, raw, tmp_path))
