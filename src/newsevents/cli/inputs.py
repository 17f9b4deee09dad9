"""What is read from the command line: files, standard input, dates."""

import sys
from datetime import date, datetime
from pathlib import Path

from newsevents.errors import InputError

STDIN = "-"
"""Stands for standard input."""

PUBLISHED = "--published"
"""The option that says when a text was published."""


def text_of(name: str) -> str:
    """
    Return the text of a file, or of standard input for ``-``.

    CR LF becomes LF; offsets count in what is returned.
    """
    text = _decoded(name, _bytes_of(name))
    if "\0" in text:
        raise InputError(name, "must be text (got binary data)")
    return text.replace("\r\n", "\n")


def _bytes_of(name: str) -> bytes:
    try:
        return sys.stdin.buffer.read() if name == STDIN else Path(name).read_bytes()
    except IsADirectoryError:
        raise InputError(name, "must be a file (got a directory)") from None
    except OSError as error:
        raise InputError(name, (error.strerror or str(error)).lower()) from None


def _decoded(name: str, data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(name, f"must be text in UTF-8 (got other bytes at {error.start})") from None


def day(value: str | None) -> date | None:
    """Read the value of ``--published``: a day, or a moment with its time zone."""
    if value is None:
        return None
    try:
        moment = date.fromisoformat(value) if len(value) <= len("2025-08-20") else datetime.fromisoformat(value)
    except ValueError:
        raise InputError(PUBLISHED, f"must be a date such as 2025-08-20 (got {value!r})") from None
    if isinstance(moment, datetime) and moment.utcoffset() is None:
        raise InputError(PUBLISHED, f"must have a time zone, as 2025-08-20T10:00+02:00 has (got {value!r})")
    return moment
