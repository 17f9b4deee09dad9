"""JSON: one story as an object, several as a list."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import Any, BinaryIO, NoReturn

from newsevents._decode import short
from newsevents.errors import DecodeError
from newsevents.formats import _documents
from newsevents.formats._converter import from_plain
from newsevents.formats._encoding import HINT
from newsevents.model import Story

WHAT = "JSON document"
"""What a document is called in errors."""


def encode(stories: Iterable[Story]) -> Iterator[str]:
    """Yield the parts of the document that holds *stories*."""
    rest = iter(stories)
    first = list(islice(rest, 2))
    if len(first) == 1:
        yield to_text(first[0])
        return
    yield "["
    for i, story in enumerate(chain(first, rest)):
        yield ",\n" if i else "\n"
        yield to_text(story)
    yield "\n]"


def decode(source: BinaryIO, *, limit: int) -> Iterator[Story]:
    """Yield the stories of a document."""
    data = parse(_documents.read(source, WHAT, limit), WHAT)
    for item in data if isinstance(data, list) else [data]:
        yield from_plain(item, what=WHAT)


def to_text(story: Story) -> str:
    """Return the object of one story on one line."""
    return _documents.encode(story, _write)


def parse(document: bytes, what: str, *, hint: str = "") -> object:
    """
    Return what a JSON document stands for; no key twice, no number that is none, not too deep.

    Args:
        document: The document.
        what: What it is called in errors.
        hint: What to do about bytes that are no UTF-8.
    """
    return _parsed(document, what, _READER, hint)


def parse_foreign(document: bytes, what: str) -> tuple[object, tuple[str, ...]]:
    """
    Return what a JSON document of others stands for, and notes on its keys.

    Of a key that is there twice the last counts, as nearly all readers of JSON
    have it.
    """
    twice: dict[str, str] = {}

    def last(pairs: list[tuple[str, object]]) -> dict[str, object]:
        found = dict(pairs)
        if len(found) < len(pairs):
            keys = Counter(key for key, _ in pairs)
            twice.update(
                (key, f"the key {short(key)} is there twice: the last counts") for key in keys if keys[key] > 1
            )
        return found

    parsed = _parsed(document, what, json.JSONDecoder(object_pairs_hook=last, parse_constant=_refuse), HINT)
    return parsed, tuple(twice.values())


def _parsed(document: bytes, what: str, reader: json.JSONDecoder, hint: str) -> object:
    try:
        return reader.decode(document.decode("utf-8-sig", "surrogatepass"))
    except json.JSONDecodeError as error:
        raise DecodeError(what, [f"must be JSON: {error.msg} @ line {error.lineno}, column {error.colno}"]) from error
    except UnicodeDecodeError as error:
        told = "; ".join(filter(None, (error.reason, hint)))
        raise DecodeError(what, [f"must be UTF-8: {told} @ byte {error.start}"]) from error
    except RecursionError as error:
        raise DecodeError(what, ["must be less deeply nested"]) from error
    except _documents.NotPlainError as error:
        raise DecodeError(what, [str(error)]) from error
    except ValueError as error:
        # What Python still refuses are numbers whose digits take too long to read.
        raise DecodeError(what, [_documents.MANY_DIGITS]) from error


def _refuse(constant: str) -> NoReturn:
    msg = f"must have numbers only (got {constant})"
    raise _documents.NotPlainError(msg)


def _write(plain: dict[str, Any]) -> str:
    text = _WRITER.encode(plain)
    text.encode()
    return text


_READER = json.JSONDecoder(object_pairs_hook=_documents.mapping, parse_constant=_refuse)
_WRITER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, check_circular=False, separators=(",", ":"))
