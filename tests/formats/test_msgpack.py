"""MessagePack: what is refused, and how little memory it takes."""

from io import BytesIO

import msgpack  # type: ignore[import-untyped]  # it has no types
import pytest

from newsevents.errors import DecodeError
from newsevents.formats import FORMATS, dumps, loads
from newsevents.model import Story


def packed(story: Story) -> bytes:
    document = dumps(story, format="msgpack")
    assert isinstance(document, bytes)
    return document


SMALL = packed(Story(id="story:1", text="x"))


@pytest.mark.parametrize(
    ("document", "problem"),
    [
        (SMALL[:-1], f"must be whole (got {len(SMALL) - 1} bytes of an object) @ byte 0"),
        (SMALL + SMALL[:3], f"must be whole (got 3 bytes of an object) @ byte {len(SMALL)}"),
        (SMALL + b"\xc1", "must be MessagePack ("),
        (b"\xdd\xff\xff\xff\xff", "must be MessagePack ("),
        (b"\xdf\xff\xff\xff\xff", "must be MessagePack ("),
        (b"\xdb\xff\xff\xff\xffabc", "must be whole (got 8 bytes of an object) @ byte 0"),
        (b"\x91" * 2000, "must be MessagePack ("),
        (b"\x82\xa1a\x01\xa1a\x02", "must be MessagePack (must not have a key twice (got 'a')) @ byte"),
        (b"\x81\x01\x02", "must be MessagePack ("),
        (b"\xa1\xff", "must be MessagePack ("),
        (b"\xc7\x01\x05a", "must be an object (got ExtType("),
        (msgpack.packb({"schema": "newsevents/1", "id": "story:1", "text": b"x"}), "must be a string (got b'x') @ $.text"),  # noqa: E501
    ],
)  # fmt: skip
def test_what_is_refused(document: bytes, problem: str) -> None:
    with pytest.raises(DecodeError) as caught:
        loads(document, format="msgpack")
    assert str(caught.value).startswith(f"MessagePack document is not valid:\n{problem}")


def test_each_story_may_be_as_long_as_the_limit() -> None:
    assert loads(SMALL, format="msgpack", limit=len(SMALL)).text == "x"
    with pytest.raises(DecodeError, match="must not be longer than"):
        loads(SMALL, format="msgpack", limit=len(SMALL) - 1)
    with pytest.raises(DecodeError, match="must not be longer than 9 bytes"):
        loads(b"\xa9" + b"x" * 9, format="msgpack", limit=9)


def test_a_long_story_after_a_short_one_is_refused() -> None:
    long = packed(Story(id="story:2", text="x" * 30))
    assert len(list(FORMATS["msgpack"].decode(BytesIO(SMALL + long), limit=len(long)))) == 2
    with pytest.raises(DecodeError, match="must not be longer than"):
        list(FORMATS["msgpack"].decode(BytesIO(SMALL + long), limit=len(long) - 1))


@pytest.mark.parametrize(("mark", "kind"), [(b"\xdd", "array"), (b"\xdf", "map")])
def test_a_list_may_announce_a_million_things(mark: bytes, kind: str) -> None:
    with pytest.raises(DecodeError, match=r"must be whole \(got 5 bytes of an object\) @ byte 0$"):
        loads(mark + (10**6).to_bytes(4, "big"), format="msgpack")
    with pytest.raises(DecodeError, match=rf"must be MessagePack \(.*max_{kind}_len\(1000000\)\) @ byte"):
        loads(mark + (10**6 + 1).to_bytes(4, "big"), format="msgpack")
