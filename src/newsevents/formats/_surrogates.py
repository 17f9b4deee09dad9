"""
Half characters (surrogates) in documents that cannot hold them.

Python strings may hold lone surrogates, UTF-8 may not.  Where a story has some,
its document says so and has U+10D800 to U+10DFFF, of the last private plane, in
their place: code point for code point, so that offsets stay true.  The same
characters of the story itself get U+10E000 before them, as does U+10E000.
"""

import re
from collections.abc import Callable
from typing import Any

from newsevents._decode import short

KEY = "surrogates"
"""The key of a document that says that its strings are escaped."""

VALUE = "U+10D800"
"""What stands under it: where the surrogates are moved to."""

_MOVE = 0x100000
_ESCAPE = "\U0010e000"
_TO_ESCAPE = re.compile("[\ud800-\udfff\U0010d800-\U0010e000]")
_TO_UNESCAPE = re.compile("\U0010e000(.)|[\U0010d800-\U0010dfff]")


def escape(data: dict[str, Any]) -> dict[str, Any]:
    """Return a document without surrogates that stands for the one given."""
    first, *rest = data.items()
    return dict((first, (KEY, VALUE), *_in_strings(dict(rest), _escape).items()))


def unescape(data: dict[str, Any]) -> dict[str, Any]:
    """Return the document that an escaped one stands for."""
    if data[KEY] != VALUE:
        msg = f"{KEY!r} must be {VALUE!r} (got {short(data[KEY])})"
        raise ValueError(msg)
    plain: dict[str, Any] = _in_strings({key: value for key, value in data.items() if key != KEY}, _unescape)
    return plain


def _escape(text: str) -> str:
    return _TO_ESCAPE.sub(lambda m: chr(ord(m[0]) + _MOVE) if m[0] < "\ue000" else _ESCAPE + m[0], text)


def _unescape(text: str) -> str:
    return _TO_UNESCAPE.sub(lambda m: m[1] or chr(ord(m[0]) - _MOVE), text)


def _in_strings(data: Any, change: Callable[[str], str]) -> Any:
    if isinstance(data, str):
        return change(data)
    if isinstance(data, list):
        return [_in_strings(item, change) for item in data]
    if isinstance(data, dict):
        return {key: _in_strings(value, change) for key, value in data.items()}
    return data
