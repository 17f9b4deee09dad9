"""
YAML: the plain data of JSON, for reading and writing by hand; one document per story.

Only what JSON has is read: no dates, tags, anchors or aliases.  The data are put
together here, of the events of the parser: what PyYAML does for that recurses,
and ends the process on a document that is nested deeply.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO, final

from newsevents._decode import short
from newsevents._extras import needed
from newsevents.errors import DecodeError
from newsevents.formats import _documents
from newsevents.formats._converter import from_plain
from newsevents.model import Story

WHAT = "YAML document"
"""What a document is called in errors."""

_DEPTH = 100
"""How deeply lists and mappings may be nested."""


def encode(stories: Iterable[Story]) -> Iterator[str]:
    """Yield the documents that hold *stories*."""
    yaml = needed("yaml", extra="yaml")
    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)

    def write(plain: dict[str, Any]) -> str:
        text: str = yaml.dump(plain, Dumper=dumper, allow_unicode=True, sort_keys=False, explicit_start=True, width=120)
        text.encode()
        return text

    for story in stories:
        yield _documents.encode(story, write)


def decode(source: BinaryIO, *, limit: int) -> Iterator[Story]:
    """Yield the stories of a stream of documents."""
    yaml = needed("yaml", extra="yaml")
    data = _documents.read(source, WHAT, limit)
    try:
        for plain in _plain(yaml.parse(data, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))):
            yield from_plain(plain, what=WHAT)
    except DecodeError:
        raise
    except yaml.YAMLError as error:
        raise DecodeError(WHAT, [f"must be YAML: {_said(error)}"]) from error
    except _documents.NotPlainError as error:
        raise DecodeError(WHAT, [str(error)]) from error


def _said(error: Any) -> str:
    problem = getattr(error, "problem", None) or getattr(error, "reason", None) or str(error)
    return f"{problem}{_at(getattr(error, 'problem_mark', None))}"


def _at(mark: Any) -> str:
    return f" @ line {mark.line + 1}, column {mark.column + 1}" if mark else ""


@final
class _Open:
    """A list or mapping that is being read, or the document itself."""

    def __init__(self, *, mapping: bool = False) -> None:
        self.mapping = mapping
        self.items: list[Any] = []

    def close(self) -> object:
        """Return what it holds."""
        if not self.mapping:
            return self.items
        keys, values = self.items[::2], self.items[1::2]
        odd = next((key for key in keys if not isinstance(key, str)), None)
        if odd is not None:
            msg = f"must have strings for keys (got {short(odd)})"
            raise _documents.NotPlainError(msg)
        return _documents.mapping(zip(keys, values, strict=True))


def _plain(events: Iterable[Any]) -> Iterator[object]:
    stack: list[_Open] = []
    for event in events:
        kind = type(event).__name__.removesuffix("Event")
        if getattr(event, "anchor", None) is not None:
            raise DecodeError(WHAT, [f"must have no anchors and aliases{_at(event.start_mark)}"])
        if getattr(event, "tag", None) is not None:
            raise DecodeError(WHAT, [f"must have no tags (got {event.tag!r}){_at(event.start_mark)}"])
        if kind == "Scalar":
            stack[-1].items.append(_scalar(event.value) if event.implicit[0] else event.value)
        elif kind in _STARTS:
            stack.append(_Open(mapping=kind == "MappingStart"))
        elif kind in ("SequenceEnd", "MappingEnd"):
            done = stack.pop().close()
            stack[-1].items.append(done)
        elif kind == "DocumentEnd":
            yield from stack.pop().items
        if len(stack) > _DEPTH:
            raise DecodeError(WHAT, [f"must be less deeply nested{_at(event.start_mark)}"])


_STARTS = ("DocumentStart", "SequenceStart", "MappingStart")


def _scalar(text: str) -> object:
    """
    Return what words without quotation marks mean.

    Whatever is no string here must be none in YAML 1.1 either, or what is
    written would not be put in quotation marks.
    """
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.fullmatch(text):
        return _integer(text)
    return float(text) if _NUMBER.fullmatch(text) else text


def _integer(digits: str) -> int:
    try:
        return int(digits)
    except ValueError:
        # Python does not read thousands of digits, for the time it would take.
        raise _documents.NotPlainError(_documents.MANY_DIGITS) from None


_WORDS: dict[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_INTEGER = re.compile("[-+]?(?:0|[1-9][0-9]*)")
_NUMBER = re.compile(r"[-+]?[0-9]+\.[0-9]*(?:[eE][-+][0-9]+)?")
