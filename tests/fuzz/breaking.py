"""Ways in which documents go wrong."""

import copy
import re
from collections.abc import Iterator
from datetime import date, datetime
from random import Random
from typing import Any

import pyarrow as pa
from tests.fuzz.documents import as_parquet, clean, row

from newsevents.model import Story

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


def broken(whole: bytes, chance: Random) -> bytes:
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


def changed(data: Any, chance: Random) -> Any:
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


def odd_columns(story: Story, chance: Random) -> bytes:
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
